/** Stands behind the text: no letter, no blank, as where a string ends. */
const END = 0;

let codes = new Uint16Array(1 << 12);
let last = '';

/**
 * The code units of a text and a NUL behind them. An array answers quicker than a string, which may be a view of a larger
 * one. Valid until the next call for another text, which uses the same memory.
 */
export function codesOf(text: string): Uint16Array {
  if (text === last) {
    // Another string of the same characters is compared with this one again and again, character by character.
    last = text;
    return codes;
  }
  const { length } = text;
  if (length >= codes.length) codes = new Uint16Array(2 * length);
  const read = codes;
  for (let k = 0; k < length; k++) read[k] = text.charCodeAt(k);
  read[length] = END;
  last = text;
  return read;
}

/** How many arguments a call may have for certain. */
const MOST_ARGUMENTS = 1 << 12;

/** The string of some code units. */
export function stringOf(units: Uint16Array): string {
  let text = '';
  for (let k = 0; k < units.length; k += MOST_ARGUMENTS)
    text += String.fromCharCode(...units.subarray(k, k + MOST_ARGUMENTS));
  return text;
}
