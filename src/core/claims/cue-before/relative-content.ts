/** What is said of what stands before the subject: “a plan which officials say will fail”, “in what he called a hate crime”. */
import { ONE } from '../../language/en/determiners';
import { BELIEVING, CALLING } from '../../language/en/naming';
import { EXTRACTED } from '../../language/en/pronouns';
import { Form, Num, Tag } from '../../language/types';
import type { Subject } from '../../syntax/subject';
import { hasForm, isAuxiliary, isModal } from '../../syntax/readings';
import type { VerbGroup } from '../../syntax/verb-groups';
import type { Sentence } from '../../text/sentences';
import { Kind, type Token } from '../../text/token';
import { isDeterminer, isPreposition } from '../../syntax/noun-phrase';
import { phraseBefore } from '../../syntax/phrase-before';
import { clauseEnd } from '../content/clause-end';
import { nounEnd } from '../content/object-end';
import { addCued, firstGroupFrom, groupAt, hasMarks, type Range, type Scene, trimmed } from '../unit/scene';
import { itemAt } from '../../text/item-at';
import { LINKS } from './report-bounds';

/**
 * “the changes, which officials said will take effect in May, …”, “a plan Ruiz said would fail”: the relative pronoun, or what the clause without
 * one is about, belongs to what was said.
 */
export function relativeContent(scene: Scene, sentence: Sentence, group: VerbGroup, subject: Subject): boolean {
  const { tokens } = scene;
  if (group.cue?.frames.includes('zero') !== true) return false;
  const verb = groupAt(scene, group.end, sentence.to);
  if (verb?.form !== 'finite') return false;
  const pronoun = EXTRACTED.has(itemAt(tokens, subject.start - 1)?.form ?? '');
  const topic = pronoun ? { from: subject.start - 1, to: subject.start } : topicBefore(scene, sentence, subject, verb);
  if (topic === null) return false;
  const source = { from: topic.to, to: subject.end };
  // “told STAT News that he felt rushed”: the clause that another cue reports.
  if (scene.found.some(({ parts }) => parts[0]?.from === subject.start)) return false;
  const limit = clauseEnd(scene, verb.start, sentence.to);
  let end = verb.end;
  while (end < limit && (!ENDS.has((tokens[end] as Token).kind) || (tokens[end] as Token).depth > 0)) end++;
  // “money that prosecutors said went to casinos, | a boat and a wedding”
  const behindComma = pronoun && tokens[subject.start - 2]?.kind === Kind.Comma;
  if (end < limit && !behindComma) end = listedEnd(scene, end, limit);
  const rest = trimmed(tokens, { from: verb.start, to: end });
  if (rest === null) return false;
  addCued(scene, group, {
    parts: [topic, rest],
    source,
    modality: 'asserted',
    confidence: 0.75,
    reason: 'relative–subject–verb',
  });
  return true;
}

/** What ends such a clause. */
const ENDS: ReadonlySet<Kind> = new Set([Kind.Comma, Kind.Semicolon]);

/** “in what | officials called | a hate crime”: what somebody calls a thing that “what” stands for; words in marks are read elsewhere. English only. */
export function whatIsCalled(scene: Scene, sentence: Sentence, group: VerbGroup, subject: Subject): boolean {
  const { tokens, groups, language } = scene;
  const { cue } = group;
  if (language.id !== 'en' || cue === null || group.passive) return false;
  if (itemAt(tokens, subject.start - 1)?.form !== 'what') return false;
  const { form } = tokens[group.end] ?? { form: '' };
  const next = tokens[group.end + 1]?.form ?? '';
  // “in what police believe | to be a revenge attack”
  const believed = BELIEVING.has(cue.lemma) && form === 'to' && next === 'be';
  // “what locals call the Barn”: a name.
  const called = form === 'a' || form === 'an' || (form === 'the' && /(?:^most|st)$/.test(next));
  if (!believed && !(called && CALLING.has(cue.lemma))) return false;
  // “What many believe to be the oldest bridge | will close”
  const main = subject.start - 1 === sentence.from ? groups[firstGroupFrom(scene, group.end + 2)] : undefined;
  const limit = main?.form === 'finite' ? Math.min(main.start, sentence.to) : sentence.to;
  const part = trimmed(tokens, { from: group.end, to: nounEnd(scene, group.end, limit, group) });
  if (part === null || hasMarks(tokens, [part])) return false;
  addCued(scene, group, {
    parts: [part],
    source: { from: subject.start, to: subject.end },
    modality: 'asserted',
    confidence: 0.75,
    reason: 'subject–verb–predicate',
  });
  return true;
}

/** The end of the list that goes on behind the comma at `comma` with things or with verbs of the same subject, and has its “and”; else `comma`. */
function listedEnd(scene: Scene, comma: number, ceiling: number): number {
  const { tokens } = scene;
  const first = tokens[comma + 1];
  if (first === undefined || isPreposition(first) || (first.tags & LINKS) !== 0) return comma;
  const verbal = groupAt(scene, comma + 1, ceiling)?.form === 'finite';
  if (!verbal && !isDeterminer(first) && (first.tags & Tag.Noun) === 0) return comma;
  let and = -1;
  for (let k = comma + 1; k < ceiling; k++) {
    const t = tokens[k] as Token;
    if (t.depth > 0) continue;
    if (t.form === 'and' || t.form === 'or') and = k;
    else if (t.kind === Kind.Comma && and > 0) return k;
    else if (!verbal && (t.tags & (Tag.Verb | Tag.Noun | Tag.Adjective)) === Tag.Verb && hasForm(t, Form.Finite))
      return comma;
  }
  return and > 0 ? ceiling : comma;
}

/** “| a plan | Ruiz said would fail”: the phrase right before who says it in an English clause that has a gap, or null. */
function topicBefore(
  { tokens, names, language }: Scene,
  { from }: Sentence,
  { start, headEnd }: Subject,
  verb: VerbGroup,
): Range | null {
  const first = tokens[verb.first] as Token;
  if (language.id !== 'en' || !(isAuxiliary(first) || isModal(first))) return null;
  // The phrase and the name behind it look like one.
  const head = tokens[headEnd - 1] as Token;
  const name = names[head.name];
  // “a move | unions say will fail”: no plural has “a” before it.
  const several = ONE.has((tokens[start] as Token).form) && head.word?.number === Num.Plural && headEnd - start > 2;
  let end = name !== undefined && name.from > start ? name.from : several ? headEnd - 1 : start;
  while (end > start && ((tokens[end - 1] as Token).tags & Tag.Title) !== 0) end--;
  const phrase = phraseBefore(tokens, end, from);
  if (phrase === null || phrase.end !== end) return null;
  const opening = tokens[phrase.start] as Token;
  return isDeterminer(opening) || opening.form === 'something' ? { from: phrase.start, to: end } : null;
}
