const MARKS = /\p{M}/gu;
const BETWEEN = /[^\p{L}\p{N}&]+/u;
const WITHIN = /[\p{L}\p{N}&]/u;

/** Code units below this one are looked up. */
const LISTED = 0x300;
/** Dashes, quotation marks and the ellipsis, which stand between words. */
const MARKS_FROM = 0x2010;
const MARKS_TO = 0x202f;

/** What each code unit below `LISTED` folds to; nothing for those between words. Made when it is first asked for. */
let listed: readonly string[] | null = null;

/**
 * The words of a text for comparison: no accents, lower case, apart at anything that is no letter or digit.
 * “Sergueï Lavrov” → ["serguei", "lavrov"]. Linear in the text.
 */
export function foldedWords(text: string): string[] {
  listed ??= Array.from({ length: LISTED }, (_, code) => foldedOf(String.fromCharCode(code)));
  const words: string[] = [];
  const { length } = text;
  let word = '';
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    let letter: string;
    if (code < LISTED) letter = listed[code] as string;
    else if (code >= MARKS_FROM && code <= MARKS_TO) letter = '';
    else return plain(text).split(BETWEEN).filter(Boolean);
    if (letter !== '') word += letter;
    else if (word !== '') {
      words.push(word);
      word = '';
    }
  }
  if (word !== '') words.push(word);
  return words;
}

function foldedOf(letter: string): string {
  const folded = plain(letter);
  return WITHIN.test(folded) ? folded : '';
}

function plain(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(MARKS, '').replace(/œ/g, 'oe').replace(/æ/g, 'ae');
}
