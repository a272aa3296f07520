import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { measure, PLANS } from '../../bench/merge';
import { program } from '../../cli/support/program';

describe('records files in git', function () {
  this.timeout(300_000);

  before(function () {
    if (spawnSync('git', ['--version']).status !== 0) this.skip();
  });

  for (const plan of PLANS.slice(0, 2)) {
    it(`merge cleanly when ${plan.name}`, () => {
      const { trials, conflicts, broken, ownConflicts } = measure(plan, 8, [1]);
      assert.ok(trials >= 20);
      assert.ok(conflicts / trials <= 0.05, `${conflicts} of ${trials}`);
      assert.deepEqual([broken, ownConflicts], [0, 0]);
    });
  }

  it('merge by claim and field where git cannot, in the extension and as its driver: two new records in one gap', () => {
    const driver = `"${process.execPath}" "${program()}" merge %O %A %B`;
    const { conflicts, withDriver, broken, ownConflicts } = measure(PLANS[2] ?? assert.fail(), 8, [1], driver);
    assert.ok(conflicts > 0, 'git has something to stop at');
    assert.deepEqual([withDriver, broken, ownConflicts], [0, 0, 0]);
  });
});
