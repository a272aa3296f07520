import assert from 'node:assert/strict';
import * as edit from '../../../src/core/records/edit';
import * as check from '../../../src/core/records/edit-check';
import * as said from '../../../src/core/records/edit-said';
import * as sources from '../../../src/core/records/edit-sources';
import { readClaims } from '../../../src/core/records/read';
import type { ClaimRecord, ClaimsFile, Verdict } from '../../../src/core/records/types';
import { writeClaims } from '../../../src/core/records/write';
import { claim, file } from './helpers';

const A = 'c-aaaaaaaa';
const stamp = { by: 'AK', on: '2025-07-22' };
const other = { by: 'M. B.', on: '2025-08-01' };
const unknown = { ...claim(A, 'words', { check: { status: 'open', verdict: null } }), tag: 'x' };
const start = file(unknown, claim('c-bbbbbbbb', 'more'));

/** What a change makes of the first record. */
type Case = readonly [string, (from: ClaimsFile) => ClaimsFile, Partial<ClaimRecord>];

const checkedAs = (from: ClaimsFile, verdict: Verdict): ClaimsFile =>
  check.setVerdict(check.setStatus(from, A, 'checked', stamp), A, verdict, stamp);

function first(value: ClaimsFile): ClaimRecord {
  return value.claims[0] as ClaimRecord;
}

describe('changes to records', () => {
  const changes: readonly Case[] = [
    ['a kind', (from) => edit.setKind(from, A, 'role'), { kind: 'role' }],
    ['a basis', (from) => edit.setBasis(from, A, 'background'), { basis: 'background' }],
    [
      'facts of the statement',
      (from) => said.setSaid(from, A, { by: 'x', on: '2025' }),
      { said: { by: 'x', on: '2025' } },
    ],
    [
      'facts of the original beside those of the statement',
      (from) => said.setOriginal(said.setSaid(from, A, { by: 'x' }), A, { language: 'en' }),
      { said: { by: 'x', original: { language: 'en' } } },
    ],
    [
      'why a speaker is not named',
      (from) => said.setAnonymity(from, A, { reason: 'fear' }),
      { anonymity: { reason: 'fear' } },
    ],
    ['a remark', (from) => said.addRemark(from, A, { by: 'AK', text: 'hm' }), { thread: [{ by: 'AK', text: 'hm' }] }],
    ['a source', (from) => sources.addSource(from, A, { type: 'news' }), { sources: [{ type: 'news' }] }],
    [
      'more facts to a source of the same address',
      (from) => sources.addSource(sources.addSource(from, A, { url: 'u', type: 'news' }), A, { url: 'u', title: 't' }),
      { sources: [{ url: 'u', type: 'news', title: 't' }] },
    ],
    [
      'a fact of a source, and takes one away',
      (from) =>
        sources.updateSource(sources.addSource(from, A, { url: 'u', title: 't' }), A, 0, {
          title: undefined,
          rank: 'primary',
        }),
      { sources: [{ url: 'u', rank: 'primary' }] },
    ],
    ['no source', (from) => sources.removeSource(sources.addSource(from, A, { url: 'u' }), A, 0), { sources: [] }],
    [
      'a check with the words frozen',
      (from) => check.setStatus(from, A, 'checked', stamp, 'words now'),
      { check: { status: 'checked', verdict: null, words: 'words now', ...stamp } },
    ],
    [
      'a check with the words of the target where none are given',
      (from) => check.setStatus(from, A, 'checked', stamp),
      { check: { status: 'checked', verdict: null, words: 'words', ...stamp } },
    ],
    [
      'a verdict without touching the status',
      (from) => check.setVerdict(from, A, 'wrong', stamp),
      { check: { status: 'open', verdict: 'wrong', ...stamp } },
    ],
    [
      'what a check found, for whoever opens the claim again',
      (from) => check.setStatus(checkedAs(from, 'wrong'), A, 'open', stamp),
      { check: { status: 'open', verdict: 'wrong', ...stamp } },
    ],
    ...(['unchecked', 'open', 'not-checkable', 'waived'] as const).map((withdrawn): Case => [
      `a check after ${withdrawn} without the verdict that was withdrawn`,
      (from) => check.setStatus(check.setStatus(checkedAs(from, 'wrong'), A, withdrawn, stamp), A, 'checked', other),
      { check: { status: 'checked', verdict: null, words: 'words', ...other } },
    ]),
    [
      'the verdict of a check that stands when it is made again',
      (from) => check.setStatus(checkedAs(from, 'imprecise'), A, 'checked', other),
      { check: { status: 'checked', verdict: 'imprecise', words: 'words', ...other } },
    ],
    [
      'the verdict with the new words when the changed ones are right',
      (from) => check.recheck(checkedAs(from, 'confirmed'), A, stamp, 'new'),
      { check: { status: 'checked', verdict: 'confirmed', words: 'new', ...stamp } },
    ],
    [
      'how the quotation compares',
      (from) => check.setQuoteCheck(from, A, 'trimmed'),
      { check: { status: 'open', verdict: null, quote: 'trimmed' } },
    ],
    ['a note', (from) => check.setCheckNote(from, A, 'n'), { check: { status: 'open', verdict: null, note: 'n' } }],
    [
      'an empty note as none',
      (from) => check.setCheckNote(check.setCheckNote(from, A, 'n'), A, ''),
      { check: { status: 'open', verdict: null } },
    ],
    [
      'an open check again when new words are accepted, and unfreezes the words',
      (from) => check.acceptWords(check.setStatus(from, A, 'checked', stamp, 'old'), A, stamp),
      { check: { status: 'open', verdict: null, ...stamp } },
    ],
    [
      'new frozen words when the changed ones are right',
      (from) => check.recheck(check.setStatus(from, A, 'checked', stamp, 'old'), A, stamp, 'new'),
      { check: { status: 'checked', verdict: null, words: 'new', ...stamp } },
    ],
    [
      'another place',
      (from) => edit.reattach(from, A, { exact: 'elsewhere', prefix: 'p' }),
      { target: { exact: 'elsewhere', prefix: 'p' } },
    ],
  ];
  for (const [what, change, expected] of changes) {
    it(`set ${what} and keep the rest`, () => {
      const after = change(start);
      assert.deepEqual(first(after), { ...unknown, ...expected });
      assert.equal(after.claims[1], start.claims[1]);
      assert.deepEqual(first(start), unknown, 'the old value is as it was');
      assert.equal(readClaims(writeClaims(after)).writable, true);
    });
  }

  const nothing: readonly (readonly [string, (from: ClaimsFile) => ClaimsFile])[] = [
    ['an id that is not there', (from) => check.setStatus(from, 'c-zzzzzzzz', 'open', stamp)],
    ['deleting what is not there', (from) => edit.removeClaim(from, 'c-zzzzzzzz')],
    ['a source that is not there', (from) => sources.updateSource(from, A, 3, { title: 't' })],
    ['the kind that it has', (from) => edit.setKind(from, A, 'direct')],
    ['a conflict that is none', (from) => edit.resolveConflict(from, A, 'copy')],
  ];
  for (const [what, change] of nothing) it(`change nothing for ${what}`, () => assert.equal(change(start), start));

  it('freeze the verified words before a checked record is attached elsewhere', () => {
    const checked = file(claim(A, 'old words', { check: { status: 'checked' } }));
    assert.equal(first(edit.reattach(checked, A, { exact: 'new words' })).check?.words, 'old words');
    const frozen = file(claim(A, 'old words', { check: { status: 'checked', words: 'verified' } }));
    assert.equal(first(edit.reattach(frozen, A, { exact: 'new words' })).check?.words, 'verified');
  });

  it('keep the section when a new target has none, and unknown keys of the target', () => {
    const old = file({ ...claim(A, 'x'), target: { exact: 'x', section: 'S', extra: 1 } as ClaimRecord['target'] });
    assert.deepEqual(first(edit.reattach(old, A, { exact: 'y' })).target, { exact: 'y', section: 'S', extra: 1 });
  });

  it('begin a file and a claim as the format lists them', () => {
    const empty = edit.createFile({ id: 'a-00000000', file: 'otan.md', language: 'fr' });
    const one = edit.newClaim({ id: A, kind: 'mixed', target: { exact: 'x' }, said: { by: 'y' } });
    assert.deepEqual(Object.keys(one), ['id', 'kind', 'target', 'said', 'basis', 'sources', 'check']);
    assert.deepEqual(readClaims(writeClaims(edit.addClaim(empty, one))).problems, []);
  });

  const copy = { ...claim('c-cccccccc', 'copy'), conflictOf: A };
  it('end a conflict with either value', () => {
    const both = file(unknown, copy);
    assert.deepEqual(edit.resolveConflict(both, copy.id, 'original').claims, [unknown]);
    assert.deepEqual(edit.resolveConflict(both, copy.id, 'copy').claims, [{ ...claim(A, 'copy') }]);
  });

  it('end a conflict with both: the copy is a record of its own', () => {
    const { claims } = edit.resolveConflict(file(unknown, copy), copy.id, 'both');
    assert.deepEqual(claims, [unknown, claim('c-cccccccc', 'copy')]);
  });

  it('make a copy whose original is gone a claim of its own', () => {
    assert.deepEqual(edit.resolveConflict(file(copy), copy.id, 'original').claims, [claim('c-cccccccc', 'copy')]);
  });

  it('set facts of the article', () => {
    assert.deepEqual(edit.setArticle(start, { asOf: '2025' }).article, { asOf: '2025' });
  });
});
