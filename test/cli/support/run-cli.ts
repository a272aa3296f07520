import { Readable, Writable } from 'node:stream';
import { run } from '../../../src/cli/run';

export interface CliOptions {
  /** What standard input gives; nothing unless given. */
  readonly stdin?: string | Uint8Array | readonly Uint8Array[];
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Whether standard output is a terminal, of 80 columns. */
  readonly terminal?: boolean;
}

export interface CliResult {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

function sink(): { stream: Writable; text: () => string } {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString('utf8') };
}

/** Runs a command line in this process, with streams of its own. */
export async function runCli(args: readonly string[], options: CliOptions = {}): Promise<CliResult> {
  const { stdin = '', cwd = process.cwd(), env = {}, terminal = false } = options;
  const chunks = typeof stdin === 'string' || stdin instanceof Uint8Array ? [stdin] : stdin;
  const stdout = sink();
  const stderr = sink();
  const status = await run(
    args,
    {
      stdin: Readable.from(
        chunks.filter((chunk) => chunk.length > 0).map((chunk) => Buffer.from(chunk)),
        { objectMode: false },
      ),
      stdout: Object.assign(stdout.stream, terminal ? { isTTY: true, columns: 80 } : {}),
      stderr: stderr.stream,
      env,
      cwd,
    },
    '',
  );
  return { status, stdout: stdout.text(), stderr: stderr.text() };
}
