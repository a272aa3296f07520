import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { measure, PLANS } from '../../bench/merge';

describe('records files in plain git', function () {
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

  it('merge by claim and field where git cannot: two new records in one gap', () => {
    const { conflicts, ownConflicts } = measure(PLANS[2] ?? assert.fail(), 8, [1]);
    assert.ok(conflicts > 0, 'git has something to stop at');
    assert.equal(ownConflicts, 0);
  });
});
