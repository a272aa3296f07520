/** Where the noun phrase that is content starts. */
import { PARTICIPLE } from '../../language/en/endings';
import { isOfTime } from '../../syntax/time';
import { LINKED, TO_HEARERS } from '../../language/fr/prepositions';
import { Form, Tag } from '../../language/types';
import { isDative, isDeterminer, isNominal, isOf, isPreposition } from '../../syntax/noun-phrase';
import { amountEnd, isQuantity } from '../../syntax/amount';
import { phraseAfter } from '../../syntax/phrase-after';
import { hasForm, isAgent, isCount } from '../../syntax/readings';
import { Case, Kind, type Token } from '../../text/token';
import { skipAdverbials } from './adverbials';
import { isOneOf } from './prepositions';
import type { Scene } from '../unit/scene';

/** “a révélé dès lundi | l'existence”, “confirmed in a statement | the arrests”: the object behind one adverbial at k, or -1. */
export function behindAdverbial(scene: Scene, k: number, ceiling: number): number {
  const { tokens } = scene;
  if (!isPreposition(tokens[k] as Token) || isOf(tokens[k] as Token)) return -1;
  const dated = dateEnd(tokens, k + 1);
  // “en septembre | des renforts”: a month has no complement.
  if (dated > k + 1) return dated < ceiling && isDeterminer(tokens[dated] as Token) ? dated : -1;
  // “lors d'une conférence | l'ouverture”, “face à la presse | l'ouverture”
  const linked =
    LINKED.has((tokens[k] as Token).form) && tokens[k + 1] !== undefined && isPreposition(tokens[k + 1] as Token);
  const phrase = phraseAfter(tokens, linked ? k + 2 : k + 1, ceiling);
  if (phrase === null) return -1;
  const start = skipAdverbials(scene, phrase.end, ceiling);
  const t = tokens[start];
  // “dénonce depuis l'annonce du plan, | des « méthodes brutales »”
  if (t?.kind === Kind.Comma && tokens[start + 2]?.kind === Kind.OpenMark && start + 2 < ceiling)
    return isDeterminer(tokens[start + 1] as Token) ? start + 1 : -1;
  if (t !== undefined && start < ceiling && isDeterminer(t) && !isOf(t)) return start;
  const asked = isDative(tokens[k]) ? behindHearer(tokens, k, phrase.end, ceiling) : -1;
  if (asked > k) return asked;
  return markedObject(tokens, k + 2, ceiling);
}

/** “réclame à l'État | des aides”, “promet aux salariés | 500 euros”: the figure or the plural object behind whom the French phrase at k names, which ends at `end`; or -1. */
function behindHearer(tokens: readonly Token[], k: number, end: number, ceiling: number): number {
  if (end < ceiling && amountEnd(tokens, end, ceiling) > end) return end;
  for (let i = Math.min(end, ceiling - 2); i > k + 1; i--) {
    if (isCount(tokens[i]) && !isDeterminer(tokens[i - 1] as Token)) return i;
    if ((tokens[i] as Token).form !== 'des' || ((tokens[i - 1] as Token).tags & Tag.Coordinator) !== 0) continue;
    const noun = tokens[i + 1];
    // “au préfet | des Vosges |”, “au président | des maires |”
    return noun !== undefined && noun.kind === Kind.Word && noun.name < 0 && !isAgent(noun) ? i : -1;
  }
  return -1;
}

/** “reconnaît sur France Inter | des « efforts à faire »”: the plural article that looks like “of the” before words in marks, from token `from` on, or -1. */
function markedObject(tokens: readonly Token[], from: number, ceiling: number): number {
  for (let k = from; k + 2 < ceiling && k - from < LONGEST_PLACE; k++) {
    const { form, kind } = tokens[k] as Token;
    if (kind !== Kind.Word && kind !== Kind.Number) return -1;
    if (form === 'des' && (tokens[k + 1] as Token).kind === Kind.OpenMark)
      return (tokens[k + 2] as Token).letterCase === Case.Lower ? k : -1;
  }
  return -1;
}

/** Behind the days, months and years from k on; k where something is of them: “in | March's budget”. */
export function dateEnd(tokens: readonly Token[], k: number): number {
  if (((tokens[k]?.tags ?? 0) & Tag.Calendar) === 0) return k;
  let end = k + 1;
  while (tokens[end]?.kind === Kind.Number || ((tokens[end]?.tags ?? 0) & Tag.Calendar) !== 0) end++;
  return tokens[end]?.form === "'s" ? k : end;
}

/** “se plaint depuis l'été | d'odeurs”, “se félicite, chiffres à l'appui, | d'un délai”: the governed phrase behind a time or a short remark, or -1. */
export function behindRemark(scene: Scene, k: number, ceiling: number, prepositions: readonly string[]): number {
  const { tokens } = scene;
  const first = tokens[k] as Token;
  if (first.kind === Kind.Comma) {
    for (let i = k + 1; i < ceiling && i - k < 10; i++) {
      const t = tokens[i] as Token;
      if (t.kind === Kind.Comma) return isOneOf(tokens[i + 1]?.form ?? '', prepositions) ? i + 1 : -1;
      if (t.kind !== Kind.Word || (t.tags & (Tag.SubjectPronoun | Tag.Relative)) !== 0) return -1;
      if (
        (t.tags & Tag.Verb) !== 0 &&
        t.name < 0 &&
        hasForm(t, Form.Finite) &&
        (t.tags & (Tag.Noun | Tag.Adjective)) === 0
      )
        return -1;
    }
    return -1;
  }
  if (!isPreposition(first)) return -1;
  if (!prepositions.includes('de')) return behindPlace(tokens, k, ceiling, prepositions);
  for (let i = k + 1; i + 1 < ceiling && i - k < 5; i++) {
    const t = tokens[i] as Token;
    const time = isOfTime(t);
    const heard = TO_HEARERS.has(first.form) && isAgent(t) && opensOwn(tokens[i + 2]);
    if ((time || heard) && isOneOf((tokens[i + 1] as Token).form, prepositions)) return i + 1;
    if (!time && !isDeterminer(t) && t.kind !== Kind.Number && (t.tags & Tag.Adjective) === 0) return -1;
  }
  return -1;
}

/** “de | son « envie »”, “de | « honte »”: no complement that tells who the hearers are. */
function opensOwn(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === Kind.OpenMark || isDeterminer(token));
}

/** “a appelé dans une déclaration commune | à la paix”, “a plaidé à Lyon | pour un accord”: the preposition of the cue behind the words that tell where or when, or -1. */
function behindPlace(tokens: readonly Token[], k: number, ceiling: number, prepositions: readonly string[]): number {
  let noun = false;
  for (let i = k + 1; i + 1 < ceiling && i - k < LONGEST_PLACE; i++) {
    const t = tokens[i] as Token;
    // “lors d'un meeting à Lyon”: a place.
    const placed = isDative(t) && (tokens[i + 1] as Token).name >= 0;
    if (noun && isOneOf(t.form, prepositions) && !placed) return i;
    if (t.kind !== Kind.Word && t.kind !== Kind.Number) return -1;
    if (isNominal(t)) noun = true;
    else if (!isDeterminer(t) && !isPreposition(t)) return -1;
  }
  return -1;
}

const LONGEST_PLACE = 9;

/** Whether an object can start at token k: a determiner, a number or a noun. */
export function startsObject(tokens: readonly Token[], k: number): boolean {
  const t = tokens[k] as Token;
  // “confirmed | at least three deaths”, “a annoncé | près de 200 suppressions”
  if (amountEnd(tokens, k, tokens.length) > k || isQuantity(tokens, k)) return true;
  if ((t.tags & Tag.SubjectPronoun) !== 0 && t.name < 0) return t.form === 'ce' && isNoun(tokens[k + 1]);
  if (isDeterminer(t)) return t.form !== 'au' && t.form !== 'aux';
  // “de vives inquiétudes”, “d'importants retards”: the plural article before an adjective.
  if (t.form === 'de' || t.form === "d'") {
    // “pointe de « graves défaillances »”
    const next = tokens[tokens[k + 1]?.kind === Kind.OpenMark ? k + 2 : k + 1];
    return next !== undefined && (next.tags & Tag.Adjective) !== 0 && ((next.word?.number ?? 0) & 1) === 0;
  }
  if (t.kind === Kind.Number || isPrice(tokens, k) || isOfNoun(tokens, k) || isAct(tokens, k)) return true;
  return (
    isNominal(t) &&
    t.kind === Kind.Word &&
    (t.tags & Tag.Calendar) === 0 &&
    !((t.tags & Tag.Verb) !== 0 && (t.tags & Tag.Noun) === 0)
  );
}

/** “condemns | jailing | of reporter”: an English act without its article. */
function isAct(tokens: readonly Token[], k: number): boolean {
  const t = tokens[k] as Token;
  return t.form.endsWith('ing') && tokens[k + 1]?.form === 'of' && hasForm(t, Form.PresentParticiple);
}

/** “pledged | $20 million” */
export function isPrice(tokens: readonly Token[], k: number): boolean {
  return (
    (tokens[k] as Token).kind === Kind.Other && tokens[k + 1]?.kind === Kind.Number && isNominal(tokens[k] as Token)
  );
}

/** “blamed | imported | steel”, “rising | costs”: an English participle before its noun. */
function isOfNoun(tokens: readonly Token[], k: number): boolean {
  const t = tokens[k] as Token;
  const next = tokens[k + 1];
  if (next === undefined || next.kind !== Kind.Word || next.name >= 0 || next.letterCase !== Case.Lower) return false;
  if (!PARTICIPLE.test(t.form) || !hasForm(t, Form.PastParticiple | Form.PresentParticiple)) return false;
  return next.tags === 0 || (next.tags & (Tag.Noun | Tag.Verb | Tag.Preposition | Tag.Adverb)) === Tag.Noun;
}

/** “dénonce ce | projet”: a noun or adjective, before which “ce” is an article. */
function isNoun(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== Kind.Word) return false;
  const nominal = token.tags & (Tag.Noun | Tag.Adjective | Tag.Verb | Tag.Relative);
  return (
    token.tags === 0 || nominal === Tag.Noun || nominal === Tag.Adjective || nominal === (Tag.Noun | Tag.Adjective)
  );
}
