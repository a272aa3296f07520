/** Deepest nesting of objects and arrays that is read; the format itself needs 6. */
export const MAX_DEPTH = 32;

/** What one pass over the characters tells, strings left out. */
interface Outline {
  /** Offset at which nesting becomes too deep, or -1. */
  readonly tooDeep: number;
  /** One for each key, in valid JSON. */
  readonly colons: number;
  /** Whether a number has more digits than can be kept. */
  readonly roundsNumber: boolean;
}

/** Reads the outline of a text that may be anything. Linear, without recursion. */
export function outline(text: string): Outline {
  let depth = 0;
  let colons = 0;
  let roundsNumber = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x22) i = stringEnd(text, i);
    else if (code === 0x3a) colons++;
    else if (code === 0x7b || code === 0x5b) {
      if (++depth > MAX_DEPTH) return { tooDeep: i, colons, roundsNumber };
    } else if (code === 0x7d || code === 0x5d) depth--;
    else if (code >= 0x30 && code <= 0x39) {
      const start = i;
      while (i + 1 < text.length && isNumberUnit(text.charCodeAt(i + 1))) i++;
      const source = text.slice(start, i + 1);
      roundsNumber ||= losesPrecision(source, Number(source));
    }
  }
  return { tooDeep: -1, colons, roundsNumber };
}

/** Offset of the quote that ends the string, or of the line end that cuts it off. */
function stringEnd(text: string, start: number): number {
  let i = start + 1;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x5c) i++;
    else if (code === 0x22 || code === 0x0a) break;
  }
  return i;
}

/** Digits, the point, signs, the exponent. */
function isNumberUnit(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) || code === 0x2e || code === 0x2b || code === 0x2d || code === 0x45 || code === 0x65
  );
}

/** Whether the number, as written, has more digits than its value keeps. */
export function losesPrecision(source: string, value: number): boolean {
  if (!Number.isFinite(value)) return true;
  return digits(source) !== digits(String(value)) && digits(source) !== digits(value.toPrecision(17));
}

/** Significant digits without exponent, sign and zeros at the ends. */
function digits(source: string): string {
  const mantissa = source.replace(/[eE].*$/, '').replace(/[-+.]/g, '');
  let from = 0;
  let to = mantissa.length;
  while (from < to && mantissa.charCodeAt(from) === 0x30) from++;
  while (to > from && mantissa.charCodeAt(to - 1) === 0x30) to--;
  return mantissa.slice(from, to);
}
