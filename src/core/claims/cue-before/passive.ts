/** Cues in the passive: “a été annoncé par X”, “was told that”, “is said to”. */
import { COURTS } from '../../language/fr/hearings';
import { FINDING } from '../../language/fr/verdicts';
import { type CueVerb, Form, Tag } from '../../language/types';
import { isPreposition } from '../../syntax/noun-phrase';
import { hasForm } from '../../syntax/readings';
import { subjectBefore } from '../../syntax/subject-before';
import type { VerbGroup } from '../../syntax/verb-groups';
import type { Sentence } from '../../text/sentences';
import { Case, Kind, type Token } from '../../text/token';
import { contentAfter } from '../content/content';
import type { Content } from '../content/search';
import { beforeAnotherClause } from '../content/another-clause';
import { reportedEnd } from '../content/reported-end';
import {
  addCued,
  firstGroupFrom,
  hasMarks,
  spanOpenedAt,
  type CuedFinding,
  type Range,
  type Scene,
} from '../unit/scene';
import { insideContent } from '../source/inside-content';
import { sharedSubject } from '../source/shared-subject';
import { opensTold } from './opens-told';
import { agentOf } from './passive-agent';
import { calledLike, beforeMainVerb } from './likened';
import { around, byAgent, byNobody, partsOf, type Passive } from './passive-parts';

/** “Il a été annoncé par Bercy que”, “It was announced that”, “qualifiée de « … » par la défense”, “is alleged to have”. */
export function passive(scene: Scene, sentence: Sentence, group: VerbGroup): boolean {
  const { cue } = group;
  if (cue === null) return false;
  // ““It failed,” said Ruiz, as | quoted by the AP, “because …””: a paper hands on what Ruiz says.
  if (scene.tokens[group.start - 1]?.form === 'as' && group.head === group.first) return false;
  const agent = agentOf(scene, group.end, sentence.to);
  if (agent !== null && isReduced(scene, sentence, group)) return false;
  const found = around(scene, sentence, group, cue, agent);
  const said = isImpersonal(found)
    ? impersonal(found)
    : (toldBy(found) ??
      toldTo(found) ??
      told(found) ??
      calledLike(found) ??
      calledBy(found) ??
      judgedBy(found) ??
      reproached(found) ??
      specified(found) ??
      saidTo(found));
  if (said !== null) addCued(scene, group, said);
  return said !== null;
}

/** “It was announced that”: a pronoun that stands for nobody, and content of some words (not “it was not established why”). */
function isImpersonal({ scene: { tokens }, cue, subject, content }: Passive): boolean {
  if (subject === null || !subject.pronoun || content === null) return false;
  const { form } = tokens[subject.headStart] as Token;
  if ((form !== 'il' && form !== 'it') || !content.parts.some((part) => part.to - part.from > 1)) return false;
  switch (content.frame) {
    case 'clause':
    case 'object-infinitive':
    case 'infinitive':
    case 'zero':
      return true;
    case 'prepositional':
      return cue.rest !== undefined;
    default:
      return false;
  }
}

/** “It was announced that …”, “il a été décidé de …”: nobody but the agent, where one is told. */
function impersonal(found: Passive): CuedFinding | null {
  const { scene, cue, agent, content } = found;
  if (content === null || (cue.class === 'think' && scene.language.id === 'fr')) return null;
  return {
    parts: partsOf(found, content.parts),
    source: agent,
    modality: cue.modality ?? (agent === null ? 'hearsay' : 'asserted'),
    confidence: 0.75,
    reason: 'impersonal passive',
  };
}

/** “was asked by a caller why …”, “was told by officials that …”, “was told by a guard to leave” */
function toldBy(found: Passive): CuedFinding | null {
  const { scene, sentence, group, cue, agent } = found;
  if (agent === null) return null;
  // “was told by a judge | he would go to prison”
  const speaks = scene.language.id === 'en' && cue.class === 'say';
  const zero = speaks ? zeroClause(scene, sentence, group, agent.to) : null;
  const content = found.content?.frame === 'clause' ? found.content : (zero ?? found.content);
  if (content === null) return null;
  const ordered = isOrder(found);
  const clause = content === zero || content.frame === 'clause';
  if (!(clause && cue.object === 'addressee') && !(ordered && cue.object !== 'none')) return null;
  const parts = ordered ? content.parts.map((part) => fromInfinitive(scene.tokens, part)) : content.parts;
  return { ...byAgent(found, parts), modality: cue.class === 'ask' ? 'asked' : 'asserted' };
}

/** “asked by reporters | on the plane | to respond”: without what stands before the infinitive and tells where or when. */
function fromInfinitive(tokens: readonly Token[], part: Range): Range {
  for (let k = part.from; k + 1 < part.to && k - part.from < LONGEST_PLACE; k++) {
    if (tokens[k]?.form === 'to' && hasForm(tokens[k + 1] as Token, Form.Infinitive)) return { from: k, to: part.to };
    if (k === part.from && !isPreposition(tokens[k] as Token)) return part;
    if (tokens[k]?.kind !== Kind.Word) return part;
  }
  return part;
}

/** A place or time before the infinitive has fewer words. */
const LONGEST_PLACE = 8;

/** “was told to leave”: English, an infinitive that the person spoken to is to do. */
function isOrder({ scene, cue, content }: Passive): boolean {
  const infinitive = content?.frame === 'object-infinitive' || content?.frame === 'infinitive';
  return scene.language.id === 'en' && infinitive && cue.class !== 'promise';
}

/** “Residents were told Thursday to boil their water”: nobody says by whom. */
function toldTo(found: Passive): CuedFinding | null {
  const { scene, group, agent, content } = found;
  if (content === null || agent !== null || !isToSomebody(found)) return null;
  if (!isOrder(found) || !scene.language.verbs.telling.has(group.lemma)) return null;
  return byNobody(found, content.parts, 0.6);
}

/** “The court was told that …”, “Les salariés ont été informés que …”: nobody says by whom. */
function told(found: Passive): CuedFinding | null {
  const { scene, sentence, group, cue, agent, content } = found;
  if (agent !== null || !isToSomebody(found)) return null;
  if (cue.object !== 'addressee' || cue.class !== 'say') return null;
  const zero = scene.language.id === 'en' ? zeroClause(scene, sentence, group, group.end) : null;
  const quoted = scene.heading && content?.frame === 'quote';
  const clause = content?.frame === 'clause' || quoted ? content : zero;
  if (clause === null) return null;
  return byNobody(found, clause.parts, 0.65);
}

/** Whether somebody whom the sentence names is told: “| The court | was told”, “| She | rang and was told”. */
function isToSomebody(found: Passive): boolean {
  const { scene, sentence, group, subject } = found;
  if (opensTold(scene, sentence, group)) return true;
  if (group.form !== 'finite') return isBeing(found);
  return subject !== null || (!insideContent(scene, group) && sharedSubject(scene, sentence, group) !== null);
}

/** “left after | being told | that”, “| Having been told | that”: a participle; but not “without | being told |”. */
function isBeing({ scene: { tokens }, group }: Passive): boolean {
  const { form } = tokens[group.first] as Token;
  return (
    group.form === 'participle' &&
    (form === 'being' || form === 'having') &&
    tokens[group.start - 1]?.form !== 'without'
  );
}

/** “qualifiée de « … » par la défense”: words in marks, up to the agent. */
function calledBy(found: Passive): CuedFinding | null {
  const { scene, agent, content } = found;
  if (content === null || agent === null || (content.frame !== 'predicate' && content.frame !== 'quote')) return null;
  if (!hasMarks(scene.tokens, content.parts)) return null;
  // “the bills submitted by builders, | “but not the rest””: what the sentence goes on with.
  const next = agent.to + 1;
  if (
    scene.tokens[agent.to]?.kind === Kind.Comma &&
    content.parts[0]?.from === next &&
    spanOpenedAt(scene, next) !== null
  )
    if (scene.language.id === 'en' && scene.tokens[next + 1]?.letterCase === Case.Lower) return null;
  const upToAgent = ({ from, to }: Range): Range => ({
    from,
    to: agent.from > from ? Math.min(to, agent.from - 1) : to,
  });
  return byAgent(found, content.parts.map(upToAgent));
}

/** “une somme jugée | insuffisante | par la CGT”, “une décision qualifiée | d'historique | par le maire”: the French words between the participle and who judges. */
function judgedBy({ scene, group, cue, agent, ...found }: Passive): CuedFinding | null {
  const { tokens, language } = scene;
  if (agent === null || language.id !== 'fr' || cue.class !== 'judge') return null;
  const words = { from: group.end, to: agent.from - 1 };
  if (!isVerdictBetween(tokens, words, cue) || isCourt(tokens, agent)) return null;
  return byAgent({ scene, group, cue, agent, ...found }, [words]);
}

/** Whether an adjective with its adverbs, or what a cue calls its object behind its preposition, is all that stands in the range. */
function isVerdictBetween(tokens: readonly Token[], { from, to }: Range, { prepositions, lemma }: CueVerb): boolean {
  if (to <= from || to - from > LONGEST_VERDICT || FINDING.has(lemma)) return false;
  for (let k = from; k < to; k++) {
    const { kind } = tokens[k] as Token;
    if (kind !== Kind.Word && kind !== Kind.Number) return false;
  }
  const first = tokens[from] as Token;
  if (prepositions?.includes(first.form) === true || (first.form === "d'" && prepositions?.includes('de') === true))
    return to - from > 1;
  const last = tokens[to - 1] as Token;
  return (last.tags & (Tag.Noun | Tag.Adverb)) === 0 && ((last.tags & Tag.Adjective) !== 0 || last.tags === 0);
}

/** “bien trop cher pour la ville” */
const LONGEST_VERDICT = 5;

/** “jugé coupable par | la cour”: what a French court decides. */
function isCourt(tokens: readonly Token[], { from, to }: Range): boolean {
  for (let k = from; k < to; k++) if (COURTS.has((tokens[k] as Token).form)) return true;
  return false;
}

/** “X, accusé de « … »”: a reproach that nobody here makes; “X, accusé par Y d'avoir menti”: Y's. */
function reproached(found: Passive): CuedFinding | null {
  const { scene, group, cue, agent, content } = found;
  if (cue.class !== 'accuse') return null;
  // “was accused | of bias | by his rivals”
  const before = chargeBefore(found);
  if (before !== null) return byAgent(found, [before]);
  if (content === null || content.frame === 'quote') return null;
  if (agent === null && (scene.language.id !== 'fr' || group.form !== 'past')) return null;
  // “of hiding the truth”
  const deed = scene.tokens[(content.parts[0] as Range).from + 1];
  const act = content.frame === 'object-infinitive' || (deed !== undefined && hasForm(deed, Form.PresentParticiple));
  if (!act && !hasMarks(scene.tokens, content.parts)) return null;
  if (agent !== null) return byAgent(found, content.parts);
  const marked = content.parts.map(({ from, to }) =>
    markedOnly(scene.tokens, { from, to: beforeMainVerb(scene, group, from, to) }),
  );
  return { ...byNobody(found, marked, 0.6), speaker: { kind: 'none' } };
}

/** “| of bias | by his rivals”: of what somebody is accused, between the English verb and its agent, or null. */
function chargeBefore({ scene: { tokens, language }, group: { end }, agent }: Passive): Range | null {
  if (language.id !== 'en' || agent === null || tokens[end]?.form !== 'of' || agent.from < end + 3) return null;
  for (let k = end; k < agent.from - 1; k++) {
    const { kind, form } = tokens[k] as Token;
    if (kind !== Kind.Word || form === 'that') return null;
  }
  return { from: end, to: agent.from - 1 };
}

/** “étant précisé que la rue restera fermée” */
function specified(found: Passive): CuedFinding | null {
  const { scene, group, agent, content } = found;
  if (scene.language.id !== 'fr' || group.form !== 'participle' || content?.frame !== 'clause') return null;
  if ((scene.tokens[group.first] as Token).form !== 'étant') return null;
  return {
    parts: partsOf(found, content.parts),
    source: agent,
    confidence: 0.6,
    reason: 'impersonal passive',
    speaker: agent === null ? { kind: 'none' } : null,
  };
}

/** “The mayor is said to have left”: subject and infinitive are what is said. */
function saidTo(found: Passive): CuedFinding | null {
  const { scene, sentence, group, subject } = found;
  const { tokens, language } = scene;
  if (language.id !== 'en' || subject === null || !language.verbs.saidTo.has(group.lemma)) return null;
  if (tokens[group.end]?.form !== 'to' || tokens[group.start - 1]?.form === 'what') return null;
  // “is said to be Orr | but Vian has refused to say”
  const end = beforeAnotherClause(scene, group.end + 1, reportedEnd(scene, group.end, sentence.to, group));
  return {
    parts: partsOf(found, [
      { from: subject.start, to: subject.end },
      { from: group.end, to: end },
    ]),
    source: null,
    modality: 'hearsay',
    confidence: 0.7,
    reason: 'is said to',
  };
}

/** “The court was told the driver had left”: the person spoken to is the subject, so the clause follows right away. */
function zeroClause(scene: Scene, sentence: Sentence, group: VerbGroup, from: number): Content | null {
  const { object, ...cue } = group.cue as CueVerb;
  if (object !== 'addressee' || !cue.frames.includes('zero')) return null;
  const content = contentAfter(scene, sentence, group, cue, from);
  return content?.frame === 'zero' ? content : null;
}

/** “de « … »” without the preposition. */
function markedOnly(tokens: readonly Token[], { from, to }: Range): Range {
  const second = tokens[from + 1];
  return second?.kind === Kind.OpenMark ? { from: from + 1, to } : { from, to };
}

/** “a scientist | asked by the journal to read the paper | wrote: …”: a participle between a noun and the verb that has it as its subject. */
function isReduced(scene: Scene, sentence: Sentence, group: VerbGroup): boolean {
  const { tokens, groups, language } = scene;
  if (language.id !== 'en' || group.head !== group.first || tokens[group.start - 1]?.kind !== Kind.Word) return false;
  for (let n = firstGroupFrom(scene, group.end); n < groups.length; n++) {
    const verb = groups[n] as VerbGroup;
    if (verb.start >= sentence.to) return false;
    if (verb.form !== 'finite' || verb.cue === null || (tokens[verb.head] as Token).depth > 0) continue;
    const subject = subjectBefore(tokens, verb, sentence.from);
    return subject !== null && subject.start < group.start;
  }
  return false;
}
