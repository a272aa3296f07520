/** The noun of a description, and what it stands for. */
import { LONGEST_POSITION, POSITIONS } from '../../../language/en/positions';
import { type Language, type NounKind, Tag } from '../../../language/types';
import { headOf, isCustody, isRank, isShare, nounKind } from '../../../syntax/head-noun';
import { isDeterminer, isOf, isSome, opensSuperlative } from '../../../syntax/noun-phrase';
import { isCountAlone } from '../../../syntax/phrase-after';
import { Kind, type Token } from '../../../text/token';
import { itemAt } from '../../../text/item-at';
import type { Scene } from '../../unit/scene';
import { standsForAge } from '../../../syntax/readings';

/** The words of a source in which nobody is named. */
export interface DescriptionWords {
  readonly scene: Scene;
  readonly from: number;
  /** The noun. */
  readonly head: number;
  /** Behind the noun and what narrows it down; an apposition or a relative clause comes behind. */
  readonly end: number;
  /** Behind the source. */
  readonly to: number;
}

/** The noun that tells who speaks in [from, to), or what stands for one. */
export function nounOf({ tokens, language }: Scene, from: number, to: number): number {
  let head = headOf(tokens, from, to, language.headFirst);
  // “l'Américain”, “les jeunes”: an adjective for a noun.
  if (head < 0) head = from + 1 < to && isDeterminer(tokens[from] as Token) ? from + 1 : from;
  if (isBoth(tokens, from, to)) head = from + 1;
  return head;
}

/** “tous deux”: whether [from, to) means two, who may be a man and a woman. */
export function isBoth(tokens: readonly Token[], from: number, to: number): boolean {
  return to === from + 2 && isCountAlone(tokens, from, to);
}

/** “the | number eight|”, “the | goal defence|”: the words of an English position in a team that fill a description, with a hyphen; '' for others. */
export function positionOf({ scene: { tokens, language }, from, to }: DescriptionWords): string {
  const length = to - from - 1;
  if (language.headFirst || length < 1 || length > LONGEST_POSITION) return '';
  if (!language.actors.definite.has((tokens[from] as Token).form)) return '';
  const first = (tokens[from + 1] as Token).form;
  const words = length === 1 ? first : `${first.replace(/\.$/, '')}-${(tokens[from + 2] as Token).form}`;
  return POSITIONS.has(words) ? words : '';
}

/** What the noun stands for. */
export function kindOf({ scene, from, head, to }: DescriptionWords): NounKind {
  const { tokens, language } = scene;
  const noun = tokens[head] as Token;
  const counts = isShare(noun) || isRank(tokens, head + 1);
  const counted = counts ? nounKind(tokens, from, to, language.headFirst) : null;
  if (counted !== null) return counted;
  if (isCounsel(scene, from, head)) return 'role';
  // “l'un des | enjeux|”: a thing
  const among = language.headFirst && isSome(noun) ? amongWhat(tokens, head, to) : null;
  if (among !== null) return among;
  if (isCustody(tokens, head)) return 'other';
  const someone = isSomeone(tokens, from, head, language) || isSome(noun);
  return noun.word?.noun ?? (someone ? 'person' : 'other');
}

/** “l'un des principaux | défis|”: what kind of thing French “un” at `head` is one of, or null where no word tells. */
function amongWhat(tokens: readonly Token[], head: number, to: number): NounKind | null {
  if (head + 2 >= to || !isOf(tokens[head + 1] as Token)) return null;
  for (let k = head + 2; k < to; k++) {
    const { tags, word, name } = tokens[k] as Token;
    if (name >= 0 || (tags & NOMINAL) === 0) return null;
    // “principaux”: an adjective where a noun follows
    const qualifies = (tags & Tag.Adjective) !== 0 && k + 1 < to && ((tokens[k + 1]?.tags ?? 0) & Tag.Noun) !== 0;
    if ((tags & Tag.Noun) !== 0 && !qualifies) return word?.noun ?? 'other';
  }
  return null;
}

const NOMINAL = Tag.Noun | Tag.Adjective | Tag.Number | Tag.Determiner;

/** “the nursing assistant, 33,”: who has an age is somebody, and one of whom the text has told. */
export function isAgedOne({ tokens, language }: Scene, from: number, head: number, to: number): boolean {
  return isOfAge(tokens, head, to) && language.actors.definite.has((tokens[from] as Token).form);
}

/** The lemma of the noun by itself: “sa femme” is his wife. */
export function ownLemma({ scene, from, head }: DescriptionWords, { form, word }: Token): string {
  const { tokens, language } = scene;
  if (form === 'femme' && language.actors.possessives.has((tokens[from] as Token).form)) return WIFE;
  return isCounsel(scene, from, head) ? COUNSEL : (word?.lemma ?? form);
}

/** “, 33”: an age that ends a source behind a noun. */
function isOfAge(tokens: readonly Token[], head: number, end: number): boolean {
  const age = tokens[end - 1] as Token;
  return end - 2 > head && age.kind === Kind.Number && age.form.length === 2 && tokens[end - 2]?.kind === Kind.Comma;
}

/** “the 31-year-old”, “the former England international”, “la plus âgée”: an age, a past and a superlative make a person of any noun. */
function isSomeone(tokens: readonly Token[], from: number, head: number, { nouns: { past } }: Language): boolean {
  if (standsForAge(tokens[head] as Token)) return true;
  if (opensSuperlative(tokens, from) && ((tokens[head] as Token).tags & Tag.Noun) === 0) return true;
  for (let k = from; k < head; k++) if (past.has((tokens[k] as Token).form)) return true;
  return false;
}

/** The lemma of “épouse”. */
const WIFE = 'mari';

/** The lemma of “conseil”, where that is somebody. */
const COUNSEL = 'avocat';

/** “D'après | son conseil|, …”, but “son conseil municipal”: somebody's lawyer. */
function isCounsel({ tokens, names, language: { headFirst, actors } }: Scene, from: number, head: number): boolean {
  if (!headFirst || tokens[head]?.form !== 'conseil') return false;
  const next = tokens[head + 1];
  // “le conseil de | M. Vian”
  if (next !== undefined && isOf(next)) {
    const client = (tokens[head + 2]?.tags ?? 0) & Tag.Title ? tokens[head + 3] : tokens[head + 2];
    return itemAt(names, client?.name ?? -1)?.type === 'person';
  }
  if (!actors.possessives.has((tokens[from] as Token).form)) return false;
  return next === undefined || (next.tags & Tag.Adjective) === 0 || (next.tags & Tag.Verb) !== 0;
}
