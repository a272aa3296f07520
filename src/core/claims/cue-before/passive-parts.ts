/** A cue in the passive with what stands around it, and the claims made of it. */
import { type CueVerb } from '../../language/types';
import type { Subject } from '../../syntax/subject';
import { subjectBefore } from '../../syntax/subject-before';
import type { VerbGroup } from '../../syntax/verb-groups';
import type { Sentence } from '../../text/sentences';
import { contentAfter } from '../content/content';
import type { Content } from '../content/search';
import { trimmed, type CuedFinding, type Range, type Scene } from '../unit/scene';
import { type Agent, agentFirst, behindMeans } from './passive-agent';
import { passiveFrames, WITH_AGENT, WITHOUT_AGENT } from './passive-cue';

/** A cue in the passive with what stands around it. */
export interface Passive {
  readonly scene: Scene;
  readonly sentence: Sentence;
  readonly group: VerbGroup;
  readonly cue: CueVerb;
  /** Who did it: the phrase behind “par”, “by”, or null. */
  readonly agent: Range | null;
  readonly subject: Subject | null;
  readonly content: Content | null;
}

/** The passive with its agent, subject and content. */
export function around(scene: Scene, sentence: Sentence, group: VerbGroup, cue: CueVerb, agent: Agent | null): Passive {
  const { tokens } = scene;
  const subject = group.form === 'finite' ? subjectBefore(tokens, group, sentence.from) : null;
  const from =
    agent === null ? behindMeans(scene, group.end, sentence.to) : Math.max(group.end, agentFirst(scene, group, agent));
  // “It is understood | the house in Hull was empty”: the noun is nobody who is told.
  const untold = subject?.pronoun === true && tokens[subject.headStart]?.form === 'it';
  const content = contentAfter(scene, sentence, group, untold ? cue : passiveFrames(cue), from);
  return { scene, sentence, group, cue, agent, subject, content };
}

/** The parts of a content without the marks and blanks around each. */
export function partsOf({ scene: { tokens } }: Passive, parts: readonly Range[]): Range[] {
  return parts.flatMap((part) => trimmed(tokens, part) ?? []);
}

/** What the agent of the passive says. */
export function byAgent(found: Passive, parts: readonly Range[]): CuedFinding {
  const { agent } = found;
  return { parts: partsOf(found, parts), source: agent, confidence: 0.75, reason: WITH_AGENT };
}

/** What is said by nobody who is told. */
export function byNobody(found: Passive, parts: readonly Range[], confidence: number): CuedFinding {
  return { parts: partsOf(found, parts), source: null, confidence, reason: WITHOUT_AGENT };
}
