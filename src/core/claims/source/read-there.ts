/** “On y apprend que A”, “« A », y lit-on”: the text that “y” points back to. */
import { nounKind } from '../../syntax/head-noun';
import { phraseAfter } from '../../syntax/phrase-after';
import type { VerbGroup } from '../../syntax/verb-groups';
import { Kind, type Token } from '../../text/token';
import type { Range, Scene } from '../unit/scene';

/** How far back the text may have been named. */
const REACH = 60;

/** Whether the verb is one of reading. */
export function reads({ language }: Scene, group: VerbGroup): boolean {
  return language.verbs.reading.has(group.lemma);
}

/** Whether “on” reads something in what “y” stands for. */
export function readsThere(scene: Scene, group: VerbGroup): boolean {
  return reads(scene, group) && pointsThere(scene.tokens, group);
}

/** Whether a French “y” stands before the verb. */
export function pointsThere(tokens: readonly Token[], { start, head }: VerbGroup): boolean {
  for (let k = start; k < head; k++) if ((tokens[k] as Token).form === 'y') return true;
  return false;
}

/** “On lit dans | la note | que”: where it is read, or null. */
export function textBehind({ tokens }: Scene, group: VerbGroup): Range | null {
  const { form } = tokens[group.end] ?? { form: '' };
  if (form !== 'dans' && form !== 'sur') return null;
  const phrase = phraseAfter(tokens, group.end + 1, tokens.length);
  // “On apprend | dans la soirée | que”
  if (phrase === null || nounKind(tokens, phrase.start, phrase.end, true) === 'time') return null;
  return { from: phrase.start, to: phrase.end };
}

/** “Dans | Les Échos |, on apprend que”: where it is read, or null. */
export function textInFront({ tokens }: Scene, from: number, on: number): Range | null {
  const { form } = tokens[from] as Token;
  if ((form !== 'dans' && form !== 'sur') || tokens[on - 1]?.kind !== Kind.Comma) return null;
  const phrase = phraseAfter(tokens, from + 1, on);
  return phrase === null || phrase.end !== on - 1 ? null : { from: phrase.start, to: phrase.end };
}

/** The text that the sentence before token `from` names first, or null. */
export function textBefore({ tokens }: Scene, from: number): Range | null {
  let start = from - 1;
  while (start > 0 && from - start < REACH && (tokens[start - 1] as Token).kind !== Kind.Stop) start--;
  for (let k = Math.max(start, 0); k < from; k++) {
    const t = tokens[k] as Token;
    if (t.depth > 0 || t.name >= 0 || t.word?.noun !== 'document') continue;
    const at = k > start && phraseAfter(tokens, k - 1, from) !== null ? k - 1 : k;
    const phrase = phraseAfter(tokens, at, from);
    if (phrase !== null) return { from: at, to: phrase.end };
  }
  return null;
}
