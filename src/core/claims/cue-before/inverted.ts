/** “Said Ruiz, “We won.””: the subject between a verb that opens an English sentence and what was said. */
import type { VerbGroup } from '../../syntax/verb-groups';
import { subjectAfter } from '../../syntax/subject-after';
import type { Sentence } from '../../text/sentences';
import { Kind, type Token } from '../../text/token';
import { skipAdverbials } from '../content/adverbials';
import { findColon } from '../content/colon';
import { quotedAt } from '../content/quoted';
import { addCued, spanOpenedAt, trimmed, type Scene } from '../unit/scene';

/** Adds the claim of a verb of saying that opens its sentence; false where no quotation follows its subject. */
export function invertedOpening(scene: Scene, sentence: Sentence, group: VerbGroup): boolean {
  const { tokens, language } = scene;
  const { cue } = group;
  if (language.id !== 'en' || group.start !== sentence.from || group.head !== group.start) return false;
  if (cue?.frames.includes('quote') !== true) return false;
  const subject = subjectAfter(tokens, group.end, sentence.to, language);
  // “Asked about the goal, Ruiz mused: “…””: whoever was asked.
  if (subject === null || subject.start !== group.end) return false;
  const colon = findColon(scene, subject.end, sentence.to);
  const open = colon < 0 ? skipAdverbials(scene, subject.end, sentence.to) : colon + 1;
  const behindMark = colon >= 0 || (tokens[open - 1] as Token).kind === Kind.Comma;
  if (!behindMark || spanOpenedAt(scene, open) === null) return false;
  const content = quotedAt(scene, open, sentence.to, 'quote', group);
  addCued(scene, group, {
    parts: content.parts.flatMap((part) => trimmed(tokens, part) ?? []),
    source: { from: subject.start, to: subject.end },
    confidence: 0.93,
    reason: 'verb–subject–quote',
  });
  return true;
}
