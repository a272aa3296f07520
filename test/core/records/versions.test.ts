import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setVerdict } from '../../../src/core/records/edit-check';
import type { ClaimsFile } from '../../../src/core/records/types';
import { joinVersions, versionsIn } from '../../../src/core/records/versions';
import { writeClaims } from '../../../src/core/records/write';
import { claim, file } from './helpers';

const BASE = file(claim('c-aaaaaaaa', 'un'), claim('c-bbbbbbbb', 'deux'), claim('c-cccccccc', 'trois'));
const by = (who: string) => ({ by: who, on: '2025-07-22' });
const OURS = setVerdict(setVerdict(BASE, 'c-aaaaaaaa', 'wrong', by('A')), 'c-cccccccc', 'confirmed', by('A'));
const THEIRS = setVerdict(setVerdict(BASE, 'c-aaaaaaaa', 'confirmed', by('B')), 'c-bbbbbbbb', 'imprecise', by('B'));

/** What git leaves of two versions of a file. */
function mergedByGit(style: 'merge' | 'diff3', ours: ClaimsFile, theirs: ClaimsFile): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'dixit-versions-'));
  try {
    const [a, b, c] = [ours, BASE, theirs].map((one, n) => {
      const name = path.join(folder, String(n));
      writeFileSync(name, writeClaims(one));
      return name;
    });
    const flags = style === 'diff3' ? ['--diff3'] : [];
    spawnSync('git', ['merge-file', ...flags, a ?? '', b ?? '', c ?? '']);
    return readFileSync(a ?? '', 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const verdicts = ({ claims }: ClaimsFile): string[] =>
  claims.map(({ id, check, conflictOf }) => `${conflictOf ? `copy of ${conflictOf}` : id} ${check?.verdict ?? ''}`);

describe('a records file in which git left two versions', () => {
  before(function () {
    try {
      execFileSync('git', ['--version']);
    } catch {
      this.skip();
    }
  });

  it('holds each side as it was', () => {
    const ours = setVerdict(BASE, 'c-aaaaaaaa', 'wrong', by('A'));
    const theirs = setVerdict(BASE, 'c-aaaaaaaa', 'confirmed', by('B'));
    const text = mergedByGit('diff3', ours, theirs);
    assert.match(text, /^<<<<<<< /m);
    assert.deepEqual(versionsIn(text), {
      ours: writeClaims(ours),
      base: writeClaims(BASE),
      theirs: writeClaims(theirs),
    });
    assert.equal(versionsIn(text.replaceAll('\n', '\r\n'))?.ours, writeClaims(ours).replaceAll('\n', '\r\n'));
  });

  for (const [what, style, common] of [
    ['by what git wrote down between them', 'diff3', null],
    ['by what git knows of their beginning', 'merge', writeClaims(BASE)],
  ] as const) {
    it(`is joined ${what}: only what both changed is kept twice`, () => {
      const joined = joinVersions(mergedByGit(style, OURS, THEIRS), common, Math.random);
      assert.deepEqual(joined && verdicts(joined.file), [
        'c-aaaaaaaa wrong',
        'copy of c-aaaaaaaa confirmed',
        'c-bbbbbbbb imprecise',
        'c-cccccccc confirmed',
      ]);
      assert.equal(joined?.conflicts, 1);
    });
  }

  it('loses nothing where nobody knows what both were made from', () => {
    const joined = joinVersions(mergedByGit('merge', OURS, THEIRS), null, Math.random);
    assert.ok(joined);
    for (const { id, check } of [...OURS.claims, ...THEIRS.claims].filter((one) => one.check?.verdict))
      assert.ok(
        joined.file.claims.some((one) => (one.conflictOf ?? one.id) === id && one.check?.verdict === check?.verdict),
        `${id} ${check?.verdict ?? ''}`,
      );
  });

  for (const [what, text] of [
    ['without markers', writeClaims(BASE)],
    ['with a marker alone', '<<<<<<< HEAD\n{}\n'],
    ['with markers out of order', '<<<<<<< a\n{}\n>>>>>>> b\n=======\n'],
    ['with a conflict in a conflict', '<<<<<<< a\n<<<<<<< c\n=======\n>>>>>>> b\n'],
    ['whose sides are no records', '<<<<<<< a\n{\n=======\n}\n>>>>>>> b\n'],
    ['of a newer version', '<<<<<<< a\n{"version":7,"claims":[]}\n=======\n{"version":1,"claims":[]}\n>>>>>>> b\n'],
    ['that is empty', ''],
  ] as const) {
    it(`is left to a person ${what}`, () => assert.equal(joinVersions(text, null, Math.random), null));
  }
});
