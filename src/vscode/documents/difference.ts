/** The slice in which two texts differ: a small edit keeps the reader's cursor and folds where they are. Pure. */
export function difference(
  before: string,
  after: string,
): { readonly start: number; readonly oldEnd: number; readonly newEnd: number } {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) {
    start += 1;
  }
  // An editor takes the halves of “😀” only together.
  if (isHigh(before.charCodeAt(start - 1))) {
    start -= 1;
  }
  let same = 0;
  while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) {
    same += 1;
  }
  if (same > 0 && isLow(before.charCodeAt(before.length - same))) {
    same -= 1;
  }
  return { start, oldEnd: before.length - same, newEnd: after.length - same };
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
