import assert from 'node:assert/strict';
import type { Claim, ClaimKind, Span } from '../../../src/core/analysis';
import { claimSpan, joinClaims } from '../../../src/core/records/join';
import { progressOf, anchoredShare } from '../../../src/core/records/progress';
import type { AnchoredRecord, ClaimRecord } from '../../../src/core/records/types';
import type { RecordKind } from '../../../src/core/records/vocabulary';
import { claim, file } from './helpers';

function detected(id: string, kind: ClaimKind, ...parts: readonly (readonly [number, number])[]): Claim {
  return {
    id,
    kind,
    parts: parts.map(([start, end]): Span => ({ start, end })),
    text: '',
    source: null,
    cue: null,
    actor: null,
    coSpeakers: [],
    attribution: 'none',
    modality: 'asserted',
    section: [],
    nestedIn: null,
    confidence: 1,
    reason: '',
  };
}

type Placed = readonly [string, RecordKind, number | null, number | null];

function join(claims: readonly Claim[], placed: readonly Placed[]): Readonly<Record<string, string>> {
  const records = placed.map(([id, kind]): ClaimRecord => ({ ...claim(id, 'x'), kind }));
  const anchors = placed.map(([id, , start, end]): AnchoredRecord => ({
    id,
    state: start === null ? 'orphan' : 'anchored',
    start,
    end,
  }));
  return Object.fromEntries([...joinClaims(claims, records, anchors)].map(([id, one]) => [id, one.id]));
}

describe('joining detected claims and records', () => {
  const whole = detected('q-1', 'mixed', [10, 80]);
  const cases: readonly (readonly [string, readonly Claim[], readonly Placed[], Readonly<Record<string, string>>])[] = [
    ['the same words', [whole], [['r', 'mixed', 10, 80]], { r: 'q-1' }],
    ['a record on the quoted words inside a reported clause', [whole], [['r', 'mixed', 30, 48]], { r: 'q-1' }],
    ['a record on the whole sentence', [whole], [['r', 'indirect', 0, 90]], { r: 'q-1' }],
    [
      'a record that reaches over the cue between two parts',
      [detected('q-2', 'direct', [0, 20], [60, 80])],
      [['r', 'direct', 0, 80]],
      { r: 'q-2' },
    ],
    [
      'the inner of two nested claims',
      [whole, detected('q-3', 'direct', [40, 60])],
      [['r', 'direct', 40, 60]],
      { r: 'q-3' },
    ],
    [
      'the outer of two nested claims',
      [whole, detected('q-3', 'direct', [40, 60])],
      [['r', 'mixed', 10, 80]],
      { r: 'q-1' },
    ],
    [
      'two records, one a claim each',
      [whole, detected('q-3', 'direct', [40, 60])],
      [
        ['a', 'direct', 40, 60],
        ['b', 'mixed', 10, 80],
      ],
      { a: 'q-3', b: 'q-1' },
    ],
    [
      'only the better of two records of one claim',
      [whole],
      [
        ['a', 'mixed', 30, 48],
        ['b', 'mixed', 10, 80],
      ],
      { b: 'q-1' },
    ],
    ['no record beside the claim', [whole], [['r', 'direct', 80, 90]], {}],
    ['no record that has a few words in common', [whole], [['r', 'direct', 75, 100]], {}],
    ['no orphan', [whole], [['r', 'direct', null, null]], {}],
    ['no role inside a claim', [whole], [['r', 'role', 20, 40]], {}],
    ['no image', [whole], [['r', 'image', 10, 80]], {}],
    ['no fact inside somebody’s words', [whole], [['r', 'statement', 20, 40]], {}],
    ['a statement', [detected('q-4', 'statement', [0, 50])], [['r', 'statement', 5, 45]], { r: 'q-4' }],
  ];
  for (const [what, claims, placed, expected] of cases)
    it(`joins ${what}`, () => assert.deepEqual(join(claims, placed), expected));

  it('leaves the claim to the record where there is a copy of it', () => {
    const records = [
      { ...claim('c-cccccccc', 'x'), conflictOf: 'c-aaaaaaaa' },
      claim('c-aaaaaaaa', 'x'),
      { ...claim('c-dddddddd', 'x'), conflictOf: 'c-gone0000' },
    ];
    const joined = (...shown: readonly ClaimRecord[]): readonly string[] => [
      ...joinClaims(
        [whole],
        shown,
        shown.map(({ id }) => ({ id, state: 'anchored', start: 10, end: 80 })),
      ).keys(),
    ];
    assert.deepEqual(joined(...records.slice(0, 2)), ['c-aaaaaaaa']);
    assert.deepEqual(joined(...records.slice(2)), ['c-dddddddd'], 'the record is gone');
  });

  it('stays fast with thousands of claims', () => {
    const claims = Array.from({ length: 5000 }, (_, n) => detected(`q-${n}`, 'direct', [n * 10, n * 10 + 8]));
    const placed = claims.map((_, n): Placed => [`r-${n}`, 'direct', n * 10, n * 10 + 8]);
    assert.equal(Object.keys(join(claims, placed)).length, 5000);
  });

  it('takes the span of a claim from its first part to its last', () => {
    assert.deepEqual(claimSpan(detected('q', 'direct', [60, 80], [0, 20])), { start: 0, end: 80 });
    assert.equal(claimSpan(detected('q', 'direct')), null);
  });
});

describe('the progress of an article', () => {
  const records = file(
    claim('c-aaaaaaaa', 'x', { check: { status: 'checked', verdict: 'confirmed' } }),
    claim('c-bbbbbbbb', 'x', { check: { status: 'checked', verdict: 'wrong' } }),
    claim('c-cccccccc', 'x', { check: { status: 'waived' } }),
    claim('c-dddddddd', 'x'),
  );

  it('counts by status and verdict', () => {
    const progress = progressOf(records);
    assert.deepEqual(
      [progress.total, progress.done, progress.byStatus.unchecked, progress.byVerdict.wrong],
      [4, 3, 1, 1],
    );
  });

  it('counts the verdicts of checked records alone: one that is open again is no longer to be corrected', () => {
    const { byVerdict } = progressOf(file(claim('c-aaaaaaaa', 'x', { check: { status: 'open', verdict: 'wrong' } })));
    assert.equal(byVerdict.wrong, 0);
  });

  it('counts two versions as one record, which is to be settled', () => {
    const checked = { check: { status: 'checked', verdict: 'confirmed' } } as const;
    const both = [
      claim('c-aaaaaaaa', 'x', checked),
      claim('c-eeeeeeee', 'x', { ...checked, conflictOf: 'c-aaaaaaaa' }),
    ];
    const counts = (...claims: typeof both): number[] => {
      const { total, done, byStatus } = progressOf(file(...claims));
      return [total, done, byStatus.checked];
    };
    assert.deepEqual(counts(...both), [1, 0, 1]);
    assert.deepEqual(counts(...both.slice(1)), [1, 0, 1], 'the first version is gone');
  });

  it('does not count as done what has drifted', () => {
    const anchors = [
      { id: 'c-aaaaaaaa', state: 'drifted' },
      { id: 'c-bbbbbbbb', state: 'anchored' },
      { id: 'c-cccccccc', state: 'orphan' },
      { id: 'c-dddddddd', state: 'suggested' },
    ] as const;
    const progress = progressOf(records, anchors);
    assert.deepEqual([progress.done, progress.drifted, progress.orphans, progress.suggested], [2, 1, 1, 1]);
    assert.equal(anchoredShare(anchors), 0.5);
    assert.equal(anchoredShare([]), 0);
  });
});
