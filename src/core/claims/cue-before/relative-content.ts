/** What is said of what stands before the subject: “a plan which officials say will fail”, “in what he called a hate crime”. */
import { BELIEVING, CALLING } from '../../language/en/naming';
import { COLLECTIVE, EXTRACTED } from '../../language/en/pronouns';
import { Form, Tag } from '../../language/types';
import { bareSubject, type Subject } from '../../syntax/subject';
import { hasForm, isAgent, isAuxiliary, isModal, isPlural } from '../../syntax/readings';
import type { VerbGroup } from '../../syntax/verb-groups';
import type { Sentence } from '../../text/sentences';
import { formOf, Kind, type Token } from '../../text/token';
import { isDeterminer, isNominal, isPreposition } from '../../syntax/noun-phrase';
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
  const verb = gapVerb(scene, sentence, group);
  if (verb === null) return false;
  const { tokens } = scene;
  const pronoun = EXTRACTED.has(itemAt(tokens, subject.start - 1)?.form ?? '');
  const topic = pronoun ? { from: subject.start - 1, to: subject.start } : topicBefore(scene, sentence, subject, verb);
  if (topic === null) return false;
  // “told STAT News that he felt rushed”: the clause that another cue reports.
  if (scene.found.some(({ parts }) => parts[0]?.from === subject.start)) return false;
  const behindComma = pronoun && tokens[subject.start - 2]?.kind === Kind.Comma;
  return addGapped(scene, sentence, group, verb, topic, { from: topic.to, to: subject.end }, !behindComma);
}

/** “in | a move | senior union leaders | say will cost jobs”: what an English clause without its pronoun is about, right before several who say so. */
export function contactContent(scene: Scene, sentence: Sentence, group: VerbGroup): boolean {
  const verb = scene.language.id === 'en' ? gapVerb(scene, sentence, group) : null;
  const split = verb === null ? null : behindTopic(scene, sentence, group, verb);
  if (verb === null || split === null) return false;
  const { topic, source } = split;
  group.subject = bareSubject({ start: source.from, end: source.to });
  return addGapped(scene, sentence, group, verb, topic, source, true);
}

/** The verb right behind a cue that stands in a clause with a gap, or null. */
function gapVerb(scene: Scene, sentence: Sentence, group: VerbGroup): VerbGroup | null {
  if (group.cue?.frames.includes('zero') !== true) return null;
  const verb = groupAt(scene, group.end, sentence.to);
  if (verb?.form !== 'finite') return null;
  // “so old that it feels | carved in stone”: an attribute.
  const attribute = group.lemma === 'feel' && hasForm(scene.tokens[verb.first] as Token, Form.PastParticiple);
  return attribute && verb.first === verb.head ? null : verb;
}

/** Adds what `source` says of the topic: the topic, and the clause from the verb on. */
function addGapped(
  scene: Scene,
  sentence: Sentence,
  group: VerbGroup,
  verb: VerbGroup,
  topic: Range,
  source: Range,
  listed: boolean,
): boolean {
  const { tokens } = scene;
  const limit = clauseEnd(scene, verb.start, sentence.to);
  let end = verb.end;
  while (end < limit && (!ENDS.has((tokens[end] as Token).kind) || (tokens[end] as Token).depth > 0)) end++;
  // “money that prosecutors said went to casinos, | a boat and a wedding”
  if (end < limit && listed) end = listedEnd(scene, end, limit);
  const rest = trimmed(tokens, { from: verb.start, to: end });
  if (rest === null) return false;
  addCued(scene, group, {
    parts: [topic, rest],
    source,
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
  if (formOf(itemAt(tokens, subject.start - 1)) !== 'what') return false;
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
  const name = names[(tokens[headEnd - 1] as Token).name];
  let end = name !== undefined && name.from > start ? name.from : start;
  while (end > start && ((tokens[end - 1] as Token).tags & Tag.Title) !== 0) end--;
  const phrase = phraseBefore(tokens, end, from);
  if (phrase === null || phrase.end !== end) return null;
  const opening = tokens[phrase.start] as Token;
  return isDeterminer(opening) || opening.form === 'something' ? { from: phrase.start, to: end } : null;
}

/** Whoever says it and the phrase before, where several without an article stand right before the English cue; or null. */
function behindTopic(
  scene: Scene,
  { from }: Sentence,
  group: VerbGroup,
  verb: VerbGroup,
): { topic: Range; source: Range } | null {
  const { tokens } = scene;
  const to = group.start;
  const head = itemAt(tokens, to - 1);
  if (head === undefined || head.name >= 0 || !isAgent(head)) return null;
  if (!isPlural(head) && !COLLECTIVE.has(head.form)) return null;
  let article = to - 2;
  while (article >= from && to - article < LONGEST_TOPIC && isNominal(tokens[article] as Token)) article--;
  const opening = tokens[article];
  if (opening === undefined || article < from || to - article < 3 || !isDeterminer(opening)) return null;
  const start = subjectStart(tokens, article + 1, to - 1);
  if (start < 0 || !canFollowGap(scene, verb)) return null;
  return { topic: { from: article, to: start }, source: { from: start, to } };
}

/** No such phrase, with whoever says it, has more words. */
const LONGEST_TOPIC = 9;

/** “a step | senior union leaders”, “a tax plan | officials”, “a move | city officials”: where those whose noun stands at `head` start behind the noun of a thing, whose phrase starts at `from`; or -1. */
function subjectStart(tokens: readonly Token[], from: number, head: number): number {
  for (let k = from + 1; k < head; k++) {
    const { tags, name, form } = tokens[k] as Token;
    // No noun has its adjective behind it.
    if ((tags & (Tag.Adjective | Tag.Demonym)) !== 0 || form.includes('-') || name >= 0)
      if (endsTopic(tokens[k - 1] as Token)) return k;
  }
  let start = head;
  while (start - 1 > from && ofBody(tokens[start - 1] as Token)) start--;
  return endsTopic(tokens[start - 1] as Token) ? start : -1;
}

/** Whether the word is the noun of a thing. */
function endsTopic({ tags, name, word }: Token): boolean {
  return name < 0 && (tags & Tag.Noun) !== 0 && word?.noun !== 'person';
}

/** “union”, “city”, “hospital”: of what somebody is. */
function ofBody({ word, name }: Token): boolean {
  return name < 0 && (word?.noun === 'organization' || word?.noun === 'place');
}

/** Whether the verb behind a cue is none whose subject could be the noun that it looks like: “say costs rose”. */
function canFollowGap(scene: Scene, { first, end }: VerbGroup): boolean {
  const verb = scene.tokens[first] as Token;
  if (isAuxiliary(verb) || isModal(verb)) return true;
  if (!hasForm(verb, Form.Finite) || hasForm(verb, Form.Infinitive) || hasForm(verb, Form.Past)) return false;
  if ((verb.tags & Tag.Noun) === 0) return true;
  for (let n = firstGroupFrom(scene, end); n < scene.groups.length; n++) {
    const next = scene.groups[n] as VerbGroup;
    for (let k = end; k < next.start; k++)
      if (ENDS.has((scene.tokens[k] as Token).kind) || scene.tokens[k]?.kind === Kind.Stop) return true;
    if (next.form === 'finite') return false;
  }
  return true;
}
