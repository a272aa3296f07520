import type { LanguageId } from '../analysis';
import { charClass, Char } from '../text/characters';
import { codesOf } from '../text/codes';
import { StretchTable } from '../text/stretch-table';
import { LANGUAGES } from './languages';

/** How many signs of each language a text has: its frequent words, and for French guillemets as well. */
interface LanguageCounts {
  readonly fr: number;
  readonly en: number;
}

/** Words that are looked at; more do not change the answer. */
const ENOUGH = 120;
/** Fewer telling words than this, or no clear majority, tell nothing: headings and short lines take the document's language. */
const TELLING = 3;

/** Longer words tell nothing. */
const LONGEST = 8;

const APOSTROPHE = 0x27;

/** “«”: English has it in quoted French only. */
const GUILLEMET = 0xab;

/** For a word as printed, an elided one with its apostrophe: 1 if it is frequent in French, 2 in English, 3 in both. */
const TELLS = new StretchTable<number>(1 << 15, (printed) => {
  const word = printed.toLowerCase().replace(/[’ʼ]$/, "'");
  return (LANGUAGES.fr.stopWords.has(word) ? 1 : 0) | (LANGUAGES.en.stopWords.has(word) ? 2 : 0);
});

/** Whether a word may be frequent in either language, by its length, its first and its last letter: half of all words are not. */
const MAY_TELL = new Uint8Array(1 << 12);
for (const { stopWords } of Object.values(LANGUAGES))
  for (const word of stopWords) MAY_TELL[signOf(word.charCodeAt(0), word.charCodeAt(word.length - 1), word.length)] = 1;

/** The same for small letters and capitals. */
function signOf(first: number, last: number, length: number): number {
  return ((first | 0x20) * 31 + (last | 0x20) * 7 + length) & 0xfff;
}

/** What the word in codes[start, end) tells; `last` is its last character, typewritten where it is an apostrophe. */
function tellsAt(codes: Uint16Array, start: number, end: number, last: number): number {
  if (end - start > LONGEST) return 0;
  const may = MAY_TELL[signOf(codes[start] as number, last, end - start)] === 1;
  return may ? TELLS.at(codes, start, end) : 0;
}

/** Counts what tells French from English. Linear in at most the first 120 words. */
export function countSigns(text: string): LanguageCounts {
  const codes = codesOf(text);
  const { length } = text;
  let fr = 0;
  let en = 0;
  let start = -1;
  let words = 0;
  for (let i = 0; i <= length && words < ENOUGH; i++) {
    const kind = charClass(codes[i] as number);
    if (kind === Char.Letter) {
      if (start < 0) start = i;
      continue;
    }
    if (codes[i] === GUILLEMET) fr++;
    if (start < 0) continue;
    let tells = tellsAt(codes, start, i, codes[i - 1] as number);
    // “l'usine”, “qu’elle”: the apostrophe is the word's, but “who's”
    if (tells === 0 && kind === Char.Apostrophe) tells = tellsAt(codes, start, i + 1, APOSTROPHE);
    fr += tells & 1;
    en += tells >> 1;
    words++;
    start = -1;
  }
  return { fr, en };
}

/** The language that the counts tell, or null. */
export function toldLanguage({ fr, en }: LanguageCounts): LanguageId | null {
  if (fr + en < TELLING) return null;
  if (fr > 2 * en) return 'fr';
  if (en > 2 * fr) return 'en';
  return null;
}
