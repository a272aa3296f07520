/** A “que” or “that” that belongs to a noun: “an email that ended with a threat”, “dans la lettre que la ville a reçue”. */
import { CONTRACTED, DEFINITE, THAT } from '../../language/function-words';
import { Tag, type CueVerb } from '../../language/types';
import { isPreposition } from '../../syntax/noun-phrase';
import { phraseAfter } from '../../syntax/phrase-after';
import { phraseBefore } from '../../syntax/phrase-before';
import { isAgent } from '../../syntax/readings';
import { Kind, type Token } from '../../text/token';
import { groupAt, type Scene } from '../unit/scene';

/** “an email that | ended with a threat”, “a bonus for every soldier that | had served”: behind a noun of whom nothing is told, and a verb right behind it. */
export function isRelativeThat(scene: Scene, from: number, that: number, ceiling: number, cue: CueVerb): boolean {
  const { tokens, language } = scene;
  const noun = tokens[that - 1] as Token;
  if (language.id !== 'en' || noun.name >= 0 || noun.kind !== Kind.Word) return false;
  if (noun.tags !== 0 && (noun.tags & (Tag.Noun | Tag.Verb)) !== Tag.Noun) return false;
  // “told reporters | that was a lie”, but “promised money to every family that | had lost its house”
  const told = cue.object === 'addressee' && isAgent(noun) && !governs(tokens, from, that);
  if ((noun.tags & Tag.Calendar) !== 0 || told) return false;
  // “rules that|, he said, | would cost millions”
  let verb = tokens[that + 1]?.kind === Kind.Comma ? behindComma(tokens, that + 2, ceiling) : that + 1;
  // “teams that | never | came”
  while (((tokens[verb]?.tags ?? 0) & (Tag.Adverb | Tag.Verb)) === Tag.Adverb && tokens[verb]?.form !== 'there') verb++;
  const group = groupAt(scene, verb, ceiling);
  if (group?.form === 'finite') return true;
  return namesItsNoun(scene, that, ceiling);
}

/** Behind the next comma from `from` on, at most the words of an incise away; else `from`. */
function behindComma(tokens: readonly Token[], from: number, ceiling: number): number {
  for (let k = from; k < ceiling && k - from < LONGEST_INCISE; k++)
    if ((tokens[k] as Token).kind === Kind.Comma) return k + 1;
  return from;
}

const LONGEST_INCISE = 8;

/** “in a letter that | he called “a joke””, “a report that | critics described as unfair”: somebody behind the pronoun, and a verb that names the noun before it. */
function namesItsNoun(scene: Scene, that: number, ceiling: number): boolean {
  const { tokens } = scene;
  const pronoun = ((tokens[that + 1]?.tags ?? 0) & Tag.SubjectPronoun) !== 0;
  const subject = pronoun ? that + 2 : phraseAfter(tokens, that + 1, ceiling)?.end;
  const verb = subject === undefined ? null : groupAt(scene, subject, ceiling);
  if (verb?.form !== 'finite' || verb.cue === null) return false;
  // “promised cuts that | unions say will hurt”
  if (verb.cue.frames.includes('zero') && groupAt(scene, verb.end, ceiling)?.form === 'finite') return true;
  if (!verb.cue.frames.includes('predicate')) return false;
  const next = tokens[verb.end];
  return next?.kind === Kind.OpenMark || next?.form === 'as';
}

/** Whether a preposition stands in [from, to). */
function governs(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (isPreposition(tokens[k] as Token)) return true;
  return false;
}

/** “dans la lettre | que la ville a reçue”: behind a French phrase for one certain thing. */
export function isOfThing({ tokens, language }: Scene, that: number, floor: number): boolean {
  const noun = tokens[that - 1] as Token;
  if (language.id !== 'fr' || (noun.tags & (Tag.Noun | Tag.Verb)) !== Tag.Noun || noun.name >= 0) return false;
  if (isAgent(noun)) return false;
  const phrase = phraseBefore(tokens, that, floor);
  const article = phrase === null ? undefined : tokens[phrase.start];
  return article !== undefined && (DEFINITE.has(article.form) || CONTRACTED.has(tokens[that - 2]?.form ?? ''));
}

/** “a rappelé, dans une note | que nous avons lue, que”: whether the French “que” at k is of a noun in what the comma right behind the cue inserts, and another one stands behind its end. */
export function isOfInsertion({ tokens, language }: Scene, k: number, from: number, comma: number): boolean {
  if (language.id !== 'fr' || comma !== from || !isPreposition(tokens[comma + 1] as Token)) return false;
  const noun = tokens[k - 1] as Token;
  const head = noun.name >= 0 || (noun.tags & (Tag.Noun | Tag.Verb)) === Tag.Noun;
  return k > comma + 2 && head && noun.kind === Kind.Word && commaThat(tokens, k + 1, tokens.length) > k;
}

/** The next “que” behind a comma outside of marks, or -1. */
export function commaThat(tokens: readonly Token[], from: number, ceiling: number): number {
  for (let k = from; k < ceiling; k++) {
    const { form, depth, kind } = tokens[k] as Token;
    if (kind === Kind.Stop || kind === Kind.Colon || kind === Kind.Semicolon) return -1;
    if (depth === 0 && THAT.has(form) && (tokens[k - 1] as Token).kind === Kind.Comma) return k;
  }
  return -1;
}
