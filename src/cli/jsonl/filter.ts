import { complain } from '../drafts';
import type { Messages } from '../messages/types';
import { write, type ExitStatus, type Io } from '../io';
import type { LineWorkers } from './pool';
import { wholeLines } from './whole-lines';

/**
 * Reads lines from standard input and writes the answers in the same order, each as soon as those before it are out.
 * Memory stays constant: no more than `workers.width` chunks are under way, and reading waits for whoever reads us.
 */
export async function filterLines(io: Io, workers: LineWorkers, messages: Messages): Promise<ExitStatus> {
  const { stdin, stdout } = io;
  let failed = 0;
  const written: Promise<void>[] = [];
  try {
    for await (const lines of wholeLines(stdin)) {
      const answered = workers.answer(lines);
      const before = written.at(-1);
      const mine = (async () => {
        const [answers] = await Promise.all([answered, before]);
        failed += answers.failed;
        await write(stdout, answers.output);
      })();
      mine.catch(() => {}); // an error is thrown below, when its turn comes
      written.push(mine);
      if (written.length >= workers.width) await written.shift();
    }
    await written.at(-1);
  } finally {
    await workers.close();
  }
  if (failed === 0) return 0;
  await complain(io, messages.failedLines(failed));
  return 1;
}
