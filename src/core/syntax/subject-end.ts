/** How far a subject behind its verb goes: what tells who it is, where he works, when it came out. */
import { VAGUE } from '../language/en/determiners';
import { POST_FIELDS } from '../language/en/prepositions';
import { OCCASION_LINKS, TOLD_WHERE } from '../language/fr/phrase-tables';
import { IN_LIFE, WITH_BODY, WITH_FIELD } from '../language/fr/phrases';
import { INDEFINITE } from '../language/function-words';
import { HEARERS, TOLD_BODIES } from '../language/fr/hearings';
import { COME, OUT } from '../language/fr/participles';
import { WORKS_AT } from '../language/fr/trades';
import { Form, Num, Tag } from '../language/types';
import { Case, formOf, Kind, type Token } from '../text/token';
import { nounKind, namesAgent } from './head-noun';
import { isDative, isDeterminer, isOf, isPreposition, isSome } from './noun-phrase';
import { phraseAfter } from './phrase-after';
import { postmodifierEnd } from './postmodifier';
import { phraseEnd } from './set-phrase';
import { hasForm, isAgent, isCount, isPerson, nounOf } from './readings';
import { withAppositions } from './appositions-behind';
import { isPluralVerb } from './before-subject-behind';
import { nameStart } from './name-words';

/** “said a woman | waiting at the gates”, “said residents | near the river”: behind what tells who somebody without a name is; or -1. */
export function describedEnd(tokens: readonly Token[], start: number, end: number, ceiling: number): number {
  const last = tokens[end - 1] as Token;
  if (end >= ceiling || tokens[end]?.kind !== Kind.Word || last.name >= 0 || !isAgent(last)) return -1;
  const first = tokens[start] as Token;
  const vague = VAGUE.has(first.form) || isCount(first) || last.word?.number === Num.Plural;
  return postmodifierEnd(tokens, end, ceiling, vague);
}

/** “un soldat déployé | près de Lens|”, “un ouvrier licencié | en mars|”, “une femme venue | lundi de Kharkiv|”, “un rapport remis | en juin par la ville|”: behind what a French participle that ends the phrase takes along, up to a comma or the end; or undefined. */
export function situatedEnd(
  tokens: readonly Token[],
  start: number,
  from: number,
  ceiling: number,
): number | undefined {
  const first = tokens[start] as Token;
  // “documents | obtained by the BBC”
  const several = nounOf(first) === 'document' && first.word?.number === Num.Plural;
  if (!(several || INDEFINITE.has(first.form)) || from >= ceiling || tokens[from]?.kind !== Kind.Word) return undefined;
  // “un rapport | remis en juin”: a participle that looks like a verb
  const own = isParticiple(tokens[from] as Token) && speaks(tokens[from - 1] as Token);
  let k = own ? from : from - 1;
  const floor = several ? start : start + 1;
  while (k > floor && !isParticiple(tokens[k] as Token)) k--;
  if (k <= floor || !speaks(tokens[k - 1] as Token)) return undefined;
  let end = own ? from + 1 : from;
  while (end < ceiling && tokens[end]?.kind === Kind.Word) {
    const t = tokens[end] as Token;
    if ((t.tags & Tag.Calendar) !== 0 || t.form === 'hier' || t.word?.noun === 'time') end++;
    else if (t.form === 'près' && isOf(tokens[end + 1] ?? t)) end++;
    else if (isPreposition(t)) end = phraseAfter(tokens, isDeterminer(t) ? end : end + 1, ceiling)?.end ?? ceiling + 1;
    else return undefined;
  }
  return end <= ceiling ? end : undefined;
}

/** Somebody, or a text. */
function speaks(token: Token): boolean {
  return isAgent(token) || token.word?.noun === 'document';
}

/** “le propriétaire venu | constater les dégâts|”: behind the infinitive, with its object, of what somebody in French came for, or `from`. */
export function comeEnd(tokens: readonly Token[], from: number, ceiling: number): number {
  const verb = tokens[from];
  if (verb === undefined || from >= ceiling || !COME.test((tokens[from - 1] as Token).form)) return from;
  if (!hasForm(verb, Form.Infinitive) || (verb.tags & Tag.Verb) === 0) return from;
  let end = from + 1;
  while (end < ceiling && (tokens[end]?.kind === Kind.Word || tokens[end]?.kind === Kind.Number)) end++;
  return end;
}

/** A French participle and no noun, or “présent”. */
function isParticiple(token: Token): boolean {
  if (token.form === 'présent' || token.form === 'présente') return true;
  return (token.tags & (Tag.Verb | Tag.Noun)) === Tag.Verb && token.name < 0 && hasForm(token, Form.PastParticiple);
}

/** “ont dit le maire, Luc Orr, | et la préfète, Ana Vidal”: the end of another who is joined to the one with an apposition, or `end`. */
export function joinedEnd(tokens: readonly Token[], from: number, end: number, ceiling: number): number {
  const and = tokens[end + 1];
  if (tokens[end]?.kind !== Kind.Comma || (and?.form !== 'et' && and?.form !== 'and')) return end;
  const verb = tokens[from - 1];
  const singular = verb !== undefined && (verb.tags & Tag.Preposition) === 0 && !isPluralVerb(tokens, from - 1);
  if (and.form === 'et' && singular) return end;
  const phrase = phraseAfter(tokens, end + 2, ceiling);
  if (phrase === null) return end;
  const named = (tokens[phrase.start] as Token).name >= 0;
  if (!named && !namesAgent(tokens, phrase.start, phrase.end, true)) return end;
  if (phrase.end < ceiling && tokens[phrase.end]?.kind === Kind.Word) return end;
  // “and the council | left”
  const last = tokens[phrase.end - 1] as Token;
  if (last.name < 0 && hasForm(last, Form.Finite) && (last.tags & Tag.Noun) === 0) return end;
  const whole = withAppositions(tokens, phrase.end, ceiling);
  // “said Ruiz, the mayor, and the council, which met on Monday, | left it”: a clause of its own.
  const next = tokens[whole + 1];
  const clause = tokens[whole]?.kind === Kind.Comma && next !== undefined && hasForm(next, Form.Finite);
  return clause && (next.tags & Tag.Noun) === 0 ? end : whole;
}

/** “l'adjointe | à la culture |, Ana Ruiz”, “la chercheuse | au CNRS”: where a post ends that a name in apposition bears, or where somebody works; `from` where there is none. */
export function postEnd(tokens: readonly Token[], from: number, ceiling: number): number {
  // “le commissaire européen | au Commerce |, Paul Vian”
  let role = from - 1;
  while (role > 0 && ((tokens[role] as Token).tags & (Tag.Adjective | Tag.Demonym | Tag.Noun)) === Tag.Adjective)
    role--;
  if (((tokens[role]?.tags ?? 0) & Tag.Demonym) !== 0) role--;
  if (!isPerson(tokens[role]) || !isDative(tokens[from])) return from;
  const works = WORKS_AT.has(tokens[from - 1]?.word?.lemma ?? '') ? workplaceEnd(tokens, from + 1, ceiling) : from;
  if (works > from) return works;
  const field = phraseAfter(tokens, from + 1, ceiling);
  if (field === null) return from;
  const held = tokens[role]?.word?.noun === 'role' && opensNameBehind(tokens, role, from + 1, field.end);
  const closes = held || isField(tokens, role, from, field.end);
  return closes ? field.end : from;
}

/** “l'adjoint | à la culture”, “les opposants | au projet”, but “les syndicats | à la direction”: whether the dative at `from` tells what the one at `role` is, and not to whom he speaks. */
function isField(tokens: readonly Token[], role: number, from: number, end: number): boolean {
  if (IN_LIFE.has(tokens[from + 2]?.form ?? '') && end === from + 3) return true;
  const lemma = tokens[role]?.word?.lemma ?? '';
  // “a lancé la ministre | à la tribune de l'Assemblée”, “| à l'issue du conseil”: where and when.
  if (!WITH_FIELD.has(lemma) || phraseEnd(tokens, from, TOLD_WHERE) > from) return false;
  if (phraseEnd(tokens, from, OCCASION_LINKS) > from) return false;
  const noun = isDeterminer(tokens[from + 1] as Token) ? from + 2 : from + 1;
  const { form, name } = tokens[noun] as Token;
  if (noun >= end || name >= 0 || HEARERS.has(form) || TOLD_BODIES.has(form)) return false;
  const kind = nounKind(tokens, noun, end, true);
  if (kind === 'organization') return WITH_BODY.has(lemma);
  return kind === 'other' || kind === 'place' || kind === 'document';
}

/** “its spokesman | on mining|, Peter Lungwe”, “his rival | in the race|, Rep. Ann Orr”: behind the English complement of the post in [start, from) that a name in apposition bears, or `from`. */
export function namedPostEnd(tokens: readonly Token[], start: number, from: number, ceiling: number): number {
  const french = isDative(tokens[from]);
  if (from >= ceiling || !(french || POST_FIELDS.has((tokens[from] as Token).form))) return from;
  const kind = nounKind(tokens, start, from, french);
  if (kind !== 'role' && kind !== 'person') return from;
  const field = phraseAfter(tokens, from + 1, ceiling);
  if (field === null || field.end + 1 >= ceiling || tokens[field.end]?.kind !== Kind.Comma) return from;
  const name = phraseAfter(tokens, field.end + 1, ceiling);
  const last = name === null ? undefined : tokens[name.end - 1];
  if (name === null || last === undefined || last.name < 0 || last.letterCase === Case.Lower) return from;
  return name.end >= ceiling || tokens[name.end]?.kind !== Kind.Word ? field.end : from;
}

/** “une source | au ministère|”, “des élus | au sein de la coalition|”: behind where somebody without a name works or belongs, or `from`. */
export function insideEnd(tokens: readonly Token[], start: number, from: number, ceiling: number): number {
  const last = tokens[from - 1] as Token;
  if (from >= ceiling || !opensSomebody(tokens[start] as Token) || last.name >= 0) return from;
  if (last.word?.noun !== 'role' && last.word?.noun !== 'source') return from;
  const link = tokens[from] as Token;
  const of = tokens[from + 2];
  if (link.form === 'au' && tokens[from + 1]?.form === 'sein' && of !== undefined && isOf(of))
    return phraseAfter(tokens, from + 3, ceiling)?.end ?? from;
  if (!isDative(link)) return from;
  const phrase = phraseAfter(tokens, from + 1, ceiling);
  if (phrase === null || (phrase.end < ceiling && tokens[phrase.end]?.kind === Kind.Word)) return from;
  const noun = isDeterminer(tokens[from + 1] as Token) ? from + 2 : from + 1;
  // “a dit un élu | à la police”, “au journal”: who was told.
  if (TOLD_BODIES.has(tokens[noun]?.form ?? '') || HEARERS.has(tokens[noun]?.form ?? '')) return from;
  return nounKind(tokens, noun, phrase.end, true) === 'organization' ? phrase.end : from;
}

/** “un”, “trois”, “plusieurs”, “des”: what opens a phrase for somebody who is not known. */
function opensSomebody(token: Token): boolean {
  return INDEFINITE.has(token.form) || token.form === 'des' || isCount(token) || isSome(token);
}

/** “une étude publiée | ce vendredi|”, “un rapport paru | mardi|”, “une note datée du 3 | mai|”: behind the time at which a French text came out, or `from`. */
export function datedEnd(tokens: readonly Token[], from: number, ceiling: number): number {
  const before = tokens[from - 1] as Token;
  const day = formOf(tokens[from]) === 'ce' ? from + 1 : from;
  const t = tokens[day];
  if (t === undefined || day >= ceiling || t.name >= 0 || t.kind !== Kind.Word) return from;
  const time = (t.tags & Tag.Calendar) !== 0 || t.form === 'hier';
  if (!time || !(OUT.test(before.form) || (before.kind === Kind.Number && OUT.test(tokens[from - 3]?.form ?? ''))))
    return from;
  let end = day + 1;
  // “publiée lundi | dans la revue Nature|”
  const { form } = tokens[end] ?? before;
  if (end < ceiling && (form === 'dans' || form === 'par')) end = phraseAfter(tokens, end + 1, ceiling)?.end ?? end;
  return end < ceiling && tokens[end]?.kind === Kind.Word ? from : end;
}

/** “le colonel | à | la retraite Luc Orr”, “le candidat | à | la mairie Luc Orr”: whether a name closes the complement in [from, end) of the post at `role`, whose noun is nobody who is spoken to. */
function opensNameBehind(tokens: readonly Token[], role: number, from: number, end: number): boolean {
  const last = tokens[end - 1] as Token;
  const noun = tokens[isDeterminer(tokens[from] as Token) ? from + 1 : from];
  if (last.name < 0 || last.letterCase === Case.Lower || noun === undefined || noun.name >= 0) return false;
  const first = nameStart(tokens, end - 1);
  if (((tokens[first] as Token).tags & Tag.FirstName) === 0) return false;
  if ((noun.tags & Tag.Demonym) !== 0) return false;
  const kind = noun.word?.noun ?? 'other';
  return kind === 'other' || (kind === 'organization' && tokens[role]?.word?.lemma === 'candidat');
}

/** “au | CNRS”, “à la | Sorbonne”, “à l'| université de Lyon”: the end of a body that closes the phrase, or -1. */
function workplaceEnd(tokens: readonly Token[], from: number, ceiling: number): number {
  const phrase = phraseAfter(tokens, from, ceiling);
  if (phrase === null || (phrase.end < ceiling && tokens[phrase.end]?.kind === Kind.Word)) return -1;
  const noun = isDeterminer(tokens[from] as Token) ? from + 1 : from;
  const first = tokens[noun] as Token;
  const named = first.name >= 0 && (first.tags & (Tag.FirstName | Tag.Title)) === 0;
  return named || nounKind(tokens, noun, phrase.end, true) === 'organization' ? phrase.end : -1;
}
