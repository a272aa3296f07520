/** “La vieille dame a été relogée. « Tout brûlait. » Le capitaine Luc Orr détaille l'opération.”: who comes up behind a quotation without a cue. */
import { BEFALLS } from '../../language/fr/private-words';
import { subjectBefore } from '../../syntax/subject-before';
import type { VerbGroup } from '../../syntax/verb-groups';
import type { Sentence } from '../../text/sentences';
import { Kind, type Token } from '../../text/token';
import { firstGroupFrom, type Range, type Scene } from '../unit/scene';
import { isPresent } from './teller';

/**
 * Who a French sentence behind a quotation opens with by name and tells of as speaking or acting, where the one before the quotation
 * only tells what befell somebody described; or null.
 */
export function introducedBehind(
  scene: Scene,
  before: Sentence,
  told: Range,
  behind: Sentence | undefined,
): Range | null {
  if (behind === undefined || scene.language.id !== 'fr' || !isBefallen(scene, before, told)) return null;
  const { tokens, groups, language } = scene;
  for (let n = firstGroupFrom(scene, behind.from); n < groups.length; n++) {
    const group = groups[n] as VerbGroup;
    if (group.start >= behind.to) return null;
    if (group.form !== 'finite' || group.passive || (tokens[group.head] as Token).depth > 0) continue;
    if (group.cue === null && !isPresent(tokens[group.first] as Token, language)) continue;
    const subject = subjectBefore(tokens, group, behind.from);
    if (subject === null || subject.start !== behind.from) continue;
    return namesPerson(scene, { from: subject.start, to: subject.end })
      ? { from: subject.start, to: subject.end }
      : null;
  }
  return null;
}

/** Whether a sentence tells of the described subject `told` only what was done to him or that he died. */
function isBefallen(scene: Scene, { to }: Sentence, told: Range): boolean {
  const { tokens, groups } = scene;
  if (told.to - told.from < 2 || namesPerson(scene, told)) return false;
  // “La septuagénaire, ainsi que sa voisine, qui était absente, vont être hébergées”: the verb of the sentence comes first or last.
  let first: VerbGroup | null = null;
  let last: VerbGroup | null = null;
  for (let n = firstGroupFrom(scene, told.to); n < groups.length; n++) {
    const group = groups[n] as VerbGroup;
    if (group.start >= to) break;
    if (group.form !== 'finite') continue;
    first ??= group;
    last = group;
  }
  const happens = (group: VerbGroup | null): boolean =>
    group !== null && (group.passive || BEFALLS.has((tokens[group.head] as Token).form));
  const apart = tokens[told.to]?.kind === Kind.Comma;
  return happens(first) || (apart && happens(last));
}

function namesPerson({ tokens, names }: Scene, { from, to }: Range): boolean {
  for (let k = from; k < to; k++) if (names[(tokens[k] as Token).name]?.type === 'person') return true;
  return false;
}
