/** Whether a cue behind its subject reports the words without marks around it: “The deal will cost jobs, unions warned.”, “The deal, she said, will cost jobs.” */
import { SUBORDINATING } from '../../language/conjunctions';
import { FROM_PLACE } from '../../language/en/prepositions';
import { VOICED } from '../../language/en/voices';
import { Form, Tag } from '../../language/types';
import { isPreposition } from '../../syntax/noun-phrase';
import { nounKind } from '../../syntax/head-noun';
import { phraseAfter } from '../../syntax/phrase-after';
import { phraseBefore } from '../../syntax/phrase-before';
import { segmentRole } from '../../syntax/segments';
import type { VerbGroup } from '../../syntax/verb-groups';
import type { Sentence } from '../../text/sentences';
import { Case, Kind, type Token } from '../../text/token';
import { skipAdverbials } from '../content/adverbials';
import { hasClause, startsClause } from '../content/clause';
import { goesOnBehind, isOnlyFronted } from './clause-around';
import { inciseEnd } from './incise-bounds';
import { closesMeanwhile } from './meanwhile';
import { introduces } from '../content/introduces';
import { startsObject } from '../content/object-start';
import { isOneOf } from '../content/prepositions';
import { findThat } from '../content/that-clause';
import type { Subject } from '../../syntax/subject';
import { behindAdverbs, hasForm } from '../../syntax/readings';
import { subjectKind } from '../source/subject-kind';
import { isImperative } from './verbless-words';
import { firstGroupFrom, groupAt, spanOpenedAt, type Scene } from '../unit/scene';
import { itemAt } from '../../text/item-at';
import { nameEnd } from '../../syntax/name-words';

/** Whether subject and cue stand behind words without marks that they can report, or between two pieces of them. */
export function followsClause(scene: Scene, sentence: Sentence, group: VerbGroup, subject: Subject): boolean {
  const { tokens, language } = scene;
  const k = subject.start - 1;
  const { kind } = tokens[k] as Token;
  if (language.id === 'fr' && !reportsBeforeIt(group)) return false;
  if (kind !== Kind.Comma && kind !== Kind.Dash) return false;
  // Smiles and nods introduce quotations only; “Asked if he would go, Powell smiled” reports nothing.
  // “Though the inquiry is over, the trial is beginning”: it takes marks to make a cue of it.
  // “Nothing has changed, | she sighed”: what is said in a voice needs none.
  const voiced = subject.pronoun && VOICED.has(group.lemma);
  const marked = !voiced && (group.cue?.class === 'manner' || onlyQuotes(group));
  if (marked && !cutsClause(scene, sentence, group, k)) return false;
  if (language.id === 'en' && subject.pronoun && closesReported(scene, sentence, k)) return false;
  return isReportable(scene, sentence, group, k) && !isOfText(scene, group, subject);
}

/** “Orr said while he accepted it|, he would appeal”, “said that because she feared a leak|, she told nobody”: whether the comma at k closes a conjunction's clause that opens what an English cue reports, so that the words behind are reported too. */
function closesReported(scene: Scene, { from }: Sentence, k: number): boolean {
  const { tokens, groups } = scene;
  for (let n = firstGroupFrom(scene, k) - 1; n >= 0; n--) {
    const { start, end, form, cue, head } = groups[n] as VerbGroup;
    if (start < from) return false;
    for (let i = end; i < k; i++) if (tokens[i]?.kind === Kind.Comma && tokens[i]?.depth === 0) return false;
    if (form !== 'finite' || cue?.frames.includes('clause') !== true || (tokens[head] as Token).depth > 0) continue;
    const opener = tokens[tokens[end]?.form === 'that' ? end + 1 : end];
    if (opener !== undefined && SUBORDINATING.has(opener.form)) return true;
  }
  return false;
}

/** “Les salariés veulent une prime, la direction l'a dit”: whether a French verb that stands behind its subject can report what is before both; for French inverts its incise. */
function reportsBeforeIt({ cue, start, first, reflexive }: VerbGroup): boolean {
  // “Les bagagistes campent sur leurs positions, Ryanair menace”, “Les salariés veulent une prime, la direction refuse”
  if (cue?.frames.includes('clause') !== true || cue.class === 'deny') return false;
  // “Un vigile s'approche, il le repousse”: him, and not what is said.
  // “Le facteur s'en va, les îliens s'inquiètent”: nor themselves.
  return start !== first && !reflexive;
}

/** Whether the words before the comma at k, or those around the cue, make a clause that it reports. */
function isReportable(scene: Scene, sentence: Sentence, group: VerbGroup, k: number): boolean {
  const { language, heading } = scene;
  const introduced = introduces(scene, group, sentence.to);
  const closes = closesSentence(scene, sentence, group);
  const ordered = isImperative(scene, { from: sentence.from, to: k });
  const clause = ordered || hasClause(scene, sentence.from, k);
  const subordinate = !ordered && (isOnlyFronted(scene, sentence, k) || isOnlyPhrase(scene, sentence, k));
  if (closes && clause && !introduced && !subordinate) return true;
  if (isInserted(scene, sentence, group, k)) return true;
  if (clause && !subordinate && (goesOnBehindColon(scene, group) || isSaidMeanwhile(scene, sentence, group)))
    return true;
  if (introduced && !isFinal(scene, sentence, group, k)) return false;
  const told = clause || language.id !== 'en' || !isAdverbial(scene, sentence.from, k);
  const between = told && parenthetical(scene, sentence, group);
  if (closes ? subordinate : !between) return false;
  return clause || between || (heading && k - sentence.from > 1);
}

/** “The risk was low, he insisted|: tests had shown nothing”: whether a colon right behind an English verb that says opens no words in marks. */
function goesOnBehindColon({ tokens, language }: Scene, { cue, end, head, first }: VerbGroup): boolean {
  if (language.id !== 'en' || cue?.class !== 'say' || head > first) return false;
  return tokens[end]?.kind === Kind.Colon && tokens[end + 1]?.kind === Kind.Word;
}

/** “…, the firm announced | before markets opened.”: whether an English clause of when it was said closes the sentence. */
function isSaidMeanwhile(scene: Scene, sentence: Sentence, group: VerbGroup): boolean {
  return scene.language.id === 'en' && closesMeanwhile(scene, sentence, group);
}

/** “In May, | the firm complained, and shares fell”, “Last week, | she apologised, which worked”: nothing but when, where or how in [from, to). */
function isAdverbial({ tokens, language }: Scene, from: number, to: number): boolean {
  return segmentRole(tokens, from, to) === 'adverbial' || nounKind(tokens, from, to, language.headFirst) === 'time';
}

/** Whether the cue parts a clause, or the clause that opens the sentence from the main clause behind it. */
function isInserted(scene: Scene, sentence: Sentence, group: VerbGroup, k: number): boolean {
  const { tokens } = scene;
  if (cutsSubject(scene, sentence, group, k) || goesOnQuoted(scene, sentence, group, k)) return true;
  const bounded = boundedEnd(scene, sentence, group, k);
  if (bounded < 0) return false;
  const joined = ((tokens[bounded + 1]?.tags ?? 0) & Tag.Coordinator) !== 0;
  const main = !joined && isOnlyFronted(scene, sentence, k) && startsClause(scene, bounded + 1, sentence.to);
  return main || goesOnBounded(scene, sentence, k, bounded);
}

/** “The candidate won, the agency declared on Thursday, | two days after the vote”: nothing but the clause before is declared. */
function isFinal(scene: Scene, sentence: Sentence, group: VerbGroup, k: number): boolean {
  const bounded = boundedEnd(scene, sentence, group, k);
  if (bounded < 0 || scene.tokens[bounded + 1]?.kind === Kind.OpenMark) return false;
  return !isOnlyFronted(scene, sentence, k) && hasClause(scene, sentence.from, k);
}

/** “À la question de savoir s'il partirait, | il a répondu non”: no verb but those of subordinate clauses behind a French preposition. */
function isOnlyPhrase(scene: Scene, { from }: Sentence, k: number): boolean {
  const { tokens, groups, language } = scene;
  if (language.id !== 'fr' || !isPreposition(tokens[from] as Token)) return false;
  let open = 0;
  for (let i = from, n = firstGroupFrom(scene, from); i < k; i++) {
    const { tags } = tokens[i] as Token;
    if ((tags & (Tag.Relative | Tag.Subordinator)) !== 0 && (tags & Tag.Determiner) === 0) open++;
    const group = groups[n];
    if (group?.start !== i) continue;
    n++;
    if (group.form === 'finite' && open-- === 0) return false;
  }
  return true;
}

/** “The state will go on, | a plan announced in May”, “Though it cooled, | the borrowing continued”: a thing that is announced or goes on. */
function isOfText(scene: Scene, group: VerbGroup, subject: Subject): boolean {
  const { tokens, language } = scene;
  if (language.id !== 'en' || subject.pronoun || group.head !== group.first) return false;
  const kind = subjectKind(scene, subject);
  const { form } = tokens[subject.start] as Token;
  const participle = hasForm(tokens[group.head] as Token, Form.PastParticiple) && group.cue?.frames.includes('noun');
  const announced = (form === 'a' || form === 'an') && participle === true;
  return kind === 'thing' && (announced || group.cue?.ambiguous === true);
}

/**
 * “In the long run, Ruiz told reporters, | the plan will fail”: where a cue between English commas ends that has nothing of its own there but
 * whom it was said to and when; -1 where it has.
 */
function boundedEnd(scene: Scene, sentence: Sentence, group: VerbGroup, comma: number): number {
  const { tokens, language, groups } = scene;
  const { cue } = group;
  if (language.id !== 'en' || tokens[comma]?.kind !== Kind.Comma || cue === null || cue.class === 'show') return -1;
  const end = inciseEnd(scene, group.end, Math.min(sentence.to, group.end + LONGEST_INCISE));
  const inside = groups[firstGroupFrom(scene, group.end)];
  const acts = inside !== undefined && inside.start < end && inside.form !== 'participle' && inside.form !== 'past';
  if (tokens[end]?.kind !== Kind.Comma || acts || findThat(scene, group.end, sentence.to, cue) >= 0) return -1;
  // “courts are still ordering the release of letters, and …”, “In May, the firm warned of losses, and …”: an object.
  const lead = skipAdverbials(scene, group.end, end);
  if (cue.prepositions !== undefined && isOneOf(tokens[lead]?.form ?? '', cue.prepositions)) return -1;
  return cue.object !== 'addressee' && lead < end && startsObject(tokens, lead) ? -1 : end;
}

/** Whether a clause or its verb goes on behind the comma at `end` of a bounded cue. */
function goesOnBounded(scene: Scene, sentence: Sentence, comma: number, end: number): boolean {
  const next = scene.tokens[end + 1]; // none where the draft ends with the comma
  // “In May, the firm complained, and shares fell”: nothing that could be said stands before.
  if (next !== undefined && (next.tags & Tag.Coordinator) !== 0)
    return (
      hasClause(scene, sentence.from, comma) &&
      !isOnlyFronted(scene, sentence, comma) &&
      startsClause(scene, end + 2, sentence.to)
    );
  return goesOnBehind(scene, sentence, comma, end);
}

/** “The idea of a bonfire, Ruiz scoffed, “is a fairy tale””: the quotation goes on with the verb of the subject before the cue. */
function cutsClause(scene: Scene, sentence: Sentence, group: VerbGroup, comma: number): boolean {
  const { tokens } = scene;
  if (tokens[group.end]?.kind !== Kind.Comma) return false;
  const open = group.end + 1;
  if (spanOpenedAt(scene, open) === null || tokens[open + 1]?.letterCase !== Case.Lower) return false;
  const verb = scene.groups[firstGroupFrom(scene, open + 1)];
  if (verb === undefined || verb.start !== open + 1 || verb.form !== 'finite') return false;
  const subject = phraseBefore(tokens, comma, sentence.from);
  return subject !== null && !subject.governed && subject.start === sentence.from;
}

/** “The league, she told reporters on Monday, | was dead”: between the subject that opens the sentence and its verb. */
function cutsSubject(scene: Scene, sentence: Sentence, group: VerbGroup, comma: number): boolean {
  const { tokens, language } = scene;
  // “Ruiz, a host considered one of the best, left”
  if (language.id !== 'en' || tokens[comma]?.kind !== Kind.Comma || group.cue?.class === 'judge') return false;
  const end = inciseEnd(scene, group.end, Math.min(sentence.to, group.end + LONGEST_INCISE));
  if (end === group.end || tokens[end]?.kind !== Kind.Comma) return false;
  const k = behindAdverbs(tokens, end + 1);
  if (groupAt(scene, k, sentence.to)?.form !== 'finite') return false;
  const subject = phraseBefore(tokens, comma, sentence.from);
  return subject !== null && !subject.governed && subject.start === sentence.from;
}

const LONGEST_INCISE = 16;

/** “They listened, he told the paper, | “like it was the last water””: between a clause and the words in marks that go on with it. */
function goesOnQuoted(scene: Scene, sentence: Sentence, group: VerbGroup, comma: number): boolean {
  const { tokens, language } = scene;
  const opening = tokens[sentence.from] as Token;
  if (language.id !== 'en' || (opening.tags & (Tag.Subordinator | Tag.Verb)) !== 0) return false;
  // “… and also, she said, “to make it clear””
  if (((itemAt(tokens, comma - 2)?.tags ?? 0) & Tag.Coordinator) !== 0) return false;
  const end = inciseEnd(scene, group.end, Math.min(sentence.to, group.end + LONGEST_INCISE));
  if (tokens[end]?.kind !== Kind.Comma || spanOpenedAt(scene, end + 1) === null) return false;
  return tokens[end + 2]?.letterCase === Case.Lower && hasClause(scene, sentence.from, comma);
}

/** Whether the cue stands between two commas: “The deal, she said, will cost jobs”. */
function parenthetical(scene: Scene, sentence: Sentence, group: VerbGroup): boolean {
  const { tokens, language } = scene;
  let k = skipAdverbsOnly(scene, group.end);
  // “The whale, the Herald reports from Leeds, had to be towed”
  if (language.id === 'en' && FROM_PLACE.has(tokens[k]?.form ?? '') && (tokens[k + 1]?.name ?? -1) >= 0)
    k = nameEnd(tokens, k + 1);
  const t = tokens[k];
  return t !== undefined && t.kind === Kind.Comma && group.end < sentence.to - 2;
}

/** Behind adverbs and days. */
function skipAdverbsOnly(scene: Scene, from: number): number {
  let k = from;
  while (k < scene.tokens.length && ((scene.tokens[k] as Token).tags & (Tag.Adverb | Tag.Calendar)) !== 0) k++;
  return k;
}

/** Whether only adverbials follow the verb up to the stop. */
export function closesSentence(scene: Scene, sentence: Sentence, group: VerbGroup): boolean {
  const { tokens } = scene;
  let k = skipAdverbials(scene, group.end, sentence.to);
  for (let guard = 0; guard < 6 && k < sentence.to; guard++) {
    const t = tokens[k] as Token;
    if (t.kind === Kind.Stop || t.kind === Kind.Semicolon) return true;
    if (t.kind === Kind.Comma || opensRemark(scene, k, sentence.to)) return true;
    if (t.kind === Kind.CloseMark || t.kind === Kind.CloseBracket || t.kind === Kind.Break) return true;
    if (isPreposition(t) || (group.cue?.object === 'addressee' && guard === 0)) {
      const phrase = phraseAfter(tokens, isPreposition(t) ? k + 1 : k, sentence.to);
      if (phrase === null) return group.cue?.object === 'addressee' && (t.tags & Tag.ObjectPronoun) !== 0;
      k = skipAdverbials(scene, phrase.end, sentence.to);
      continue;
    }
    // “said in a statement posted on its website”, “said while touring the plant”
    const verb = scene.groups[firstGroupFrom(scene, k)];
    if (guard > 0 && verb?.start === k && tellsOf(tokens, verb)) {
      k = skipAdverbials(scene, verb.end, sentence.to);
      continue;
    }
    return false;
  }
  return k >= sentence.to;
}

/** “The firm will close, Orr said | — a blow for the town”: whether the only dash behind an English cue stands at k. */
function opensRemark({ tokens, language }: Scene, k: number, ceiling: number): boolean {
  if (language.id !== 'en' || (tokens[k] as Token).kind !== Kind.Dash) return false;
  for (let i = k + 1; i < ceiling; i++) if ((tokens[i] as Token).kind === Kind.Dash) return false;
  return true;
}

/** “a statement | posted on its website”, “a report | published today”: a participle, though it looks like a past tense. */
function tellsOf(tokens: readonly Token[], { form, head, first }: VerbGroup): boolean {
  if (form === 'past' || form === 'participle') return true;
  return form === 'finite' && head === first && hasForm(tokens[head] as Token, Form.PastParticiple);
}

/** “begin”, “offer”, “run”: a verb of many uses that speaks only where it has a quotation. */
export function onlyQuotes({ cue }: VerbGroup): boolean {
  if (cue?.ambiguous !== true || cue.rest !== undefined || cue.class === 'manner') return false;
  return !cue.frames.includes('clause');
}
