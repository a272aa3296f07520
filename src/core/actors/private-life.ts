/** Who is introduced by a first name alone, by his own life (“Ana Ruiz, whose father died in 2021”, “Luc Orr, qui a perdu sa maison”: no minister is) or by his death. */
import { privateWords as english } from '../language/en/private-words';
import { privateWords as french } from '../language/fr/private-words';
import { OWNER_GENDER } from '../language/en/determiners';
import type { PrivateWords } from '../language/private-words';
import { KIN, RELATIVES } from '../language/relations';
import { type Language, Tag } from '../language/types';
import { itemAt } from '../text/item-at';
import { formOf, Kind, type Token } from '../text/token';
import type { NameMention } from './names/mention';
import { FIRST_NAME, LATE, PRIVATE } from './ties';

/** The tie of somebody of whom a first name is all that is printed, or a relative clause or the verb behind his name tells of his family, his home or his body; none for others. */
export function privateTies(tokens: readonly Token[], { from, to, title }: NameMention): readonly string[] {
  if (to - from === 1 && title === null && ((tokens[from] as Token).tags & Tag.FirstName) !== 0) return CALLED;
  if (tokens[to]?.kind !== Kind.Comma) return livesSo(tokens, to) ? TOLD : NONE;
  const form = tokens[to + 1]?.form;
  const words = form === 'who' || form === 'whose' ? english : french;
  if (form === 'whose' || form === 'dont') return tellsOfOwn(tokens, to + 2, words) ? TOLD : NONE;
  return (form === 'who' || form === 'qui') && tellsOfLife(tokens, to + 2, words) ? TOLD : NONE;
}

/**
 * The tie of somebody whose death the words around his name in [from, to) tell: “Ana Ruiz, who has died aged 91,”, “the late Ana Ruiz”,
 * “Ana Ruiz s'est éteinte”, “Ana Ruiz (1934-2025)”; none for others.
 */
export function lateTies(tokens: readonly Token[], from: number, to: number, { id }: Language): readonly string[] {
  const { dies, late, between } = id === 'en' ? english : french;
  if (late.has(itemAt(tokens, from - 1)?.form ?? '')) return DEAD;
  let k = to;
  if (tokens[k]?.kind === Kind.OpenBracket) return areYears(tokens, k + 1) ? DEAD : NONE;
  if (tokens[k]?.kind === Kind.Comma) k = behindApposition(tokens, k + 1);
  if (formOf(tokens[k]) === 'who' || formOf(tokens[k]) === 'qui') k++;
  for (const end = k + NEAR; k < tokens.length && k < end; k++) {
    const { form } = tokens[k] as Token;
    if (dies.has(form)) return DEAD;
    if (!between.has(form)) return NONE;
  }
  return NONE;
}

/**
 * “Chidinma said | her | son was missing”, “Kiprono broke | his | leg”: the gender of whom an English name of one word means, by what is his
 * or hers in the words behind it; 0 where they tell none. A firm has no husband and no leg.
 */
export function ownerGender(tokens: readonly Token[], { from, to, type, title }: NameMention): number {
  if (type !== 'unknown' || to - from > 1 || title !== null) return 0;
  for (let k = to; k < tokens.length && k - to < LONGEST_TO_OWN; k++) {
    const { kind, form, name } = tokens[k] as Token;
    if (kind !== Kind.Word || name >= 0) return 0;
    const gender = OWNER_GENDER.get(form) ?? 0;
    if (gender !== 0) return tellsOfOwn(tokens, k + 1, english) ? gender : 0;
  }
  return 0;
}

/** “Ana Ruiz, | the first woman to swim it, | died on Sunday”: behind what stands between commas from `from` on, unless that is a relative clause or tells of death itself. */
function behindApposition(tokens: readonly Token[], from: number): number {
  const first = tokens[from];
  if (first?.kind !== Kind.Word || (first.tags & (Tag.Verb | Tag.Relative)) !== 0) return from;
  for (let k = from; k < tokens.length && k - from < LONGEST; k++)
    if ((tokens[k] as Token).kind === Kind.Comma) return k + 1;
  return from;
}

/** “1934-2025)” */
function areYears(tokens: readonly Token[], from: number): boolean {
  let k = from;
  let years = '';
  while (k < tokens.length && k - from < NEAR && (tokens[k] as Token).kind !== Kind.CloseBracket)
    years += (tokens[k++] as Token).form;
  return YEARS.test(years);
}

const YEARS = /^\d{4}[-–—]\d{4}$/;

/** Whether the noun behind “whose” or “dont” is of a family or a home. */
function tellsOfOwn(tokens: readonly Token[], from: number, { own }: PrivateWords): boolean {
  for (let k = from; k < tokens.length && k - from < NEAR; k++) {
    const { kind, form, word } = tokens[k] as Token;
    if (kind !== Kind.Word && kind !== Kind.Number) return false;
    if (own.has(form) || RELATIVES.has(form) || KIN.has(word?.lemma ?? form)) return true;
  }
  return false;
}

/** “Luc Orr | habite en face”, “Ana Ruiz | a perdu sa maison”, but not the vote: whether the verb from `from` on tells where somebody lives, or what became of what is his. */
function livesSo(tokens: readonly Token[], from: number): boolean {
  const first = tokens[from]?.form ?? '';
  const words = english.happens.has(first) || english.between.has(first) ? english : french;
  for (let k = from; k < tokens.length && k - from < NEAR; k++) {
    const { kind, form } = tokens[k] as Token;
    if (kind !== Kind.Word) return false;
    if (words.happens.has(form)) return DWELLS.test(form) || tellsOfOwn(tokens, k + 1, words);
    if (!words.between.has(form)) return false;
  }
  return false;
}

const DWELLS = /^(?:habit(?:e|ait)|vi(?:t|vait)|live[ds])$/;

/** Whether the verb behind “who” or “qui” tells what became of somebody, or where he lives. */
function tellsOfLife(tokens: readonly Token[], from: number, { happens, between }: PrivateWords): boolean {
  for (let k = from; k < tokens.length && k - from < NEAR; k++) {
    const { kind, form } = tokens[k] as Token;
    if (kind !== Kind.Word) return false;
    if (happens.has(form)) return true;
    if (!between.has(form)) return false;
  }
  return false;
}

/** What is somebody's stands so near behind the name. */
const LONGEST_TO_OWN = 8;

/** An apposition has fewer words. */
const LONGEST = 20;

/** How far behind the pronoun the noun or verb may stand, in words. */
const NEAR = 4;

const NONE: readonly string[] = [];
const TOLD: readonly string[] = [PRIVATE];
const CALLED: readonly string[] = [FIRST_NAME];
const DEAD: readonly string[] = [LATE];
