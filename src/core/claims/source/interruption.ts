/** “The minister, | after saying that the road was safe, | stayed at home”, “La CGT, | dénonçant un recul, | a quitté la table”: a participle between a subject and its verb. */
import { INTERRUPTING } from '../../language/en/prepositions';
import { Tag } from '../../language/types';
import { phraseBefore } from '../../syntax/phrase-before';
import { bareSubject, type Subject } from '../../syntax/subject';
import { subjectBeforeComma } from '../../syntax/subject-in-commas';
import type { VerbGroup } from '../../syntax/verb-groups';
import { itemAt } from '../../text/item-at';
import type { Sentence } from '../../text/sentences';
import { Kind, type Token } from '../../text/token';
import { firstGroupFrom, type Scene } from '../unit/scene';

/** What stands between a subject and its verb. */
interface Interruption {
  /** The subject, before the comma. */
  readonly subject: Subject;
  /** The comma behind which the verb stands. */
  readonly end: number;
}

/** The interruption that the participle opens; null where it opens none. */
export function interruption(scene: Scene, { from, to }: Sentence, group: VerbGroup): Interruption | null {
  const { tokens, language } = scene;
  if (group.form !== 'participle') return null;
  if (language.id === 'fr') return frenchInterruption(scene, from, to, group);
  const comma = INTERRUPTING.has(tokens[group.start - 1]?.form ?? '') ? group.start - 2 : group.start - 1;
  if (comma <= from || itemAt(tokens, comma)?.kind !== Kind.Comma) return null;
  const subject = phraseBefore(tokens, comma, from);
  if (subject === null || subject.governed) return null;
  // “rejected | the claim |, saying it was late”: the object of the verb before.
  const verb = scene.groups[firstGroupFrom(scene, subject.start) - 1];
  if (verb !== undefined && verb.form === 'finite' && verb.end === subject.start) return null;
  const end = verbComma(scene, group.end, to);
  return end < 0 ? null : { subject: bareSubject(subject), end };
}

/** “La CGT, | tout en saluant un geste, | réclame …”: the same in French, where nothing but the subject and an opening stands before. */
function frenchInterruption(scene: Scene, from: number, to: number, group: VerbGroup): Interruption | null {
  const { tokens, groups } = scene;
  const comma = gerundStart(tokens, group.start) - 1;
  if (comma <= from || itemAt(tokens, comma)?.kind !== Kind.Comma) return null;
  const subject = subjectBeforeComma(tokens, comma, from);
  if (subject === null || subject.headEnd > comma || !opensClause(tokens, subject.start - 1, from)) return null;
  const verb = groups[firstGroupFrom(scene, subject.headEnd)];
  if (verb?.start !== group.start) return null;
  const end = verbComma(scene, group.end, to);
  return end < 0 ? null : { subject, end };
}

/** “en | dénonçant”, “tout en | dénonçant”, “ne | voulant”: where the French gerund of the participle at k starts. */
function gerundStart(tokens: readonly Token[], k: number): number {
  let start = k;
  while (start > 0 && ((tokens[start - 1] as Token).tags & (Tag.Adverb | Tag.Verb)) === Tag.Adverb) start--;
  if (tokens[start - 1]?.form === 'en') start--;
  return tokens[start - 1]?.form === 'tout' ? start - 1 : start;
}

/** Whether a French clause can start behind token k. */
function opensClause(tokens: readonly Token[], k: number, from: number): boolean {
  const before = itemAt(tokens, k);
  if (k < from || before === undefined) return true;
  return before.kind !== Kind.Word || (before.tags & (Tag.Coordinator | Tag.Subordinator)) !== 0;
}

/** The comma behind k that a finite verb follows, or -1. */
function verbComma(scene: Scene, k: number, to: number): number {
  const { tokens, groups } = scene;
  let seen = k;
  for (let n = firstGroupFrom(scene, k); n < groups.length; n++) {
    const { start, form, first } = groups[n] as VerbGroup;
    if (start >= to) return -1;
    for (; seen < start; seen++) if ((tokens[seen] as Token).kind === Kind.Semicolon) return -1;
    let i = start - 1;
    while (i > k && ((tokens[i] as Token).tags & (Tag.Adverb | Tag.Noun | Tag.Verb)) === Tag.Adverb) i--;
    const { kind, depth } = tokens[i] as Token;
    if (kind === Kind.Comma && depth === 0 && form === 'finite' && ((tokens[first] as Token).tags & Tag.Noun) === 0)
      return i;
    if (kind === Kind.Stop || kind === Kind.Semicolon) return -1;
  }
  return -1;
}
