/** Whether a preposition behind a noun opens its complement: “the mayor | of Leeds”, but “said Paul Reed | through tears”. */
import { OF_FIELDS } from '../language/fr/phrases';
import { BELONGING } from '../language/function-words';
import { BESIDES_NAMES, CIRCUMSTANTIAL } from '../language/prepositions';
import { SERVANTS } from '../language/en/offices';
import { Form, Tag } from '../language/types';
import { Case, Kind, type Token } from '../text/token';
import { HEAD, isDeterminer, isOf, isPreposition } from './noun-phrase';
import { hasForm, isAgent, isPerson } from './readings';

/** Whether the preposition at k opens a complement of the phrase from `from` on, and does not tell how, when or to whom. */
export function governsComplement(tokens: readonly Token[], from: number, k: number): boolean {
  const t = tokens[k] as Token;
  if (isAddressed(tokens, k) || (BESIDES_NAMES.has(t.form) && isNameAlone(tokens, k))) return false;
  return isOf(t) || !CIRCUMSTANTIAL.has(t.form) || takesComplement(tokens, from, k);
}

/** Whether a name ends before token k, and no place or body that it is of follows: “Paul Ruiz | en 2019”, but “le PS | en Bretagne”. */
function isNameAlone(tokens: readonly Token[], k: number): boolean {
  const before = tokens[k - 1] as Token;
  const { name, form } = tokens[k] as Token;
  if (name >= 0 || before.name < 0 || before.letterCase === Case.Lower) return false;
  if (form === 'en') return ((tokens[k + 1]?.tags ?? 0) & Tag.Place) === 0;
  if (!BELONGING.has(form)) return true;
  // What opens the complement: “from | Leeds”, “of the | residents' association”
  for (let i = k + 1; i < tokens.length && i - k < 6; i++) {
    const t = tokens[i] as Token;
    if (t.kind !== Kind.Word && t.kind !== Kind.Other) return true;
    if (t.name >= 0 || t.letterCase !== Case.Lower || isAgent(t) || t.word?.noun === 'place') return false;
    if (i > k + 1 && isPreposition(t)) return true;
  }
  return true;
}

/** “la directrice | aux salariés”, but “l'adjointe aux sports”, “l'aide aux victimes”: to whom somebody speaks. */
function isAddressed(tokens: readonly Token[], k: number): boolean {
  if ((tokens[k] as Token).form !== 'aux') return false;
  const speaker = tokens[k - 1] as Token;
  const next = tokens[k + 1] as Token;
  // “Luc Vidal | aux médias du club”
  if (speaker.name >= 0 && speaker.letterCase !== Case.Lower) return next.letterCase === Case.Lower && next.name < 0;
  const noun = isPerson(next) || (next.tags & Tag.Adjective) === 0 ? next : tokens[k + 2];
  return isPerson(noun) && isPerson(speaker) && !OF_FIELDS.has(speaker.word?.lemma ?? '');
}

/**
 * “people close | to the talks”: what an adjective goes with; “aides | to the president”: whom somebody serves; “a report |
 * by the council”: whose it is; “a farmer | in Leeds”, “a study | in Nature”: where one lives whom nothing else tells, or where a text stands.
 */
function takesComplement(tokens: readonly Token[], from: number, k: number): boolean {
  const { form } = tokens[k] as Token;
  const before = tokens[k - 1] as Token;
  if (isBareParticiple(before)) return true;
  if (form === 'to' && (before.tags & (Tag.Adjective | Tag.Noun)) === Tag.Adjective) return true;
  if (form === 'to') return SERVANTS.has(before.word?.lemma ?? '');
  if (form === 'by') return before.word?.noun === 'document';
  const text = before.word?.noun === 'document';
  if (form !== 'in' || !(text || isPerson(before) || before.form === 'police')) return false;
  const place = tokens[k + 1] as Token;
  const first = tokens[from] as Token;
  const unknown = !isDeterminer(first) || first.form === 'a' || first.form === 'an' || first.form === 'one';
  return unknown && place.name >= 0;
}

/** “un diplomate basé | au Caire”: the complement of a participle. */
export function isBareParticiple(token: Token): boolean {
  return (token.tags & Tag.Verb) !== 0 && (token.tags & HEAD) === 0 && hasForm(token, Form.PastParticiple);
}
