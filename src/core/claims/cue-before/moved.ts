/** “Une décision qui réjouit le maire : « … »”, “L'accusation fait bondir Ruiz : « … »”: who answers what moves him. */
import { QUOTED } from '../../language/fr/announcements';
import { IN_STATES } from '../../language/fr/phrase-tables';
import { MAKING } from '../../language/fr/phrases';
import { INDEFINITE } from '../../language/function-words';
import { Form, Tag, type NounKind } from '../../language/types';
import { headOf, nounKind } from '../../syntax/head-noun';
import { isPreposition } from '../../syntax/noun-phrase';
import { phraseBefore } from '../../syntax/phrase-before';
import { hasForm } from '../../syntax/readings';
import { phraseEnd } from '../../syntax/set-phrase';
import type { Subject } from '../../syntax/subject';
import type { VerbGroup } from '../../syntax/verb-groups';
import type { Sentence } from '../../text/sentences';
import { itemAt } from '../../text/item-at';
import { Sign } from '../../text/sign';
import { Kind, type Token } from '../../text/token';
import { subjectKind } from '../source/subject-kind';
import { quotationBehindColon } from '../unit/quotation-behind-colon';
import { add, firstGroupFrom, quoteRunEnd, spanOpenedAt, type Range, type Scene } from '../unit/scene';

/** Gives a quotation behind a colon to somebody or a body right before it whom a French verb has for its object that says nothing and whose subject is a thing; whether it did. */
export function movedToSpeak(scene: Scene, sentence: Sentence, group: VerbGroup, subject: Subject): boolean {
  const colon = colonBehind(scene, group, sentence.to);
  const source = colon < 0 ? null : moved(scene, group, subject, colon);
  if (source === null) return false;
  group.used = true;
  const words = { from: colon + 1, to: quoteRunEnd(scene, colon + 1, sentence.to) };
  add(scene, quotationBehindColon(words, source, 0.75));
  return true;
}

/** The colon of a quotation that nobody speaks yet, with only words between it and the verb, or -1. */
function colonBehind(scene: Scene, { end }: VerbGroup, ceiling: number): number {
  const { tokens, owner, language, signs } = scene;
  if (language.id !== 'fr' || (signs & Sign.Colon) === 0) return -1;
  for (let k = end; k < ceiling && k - end < LONGEST; k++) {
    const { kind } = tokens[k] as Token;
    if (kind === Kind.Word || (kind === Kind.Comma && k > end)) continue;
    const span = kind === Kind.Colon ? spanOpenedAt(scene, k + 1) : null;
    return span !== null && (owner[(tokens[k + 1] as Token).mark] as number) < 0 ? k : -1;
  }
  return -1;
}

/** Whom the verb moves who stands right before the colon, or null. */
export function moved(scene: Scene, group: VerbGroup, subject: Subject, colon: number): Range | null {
  const { tokens, names } = scene;
  // “fait | bondir”
  const causes = group.lemma === 'faire' && hasForm(tokens[group.end] as Token, Form.Infinitive);
  if ((group.cue !== null && !causes) || group.passive || !isThing(scene, subject)) return null;
  const end = objectEnd(scene, group, colon);
  const phrase = phraseBefore(tokens, end, group.end);
  if (phrase === null || phrase.governed || phrase.lastConjunct >= 0) return null;
  for (let k = group.end; k < phrase.start; k++) {
    const t = tokens[k] as Token;
    // “fait | bondir | Ruiz”, “n'a | pas | surpris Ruiz”
    if (t.kind !== Kind.Word || isPreposition(t)) return null;
    if ((t.tags & (Tag.Adverb | Tag.Negation)) === 0 && !hasForm(t, Form.Infinitive)) return null;
  }
  const head = headOf(tokens, phrase.start, phrase.end, true);
  const name = names[(tokens[head < 0 ? phrase.start : head] as Token).name];
  const somebody = name?.type === 'person' || isSpeaker(nounKind(tokens, phrase.start, phrase.end, true));
  // What stands behind a comma belongs to whom it moves: “agace Ana Ruiz, la maire”.
  return somebody ? { from: phrase.start, to: tokens[end]?.kind === Kind.Comma ? colon : end } : null;
}

/** Where the object of the verb ends: at the comma of an apposition, before what it makes of whom it moves (“laisse Ruiz | perplexe”, “met le maire | en colère”), or at the colon. */
function objectEnd(scene: Scene, group: VerbGroup, colon: number): number {
  const { tokens, groups } = scene;
  for (let k = group.end + 1; k < colon; k++) {
    const { kind, tags } = tokens[k] as Token;
    if (kind === Kind.Comma) {
      // “agace Ruiz, qui répond :”: a clause of his own.
      const next = groups[firstGroupFrom(scene, k)];
      return next === undefined || next.start >= colon || next.form !== 'finite' ? k : colon;
    }
    if (!MAKING.has(group.lemma) || k === group.end + 1) continue;
    const state = (tags & (Tag.Adjective | Tag.Noun | Tag.Determiner)) === Tag.Adjective && k === colon - 1;
    if (state || phraseEnd(tokens, k, IN_STATES) > k) return k;
  }
  return colon;
}

/** Between a verb and the colon stand no more tokens. */
const LONGEST = 12;

function isSpeaker(kind: NounKind | null): boolean {
  return kind === 'role' || kind === 'person' || kind === 'organization';
}

/** Whether a subject is nobody, no body and no text: “la question”, “une décision”. */
function isThing(scene: Scene, subject: Subject): boolean {
  if (subject.pronoun) return false;
  const { tokens } = scene;
  const head = tokens[headOf(tokens, subject.headStart, subject.headEnd, true)];
  if (head === undefined || QUOTED.has(head.form)) return false;
  // “Une clémence qui révolte la plaignante : « … »”: what the sentence before told of, be the noun in no list.
  const opener = itemAt(tokens, subject.headStart - 1);
  const opens = opener === undefined || opener.kind === Kind.Stop || opener.kind === Kind.Break;
  if (opens && INDEFINITE.has((tokens[subject.headStart] as Token).form) && tokens[subject.headEnd]?.form === 'qui')
    // “une accusation” is not the prosecution.
    return (
      head.form === 'accusation' ||
      (head.name < 0 && !isSpeaker(nounKind(tokens, subject.headStart, subject.headEnd, true)))
    );
  return head.word?.noun === 'speech' || subjectKind(scene, subject) === 'thing';
}
