/** The noun of a role, and what else of its words tells its bearer from others of the same noun. */
import { initialsOf } from './cast/short-forms';
import { BELOW, OF_SERVICES, OF_TWO_WORDS, OFFICES, SERVICES } from '../language/en/offices';
import { type Language, Tag } from '../language/types';
import { isDeterminer, isOf, isPreposition } from '../syntax/noun-phrase';
import { Case, Kind, type Token } from '../text/token';
import type { NameMention } from './names/mention';
import { partyIn } from './parties';
import { CIVIL, PUBLIC_POSTS } from '../language/relations';
import { ageTies, decadeTies } from './ages';
import { below, FIELD, IN, PARTY, roleTies } from './ties';
import { foldedWords } from '../text/folded-words';
import { itemAt } from '../text/item-at';

/** The role that a head noun stands for, with the word before it (“premier magistrat”) or its complement (“chef de l'État”). */
export function roleLemma(
  tokens: readonly Token[],
  head: number,
  end: number,
  own: string,
  { actors: { periphrases }, headFirst }: Language,
): string {
  if (periphrases.size === 0) return own;
  let k = head + 1;
  while (k < end && (isOf(tokens[k] as Token) || isDeterminer(tokens[k] as Token))) k++;
  // “the head of | French | diplomacy”
  const national = !headFirst && k < end && ((tokens[k] as Token).tags & Tag.Demonym) !== 0;
  if (national) k++;
  return (
    periphrases.get(itemAt(tokens, head - 1)?.form ?? '')?.get(own) ??
    // “the head of state”, but “the head of the state's grid”
    (k < end && (headFirst || national || k === head + 2)
      ? periphrases.get(own)?.get((tokens[k] as Token).form)
      : undefined) ??
    own
  );
}

/** “shadow chancellor”, “deputy mayor”, “prime minister”: the lemma with the word that makes it another's post; the lemma itself for others. */
export function rankedLemma(tokens: readonly Token[], head: number, lemma: string, { headFirst }: Language): string {
  if (headFirst) return lemma;
  // “chief financial officer”: an executive
  if (lemma === 'officer' && tokens[head - 2]?.form === 'chief' && OFFICES.has((tokens[head - 1] as Token).form))
    return 'executive';
  const pair = `${itemAt(tokens, head - 1)?.form ?? ''}-${lemma}`;
  const post = OF_TWO_WORDS.has(pair) ? pair : lemma;
  for (let k = post === pair ? head - 2 : head - 1; k >= 0 && head - k < 3; k--) {
    const { form, tags } = tokens[k] as Token;
    // Its capital at the start of a sentence makes a name of it: “Shadow home secretary Ana Ruiz”.
    if (BELOW.has(form)) return `${form} ${post}`;
    if ((tags & (Tag.Noun | Tag.Adjective)) === 0) break;
  }
  return post;
}

/** “planning | officer”, “schools | inspector”: whether an English noun that is a rank of the police as well is of no force here. */
export function isOfService(tokens: readonly Token[], head: number, lemma: string, { headFirst }: Language): boolean {
  return !headFirst && OF_SERVICES.has(lemma) && SERVICES.has(itemAt(tokens, head - 1)?.form ?? '');
}

/** What a role in [from, end) and a description of its bearer can have in common besides the noun: “préfet manche”, “analyst barclays”. */
export function tiesOf(
  tokens: readonly Token[],
  names: readonly NameMention[],
  lemma: string,
  from: number,
  head: number,
  end: number,
  language: Language,
): readonly string[] {
  if (!language.headFirst) {
    const ties = roleTies(tokens, names, lemma, from, head, end);
    const party = partyIn(tokens, from, head, end, language);
    return party === '' ? ties : [...ties, PARTY + party];
  }
  const exact = exactRole(tokens, lemma, head, end);
  const aged = head + 1 < end ? ageTies(tokens, head + 1) : decadeTies(lemma);
  if (exact === '') {
    const body = bodyOf(tokens, head, end, language.nouns.camps);
    return body === '' ? aged : [...aged, IN + body];
  }
  if (lemma === MINISTER) return [exact, ...fieldsOf(tokens, head, end)];
  const short = shortRole(tokens, names, lemma, head, end);
  return short === '' ? [exact, ...aged] : [exact, short, ...aged];
}

/** “président du RC Lens”, “présidente du comité des fêtes de Bruyères”: the public posts that the French role is not, as it is one of a club or the like. */
export function postsNotHeld(
  tokens: readonly Token[],
  names: readonly NameMention[],
  head: number,
  end: number,
  { headFirst, actors }: Language,
): readonly string[] {
  if (!headFirst) return NONE;
  let k = head + 1;
  const own = k < end && isOf(tokens[k] as Token);
  if (own) while (k < end && (isOf(tokens[k] as Token) || isDeterminer(tokens[k] as Token))) k++;
  else k = ownerBefore(tokens, head);
  if (k < 0 || (own && k >= end)) return NONE;
  const { form, name, word } = tokens[k] as Token;
  const signs = [
    ...(actors.bodyWords.get('club') ?? NONE),
    ...(own ? NONE : (actors.bodyWords.get('syndicat') ?? NONE)),
  ];
  const civil =
    name < 0
      ? CIVIL.has(form) || CIVIL.has(word?.lemma ?? '')
      : names[name]?.words.some((part) => signs.includes(part) || (!own && CIVIL_NAMES.has(part))) === true;
  return civil ? PUBLIC_POSTS.map(below) : NONE;
}

/** “La | CGT | proteste. Son secrétaire …”, “Le | club |, par la voix de son président”: what the French sentence of the possessive before a post, or the one before it, opens with behind its article; or -1. */
function ownerBefore(tokens: readonly Token[], head: number): number {
  let whose = head - 1;
  while (whose > 0 && ((tokens[whose] as Token).tags & Tag.Adjective) !== 0 && !isHis(tokens[whose])) whose--;
  if (!isHis(tokens[whose])) return -1;
  let stops = 0;
  for (let k = whose - 1; k >= 0 && whose - k < FARTHEST_OWNER; k--) {
    const { kind } = tokens[k] as Token;
    const first = k === 0;
    if (!first && kind !== Kind.Stop && kind !== Kind.Break) continue;
    const start = first && kind === Kind.Word ? 0 : k + 1;
    const noun = isDeterminer(tokens[start] as Token) ? start + 1 : start;
    if (noun < whose && (tokens[noun] as Token).kind === Kind.Word) return noun;
    if (++stops > 1) return -1;
  }
  return -1;
}

function isHis(token: Token | undefined): boolean {
  return token?.form === 'son' || token?.form === 'sa' || token?.form === 'leur';
}

/** The body is named no more words before. */
const FARTHEST_OWNER = 60;

/** The same nouns as the words of names are compared. */
const CIVIL_NAMES: ReadonlySet<string> = new Set([...CIVIL].flatMap(foldedWords));

const NONE: readonly string[] = [];

/** There is one for each field: “la ministre de la Défense” is no ministre de la Justice. */
const MINISTER = 'ministre';

/** “directeur de l' | usine”, “conseiller d' | opposition”: the noun for a body or a camp that stands right behind “de” after a French role, without its name; '' for none. */
function bodyOf(tokens: readonly Token[], head: number, end: number, camps: ReadonlySet<string>): string {
  let k = head + 1;
  if (k >= end || !isOf(tokens[k] as Token)) return '';
  while (k < end && (isOf(tokens[k] as Token) || isDeterminer(tokens[k] as Token))) k++;
  const noun = k < end ? (tokens[k] as Token) : null;
  if (noun === null || noun.name >= 0 || noun.letterCase !== Case.Lower) return '';
  // “patron de presse”: of no one body.
  const one = isDeterminer(tokens[k - 1] as Token);
  const body = (one && noun.word?.noun === 'organization') || camps.has(noun.form);
  return body ? noun.form : '';
}

/** “ministre du Travail et de la Santé”: each word with a capital tells what the post is about. */
function fieldsOf(tokens: readonly Token[], head: number, end: number): string[] {
  const fields: string[] = [];
  for (let k = head + 1; k < end; k++) {
    const { form, letterCase, name } = tokens[k] as Token;
    if (name >= 0 || letterCase === Case.Capital) fields.push(FIELD + form);
  }
  return fields;
}

const PROSECUTOR = 'procureur';

/** “directeur ars” of “directeur général de l'Agence régionale de santé”: a post with the initials of its body; '' where that has one word. */
function shortRole(
  tokens: readonly Token[],
  names: readonly NameMention[],
  lemma: string,
  head: number,
  end: number,
): string {
  for (let k = head + 1; k < end; k++) {
    const body = itemAt(names, (tokens[k] as Token).name);
    if (body === undefined) continue;
    const initials = body.type === 'organization' && body.words.length > 1 ? initialsOf(body.words) : '';
    return initials.length > 1 ? `${lemma} ${initials}` : '';
  }
  return '';
}

/** “préfet manche” of “préfet de la Manche”; '' where no name or capital follows the noun. */
function exactRole(tokens: readonly Token[], lemma: string, head: number, end: number): string {
  let words = lemma;
  let named = false;
  for (let k = head + 1; k < end; k++) {
    const token = tokens[k] as Token;
    // “le procureur de la République de Lens” is that of Lens.
    if (lemma === PROSECUTOR && token.form === 'république') continue;
    named ||= token.name >= 0 || token.letterCase === Case.Capital;
    // “analyste chez Oddo”, “l'analyste d'Oddo”
    if (token.name >= 0 || !(isDeterminer(token) || isPreposition(token))) words += ` ${token.form}`;
  }
  return named ? words : '';
}
