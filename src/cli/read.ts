import { isUtf8 } from 'node:buffer';
import { open } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { InputError } from './errors';
import { STANDARD_INPUT } from './files';
import type { Io } from './io';
import type { Messages } from './messages/types';

/** Largest file that is read, in bytes. A newspaper page has about 40,000. */
export const MAX_BYTES = 10 * 1024 * 1024;
/** The same, for people. */
export const MAX_SHOWN = '10 MB';

/**
 * The text of a file, with its byte order mark if it has one: offsets count from the start of the file.
 * @throws {InputError} that names the file: missing, unreadable, larger than 10 MB, binary, not in UTF-8
 */
export async function readText(file: string, io: Io, messages: Messages): Promise<string> {
  const bytes = file === STANDARD_INPUT ? await readStream(io.stdin, messages) : await readFile(file, io.cwd, messages);
  if (bytes.includes(0) && !isUtf16(bytes)) throw new InputError(messages.notText(file));
  if (bytes.includes(0) || !isUtf8(bytes)) throw new InputError(messages.notUtf8(file));
  return bytes.toString('utf8');
}

/** By its byte order mark. */
function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

async function readFile(file: string, cwd: string, messages: Messages): Promise<Buffer> {
  try {
    const handle = await open(path.resolve(cwd, file));
    try {
      const { size } = await handle.stat();
      if (size > MAX_BYTES) throw new InputError(messages.tooLarge(file, MAX_SHOWN));
      return await handle.readFile();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (error instanceof InputError) throw error;
    const code = errorCode(error);
    throw new InputError(code === 'ENOENT' ? messages.notFound(file) : messages.unreadable(file, code));
  }
}

async function readStream(stream: Readable, messages: Messages): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BYTES) throw new InputError(messages.tooLarge(STANDARD_INPUT, MAX_SHOWN));
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The system's code of an error (“EACCES”), else its message. */
export function errorCode(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}
