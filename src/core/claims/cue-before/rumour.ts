/** Rumours without a speaker: “il se dit que”. */
import { THAT } from '../../language/function-words';
import { Tag } from '../../language/types';
import type { Subject } from '../../syntax/subject';
import type { VerbGroup } from '../../syntax/verb-groups';
import type { Sentence } from '../../text/sentences';
import type { Token } from '../../text/token';
import { reportedEnd } from '../content/reported-end';
import { addCued, trimmed, type Scene } from '../unit/scene';

/** “Il se dit que”, “il se murmure que”: a pronominal use without a speaker. */
export function isRumour({ tokens, language }: Scene, group: VerbGroup, subject: Subject): boolean {
  return (
    group.reflexive &&
    subject.pronoun &&
    (tokens[subject.headStart] as Token).form === 'il' &&
    language.verbs.rumoured.has(group.lemma) &&
    THAT.has(tokens[skipAdverbs(tokens, group.end)]?.form ?? '')
  );
}

function skipAdverbs(tokens: readonly Token[], from: number): number {
  let k = from;
  while (((tokens[k]?.tags ?? 0) & Tag.Adverb) !== 0 && !THAT.has((tokens[k] as Token).form)) k++;
  return k;
}

/** Adds the claim of a rumour: words that nobody speaks. */
export function rumour(scene: Scene, sentence: Sentence, group: VerbGroup): boolean {
  const { tokens } = scene;
  const start = skipAdverbs(tokens, group.end) + 1;
  const range = trimmed(tokens, { from: start, to: reportedEnd(scene, start, sentence.to, group) });
  if (range === null) return false;
  addCued(scene, group, {
    parts: [range],
    source: null,
    modality: 'hearsay',
    confidence: 0.8,
    reason: 'impersonal rumour',
    speaker: { kind: 'none' },
  });
  return true;
}
