import type { LanguageId } from '../analysis';
import { charClass, Char } from '../text/characters';
import { codesOf } from '../text/codes';
import { StretchTable } from '../text/stretch-table';
import { LANGUAGES } from './languages';

/** How many of the language's frequent words a text has. */
interface LanguageCounts {
  readonly fr: number;
  readonly en: number;
}

/** Words that are looked at; more do not change the answer. */
const ENOUGH = 120;
/** Fewer telling words than this, or no clear majority, tell nothing: headings and short lines take the document's language. */
const TELLING = 3;

/** For a word as printed: 1 if it is frequent in French, 2 in English, 3 in both. */
const TELLS = new StretchTable<number>(1 << 15, (printed) => {
  const word = printed.toLowerCase();
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

/** Counts words that tell French from English. Linear in at most the first 120 words. */
export function countStopWords(text: string): LanguageCounts {
  const codes = codesOf(text);
  const { length } = text;
  let fr = 0;
  let en = 0;
  let start = -1;
  let words = 0;
  for (let i = 0; i <= length && words < ENOUGH; i++) {
    if (charClass(codes[i] as number) === Char.Letter) {
      if (start < 0) start = i;
    } else if (start >= 0) {
      if (i - start <= 8 && MAY_TELL[signOf(codes[start] as number, codes[i - 1] as number, i - start)] === 1) {
        const tells = TELLS.at(codes, start, i);
        fr += tells & 1;
        en += tells >> 1;
      }
      words++;
      start = -1;
    }
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
