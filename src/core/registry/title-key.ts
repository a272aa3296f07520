/**
 * Brings a printed title to a key that is the same for all its forms: “ministre russe des Affaires étrangères”,
 * “chef de la diplomatie russe” and “Russia's foreign minister” are all Russia + foreign-minister.
 */
import { fold } from './names';
import { ALIKE, BREAKS, COUNTRIES, DROPPED, MODIFIER_COMPANIONS, MODIFIERS, OFFICES } from './starter';
import type { TitleModifier } from './title-words';

/** A title read: whom it is of, which office, and how it is modified. */
export interface TitleKey {
  readonly modifier: TitleModifier;
  /** Countries as “@RU”, organisations as “#nato”; sorted, each once. */
  readonly entities: readonly string[];
  /** The other words, one space between. Empty for the bare name of a country or organisation. */
  readonly words: string;
  /** The office that the words stand for in any country, or null. */
  readonly office: string | null;
}

/** Phrases that name a country or an organisation, by their first token, longest first. */
export class EntityPhrases {
  readonly #byFirst = new Map<string, { readonly tokens: readonly string[]; readonly entity: string }[]>();
  readonly #known = new Set<string>();

  /** Adds a name; a phrase that is already known keeps its first meaning. */
  add(name: string, entity: string): void {
    const tokens = tokensOf(name).filter((token) => !ARTICLES.has(token));
    const first = tokens[0];
    if (first === undefined) return;
    const text = tokens.join(' ');
    if (this.#known.has(text)) return;
    this.#known.add(text);
    const phrases = this.#byFirst.get(first) ?? [];
    const shorter = phrases.findIndex((phrase) => phrase.tokens.length < tokens.length);
    phrases.splice(shorter < 0 ? phrases.length : shorter, 0, { tokens, entity });
    this.#byFirst.set(first, phrases);
  }

  /** The longest phrase at a token, or undefined. */
  at(tokens: readonly string[], start: number): { readonly length: number; readonly entity: string } | undefined {
    const phrases = this.#byFirst.get(tokens[start] as string);
    if (phrases === undefined) return undefined;
    for (const phrase of phrases) {
      const length = matchLength(tokens, start, phrase.tokens);
      if (length > 0) return { length, entity: phrase.entity };
    }
    return undefined;
  }
}

/** Dropped words between the words of a phrase do not matter (“Organisation du traité de l'Atlantique nord”). */
function matchLength(tokens: readonly string[], start: number, phrase: readonly string[]): number {
  let position = start;
  for (const wanted of phrase) {
    while (position > start && tokens[position] !== wanted && ARTICLES.has(tokens[position] ?? '')) position++;
    if (tokens[position] !== wanted) return 0;
    position++;
  }
  return position - start;
}

const ARTICLES: ReadonlySet<string> = new Set('le la les l d de du des the of s'.split(' '));

/** Country names and adjectives; built once, shared by every registry. */
export function countryPhrases(): EntityPhrases {
  const phrases = new EntityPhrases();
  for (const country of COUNTRIES) {
    const entity = `@${country.code}`;
    for (const name of [...country.fr, ...country.en]) phrases.add(name, entity);
    for (const adjective of [...country.frAdjectives, ...country.enAdjectives]) {
      phrases.add(adjective, entity);
    }
  }
  return phrases;
}

/** The acronym is a French article in small letters (“un ministre russe”), so it is read while capitals can be told. */
const UNITED_NATIONS = /(?<!\p{L})U\.?N(?!\p{L})\.?/gu;
const SEPARATORS = /[^\p{L}\p{N},;:.]+/u;

/** Folded words; commas and colons stay as tokens of their own, so that a title can be cut there. */
function tokensOf(title: string): string[] {
  return fold(title.replace(UNITED_NATIONS, 'United Nations'))
    .replace(/\./g, '')
    .replace(/[,;:]/g, ' , ')
    .split(SEPARATORS)
    .filter((token) => token !== '');
}

/** Reads a printed title. Titles longer than `MAX_TITLE` code units are no titles and give empty words. */
export function readTitle(title: string, phrases: readonly EntityPhrases[]): TitleKey {
  if (title.length > MAX_TITLE) return { modifier: null, entities: [], words: '', office: null };
  return keyOf(tokensOf(title), phrases);
}

/** The same title up to its first “et”, “depuis”, comma …, or null where there is nothing to cut. */
export function readTitleStart(title: string, phrases: readonly EntityPhrases[]): TitleKey | null {
  if (title.length > MAX_TITLE) return null;
  const tokens = tokensOf(title);
  const cut = tokens.findIndex((token, index) => index > 0 && (token === ',' || BREAKS.has(token)));
  return cut < 0 ? null : keyOf(tokens.slice(0, cut), phrases);
}

const MAX_TITLE = 200;

/** The key of a title's words: what changes it (“former”), the places and bodies in it, and the rest by one word for all alike. */
function keyOf(tokens: readonly string[], phrases: readonly EntityPhrases[]): TitleKey {
  let modifier: TitleModifier = null;
  const entities: string[] = [];
  const words: string[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const phrase = longestPhrase(tokens, index, phrases);
    if (phrase !== undefined) {
      if (!entities.includes(phrase.entity)) entities.push(phrase.entity);
      index += phrase.length - 1;
      continue;
    }
    const token = tokens[index] as string;
    const found = MODIFIERS.get(token);
    if (found !== undefined) {
      modifier ??= found;
      continue;
    }
    if (token === ',' || DROPPED.has(token) || MODIFIER_COMPANIONS.has(token)) continue;
    if (token === 'porte' && tokens[index + 1] === 'parole') {
      words.push('spokesperson');
      index++;
      continue;
    }
    words.push(ALIKE.get(token) ?? token);
  }
  const text = words.join(' ');
  return { modifier, entities: entities.sort(), words: text, office: OFFICES.get(text) ?? null };
}

function longestPhrase(tokens: readonly string[], index: number, phrases: readonly EntityPhrases[]) {
  let best: { readonly length: number; readonly entity: string } | undefined;
  for (const list of phrases) {
    const found = list.at(tokens, index);
    if (found !== undefined && (best === undefined || found.length > best.length)) best = found;
  }
  return best;
}
