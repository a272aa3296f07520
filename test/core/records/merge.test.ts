import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { addClaim, removeClaim, updateClaim } from '../../../src/core/records/edit';
import { setStatus, setVerdict } from '../../../src/core/records/edit-check';
import { addRemark, setSaid } from '../../../src/core/records/edit-said';
import { addSource, removeSource, updateSource } from '../../../src/core/records/edit-sources';
import { equalJson } from '../../../src/core/json/json';
import { mergeClaims, type MergeResult } from '../../../src/core/records/merge';
import type { ClaimsFile } from '../../../src/core/records/types';
import { claims, files } from './arbitraries';
import { claim, file, numbers } from './helpers';

const A = 'c-aaaaaaaa';
const B = 'c-bbbbbbbb';
const base = file(
  claim(A, 'first', {
    sources: [{ url: 'https://example.org/1', title: 'One' }],
    check: { status: 'open', verdict: null },
    thread: [],
  }),
  claim(B, 'second'),
);
const stamp = { by: 'AK', on: '2025-07-22' };
const other = { by: 'MB', on: '2025-07-23' };

function merge(mine: (from: ClaimsFile) => ClaimsFile, theirs: (from: ClaimsFile) => ClaimsFile): MergeResult {
  return mergeClaims(base, mine(base), theirs(base), numbers(0.5));
}

const same = (value: ClaimsFile): ClaimsFile => value;
const ids = (value: ClaimsFile): readonly string[] => value.claims.map((one) => one.id);

describe('merging two versions of a records file', () => {
  it('takes what only one side changed', () => {
    const edited = setVerdict(base, A, 'wrong', stamp);
    assert.deepEqual(
      merge(() => edited, same),
      { file: edited, conflicts: [] },
    );
    assert.deepEqual(
      merge(same, () => edited),
      { file: edited, conflicts: [] },
    );
  });

  it('takes different fields of one claim from either side', () => {
    const { file: merged, conflicts } = merge(
      (from) => setSaid(from, A, { on: '2025-07-21' }),
      (from) => setVerdict(from, A, 'wrong', other),
    );
    assert.deepEqual(conflicts, []);
    assert.deepEqual([merged.claims[0]?.said?.on, merged.claims[0]?.check?.verdict], ['2025-07-21', 'wrong']);
  });

  it('keeps the value on disk where both changed one field, and ours in a copy', () => {
    const { file: merged, conflicts } = merge(
      (from) => setVerdict(from, A, 'wrong', stamp),
      (from) => setVerdict(from, A, 'outdated', stamp),
    );
    assert.equal(merged.claims[0]?.check?.verdict, 'outdated');
    const copy = merged.claims[1];
    assert.deepEqual([copy?.conflictOf, copy?.check?.verdict, copy?.target.exact], [A, 'wrong', 'first']);
    assert.match(copy?.id ?? '', /^c-[0-9a-z]{8}$/);
    assert.deepEqual(conflicts, [
      { claim: A, kind: 'both-changed', path: 'check.verdict', mine: 'wrong', theirs: 'outdated', copy: copy?.id },
    ]);
  });

  it('takes two records that both sides began on the same words for two versions of one', () => {
    const target = { exact: 'third', prefix: 'a ', suffix: ' b' };
    const [C, D, E] = ['c-cccccccc', 'c-dddddddd', 'c-eeeeeeee'];
    const { file: merged, conflicts } = merge(
      (from) => addClaim(addClaim(from, claim(C, 'third', { target })), claim(E, 'third', { target, kind: 'role' })),
      (from) => addClaim(from, claim(D, 'third', { target })),
    );
    assert.deepEqual(
      merged.claims.map(({ id, conflictOf }) => [id, conflictOf]),
      [
        [A, undefined],
        [B, undefined],
        [E, undefined],
        [D, undefined],
        [C, D],
      ],
    );
    assert.deepEqual(
      conflicts.map(({ claim: of, kind, copy }) => [of, kind, copy]),
      [[D, 'both-added', C]],
    );
  });

  it('makes one copy for several fields of one claim', () => {
    const { file: merged, conflicts } = merge(
      (from) => setStatus(from, A, 'checked', stamp, 'first'),
      (from) => setStatus(from, A, 'waived', other),
    );
    assert.equal(merged.claims.length, 3);
    assert.deepEqual(
      conflicts.map((conflict) => conflict.path),
      ['check.status', 'check.by', 'check.on'],
    );
  });

  const lists: readonly (readonly [
    string,
    (from: ClaimsFile) => ClaimsFile,
    (from: ClaimsFile) => ClaimsFile,
    readonly string[],
  ])[] = [
    [
      'adds the sources of both sides',
      (from) => addSource(from, A, { url: 'https://example.org/2' }),
      (from) => addSource(from, A, { url: 'https://example.org/3' }),
      ['https://example.org/1', 'https://example.org/2', 'https://example.org/3'],
    ],
    [
      'removes a source that one side removed',
      (from) => removeSource(from, A, 0),
      (from) => addSource(from, A, { url: 'https://example.org/3' }),
      ['https://example.org/3'],
    ],
    [
      'keeps a source that one side removed and the other completed',
      (from) => removeSource(from, A, 0),
      (from) => updateSource(from, A, 0, { publisher: 'Reuters' }),
      ['https://example.org/1'],
    ],
  ];
  for (const [what, mine, theirs, urls] of lists) {
    it(what, () => {
      const { file: merged } = merge(mine, theirs);
      assert.deepEqual(merged.claims[0]?.sources?.map((source) => source.url).sort(), urls);
    });
  }

  it('joins threads', () => {
    const { file: merged, conflicts } = merge(
      (from) => addRemark(from, A, { by: 'AK', on: '2025', text: 'one' }),
      (from) => addRemark(from, A, { by: 'MB', on: '2025', text: 'two' }),
    );
    assert.deepEqual(merged.claims[0]?.thread?.map((entry) => entry.text).sort(), ['one', 'two']);
    assert.deepEqual(conflicts, []);
  });

  it('lets a claim go only where the other side left it alone', () => {
    assert.deepEqual(ids(merge((from) => removeClaim(from, A), same).file), [B]);
    assert.deepEqual(ids(merge(same, (from) => removeClaim(from, A)).file), [B]);
    const kept = merge(
      (from) => removeClaim(from, A),
      (from) => setVerdict(from, A, 'wrong', stamp),
    );
    assert.deepEqual(ids(kept.file), [A, B]);
    assert.deepEqual([kept.conflicts[0]?.kind, kept.conflicts[0]?.claim], ['deleted-here', A]);
    const back = merge(
      (from) => setVerdict(from, A, 'wrong', stamp),
      (from) => removeClaim(from, A),
    );
    assert.deepEqual([back.conflicts[0]?.kind, ids(back.file).includes(A)], ['deleted-there', true]);
  });

  it('puts a claim of ours behind the claim that it follows with us', () => {
    const { file: merged } = merge(
      (from) => addClaim(from, claim('c-mmmmmmmm', 'm'), B),
      (from) => addClaim(from, claim('c-tttttttt', 't')),
    );
    assert.deepEqual(ids(merged), [A, 'c-mmmmmmmm', B, 'c-tttttttt']);
  });

  it('does not call it a conflict when both sides brought a target up to date', () => {
    const to = (prefix: string) => (from: ClaimsFile) =>
      updateClaim(from, B, (one) => ({ ...one, target: { exact: 'second', prefix } }));
    const { file: merged, conflicts } = merge(to('mine '), to('theirs '));
    assert.deepEqual([merged.claims[1]?.target.prefix, conflicts.length], ['theirs ', 0]);
  });

  it('keeps both places when both sides attached a record to other words', () => {
    const to = (exact: string) => (from: ClaimsFile) => updateClaim(from, B, (one) => ({ ...one, target: { exact } }));
    const { file: merged } = merge(to('mine'), to('theirs'));
    assert.deepEqual(
      merged.claims.map((one) => one.target.exact),
      ['first', 'theirs', 'mine'],
    );
  });

  it('keeps two claims of one id apart', () => {
    const doubled = file(claim(A, 'one'), claim(A, 'two'));
    const { file: merged } = mergeClaims(
      doubled,
      doubled,
      { ...doubled, claims: [...doubled.claims, claim(B, 'x')] },
      numbers(0.1),
    );
    assert.deepEqual(
      merged.claims.map((one) => one.target.exact),
      ['one', 'two', 'x'],
    );
  });

  it('reports a field of the file that both sides changed', () => {
    const dated = (asOf: string) => (from: ClaimsFile) => ({ ...from, article: { asOf } });
    const { file: merged, conflicts } = merge(dated('2025'), dated('2024'));
    assert.deepEqual([merged.article?.asOf, conflicts[0]?.claim, conflicts[0]?.mine], ['2024', null, '2025']);
  });

  it('loses no claim and no change of one side, whatever the files', () => {
    fc.assert(
      fc.property(
        files,
        fc.array(claims, { maxLength: 3 }),
        fc.array(claims, { maxLength: 3 }),
        fc.nat(),
        fc.nat(),
        (from, more, less, x, y) => {
          const mine = varied(from, more, x);
          const theirs = varied(from, less, y);
          const { file: merged } = mergeClaims(from, mine, theirs, chance());
          const wasIn = (id: string): boolean => from.claims.some((one) => one.id === id);
          for (const side of [mine, theirs]) {
            for (const one of side.claims) {
              const opposite = side === mine ? theirs : mine;
              const deleted = wasIn(one.id) && !opposite.claims.some((two) => two.id === one.id);
              const untouched = from.claims.some((two) => equalJson(one, two));
              if (!deleted || !untouched)
                assert.ok(
                  merged.claims.some((two) => two.id === one.id),
                  `${one.id} is lost`,
                );
            }
          }
          // What we entered is in the claim or in its copy.
          for (const one of mine.claims) {
            const note = one.check?.note;
            const kept = merged.claims.filter((two) => two.id === one.id || two.conflictOf === one.id);
            if (note && kept.length > 0 && !from.claims.some((two) => two.id === one.id && two.check?.note === note)) {
              assert.ok(
                kept.some((two) => two.check?.note === note),
                'our note is lost',
              );
            }
          }
          assert.equal(new Set(merged.claims.map((two) => two.id)).size, merged.claims.length);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('is the identity when one side did nothing', () => {
    fc.assert(
      fc.property(files, files, (from, to) => {
        assert.ok(equalJson(mergeClaims(from, to, from, chance()).file.claims.length, to.claims.length));
        for (const merged of [mergeClaims(from, to, from, chance()), mergeClaims(from, from, to, chance())]) {
          assert.deepEqual(merged.conflicts, []);
          assert.deepEqual(
            new Map(merged.file.claims.map((one) => [one.id, one])),
            new Map(to.claims.map((one) => [one.id, one])),
          );
        }
      }),
      { numRuns: 100 },
    );
  });

  it('keeps all of many equal remarks, in proportion to their number', function () {
    this.timeout(5000);
    const remarks = (from: ClaimsFile, count: number): ClaimsFile =>
      updateClaim(from, A, (one) => ({ ...one, thread: Array.from({ length: count }, () => ({ text: 'same' })) }));
    const { file: merged } = merge(
      (from) => remarks(from, 20_000),
      (from) => remarks(from, 20_001),
    );
    assert.equal(merged.claims[0]?.thread?.length, 20_001);
  });
});

function chance(): () => number {
  let state = 1;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

/** The file with a claim removed, one changed and some added. */
function varied(from: ClaimsFile, more: ClaimsFile['claims'], seed: number): ClaimsFile {
  const kept = from.claims.filter((_, n) => seed % 7 !== n);
  const changed = kept.map((one, n) =>
    n === seed % 3 ? { ...one, check: { ...one.check, note: `note ${seed % 5}` } } : one,
  );
  const known = new Set(from.claims.map((one) => one.id));
  const added = more.filter((one, n) => !known.has(one.id) && more.findIndex((two) => two.id === one.id) === n);
  return { ...from, claims: [...changed, ...added] };
}
