/** What goes on in English while somebody says what stands before: “she said | as she left.” */
import { AT_THE_TIME } from '../../language/en/conjunctions';
import { Form, Tag } from '../../language/types';
import { isPreposition } from '../../syntax/noun-phrase';
import { phraseAfter } from '../../syntax/phrase-after';
import { hasForm } from '../../syntax/readings';
import { subjectBefore } from '../../syntax/subject-before';
import type { VerbGroup } from '../../syntax/verb-groups';
import type { Sentence } from '../../text/sentences';
import { Kind, type Token } from '../../text/token';
import { skipAdverbials } from '../content/adverbials';
import { firstGroupFrom, type Scene } from '../unit/scene';

/** ““Who pays?” Trump asked | as he left.”, “… said Friday | before leaving.”, “… told reporters | as …”: whether nothing but what goes on while somebody says what stands before follows, and none of his words: “said | as a result the shop would close”. */
export function happensMeanwhile(scene: Scene, { to }: Sentence, group: VerbGroup): boolean {
  const { tokens, groups } = scene;
  const link = linkBehind(scene, group, to);
  const first = tokens[link + 1];
  // “said | as many as 40 homes were lost”
  if (link < 0 || first === undefined || tokens[link + 2]?.form === 'as') return false;
  let acts = 0;
  for (let n = firstGroupFrom(scene, link); n < groups.length; n++) {
    const verb = groups[n] as VerbGroup;
    if (verb.start >= to) break;
    if (verb.form !== 'finite' || (tokens[verb.head] as Token).depth > 0) continue;
    acts++;
    // “as she toured the site that burned and met residents”
    const goesOn = ((tokens[verb.start - 1] as Token).tags & (Tag.Coordinator | Tag.Relative)) !== 0;
    if (acts > 1 ? !goesOn : subjectBefore(tokens, verb, link + 1)?.start !== link + 1) return false;
  }
  return acts > 0 || hasForm(first, Form.PresentParticiple);
}

/** “said | as”, “said Friday | as”, “told reporters at the site | while”: where the conjunction stands behind when, where and to whom something is said; or -1. */
function linkBehind(scene: Scene, { end, cue }: VerbGroup, to: number): number {
  const { tokens } = scene;
  let k = end;
  for (let guard = 0; guard < 3 && k < to; guard++) {
    if (AT_THE_TIME.has(tokens[k]?.form ?? '')) return k;
    const adverbial = skipAdverbials(scene, k, to);
    if (adverbial >= to) return -1;
    const { form, kind } = tokens[adverbial] as Token;
    if (kind !== Kind.Word || AT_THE_TIME.has(form)) return kind === Kind.Word ? adverbial : -1;
    const governed = isPreposition(tokens[adverbial] as Token);
    if (!governed && !(guard === 0 && cue?.object === 'addressee')) return -1;
    k = phraseAfter(tokens, governed ? adverbial + 1 : adverbial, to)?.end ?? to;
  }
  return -1;
}

/** “…, the firm announced | before markets opened”: the same with no comma up to the stop. */
export function closesMeanwhile(scene: Scene, sentence: Sentence, group: VerbGroup): boolean {
  if (!happensMeanwhile(scene, sentence, group)) return false;
  for (let k = group.end; k < sentence.to; k++) {
    const { kind, depth } = scene.tokens[k] as Token;
    if (kind === Kind.Stop) break;
    if (depth === 0 && (kind === Kind.Comma || kind === Kind.Colon || kind === Kind.Semicolon)) return false;
  }
  return true;
}
