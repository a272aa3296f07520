/** Names of bodies that go on over small words, nationalities and brackets. */
import { SERVICES } from '../../language/en/services';
import { OF_CAUSES } from '../../language/prepositions';
import { type Language, Num, Tag } from '../../language/types';
import { PAPERS } from '../../language/papers';
import { Case, formOf, Kind, type Token } from '../../text/token';
import { isNamePart, NAME_TAGS, capitalsEnd } from './capitalised';
import { isPerson } from '../../syntax/readings';
import { isBareCalendar, isFunctionWord } from './name-words';
import { startsSentence } from './surroundings';
import { isTitle } from './titles';
import { foldedWords } from '../../text/folded-words';
import { itemAt } from '../../text/item-at';

/** A body's name of capitalised words is of no more. */
const LONGEST_BODY = 6;

/** A spelled-out name is no longer than this many tokens. */
const LONGEST_SPELLED = 12;

/** “Agence régionale de santé (ARS)”: the bracket of an acronym whose letters are the initials of the words from `from` on, else -1. */
export function acronymEnd(tokens: readonly Token[], from: number, to: number, text: string): number {
  let k = to;
  while (k < tokens.length && k - from < LONGEST_SPELLED && (tokens[k] as Token).kind === Kind.Word) k++;
  const acronym = tokens[k + 1];
  if (tokens[k]?.kind !== Kind.OpenBracket || acronym === undefined || acronym.letterCase !== Case.Upper) return -1;
  // “(RHDP, coalition au pouvoir)”
  const closes = tokens[k + 2]?.kind;
  if ((closes !== Kind.CloseBracket && closes !== Kind.Comma) || acronym.form.length < 2) return -1;
  const letters = foldedWords(text.slice(acronym.start, acronym.end))[0] ?? '';
  let n = 0;
  for (let i = from; i < k; i++) {
    const t = tokens[i] as Token;
    const initial = foldedWords(text.slice(t.start, t.end))[0]?.[0];
    if (initial === letters[n]) n++;
    else if (i === from || (t.tags & (Tag.Preposition | Tag.Determiner | Tag.Coordinator)) === 0) return -1;
  }
  return n === letters.length ? k : -1;
}

/** “British Antarctic Survey”, “French Football Federation”, “Manchester United”: a nationality or place that is part of a body's name, which ends the run. */
export function opensBody(tokens: readonly Token[], from: number, text: string, language: Language): boolean {
  if (language.headFirst) return false;
  if (opensOffice(tokens, from, language) || jointBodyEnd(tokens, from, language) > from) return true;
  const k = capitalsEnd(tokens, from, LONGEST_BODY);
  for (let i = from + 1; i < k; i++) if (isTitle(tokens[i] as Token, text, language)) return false;
  const last = tokens[k - 1] as Token;
  if (k === from + 1) return false;
  if (language.actors.corporate.has(last.form) || PAPERS.has(last.form)) return true;
  return isBodyNoun(last, language) && last.word?.number !== Num.Plural;
}

/** “Norfolk | District Attorney's Office”, “International | Longshoremen's Association”: the office of somebody who has a post there, or a body of many. */
function opensOffice(tokens: readonly Token[], from: number, language: Language): boolean {
  const k = capitalsEnd(tokens, from, LONGEST_BODY);
  const office = tokens[k + 1];
  const owned = tokens[k]?.form;
  if (k === from + 1 || (owned !== "'s" && owned !== "'") || office === undefined) return false;
  const owner = (tokens[k - 1] as Token).word;
  return (owner?.noun === 'role' || owner?.number === Num.Plural) && isBodyNoun(office, language);
}

/** What stands before the field of a body in English. */
const FIELD_LINKS: ReadonlySet<string> = new Set(['of', 'for', 'on']);

/** “Department for Transport”, “Department of Health and Environment”: the end of what a body is for, `at` where none follows. */
export function fieldEnd(tokens: readonly Token[], at: number, language: Language): number {
  const link = tokens[at];
  if (link === undefined || at === 0 || !FIELD_LINKS.has(link.form)) return at;
  // “Council on | Foreign Relations”, but “pressed the Council on | Brexit”
  if (link.form === 'on' && (language.headFirst || !namesMatter(tokens, at + 1))) return at;
  // “University of the | Algarve”, “Department of the | Interior”
  const field = link.form === 'of' && tokens[at + 1]?.form === 'the' ? at + 2 : at + 1;
  const first = tokens[field];
  if (first === undefined || !isNamePart(first) || isBareCalendar(first)) return at;
  if (!isBodyNoun(tokens[at - 1] as Token, language) && !isOfMembers(tokens, at - 1)) return at;
  let end = capitalsEnd(tokens, field);
  if (field > at + 1 && !isOfField(tokens, at, field, end, language)) return at;
  // “Secretary of State for Health | Ann Ruiz”
  for (let k = field + 1; k + 1 < end; k++)
    if (((tokens[k] as Token).tags & Tag.FirstName) !== 0 || isSomebodyBehind(tokens, k, end)) end = k;
  return (first.tags & NAME_TAGS) === 0 ? joinedFieldsEnd(tokens, end) : end;
}

/** “Minister of State for Home Affairs | Bandi Sanjay”: whether two words of no dictionary end the capitals behind words of the language. */
function isSomebodyBehind(tokens: readonly Token[], k: number, end: number): boolean {
  const field = tokens[k - 1] as Token;
  if (k + 2 !== end || (field.tags & (Tag.Noun | Tag.Title)) !== Tag.Noun || isPerson(field)) return false;
  return (tokens[k] as Token).tags === 0 && ((tokens[k + 1] as Token).tags & ~Tag.FirstName) === 0;
}

/** “Health | and Care”, “Environment |, Food and Rural Affairs”: the end of the fields that go on at `end`, or `end`. */
function joinedFieldsEnd(tokens: readonly Token[], end: number): number {
  let k = end;
  while (tokens[k]?.kind === Kind.Comma && opensField(tokens[k + 1])) k = capitalsEnd(tokens, k + 1);
  if (tokens[k]?.form !== 'and' || !opensField(tokens[k + 1])) return end;
  // “the Department for Environment and Rural | Minister Ana Ruiz”
  return k > end ? capitalsEnd(tokens, k + 1) : k + 2;
}

function opensField(token: Token | undefined): boolean {
  return token !== undefined && isNamePart(token) && isField(token);
}

/** “Foreign Relations”, but no “Relations National Director Ana Ruiz”: whether capitals at k are of two words or more and of nobody's post. */
function namesMatter(tokens: readonly Token[], k: number): boolean {
  const first = tokens[k];
  if (first === undefined || !isNamePart(first)) return false;
  const end = capitalsEnd(tokens, k);
  for (let i = k; i < end; i++) if ((tokens[i] as Token).word?.noun === 'role') return false;
  return end > k + 1;
}

/** Whether “of the” goes on with a body's name: not in “the State of the Union”, “the board of the Department”, “told the Court of the Government's plan”. */
function isOfField(tokens: readonly Token[], of: number, field: number, end: number, language: Language): boolean {
  if ((tokens[of - 1] as Token).form === 'state' || tokens[end]?.form === "'s") return false;
  for (let k = field; k < end; k++) {
    const t = tokens[k] as Token;
    if (isBodyNoun(t, language) && t.word?.number !== Num.Plural) return false;
  }
  return true;
}

/** “Egg | Farmers of Canada”: people in the plural who are a body's, by the capital before theirs. */
export function isOfMembers(tokens: readonly Token[], k: number): boolean {
  const { word } = tokens[k] as Token;
  const before = tokens[k - 1];
  if (word?.number !== Num.Plural || (word.noun !== 'role' && word.noun !== 'person')) return false;
  return k > 0 && before !== undefined && isNamePart(before) && (before.tags & (NAME_TAGS | Tag.Function)) === 0;
}

/** Fields that a body's name lists are no more words than these. */
const LONGEST_LISTED = 10;

/** “the Food | and Drink Federation”, “the Culture |, Media and Sport Committee”: the end of a body whose fields are listed up to `at`, or `at`. */
export function listedEnd(tokens: readonly Token[], from: number, at: number, language: Language): number {
  const before = itemAt(tokens, from - 1);
  if (before === undefined || (before.tags & Tag.Determiner) === 0)
    return ((before?.tags ?? 0) & Tag.Title) === 0 ? twinEnd(tokens, from, at) : at;
  for (let k = from; k < at; k++)
    if (!isField(tokens[k] as Token) || isBodyNoun(tokens[k] as Token, language)) return at;
  return fieldsEnd(tokens, from, at, language);
}

/** “Lancashire | Fire and Rescue Service”, “Parks and Gardens Trust”: the end of a body in English whose fields “and” joins, or `from`. */
export function jointBodyEnd(tokens: readonly Token[], from: number, language: Language): number {
  const first = tokens[from] as Token;
  if (language.headFirst || isFunctionWord(first, false) || (first.tags & (Tag.Adverb | Tag.Calendar)) !== 0)
    return from;
  const and = capitalsEnd(tokens, from, LONGEST_BODY);
  const end = formOf(tokens[and]) === 'and' ? fieldsEnd(tokens, from, and, language) : from;
  if (end < and + 3) return from;
  for (let k = and - 1; k < end - 1; k++)
    if (k !== and && !isOwner(tokens[k] as Token) && !isFieldOfBody(tokens[k] as Token, language)) return from;
  // “Doctors and Health Service managers”: the capital of the sentence's first word says nothing.
  const only = and === from + 1 && startsSentence(tokens, from);
  return only && first.word?.number === Num.Plural ? from : end;
}

/** “Food | and Drink Federation|”, “Culture |, Media and Sport Committee|”: behind the body whose fields go on at the link `at`, or `at`. */
function fieldsEnd(tokens: readonly Token[], from: number, at: number, language: Language): number {
  let last = false;
  for (let k = at; k < tokens.length && k - from < LONGEST_LISTED; k++) {
    const t = tokens[k] as Token;
    if (t.form === 'and' && !last) last = true;
    else if (t.kind === Kind.Comma && !last) continue;
    // “the Nurses and Midwives' | Union”
    else if (last && k > at + 1 && isOwner(t)) continue;
    // “the Rail, Maritime and Transport | union”
    else if (last && k > at + 2 && t.letterCase === Case.Lower && isBody(t)) return k + 1;
    else if (!isNamePart(t) || (t.tags & NAME_TAGS) !== 0) return at;
    else if (last && isBodyNoun(t, language) && t.word?.number !== Num.Plural && !isNamePart(tokens[k + 1] ?? t))
      return k + 1;
  }
  return at;
}

/** “union”, “ministry”: one body. */
function isBody({ word }: Token): boolean {
  return word?.noun === 'organization' && word.number !== Num.Plural;
}

/** “Democracy | for Ohio”, “Parents | for Safe Streets”, “Mothers | Against Drunk Driving”: the end of an English body that is called by what it is for, or `from`. */
export function causeBodyEnd(tokens: readonly Token[], from: number, language: Language, titleCase: boolean): number {
  const link = itemAt(tokens, from + 1);
  const aim = itemAt(tokens, from + 2);
  if (language.headFirst || titleCase || link === undefined || aim === undefined || !OF_CAUSES.has(link.form))
    return from;
  const { word, tags, letterCase } = tokens[from] as Token;
  if (word === null || letterCase !== Case.Capital || !isNamePart(aim)) return from;
  if ((tags & (NAME_TAGS | Tag.Title | Tag.Calendar | Tag.Noun)) !== Tag.Noun || (aim.tags & Tag.FirstName) !== 0)
    return from;
  const people = word.number === Num.Plural && (word.noun === 'role' || word.noun === 'person');
  // “Minister for Europe”, “Department for Work”
  if (!people && (word.noun === 'role' || word.noun === 'organization')) return from;
  const before = itemAt(tokens, from - 1);
  if (before !== undefined && (isNamePart(before) || before.kind === Kind.OpenMark)) return from;
  // “Votes for Ohio are in.”, “Hopes for Peace Fade”: the capital of the sentence's first word says nothing.
  if (startsSentence(tokens, from) && !(people && (aim.tags & NAME_TAGS) === 0)) return from;
  return capitalsEnd(tokens, from + 2, LONGEST_BODY);
}

/** A field of a body's name: a word of the language that heads none, people in the plural as well. */
function isFieldOfBody(token: Token, language: Language): boolean {
  const { word } = token;
  return isField(token) && !isBodyNoun(token, language) && (word?.noun !== 'role' || word.number === Num.Plural);
}

/** “'s”, “s'” */
function isOwner({ form, kind }: Token): boolean {
  return form === "'s" || (form === "'" && kind === Kind.Other);
}

/** “Avon | and Somerset Police”: the end of a public body that serves two places, or `at`. */
function twinEnd(tokens: readonly Token[], from: number, at: number): number {
  const second = tokens[at + 1];
  if (at !== from + 1 || second === undefined || (tokens[at] as Token).form !== 'and' || !isNamePart(second)) return at;
  const first = tokens[from] as Token;
  if (((first.tags | second.tags) & Tag.FirstName) !== 0 || (first.word !== null && (first.tags & Tag.Place) === 0))
    return at;
  const head = tokens[at + 2];
  return head !== undefined && isNamePart(head) && SERVICES.has(head.form) ? capitalsEnd(tokens, at + 1) : at;
}

/** “Environment”, “Human”: a word and no name. */
function isField(token: Token): boolean {
  return (
    (token.tags & NAME_TAGS) === 0 && ((token.tags & (Tag.Noun | Tag.Adjective)) !== 0 || token.entry?.guess != null)
  );
}

/** Whether a capitalised word heads names of bodies. */
export function isBodyNoun(token: Token, { actors }: Language): boolean {
  return isNamePart(token) && (token.word?.noun === 'organization' || actors.bodyHeads.has(token.form));
}
