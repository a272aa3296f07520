/** Longest line that is kept, in bytes; a longer one is dropped and reported. */
const MAX_LINE_BYTES = 32 * 1024 * 1024;

const NEWLINE = 0x0a;

/** Some whole lines, each with its newline (but perhaps the last of the input), or the place of one that was too long. */
export type Lines = Uint8Array | 'too-long';

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
  for await (const chunk of stream) {
    const end = chunk.lastIndexOf(NEWLINE) + 1;
    let start = 0;
    if (dropping && end > 0) {
      start = chunk.indexOf(NEWLINE) + 1;
      dropping = false;
      yield 'too-long';
    }
    if (end > start) {
      yield pendingBytes ? Buffer.concat([...pending, chunk.subarray(start, end)]) : chunk.subarray(start, end);
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
  if (dropping) yield 'too-long';
  else if (pendingBytes) yield Buffer.concat(pending);
}
