import type { Runner, Test } from 'mocha';
import { RETRIED } from '../../run/retried';

/**
 * Says which tests are run a second time, and why: events of files come late or in a row when the machine is busy, and
 * a run of half an hour is not to fail by that; `npm test` names them again at its end.
 */
export function onceMore(runner: Runner): void {
  runner.on('retry', (test: Test, error: Error) => console.log(`${RETRIED}${test.fullTitle()}: ${firstLine(error)}`));
}

const firstLine = ({ message }: Error): string => message.split('\n')[0] ?? '';
