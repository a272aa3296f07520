/** “C'est ce qu'a annoncé X”, “X l'a confirmé mardi”: a cue whose content is the sentence before. */
import { OF_WHAT_IS_TOLD, READINGS } from '../../language/fr/announcements';
import { THAT, WORDINGS } from '../../language/function-words';
import { Tag } from '../../language/types';
import { subjectAfter } from '../../syntax/subject-after';
import { subjectBefore } from '../../syntax/subject-before';
import { bareSubject, type Subject } from '../../syntax/subject';
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
  if (language.id !== 'fr' || group.cue === null || group.form !== 'finite' || group.passive) return false;
  const subject = preparedSubject(scene, sentence, group) ?? subjectOfTelling(scene, sentence, group);
  if (subject === null) return false;
  // “Une idée que le maire trouve « séduisante »”: what he says is there.
  for (let k = group.end; k < sentence.to; k++) if ((tokens[k] as Token).kind === Kind.OpenMark) return false;
  const range = previous === null ? null : trimmed(tokens, previous);
  if (range === null || wordCount(tokens, range.from, range.to) < 3 || isSpokenFor(scene, range))
    return isCleft(tokens, sentence.from);
  group.subject = subject;
  addCued(scene, group, {
    parts: [range],
    source: { from: subject.start, to: subject.end },
    modality: group.cue.modality ?? 'asserted',
    confidence: 0.8,
    reason: 'content in the sentence before',
  });
  return true;
}

/** The subject of a cue behind “C'est … ce que”. */
function preparedSubject(scene: Scene, sentence: Sentence, group: VerbGroup): Subject | null {
  const what = behindThatIs(scene, sentence);
  return what < 0 || group.start < what || group.start - what > 14 ? null : subjectOf(scene, sentence, group, what);
}

/** “Le préfet | l'a confirmé | mardi”, “C'est le préfet qui | l'affirme”: the subject of a cue whose object can only be the sentence before. */
function subjectOfTelling(scene: Scene, { from, to }: Sentence, group: VerbGroup): Subject | null {
  const { tokens, groups } = scene;
  if (group.negated || group.clitic >= 0 || !OF_WHAT_IS_TOLD.has(group.lemma)) return null;
  if (group.first === group.start || !isIt(tokens[group.first - 1] as Token)) return null;
  const cleft = isCleft(tokens, from);
  const start = cleft ? from + 2 : from;
  const n = firstGroupFrom(scene, start);
  if (groups[n] !== group || (groups[n + 1]?.start ?? to) < to) return null;
  for (let k = group.end; k < to; k++) if (opensWords(tokens[k] as Token)) return null;
  if (!cleft) return subjectBefore(tokens, group, start);
  let end = group.start - 1;
  if (end <= start || (tokens[end] as Token).form !== 'qui') return null;
  if ((tokens[end - 1] as Token).kind === Kind.Comma) end--;
  return bareSubject({ start, end });
}

/** “C'est”. */
function isCleft(tokens: readonly Token[], from: number): boolean {
  return tokens[from]?.form === "c'" && tokens[from + 1]?.form === 'est';
}

/** “le”, “l'” before a verb. */
function isIt({ form }: Token): boolean {
  return form === 'le' || form === "l'";
}

/** What somebody's words can stand behind. */
function opensWords({ kind, form }: Token): boolean {
  return kind === Kind.OpenMark || kind === Kind.Colon || THAT.has(form);
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
  if (!isCleft(tokens, k)) return -1;
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

/** “version”, “accusation”, but “un mot que Ruiz récuse”: whether a French noun stands for what somebody has told, and not for how. */
export function tellsOf({ form, word, name }: Token): boolean {
  return name < 0 && !WORDINGS.has(form) && (word?.noun === 'speech' || READINGS.has(form));
}
