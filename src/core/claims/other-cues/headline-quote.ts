/** A headline's quotation before a colon: “‘Concrete on our cliffs’: village vows to fight”, “« On n'en peut plus » : Ruiz alerte”. */
import { subjectBefore } from '../../syntax/subject-before';
import type { Sentence } from '../../text/sentences';
import { Kind, type Token } from '../../text/token';
import { subjectKind } from '../source/subject-kind';
import { add, behind, firstGroupFrom, type Scene, spanOpenedAt } from '../unit/scene';

/** The person or body of whom the words behind the colon tell something said what stands before it; no cue says so. */
export function headlineQuote(scene: Scene, sentence: Sentence): void {
  const { tokens, owner, heading } = scene;
  const span = heading ? spanOpenedAt(scene, sentence.from) : null;
  if (span === null) return;
  const colon = behind(span);
  if (tokens[colon]?.kind !== Kind.Colon || (owner[(tokens[sentence.from] as Token).mark] as number) >= 0) return;
  const verb = scene.groups[firstGroupFrom(scene, colon + 1)];
  if (verb === undefined || verb.start >= sentence.to) return;
  const subject = subjectBefore(tokens, verb, colon + 1);
  if (subject === null || subject.start !== colon + 1 || subject.pronoun) return;
  const kind = subjectKind(scene, subject);
  if (kind === 'thing' || kind === 'document') return;
  add(scene, {
    parts: [{ from: sentence.from, to: colon }],
    source: { from: subject.start, to: subject.end },
    cue: null,
    lemma: '',
    modality: 'asserted',
    confidence: 0.65,
    reason: 'quotation before a colon',
  });
}
