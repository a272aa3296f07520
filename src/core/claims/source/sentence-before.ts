/** The subject of the sentence before, for a participle that opens its own: “L'accusé a demandé pardon. Et expliqué que …”. */
import { GOING_ON } from '../../language/fr/conjunctions';
import { Tag } from '../../language/types';
import type { Subject } from '../../syntax/subject';
import { subjectBefore } from '../../syntax/subject-before';
import type { VerbGroup } from '../../syntax/verb-groups';
import { hasBe } from '../../syntax/verb-voice';
import type { Sentence } from '../../text/sentences';
import { Kind, type Token } from '../../text/token';
import { firstGroupFrom, type Scene } from '../unit/scene';
import { insideContent } from './inside-content';

/** “L'accusé | a demandé pardon. Et | expliqué | que …”: whoever has the “avoir” of the French sentence before, for a participle behind the “et” that opens its sentence; or null. */
export function subjectOfSentenceBefore(scene: Scene, { from }: Sentence, group: VerbGroup): Subject | null {
  const { tokens, groups, language } = scene;
  if (group.form !== 'past' || language.id !== 'fr' || group.start !== from + 1) return null;
  if (!GOING_ON.has((tokens[from] as Token).form)) return null;
  let checked = from - 1;
  for (let n = firstGroupFrom(scene, from) - 1; n >= 0; n--) {
    const verb = groups[n] as VerbGroup;
    while (--checked >= verb.end) if (isBoundary(tokens[checked] as Token)) return null;
    if (verb.form !== 'finite' || (tokens[verb.head] as Token).depth > 0 || isRelated(tokens[verb.start - 1])) continue;
    const subject = verb.subject ?? subjectBefore(tokens, verb, 0);
    if (subject === null || insideContent(scene, subject)) continue;
    if (verb.head === verb.first || verb.passive || hasBe(tokens[verb.first] as Token)) return null;
    verb.subject = subject;
    return subject;
  }
  return null;
}

/** A stop outside of marks, or the end of a line. */
export function isBoundary({ kind, depth }: Token): boolean {
  return depth === 0 && (kind === Kind.Stop || kind === Kind.Break);
}

function isRelated(token: Token | undefined): boolean {
  return token !== undefined && (token.tags & (Tag.Relative | Tag.Determiner)) === Tag.Relative;
}
