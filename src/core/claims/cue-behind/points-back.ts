/** “C'est ce qu'a annoncé X”: a cue whose content is the sentence before. */
import { READINGS } from '../../language/fr/announcements';
import { THAT } from '../../language/function-words';
import { Tag } from '../../language/types';
import { subjectAfter } from '../../syntax/subject-after';
import { subjectBefore } from '../../syntax/subject-before';
import type { Subject } from '../../syntax/subject';
import type { VerbGroup } from '../../syntax/verb-groups';
import type { Sentence } from '../../text/sentences';
import { Kind, type Token } from '../../text/token';
import { isDeterminer } from '../../syntax/noun-phrase';
import {
  addCued,
  firstGroupFrom,
  newest,
  type Range,
  type Scene,
  spanOpenedAt,
  trimmed,
  wordCount,
} from '../unit/scene';

/** How many words may stand between “c'est” and “ce que”: du moins, en tout cas, en substance. */
const BETWEEN = 4;

/** “Le pont sera fermé. C'est du moins ce qu'affirme la préfecture.”: the sentence before is what the preparatory “ce que” stands for. */
export function pointsBack(scene: Scene, sentence: Sentence, previous: Sentence | null, group: VerbGroup): boolean {
  const { tokens, language } = scene;
  if (language.id !== 'fr' || previous === null || group.cue === null || group.form !== 'finite' || group.passive)
    return false;
  const what = behindThatIs(scene, sentence);
  if (what < 0 || group.start < what || group.start - what > 14) return false;
  const subject = subjectOf(scene, sentence, group, what);
  if (subject === null) return false;
  // “Une idée que le maire trouve « séduisante »”: what he says is there.
  for (let k = group.end; k < sentence.to; k++) if ((tokens[k] as Token).kind === Kind.OpenMark) return false;
  const range = trimmed(tokens, previous);
  if (range === null || wordCount(tokens, range.from, range.to) < 3 || isSpokenFor(scene, previous)) return false;
  group.subject = subject;
  addCued(scene, group, {
    parts: [range],
    source: { from: subject.start, to: subject.end },
    modality: group.modality ?? group.cue.modality ?? 'asserted',
    confidence: 0.8,
    reason: 'content in the sentence before',
  });
  return true;
}

/** The token behind “C'est … ce que”, “Ce que” or “Une version que” at the start of the sentence, or -1. */
function behindThatIs(scene: Scene, { from, to }: Sentence): number {
  const { tokens } = scene;
  let k = from;
  while (k < to && ((tokens[k] as Token).tags & Tag.Coordinator) !== 0) k++;
  const noun = isDeterminer(tokens[k] as Token) ? k + 1 : k;
  if (noun + 1 < to && tellsOf(tokens[noun] as Token) && THAT.has((tokens[noun + 1] as Token).form)) return noun + 2;
  // “Le pont est sûr. Ce que conteste Ruiz.”: no sentence of its own
  if (tokens[k]?.form === 'ce' && THAT.has(tokens[k + 1]?.form ?? '') && !hasMain(scene, k + 2, to)) return k + 2;
  if (tokens[k]?.form !== "c'" || tokens[k + 1]?.form !== 'est') return -1;
  for (let i = k + 2; i + 1 < to && i - k - 2 <= BETWEEN; i++) {
    const { form } = tokens[i + 1] as Token;
    if ((tokens[i] as Token).form === 'ce' && (form === 'que' || form === "qu'")) return i + 2;
  }
  return -1;
}

/** “Ce que dit Ruiz | importe | peu”: whether another verb than the first one stands from token `from` on. */
function hasMain(scene: Scene, from: number, to: number): boolean {
  const second = scene.groups[firstGroupFrom(scene, from) + 1];
  return second !== undefined && second.start < to;
}

/** “ce qu'a dit X”, “ce que X a dit”. */
function subjectOf(scene: Scene, sentence: Sentence, group: VerbGroup, what: number): Subject | null {
  if (group.start === what) return subjectAfter(scene.tokens, group.end, sentence.to, scene.language);
  const subject = subjectBefore(scene.tokens, group, what);
  return subject !== null && subject.start === what ? subject : null;
}

/** Whether another claim has words of the sentence; hearsay by its mood alone is nobody's yet. */
export function isSpokenFor(scene: Scene, { from, to }: Range): boolean {
  for (const { parts, source, cue } of newest(scene.found, 8)) {
    if (source === null && cue === null && spanOpenedAt(scene, (parts[0] as Range).from) === null) continue;
    for (const part of parts) if (part.from < to && part.to > from) return true;
  }
  return false;
}

/** “version”, “accusation”: whether a French noun stands for what somebody has told. */
export function tellsOf({ form, word, name }: Token): boolean {
  return name < 0 && (word?.noun === 'speech' || READINGS.has(form));
}
