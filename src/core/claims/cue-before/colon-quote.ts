/** Any verb before a colon and a quotation: “Ruiz nodded: “Every dime.””. */
import { nounKind } from '../../syntax/head-noun';
import { phraseBefore } from '../../syntax/phrase-before';
import type { Subject } from '../../syntax/subject';
import type { VerbGroup } from '../../syntax/verb-groups';
import type { MarkedSpan } from '../../text/quotation-marks';
import type { Sentence } from '../../text/sentences';
import { Kind, type Token } from '../../text/token';
import { hasClause } from '../content/clause';
import { introduction } from '../content/colon';
import { add, behind, quoteRunEnd, spanOpenedAt, wordCount, type Range, type Scene } from '../unit/scene';
import { subjectKind } from '../source/subject-kind';

/** Whether a quotation is a sentence, not a title or a name. */
function isSentence(scene: Scene, span: MarkedSpan): boolean {
  const words = wordCount(scene.tokens, span.open, span.close);
  return words >= 4 && hasClause(scene, span.open, span.close);
}

/** “ont déployé | une banderole | : « … »”: a new text right before the colon, or null. */
function writtenOn({ tokens, language }: Scene, from: number, colon: number): Range | null {
  const phrase = phraseBefore(tokens, colon, from);
  if (phrase === null || phrase.governed || language.id !== 'fr') return null;
  const { form } = tokens[phrase.start] as Token;
  if (form !== 'un' && form !== 'une' && form !== 'des') return null;
  if (nounKind(tokens, phrase.start, phrase.end, language.headFirst) !== 'document') return null;
  return { from: phrase.start, to: phrase.end };
}

/** “Ruiz nodded: “Every dime.””: any verb before a colon and a quotation. */
export function colonQuote(scene: Scene, sentence: Sentence, group: VerbGroup, subject: Subject | null): boolean {
  const { tokens } = scene;
  // “Le bilan était mitigé : «”, “Léa en est convaincue : «”: a state; who was told or asked does not speak.
  if (subject === null || group.form !== 'finite' || (group.passive && group.cue !== null)) return false;
  for (let k = group.end; k < sentence.to && k - group.end < 40; k++) {
    const t = tokens[k] as Token;
    if (t.depth > 0 || t.kind === Kind.OpenMark || t.kind === Kind.Stop || t.kind === Kind.Semicolon) return false;
    if (t.kind !== Kind.Colon) continue;
    const span = spanOpenedAt(scene, k + 1);
    if (span === null || (scene.owner[(tokens[k + 1] as Token).mark] as number) >= 0) return false;
    const by = introduction(scene, sentence.from, k);
    if (by === null) return false;
    const text = by.group.cue === null ? writtenOn(scene, by.group.end, k) : null;
    if (text !== null) {
      scene.used.add(by.group);
      add(scene, {
        parts: [{ from: k + 1, to: quoteRunEnd(scene, behind(span), sentence.to) }],
        source: text,
        cue: { from: k, to: k + 1 },
        lemma: ':',
        modality: 'asserted',
        confidence: 0.75,
        reason: 'label',
      });
      return true;
    }
    const kind = by.subject.pronoun ? 'person' : subjectKind(scene, by.subject);
    const thing = kind === 'thing';
    if (thing && !isSentence(scene, span)) return false;
    const end = quoteRunEnd(scene, behind(span), sentence.to);
    scene.used.add(by.group);
    add(scene, {
      parts: [{ from: k + 1, to: end }],
      source: thing ? null : { from: by.subject.start, to: by.subject.end },
      cue: thing ? null : { from: by.group.start, to: by.group.end },
      lemma: thing ? '' : by.group.lemma,
      modality: 'asserted',
      confidence: thing ? 0.6 : 0.85,
      reason: thing ? 'quotation behind a colon' : 'subject–verb–colon',
    });
    return true;
  }
  return false;
}
