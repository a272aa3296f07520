/** Whether a verb before a phrase can have it for its object, and what goes on behind both. */
import { Form, Tag } from '../../language/types';
import { isDeterminer } from '../../syntax/noun-phrase';
import { headOf, nounKind } from '../../syntax/head-noun';
import type { Subject } from '../../syntax/subject';
import { hasForm } from '../../syntax/readings';
import type { VerbGroup } from '../../syntax/verb-groups';
import { Kind, type Token } from '../../text/token';
import type { Scene } from '../unit/scene';
import { subjectKind } from '../source/subject-kind';

/** Whether an object can follow the verb. */
export function takesObject(group: VerbGroup): boolean {
  const frames = group.cue?.frames ?? [];
  if (group.cue?.object === 'content') return true;
  // “explique le retard | par la neige”: no object alone
  const predicate = frames.includes('predicate') && group.cue?.prepositions?.includes('par') !== true;
  return predicate || frames.includes('noun') || frames.includes('object-infinitive');
}

/** Whether the phrase is a thing or a text, which can be the object of a verb of saying. */
export function isNobody(scene: Scene, subject: Subject): boolean {
  const kind = subjectKind(scene, subject);
  return kind === 'thing' || kind === 'document';
}

/**
 * “Elle entre, demande un verre d'eau.”, “Elle arrive, commande un thé, pose son sac”: a thing that no article tells apart, or a noun
 * of no dictionary in a row of verbs, is what somebody asks for.
 */
export function isDoneTo(scene: Scene, group: VerbGroup, subject: Subject, ceiling: number): boolean {
  const { tokens, language } = scene;
  const { form } = tokens[subject.start] as Token;
  if (form !== 'un' && form !== 'une' && form !== 'du' && form !== 'des') return false;
  const head = tokens[headOf(tokens, subject.headStart, subject.headEnd, language.headFirst)];
  const kind = nounKind(tokens, subject.headStart, subject.headEnd, language.headFirst);
  if (kind === 'other' && takesObject(group)) return true;
  let next = subject.end + 1;
  if (tokens[subject.end]?.kind !== Kind.Comma) return false;
  if (tokens[next]?.form === 'puis' || tokens[next]?.form === 'et') next++;
  return (head?.word?.noun ?? null) === null && predicateFollows(scene, next, ceiling);
}

/** Whether what goes on behind an incise is a verb (or a quotation that starts with one): the rest of a clause. */
export function predicateFollows(scene: Scene, from: number, ceiling: number): boolean {
  const { tokens } = scene;
  for (let k = from; k < ceiling && k - from < 5; k++) {
    const t = tokens[k] as Token;
    if (t.kind === Kind.OpenMark) continue;
    if (t.kind !== Kind.Word || t.name >= 0) return false;
    if ((t.tags & Tag.Verb) !== 0 && (t.tags & Tag.Noun) === 0) return hasForm(t, Form.Finite);
    if ((t.tags & (Tag.Negation | Tag.ObjectPronoun | Tag.Adverb)) === 0 || isDeterminer(t)) return false;
  }
  return false;
}

/** Classes of verbs that English inverts behind a clause without marks. */
export const INVERTING = new Set(['say', 'manner', 'ask', 'announce', 'promise', 'accuse']);
