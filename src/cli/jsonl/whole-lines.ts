/** Longest line that is kept, in bytes; a longer one is dropped and reported. */
const MAX_LINE_BYTES = 32 * 1024 * 1024;

const NEWLINE = 0x0a;

/** Some whole lines of the input. */
export interface Lines {
  /** Each with its newline, but perhaps the last of the input; null in the place of one line that was too long. */
  readonly bytes: Uint8Array | null;
  /** The number of the first of them, from 1. */
  readonly first: number;
}

/**
 * Cuts a stream of bytes at newlines, as soon as they arrive: whoever writes one line and waits for the answer gets it.
 * Holds no more than one unfinished line.
 */
export async function* wholeLines(
  stream: AsyncIterable<Uint8Array>,
  maxLineBytes = MAX_LINE_BYTES,
): AsyncGenerator<Lines> {
  let pending: Uint8Array[] = [];
  let pendingBytes = 0;
  let dropping = false;
  let first = 1;
  const next = (bytes: Uint8Array | null): Lines => {
    const lines = { bytes, first };
    first += bytes ? newlinesIn(bytes) : 1;
    return lines;
  };
  for await (const chunk of stream) {
    const end = chunk.lastIndexOf(NEWLINE) + 1;
    let start = 0;
    if (dropping && end > 0) {
      start = chunk.indexOf(NEWLINE) + 1;
      dropping = false;
      yield next(null);
    }
    if (end > start) {
      const rest = chunk.subarray(start, end);
      yield next(pendingBytes ? Buffer.concat([...pending, rest]) : rest);
      pending = [];
      pendingBytes = 0;
    }
    if (dropping || end === chunk.length) continue;
    pending.push(chunk.subarray(end));
    pendingBytes += chunk.length - end;
    if (pendingBytes > maxLineBytes) {
      dropping = true;
      pending = [];
      pendingBytes = 0;
    }
  }
  if (dropping) yield next(null);
  else if (pendingBytes) yield next(Buffer.concat(pending));
}

function newlinesIn(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) count += 1;
  return count;
}
