import assert from 'node:assert/strict';
import fc from 'fast-check';
import { draftText, parseDraft } from '../../../src/core/markdown/draft';
import { cost } from '../support/cost';

/** Texts of about `size` code units that parsers are slow or fail on. */
const shapes: Readonly<Record<string, (size: number) => string>> = {
  'unpaired emphasis': (size) => '*a_ '.repeat(size / 4),
  'mixed emphasis': (size) => '*_'.repeat(size / 2),
  'opening emphasis': (size) => '**a '.repeat(size / 4),
  'emphasis inside of words': (size) => 'a**b'.repeat(size / 4),
  'nested quotes': (size) => '>'.repeat(size),
  'nested items': (size) => `${'- '.repeat(size / 2)}x`,
  'lists in quotes': (size) => '> - '.repeat(size / 4),
  'numbers in a row': (size) => '1) '.repeat(size / 3),
  'a staircase of items': (size) => {
    const lines: string[] = [];
    for (let depth = 0, length = 0; length < size; length += 2 * depth + 4) lines.push(`${'  '.repeat(depth++)}- a\n`);
    return lines.join('');
  },
  'open links': (size) => '[a]('.repeat(size / 4),
  'closed brackets': (size) => ']('.repeat(size / 2),
  'open brackets': (size) => '['.repeat(size),
  'backticks of growing length': (size) => {
    const runs: string[] = [];
    for (let length = 1, total = 0; total < size; length++, total += length + 1) runs.push(`${'`'.repeat(length)}a`);
    return runs.join('');
  },
  'comments in comments': (size) => '<!--'.repeat(size / 4),
  'open tags': (size) => '<a '.repeat(size / 3),
  'lazy lines of a quote': (size) => `> a\n${'b\n'.repeat(size / 2)}`,
  'a table of many rows': (size) => `|a|b|c|\n|-|-|-|\n${'| un | *deux* | `trois` |\n'.repeat(size / 26)}`,
  'a table of many columns': (size) => `${'|a'.repeat(size / 4)}\n${'|-'.repeat(size / 4)}\n`,
  'one line': (size) => 'mot *et* mot '.repeat(size / 13),
  'an open marker over many lines': (size) =>
    `*Le\n${'Le mot juste est dit, et encore une fois. '.repeat(4)}\n`.repeat(size / 172),
  'an open comment over many blocks': (size) => `<!-- a\n\n${'mot mot.\n\n'.repeat(size / 10)}`,
  'an open fence over many blocks': (size) => `\`\`\`\n${'mot mot.\n\n'.repeat(size / 10)}`,
  'definitions and uses': (size) => {
    const lines: string[] = [];
    for (let i = 0, length = 0; length < size; i++, length += 26) lines.push(`Mot[^${i}].\n\n[^${i}]: Note.\n\n`);
    return lines.join('');
  },
  'carriage returns': (size) => 'mot.\r\r'.repeat(size / 6),
  'addresses in emphasis': (size) => '*https://a.b/* '.repeat(size / 15),
  tabs: (size) => `${'\t'.repeat(size)}x`,
  'blank lines': (size) => `a\n${'\n'.repeat(size)}b`,
};

describe('Hostile drafts', function () {
  this.timeout(60_000);
  this.retries(2); // other programs and the collector only add to what is measured

  for (const [name, shape] of Object.entries(shapes)) {
    it(`with ${name} are read whole, in time that grows with their size`, () => {
      const small = shape(16_384);
      const large = shape(262_144);
      assert.equal(draftText(parseDraft(large)), large);
      const short = cost(() => parseDraft(small), 2);
      const long = cost(() => parseDraft(large), 1);
      // 16 times the text: quadratic time would take 256 times as long. The constant keeps clocks and warm-up out.
      assert.ok(long < 64 * Math.max(short, 4), `${short.toFixed(1)} ms, then ${long.toFixed(1)} ms`);
    });
  }

  it('that are too deep for the parser stay readable, and say so', () => {
    const [block] = parseDraft(`${'> '.repeat(5000)}Il a dit non.\n`).blocks;
    assert.equal(block?.degraded, true);
    assert.equal(block?.units[0]?.text, 'Il a dit non.');
  });

  it('degrade by their text alone, not by time', () => {
    const text = '<i>*a_ </i>'.repeat(600);
    const flags = [1, 2, 3].map(() => parseDraft(text).blocks.map((block) => block.degraded));
    assert.deepEqual(flags, [[true], [true], [true]]);
  });

  it('of any characters never throw and never lose one', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary-ascii' }),
    );
    fc.assert(
      fc.property(text, (drawn) => {
        const draft = parseDraft(drawn);
        assert.equal(draftText(draft), drawn);
        assert.equal(draft.starts.at(-1), drawn.length);
      }),
      { numRuns: 1000 },
    );
  });
});
