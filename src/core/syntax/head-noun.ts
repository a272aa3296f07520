/** The head of a noun phrase, and what it stands for. */
import { BODIES, PRENOMINAL, QUANTITIES } from '../language/phrase-words';
import { type NounKind, Tag } from '../language/types';
import { Case, formOf, Kind, type Token } from '../text/token';
import { itemAt } from '../text/item-at';
import { isNominal, isOf, isPreposition, prenominalSuperlativeEnd } from './noun-phrase';
import { isAgent, isCount, standsForAge } from './readings';
import { isRowOfModifiers } from './row-of-modifiers';

/** The head noun of tokens [start, end): the first noun in French, the last one before a complement in English. -1 if none. */
export function headOf(tokens: readonly Token[], start: number, end: number, headFirst: boolean): number {
  let found = -1;
  // “ce dernier” has no noun; in “la dernière étude” the noun that follows is the head.
  let pronoun = -1;
  for (let k = start; k < end; k++) {
    const t = tokens[k] as Token;
    if (t.kind === Kind.OpenBracket) break;
    if (t.kind === Kind.Comma) {
      // “the clothing, food and homewares | group”
      if (headFirst || !isRowOfModifiers(tokens, start, end)) break;
      continue;
    }
    if ((t.tags & (Tag.NominalPronoun | Tag.Adjective)) === (Tag.NominalPronoun | Tag.Adjective) && t.name < 0) {
      pronoun = k;
      continue;
    }
    // “la plus proche | voisine”
    const noun = headFirst ? prenominalSuperlativeEnd(tokens, k) : -1;
    if (noun > 0 && noun < end) {
      k = noun - 1;
      continue;
    }
    // “une source”, “certains élus”: a determiner where a noun follows.
    if ((t.tags & Tag.Determiner) !== 0 && k + 1 < end && isNominal(tokens[k + 1] as Token)) continue;
    // “la jeune cheffe d'entreprise”: an adjective, be it a noun elsewhere.
    if (headFirst && PRENOMINAL.has(t.form) && k + 1 < end && isAgent(tokens[k + 1])) continue;
    const isNoun =
      (t.tags & (Tag.Noun | Tag.NominalPronoun | Tag.Organization | Tag.Place)) !== 0 ||
      (t.name >= 0 && t.letterCase !== Case.Lower) ||
      // “le Breton de 24 ans”
      (headFirst && (t.tags & Tag.Demonym) !== 0 && t.letterCase === Case.Capital && k > start);
    if (isNoun) {
      // “ce | colosse | de 54 ans”: a word of no list, and its age or measure.
      if (headFirst) return isMeasured(tokens, start, k) ? k - 3 : k;
      found = k;
    } else if (isPreposition(t) || (t.tags & (Tag.Relative | Tag.Subordinator)) !== 0) {
      // “the | 41-year-old | who farms”
      if (found < 0 && k > start && standsForAge(tokens[k - 1] as Token)) return k - 1;
      if (found >= 0) break;
    }
  }
  return found < 0 ? pronoun : found;
}

/** Whether the noun at k counts what a French word of no list has: “colosse de 54 | ans”. */
function isMeasured(tokens: readonly Token[], start: number, k: number): boolean {
  const noun = itemAt(tokens, k - 3);
  if (k - 3 <= start || noun === undefined || !isOf(tokens[k - 2] as Token) || !isCount(itemAt(tokens, k - 1) ?? null))
    return false;
  return noun.word === null && noun.name < 0;
}

/** What the head of the phrase stands for, or null. */
export function nounKind(tokens: readonly Token[], start: number, end: number, headFirst: boolean): NounKind | null {
  const head = headOf(tokens, start, end, headFirst);
  if (head < 0) return null;
  const t = tokens[head] as Token;
  // “une dizaine de pays”, “un nombre croissant d'élus”, “a growing number of doctors”: the complement says of what.
  if (isShare(t) || (t.form === 'number' && tokens[start]?.form === 'a')) {
    let of = head + 1;
    while (of < end && of - head < 3 && !isOf(tokens[of] as Token)) of++;
    if (of + 1 < end && isOf(tokens[of] as Token)) return nounKind(tokens, of + 1, end, headFirst);
  }
  if (isRank(tokens, head + 1)) return 'role';
  if (isBody(tokens, head)) return 'organization';
  if (isCustody(tokens, head)) return 'other';
  const kind = t.word?.noun ?? null;
  // A common place (“la ville”, “douze pays”) that says something is its body.
  return kind === 'place' && t.letterCase === Case.Lower ? 'organization' : kind;
}

/** “la garde | à vue”: no guard. */
export function isCustody(tokens: readonly Token[], head: number): boolean {
  return (tokens[head] as Token).form === 'garde' && tokens[head + 2]?.form === 'vue';
}

/** “la sécurité | civile”, “la maison | de disques”: whether the noun is that of a body with the word behind it. */
function isBody(tokens: readonly Token[], head: number): boolean {
  const behind = BODIES.get((tokens[head] as Token).form);
  if (behind === undefined) return false;
  let k = head + 1;
  if (tokens[k] !== undefined && isOf(tokens[k] as Token)) k++;
  if (((tokens[k]?.tags ?? 0) & Tag.Determiner) !== 0) k++;
  return behind.has(tokens[k]?.form ?? '');
}

/** Whether the head of the phrase is somebody or a body. */
export function namesAgent(tokens: readonly Token[], start: number, end: number, headFirst: boolean): boolean {
  const kind = nounKind(tokens, start, end, headFirst);
  return kind === 'role' || kind === 'person' || kind === 'organization';
}

/** “le numéro | deux”: somebody's rank. */
export function isRank(tokens: readonly Token[], k: number): boolean {
  const rank = tokens[k];
  if (rank === undefined || formOf(itemAt(tokens, k - 1)) !== 'numéro') return false;
  return isCount(rank) || rank.form === 'un';
}

/** Whether the noun tells how many, and its complement of whom: “la moitié”, “a dozen”. */
export function isShare({ form }: Token): boolean {
  return QUANTITIES.has(form);
}

/** “A | third”, “the | last”: an English number that tells one of several by its place among them. */
export function isOrdinal({ tags, name, form }: Token): boolean {
  const both = Tag.Number | Tag.Adjective;
  return name < 0 && (tags & both) === both && ((tags & Tag.Noun) === 0 || form === 'second');
}
