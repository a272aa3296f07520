/** Cues in the passive: “a été annoncé par X”, “was told that”, “is said to”. */
import { cueVerb } from '../../language/cue-verb';
import type { CueVerb } from '../../language/types';
import { phraseAfter } from '../../syntax/phrase-after';
import { subjectBefore } from '../../syntax/subject-before';
import type { VerbGroup } from '../../syntax/verb-groups';
import type { Sentence } from '../../text/sentences';
import { Kind, type Token } from '../../text/token';
import { contentAfter, type Content } from '../content/content';
import { reportedEnd } from '../content/reported-end';
import { addCued, hasMarks, trimmed, type Range, type Scene } from '../unit/scene';

/** “Il a été annoncé par Bercy que”, “It was announced that”, “qualifiée de « … » par la défense”, “is alleged to have”. */
export function passive(scene: Scene, sentence: Sentence, group: VerbGroup): boolean {
  const { tokens, language } = scene;
  const cue = group.cue as CueVerb;
  const agent = agentOf(scene, group.end, sentence.to);
  const subject = group.form === 'finite' ? subjectBefore(tokens, group, sentence.from) : null;
  const impersonal =
    subject !== null && subject.pronoun && ['il', 'it'].includes((tokens[subject.headStart] as Token).form);
  const content = contentAfter(
    scene,
    sentence,
    group,
    passiveFrames(cue),
    agent === null ? group.end : Math.max(group.end, agentFirst(scene, group, agent)),
  );
  if (
    impersonal &&
    content !== null &&
    content.parts.some((p) => p.to - p.from > 1) && // “it was not established why”
    (content.frame === 'clause' ||
      content.frame === 'object-infinitive' ||
      content.frame === 'infinitive' ||
      (content.frame === 'prepositional' && cue.rest !== undefined) ||
      content.frame === 'zero')
  ) {
    if (cue.class === 'think' && language.id === 'fr') return false;
    addCued(scene, group, {
      parts: content.parts.flatMap((p) => trimmed(tokens, p) ?? []),
      source: agent,
      modality: cue.modality ?? (agent === null ? 'hearsay' : 'asserted'),
      confidence: 0.75,
      reason: 'impersonal passive',
    });
    return true;
  }
  // “was asked by a caller why …”, “was told by officials that …”, “was told by a guard to leave”
  const ordered =
    language.id === 'en' &&
    (content?.frame === 'object-infinitive' || content?.frame === 'infinitive') &&
    cue.class !== 'promise';
  if (
    content !== null &&
    agent !== null &&
    ((content.frame === 'clause' && cue.object === 'addressee') || (ordered && cue.object !== undefined))
  ) {
    addCued(scene, group, {
      parts: content.parts.flatMap((p) => trimmed(tokens, p) ?? []),
      source: agent,
      modality: cue.class === 'ask' ? 'asked' : 'asserted',
      confidence: 0.75,
      reason: 'passive with agent',
    });
    return true;
  }
  // “Residents were told Thursday to boil their water”
  if (ordered && agent === null && subject !== null && group.form === 'finite' && TELLING.has(group.lemma)) {
    addCued(scene, group, {
      parts: content.parts.flatMap((p) => trimmed(tokens, p) ?? []),
      source: null,
      modality: 'asserted',
      confidence: 0.6,
      reason: 'passive without agent',
    });
    return true;
  }
  const told = content?.frame === 'clause' ? content : zeroClause(scene, sentence, group);
  // “The court was told that …”: nobody says by whom.
  if (
    language.id === 'en' &&
    told !== null &&
    agent === null &&
    subject !== null &&
    cue.object === 'addressee' &&
    cue.class === 'say'
  ) {
    addCued(scene, group, {
      parts: told.parts.flatMap((p) => trimmed(tokens, p) ?? []),
      source: null,
      modality: 'asserted',
      confidence: 0.65,
      reason: 'passive without agent',
    });
    return true;
  }
  if (
    content !== null &&
    (content.frame === 'predicate' || content.frame === 'quote') &&
    hasMarks(tokens, content.parts) &&
    agent !== null
  ) {
    addCued(scene, group, {
      parts: content.parts.flatMap(
        (p) => trimmed(tokens, { from: p.from, to: agent.from > p.from ? Math.min(p.to, agent.from - 1) : p.to }) ?? [],
      ),
      source: agent,
      modality: 'asserted',
      confidence: 0.75,
      reason: 'passive with agent',
    });
    return true;
  }
  // “X, accusé de « … »”: a reproach that nobody here makes.
  if (
    language.id === 'fr' &&
    cue.class === 'accuse' &&
    group.form === 'past' &&
    agent === null &&
    content !== null &&
    content.frame !== 'quote' &&
    (content.frame === 'object-infinitive' || hasMarks(tokens, content.parts))
  ) {
    addCued(scene, group, {
      parts: content.parts.flatMap((p) => trimmed(tokens, markedOnly(tokens, p)) ?? []),
      source: null,
      modality: 'asserted',
      confidence: 0.6,
      reason: 'passive without agent',
      speaker: { kind: 'none' },
    });
    return true;
  }
  // “étant précisé que la rue restera fermée”
  if (
    language.id === 'fr' &&
    group.form === 'participle' &&
    content !== null &&
    content.frame === 'clause' &&
    (tokens[group.first] as Token).form === 'étant'
  ) {
    addCued(scene, group, {
      parts: content.parts.flatMap((p) => trimmed(tokens, p) ?? []),
      source: agent,
      modality: 'asserted',
      confidence: 0.6,
      reason: 'impersonal passive',
      speaker: agent === null ? { kind: 'none' } : null,
    });
    return true;
  }
  if (
    language.id === 'en' &&
    subject !== null &&
    group.form === 'finite' &&
    (cue.class === 'say' ||
      cue.class === 'hearsay' ||
      cue.class === 'think' ||
      cue.class === 'accuse' ||
      language.verbs.saidTo.has(group.lemma))
  ) {
    const to = tokens[group.end];
    if (
      to !== undefined &&
      to.form === 'to' &&
      language.verbs.saidTo.has(group.lemma) &&
      tokens[group.start - 1]?.form !== 'what'
    ) {
      const end = reportedEnd(scene, group.end, sentence.to, group);
      const parts = [
        { from: subject.start, to: subject.end },
        { from: group.end, to: end },
      ].flatMap((p) => trimmed(tokens, p) ?? []);
      addCued(scene, group, {
        parts,
        source: null,
        modality: 'hearsay',
        confidence: 0.7,
        reason: 'is said to',
      });
      return true;
    }
  }
  return false;
}

const TELLING = new Set(['tell', 'warn', 'advise', 'urge']);

/** “The court was told the driver had left”: the person spoken to is the subject, so the clause follows right away. */
function zeroClause(scene: Scene, sentence: Sentence, group: VerbGroup): Content | null {
  const { object, ...cue } = group.cue as CueVerb;
  if (object !== 'addressee' || !cue.frames.includes('zero')) return null;
  const content = contentAfter(scene, sentence, group, cue, group.end);
  return content?.frame === 'zero' ? content : null;
}

/** “de « … »” without the preposition. */
function markedOnly(tokens: readonly Token[], { from, to }: Range): Range {
  const second = tokens[from + 1];
  return second?.kind === Kind.OpenMark ? { from: from + 1, to } : { from, to };
}

/** Cues as they are in the passive. */
const passives = new WeakMap<CueVerb, CueVerb>();

/** A verb in the passive has the person spoken to as subject. */
function passiveFrames(cue: CueVerb): CueVerb {
  if (cue.object !== undefined) return cue;
  let passive = passives.get(cue);
  if (passive === undefined) passives.set(cue, (passive = cueVerb({ ...cue, object: 'addressee' })));
  return passive;
}

/** Who did it: the phrase behind “par”, “by”, or null. */
function agentOf(scene: Scene, from: number, ceiling: number): Range | null {
  const { tokens } = scene;
  for (let k = from; k < ceiling && k - from < 40; k++) {
    const t = tokens[k] as Token;
    if (t.depth > 0) continue;
    if (t.kind === Kind.Stop || t.kind === Kind.Semicolon) return null;
    if (t.form !== 'par' && t.form !== 'by') continue;
    const phrase = phraseAfter(tokens, k + 1, ceiling);
    return phrase === null ? null : { from: k + 1, to: phrase.end };
  }
  return null;
}

/** Where content can start: behind the agent if that comes first. */
function agentFirst(scene: Scene, group: VerbGroup, agent: Range): number {
  for (let k = group.end; k < agent.from; k++) {
    const t = scene.tokens[k] as Token;
    if (t.kind === Kind.OpenMark || t.form === 'que' || t.form === "qu'" || t.form === 'that') return group.end;
  }
  return agent.to;
}
