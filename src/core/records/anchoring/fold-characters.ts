/**
 * Typography that does not change words, as data: what a character becomes when texts are compared. Code units that are not
 * here stay as they are.
 */

const table = new Map<number, string>();

function all(characters: string, becomes: string): void {
  for (const character of characters) table.set(character.charCodeAt(0), becomes);
}

// Double quotation marks of every country, and the double prime.
all('«»“”„‟″〝〞〟＂', '"');
// Apostrophes, single marks, primes and the modifier letter that keyboards give for an apostrophe.
all('‘’‚‛‹›′ʼ´＇', "'");
// Hyphens, dashes, the minus sign.
all('‐‑‒–—―−﹘﹣－', '-');
all('…', '...');
// Soft hyphen, zero-width characters, joiners, bidirectional marks, byte order mark, variation selectors 15 and 16.
all('\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\u061c\ufeff\ufe0e\ufe0f', '');
// Markdown emphasis, code, strike-through and the brackets of links.
all('*_`~[]', '');

const LIMIT = 0x80;
const ascii: (string | undefined)[] = Array.from({ length: LIMIT }, (_, code) => table.get(code));

/** What the code unit becomes, or undefined when it stays. */
export function foldedUnit(code: number): string | undefined {
  return code < LIMIT ? ascii[code] : table.get(code);
}

/** Marks after which white space is only typography. */
export function opensMark(code: number): boolean {
  return code === 0xab || code === 0x201c || code === 0x201e || code === 0x2039;
}

/** Characters before which white space is only typography: closing marks, French high punctuation, the percent sign. */
export function closesMark(code: number): boolean {
  return (
    code === 0xbb || code === 0x201d || code === 0x203a || (code < LIMIT && ';:!?%'.includes(String.fromCharCode(code)))
  );
}

/** Named character references that editors and content systems put in place of typography. */
export const REFERENCES: Readonly<Record<string, string>> = {
  nbsp: '\u00a0',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  laquo: '«',
  raquo: '»',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  quot: '"',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  apos: "'",
  ndash: '–',
  mdash: '—',
  minus: '−',
  hellip: '…',
  amp: '&',
  lt: '<',
  gt: '>',
  shy: '\u00ad',
};
