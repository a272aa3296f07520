/** What can stand between a subject and its verb: adverbs, days, times, texts, asides. */
import { SUBJECT_OF_RELATIVE } from '../language/conjunctions';
import { AMOUNTS, PLACES } from '../language/en/determiners';
import { EARLY, LATER, TODAY, WEEKS } from '../language/en/time-words';
import { A_OR_WHOSE, EMPHATIC } from '../language/function-words';
import { opensTime } from './time';
import { ASIDES } from '../language/set-phrases';
import { BEFORE_MONTH } from '../language/time-words';
import { Tag } from '../language/types';
import { Kind, type Token } from '../text/token';
import { isFloating, isMostLikely } from './english';
import { isDeterminer, isHead, isPreposition } from './noun-phrase';
import { phraseAfter } from './phrase-after';
import { isAgent, isManner, isMany, nounOf } from './readings';
import { itemAt } from '../text/item-at';

/** The token before what is inserted between subject and verb: adverbs, days, a time, a text, an aside; before the verb where nothing is. */
export function beforeInserted(tokens: readonly Token[], verb: number, floor: number): number {
  let j = verb - 1;
  while (j >= floor && (isSkipped(tokens[j] as Token) || isMostLikely(tokens, j) || opensDate(tokens, j, verb))) {
    // “Ruiz | openly and loudly | attacked him”
    const joined = j - 2 > floor && tokens[j - 1]?.form === 'and' && isManner(tokens[j - 2] as Token);
    j -= joined ? 2 : 1;
  }
  // “Two aides | late Tuesday | told reporters”
  if (j > floor && j < verb - 1 && EARLY.has((tokens[j] as Token).form) && isMonth(tokens[j + 1])) j--;
  // “Une étude publiée | ce vendredi | assure”
  if (j > floor && j < verb - 1 && tokens[j]?.form === 'ce' && ((tokens[j + 1]?.tags ?? 0) & Tag.Calendar) !== 0) j--;
  j = beforeWeek(tokens, beforeMonth(tokens, j, verb, floor), floor);
  j = beforeAside(tokens, beforeTime(tokens, j, verb, floor), floor);
  return isBeforeFloating(tokens, j, floor) ? j - 1 : beforePhraseOfRelative(tokens, j, floor);
}

/** “who | for weeks | has criticized”, “which | in 2015 | said”, “qui | depuis mai | accuse”: the relative pronoun before a preposition and its phrase that end at j, else j. */
function beforePhraseOfRelative(tokens: readonly Token[], j: number, floor: number): number {
  for (let k = j - 1; k > floor && j - k < LONGEST_PHRASE; k--) {
    const { kind, form, tags, name } = tokens[k] as Token;
    if (name >= 0) continue;
    if (kind !== Kind.Word && kind !== Kind.Number) return j;
    if (SUBJECT_OF_RELATIVE.has(form) && form !== 'that')
      return isPrepositional(tokens, k + 1, j + 1) || isLater(tokens, k + 1, j) ? k : j;
    if ((tags & (Tag.Relative | Tag.SubjectPronoun)) !== 0 && !isDeterminer(tokens[k] as Token)) return j;
  }
  return j;
}

/** Such a phrase with its pronoun has fewer words. */
const LONGEST_PHRASE = 9;

/** “just hours | earlier”, “a day | before|”, “two weeks | ago”: whether how much later or earlier is all that stands in [from, end], `end` perhaps before its last word. */
function isLater(tokens: readonly Token[], from: number, end: number): boolean {
  const { form } = tokens[end] as Token;
  const noun = LATER.has(form) || form === 'before' ? end - 1 : end;
  const last = tokens[noun + 1]?.form ?? '';
  if (nounOf(tokens[noun]) !== 'time' || !(LATER.has(last) || last === 'before')) return false;
  for (let k = from; k < noun; k++) {
    const { kind, tags } = tokens[k] as Token;
    if (kind !== Kind.Number && (tags & (Tag.Number | Tag.Determiner | Tag.Adverb)) === 0) return false;
  }
  return true;
}

/** Whether a preposition and its phrase, “at first” besides, are all that stands in [from, end). */
function isPrepositional(tokens: readonly Token[], from: number, end: number): boolean {
  if (!isPreposition(tokens[from] as Token)) return false;
  return end === from + 2 || phraseAfter(tokens, from + 1, end)?.end === end;
}

/** “The mayor | on 12 January | said”: the token before a date whose month has been stepped over to j; before the verb where it is the subject's: “un rapport de juin | estime”. */
function beforeMonth(tokens: readonly Token[], j: number, verb: number, floor: number): number {
  if (j <= floor || !isMonth(tokens[j + 1])) return j;
  const { form, kind } = tokens[j] as Token;
  // “Ruiz | in June | said”, but “a report in June”
  if (form === 'in' && j - 1 >= floor && isSomebody(tokens[j - 1] as Token)) return j - 1;
  if (BEFORE_MONTH.has(form)) return verb - 1;
  if (kind !== Kind.Number || j === floor + 1) return j;
  return (tokens[j - 1] as Token).form === 'on' ? j - 2 : verb - 1;
}

/** “who | last week | told her party”, “Ruiz | early last month | said”: the token before a week or month that ends at j, else j. */
function beforeWeek(tokens: readonly Token[], j: number, floor: number): number {
  if (j <= floor || nounOf(tokens[j]) !== 'time' || !WEEKS.has((tokens[j - 1] as Token).form)) return j;
  const { tags } = tokens[j - 2] ?? { tags: 0 };
  const before = j - 2 >= floor && (tags & (Tag.Determiner | Tag.Preposition)) === 0 ? j - 2 : j;
  return before > floor && EARLY.has((tokens[before] as Token).form) ? before - 1 : before;
}

/** “Ruiz and Holt | both | said”: whether a floating word at j stands behind its subject; not in “accusations | both have denied”. */
function isBeforeFloating(tokens: readonly Token[], j: number, floor: number): boolean {
  if (j <= floor || !isFloating(tokens[j] as Token)) return false;
  const whose = tokens[j - 1] as Token;
  if ((whose.tags & Tag.Relative) !== 0 || whose.form === 'what') return false;
  if (tellsOf(whose) && !isDeterminer(tokens[j - 2] ?? whose)) return false;
  return isHead(whose) || (whose.tags & Tag.SubjectPronoun) !== 0;
}

/** “An inquiry | two years later | found”, “the firm | in 2019 | said”, “Ruiz | in a statement | said”: the token before what tells when or where, else j. */
function beforeTime(tokens: readonly Token[], j: number, verb: number, floor: number): number {
  const t = itemAt(tokens, j);
  if (t === undefined || j <= floor) return j;
  let k = j;
  if (nounOf(t) === 'time' && j + 1 < verb && LATER.has((tokens[j + 1] as Token).form)) {
    for (k = j - 1; k > floor && j - k < 4; k--) {
      const { kind, tags, form } = tokens[k] as Token;
      if (kind !== Kind.Number && (tags & Tag.Number) === 0 && !AMOUNTS.has(form)) break;
    }
  } else if (t.kind === Kind.Number && tokens[j - 1]?.form === 'in' && YEAR.test(t.form)) k = j - 2;
  else if (isLately(tokens, j)) k = j - 3;
  else k = beforeText(tokens, j, floor);
  // “Ruiz, | in a statement | said”
  const last = k < j && tokens[k]?.kind === Kind.Comma ? k - 1 : k;
  return k < j && last >= floor && isSomebody(tokens[last] as Token) ? k : j;
}

/** “in recent days”, “in the past”, “over the weekend”: whether such a time ends with token j. */
function isLately(tokens: readonly Token[], j: number): boolean {
  const { form, word } = tokens[j] as Token;
  const link = itemAt(tokens, j - 2)?.form;
  if (link === 'over') return tokens[j - 1]?.form === 'the' && word?.noun === 'time';
  if (link !== 'in') return false;
  return tokens[j - 1]?.form === 'recent' ? word?.noun === 'time' : form === 'past' && tokens[j - 1]?.form === 'the';
}

/** Whether the word can be the last one of a person or a body. */
function isSomebody(token: Token): boolean {
  return token.name >= 0 || isAgent(token);
}

/** “Ruiz | in a statement to the Herald | said”: the token before what tells in which text, else j. */
function beforeText(tokens: readonly Token[], j: number, floor: number): number {
  for (let k = j - 2; k > floor && j - k < LONGEST_TEXT; k--) {
    const { form, kind } = tokens[k] as Token;
    // “in a 5-4 decision”
    if (kind !== Kind.Word && kind !== Kind.Number && form !== '-') return j;
    if (form !== 'in' || !A_OR_WHOSE.has((tokens[k + 1] as Token).form)) continue;
    let noun = k + 2;
    while (noun < j && noun - k < 6 && (tokens[noun] as Token).word?.noun == null) noun++;
    const last = tokens[noun] as Token;
    return tellsOf(last) || last.form === 'vote' ? k - 1 : j;
  }
  return j;
}

const LONGEST_TEXT = 10;

/** “Le parquet | quant à lui | a demandé”, “Le préfet, Luc Orr, | de son côté | affirme”, “Orrco | for its part | says”: the token before what sets a subject against others, else j. */
function beforeAside(tokens: readonly Token[], j: number, floor: number): number {
  const opening = ASIDES.get(itemAt(tokens, j)?.form ?? '');
  if (opening === undefined || j - 2 <= floor) return j;
  const from = opening === 'en' || opening === 'in' ? j - 1 : j - 2;
  const { form } = tokens[from] as Token;
  const whole =
    opening === 'quant'
      ? form === opening && tokens[j - 1]?.form === 'à'
      : form === opening || (form === 'for' && opening === 'pour');
  const last = tokens[from - 1] as Token;
  return whole && (isHead(last) || last.kind === Kind.Comma) ? from - 1 : j;
}

/** Whether the token can stand between subject and verb: adverbs, negation, days, “himself”. */
export function isSkipped(token: Token): boolean {
  if (token.kind !== Kind.Word || token.name >= 0) return false;
  if (EMPHATIC.has(token.form) || TODAY.has(token.form)) return true;
  // “Beaucoup | affirment que”
  if (isMany(token)) return false;
  if ((token.tags & (Tag.SubjectPronoun | Tag.Relative)) !== 0) return false;
  if ((token.tags & Tag.Negation) !== 0) return true;
  if ((token.tags & Tag.Calendar) !== 0) return true;
  // “it now says”: also an adjective (“the now president”), but a linking word before a verb.
  if ((token.tags & (Tag.Adverb | Tag.Function | Tag.Noun | Tag.Determiner)) === (Tag.Adverb | Tag.Function))
    return true;
  return (
    (token.tags & Tag.Adverb) !== 0 &&
    (token.tags & (Tag.Noun | Tag.Adjective | Tag.Preposition | Tag.Determiner | Tag.NominalPronoun)) === 0
  );
}

/** “Ruiz on Thursday said”, “Ruiz late on Monday said”: the preposition of a day that stands between subject and verb. */
function opensDate(tokens: readonly Token[], j: number, verb: number): boolean {
  const next = tokens[j + 1];
  return next !== undefined && j + 1 < verb && (next.tags & Tag.Calendar) !== 0 && (tokens[j] as Token).form === 'on';
}

/** Whether what stands at k, between a relative clause and the verb, tells when or where: “on Monday”, “yesterday”, “there”. */
export function tellsWhenOrWhere(tokens: readonly Token[], k: number): boolean {
  const { form } = tokens[k] as Token;
  return PLACES.has(form) || opensTime(tokens[form === 'on' ? k + 1 : k] as Token);
}

/** A month, or a day, that is in no name. */
export function isMonth(token: Token | undefined): boolean {
  return token !== undefined && (token.tags & Tag.Calendar) !== 0 && token.name < 0;
}

/** A year in figures. */
export const YEAR = /^(?:1[89]|20)\d\d$/;

/** A text, or a noun of something said. */
export function tellsOf({ word }: Token): boolean {
  return word?.noun === 'document' || word?.noun === 'speech';
}
