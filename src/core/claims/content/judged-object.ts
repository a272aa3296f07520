/** Whether words tell an object and, ahead of it or behind it, what it is said to be. */
import { VERDICTS } from '../../language/en/adjectives';
import { ADJECTIVAL } from '../../language/en/endings';
import { DEFINITE } from '../../language/function-words';
import { BEFORE_INFINITIVE } from '../../language/prepositions';
import { Form, Num, Tag, type CueVerb } from '../../language/types';
import { isDeterminer, isPreposition } from '../../syntax/noun-phrase';
import { phraseAfter } from '../../syntax/phrase-after';
import { hasForm, isPerson } from '../../syntax/readings';
import { isTime } from '../../syntax/time';
import { Case, Kind, type Token } from '../../text/token';
import type { Scene } from '../unit/scene';
import { nameEnd } from '../../syntax/name-words';

/** “juge | le délai trop court”, “l'information du public indigente”: a definite object and, last of all, an adjective. */
export function isJudgedBehind(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from] as Token;
  const last = tokens[to - 1] as Token;
  if (to - from < 3 || !isDeterminer(first) || (first.word?.number === Num.Plural && !DEFINITE.has(first.form)))
    return false;
  if (!DEFINITE.has(first.form) || last.kind !== Kind.Word || last.name >= 0) return false;
  const before = tokens[to - 2] as Token;
  if (isDeterminer(before) || isPreposition(before)) return false;
  // “juge le projet | dévastateur|”: a noun by its ending alone.
  if (last.tags === 0 || last.entry?.word === null) return true;
  // “juge le prix | élevé”, “le projet | inquiétant”
  if ((last.tags & Tag.Adjective) === 0) return hasForm(last, PARTICIPLES) && (last.tags & Tag.Noun) === 0;
  return (last.tags & (Tag.Noun | Tag.Demonym)) === 0 || (before.tags & Tag.Adverb) !== 0;
}

/** The Form bits of a participle, past or present. */
export const PARTICIPLES = Form.PastParticiple | Form.PresentParticiple;

/** “jugent | insuffisante l'offre”, “chiffre | à 40 millions les pertes”: the judgement before its object. */
export function isJudgedAhead(tokens: readonly Token[], lead: number, end: number): boolean {
  const { tags, letterCase } = tokens[lead] as Token;
  if ((tags & Tag.Adjective) === 0 && (tags !== 0 || letterCase !== Case.Lower)) return false;
  return lead + 1 < end && isDeterminer(tokens[lead + 1] as Token);
}

/** “juge | inutile de répondre”, “estime | plus sage de ne pas venir”: whether a French adjective judges what an infinitive tells. */
export function isJudgedToDo({ tokens, language }: Scene, lead: number, end: number): boolean {
  if (language.id !== 'fr') return false;
  let k = lead;
  while (k < end && ((tokens[k] as Token).tags & (Tag.Adverb | Tag.Adjective)) === Tag.Adverb) k++;
  const adjective = tokens[k];
  if (adjective === undefined || k + 2 >= end || (adjective.tags & Tag.Adjective) === 0) return false;
  // “a jugé bon de partir”: what he did.
  if (adjective.form === 'bon') return false;
  if (!BEFORE_INFINITIVE.has((tokens[k + 1] as Token).form)) return false;
  let verb = k + 2;
  while (verb < end && ((tokens[verb] as Token).tags & (Tag.Negation | Tag.ObjectPronoun)) !== 0) verb++;
  return verb < tokens.length && hasForm(tokens[verb] as Token, Form.Infinitive);
}

/** “called it the mark of a desperate man”, “calls the plan unnecessary”: an object and, right behind it, what it is said to be. */
export function isVerdict(scene: Scene, from: number, to: number, cue: CueVerb): boolean {
  const { tokens, language } = scene;
  if (language.id !== 'en' || (cue.prepositions?.length ?? 0) > 0 || to - from < 2) return false;
  const last = tokens[to - 1] as Token;
  const first = tokens[from] as Token;
  const next = behindObject(tokens, from, to);
  // “called him | the next morning”
  if (next > 0 && to - next <= LONGEST_TIME && isTime(tokens, next, to)) return false;
  if (next > 0 && next < to && isIndefinite(tokens[next] as Token)) return true;
  // “called Ruiz | unfit to lead”, “called judges | biased”
  if (next > 0 && next < to && isAdjectival(tokens[next] as Token)) return true;
  // “called the mayor's plan | a stunt”
  const phrase = next > 0 && tokens[next]?.form !== "'s" ? null : phraseAfter(tokens, from, to);
  // “calling Cllr Goss's position | untenable”
  if (phrase !== null && phrase.end === to - 1 && isAdjectival(last)) return true;
  const article = phrase === null || phrase.end >= to ? undefined : tokens[phrase.end]?.form;
  if (article === 'a' || article === 'an') return true;
  if (isDeterminer(first) && isFoundBehind(tokens, from, to)) return true;
  if (next > 0 ? next !== to - 1 : !isDeterminer(first)) return false;
  return isAdjectival(last) && to - from > (next > 0 ? 1 : 2);
}

/** “called the ruling | wrong”, “the report | misleading and unfair”, “the bill | good for business”: behind a noun, a word that judges and looks like a noun or a verb besides. */
function isFoundBehind(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from + 2; k < to; k++) {
    const before = tokens[k - 1] as Token;
    const next = k + 1 < to ? tokens[k + 1] : undefined;
    if (next !== undefined && !isPreposition(next) && (next.tags & Tag.Coordinator) === 0) continue;
    if ((before.tags & Tag.Noun) !== 0 && !isPerson(before) && finds(tokens[k] as Token)) return true;
  }
  return false;
}

function finds(token: Token): boolean {
  if (token.name >= 0 || token.letterCase !== Case.Lower) return false;
  return (
    VERDICTS.has(token.form) ||
    (hasForm(token, Form.PresentParticiple) && (token.tags & (Tag.Noun | Tag.Adjective)) !== Tag.Noun)
  );
}

/** “the next morning” */
const LONGEST_TIME = 3;

/** Behind the pronoun, the name or the bare plural of which something is said, or -1. */
function behindObject(tokens: readonly Token[], from: number, to: number): number {
  const first = tokens[from] as Token;
  if ((first.tags & Tag.ObjectPronoun) !== 0 || first.form === 'that') return from + 1;
  if ((first.tags & Tag.NominalPronoun) !== 0 && isDeterminer(tokens[from + 1] as Token)) return from + 1;
  let next = from;
  // “Mr. Ruiz”, “Senator Ruiz”
  while (next + 1 < to && (tokens[next] as Token).name < 0 && ((tokens[next] as Token).tags & Tag.Title) !== 0) next++;
  if ((tokens[next] as Token).name < 0) return isPerson(first) && first.word?.number === Num.Plural ? from + 1 : -1;
  return Math.min(to, nameEnd(tokens, next));
}

function isIndefinite(token: Token): boolean {
  return token.form === 'a' || token.form === 'an' || token.form === 'the' || token.form === 'one';
}

/** An adjective for certain: no noun, no place in time. */
function isAdjectival(token: Token): boolean {
  if (token.kind !== Kind.Word || token.name >= 0 || token.letterCase !== Case.Lower) return false;
  if ((token.tags & (Tag.Noun | Tag.Adverb | Tag.Preposition)) !== 0) return false;
  return (token.tags & Tag.Adjective) !== 0 || (token.tags === 0 && ADJECTIVAL.test(token.form));
}
