import { isMainThread } from 'node:worker_threads';
import { asked } from './arguments';
import { serve } from './jsonl/worker';
import { messagesOf } from './messages/locale';
import { errorCode } from './read';
import { run } from './run';

/** The entry of `dist/cli.js`: the program, or in a worker thread the part that analyses lines. */
if (isMainThread) {
  let outlivesReader = false;
  // Whoever reads our output may stop early (“| head”): no reason to complain, and nothing left to do but find the status.
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE' && outlivesReader) return;
      if (error.code !== 'EPIPE' && stream === process.stdout) {
        const { locale } = asked(process.argv.slice(2), process.env);
        process.stderr.write(`dixit: ${messagesOf(locale).outputFailed(errorCode(error))}\n`);
      }
      process.exit(error.code === 'EPIPE' ? 0 : 2);
    });
  const { stdin, stdout, stderr, env } = process;
  const outliveReader = (): void => {
    outlivesReader = true;
  };
  const io = { stdin, stdout, stderr, env, cwd: process.cwd(), outliveReader };
  void run(process.argv.slice(2), io, __filename).then((status) => {
    process.exitCode = status;
    stdin.destroy(); // an unread terminal or pipe would keep the process alive
  });
} else serve();
