/** What goes on in English while somebody says what stands before: “she said | as she left.” */
import { AT_THE_TIME } from '../../language/en/conjunctions';
import { Form } from '../../language/types';
import { hasForm } from '../../syntax/readings';
import { subjectBefore } from '../../syntax/subject-before';
import type { VerbGroup } from '../../syntax/verb-groups';
import type { Sentence } from '../../text/sentences';
import { Kind, type Token } from '../../text/token';
import { firstGroupFrom, type Scene } from '../unit/scene';

/** ““Who pays?” Trump asked | as he left.”, “… | before leaving.”: whether nothing but what goes on while somebody says what stands before follows, and none of his words: “said | as a result the shop would close”. */
export function happensMeanwhile(scene: Scene, { to }: Sentence, { end }: VerbGroup): boolean {
  const { tokens, groups } = scene;
  const first = tokens[end + 1];
  // “said | as many as 40 homes were lost”
  if (!AT_THE_TIME.has(tokens[end]?.form ?? '') || first === undefined || tokens[end + 2]?.form === 'as') return false;
  let acts = 0;
  for (let n = firstGroupFrom(scene, end); n < groups.length; n++) {
    const verb = groups[n] as VerbGroup;
    if (verb.start >= to) break;
    if (verb.form !== 'finite') continue;
    acts++;
    if (acts > 1 || subjectBefore(tokens, verb, end + 1)?.start !== end + 1) return false;
  }
  return acts === 1 || hasForm(first, Form.PresentParticiple);
}

/** “…, the firm announced | before markets opened”: the same with no comma up to the stop. */
export function closesMeanwhile(scene: Scene, sentence: Sentence, group: VerbGroup): boolean {
  if (!AT_THE_TIME.has(scene.tokens[group.end]?.form ?? '')) return false;
  for (let k = group.end; k < sentence.to; k++) {
    const { kind } = scene.tokens[k] as Token;
    if (kind === Kind.Stop) break;
    if (kind !== Kind.Word && kind !== Kind.Number) return false;
  }
  return happensMeanwhile(scene, sentence, group);
}
