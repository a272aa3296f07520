import { isUtf8 } from 'node:buffer';
import { open } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { InputError } from './errors';
import { STANDARD_INPUT } from './files';
import type { Io } from './io';
import type { Messages } from './messages/types';

/** Largest file that is read, in bytes. A newspaper page has about 40,000. */
const MAX_BYTES = 10 * 1024 * 1024;
/** The same, for people, in megabytes. */
export const MAX_SHOWN = 10;

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
    const bytes = await readAtMost(path.resolve(cwd, file));
    if (bytes === null) throw new InputError(messages.tooLarge(file, MAX_SHOWN));
    return bytes;
  } catch (error) {
    if (error instanceof InputError) throw error;
    const code = errorCode(error);
    if (code === 'ENOENT') throw new InputError(messages.notFound(file));
    throw new InputError(code === 'EISDIR' ? messages.isFolder(file) : messages.unreadable(file, code));
  }
}

/** The bytes of a file; null where they are more than 10 MB, of which a device, whose size nobody knows, may never end. */
export async function readAtMost(file: string): Promise<Buffer | null> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    return size > MAX_BYTES ? null : await collect(handle.createReadStream({ autoClose: false }));
  } finally {
    await handle.close();
  }
}

async function readStream(stream: Readable, messages: Messages): Promise<Buffer> {
  const bytes = await collect(stream);
  if (bytes === null) throw new InputError(messages.tooLarge(STANDARD_INPUT, MAX_SHOWN));
  return bytes;
}

async function collect(stream: Readable): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The system's code of an error (“EACCES”), else its message. */
export function errorCode(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}
