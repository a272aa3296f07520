import type { Readable, Writable } from 'node:stream';

/** What a command sees of its surroundings, so that a test can give its own. */
export interface Io {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Absolute folder that relative file arguments start from. */
  readonly cwd: string;
  /** Called by a command whose exit status counts: it goes on where whoever reads its output stops early (“| head”). */
  readonly outliveReader?: () => void;
}

/** Exit status: 0 nothing to report · 1 something at or above the limit · 2 wrong usage or unreadable input. */
export type ExitStatus = 0 | 1 | 2;

/**
 * Writes, and waits where the reader is slower than we are, so that nothing piles up in memory. What a reader that is gone does
 * not take is no error.
 */
export function write(stream: Writable, data: string | Uint8Array): Promise<void> {
  if (stream.destroyed || stream.write(data)) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const done = (error?: NodeJS.ErrnoException): void => {
      stream.off('drain', done);
      stream.off('error', done);
      stream.off('close', done);
      if (error && error.code !== 'EPIPE') reject(error);
      else resolve();
    };
    stream.on('drain', done).on('error', done).on('close', done);
  });
}
