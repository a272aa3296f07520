/** Folding of names and titles, so that “Serguei” finds “Sergueï” and “l’OTAN” finds “l'OTAN”. */
import type { NamesByLanguage } from './types';

/** Nothing to fold but capitals and spaces: ASCII, but for the grave accent that stands for an apostrophe. */
const PLAIN = /^[ -_a-~]*$/;
const MARKS = /\p{M}+/gu;
const APOSTROPHES = /[\u2018\u2019\u201B\u02BC\u02BB\u0060\u00B4\u2032\uFF07]/g;
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D\u00AD]/g;
const SPACES = /[\s\u00A0\u200B-\u200D\u2060\uFEFF]+/g;
/** Letters that NFD leaves whole although readers type them plain. */
const WHOLE_LETTERS: ReadonlyMap<string, string> = new Map([
  ['œ', 'oe'],
  ['æ', 'ae'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['ß', 'ss'],
  ['ı', 'i'],
  ['þ', 'th'],
]);
const WHOLE_LETTER = /[œæøłđðßıþ]/g;

/**
 * NFD without marks, lower case, one kind of apostrophe, hyphen and space, trimmed.
 * “Sergueï Lavrov” and “SERGUEI LAVROV” give the same text. The result has other offsets than the input.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return foldPlain(text);
  const bare = text.normalize('NFD').replace(MARKS, '');
  if (PLAIN.test(bare)) return foldPlain(bare);
  return bare
    .toLowerCase()
    .replace(MARKS, '')
    .replace(WHOLE_LETTER, (letter) => WHOLE_LETTERS.get(letter) ?? letter)
    .replace(APOSTROPHES, "'")
    .replace(DASHES, '-')
    .replace(SPACES, ' ')
    .trim();
}

function foldPlain(text: string): string {
  return (text.includes('  ') ? text.replace(SPACES, ' ') : text).trim().toLowerCase();
}

const NAME_JOINER = /[-.]/;
const NAME_JOINERS = /[-.]/g;

/** The key under which a person's name is looked up: folded, hyphens and full stops as spaces (“Jean-Noël” = “Jean Noel”). */
export function nameKey(name: string): string {
  const folded = fold(name);
  return NAME_JOINER.test(folded) ? folded.replace(NAME_JOINERS, ' ').replace(SPACES, ' ').trim() : folded;
}

/** The words of a name key. */
export function nameTokens(name: string): readonly string[] {
  const key = nameKey(name);
  return key === '' ? [] : key.split(' ');
}

/** Countries where the family name is printed first. */
const FAMILY_NAME_FIRST: ReadonlySet<string> = new Set(['CN', 'KR', 'KP', 'TW', 'VN']);

/** Particles that may be printed with the surname or left out (“von der Leyen”). */
const PARTICLES: ReadonlySet<string> = new Set(
  'de du des la le les di da do dos del della van von der den ter ten zu zur af av bin ben ibn al el abu'.split(' '),
);

/**
 * Keys under which a full name's surname alone can be printed: “Ursula von der Leyen” → “von der leyen”, “leyen”;
 * “Recep Tayyip Erdoğan” → “tayyip erdogan”, “erdogan”; with a country that prints it first, “Xi Jinping” → “xi”.
 */
export function surnameKeys(name: string, country: string | null): readonly string[] {
  const tokens = nameTokens(name).filter((token) => token.length > 1);
  if (tokens.length < 2) return [];
  if (country !== null && FAMILY_NAME_FIRST.has(country)) return [tokens[0] as string];
  const keys: string[] = [];
  for (let start = 1; start < tokens.length; start++) {
    const key = tokens.slice(start).join(' ');
    if (!PARTICLES.has(tokens[tokens.length - 1] as string) || start < tokens.length - 1) keys.push(key);
  }
  return keys;
}

/** Names good in a language: those of the language first, then those of any language (`*`). */
export function namesIn(names: NamesByLanguage, language: string): readonly string[] {
  const own = ownNames(names, language);
  const any = ownNames(names, '*');
  if (own.length === 0) return any;
  if (any.length === 0) return own;
  return [...own, ...any.filter((name) => !own.includes(name))];
}

/** The name to show in a language; the id's last resort is the first name of any language. */
export function displayName(entry: { readonly id: string; readonly names: NamesByLanguage }, language: string): string {
  const preferred = namesIn(entry.names, language)[0];
  if (preferred !== undefined) return preferred;
  for (const tag of Object.keys(entry.names)) {
    const first = ownNames(entry.names, tag)[0];
    if (first !== undefined) return first;
  }
  return entry.id;
}

/** All names of an entry, each once, in the order of the file. */
export function allNames(names: NamesByLanguage): readonly string[] {
  const all = new Set<string>();
  for (const tag of Object.keys(names)) for (const name of ownNames(names, tag)) all.add(name);
  return [...all];
}

/** An own property only: a language tag read from a file must never reach `Object.prototype`. */
function ownNames(names: NamesByLanguage, tag: string): readonly string[] {
  return Object.prototype.hasOwnProperty.call(names, tag) ? (names[tag] ?? []) : [];
}

const HONORIFICS: ReadonlySet<string> = new Set('m mm mme mmes mlle mr mrs ms dr me pr sir dame'.split(' '));

/** Keys of a name as an article prints it: without “M.” or “Dr”, and the same without initials (“Donald J. Trump”). */
export function printedNameKeys(name: string): { readonly key: string; readonly short: string } {
  const whole = nameKey(name);
  const space = whole.indexOf(' ');
  const key = space > 0 && HONORIFICS.has(whole.slice(0, space)) ? whole.slice(space + 1) : whole;
  const short = key
    .split(' ')
    .filter((token) => token.length > 1)
    .join(' ');
  return { key, short: short === '' ? key : short };
}
