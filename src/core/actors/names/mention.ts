/** A name as printed once. */
import type { ActorType, Span } from '../../analysis';
import { Tag, type KnownName } from '../../language/types';
import { codesOf } from '../../text/codes';
import { StretchTable } from '../../text/stretch-table';
import type { Token } from '../../text/token';
import type { NameType } from './name-type';
import { DOTTED } from './capitalised';
import { foldedWords } from '../../text/folded-words';

/** A name as printed once. Token indices [from, to); offsets into the unit's text. */
export interface NameMention extends Span {
  readonly from: number;
  readonly to: number;
  /** What it names as far as the place itself tells; 'unknown' is settled over the document. */
  readonly type: ActorType | 'unknown';
  /** A single word whose capital may have another cause (start of a sentence, headline): a name only if the document confirms it. */
  readonly weak: boolean;
  /** A word of the language, or formed like one. */
  readonly common: boolean;
  /** Gender bits from first name, title or role; 0 unknown. */
  readonly gender: number;
  /** Folded words, titles left out: ["jens", "stoltenberg"]. */
  readonly words: readonly string[];
  /** What two mentions of one name have in common: the listed name, else the folded words. */
  readonly key: string;
  /** Title before it (“M.”, “Sen.”) or null. */
  readonly title: string | null;
  readonly known: KnownName | null;
}

/** “O'Brien”, “D'Angelo”, “N’Diaye”, “M’Bappé”: a name of one word. */
const PREFIX = /(?<!\p{L})([ODNM])['’](?=\p{Lu})/gu;

/** “Le Floc'h”, “Guivarc’h”: the Breton letter c'h, whose apostrophe parts no words. */
const BRETON = /(?<=\p{L}c)['’](?=h)/giu;

/** “Mme | d’Ornellas”, “Mr | Ó Broin”: inside of a name a word of one letter counts for nothing, so it does before one. */
const PARTICLE = /^(?:d['’]|Ó\s)/u;

/** “Dennis “Bam” Okello”, “Ana (Nan) Ruiz”: how somebody is called among friends. */
const NICKNAME = /[«“"(][^»”")]*[»”")]/gu;

/** Folded words of names as printed; an article has the same few again and again. */
const FOLDED = new StretchTable<{ readonly words: readonly string[]; readonly key: string }>(20_000, (printed) => {
  if (DOTTED.test(printed)) {
    const acronym = printed.replaceAll('.', '').toLowerCase();
    return { words: [acronym], key: acronym };
  }
  // “Donald J. Trump” is “Donald Trump”: an initial inside of a name tells nobody apart.
  const words = foldedWords(
    printed.replace(NICKNAME, '').replace(PARTICLE, '').replace(PREFIX, '$1').replace(BRETON, ''),
  ).filter((word, n, all) => n === 0 || n === all.length - 1 || word.length > 1);
  return { words, key: words.join(' ') };
});

/** The name that the tokens [from, to) print; offsets from the first to the last of them. */
export function mention(
  tokens: readonly Token[],
  text: string,
  from: number,
  to: number,
  { type, weak, common, gender }: NameType,
  title: string | null,
  known: KnownName | null,
): NameMention {
  const start = (tokens[from] as Token).start;
  const end = (tokens[to - 1] as Token).end;
  const { words, key } = FOLDED.at(codesOf(text), start, end);
  const told = gender === 0 && type !== 'person' && to - from > 1 ? nounGender(tokens[from] as Token) : gender;
  return { start, end, from, to, type, weak, common, gender: told, words, key: known?.name ?? key, title, known };
}

/** “L'Autorité de sûreté”, “L'Assemblée nationale”: the gender of the noun that a name opens with, where its article tells none. */
function nounGender({ tags, word }: Token): number {
  return (tags & (Tag.Noun | Tag.FirstName)) === Tag.Noun ? (word?.gender ?? 0) : 0;
}
