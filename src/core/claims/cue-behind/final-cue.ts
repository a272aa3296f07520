/** Subject before verb behind the content: “…,” she said · The deal, she said, will cost jobs. */
import { Form, Tag } from '../../language/types';
import { isPreposition } from '../../syntax/noun-phrase';
import { nounKind } from '../../syntax/head-noun';
import { phraseAfter } from '../../syntax/phrase-after';
import { phraseBefore } from '../../syntax/phrase-before';
import { segmentRole } from '../../syntax/segments';
import { subjectBefore } from '../../syntax/subject-before';
import type { VerbGroup } from '../../syntax/verb-groups';
import type { Sentence } from '../../text/sentences';
import { Case, Kind, type Token } from '../../text/token';
import { skipAdverbials } from '../content/adverbials';
import { hasClause, startsClause } from '../content/clause';
import { goesOnBehind, isOnlyFronted } from './clause-around';
import { afterQuotation, inciseEnd, isSeam, type Incise } from './incise-bounds';
import { introduces } from '../content/introduces';
import { startsObject } from '../content/object-start';
import { isOneOf } from '../content/prepositions';
import { findThat } from '../content/that-clause';
import type { Subject } from '../../syntax/subject';
import { hasForm } from '../../syntax/readings';
import { subjectKind } from '../source/subject-kind';
import { firstGroupFrom, groupAt, spanClosedAt, spanOpenedAt, type Range, type Scene } from '../unit/scene';
import { itemAt } from '../../text/item-at';

/** X said / she said at the end of its sentence or between two pieces of content. */
export function subjectVerb(scene: Scene, sentence: Sentence, group: VerbGroup): Incise | null {
  const { tokens, language } = scene;
  // “On le lui a proposé, elle a dit non.”
  if (ANSWER.has(tokens[group.end]?.form ?? '')) return null;
  const whole = subjectBefore(tokens, group, sentence.from);
  const subject = whole === null ? null : (behindThing(scene, sentence, group, whole) ?? whole);
  if (subject === null) return null;
  // “Jens Holm, whose miss proved decisive, refused”
  if ((tokens[subject.start] as Token).form === 'whose') return null;
  // “…,” an official who asked for anonymity said: the verb of the relative clause is no cue.
  const last = tokens[subject.end - 1] as Token;
  if (language.id === 'en' && subject.end - subject.start > 1 && (last.tags & Tag.Relative) !== 0) return null;
  const quoted = quotedIn(scene, group, sentence.to);
  const incise = (): Incise => ({
    group,
    from: subject.start,
    to: quoted === null ? inciseEnd(scene, group.end, sentence.to) : quoted.to + 2,
    source: quoted ?? { from: subject.start, to: subject.end },
    inverted: false,
  });
  const k = subject.start - 1;
  const before = itemAt(tokens, k);
  const quoteBefore = k >= 0 && afterQuotation(scene, k);
  if (k < sentence.from) {
    // “« Pourquoi ? » Il ne répond pas.”
    if (language.id === 'fr' && group.negated && NOT_ANSWERING.has(tokens[group.end - 1]?.form ?? '')) return null;
    // “Will you go?” Trump asked.: the quotation ended the sentence before.
    if (!quoteBefore || introduces(scene, group, sentence.to)) return null;
    const span = spanClosedAt(scene, k);
    if (span === null || !closesSentence(scene, sentence, group)) return null;
    // “We won.” The room roared.: nobody's words.
    if (!subject.pronoun && subjectKind(scene, subject) === 'thing') return null;
    // A full stop inside of the marks closed a sentence of its own: what follows must be nothing but the cue.
    const stop = tokens[span.close - 1] as Token;
    if (stop.kind === Kind.Stop && stop.form === '.') {
      if (tokens[group.end]?.kind !== Kind.Stop) return null;
      // “… get a trade.” Joe grins. “He told my dad that too.”: a gesture before words of his own; but “She laughs.” goes on with her.
      const gesture = group.cue?.class === 'manner' && !subject.pronoun;
      if (gesture && spanOpenedAt(scene, group.end + 1) !== null) return null;
      // “… she said. “You don't know.” Her mother disagrees.”: what somebody has said goes on.
      const last = scene.found.at(-1);
      if (last?.cue != null && last.cue.to < span.open && span.open - last.cue.to < NEAR) return null;
    }
    return incise();
  }
  if (before === undefined || !isSeam(tokens, k)) return null;
  if (quoteBefore && endsReportedClause(scene, sentence, k)) return null;
  if (!quoteBefore) {
    if (!followsClause(scene, sentence, group, subject)) return null;
  } else {
    // “Leader quits after ‘car park’ WhatsApp messages leak”: a headline's words in marks, and no comma.
    const open = scene.heading && language.id === 'en' ? spanClosedAt(scene, k) : null;
    if (open !== null && open.open > sentence.from && !CLOSED.has((tokens[k - 1] as Token).kind)) return null;
    // “« Les Braises », son premier roman, raconte …”: no thing says so.
    const kind = language.id === 'fr' && !subject.pronoun ? subjectKind(scene, subject) : 'name';
    if (kind === 'thing' || kind === 'document') return null;
    // “A,” he said, adding that …: what follows is not this cue's content unless it is a quotation.
    const lead = skipAdverbials(scene, group.end, sentence.to);
    const that = tokens[lead]?.form;
    if (that === 'that' || that === 'que' || that === "qu'") return null;
    const inner = tokens[k - 1];
    const comma = inner !== undefined && (inner.kind === Kind.Comma || inner.kind === Kind.Stop);
    if (!comma && before.kind !== Kind.Comma && (onlyQuotes(group) || introduces(scene, group, sentence.to)))
      return null;
    // “« A », Ruiz la coupe : « B »”: French puts its cue so before B only.
    if (language.id === 'fr' && tokens[lead]?.kind === Kind.Colon && spanOpenedAt(scene, lead + 1) !== null)
      return null;
    // “Asked about it on “Meet the Press,” Ruiz said she had not”: the marks belong to an adverbial, the words follow.
    // “Accusé de « brutalité », le préfet se défend”: French does not put its cue there.
    if (opensWithRemark(scene, sentence, k) && introduces(scene, group, sentence.to)) return null;
    if (language.id === 'fr' && before.kind === Kind.Comma && isPartOfRemark(scene, sentence, k)) return null;
    if (language.id === 'fr' && before.kind === Kind.Comma && isFronted(scene, sentence, group, k)) return null;
    // “S'il reconnaît des « erreurs », Ruiz défend son bilan”
    const opening = tokens[sentence.from] as Token;
    if (opening.kind === Kind.Word && isOnlyFronted(scene, sentence, k)) return null;
  }
  return incise();
}

/** “The plan, | the mayor, Ana Orr, | said, will fail”: somebody behind the comma, who is in no apposition to the thing before it that the verb behind the cue is of; or null. */
function behindThing(scene: Scene, { from, to }: Sentence, group: VerbGroup, subject: Subject): Subject | null {
  const { tokens, language } = scene;
  const comma = subject.headEnd;
  if (language.id !== 'en' || subject.start !== from || tokens[comma]?.kind !== Kind.Comma) return null;
  if (tokens[group.end]?.kind !== Kind.Comma || groupAt(scene, group.end + 1, to)?.form !== 'finite') return null;
  const noun = nounKind(tokens, subject.headStart, comma, language.headFirst);
  if (noun === null || noun === 'person' || noun === 'role' || noun === 'source') return null;
  const somebody = subjectBefore(tokens, group, comma + 1);
  return somebody !== null && subjectKind(scene, somebody) === 'person' ? somebody : null;
}

const NOT_ANSWERING = new Set([
  'répond',
  'pas',
  'rien',
  'répondu',
  'dit',
  'plus',
  'mot',
  'répondra',
  'répondait',
  'disait',
]);

/** All that somebody said, without marks. */
const ANSWER = new Set(['oui', 'non']);

/** “He said that while there were “others”, | officers found none”: the words in marks before the comma at k end a clause of what is reported, whose main clause follows. */
function endsReportedClause(scene: Scene, { from }: Sentence, k: number): boolean {
  const { tokens, language, groups } = scene;
  if (language.id !== 'en') return false;
  for (let i = k - 1; i > from; i--) {
    const { form, depth, tags, kind } = tokens[i] as Token;
    if (depth > 0) continue;
    if (kind === Kind.Stop || kind === Kind.Semicolon) return false;
    if ((tags & Tag.Subordinator) === 0 || form === 'that') continue;
    if (tokens[i - 1]?.form !== 'that' || !language.verbs.fronting.has(form)) return false;
    const cue = groups[firstGroupFrom(scene, i) - 1];
    return cue?.cue?.frames.includes('clause') === true;
  }
  return false;
}

/** Whether subject and cue stand behind words without marks that they can report, or between two pieces of them. */
function followsClause(scene: Scene, sentence: Sentence, group: VerbGroup, subject: Subject): boolean {
  const { tokens, language } = scene;
  const k = subject.start - 1;
  const { kind } = tokens[k] as Token;
  // “Les bagagistes campent sur leurs positions, Ryanair menace”
  // “Les salariés veulent une prime, la direction refuse”: French inverts its incise, but for “la direction l'a dit”.
  // “Un vigile s'approche, il le repousse”: him, and not what is said.
  const { cue } = group;
  if (
    language.id === 'fr' &&
    (cue?.frames.includes('clause') !== true || cue.class === 'deny' || group.start === group.first)
  )
    return false;
  if (kind !== Kind.Comma && kind !== Kind.Dash) return false;
  // Smiles and nods introduce quotations only; “Asked if he would go, Powell smiled” reports nothing.
  // “Though the inquiry is over, the trial is beginning”: it takes marks to make a cue of it.
  const marked = group.cue?.class === 'manner' || onlyQuotes(group);
  if (marked && !cutsClause(scene, sentence, group, k)) return false;
  const opener = tokens[subject.start] as Token;
  if ((opener.tags & Tag.Subordinator) !== 0 && (opener.tags & Tag.Determiner) === 0) return false;
  const introduced = introduces(scene, group, sentence.to);
  const closes = closesSentence(scene, sentence, group);
  const clause = hasClause(scene, sentence.from, k);
  const subordinate = isOnlyFronted(scene, sentence, k) || isOnlyPhrase(scene, sentence, k);
  const plain = closes && clause && !introduced && !subordinate;
  if (!plain && !isInserted(scene, sentence, group, k)) {
    if (introduced && !isFinal(scene, sentence, group, k) && !cutsClause(scene, sentence, group, k)) return false;
    const told = clause || language.id !== 'en' || !isAdverbial(scene, sentence.from, k);
    const between = told && parenthetical(scene, sentence, group);
    if (closes ? subordinate : !between) return false;
    if (!clause && !between && !(scene.heading && k - sentence.from > 1)) return false;
  }
  return !isOfText(scene, group, subject);
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

/** ““Two died,” Amnesty quoted | a detainee | as saying”: whom somebody quotes, or null. */
function quotedIn({ tokens, language }: Scene, group: VerbGroup, ceiling: number): Range | null {
  if (!language.verbs.quoting.has(group.lemma)) return null;
  for (let k = group.end + 1; k + 1 < ceiling && k - group.end < 14; k++) {
    const { kind, form } = tokens[k] as Token;
    if (kind !== Kind.Word && kind !== Kind.Number) return null;
    if (form === 'as' && tokens[k + 1]?.form === 'saying') return { from: group.end, to: k };
  }
  return null;
}

/** “begin”, “offer”, “run”: a verb of many uses that speaks only where it has a quotation. */
export function onlyQuotes({ cue }: VerbGroup): boolean {
  if (cue?.ambiguous !== true || cue.rest !== undefined || cue.class === 'manner') return false;
  return !cue.frames.includes('clause') && !cue.frames.includes('zero');
}

/** Whether words that make no clause stand before the quotation that ends before the comma at k. */
function isPartOfRemark(scene: Scene, sentence: Sentence, k: number): boolean {
  const span = spanClosedAt(scene, k - 1);
  return span !== null && span.open > sentence.from && !hasClause(scene, sentence.from - 1, k);
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

/** “Alors que X parlait de « honte », | Y a évoqué un « gâchis »”: the quotation belongs to a clause before the one that reports. */
function isFronted(scene: Scene, sentence: Sentence, group: VerbGroup, k: number): boolean {
  const span = spanClosedAt(scene, k - 1);
  return span !== null && span.open > sentence.from && introduces(scene, group, sentence.to);
}

/** Whether the sentence opens, outside of marks, with a participle, preposition or day, and ends at token k with a quotation of some words. */
function opensWithRemark(scene: Scene, sentence: Sentence, k: number): boolean {
  const first = scene.tokens[sentence.from] as Token;
  if (first.kind !== Kind.Word || first.name >= 0) return false;
  if (isPreposition(first) || (first.tags & Tag.Calendar) !== 0) return !hasClause(scene, sentence.from, k);
  const verbal =
    first.word?.verbs?.some((v) => (v.form & (Form.PastParticiple | Form.PresentParticiple)) !== 0) ?? false;
  return verbal && (first.tags & Tag.Noun) === 0;
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
  let k = end + 1;
  while (((tokens[k]?.tags ?? 0) & (Tag.Adverb | Tag.Verb)) === Tag.Adverb) k++;
  if (groupAt(scene, k, sentence.to)?.form !== 'finite') return false;
  const subject = phraseBefore(tokens, comma, sentence.from);
  return subject !== null && !subject.governed && subject.start === sentence.from;
}

const CLOSED: ReadonlySet<Kind> = new Set([Kind.Comma, Kind.Stop]);
const LONGEST_INCISE = 16;
/** So many tokens behind its cue a quotation still goes on. */
const NEAR = 12;

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

/** Whether only adverbials follow the verb up to the stop. */
function closesSentence(scene: Scene, sentence: Sentence, group: VerbGroup): boolean {
  const { tokens } = scene;
  let k = skipAdverbials(scene, group.end, sentence.to);
  for (let guard = 0; guard < 6 && k < sentence.to; guard++) {
    const t = tokens[k] as Token;
    if (t.kind === Kind.Stop || t.kind === Kind.Semicolon) return true;
    if (t.kind === Kind.Comma) return true;
    if (t.kind === Kind.CloseMark || t.kind === Kind.CloseBracket || t.kind === Kind.Break) return true;
    if (isPreposition(t) || (group.cue?.object === 'addressee' && guard === 0)) {
      const phrase = phraseAfter(tokens, isPreposition(t) ? k + 1 : k, sentence.to);
      if (phrase === null) return group.cue?.object === 'addressee' && (t.tags & Tag.ObjectPronoun) !== 0;
      k = skipAdverbials(scene, phrase.end, sentence.to);
      continue;
    }
    // “said in a statement posted on its website”, “said while touring the plant”
    const verb = scene.groups[firstGroupFrom(scene, k)];
    if (guard > 0 && verb !== undefined && verb.start === k && (verb.form === 'past' || verb.form === 'participle')) {
      k = skipAdverbials(scene, verb.end, sentence.to);
      continue;
    }
    return false;
  }
  return k >= sentence.to;
}

/** Whether the cue stands between two commas: “The deal, she said, will cost jobs”. */
function parenthetical(scene: Scene, sentence: Sentence, group: VerbGroup): boolean {
  const { tokens, language } = scene;
  let k = skipAdverbsOnly(scene, group.end);
  // “The whale, the Herald reports from Leeds, had to be towed”
  if (language.id === 'en' && FROM_WHERE.has(tokens[k]?.form ?? '') && (tokens[k + 1]?.name ?? -1) >= 0) {
    const { name } = tokens[k + 1] as Token;
    k++;
    while (tokens[k]?.name === name) k++;
  }
  const t = tokens[k];
  return t !== undefined && t.kind === Kind.Comma && group.end < sentence.to - 2;
}

const FROM_WHERE = new Set(['from', 'in']);

/** Behind adverbs and days. */
function skipAdverbsOnly(scene: Scene, from: number): number {
  let k = from;
  while (k < scene.tokens.length && ((scene.tokens[k] as Token).tags & (Tag.Adverb | Tag.Calendar)) !== 0) k++;
  return k;
}
