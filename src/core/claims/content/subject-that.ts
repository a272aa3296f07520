/** Whether an English “that” is the subject of its clause. */
import { Form, Tag } from '../../language/types';
import { isDeterminer, isPreposition } from '../../syntax/noun-phrase';
import { phraseAfter } from '../../syntax/phrase-after';
import { hasForm } from '../../syntax/readings';
import type { VerbGroup } from '../../syntax/verb-groups';
import type { Token } from '../../text/token';
import { groupAt, type Scene } from '../unit/scene';

/** “that was not true”: whether the “that” at k is the subject of the verb behind it. */
export function isSubjectThat(scene: Scene, k: number, ceiling: number): boolean {
  const { tokens } = scene;
  if (tokens[k]?.form !== 'that') return false;
  let i = k + 1;
  // “that half were ill”, “that there were none”: a subject of its own.
  while (i < ceiling && ((tokens[i] as Token).tags & Tag.Adverb) !== 0 && !SUBJECTS.has((tokens[i] as Token).form)) i++;
  const verb = groupAt(scene, i, ceiling);
  // “that fines were too low”: a plural that no list has as a noun.
  if (verb !== null && groupAt(scene, verb.end, ceiling)?.form === 'finite') return false;
  if (verb !== null && isAttributeOfSubject(scene, verb, ceiling)) return false;
  return verb?.form === 'finite';
}

/** Adverbs that can be the subject of a clause. */
const SUBJECTS: ReadonlySet<string> = new Set(['there', 'half']);

/** “that disabled people would suffer”: whether a participle behind “that” and the nouns behind it are the subject of a verb. */
function isAttributeOfSubject(scene: Scene, { head, first, end }: VerbGroup, ceiling: number): boolean {
  const { tokens } = scene;
  const noun = tokens[end];
  if (head !== first || noun === undefined || isDeterminer(noun) || isPreposition(noun)) return false;
  if (
    !hasForm(tokens[head] as Token, Form.PastParticiple) ||
    (noun.tags & (Tag.SubjectPronoun | Tag.ObjectPronoun)) !== 0
  )
    return false;
  const subject = phraseAfter(tokens, end, ceiling);
  const next = subject?.start === end ? groupAt(scene, subject.end, ceiling) : null;
  if (next?.form !== 'finite') return false;
  return next.head > next.first || !hasForm(tokens[next.first] as Token, Form.Infinitive);
}
