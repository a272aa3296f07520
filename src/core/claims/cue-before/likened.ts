/** The passive with “comme”, “as”: “décrit comme un homme discret par ses voisins”, “described by neighbours as a quiet man”. */
import { Tag } from '../../language/types';
import { subjectBefore } from '../../syntax/subject-before';
import type { VerbGroup } from '../../syntax/verb-groups';
import type { Sentence } from '../../text/sentences';
import { Kind, type Token } from '../../text/token';
import { isMain } from '../other-cues/relative-source';
import { nounEnd } from '../content/object-end';
import { behind, firstGroupFrom, spanOpenedAt, trimmed, type CuedFinding, type Range, type Scene } from '../unit/scene';
import { byAgent, type Passive } from './passive-parts';

/** “saluée par la CFDT comme « un progrès »”, “décrit comme un homme discret par ses voisins”, “described by neighbours as a quiet man”: what is said behind “comme”, “as”. */
export function calledLike(found: Passive): CuedFinding | null {
  const { scene, sentence, group, agent } = found;
  const { tokens, language } = scene;
  if (agent === null) return null;
  const like = language.id === 'fr' ? 'comme' : 'as';
  const named = behindApposition(tokens, agent.to, like);
  const from = tokens[named]?.form === like ? named : likeBefore(scene, group, agent, like);
  if (from < 0) return null;
  const span = spanOpenedAt(scene, from + 1);
  if (span === null && !likens(found, from)) return null;
  const whole = from > agent.from ? likenedEnd(scene, sentence, group, from) : agent.from - 1;
  const part = trimmed(tokens, { from, to: span === null ? whole : behind(span) });
  if (part === null) return null;
  return byAgent(found, [part]);
}

/** Whether the verb takes the “comme”, “as” at k for what something is said to be: not “was attacked by dogs | as he fled”, “as crowds fled”. */
function likens({ scene, sentence, group, cue }: Passive, k: number): boolean {
  const { tokens, groups, language } = scene;
  if (cue.prepositions?.includes((tokens[k] as Token).form) !== true) return false;
  if (language.id === 'fr') return true;
  const next = k + 1 < sentence.to ? tokens[k + 1] : undefined;
  if (next === undefined || cue.act === true || (next.tags & Tag.SubjectPronoun) !== 0) return false;
  const verb = groups[firstGroupFrom(scene, k)];
  if (group.form !== 'finite' || verb === undefined || verb.start >= sentence.to || verb.form !== 'finite') return true;
  return subjectBefore(tokens, verb, sentence.from)?.start !== k + 1;
}

/** “par la ministre|, Ana Ruiz,| comme « une avancée »”: behind a short apposition between commas at k, or k. */
function behindApposition(tokens: readonly Token[], k: number, like: string): number {
  if (tokens[k]?.kind !== Kind.Comma) return k;
  if (tokens[k + 1]?.form === like) return k + 1;
  for (let i = k + 1; i - k < LONGEST_APPOSITION; i++) {
    const kind = tokens[i]?.kind;
    if (kind === Kind.Comma) return i + 1;
    if (kind !== Kind.Word) return k;
  }
  return k;
}

const LONGEST_APPOSITION = 8;

/** Where what the “comme”, “as” at `from` opens ends: “l'homme décrit par sa sœur comme un solitaire | a fui”. */
function likenedEnd(scene: Scene, sentence: Sentence, group: VerbGroup, from: number): number {
  return beforeMainVerb(scene, group, from, nounEnd(scene, from, sentence.to, group));
}

/** “l'homme soupçonné d'avoir volé un bus | a été arrêté”: where the verb of the noun before the French participle starts in [from, end), else `end`. */
export function beforeMainVerb(scene: Scene, group: VerbGroup, from: number, end: number): number {
  const { tokens, groups } = scene;
  if (group.form !== 'past' || tokens[group.start - 1]?.kind !== Kind.Word) return end;
  for (let n = firstGroupFrom(scene, from); n < groups.length; n++) {
    const verb = groups[n] as VerbGroup;
    if (verb.start >= end) break;
    if (verb.form === 'finite' && isMain(tokens, verb)) return verb.start;
  }
  return end;
}

/** Where “comme”, “as” stands between the verb and its agent, or -1. */
function likeBefore({ tokens }: Scene, { end }: VerbGroup, { from }: Range, like: string): number {
  const adverb = ((tokens[end] as Token).tags & Tag.Adverb) !== 0 && (tokens[end] as Token).form !== like ? 1 : 0;
  const at = end + adverb;
  if (at + 1 >= from || tokens[at]?.form !== like) return -1;
  // “are viewed as closer than others, despite some upsets | by Ruiz”
  for (let k = at; k < from; k++) if ((tokens[k] as Token).kind === Kind.Comma) return -1;
  return at;
}
