/** Verb before phrase inside of French marks: “« Elle crie, réclame la vérité. »” has the phrase for its object. */
import { Tag } from '../../language/types';
import { coordinatorEnd } from '../../syntax/coordinator';
import { isDeterminer } from '../../syntax/noun-phrase';
import { nounKind } from '../../syntax/head-noun';
import { isReflexive } from '../../syntax/readings';
import { subjectAfter } from '../../syntax/subject-after';
import type { Subject } from '../../syntax/subject';
import type { VerbGroup } from '../../syntax/verb-groups';
import { Kind, type Token } from '../../text/token';
import { startsClause } from '../content/clause';
import { inciseEnd } from './incise-bounds';
import { firstGroupFrom, groupAt, type Scene } from '../unit/scene';
import { subjectKind } from '../source/subject-kind';
import { takesObject, isDoneTo, predicateFollows } from './verb-object';

/** “« Elle crie, | réclame la vérité. »”, “« Le patron, depuis hier, | annonce une prime. »”: inside of French marks, a verb with its object, whose subject stands before. */
export function isOfSubjectBefore(scene: Scene, group: VerbGroup, subject: Subject, ceiling: number): boolean {
  const { tokens, groups } = scene;
  const first = tokens[subject.start] as Token;
  const object = takesObject(group) || group.cue?.ambiguous === true;
  // “« La route, affirment le maire et le préfet, … »”
  let joined = subject.start;
  while (joined < subject.end && coordinatorEnd(tokens, joined) === joined) joined++;
  const number = isDeterminer(first) && joined === subject.end ? (first.word?.number ?? 0) : 0;
  if (number !== 0 && group.number !== 0 && (number & group.number) === 0) return true;
  if (isDoneTo(scene, group, subject, ceiling)) return true;
  const k = group.start - 1;
  let start = k;
  let comma = -1;
  while (start > 0 && k - start < LONGEST_OPENING && !OPENING.has((tokens[start - 1] as Token).kind)) {
    start--;
    if ((tokens[start] as Token).kind === Kind.Comma) comma = start;
  }
  let clauses = 0;
  for (let i = start; i < k; i++)
    if (((tokens[i] as Token).tags & (Tag.Relative | Tag.Subordinator)) !== 0)
      if (!isReflexive(tokens, i) && !isOfSome(scene, i, k)) clauses--;
  for (let n = firstGroupFrom(scene, start); n < groups.length; n++) {
    const { start: at, form } = groups[n] as VerbGroup;
    if (at >= k) break;
    if (form === 'finite') clauses++;
  }
  const opener = tokens[start] as Token;
  const named =
    opener.name >= 0 || isDeterminer(opener) || (opener.tags & (Tag.NominalPronoun | Tag.SubjectPronoun)) !== 0;
  if (clauses > 0) return named && subjectKind(scene, subject) === 'thing';
  if (comma < 0 || !named || nounKind(tokens, start, comma, true) === 'time') return false;
  if (!object) return subjectKind(scene, subject) === 'thing';
  const end = inciseEnd(scene, subject.end, ceiling);
  if (tokens[end]?.kind !== Kind.Comma) return true;
  // “« Le patron, depuis hier, accuse la CGT, | dit Ruiz. »”: the incise is behind.
  const next = groupAt(scene, end + 1, ceiling);
  if (next?.cue != null && subjectAfter(tokens, next.end, ceiling, scene.language) !== null) return true;
  return !predicateFollows(scene, end + 1, ceiling) && !startsClause(scene, end + 1, ceiling);
}

/** “dix blessés, | dont | trois graves,”: a relative pronoun without a verb before its comma. */
function isOfSome(scene: Scene, i: number, to: number): boolean {
  const { tokens, groups } = scene;
  if ((tokens[i] as Token).form !== 'dont') return false;
  const verb = groups[firstGroupFrom(scene, i)];
  let end = i;
  while (end < to && (tokens[end] as Token).kind !== Kind.Comma) end++;
  return verb === undefined || verb.start >= end;
}

/** The first words of a sentence inside of marks are no more than this many tokens. */
const LONGEST_OPENING = 40;

const OPENING: ReadonlySet<Kind> = new Set([
  Kind.Stop,
  Kind.OpenMark,
  Kind.Colon,
  Kind.Semicolon,
  Kind.Dash,
  Kind.Break,
]);
