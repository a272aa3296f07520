/** What a court or an inquiry hears: “The court heard that …”, “…, a jury was told”: words that nobody named speaks. */
import { ORDERED } from '../../language/en/headlines';
import { isOfMedium } from '../../language/papers';
import { headOf } from '../../syntax/head-noun';
import { hasForm } from '../../syntax/readings';
import { Form, type CueVerb } from '../../language/types';
import type { Subject } from '../../syntax/subject';
import type { VerbGroup } from '../../syntax/verb-groups';
import type { Sentence } from '../../text/sentences';
import { Case, type Token } from '../../text/token';
import { contentAfter } from '../content/content';
import { add, firstGroupFrom, trimmed, type Range, type Scene } from '../unit/scene';

/** The reason of such claims. */
export const HEARD = 'heard in court';

/** Whether the subject is a body before which others speak. */
function hears({ tokens, language }: Scene, start: number, end: number): boolean {
  const { hearers } = language.nouns;
  const head = tokens[headOf(tokens, start, end, language.headFirst)];
  if (head === undefined) return false;
  if (hearers.has(head.form) || isAbbreviated(tokens, start, end)) return true;
  return head.form.endsWith('s') && hearers.has(head.form.slice(0, -1));
}

/** “The GTC | heard that …”: whether an article and capitals are all that the subject is, and no paper or broadcaster. */
function isAbbreviated(tokens: readonly Token[], start: number, end: number): boolean {
  const { letterCase, form } = tokens[start + 1] ?? { letterCase: Case.Lower, form: '' };
  return end - start === 2 && tokens[start]?.form === 'the' && letterCase === Case.Upper && !isOfMedium([form]);
}

/** “…, | the BBC | was told”: whether the subject is a paper or a broadcaster. */
function isMediumTold({ tokens, names }: Scene, { from, to }: Range): boolean {
  // “the BBC News | website”
  const first = names[tokens.slice(from, to).find(({ name }) => name >= 0)?.name ?? -1];
  return first !== undefined && isOfMedium(first.words);
}

/** Behind what it was told: the body or the medium that was told it, and the verb. */
export function toldBehind(scene: Scene, group: VerbGroup, source: Range): Range | null {
  const told = group.lemma === 'tell' && group.passive && isMediumTold(scene, source);
  return told ? { from: source.from, to: group.end } : heardBy(scene, group, source);
}

/** Whether the verb says that its subject was spoken to: “heard”, “was told”, and “told” without anyone told in a headline. */
export function isHeard(scene: Scene, group: VerbGroup): boolean {
  if (scene.language.id !== 'en' || group.form !== 'finite' || group.negated) return false;
  if (group.lemma === 'hear') return !group.passive;
  return group.lemma === 'tell' && (group.passive || scene.heading);
}

/** “Drivers | warned to expect delays”, “Envoy | asked to rescue talks”: whether a headline leaves out “was” before a verb of telling somebody to do something. */
export function isToldToDo({ tokens, language, heading }: Scene, group: VerbGroup): boolean {
  if (!heading || language.id !== 'en' || group.form !== 'finite' || group.head > group.first) return false;
  if (tokens[group.end]?.form !== 'to' || !hasForm(tokens[group.head] as Token, Form.PastParticiple)) return false;
  return ORDERED.has(group.lemma);
}

/** The body that heard and the verb, as the cue of words without a source; null where the subject only learned something. */
function heardBy(scene: Scene, group: VerbGroup, source: Range): Range | null {
  return hears(scene, source.from, source.to) ? { from: source.from, to: group.end } : null;
}

/** Adds what somebody was heard to say in court: words without a source. */
export function addHeard(scene: Scene, group: VerbGroup, cue: Range, parts: Range[], confidence: number): void {
  group.used = true;
  add(scene, {
    parts,
    source: null,
    cue,
    lemma: group.lemma,
    confidence,
    reason: HEARD,
    speaker: { kind: 'none' },
  });
}

/** “The court heard that …”: adds the claim. */
export function hearing(scene: Scene, sentence: Sentence, group: VerbGroup, subject: Subject): boolean {
  const { tokens } = scene;
  const cue = heardBy(scene, group, { from: subject.start, to: subject.end });
  if (cue === null || group.cue === null) return false;
  const verb = group.lemma === 'tell' ? withoutHearer(group.cue) : group.cue;
  const content = contentAfter(scene, sentence, group, verb, group.end);
  // “heard from a parent, Ana Ruiz, whose son was there”: who spoke, not what.
  if (tokens[group.end]?.form === 'from' && content?.frame !== 'clause') return false;
  // “heard the witness say so”: a witness, not a report.
  if (content === null || (content.frame === 'zero' && opensBare(scene, (content.parts[0] as Range).from)))
    return false;
  // “MPs told minister to resign”
  if (group.lemma === 'tell' && content.frame !== 'clause' && content.frame !== 'zero' && content.frame !== 'quote')
    return false;
  const parts = content.parts.flatMap((part) => trimmed(tokens, part) ?? []);
  if (parts.length === 0) return false;
  addHeard(scene, group, cue, parts, 0.8);
  return true;
}

/** “was told the driver had left”: the subject is spoken to, so that the content follows right away. */
function withoutHearer(cue: CueVerb): CueVerb {
  const { object: _, ...rest } = cue;
  return rest;
}

/** Whether the first verb from token `from` on is a bare infinitive, or looks like one. */
function opensBare(scene: Scene, from: number): boolean {
  const verb = scene.groups[firstGroupFrom(scene, from)];
  return verb !== undefined && hasForm(scene.tokens[verb.first] as Token, Form.Infinitive);
}
