/** Persons without a name of whom a sentence tells elsewhere than as its subject. */
import { FIRST } from '../../language/fr/amounts';
import { ARRIVING } from '../../language/fr/conveyed';
import { BECOMING } from '../../language/fr/copulas';
import { BEFORE_POST } from '../../language/fr/determiners';
import { TOWARDS_WHOM } from '../../language/fr/prepositions';
import { NEAREST } from '../../language/fr/pronouns';
import { ASKS } from '../../language/answers';
import { AS, BEFORE_KNOWN, ONE, SINGULAR_ARTICLES } from '../../language/function-words';
import { Gender, Num, Tag } from '../../language/types';
import { Sign } from '../../text/sign';
import { phraseAfter } from '../../syntax/phrase-after';
import { isAuxiliary, isPerson } from '../../syntax/readings';
import { itemAt } from '../../text/item-at';
import type { Sentence } from '../../text/sentences';
import type { VerbGroup } from '../../syntax/verb-groups';
import { Kind, type Token } from '../../text/token';
import { speakerOf } from '../source/speaker';
import { firstGroupFrom, type Range, type Scene, spanOf } from './scene';
import type { DescribedSubject, Introduced } from './unit-analysis';

/** Whether the next French sentence opens with what points to whom the sentence mentions last, or may do so in the next paragraph. */
export function isPointedTo(
  { tokens, language, heading, signs }: Scene,
  sentences: readonly Sentence[],
  s: number,
): boolean {
  if (!language.headFirst || heading) return false;
  const next = sentences[s + 1];
  if (next === undefined || NEAREST.has((tokens[next.from] as Token).form)) return true;
  if ((signs & Sign.Deictic) === 0) return false;
  // “« … », réplique ce dernier”
  for (let k = next.from; k < next.to; k++) if (((tokens[k] as Token).signs & Sign.Deictic) !== 0) return true;
  return false;
}

/** “Reste | l'accusé|.”, “Arrive | le maire|.”: where the phrase starts of whom a short French sentence brings on behind its verb, or -1. */
export function behindArrival(tokens: readonly Token[], { from, to }: Sentence): number {
  const verb = tokens[from] as Token;
  const next = tokens[from + 1];
  if (next === undefined || to - from > LONGEST_ARRIVAL || (verb.tags & Tag.Preposition) !== 0) return -1;
  if (!verb.word?.verbs?.some(({ lemma }) => ARRIVING.has(lemma) || lemma === 'rester')) return -1;
  return BEFORE_POST.has(next.form) ? from + 1 : -1;
}

/** Such a sentence has no more tokens, its stop included. */
const LONGEST_ARRIVAL = 8;

/** The last person of a sentence who is only described, and not its subject; or null. */
export function describedObject(scene: Scene, { from, to }: Sentence): DescribedSubject | null {
  const { tokens } = scene;
  for (let k = to - 1; k > from; k--) {
    const { form, depth } = tokens[k] as Token;
    if (depth > 0 || !(isPerson(tokens[k + 1]) || isPerson(tokens[k + 2]))) continue;
    if (!(BEFORE_POST.has(form) || ONE.has(form))) continue;
    // “au Premier | ministre”
    if (!isPerson(tokens[FIRST.has(tokens[k + 1]?.form ?? '') ? k + 2 : k + 1])) continue;
    const anybody = ONE.has(form);
    // “Luc Orr est un éleveur. Ce dernier …”
    if (anybody && isToldOfSomebody(tokens[k - 1])) return null;
    const start = form === 'au' || form === 'du' ? k + 1 : k;
    const phrase = phraseAfter(tokens, start, to);
    if (phrase === null || phrase.lastConjunct >= 0) return null;
    for (let n = phrase.start; n < phrase.end; n++) if ((tokens[n] as Token).name >= 0) return null;
    const range = { from: phrase.start, to: phrase.end };
    const reference = speakerOf(scene, range);
    if (reference.kind !== 'description' || reference.number === Num.Plural || !reference.bare) return null;
    return mentioned(tokens, range, { ...reference, definite: !anybody });
  }
  return null;
}

/** “« Pourquoi ? », demande la juge | à l'accusé |.”, “A resident asked | the mayor | where it was.”: the definite description of whom a question is put to; or null. */
export function askedOne(scene: Scene, { from, to }: Sentence): DescribedSubject | null {
  const { tokens, groups, language, signs } = scene;
  const asked = (signs & Sign.QuestionMark) !== 0 && holdsQuestion(tokens, from, to);
  for (let g = firstGroupFrom(scene, from); g < groups.length; g++) {
    const { start, end, lemma, passive, cue } = groups[g] as VerbGroup;
    if (start >= to) return null;
    if ((tokens[start] as Token).depth > 0 || passive) continue;
    if (!(ASKS.has(lemma) || (cue !== null && asked))) continue;
    const k = language.headFirst ? askedFrom(tokens, end, to) : end;
    const phrase = k < to && BEFORE_KNOWN.has((tokens[k] as Token).form) ? phraseAfter(tokens, k, to) : null;
    const reference = phrase === null ? null : speakerOf(scene, { from: phrase.start, to: phrase.end });
    if (phrase === null || reference?.kind !== 'description' || reference.number === Num.Plural) continue;
    if (reference.noun !== 'role' && reference.noun !== 'person') continue;
    const range = { from: phrase.start, to: phrase.end };
    return mentioned(tokens, range, { ...reference, definite: true });
  }
  return null;
}

function holdsQuestion(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (((tokens[k] as Token).signs & Sign.QuestionMark) !== 0) return true;
  return false;
}

/** Whom words [from, to) mention, and who is no subject. */
function mentioned(tokens: readonly Token[], range: Range, reference: DescribedSubject['reference']): DescribedSubject {
  const { start, end } = spanOf(tokens, range);
  return { start, end, reference, object: true, past: false, present: false };
}

/** “demande la juge à | l'accusé”, “a demandé une habitante | au maire”: where the words start for whom something is said to, behind a French cue that ends at k. */
function askedFrom(tokens: readonly Token[], k: number, to: number): number {
  for (let n = k; n < to && n - k < FAR; n++) {
    const { form, kind, depth } = tokens[n] as Token;
    if (depth > 0 || (kind !== Kind.Word && kind !== Kind.Number)) return to;
    if (form === 'au') return n;
    if (form === 'à' && SINGULAR_ARTICLES.has(tokens[n + 1]?.form ?? '')) return n + 1;
  }
  return to;
}

/** Whom something is said to stands within so many words behind the cue. */
const FAR = 10;

/** “On amène | un homme ivre”, “interpellée par | un éleveur”, “| A nurse | was hurt”: persons without a name of whom a text tells, but for what somebody is (“Ana Ruiz, | a nurse |”, “is | a nurse |”). */
export function broughtIn({ tokens, language: { headFirst } }: Scene): Introduced[] {
  const found: Introduced[] = [];
  for (let k = 0; k < tokens.length; k++) {
    const article = tokens[k] as Token;
    const { form } = article;
    if (!(headFirst ? form === 'un' || form === 'une' : form === 'a' || form === 'an') || article.depth > 0) continue;
    const at = personAt(tokens, k + 1, headFirst);
    const noun = itemAt(tokens, at);
    const before = itemAt(tokens, k - 1);
    if (noun === undefined || noun.name >= 0) continue;
    const verb =
      before !== undefined &&
      (before.tags & (Tag.Verb | Tag.Noun)) === Tag.Verb &&
      !isAuxiliary(before) &&
      !BECOMING.has(before.form);
    const brought = headFirst && before !== undefined && (verb || TOWARDS_WHOM.has(before.form));
    const behind = tokens[at + 1];
    // “He was | once | a driver”
    const adverb = before !== undefined && (before.tags & (Tag.Adverb | Tag.Noun)) === Tag.Adverb;
    const tells = isToldOfSomebody(adverb ? itemAt(tokens, k - 2) : before);
    if (
      !brought &&
      (tells || (behind?.name ?? -1) >= 0 || (behind?.kind === Kind.Comma && (tokens[at + 2]?.name ?? -1) >= 0))
    )
      continue;
    const gender = headFirst ? (form === 'un' ? Gender.Masculine : Gender.Feminine) : (noun.word?.gender ?? 0);
    found.push({ start: article.start, gender, lemma: noun.word?.lemma ?? noun.form, brought });
  }
  return found;
}

/** Whether what stands before an article makes the noun behind it tell what somebody is: “Ana Ruiz | , | a nurse”. */
function isToldOfSomebody(before: Token | undefined): boolean {
  return before !== undefined && (before.kind === Kind.Comma || isAuxiliary(before) || AS.has(before.form));
}

/** Where the noun for a person stands behind an article and at most two other words, or -1. */
function personAt(tokens: readonly Token[], k: number, headFirst: boolean): number {
  if (headFirst) return isPerson(tokens[k]) ? k : isPerson(tokens[k + 1]) ? k + 1 : -1;
  for (let n = k; n < k + 3; n++) {
    const t = tokens[n];
    if (t === undefined || t.kind !== Kind.Word || (t.tags & Tag.Preposition) !== 0) return -1;
    if (isPerson(t) && !isPerson(tokens[n + 1])) return n;
  }
  return -1;
}
