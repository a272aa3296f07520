import assert from 'node:assert/strict';
import { RETRIED } from './retried';
import { countStep, readFailures, readMochaSummary, readRetried } from './summary';

describe('the closing line of npm test', () => {
  const cases: readonly [string, string, [passed: number, failed: number, pending: number]][] = [
    ['a run that passed', '\n  12 passing (3s)\n', [12, 0, 0]],
    ['a run that failed', '\n  12 passing (345ms)\n  2 pending\n  3 failing\n', [12, 3, 2]],
    ['coloured output', '\u001B[92m \u001B[0m\u001B[32m 7 passing\u001B[0m\u001B[90m (1m)\u001B[0m\n', [7, 0, 0]],
    ['two runs in one step', '  1 passing (1s)\n\n  2 passing (1s)\n', [3, 0, 0]],
    ['a test that is named like a summary', '    ✔ says 5 passing tests\n  1 passing (1s)\n', [1, 0, 0]],
  ];
  for (const [what, output, [passed, failed, pending]] of cases)
    it(`counts ${what}`, () => assert.deepEqual(readMochaSummary(output), { passed, failed, pending }));

  it('counts a crash as a failure', () =>
    assert.deepEqual(countStep({ status: 1, output: '  3 passing (1s)\n', tests: true }), {
      passed: 3,
      failed: 1,
      pending: 0,
    }));
  it('counts a layer without tests as a failure', () =>
    assert.equal(countStep({ status: 0, output: '', tests: true }).failed, 1));
  it('counts failed tests once, though the exit status also says it', () =>
    assert.equal(countStep({ status: 2, output: '  2 failing\n', tests: true }).failed, 2));
  it('does not want tests of a build', () =>
    assert.deepEqual(countStep({ status: 0, output: '', tests: false }), { passed: 0, failed: 0, pending: 0 }));
});

describe('what npm test says again at its end', () => {
  const failed =
    '  1 passing (1s)\n  1 failing\n\n  1) a draft\n       is read:\n     Error: no\n      at file.ts:3\n\n';
  const again = '1) a draft\n       is read:\n     Error: no\n      at file.ts:3';
  const cases: readonly [string, string, string][] = [
    ['nothing of a run that passed', '  12 passing (3s)\n', ''],
    ['the failed test with its message', failed, again],
    ['the failed test in colour', `\u001B[31m${failed}\u001B[0m`, again],
    ['the failed tests of two runs', failed + failed, `${again}\n\n${again}`],
  ];
  for (const [what, output, expected] of cases) it(`is ${what}`, () => assert.equal(readFailures(output), expected));

  it('is each test that was run a second time', () =>
    assert.deepEqual(readRetried(`  ✔ a\n  ${RETRIED}a draft is read: no\n  ✔ a draft is read\n`), [
      'a draft is read: no',
    ]));
});
