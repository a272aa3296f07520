/** Adverbials that stand between a cue and its content. */
import { ABOUT, COMPARED, FOCUSING } from '../../language/en/amounts';
import { ASKED } from '../../language/en/asked';
import { TALKS } from '../../language/en/occasions';
import { AT_HEARINGS } from '../../language/en/prepositions';
import { EVERYBODY } from '../../language/en/pronouns';
import { FORMERLY } from '../../language/en/time-words';
import { THAT } from '../../language/function-words';
import { Form, Tag } from '../../language/types';
import { amountEnd, isQuantity, opensDegree } from '../../syntax/amount';
import { withAppositions } from '../../syntax/appositions-behind';
import { isDeterminer, isPreposition } from '../../syntax/noun-phrase';
import { phraseAfter } from '../../syntax/phrase-after';
import { hasForm, isCount } from '../../syntax/readings';
import { isOfTime, isPointInTime } from '../../syntax/time';
import { setPhraseEnd } from '../../syntax/set-phrase';
import { isVoice } from '../../syntax/beside-subject';
import { formOf, Kind, type Token } from '../../text/token';
import { type Scene, spanOpenedAt } from '../unit/scene';
import { behindNot } from './infinitive';
import { programmeEnd } from './programme';
import { behindDay, behindInterval, timeEnd, calendarEnd } from './time-adverbial';

/** Behind adverbs, times, prepositional adverbials between commas. */
export function skipAdverbials(scene: Scene, from: number, ceiling: number): number {
  const { tokens } = scene;
  let k = from;
  for (let guard = 0; guard < 12 && k < ceiling && (tokens[k] as Token).kind !== Kind.OpenMark; guard++) {
    const end = adverbialEndAt(scene, k, ceiling);
    if (end <= k) return k;
    k = end;
  }
  return k;
}

/** Behind the adverbial that starts at k, or k where what is said starts there. */
function adverbialEndAt(scene: Scene, k: number, ceiling: number): number {
  const { tokens, language } = scene;
  const t = tokens[k] as Token;
  const told = toldEnd(scene, k, ceiling);
  if (told > k) return told;
  // “vowed not to leave”, “vowed never again to leave”
  if (t.form === 'not' && deniesNext(tokens[k + 1])) return k;
  if (t.form === 'never' && tokens[behindNot(tokens, k)]?.form === 'to') return k;
  if (t.kind === Kind.Comma) return commaEnd(scene, k, ceiling);
  const aside = ASIDES.has(t.kind) ? behindAside(tokens, k, ceiling) : -1;
  if (aside > 0) return aside;
  // “lui demande | deux fois | de répéter”
  if (formOf(tokens[k + 1]) === 'fois' && isCount(t) && k + 2 < ceiling) return k + 2;
  const manner = joinedManner(tokens, k);
  if (manner > k && manner < ceiling) return manner;
  const day = language.id === 'en' ? behindDay(tokens, k) : timeEnd(scene, k);
  if (day > k && day < ceiling) return day;
  const interval = language.id === 'en' ? behindInterval(tokens, k, ceiling) : k;
  if (interval > k && interval < ceiling) return interval;
  if (isPointInTime(tokens, k)) return formOf(tokens[k + 2]) === 'ago' ? k + 3 : k + 2;
  // “stating | first | that he had called”
  if (formOf(tokens[k + 1]) === 'that' && FORMERLY.has(t.form)) return k + 1;
  if (t.kind !== Kind.Word || t.name >= 0 || opensContent(tokens, k)) return k;
  if ((t.tags & Tag.Calendar) !== 0) return calendarEnd(scene, k, ceiling);
  return isPlainAdverb(t) ? k + 1 : k;
}

/** Behind the set phrase at k, or behind the programme or the question that an English speaker was heard in; k where there is none. */
function toldEnd(scene: Scene, k: number, ceiling: number): number {
  const fixed = fixedEnd(scene, k);
  if (fixed > k && fixed < ceiling) return fixed;
  const voice = isVoice(scene.tokens, k) ? behindVoice(scene, k, ceiling) : k;
  if (voice > k) return voice;
  if (scene.language.id !== 'en') return k;
  const heard = behindProgramme(scene, k, ceiling);
  if (heard > k) return heard;
  return (scene.tokens[k] as Token).form === 'when' ? behindQuestion(scene.tokens, k, ceiling) : k;
}

/** “assure | par la voix de son avocat | avoir payé”, “se félicite | par la voix de son maire, Luc Orr, | d'avoir payé”: behind by whom a body speaks, which starts at k; or k. */
function behindVoice({ tokens }: Scene, k: number, ceiling: number): number {
  const end = phraseAfter(tokens, k + 1, ceiling)?.end ?? ceiling;
  if (end >= ceiling) return k;
  const apposed = withAppositions(tokens, end, ceiling);
  return apposed > end && tokens[apposed]?.kind === Kind.Comma ? apposed + 1 : end;
}

/** Behind the comma at k where marks follow, or behind the adverbial that it opens and another one closes; else k. */
function commaEnd(scene: Scene, k: number, ceiling: number): number {
  const { tokens } = scene;
  const next = tokens[k + 1];
  if (next?.kind === Kind.OpenMark) return k + 1;
  // “conceded, though, that”
  if (formOf(next) === 'though' && tokens[k + 2]?.kind === Kind.Comma) return k + 3;
  const close = commaAfterAdverbial(scene, k + 1, ceiling);
  return close < 0 ? k : close + 1;
}

/** Whether the word at k, which can be an adverb or a day, opens the content. */
function opensContent(tokens: readonly Token[], k: number): boolean {
  const t = tokens[k] as Token;
  const next = tokens[k + 1];
  if (focuses(tokens, k) || opensDegree(tokens, k)) return true;
  if (opensQuantity(tokens, k)) return true;
  // “said | Tuesday's vote was void”, “said | last year's crop had failed”
  if (formOf(next) === "'s" || (formOf(tokens[k + 2]) === "'s" && next?.word?.noun === 'time')) return true;
  if (next === undefined) return false;
  // “demanded | lower rates”
  if ((t.tags & Tag.Adjective) !== 0 && isPlainAdverb(t) && (next.tags & (Tag.Noun | Tag.Adverb)) === Tag.Noun)
    if (next.word?.noun !== 'time') return true;
  // “there are …” starts a clause.
  return t.form === 'there' && (next.tags & Tag.Verb) !== 0;
}

/** “a annoncé | plus de 600 suppressions”, “réclame | davantage de moyens”; but “a répété plus d'une fois”. */
function opensQuantity(tokens: readonly Token[], k: number): boolean {
  const number = amountEnd(tokens, k, tokens.length);
  if (number === k) return isQuantity(tokens, k);
  const noun = tokens[number + 1];
  return noun?.word?.noun !== 'time' && noun?.form !== 'fois';
}

/** Whether the word is an adverb behind a cue; “today” is a noun too, but hardly where it stands there. */
function isPlainAdverb({ tags }: Token): boolean {
  const other = Tag.Preposition | Tag.Determiner | Tag.Subordinator | Tag.NominalPronoun;
  return (tags & (Tag.Adverb | other)) === Tag.Adverb && ((tags & Tag.Noun) === 0 || (tags & Tag.Function) !== 0);
}

/** “said | when asked about the plan | that it was late”: behind the question that was put at k, or -1. */
function behindQuestion(tokens: readonly Token[], k: number, ceiling: number): number {
  if (!ASKED.has(tokens[k + 1]?.form ?? '')) return -1;
  let end = k + 2;
  while (end < ceiling && isPreposition(tokens[end] as Token)) {
    const phrase = phraseAfter(tokens, end + 1, ceiling);
    if (phrase === null) return -1;
    end = phrase.end;
  }
  return end < ceiling ? end : -1;
}

/** “not | to leave”, “not | voting would be a mistake”, “not | everyone agreed”: what an English “not” at the start of the content is of. */
function deniesNext(next: Token | undefined): boolean {
  if (next === undefined) return false;
  if (next.form === 'to' || hasForm(next, Form.PresentParticiple) || next.kind === Kind.Number) return true;
  return (
    ((next.tags & (Tag.Determiner | Tag.NominalPronoun | Tag.Number)) !== 0 && next.form !== 'that') ||
    EVERYBODY.has(next.form)
  );
}

/** “said on | CNN's “State of the Union” | the plan had failed”, “in an interview with “60 Minutes””: behind where an English speaker was heard, or -1. */
function behindProgramme(scene: Scene, k: number, ceiling: number): number {
  const { tokens } = scene;
  if (scene.spans.length === 0 || !AT_HEARINGS.has((tokens[k] as Token).form)) return -1;
  const talk = tokens[k + 2]?.word?.noun === 'speech' || TALKS.has(tokens[k + 2]?.form ?? '');
  const link = talk && AT_HEARINGS.has(tokens[k + 3]?.form ?? '') ? k + 3 : k;
  return link + 1 < ceiling ? programmeEnd(scene, link + 1, ceiling) : -1;
}

/** What opens an aside, and what closes it. */
const ASIDES: ReadonlyMap<Kind, Kind> = new Map([
  [Kind.Dash, Kind.Dash],
  [Kind.OpenBracket, Kind.CloseBracket],
]);

/** “said – on the radio, of all places – | that”, “said (on Twitter) | that”: behind dashes or brackets and what stands between them, before a conjunction or marks; else -1. */
function behindAside(tokens: readonly Token[], k: number, ceiling: number): number {
  const closer = ASIDES.get((tokens[k] as Token).kind);
  for (let i = k + 1; i + 1 < ceiling && i - k < LONGEST_ASIDE; i++) {
    const { kind } = tokens[i] as Token;
    if (kind === Kind.Stop || kind === Kind.OpenMark || kind === Kind.Colon) return -1;
    if (kind !== closer) continue;
    const next = tokens[i + 1] as Token;
    return next.kind === Kind.OpenMark || THAT.has(next.form) ? i + 1 : -1;
  }
  return -1;
}

/** What two dashes part from a cue has fewer words. */
const LONGEST_ASIDE = 16;

/** “said | so plainly”, “dit fermement | et calmement”: behind a degree or “and” with the adverb of manner that it belongs to, or k. */
function joinedManner(tokens: readonly Token[], k: number): number {
  const t = tokens[k] as Token;
  const joins = (t.tags & Tag.Coordinator) !== 0 && isManner(tokens[k - 1]);
  return (joins || t.form === 'so') && isManner(tokens[k + 1]) ? k + 2 : k;
}

function isManner(token: Token | undefined): boolean {
  return token !== undefined && (token.tags & Tag.Adverb) !== 0 && MANNER.test(token.form);
}

const MANNER = /(?:ly|ment)$/;

/** “found | almost half of drivers”, “said | even the mayor was late”, “said | more than 40 died”: an adverb that belongs to the noun behind it. */
export function focuses(tokens: readonly Token[], k: number): boolean {
  const { form } = tokens[k] as Token;
  const next = tokens[k + 1];
  if (next === undefined) return false;
  if (COMPARED.has(form)) return next.form === 'than';
  if (form === 'not') return next.form === 'even' || next.form === 'every' || next.form === 'all';
  if (form === 'even') return (next.tags & Tag.Adverb) === 0 && next.kind === Kind.Word;
  if (ABOUT.has(form) && (isAmount(next) || EVERYBODY.has(next.form))) return true;
  return FOCUSING.has(form) && opensPhrase(tokens, k + 1);
}

/** “only | immediate custody”, “just | the rich”: whether a phrase that tells of no time starts at k. */
function opensPhrase(tokens: readonly Token[], k: number): boolean {
  const first = tokens[k] as Token;
  if (first.name >= 0) return true;
  if (first.form === 'that' || isOfTime(first)) return false;
  if ((first.tags & (Tag.Preposition | Tag.Adverb | Tag.Subordinator)) !== 0) return false;
  const next = tokens[k + 1];
  if (isDeterminer(first)) return next !== undefined && !isOfTime(next);
  return (first.tags & (Tag.Noun | Tag.Adjective)) !== 0;
}

function isAmount(token: Token | undefined): boolean {
  return isCount(token) || token?.form === 'half';
}

/** Behind the set phrase, the French date or time, or the look of the speaker that starts at k, or k. */
export function adverbialEnd(scene: Scene, k: number): number {
  const fixed = fixedEnd(scene, k);
  return fixed > k ? fixed : timeEnd(scene, k);
}

/** Whether a participle can introduce a quotation. */
function quotes(token: Token): boolean {
  return (
    hasForm(token, Form.PresentParticiple) &&
    (token.word?.verbs ?? []).some(
      ({ cue }) => cue?.frames.includes('quote') === true && (cue.class === 'say' || cue.ambiguous !== true),
    )
  );
}

/** “affirme de son côté | avoir réduit”, “juge par ailleurs | que”: behind an adverbial that starts at k, or k. */
function fixedEnd({ tokens, language }: Scene, k: number): number {
  return setPhraseEnd(tokens, k, language);
}

/** “nie les faits | en bloc”, “réclame un vote | haut et fort”: the end of [from, end) without the set phrase that closes it. */
export function withoutManner(scene: Scene, from: number, end: number): number {
  for (let k = end - 2; k > from && end - k <= LONGEST_PHRASE; k--) if (fixedEnd(scene, k) === end) return k;
  return end;
}

/** A set phrase has no more tokens. */
const LONGEST_PHRASE = 5;

/** The comma right behind the short words in marks that open at token `open`, where “que” or words in marks follow it, or -1. */
function commaBehindMarks(scene: Scene, open: number): number {
  const { tokens } = scene;
  const span = spanOpenedAt(scene, open);
  if (span === null || !span.closed || span.close - open > LONGEST_MARKED) return -1;
  const next = tokens[span.close + 2];
  if (tokens[span.close + 1]?.kind !== Kind.Comma || next === undefined) return -1;
  return THAT.has(next.form) || next.kind === Kind.OpenMark ? span.close + 1 : -1;
}

const LONGEST_MARKED = 10;

/** For “, dans un communiqué commun, «”: the comma that closes a prepositional or temporal adverbial starting at k, or -1. */
function commaAfterAdverbial(scene: Scene, k: number, ceiling: number): number {
  const { tokens } = scene;
  const first = tokens[k];
  if (first === undefined) return -1;
  // “évoque, elle, « un manque »”, “appelle, lui aussi, au calme”
  if (scene.language.setPhrases.own.has(first.form)) {
    const end = formOf(tokens[k + 1]) === 'aussi' ? k + 2 : k + 1;
    if (tokens[end]?.kind === Kind.Comma && end < ceiling) return end;
  }
  // “estime, à l'inverse, que”
  const fixed = fixedEnd(scene, k);
  if (fixed > k && fixed < ceiling && tokens[fixed]?.kind === Kind.Comma) return fixed;
  if (
    !isPreposition(first) &&
    (first.tags & (Tag.Adverb | Tag.Calendar)) === 0 &&
    !hasForm(first, Form.PresentParticiple)
  )
    return -1;
  for (let i = k; i < ceiling && i - k < 16; i++) {
    const t = tokens[i] as Token;
    // “said, adding, “…””: the words behind belong to the second cue.
    if (t.kind === Kind.Comma) return i === k + 1 && tokens[i + 1]?.kind === Kind.OpenMark && quotes(first) ? -1 : i;
    // “a précisé, dans un texte destiné à « faire taire les rumeurs », que”
    const closing = t.kind === Kind.OpenMark && i > k ? commaBehindMarks(scene, i) : -1;
    if (closing > 0) return closing;
    // “dénoncent, dans une tribune au « Monde », un retard”
    if (t.kind === Kind.OpenMark && t.mark >= 0 && i > k && tokens[i + 2]?.mark === t.mark) {
      i += 2;
      continue;
    }
    if (t.kind === Kind.Stop || t.kind === Kind.OpenMark || t.kind === Kind.Colon || t.kind === Kind.Semicolon)
      return -1;
    if ((t.tags & Tag.Verb) !== 0 && hasForm(t, Form.Finite) && (t.tags & (Tag.Noun | Tag.Adjective)) === 0) return -1;
  }
  return -1;
}
