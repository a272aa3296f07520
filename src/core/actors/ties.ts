/**
 * What a role printed with a name and a later description of its bearer have in common besides the noun: “Barclays analyst Ana Ruiz”,
 * “Ana Ruiz, an analyst at Barclays Capital” and “the Barclays analyst”; “Foreign Minister Ana Ruiz” and “the former foreign minister”.
 */
import { TEENS } from '../language/ages';
import { BELONGING } from '../language/function-words';
import { FIELDS, FIELD_OPENERS, PORTFOLIOS } from '../language/en/offices';
import { CONTINENTAL, NATIONALITIES, WITHIN } from '../language/nations';
import { type Language, Tag } from '../language/types';
import { isDeterminer, isOf, isPreposition } from '../syntax/noun-phrase';
import { Case, formOf, Kind, type Token } from '../text/token';
import type { NameMention } from './names/mention';
import { itemAt } from '../text/item-at';
import { isPartyWord } from './parties';

/** Starts a tie to a body or a place, whatever the role is (“of barclays”). */
export const OF = 'of ';
/** That there is a tie to a place. */
export const PLACED = '@place';
/** That there is a tie to anything else that has a name. */
export const NAMED = '@name';
/** Starts a tie to a body without its name (“in union”). */
export const IN = 'in ';
/** Starts what a post is about (“field law”). */
export const FIELD = 'field ';
/** That a text introduces somebody by his own life (“whose father died”). */
export const PRIVATE = '@private';
/** That a first name is all that is printed of somebody (“pupil Mia”). */
export const FIRST_NAME = '@first-name';
/** That a text tells of somebody's death. */
export const LATE = '@late';
/** That somebody is the elder of two of one family. */
export const ELDER = '@elder';
/** That somebody is the younger of two of one family. */
export const YOUNGER = '@younger';
/** Starts an age (“aged 34”). */
export const AGED = 'aged ';
/** Starts a nationality (“nation french”). */
export const NATION = 'nation ';
/** Starts a party (“party republican”). */
export const PARTY = 'party ';
/** Starts where somebody is from or lives (“from lens”). */
export const HOME = 'from ';
/** Starts the initials of a post (“@initials dpp”), by which later mentions call who has it. */
export const INITIALS = '@initials ';
/** Starts a post that a woman is printed with in a form that a man can have (“as man maire”). */
const AS_MAN = 'as man ';
/** Starts a post of the past (“once ministre”). */
const ONCE = 'once ';
/** Starts what somebody is not, as he is only somebody of it (“not mayor”). */
const NOT = 'not ';

/**
 * The ties of an English role in [from, end) with its noun at `head`, the closer first: its lemma with the names in it (“analyst barclays
 * capital”, “analyst barclays”) and with the words before it (“minister foreign”), then the names alone (“of barclays”).
 */
export function roleTies(
  tokens: readonly Token[],
  names: readonly NameMention[],
  lemma: string,
  from: number,
  head: number,
  end: number,
): readonly string[] {
  const { form: noun } = tokens[head] as Token;
  // “the 34-year-old”
  if (noun.endsWith(YEAR_OLD)) return [AGED + noun.slice(0, -YEAR_OLD.length)];
  const ties: string[] = [];
  const loose: string[] = [];
  let field = '';
  let last = -1;
  for (let k = from; k < end; k++) {
    const { name, form, tags, word, letterCase } = tokens[k] as Token;
    // “the | 34-year-old | striker”
    if (k < head && form.endsWith(YEAR_OLD)) {
      loose.push(AGED + form.slice(0, -YEAR_OLD.length));
      continue;
    }
    // “the boy's grieving mother”: of the boy, and grieving.
    if (form === "'s" || form === "'") {
      if (field !== '') ties.push(lemma + field);
      field = '';
      continue;
    }
    const mention = itemAt(names, name);
    if (tellsField(tokens, k, head, mention, lemma)) {
      if (k < head) field += ` ${form}`;
      else ties.push(`${lemma} ${form}`);
      loose.push(FIELD + form);
    } else if (mention !== undefined && !(mention.weak && mention.common)) {
      if (name !== last)
        for (const key of keysOf(mention)) {
          ties.push(`${lemma} ${key}`);
          loose.push(OF + key, markOf(mention));
        }
      last = name;
    } else if (k !== head && word?.noun === 'organization' && letterCase === Case.Lower) {
      // “the union's president”, “the union leader”
      loose.push(IN + form);
      if (k < head) field += ` ${form}`;
    } else if (
      k < head ? isField(tags) : k === head + 2 && isOf(tokens[head + 1] as Token) && isSubject(tokens[k] as Token)
    ) {
      // “professor of law”, “the law professor”
      if (k < head) field += ` ${form}`;
      else ties.push(`${lemma} ${form}`);
      if ((word === null || word.noun === 'other' || word.noun === 'document') && (tags & Tag.Adjective) === 0)
        loose.push(FIELD + form);
    }
    // “a spokesman for the mayor” is not the mayor.
    else if (k > head && word?.noun === 'role' && mention === undefined) loose.push(below(word.lemma ?? form));
  }
  if (field !== '') ties.push(lemma + field);
  return loose.length === 0 ? ties : [...ties, ...loose];
}

/** The ties of an English post that its complement in (head, end) tells: “head of French diplomacy”, who is a minister of foreign affairs. */
export function compoundTies(tokens: readonly Token[], head: number, end: number): readonly string[] {
  for (let k = head + 1; k < end; k++) if ((tokens[k] as Token).form === 'diplomacy') return OF_DIPLOMACY;
  return NONE;
}

const OF_DIPLOMACY: readonly string[] = ['minister foreign', `${FIELD}foreign`];

/** The ties of a person to the body or place printed with the name: “Ana Ruiz of Barclays”, “Orley's Ana Ruiz”, “Ana Ruiz, who follows banks at Barclays”. */
export function nameTies(
  tokens: readonly Token[],
  names: readonly NameMention[],
  { from, to }: NameMention,
): readonly string[] {
  const owner = formOf(itemAt(tokens, from - 1)) === "'s" ? names[tokens[from - 2]?.name ?? -1] : undefined;
  if (owner !== undefined) return tiesTo(owner);
  if (tokens[to]?.kind !== Kind.Comma) return tiesTo(linked(tokens, names, to));
  const next = tokens[to + 1];
  if (next?.kind === Kind.Number) return TEENS.has(next.form) ? [AGED + next.form, 'teenager'] : [AGED + next.form];
  if (next?.form !== 'who') return NONE;
  for (let k = to + 2; k < tokens.length && k - to < 16 && (tokens[k] as Token).kind !== Kind.Comma; k++) {
    const body = linked(tokens, names, k);
    if (body?.type === 'organization') return tiesTo(body);
  }
  return NONE;
}

/** “Ana Ruiz, | de la CFDT,”, “Ana Ruiz (CFDT)”: the tie of a French name to the body printed behind it. */
export function bodyTies(tokens: readonly Token[], names: readonly NameMention[], to: number): readonly string[] {
  let k = to;
  if (tokens[k]?.kind === Kind.Comma) {
    k++;
    const link = tokens[k];
    if (link === undefined || !isOf(link)) return NONE;
    k++;
    if (link.form === 'de' && tokens[k] !== undefined && isDeterminer(tokens[k] as Token)) k++;
  } else if (tokens[k]?.kind === Kind.OpenBracket) k++;
  else return NONE;
  const body = names[tokens[k]?.name ?? -1];
  if (body?.type !== 'organization') return NONE;
  let words = OF.trimEnd();
  for (let i = body.from; i < body.to; i++) words += ` ${(tokens[i] as Token).form}`;
  return [words];
}

/** “son frère | aîné|”, “sa | petite | sœur”: whether somebody is the elder or the younger of two, by the words beside a French noun for kin in [from, end). */
export function siblingTies(tokens: readonly Token[], lemma: string, from: number, end: number): readonly string[] {
  if (lemma !== 'frère' && lemma !== 'fils' && lemma !== 'cousin') return NONE;
  for (let k = from; k < end; k++) {
    const { form } = tokens[k] as Token;
    if (OLDER.test(form)) return [ELDER];
    if (LITTLE.test(form)) return [YOUNGER];
  }
  return NONE;
}

const OLDER = /^(?:aînée?|grande?)$/;
const LITTLE = /^(?:cadet(?:te)?|petite?|benjamine?)$/;

/** The ties of a person to the place that stands before an English title or party: “| Texas| Sen. Ana Ruiz”, “| Ohio| Republican Ana Ruiz”. */
export function homeTies(
  tokens: readonly Token[],
  names: readonly NameMention[],
  { from }: NameMention,
  { actors }: Language,
): readonly string[] {
  let k = from - 1;
  while (k > 0 && isTitleOrParty(tokens[k] as Token, actors.partisans)) k--;
  const place = k < 0 || k === from - 1 ? undefined : names[(tokens[k] as Token).name];
  return place?.type === 'place' ? tiesTo(place) : NONE;
}

function isTitleOrParty(token: Token, partisans: ReadonlySet<string>): boolean {
  const { name, letterCase, tags } = token;
  return name < 0 && letterCase !== Case.Lower && ((tags & Tag.Title) !== 0 || isPartyWord(token, partisans));
}

/** The name behind the preposition at token k. */
function linked(tokens: readonly Token[], names: readonly NameMention[], k: number): NameMention | undefined {
  const link = tokens[k];
  if (link === undefined || !isPreposition(link) || !BELONGING.has(link.form)) return undefined;
  const next = tokens[k + 1];
  return names[(next !== undefined && isDeterminer(next) ? tokens[k + 2] : next)?.name ?? -1];
}

/** The ties to a place of this name. */
export function placeTies(name: string): readonly string[] {
  return name === '' ? NONE : [OF + name, PLACED];
}

function tiesTo(name: NameMention | undefined): readonly string[] {
  return name === undefined || name.type === 'person' ? NONE : [...keysOf(name).map((key) => OF + key), markOf(name)];
}

function markOf({ type }: NameMention): string {
  return type === 'place' ? PLACED : NAMED;
}

/** The ties of somebody of a nation; a continent is none: “la commissaire européenne … la Suédoise”. */
export function nationTies(demonym: string): readonly string[] {
  return [demonym, ...nationsOf(demonym)];
}

/** The ties to a nation alone: “the Dane” and “Danish” have one. */
export function nationsOf(demonym: string): readonly string[] {
  if (CONTINENTAL.has(demonym)) return NONE;
  const nation = NATIONALITIES.get(demonym) ?? demonym;
  const whole = WITHIN.get(nation);
  return whole === undefined ? [NATION + nation] : [NATION + nation, NATION + whole];
}

/** Whether a noun or adjective is of a country, not of a town or region. */
export function isNation(demonym: string): boolean {
  return NATIONALITIES.has(demonym);
}

/** Whether a role or description says what somebody is of, by its name. */
export function isTied(ties: readonly string[]): boolean {
  return ties.some((tie) => tie.startsWith(OF));
}

/** Whether what is printed with somebody makes him no such one: a spokesman for the mayor is not the mayor. */
export function isOnlyOf(roles: readonly string[], lemma: string): boolean {
  return roles.some(
    (role) => role.length === NOT.length + lemma.length && role.startsWith(NOT) && role.endsWith(lemma),
  );
}

/** The tie of somebody who is only of a post, or below it (“spokesman for the mayor”, “deputy mayor”): he is not the mayor. */
export function below(lemma: string): string {
  return NOT + lemma;
}

/** Whether a tie is of somebody who is only of a post, or below it. */
export function isBelow(tie: string): boolean {
  return tie.startsWith(NOT);
}

/** The tie of a woman who is printed with a post as a man could be: “Claudie Balcon, le maire”. */
export function asMan(lemma: string): string {
  return AS_MAN + lemma;
}

/** The tie of somebody who was once this. */
export function once(lemma: string): string {
  return ONCE + lemma;
}

/** Whether a tie says that somebody once was something. */
export function isOnce(tie: string): boolean {
  return tie.startsWith(ONCE);
}

/** Whether a tie is to a body, a place or none, rather than a role. */
export function isLoose(tie: string): boolean {
  return LOOSE_STARTS.includes(tie.charAt(0)) && LOOSE.test(tie);
}

const LOOSE_STARTS = `@${[OF, IN, NOT, AS_MAN, ONCE, FIELD, AGED, NATION, PARTY, HOME].map((start) => start.charAt(0)).join('')}`;
const LOOSE = new RegExp(`^(?:@|${[OF, IN, NOT, AS_MAN, ONCE, FIELD, AGED, NATION, PARTY, HOME].join('|')})`);

/** The words of a name, and its first one; a person's last one; a body's initials. */
function keysOf({ words, type }: NameMention): readonly string[] {
  const one = (type === 'person' ? words[words.length - 1] : words[0]) ?? '';
  // “R.N.C.”, “RNC”
  if (words.length < 2) return [one];
  const whole = words.join(' ');
  // “University of Leeds”, “the Leeds professor”
  if (words.includes('of')) return [whole, one, words[words.length - 1] ?? ''];
  // “the Republican National Committee”, “the RNC chief”
  if (type === 'organization' && words.length > 2) return [whole, one, words.map((word) => word[0] ?? '').join('')];
  return [whole, one];
}

/**
 * Whether the word at k tells the field of an English post of state with its noun at `head`, be it a body, a name or an adjective
 * elsewhere: “the defence secretary”, “Culture minister”, “secretary of state for health”.
 */
function tellsField(
  tokens: readonly Token[],
  k: number,
  head: number,
  mention: NameMention | undefined,
  lemma: string,
): boolean {
  if (!PORTFOLIOS.has(lemma) || k === head) return false;
  const { form, word, tags } = tokens[k] as Token;
  if (k > head && !FIELD_OPENERS.has((tokens[k - 1] as Token).form)) return false;
  // “secretary of | state |”, who is no other secretary, but “secretary of | state | for health”
  if (form === 'state') return k > head && tokens[k + 1]?.form !== 'for';
  if (FIELDS.has(form)) return true;
  // “| Culture | minister”, but “| Unite | general secretary”
  if (mention !== undefined) return mention.weak && mention.common && k + 1 === head;
  return isField(tags) && (tags & Tag.Adjective) === 0 && word?.noun !== 'organization';
}

/** What a professor is of: a noun, or a word that no list has (“anthropology”). */
function isSubject({ tags, letterCase }: Token): boolean {
  return isField(tags) || (tags === 0 && letterCase === Case.Lower);
}

/** “foreign”, “interior”; not “former”, “French”. */
function isField(tags: number): boolean {
  return (tags & (Tag.Noun | Tag.Adjective)) !== 0 && (tags & (Tag.RoleModifier | Tag.Demonym | Tag.Determiner)) === 0;
}

const YEAR_OLD = '-year-old';
const NONE: readonly string[] = [];
