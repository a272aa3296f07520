import assert from 'node:assert/strict';
import { anchorRecords } from '../../../../src/core/records/anchoring/anchor-records';
import { followEdit, liveRecords, trackAnchors } from '../../../../src/core/records/anchoring/live-anchors';
import type { ClaimRecord } from '../../../../src/core/records/types';
import { claimOn, file } from '../helpers';

const ID = 'c-aaaaaaaa';

/** Where the words are, and in which state, after a change: in an open draft, and in one that is opened later. */
function placed(kind: ClaimRecord['kind'], words: string, before: string, after: string): readonly (string | null)[] {
  const claim = { ...claimOn(before, words, ID, { check: { status: 'checked', words } }), kind };
  const records = file(claim);
  const live = followEdit(trackAnchors(before, anchorRecords(before, records)), [
    { start: 0, end: before.length, text: after },
  ]);
  const [one, other] = [liveRecords(live, records)[0], anchorRecords(after, records)[0]];
  assert.deepEqual(one, other);
  return one?.start == null || one.end === null ? [null, null] : [after.slice(one.start, one.end), one.state];
}

describe('a verified quotation', () => {
  for (const [what, kind, words, before, after, now, state] of [
    [
      'with words added at its end',
      'direct',
      'Les travaux de la halle sont finis',
      'Elle a dit : « Les travaux de la halle sont finis », hier.',
      'Elle a dit : « Les travaux de la halle sont finis et payés », hier.',
      'Les travaux de la halle sont finis et payés',
      'drifted',
    ],
    [
      'with words added at its start',
      'direct',
      'Les travaux de la halle sont finis',
      'Elle a dit : « Les travaux de la halle sont finis », hier.',
      'Elle a dit : « Oui. Les travaux de la halle sont finis », hier.',
      'Oui. Les travaux de la halle sont finis',
      'drifted',
    ],
    [
      'in straight marks',
      'direct',
      'We have been patient for three years',
      'She said: "We have been patient for three years" twice.',
      'She said: "We have been patient for three years and more" twice.',
      'We have been patient for three years and more',
      'drifted',
    ],
    [
      'in other marks now',
      'direct',
      'Les travaux de la halle sont finis',
      'Elle a dit : « Les travaux de la halle sont finis », hier.',
      'Elle a dit : “Les travaux de la halle sont finis”, hier.',
      'Les travaux de la halle sont finis',
      'anchored',
    ],
    [
      'with a quotation added inside it',
      'direct',
      'Les travaux de la halle sont finis',
      'Elle a dit : « Les travaux de la halle sont finis », hier.',
      'Elle a dit : « Les travaux de la halle sont finis et “payés” », hier.',
      'Les travaux de la halle sont finis et “payés',
      'drifted',
    ],
    [
      'whose mark was lost before another one',
      'direct',
      'Les travaux de la halle sont finis',
      'Elle a dit : « Les travaux de la halle sont finis », hier. « Oui », dit-il.',
      'Elle a dit : « Les travaux de la halle sont finis, hier. « Oui », dit-il.',
      'Les travaux de la halle sont finis',
      'anchored',
    ],
    [
      'with other words beside its marks',
      'direct',
      'Les travaux de la halle sont finis',
      'Elle a dit : « Les travaux de la halle sont finis », hier.',
      'Elle a redit : « Les travaux de la halle sont finis », avant-hier.',
      'Les travaux de la halle sont finis',
      'anchored',
    ],
    [
      'of which only a fact was verified',
      'statement',
      'travaux de la halle sont finis',
      'Elle a dit : « travaux de la halle sont finis », hier.',
      'Elle a dit : « travaux de la halle sont finis et payés », hier.',
      'travaux de la halle sont finis',
      'anchored',
    ],
  ] as const)
    it(`${what} is ${state}`, () => assert.deepEqual(placed(kind, words, before, after), [now, state]));
});
