/** A cue in marks whose subject stands before them: The council “strongly condemned” the takeover; la préfète a « rappelé que le parc était fermé ». */
import { Tag } from '../../language/types';
import { phraseBefore } from '../../syntax/phrase-before';
import { bareSubject, type Subject } from '../../syntax/subject';
import type { VerbGroup } from '../../syntax/verb-groups';
import { itemAt } from '../../text/item-at';
import type { MarkedSpan } from '../../text/quotation-marks';
import type { Sentence } from '../../text/sentences';
import type { Token } from '../../text/token';
import { contentAfter } from '../content/content';
import { insideContent } from '../source/inside-content';
import { add, behind, firstGroupFrom, type Scene } from '../unit/scene';
import { accepted } from './acceptance';
import { modalityOf } from './emit';

/** Reads a cue that opens its marks, or fills them with its adverbs: its subject stands before them, what it takes in them or behind. Adds the claim. */
export function verbInMarks(scene: Scene, sentence: Sentence, group: VerbGroup): boolean {
  const { cue, form } = group;
  if (cue === null || (form !== 'finite' && form !== 'past') || group.clitic >= 0) return false;
  const filled = aroundVerb(scene, group);
  const span = filled ?? openedBy(scene, group);
  if (span === null || (filled === null && (scene.owner[(scene.tokens[span.open] as Token).mark] ?? -1) >= 0))
    return false;
  // “Le préfet | a « fermement condamné » les violences”
  const verb = verbStart(scene, group, span.open);
  if (verb < 0) return false;
  const subject = subjectOf(scene, sentence, verb) ?? sharedBefore(scene, sentence, verb);
  // “said the inquiry “increasingly points” to fraud”: another reports it.
  if (subject === null || insideContent(scene, subject)) return false;
  const content =
    filled === null
      ? contentAfter(scene, { from: sentence.from, to: span.close }, group, cue, group.end)
      : contentAfter(scene, sentence, group, cue, behind(span));
  if (content === null || !accepted(scene, group, cue, subject, content)) return false;
  group.used = true;
  group.subject = subject;
  scene.owner[(scene.tokens[span.open] as Token).mark] = scene.found.length;
  add(scene, {
    parts: content.parts,
    source: { from: subject.start, to: subject.end },
    cue: { from: verb, to: filled === null ? group.end : behind(span) },
    lemma: group.lemma,
    modality: group.modality ?? modalityOf(cue, group),
    confidence: 0.75,
    reason: `subject–verb–${content.frame}`,
  });
  return true;
}

/** The marks that hold nothing but the verb and its adverbs (“strongly condemned”, « condamne fermement »), or null. */
function aroundVerb({ tokens, spans, inside }: Scene, { start, end, head }: VerbGroup): MarkedSpan | null {
  const span = spans[inside[head] ?? -1];
  if (span === undefined || !span.closed || span.depth > 0 || span.close - span.open > LONGEST) return null;
  for (let k = span.open + 1; k < span.close; k++)
    if ((k < start || k >= end) && ((tokens[k] as Token).tags & Tag.Adverb) === 0) return null;
  return span;
}

/** “La préfète a | « rappelé que le parc était fermé »|”: the French marks that the verb opens, behind adverbs at most, and that hold what it takes; or null. */
function openedBy({ tokens, spans, inside, language }: Scene, { start, end, head }: VerbGroup): MarkedSpan | null {
  const span = language.id === 'fr' ? spans[inside[head] ?? -1] : undefined;
  if (span === undefined || !span.closed || span.depth > 0 || end >= span.close || start - span.open > LONGEST)
    return null;
  for (let k = span.open + 1; k < start; k++) if (((tokens[k] as Token).tags & Tag.Adverb) === 0) return null;
  return span;
}

/** Marks around a verb and its adverbs hold fewer words. */
const LONGEST = 6;

/** Where the verb starts: with “has” or “a” before the marks that open at `open`, or with them; -1 for a participle without one. */
function verbStart({ tokens }: Scene, { form, passive }: VerbGroup, open: number): number {
  const before = itemAt(tokens, open - 1);
  const helped = before?.word?.verbs?.some(({ lemma }) => lemma === 'have' || lemma === 'avoir') === true;
  if (helped) return open - 1;
  return form === 'past' || passive ? -1 : open;
}

/** The subject that ends right before the verb at `open`, or null. */
function subjectOf({ tokens }: Scene, { from }: Sentence, open: number): Subject | null {
  const last = tokens[open - 1];
  if (last === undefined || open <= from) return null;
  if (last.name < 0 && (last.tags & Tag.SubjectPronoun) !== 0)
    return { start: open - 1, end: open, pronoun: true, headStart: open - 1, headEnd: open };
  const phrase = phraseBefore(tokens, open, from);
  return phrase === null || phrase.governed ? null : bareSubject(phrase);
}

/** “| Le maire | a fustigé un retard et a « demandé des comptes »”: the subject of the verb before the coordinator that stands before the verb at `verb`; or null. */
function sharedBefore(scene: Scene, { from }: Sentence, verb: number): Subject | null {
  const { tokens, groups } = scene;
  const link = tokens[verb - 1];
  if (link === undefined || verb - 1 <= from || (link.tags & Tag.Coordinator) === 0) return null;
  for (let n = firstGroupFrom(scene, verb) - 1; n >= 0; n--) {
    const before = groups[n] as VerbGroup;
    if (before.start < from) return null;
    if (before.form === 'finite' && (tokens[before.head] as Token).depth === 0) return before.subject;
  }
  return null;
}
