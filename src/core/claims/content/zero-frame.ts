/** An English clause without “that” behind a cue. */
import { SUBORDINATING } from '../../language/conjunctions';
import { GREETINGS } from '../../language/en/greetings';
import { Form, Num, Tag } from '../../language/types';
import { nounKind } from '../../syntax/head-noun';
import { isDeterminer, isPreposition } from '../../syntax/noun-phrase';
import { phraseAfter } from '../../syntax/phrase-after';
import { isOfSaying } from '../../syntax/behind-hearer';
import { hasForm } from '../../syntax/readings';
import { setPhraseEnd } from '../../syntax/set-phrase';
import { isPointInTime } from '../../syntax/time';
import type { VerbGroup } from '../../syntax/verb-groups';
import { itemAt } from '../../text/item-at';
import { Kind, type Token } from '../../text/token';
import { tellsBySaying } from './english-saying';
import { startsClause, tellsHow } from './clause';
import { opensFrontedClause } from './fronted-clause';
import { firstFinite, firstGroupFrom, groupAt, hasMarks, type Scene } from '../unit/scene';
import { isAnswered } from './that-clause';
import { zeroStart } from './zero-clause';
import { type Content, type Search, type FrameReader, reported } from './search';
import { hasHiddenVerb } from './noun-as-verb';
import { isRelativeOfSpeaker, isOfNounBefore } from './relative-of-speaker';

/** An English clause without “that”. */
export const readZero: FrameReader = (search) => readClauseAt(search) ?? readBehindComma(search);

function readClauseAt(search: Search): Content | undefined {
  const { scene, cue, lead, first, ceiling } = search;
  const start = cue.frames.includes('zero') ? zeroStart(scene, lead, ceiling, cue) : -1;
  if (start < 0 || isRelativeOfSpeaker(search, start) || isMainClause(search, start)) return undefined;
  if (tellsBySaying(scene.tokens, cue, start)) return undefined;
  if (isOfNounBefore(search, start) || isAnswered(scene, lead, start) || isObjectAhead(search, start)) return undefined;
  // “was concerned | after the firm said it would close”: since when.
  if (cue.lemma === 'be' && (opensWhen(first) || cue.prepositions?.includes(first.form) === true)) return undefined;
  if (cue.frames.includes('object-infinitive') && isToDo(scene, start, ceiling)) return undefined;
  // “denied | lying after documents suggested that he had”
  if (cue.frames.includes('gerund') && isSubordinate(scene, start)) return undefined;
  // “had to ask | for order, said it was late”
  if (tellsHow(scene, start, ceiling) || (cue.lemma === 'ask' && first.form === 'for')) return undefined;
  const content = reported(search, start, 'zero');
  // “Trump says Iran deal ‘dead’”, “Study finds link to cancer”: headlines leave out the verb.
  // “Missing hiker found alive”: a headline leaves out “was” as well.
  const shown = cue.class === 'show' && !isPersonal(scene, search.group);
  const told = shown || hasMarks(scene.tokens, content.parts) || isShortened(search, start, content.end);
  const short = scene.heading && told && !isPreposition(first);
  const fronts = cue.class === 'say' && !cue.frames.includes('noun');
  return short ||
    startsClause(scene, start, content.end) ||
    hasHiddenVerb(scene, cue, start, content.end) ||
    (fronts && opensFrontedClause(scene, start, content.end))
    ? content
    : undefined;
}

/**
 * “found | a way through and the hosts held on”, “announced | the plan and the opposition walked out”, “maintain | a lead – both have
 * a game in hand – but lost”: whether the phrase at `start` is the object of a verb that can have one, as “and” and somebody or
 * something whose verb is not in the plural, or a dash, opens another clause behind it.
 */
function isObjectAhead({ scene, cue, ceiling }: Search, start: number): boolean {
  if (cue.ambiguous !== true && !cue.frames.includes('noun')) return false;
  const { tokens } = scene;
  const object = phraseAfter(tokens, start, ceiling);
  if (object === null || object.end >= ceiling) return false;
  if ((tokens[object.end] as Token).kind === Kind.Dash) {
    // “suggest | moderates — a third of voters — are ignored”
    let close = object.end + 1;
    while (close < ceiling && (tokens[close] as Token).kind !== Kind.Dash) close++;
    return startsClause(scene, object.end + 1, close);
  }
  const behind = object.lastConjunct;
  if (behind <= start + 1 || tokens[behind - 1]?.form !== 'and' || !opensPhrase(tokens[start])) return false;
  const verb = opensPhrase(tokens[behind]) ? groupAt(scene, object.end, ceiling) : null;
  if (verb?.form !== 'finite') return false;
  // “heard | the driver and his friend had been drinking”: a tense of what is told.
  return verb.number === Num.Singular || (verb.number !== Num.Plural && verb.head === verb.first);
}

/** An article, a possessive or a name. */
function opensPhrase(token: Token | undefined): boolean {
  return token !== undefined && (isDeterminer(token) || token.name >= 0);
}

/** “expected | the bank to report a loss and some were predicting worse”: whether an infinitive stands right behind the first phrase, and the first finite verb behind “and”. */
function isToDo(scene: Scene, start: number, ceiling: number): boolean {
  const { tokens } = scene;
  const end = phraseAfter(tokens, start, ceiling)?.end ?? ceiling;
  if (tokens[end]?.form !== 'to') return false;
  const verb = firstFinite(scene, end + 1, ceiling);
  for (let k = end + 1; k < (verb?.start ?? end); k++)
    if (((tokens[k] as Token).tags & Tag.Coordinator) !== 0) return true;
  return false;
}

/** “said in a statement, | the plant would close”, “said | as a mother, she was shocked”: a clause behind an adverbial that only one comma closes. */
function readBehindComma(search: Search): Content | undefined {
  const { scene, group, cue, from, ceiling } = search;
  const { tokens } = scene;
  if (!cue.frames.includes('zero') || cue.class !== 'say' || cue.object === 'addressee' || group.passive)
    return undefined;
  let comma = from;
  while (comma < ceiling && comma - from < LONGEST_ADVERBIAL && isOfAdverbial(tokens[comma] as Token)) comma++;
  const next = tokens[comma + 1];
  if (tokens[comma]?.kind !== Kind.Comma || next === undefined || comma + 1 >= ceiling) return undefined;
  const several = (next.tags & Tag.Noun) !== 0 && next.word?.number === Num.Plural && next.word.noun !== 'time';
  const pronoun = (next.tags & (Tag.SubjectPronoun | Tag.NominalPronoun)) !== 0;
  const opens = isDeterminer(next) || pronoun || several || next.name >= 0;
  // “what he said next, | the man fell silent”
  if (group.subject !== null && itemAt(tokens, group.subject.start - 1)?.form === 'what') return undefined;
  const told = comma === from ? opensSentence(search) : opensAdverbial(tokens, from, comma);
  if (!opens || !told || !startsClause(scene, comma + 1, ceiling)) return undefined;
  // “He said, | Orr told the court|, “…””: somebody says so.
  if (comma === from && isIncise(search, comma + 1)) return undefined;
  // “said | in fact, the road was closed”
  const fixed = setPhraseEnd(tokens, from, scene.language) === comma;
  const ofSaying = comma === from || isOfSaying(tokens[comma - 1] as Token) || isPointInTime(tokens, from);
  const start = ofSaying && !fixed ? comma + 1 : from;
  return isMainClause(search, comma + 1) ? undefined : reported(search, start, 'zero');
}

/** “| The Chronicle reports|, residents fled”: whether nothing but a conjunction stands before whoever speaks. */
function opensSentence({ scene: { tokens }, sentence, group: { subject, form } }: Search): boolean {
  if (subject === null || form !== 'finite') return false;
  const first = ((tokens[sentence.from] as Token).tags & Tag.Coordinator) !== 0 ? sentence.from + 1 : sentence.from;
  return subject.start === first;
}

/** Whether the first verb from `start` on is a cue that a comma follows. */
function isIncise({ scene, ceiling }: Search, start: number): boolean {
  const verb = firstFinite(scene, start, ceiling);
  if (verb?.cue == null) return false;
  for (let k = verb.end; k < ceiling && k - verb.end < LONGEST_ADVERBIAL; k++) {
    const { kind } = scene.tokens[k] as Token;
    if (kind === Kind.Comma) return true;
    if (kind !== Kind.Word) return false;
  }
  return false;
}

/** Such an adverbial has fewer words. */
const LONGEST_ADVERBIAL = 10;

/** A word or number that is no verb and opens no clause. */
function isOfAdverbial({ kind, tags, name, form }: Token): boolean {
  if (kind === Kind.Number || name >= 0) return true;
  if (kind !== Kind.Word || form === 'that' || (tags & Tag.Relative) !== 0) return false;
  const clause = (tags & (Tag.SubjectPronoun | Tag.Determiner)) === Tag.SubjectPronoun;
  return !clause && (tags & (Tag.Verb | Tag.Noun | Tag.Adjective | Tag.Preposition | Tag.Adverb)) !== Tag.Verb;
}

/** Whether the words in [from, to) open with a preposition, “as” or an adverb, or tell a day. */
function opensAdverbial(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from] as Token;
  if (first.name >= 0) return false;
  if (isAdverbial(tokens, from, to)) return true;
  return isPreposition(first) || isPointInTime(tokens, from) || (first.tags & Tag.Calendar) !== 0
    ? to - from > 1 || (first.tags & Tag.Calendar) !== 0
    : false;
}

/** “hopefully”, “right now”, “once again”: whether nothing but adverbs stand in [from, to), “so” apart. */
function isAdverbial(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const { tags, form } = tokens[k] as Token;
    if ((tags & (Tag.Adverb | Tag.Negation)) !== Tag.Adverb || form === 'so') return false;
  }
  return true;
}

/** “lying | after documents suggested it”: whether the first verb behind the -ing form at k is that of a clause that tells when or why. */
function isSubordinate(scene: Scene, k: number): boolean {
  const { tokens, groups } = scene;
  if (!hasForm(tokens[k] as Token, Form.PresentParticiple)) return false;
  let n = firstGroupFrom(scene, k + 1);
  while (
    n < groups.length &&
    (groups[n] as VerbGroup).start - k < LONGEST_GERUND &&
    (groups[n] as VerbGroup).form !== 'finite'
  )
    n++;
  const verb = groups[n]?.start ?? -1;
  for (let i = k + 1; i < verb && verb - k < LONGEST_GERUND; i++) {
    if (!SUBORDINATING.has((tokens[i] as Token).form)) continue;
    const pronoun = (tokens[i + 1] as Token).tags & Tag.SubjectPronoun;
    if ((pronoun !== 0 ? i + 2 : phraseAfter(tokens, i + 1, verb)?.end) === verb) return true;
  }
  return false;
}

/** No more tokens stand between an -ing form and such a verb. */
const LONGEST_GERUND = 40;

/** “after”, “before”, “since”, “until”: a conjunction that is a preposition too. */
function opensWhen({ tags, name }: Token): boolean {
  return name < 0 && (tags & Tag.Subordinator) !== 0 && (tags & Tag.Preposition) !== 0;
}

/** “Mayor says | schools to close”, “Police say | man in custody”: whether somebody or something and what a headline tells of it are all that a verb that says has behind it; but “says no to the plan”. */
function isShortened({ scene: { tokens }, cue }: Search, start: number, end: number): boolean {
  const first = tokens[start] as Token;
  // “Unions maintain strike”, “Leeds add striker”: what they keep or take, not what they say.
  if (cue.class !== 'say' || cue.ambiguous === true || cue.frames.includes('noun') || end - start < 2) return false;
  const nominal =
    first.name >= 0 || first.tags === 0 || (first.tags & (Tag.Noun | Tag.Number | Tag.NominalPronoun)) !== 0;
  return nominal && !GREETINGS.has(first.form);
}

/** “When the paper asked Ruiz about it, | she left”: whether the main clause starts behind the comma that closes that of the cue. */
function isMainClause({ scene: { tokens }, sentence, group, cue }: Search, start: number): boolean {
  // “an exchange that many found telling, | one of them wrote”
  const comma = cue.class === 'show' && tokens[start + 1]?.kind === Kind.Comma;
  // “shows | heavy, long-term drinking does harm”
  if (comma && ((tokens[start + 2]?.tags ?? 0) & Tag.Adjective) === 0 && !tokens[start + 2]?.form.includes('-'))
    return true;
  if (tokens[start - 1]?.kind !== Kind.Comma) return false;
  const opening = ((tokens[sentence.from] as Token).tags & Tag.Coordinator) !== 0 ? sentence.from + 1 : sentence.from;
  const { tags, form } = tokens[opening] as Token;
  const opens = (tags & Tag.Subordinator) !== 0 || form === 'when';
  return opens && group.subject?.start === opening + 1;
}

/** Whether somebody, and no text or body, is the subject of the cue. */
function isPersonal({ tokens, language }: Scene, group: VerbGroup): boolean {
  const { subject } = group;
  const kind = subject === null ? null : nounKind(tokens, subject.headStart, subject.headEnd, language.headFirst);
  return kind === 'person' || kind === 'role';
}
