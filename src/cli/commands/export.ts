import type { Invocation } from '../arguments';
import type { ExitStatus, Io } from '../io';

/** `dixit export FILE --to FORMAT`: the records of an article. */
export async function runExport(_invocation: Extract<Invocation, { command: 'export' }>, _io: Io): Promise<ExitStatus> {
  throw new Error('not written yet: waits for src/core/export');
}
