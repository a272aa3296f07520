import assert from 'node:assert/strict';
import type { ClaimRecord, ClaimsFile } from '../../src/core/records/types';
import { RecentWrites } from '../../src/vscode/documents/recent-writes';

const claim = (id: string, verdict: 'wrong' | 'confirmed' | null = null): ClaimRecord => ({
  id,
  kind: 'direct',
  target: { exact: id },
  check: { status: 'checked', verdict },
});
const file = (...claims: ClaimRecord[]): ClaimsFile => ({ version: 1, claims });

describe('what a window wrote a moment ago', () => {
  const A = claim('c-aaaaaaaa');
  const B = claim('c-bbbbbbbb');
  const other = claim('c-cccccccc');

  it('is found again where another window wrote over it without having seen it', () => {
    const writes = new RecentWrites();
    writes.note(file(A), file({ ...A, check: { status: 'checked', verdict: 'wrong' } }, B));
    assert.deepEqual(writes.regained(file(A, other)), file(claim(A.id, 'wrong'), other, B));
  });

  it('is left as the other window has it where that saw it', () => {
    const writes = new RecentWrites();
    writes.note(file(A), file(claim(A.id, 'wrong'), B));
    const present = file(claim(A.id, 'confirmed'), B, other);
    assert.equal(writes.regained(present), present);
  });

  it('is what it wrote last: a record that it took away itself stays away', () => {
    const writes = new RecentWrites();
    writes.note(null, file(A));
    writes.note(file(A), file());
    const present = file(other);
    assert.equal(writes.regained(present), present);
  });

  it('is forgotten after a while, and when it is told so', () => {
    let now = 0;
    const writes = new RecentWrites(() => now);
    writes.note(null, file(A));
    now = 5000;
    const present = file(other);
    assert.equal(writes.regained(present), present);
    writes.note(null, file(A));
    writes.forget();
    assert.equal(writes.regained(present), present);
  });
});
