/** What the words of one printed role tell. */
import type { PrintedRole, RoleModifier } from '../analysis';
import { type Language, Num, Tag } from '../language/types';
import { FEATS } from '../language/fr/works';
import { headOf } from '../syntax/head-noun';
import { isDeterminer, isOf } from '../syntax/noun-phrase';
import { itemAt } from '../text/item-at';
import { Case, formOf, Kind, type Token } from '../text/token';
import { decided } from './cast/entity';
import type { NameMention } from './names/mention';
import { postInitials } from './post-initials';
import { isOfService, postsNotHeld, rankedLemma, roleLemma, tiesOf } from './role-lemma';
import { below, nationTies, once, siblingTies } from './ties';
import { nounOf } from '../syntax/readings';

/** A printed role of a unit, with what later descriptions can take up. */
export interface LocalRole extends PrintedRole {
  /** Masculine singular of the head noun, for “la ministre” later on. */
  readonly lemma: string;
  readonly gender: number;
  /** Nationality in the role (“ministre russe”), for “le Russe” later on; masculine singular, or ''. */
  readonly demonym: string;
  /** Families of the head noun. */
  readonly families: readonly string[];
  /** What a later description of the bearer can have in common with it besides the noun. */
  readonly ties: readonly string[];
}

/** Whether the token is a noun for one person's post or trade. */
export function isRoleNoun(token: Token): boolean {
  return token.name < 0 && nounOf(token) === 'role' && token.word?.number !== Num.Plural;
}

/** “neuf buts”, “un doublé”: what somebody scored or did, and no work. */
function isFeat(tokens: readonly Token[], k: number): boolean {
  return isCount(tokens[k]) || FEATS.has(tokens[k]?.form ?? '') || FEATS.has(tokens[k + 1]?.form ?? '');
}

/** “| l'une | des opposantes”, “| one | of the lawyers”: behind the word for one of several that starts at k, or k. */
function ofSeveral(tokens: readonly Token[], k: number): number {
  const one = formOf(tokens[k]) === "l'" ? k + 1 : k;
  const { form } = tokens[one] ?? { form: '' };
  if (form !== 'un' && form !== 'une' && form !== 'one') return k;
  const next = tokens[one + 1];
  return next !== undefined && isOf(next) ? one + 1 : k;
}

/** The role that tokens [start, end) print, or null where its noun is none. */
export function makeRole(
  tokens: readonly Token[],
  text: string,
  names: readonly NameMention[],
  start: number,
  end: number,
  language: Language,
): LocalRole | null {
  const several = ofSeveral(tokens, start);
  let from = several > start ? several : start;
  while (from < end && isDeterminer(tokens[from] as Token)) from++;
  const head = headOf(tokens, from, end, language.headFirst);
  if (head < 0 || head >= end) return null;
  const noun = tokens[head] as Token;
  const isRole = several > start ? noun.name < 0 && nounOf(noun) === 'role' : isRoleNoun(noun);
  if (!isRole || noun.word === null) return null;
  // “auteure de neuf buts”: what somebody did
  const of = tokens[head + 1];
  if (noun.word.lemma === 'auteur' && of !== undefined && isOf(of) && isFeat(tokens, head + 2)) return null;
  const last = tokens[end - 1] as Token;
  if (last.letterCase === Case.Lower && isDeterminer(last)) return null;
  const { modifier, organization, demonym } = besidesNoun(tokens, names, from, head, end, language);
  const first = tokens[several > start ? start : from] as Token;
  const own = roleLemma(tokens, head, end, noun.word.lemma ?? noun.form, language);
  const lemma = rankedLemma(tokens, head, own, language);
  const ties = tiesOf(tokens, names, lemma, from, head, end, language);
  const service = isOfService(tokens, head, lemma, language);
  return {
    title: text.slice(first.start, last.end).replace(BRACKETS, ''),
    modifier,
    organization: organization === null ? null : text.slice(organization.start, organization.end),
    start: first.start,
    end: last.end,
    lemma,
    gender: decided(noun.word.gender) || (language.headFirst ? agreedGender(tokens, from, head) : noun.word.gender),
    demonym,
    // “a former dentist” can be a minister now.
    families:
      service || (modifier === 'former' && !language.headFirst)
        ? NO_FAMILIES
        : (language.actors.roleFamilies.get(lemma) ?? language.actors.roleFamilies.get(own) ?? NO_FAMILIES),
    ties: [
      ...ties,
      ...(modifier === 'former' ? NO_FAMILIES : postInitials(tokens, from, end)),
      ...postsNotHeld(tokens, names, head, end, language),
      ...postsAbove(lemma, own).map(below),
      ...(language.headFirst ? siblingTies(tokens, lemma, from, end) : NO_FAMILIES),
      ...(modifier === 'former' ? [once(lemma), ...onceOf(lemma, language)] : NO_FAMILIES),
    ],
  };
}

/** “| la | ministre”, “secrétaire | générale”: the gender of a French noun for either, as its article or the adjective behind it tells. */
function agreedGender(tokens: readonly Token[], from: number, head: number): number {
  const article = itemAt(tokens, from - 1);
  const told = article !== undefined && isDeterminer(article) ? decided(article.word?.gender ?? 0) : 0;
  const behind = itemAt(tokens, head + 1);
  const agrees =
    behind !== undefined && behind.name < 0 && (behind.tags & (Tag.Adjective | Tag.Noun)) === Tag.Adjective;
  return told || (agrees ? decided(behind.word?.gender ?? 0) : 0);
}

/** The posts that are not held by who holds the English post `lemma` with the noun `own`: prime minister and minister, by a deputy prime minister. */
function postsAbove(lemma: string, own: string): readonly string[] {
  if (lemma.length === own.length || !lemma.endsWith(own)) return NO_FAMILIES;
  const rank = lemma.indexOf(' ');
  const post = lemma.slice(rank + 1);
  return rank < 0 || post === own ? [own] : [own, post];
}

/** What the words [from, end) of a role with its noun at `head` say besides: former, at which body, of which nation. */
function besidesNoun(
  tokens: readonly Token[],
  names: readonly NameMention[],
  from: number,
  head: number,
  end: number,
  language: Language,
): { readonly modifier: RoleModifier | null; readonly organization: NameMention | null; readonly demonym: string } {
  let modifier: RoleModifier | null = null;
  let organization: NameMention | null = null;
  let demonym = '';
  for (let k = from; k < end; k++) {
    const t = tokens[k] as Token;
    const name = t.name < 0 ? undefined : names[t.name];
    modifier ??= k > head + 2 ? null : modifierOf(t, language);
    if (demonym === '')
      demonym = (t.tags & Tag.Demonym) !== 0 ? (t.word?.lemma ?? t.form) : (name?.known?.demonym ?? '');
    const body = name?.type === 'organization' && !name.weak && tokens[k - 1]?.kind !== Kind.OpenBracket;
    if (body) organization ??= name;
  }
  return { modifier, organization, demonym };
}

/** The families of a French post of the past: “l'ancien sénateur … l'ex-parlementaire”. */
function onceOf(lemma: string, { headFirst, actors }: Language): readonly string[] {
  return headFirst ? (actors.roleFamilies.get(lemma) ?? NO_FAMILIES).map(once) : NO_FAMILIES;
}

/** All that a role tells of its bearer: the noun, what it has in common with others, its families and nation. */
export function tellsOf({ lemma, demonym, families, ties }: LocalRole): readonly string[] {
  const told = [lemma, ...ties, ...families];
  return demonym === '' ? told : [...told, ...nationTies(demonym)];
}

function isCount(token: Token | undefined): boolean {
  if (token === undefined) return false;
  // “neuf”: no article, unlike “un”
  return token.kind === Kind.Number || ((token.tags & Tag.Number) !== 0 && token.form !== 'un' && token.form !== 'une');
}

/** The party of “la sénatrice (PS) du Nord”. */
const BRACKETS = /[ \u00A0]?\([^()]*\)/g;

const NO_FAMILIES: readonly string[] = [];

/** “ancien ministre”, “ex-maire”, “then-president”, “president-elect”. */
export function modifierOf(token: Token, language: Language): RoleModifier | null {
  const whole = language.roleModifiers.get(token.form);
  if (whole !== undefined) return whole;
  const hyphen = token.form.indexOf('-');
  if (hyphen < 0) return null;
  return language.roleModifiers.get(token.form.slice(0, hyphen)) ?? (token.form.endsWith('-elect') ? 'future' : null);
}
