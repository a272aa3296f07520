/** Verbs that are in no list of cues, behind a quotation: « … », calcule la trésorière. */
import { Tag } from '../../language/types';
import { isOf, isPreposition } from '../../syntax/noun-phrase';
import { isAuxiliary } from '../../syntax/readings';
import { subjectAfter } from '../../syntax/subject-after';
import type { VerbGroup } from '../../syntax/verb-groups';
import type { Sentence } from '../../text/sentences';
import { Kind, type Token } from '../../text/token';
import { skipAdverbials } from '../content/adverbials';
import { inciseEnd } from './incise-bounds';
import { addCued, spanClosedAt, spanOpenedAt, wordCount, type Scene, firstFinite } from '../unit/scene';
import { subjectKind } from '../source/subject-kind';
import { itemAt } from '../../text/item-at';

/**
 * Any verb can stand between a quotation and whoever speaks it. A whole quotation, a comma, a verb and, behind it, a person, a
 * body or a pronoun that ends the sentence or its stretch make a claim.
 */
export function unlistedCue(scene: Scene, sentence: Sentence, group: VerbGroup): boolean {
  const { tokens, language } = scene;
  if (group.form !== 'finite' || group.passive) return false;
  // “« … », ne décolère pas Ruiz”
  if (group.negated && language.id !== 'fr') return false;
  if (isAuxiliary(tokens[group.head] as Token) || (tokens[group.head] as Token).depth > 0) return false;
  // English closes the marks behind the comma.
  const outside = itemAt(tokens, group.start - 1)?.kind === Kind.Comma;
  const comma = outside ? group.start - 1 : group.start;
  if (comma <= sentence.from || (!outside && language.id === 'fr')) return false;
  const span = spanClosedAt(scene, comma - 1);
  if (span !== null && !outside && !SEAMS.has((tokens[span.close - 1] as Token).kind)) return false;
  if (span === null || (scene.owner[(tokens[span.open] as Token).mark] as number) >= 0) return false;
  if (wordCount(tokens, span.open, span.close) < 3 || spanOpenedAt(scene, span.open) === null) return false;
  let source = { from: group.clitic, to: group.clitic + 1 };
  if (group.clitic < 0) {
    let at = group.end;
    while (group.negated && ((tokens[at]?.tags ?? 0) & Tag.Negation) !== 0) at++;
    // “a validé | mardi | le maire”
    if (language.id === 'fr') at = skipAdverbials(scene, at, sentence.to);
    const subject = subjectAfter(tokens, at, sentence.to, scene.language);
    if (subject === null || subject.pronoun) return false;
    const kind = subjectKind(scene, subject);
    if (kind === 'thing' || kind === 'document') return false;
    source = { from: subject.start, to: subject.end };
  }
  // A verb before its pronoun is an incise in French, whatever follows.
  if (group.clitic < 0 && inciseEnd(scene, source.to, sentence.to) > source.to)
    if (span.open !== sentence.from || !tellsWhere(scene, source.to, sentence.to)) return false;
  addCued(scene, group, {
    parts: [{ from: span.open, to: comma }],
    source,
    confidence: 0.8,
    reason: 'content–verb–subject',
  });
  return true;
}

/** “a validé le maire | devant la presse”, “| lundi, en séance”: whether nothing but French phrases with a preposition, and no other verb, stands from k on. */
function tellsWhere(scene: Scene, k: number, ceiling: number): boolean {
  const { tokens, language } = scene;
  const first = tokens[k];
  if (language.id !== 'fr' || first === undefined || isOf(first)) return false;
  if (!isPreposition(first) && (first.tags & (Tag.Calendar | Tag.Adverb)) === 0) return false;
  return firstFinite(scene, k, ceiling) === null;
}

const SEAMS: ReadonlySet<number> = new Set([Kind.Comma, Kind.Stop]);
