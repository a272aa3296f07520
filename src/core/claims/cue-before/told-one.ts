/** Whom French tells what is said to him: “se voit reprocher”, “s'est entendu dire”. */
import { PERCEIVING } from '../../language/fr/hearings';
import { Tag } from '../../language/types';
import type { VerbGroup } from '../../syntax/verb-groups';
import type { Sentence } from '../../text/sentences';
import { type Token } from '../../text/token';
import { contentAfter } from '../content/content';
import { addCued, firstGroupFrom, trimmed, type Scene } from '../unit/scene';
import { agentFirst, agentOf } from './passive-agent';
import { passiveFrames, WITH_AGENT, WITHOUT_AGENT } from './passive-cue';

/** “Ruiz se voit | reprocher | son silence”, “s'est vu | répondre | que c'était clos”: what a French subject is told, by an agent or nobody who is named. */
export function toldOne(scene: Scene, sentence: Sentence, group: VerbGroup): boolean {
  const { cue } = group;
  if (cue === null) return false;
  const agent = agentOf(scene, group.end, sentence.to);
  const from = agent === null ? group.end : Math.max(group.end, agentFirst(scene, group, agent));
  const content = contentAfter(scene, sentence, group, passiveFrames(cue), from);
  if (content === null) return false;
  // “s'est vu | confier | un violon”, “la direction du musée”: what somebody is given.
  if (content.frame === 'noun' && cue.ambiguous === true) return false;
  addCued(scene, group, {
    parts: content.parts.flatMap((part) => trimmed(scene.tokens, part) ?? []),
    source: agent,
    confidence: 0.65,
    reason: agent === null ? WITHOUT_AGENT : WITH_AGENT,
    speaker: agent === null ? { kind: 'none' } : null,
  });
  return true;
}

/** “Ruiz | se voit aussi | reprocher”, “s'est entendu | dire”: whether a French infinitive is said to its subject. */
export function isToldOne(scene: Scene, group: VerbGroup): boolean {
  const { tokens, groups, language } = scene;
  if (language.id !== 'fr' || group.form !== 'infinitive') return false;
  const before = groups[firstGroupFrom(scene, group.start) - 1];
  if (before === undefined || !before.reflexive || !PERCEIVING.has(before.lemma)) return false;
  for (let k = before.end; k < group.start; k++) if (((tokens[k] as Token).tags & Tag.Adverb) === 0) return false;
  return true;
}
