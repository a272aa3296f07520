/** Character classes that the tokenizer works on, by UTF-16 code unit. */
export enum Char {
  Other = 0,
  Space = 1,
  Letter = 2,
  Digit = 3,
  Apostrophe = 4,
  Hyphen = 5,
  Punctuation = 6,
  Newline = 7,
}

const letter = /[\p{L}\p{M}]/u;
const digit = /\p{Nd}/u;

const table = new Uint8Array(0x2100);
for (let code = 0; code < table.length; code++) table[code] = classify(code);

function classify(code: number): Char {
  const c = String.fromCharCode(code);
  if (code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029) return Char.Newline;
  if (code === 0x200b || code === 0xfeff || /\s/u.test(c)) return Char.Space;
  if (code === 0xad || code === 0x200c || code === 0x200d) return Char.Letter;
  if (letter.test(c)) return Char.Letter;
  if (digit.test(c)) return Char.Digit;
  if (c === "'" || c === '’' || c === 'ʼ') return Char.Apostrophe;
  if (c === '-' || c === '‐' || c === '‑') return Char.Hyphen;
  return Char.Punctuation;
}

/** Whether the code unit is one of the figures 0 to 9. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** The class of the code unit; surrogate halves and everything beyond the table count as letters where Unicode says so. */
export function charClass(code: number): Char {
  if (code < table.length) return table[code] as Char;
  if (code >= 0xd800 && code <= 0xdfff) return Char.Other;
  if (code === 0x3000 || code === 0xfeff) return Char.Space;
  return letter.test(String.fromCharCode(code)) ? Char.Letter : Char.Punctuation;
}
