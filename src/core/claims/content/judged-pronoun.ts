/** Whether a French pronoun stands for what a verb judges, and what it is judged to be stands behind. */
import { DIRECT } from '../../language/fr/pronouns';
import { FINDING, FOUND_STATES } from '../../language/fr/verdicts';
import { THAT } from '../../language/function-words';
import { Tag, type CueVerb } from '../../language/types';
import { isHead } from '../../syntax/noun-phrase';
import { hasForm } from '../../syntax/readings';
import type { VerbGroup } from '../../syntax/verb-groups';
import { itemAt } from '../../text/item-at';
import { Kind, type Token } from '../../text/token';
import { pointsThere } from '../source/read-there';
import type { Scene } from '../unit/scene';
import { PARTICIPLES } from './judged-object';

/** “les juge | biaisés”, “un délai que la CGT juge | trop court”: whether a French pronoun before the verb or its subject stands for what it judges, and an adjective at k tells how. */
export function judgesPronoun(
  { tokens, language }: Scene,
  k: number,
  group: VerbGroup,
  { lemma, reflexive }: CueVerb,
): boolean {
  if (language.id !== 'fr' || reflexive === true) return false;
  const pronoun = group.start !== group.first && DIRECT.has((tokens[group.start] as Token).form);
  return (pronoun || isOfRelative(tokens, group)) && tellsHow(tokens, k, lemma);
}

/** “biaisés”, “trop court”: whether an adjective at k can tell what the French verb makes of something. */
export function tellsHow(tokens: readonly Token[], k: number, lemma: string): boolean {
  const first = tokens[k];
  const adverb = ((first?.tags ?? 0) & (Tag.Adverb | Tag.Preposition)) === Tag.Adverb;
  const t = adverb ? tokens[k + 1] : first;
  if (t === undefined || t.kind !== Kind.Word || t.name >= 0) return false;
  // “les trouve | endormis”: how somebody is found.
  if (FINDING.has(lemma)) return (t.tags & Tag.Adjective) !== 0 && !FOUND_STATES.test(t.form);
  if (t.tags === 0 || (t.tags & Tag.Adjective) !== 0) return true;
  return (t.tags & Tag.Noun) === 0 && hasForm(t, PARTICIPLES);
}

/** “un délai que | la CGT | juge”: whether “que” stands before the subject of the verb, behind a noun. */
function isOfRelative(tokens: readonly Token[], { subject }: VerbGroup): boolean {
  // “d'une démarche qu'il juge vaine”: of who speaks already.
  if (subject === null || subject.pronoun || !THAT.has(itemAt(tokens, subject.start - 1)?.form ?? '')) return false;
  const noun = itemAt(tokens, subject.start - 2);
  return (
    noun !== undefined &&
    (noun.kind === Kind.Comma || (isHead(noun) && (noun.tags & (Tag.Verb | Tag.Noun)) !== Tag.Verb))
  );
}

/** “y voit | un désaveu”: whether a French “y” before the verb stands for what it judges. */
export function seesThere(tokens: readonly Token[], group: VerbGroup, { prepositions }: CueVerb): boolean {
  return prepositions?.includes('dans') === true && pointsThere(tokens, group);
}
