/** A cue that is all that its marks hold: The council “strongly condemned” the takeover. */
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
import { add, behind, type Scene } from '../unit/scene';
import { accepted } from './acceptance';
import { modalityOf } from './emit';

/** Reads a cue whose marks hold nothing but its adverbs beside it: its subject stands before them, what it takes behind them. Adds the claim. */
export function verbInMarks(scene: Scene, sentence: Sentence, group: VerbGroup): boolean {
  const { cue, form } = group;
  if (cue === null || (form !== 'finite' && form !== 'past') || group.clitic >= 0) return false;
  const span = aroundVerb(scene, group);
  if (span === null) return false;
  // “Le préfet | a « fermement condamné » les violences”
  const verb = verbStart(scene, group, span.open);
  if (verb < 0) return false;
  const subject = subjectOf(scene, sentence, verb);
  // “said the inquiry “increasingly points” to fraud”: another reports it.
  if (subject === null || insideContent(scene, subject)) return false;
  const content = contentAfter(scene, sentence, group, cue, behind(span));
  if (content === null || !accepted(scene, group, cue, subject, content)) return false;
  group.used = true;
  group.subject = subject;
  scene.owner[(scene.tokens[span.open] as Token).mark] = scene.found.length;
  add(scene, {
    parts: content.parts,
    source: { from: subject.start, to: subject.end },
    cue: { from: verb, to: behind(span) },
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
