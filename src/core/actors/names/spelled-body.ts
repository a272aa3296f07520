/** French bodies whose name goes on in small letters behind the capital of its noun: “l'Agence | régionale de santé”. */
import { NAMED_BY_NOUN } from '../../language/firms';
import { ARTICLES, DE } from '../../language/function-words';
import { OF_CAUSES } from '../../language/prepositions';
import { Form, type Language, Tag } from '../../language/types';
import { itemAt } from '../../text/item-at';
import { Case, Kind, type Token } from '../../text/token';
import { hasForm } from '../../syntax/readings';
import { capitalsEnd, isNamePart, NAME_TAGS } from './capitalised';
import { isBodyNoun } from './bodies';

/** A spelled name is of no more complements: “Association | nationale | des familles | de fusillés et massacrés | de la Résistance”. */
const MOST_COMPLEMENTS = 4;

/**
 * Behind the complements in small letters of the noun for a body at i that an article stands before; `i` where there are none:
 * a noun alone (“l'Agence”) is short for one.
 */
export function spelledBodyEnd(tokens: readonly Token[], i: number, language: Language): number {
  if (!language.headFirst || ((itemAt(tokens, i - 1)?.tags ?? 0) & Tag.Determiner) === 0) return i;
  // “le Haut | Conseil pour le climat”
  const second = tokens[i + 1];
  const two = ((tokens[i] as Token).tags & Tag.Adjective) !== 0 && second !== undefined && isNamePart(second);
  const at = two ? i + 1 : i;
  const head = tokens[at] as Token;
  if (head.letterCase !== Case.Capital || !isBodyNoun(head, language) || NAMED_BY_NOUN.has(head.form)) return i;
  const end = complementsEnd(tokens, at, language);
  return end === at + 1 ? i : end;
}

/** “dénonce | Ensemble Montréal|”, “selon | Vivre Bruxelles|”: behind a French adverb or infinitive with a capital inside a sentence and the place behind it, which are a list or a party; else `i`. */
export function sloganEnd(tokens: readonly Token[], i: number, { headFirst }: Language): number {
  const { letterCase, tags } = tokens[i] as Token;
  const place = tokens[i + 1];
  if (!headFirst || letterCase !== Case.Capital || place === undefined || (tags & NAME_TAGS) !== 0) return i;
  if ((tags & Tag.Adverb) === 0 && !hasForm(tokens[i] as Token, Form.Infinitive)) return i;
  const before = itemAt(tokens, i - 1);
  if (before?.kind !== Kind.Word || before.letterCase !== Case.Lower || (place.tags & Tag.Place) === 0) return i;
  return isNamePart(place) ? capitalsEnd(tokens, i + 1) : i;
}

/** “l'association Les | Amis de la mer”, “l'ONG | Mers vives”: behind what goes on with a name of words at [from, to) that the noun of a body stands before, or `to`. */
export function wordsEnd(tokens: readonly Token[], from: number, to: number, language: Language): number {
  const kind = itemAt(tokens, from - 1);
  if (!language.headFirst || kind?.letterCase !== Case.Lower || kind.word?.noun !== 'organization') return to;
  const head = tokens[to - 1] as Token;
  if (to - from > 2 || (to - from === 2 && !ARTICLES.has((tokens[from] as Token).form))) return to;
  if (!language.actors.namedBodies.has(kind.form) || (head.tags & (Tag.Noun | NAME_TAGS)) !== Tag.Noun) return to;
  return complementsEnd(tokens, to - 1, language);
}

/** Behind all that goes on with the noun at `head`. */
function complementsEnd(tokens: readonly Token[], head: number, language: Language): number {
  let end = qualifiersEnd(tokens, head + 1);
  for (let n = 0; n < MOST_COMPLEMENTS; n++) {
    const next = complementEnd(tokens, head, end, language);
    if (next === end) break;
    end = next;
  }
  return end;
}

/** Behind “de la Résistance française”, “pour la mémoire”, “des veuves et orphelins”, or `at`. */
function complementEnd(tokens: readonly Token[], head: number, at: number, language: Language): number {
  const link = tokens[at];
  if (link === undefined || link.kind !== Kind.Word) return at;
  const of = DE.has(link.form);
  // “Délégation aux droits des femmes”, but “la Bourse aux plantes”
  const to = link.form === 'aux' && (tokens[head] as Token).word?.noun === 'organization';
  // “Mouvement des citoyens | pour la justice”
  const aim = OF_CAUSES.has(link.form) && isArticle(tokens[at + 1]) && isAim(tokens[at + 2]);
  if (!of && !aim && !((to || OF_CAUSES.has(link.form)) && isFirst(tokens, head, at))) return at;
  let end = nounEnd(tokens, at + 1, of || to, language);
  if (end < 0) return at;
  // “des chasseurs | et des pêcheurs”, “des veuves | et orphelins”
  while (tokens[end]?.form === 'et') {
    const from = DE.has(tokens[end + 1]?.form ?? '') ? end + 2 : end + 1;
    const joined = from > end + 1 || !isArticle(tokens[from]) || (!of && isAim(tokens[from + 1]));
    const more = joined ? nounEnd(tokens, from, true, language) : -1;
    if (more < 0) break;
    end = more;
  }
  return end;
}

/** “pour la justice et | la paix”: what a body can be for, and nobody who acts beside it. */
function isAim(token: Token | undefined): boolean {
  return token !== undefined && isNoun(token) && token.word?.noun === 'other';
}

/** Whether nothing but what qualifies the noun stands before the link. */
function isFirst(tokens: readonly Token[], head: number, at: number): boolean {
  return qualifiersEnd(tokens, head + 1) >= at;
}

/**
 * Behind a noun phrase in small letters, or the capitals of a place; -1 where none is.
 * @param bare whether it may stand without an article
 */
function nounEnd(tokens: readonly Token[], from: number, bare: boolean, language: Language): number {
  let k = from;
  if (isArticle(tokens[k])) k++;
  else if (!bare) return -1;
  while (isAdjective(tokens[k]) && isNoun(tokens[k + 1])) k++;
  const noun = tokens[k];
  if (noun === undefined) return -1;
  if (isNamePart(noun)) return isOfName(noun, language) ? qualifiersEnd(tokens, capitalsEnd(tokens, k)) : -1;
  return isNoun(noun) ? qualifiersEnd(tokens, k + 1) : -1;
}

/** Whether a capital in a complement can be of the name: no person's, and no other body's. */
function isOfName(token: Token, language: Language): boolean {
  return (
    (token.tags & (Tag.FirstName | Tag.Title | Tag.Calendar | Tag.Organization)) === 0 &&
    (!isBodyNoun(token, language) || NAMED_BY_NOUN.has(token.form))
  );
}

function isArticle(token: Token | undefined): boolean {
  return token !== undefined && ARTICLES.has(token.form);
}

function isNoun(token: Token | undefined): boolean {
  if (token === undefined || !isSmall(token) || (token.tags & GRAMMAR) !== 0) return false;
  if (token.word === null) return true;
  // “libération”, “humanité”: papers with a capital; “de géophysique”: formed like an adjective
  return (
    ((token.tags & (Tag.Noun | Tag.Organization)) !== 0 && token.word.noun !== 'time') ||
    hasForm(token, Form.PastParticiple) ||
    (token.tags === Tag.Adjective && token.entry?.guess != null)
  );
}

function isSmall({ kind, letterCase }: Token): boolean {
  return kind === Kind.Word && letterCase === Case.Lower;
}

const GRAMMAR = Tag.Calendar | Tag.Preposition | Tag.Determiner | Tag.Adverb;

function isAdjective(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    isSmall(token) &&
    (token.tags & Tag.Adjective) !== 0 &&
    (token.tags & (Tag.Verb | GRAMMAR)) === 0
  );
}

/** Behind what qualifies a noun: adjectives, and people that are put like one (“Mouvement | citoyen”, “Confédération | paysanne”). */
function qualifiersEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  while (isAdjective(tokens[end]) || isLikeAdjective(tokens[end], tokens[end + 1])) end++;
  return end;
}

/**
 * People, things (“d'assurance | maladie”) and what no dictionary has (“Syndicat | mixte”) stand like adjectives there, but for a verb
 * that no dictionary has, by its object.
 */
function isLikeAdjective(token: Token | undefined, next: Token | undefined): boolean {
  if (token === undefined || !isSmall(token) || !token.spaceBefore || (token.tags & (Tag.Verb | GRAMMAR)) !== 0)
    return false;
  if (token.tags !== 0) return token.tags === Tag.Noun && token.word?.noun !== 'time';
  return next === undefined || DE.has(next.form) || (next.tags & (Tag.Determiner | Tag.Subordinator)) === 0;
}
