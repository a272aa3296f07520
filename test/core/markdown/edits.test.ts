import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { createBlockCache } from '../../../src/core/markdown/cache';
import { draftText, parseDraft, updateDraft } from '../../../src/core/markdown/draft';
import type { Draft, TextChange } from '../../../src/core/markdown/draft';
import { draft, edit } from './arbitraries';
import type { DrawnEdit } from './arbitraries';

function changeOf(text: string, drawn: DrawnEdit): TextChange {
  const start = Math.round(drawn.at * text.length);
  return { start, end: Math.min(text.length, start + drawn.length), text: drawn.text };
}

function apply(text: string, { start, end, text: inserted }: TextChange): string {
  return text.slice(0, start) + inserted + text.slice(end);
}

/** Blocks of `after` that are not objects of `before`. */
function newBlocks(before: Draft, after: Draft): string[] {
  const old = new Set(before.blocks);
  return after.blocks.filter((block) => !old.has(block)).map((block) => block.text);
}

describe('An edited draft', function () {
  this.timeout(30_000);

  it('equals a draft that is read from scratch, after any edits', () => {
    fc.assert(
      fc.property(draft, fc.array(edit, { minLength: 1, maxLength: 8 }), (text, edits) => {
        const cache = createBlockCache();
        let current = parseDraft(text);
        let expected = text;
        for (const drawn of edits) {
          const change = changeOf(expected, drawn);
          expected = apply(expected, change);
          current = updateDraft(current, [change], cache);
          assert.equal(draftText(current), expected);
          assert.deepEqual(current, parseDraft(expected));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('equals one that is read from scratch after several changes at once, in any order', () => {
    fc.assert(
      fc.property(draft, edit, edit, fc.boolean(), (text, one, two, swapped) => {
        const [a, b] = [changeOf(text, one), changeOf(text, two)].sort((x, y) => x.start - y.start || x.end - y.end);
        fc.pre(a !== undefined && b !== undefined && a.end <= b.start && (a.start < b.start || a.end > a.start));
        const expected = apply(apply(text, b), a);
        const updated = updateDraft(parseDraft(text), swapped ? [b, a] : [a, b]);
        assert.deepEqual(updated, parseDraft(expected));
      }),
      { numRuns: 200 },
    );
  });

  it('keeps the order of insertions at one place', () => {
    const updated = updateDraft(parseDraft('a b\n'), [
      { start: 2, end: 2, text: 'x' },
      { start: 2, end: 2, text: 'y' },
    ]);
    assert.equal(draftText(updated), 'a xyb\n');
  });

  it('takes offsets outside of the text as its ends', () => {
    const updated = updateDraft(parseDraft('un\n'), [{ start: 50, end: 99, text: 'deux\n' }]);
    assert.equal(draftText(updated), 'un\ndeux\n');
    assert.equal(draftText(updateDraft(updated, [{ start: -5, end: 3, text: '' }])), 'deux\n');
  });
});

describe('What an edit does not touch', () => {
  const article = readFileSync('samples/otan.md', 'utf8').replaceAll('\n', '\n\n');

  it('keeps its objects: a letter makes one block anew', () => {
    const before = parseDraft(article);
    const at = article.indexOf('Stoltenberg a affirmé');
    const after = updateDraft(before, [{ start: at, end: at, text: 'X' }]);
    const [changed, ...others] = newBlocks(before, after);
    assert.match(changed ?? '', /^XStoltenberg a affirmé/);
    assert.deepEqual(others, []);
  });

  it('keeps its objects in a draft without blank lines as well', () => {
    const lines = readFileSync('samples/otan.md', 'utf8');
    const before = parseDraft(lines);
    const at = lines.indexOf('Stoltenberg a affirmé') + 30;
    const after = updateDraft(before, [{ start: at, end: at, text: 'X' }]);
    assert.equal(newBlocks(before, after).length, 1);
  });

  it('comes back as the same object when the edit is undone', () => {
    const cache = createBlockCache();
    const before = parseDraft(article);
    const at = article.indexOf('Lavrov');
    const typed = updateDraft(before, [{ start: at, end: at, text: 'X' }], cache);
    const undone = updateDraft(typed, [{ start: at, end: at + 1, text: '' }], cache);
    assert.deepEqual(newBlocks(before, undone), []);
  });

  it('is read again where it refers to a definition that comes or goes, and only there', () => {
    const text = 'Voir [ici][loi].\n\nRien […] ici.\n\nAutre.\n\nFin.\n';
    const before = parseDraft(text);
    const after = updateDraft(before, [{ start: text.length, end: text.length, text: '\n[loi]: https://x.fr\n' }]);
    assert.equal(after.blocks[0]?.units[0]?.text, 'Voir ici.');
    assert.equal(after.blocks[1], before.blocks[1]);
    assert.equal(after.blocks[2], before.blocks[2]);
  });

  it('is all of a long draft but a few blocks, when a fence opens and closes', () => {
    const text = 'Un paragraphe.\n\n'.repeat(200);
    const cache = createBlockCache();
    const before = parseDraft(text);
    const open = updateDraft(before, [{ start: 160, end: 160, text: '```\n' }], cache);
    assert.equal(open.blocks.length, 11);
    const closed = updateDraft(open, [{ start: 164, end: 164, text: 'code\n```\n\n' }], cache);
    assert.deepEqual(closed, parseDraft(draftText(closed)));
    assert.equal(closed.blocks.length, 201);
  });
});
