/** What somebody is made to say: “ce qui fait dire à Ruiz que …”, “a fait dire par son avocat qu'il parlerait”. */
import { CONVEYED } from '../../language/fr/conveyed';
import type { VerbGroup } from '../../syntax/verb-groups';
import type { Sentence } from '../../text/sentences';
import { isDative } from '../../syntax/noun-phrase';
import { phraseAfter } from '../../syntax/phrase-after';
import { isStrong } from './acceptance';
import { contentAfter } from '../content/content';
import { subjectOf } from '../source/cue-subject';
import { skipAdverbials } from '../content/adverbials';
import { apposedEnd } from '../content/object-behind-comma';
import { addCued, firstGroupFrom, type Scene, trimmed } from '../unit/scene';
import { emit } from './emit';

/** “a fait reprendre par la foule « … »”: what another is made to say. */
export function isCaused(scene: Scene, group: VerbGroup): boolean {
  if (scene.language.id !== 'fr' || group.form !== 'infinitive') return false;
  const before = scene.groups[firstGroupFrom(scene, group.start) - 1];
  return before?.end === group.start && before.lemma === 'faire';
}

/** “ce qui fait dire | à Ruiz | que …”: he says it; “a fait reprendre par la foule « … »” is nobody's. */
export function causedSpeech(scene: Scene, sentence: Sentence, group: VerbGroup): boolean {
  const { tokens } = scene;
  if (tokens[group.end]?.form === 'par') return byProxy(scene, sentence, group);
  if (group.cue === null || !isDative(tokens[group.end])) return false;
  const phrase = phraseAfter(tokens, group.end + 1, sentence.to);
  if (phrase === null) return false;
  // “fait dire à l'entraîneur, Luc Orr, | que …”
  const apposed = apposedEnd(scene, phrase.end, sentence.to);
  const content = contentAfter(scene, sentence, group, group.cue, apposed > 0 ? apposed : phrase.end);
  if (content === null || !isStrong(content)) return false;
  addCued(scene, group, {
    parts: content.parts.flatMap((part) => trimmed(tokens, part) ?? []),
    source: { from: group.end + 1, to: apposed > 0 ? apposed - 1 : phrase.end },
    confidence: 0.8,
    reason: `verb–subject–${content.frame}`,
  });
  return true;
}

/** “Le prévenu a fait dire | par son avocat | qu'il parlerait”: who has it said speaks. */
function byProxy(scene: Scene, sentence: Sentence, group: VerbGroup): boolean {
  const { tokens } = scene;
  if (group.cue === null || !CONVEYED.has(group.lemma)) return false;
  const causing = scene.groups[firstGroupFrom(scene, group.start) - 1] as VerbGroup;
  const subject = subjectOf(scene, sentence, causing);
  const proxy = phraseAfter(tokens, group.end + 1, sentence.to);
  if (subject === null || proxy === null) return false;
  const content = contentAfter(scene, sentence, group, group.cue, skipAdverbials(scene, proxy.end, sentence.to));
  if (content === null || !isStrong(content)) return false;
  group.subject = subject;
  return emit(scene, { ...group, start: causing.start, first: causing.first, soughtFrom: -1 }, subject, content);
}
