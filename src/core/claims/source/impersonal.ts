/** “Il convient de rappeler que”: a verb that nobody does. */
import { BEFORE_CLAUSE, TIMELY } from '../../language/fr/impersonal';
import type { Subject } from '../../syntax/subject';
import type { VerbGroup } from '../../syntax/verb-groups';
import type { Token } from '../../text/token';
import { firstGroupFrom, type Scene } from '../unit/scene';

/** “Il est à noter que”, “il convient de rappeler que”, “il faut préciser que”: nobody speaks but the writer. */
export function isImpersonal(scene: Scene, group: VerbGroup, subject: Subject): boolean {
  const { tokens, groups } = scene;
  if (!subject.pronoun || (tokens[subject.headStart] as Token).form !== 'il') return false;
  // “il s'est dit prêt” has a subject, “il faut s'attendre à” none.
  if (
    ((group.head !== group.first && !isReflexive(tokens, group)) || group.lemma === 'convenir') &&
    BEFORE_CLAUSE.has((tokens[group.first] as Token).form)
  )
    return true;
  // “il a été convenu que”
  if (group.lemma === 'convenir' && (tokens[group.head - 1] as Token).form === 'été') return true;
  if (group.form !== 'infinitive') return false;
  const before = groups[firstGroupFrom(scene, group.start) - 1];
  if (before === undefined) return false;
  if (before.end >= group.start - 2 && BEFORE_CLAUSE.has((tokens[before.first] as Token).form)) return true;
  // “il n'en faut pas plus pour relancer la présidente”
  if (before.lemma === 'falloir') return true;
  // “il fut aussi question d'évoquer”, “il s'agit de rappeler”, “il est temps de dire”
  const { form } = tokens[group.start - 1] as Token;
  if (form === 'pour' && TIMELY.has(tokens[group.start - 2]?.form ?? '')) return true;
  if (form !== 'de' && form !== "d'") return false;
  return (
    (before.lemma === 'agir' && before.reflexive) ||
    scene.language.nouns.impersonal.has((tokens[group.start - 2] as Token).form)
  );
}

/** Whether “se” stands before the first verb of the group. */
function isReflexive(tokens: readonly Token[], { start, first }: VerbGroup): boolean {
  for (let k = start; k < first; k++)
    if ((tokens[k] as Token).form === 'se' || (tokens[k] as Token).form === "s'") return true;
  return false;
}

/** “il y a eu cette phrase du maire : « … »”: what there is in French, which nobody says by it. */
export function isThere(
  { tokens, language }: Scene,
  { lemma, start, head }: VerbGroup,
  { pronoun, headStart }: Subject,
): boolean {
  if (language.id !== 'fr' || lemma !== 'avoir' || !pronoun || (tokens[headStart] as Token).form !== 'il') return false;
  for (let k = start; k < head; k++) if ((tokens[k] as Token).form === 'y') return true;
  return false;
}
