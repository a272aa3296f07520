/** Who speaks behind a time or a phrase that opens the sentence and that no comma closes. */
import { EVENTS } from '../language/en/occasions';
import { MANY_OF } from '../language/fr/amounts';
import { ARTICLES, DE, INDEFINITE } from '../language/function-words';
import { BEHIND_TIME, OPENS_TIME, TODAY } from '../language/time-words';
import { Form, Num, Tag } from '../language/types';
import { itemAt } from '../text/item-at';
import { Case, Kind, type Token } from '../text/token';
import { amountEnd } from './amount';
import { YEAR } from './before-inserted';
import { namesAgent } from './head-noun';
import { nameStart } from './name-words';
import { isDeterminer, isOf, isPreposition, type Phrase } from './noun-phrase';
import { phraseBefore } from './phrase-before';
import { hasForm, isAgent, isCount, isMany, isPerson } from './readings';
import { finiteIn } from './segments';
import { isDay, isOfTime } from './time';

/**
 * “On Monday | Ruiz |”, “In Leeds | police |”, “After the match | captain Paul Vian |”, “La semaine dernière | des élus |”: where
 * whoever the phrase ends with starts, behind what opens the sentence at `floor`; or -1.
 */
export function behindOpening(tokens: readonly Token[], phrase: Phrase, floor: number): number {
  const { start, end, governed } = phrase;
  const from = behindLink(tokens, floor);
  if (end - from < 2 || end - from > LONGEST || amountEnd(tokens, from, end) > from) return -1;
  const time = timeEnd(tokens, from, end);
  if (time > from && (!isPreposition(tokens[time] as Token) || opensMany(tokens, time)))
    return opensSpeaker(tokens, time, end) && finiteIn(tokens, time, end) < 0 ? time : -1;
  if (time === from && !opensPhrase(tokens, from)) return -1;
  const whole = !governed && start > time && !isPreposition(tokens[start - 1] as Token);
  const speaker = whole ? start : speakerStart(tokens, end, time);
  return speaker > time + 1 && isOpening(tokens, time, speaker) ? speaker : -1;
}

/** What opens a sentence so and who speaks have no more tokens. */
const LONGEST = 14;

/** “But | on Monday”, “Shortly | after the vote”, “However, | on Monday night”: behind the word before what opens the sentence. */
function behindLink(tokens: readonly Token[], floor: number): number {
  const { tags, form } = tokens[floor] as Token;
  const next = tokens[floor + 1];
  if (isAdverbBeforeComma(tokens, floor)) return floor + 2;
  const adverb = (tags & Tag.Adverb) !== 0 && !OPENS_TIME.has(form) && next !== undefined && isPreposition(next);
  return (tags & Tag.Coordinator) !== 0 || adverb ? floor + 1 : floor;
}

/** “However,”, “Meanwhile,”: whether an adverb and its comma stand at k. */
export function isAdverbBeforeComma(tokens: readonly Token[], k: number): boolean {
  const { tags } = tokens[k] as Token;
  return tokens[k + 1]?.kind === Kind.Comma && (tags & (Tag.Adverb | Tag.Noun)) === Tag.Adverb;
}

/** “In December 2018 |”, “Last week |”, “Le 3 mai |”, “Il y a deux ans |”: behind the time at `from`, or `from`. */
function timeEnd(tokens: readonly Token[], from: number, to: number): number {
  const first = tokens[from] as Token;
  if (!OPENS_TIME.has(first.form) && !isCount(first)) return from;
  // “la semaine”, “deux ans”: a time by itself only with a day or what tells when
  let dated = OPENS_TIME.has(first.form) && !ARTICLES.has(first.form);
  let end = from;
  const ago = first.form === 'il' && tokens[from + 1]?.form === 'y';
  for (let k = ago ? from + 3 : from; k < to && k - from < LONGEST_TIME; k++) {
    const t = tokens[k] as Token;
    const day = isDay(t) || TODAY.has(t.form);
    const year = t.kind === Kind.Number && (YEAR.test(t.form) || isDay(tokens[k - 1]));
    const behind = end > from && BEHIND_TIME.has(t.form);
    // “In a May 2012 | message”, “At the Monday | meeting”
    if (INDEFINITE.has(t.form) || (t.form === 'the' && isDay(tokens[k + 1]))) break;
    if (day || year || behind || (t.name < 0 && isOfTime(t))) {
      end = k + 1;
      dated ||= day || behind;
    } else if ((t.tags & (Tag.Determiner | Tag.Adjective | Tag.Number | Tag.Adverb)) === 0 && !isTimely(t)) break;
  }
  const next = tokens[end];
  if (!dated || next === undefined || end >= to || next.form === "'s") return from;
  return isOf(next) && next.form !== 'des' ? from : end;
}

function isTimely({ form, kind }: Token): boolean {
  return kind === Kind.Number || OPENS_TIME.has(form);
}

/** Such a time has no more tokens. */
const LONGEST_TIME = 7;

/** “in”, “outside”, “speaking”: whether the word can open a phrase that tells where, when or at what. */
function opensPhrase(tokens: readonly Token[], k: number): boolean {
  const t = tokens[k] as Token;
  if (t.form === 'of' || (isPreposition(t) && !isOf(t))) return true;
  if ((t.tags & (Tag.Verb | Tag.Noun | Tag.Preposition)) !== Tag.Verb || t.name >= 0) return false;
  const before = itemAt(tokens, k - 1)?.kind;
  if (before === Kind.Word) return false;
  return hasForm(t, Form.PresentParticiple) || t.form === 'asked';
}

/** Whether [from, start) is a phrase of its own, without a verb. */
function isOpening(tokens: readonly Token[], from: number, start: number): boolean {
  if (!endsPhrase(tokens, start) || finiteIn(tokens, from, start) >= 0) return false;
  // “After meeting | the families, Ann Orr, a nurse, said”
  if (start === from + 2 && hasForm(tokens[from + 1] as Token, Form.PresentParticiple)) return false;
  for (let k = from + 1; k < start; k++) {
    const t = tokens[k] as Token;
    if (!(t.kind === Kind.Word || t.kind === Kind.Number) || (t.tags & Tag.Relative) !== 0) return false;
    if ((t.tags & Tag.Noun) === 0 && hasForm(t, Form.PresentParticiple)) return false;
  }
  return true;
}

/** Whether somebody, a body, several or a thing with its article is all of [k, end). */
function opensSpeaker(tokens: readonly Token[], k: number, end: number): boolean {
  if (opensMany(tokens, k)) return true;
  if (phraseBefore(tokens, end, k)?.start !== k) return false;
  const first = tokens[k] as Token;
  return (
    isDeterminer(first) || first.name >= 0 || (tokens[end - 1] as Token).name >= 0 || namesAgent(tokens, k, end, false)
  );
}

/** Where somebody without an article starts who ends at `end`, with what a further preposition tells of them; or -1. */
function speakerStart(tokens: readonly Token[], end: number, floor: number): number {
  if ((tokens[end - 1] as Token).name >= 0) {
    const named = namedStart(tokens, end, floor);
    if (named >= 0) return named;
  }
  // “opponents | of the plan”, “police | in Leeds”
  for (let k = end; k > floor + 2; k--) {
    if (k < end ? !isPreposition(tokens[k] as Token) : (tokens[k - 1] as Token).name >= 0) continue;
    const start = k - 1 > floor + 1 && isAgent(tokens[k - 1]) ? agentStart(tokens, k, floor) : -1;
    if (start >= 0 && endsPhrase(tokens, start)) return start;
  }
  return -1;
}

/** Where a name that ends at `end` starts, with the title or post before it; or -1. */
function namedStart(tokens: readonly Token[], end: number, floor: number): number {
  if (((tokens[end - 1] as Token).tags & (Tag.Place | Tag.Calendar)) !== 0) return -1;
  const name = Math.max(nameStart(tokens, end - 1), floor + 1);
  let found = endsPhrase(tokens, name) ? name : -1;
  for (let k = name - 1; k > floor + 1 && isOfPost(tokens, k); k--)
    if (!isOf(tokens[k] as Token) && endsPhrase(tokens, k)) found = k;
  return found;
}

/** “Mr”, “Senate”, “council”, “independent”, “England”, “of”: whether the word at k can be part of a post before a name. */
function isOfPost(tokens: readonly Token[], k: number): boolean {
  const t = tokens[k] as Token;
  const { tags, name, letterCase, word, form } = t;
  const next = tokens[k + 1];
  if (name >= 0) return (isPerson(next) || ((next?.tags ?? 0) & Tag.Title) !== 0) && tokens[k - 1]?.name !== name;
  if ((tags & (Tag.Title | Tag.RoleModifier)) !== 0) return true;
  if (isPerson(t) || form === 'of') return true;
  if ((tags & (Tag.Determiner | Tag.Preposition | Tag.Calendar)) !== 0 || EVENTS.has(form)) return false;
  if (letterCase === Case.Capital && (tags & Tag.Noun) !== 0) return true;
  return word?.noun === 'organization' || (tags & (Tag.Adjective | Tag.Noun | Tag.Verb | Tag.Adverb)) === Tag.Adjective;
}

/** Where several, a body, or whose somebody is start by a noun that ends at `end`; or -1. */
function agentStart(tokens: readonly Token[], end: number, floor: number): number {
  const last = tokens[end - 1] as Token;
  let k = end - 1;
  while (k - 1 > floor + 1 && describes(tokens[k - 1] as Token)) k--;
  // “Mr Orr's | lawyer”
  const owned = tokens[k - 1]?.form === "'s" && (tokens[k - 2] as Token).name >= 0;
  if (owned) return namedStart(tokens, k - 1, floor);
  while (k < end - 1 && !endsPhrase(tokens, k)) k++;
  if (isPerson(last) && last.word?.number !== Num.Plural) return -1;
  const before = tokens[k - 1] as Token;
  // “residents | and traders”
  if ((before.tags & Tag.Coordinator) !== 0 && isPlural(tokens[k - 2])) return agentStart(tokens, k - 1, floor);
  for (let i = k - 1; i > floor + 1 && k - i < LONGEST_AMOUNT; i--) if (opensMany(tokens, i)) return i;
  return k;
}

/** “bon nombre d'” */
const LONGEST_AMOUNT = 4;

/** “| des élus”, “| de nombreux élus”, “| beaucoup d'élus”, “| bon nombre d'élus”: whether several whom nobody counts start at k in French. */
function opensMany(tokens: readonly Token[], k: number): boolean {
  const t = tokens[k] as Token;
  const next = tokens[k + 1];
  if (next === undefined) return false;
  if (t.form === 'des') return isPlural(next) || isPlural(tokens[k + 2]);
  if (isOf(t)) return MANY_OF.has(next.form);
  const noun = tokens[k + 2];
  if (DE.has(next.form)) return isMany(t);
  return MANY_OF.has(t.form) && next.form === 'nombre' && noun !== undefined && isOf(noun);
}

function isPlural(token: Token | undefined): boolean {
  return isAgent(token) && token?.word?.number === Num.Plural;
}

/** “local”, “French”, “city”, “company” */
function describes({ tags, name, word }: Token): boolean {
  if (name >= 0 || (tags & (Tag.Calendar | Tag.Preposition | Tag.Determiner)) !== 0) return false;
  return (tags & (Tag.Adjective | Tag.Demonym)) !== 0 || word?.noun === 'organization';
}

/** Whether the word before k can be the last one of a phrase, and is nobody's post. */
function endsPhrase(tokens: readonly Token[], k: number): boolean {
  const t = tokens[k - 1] as Token;
  if (isPreposition(t) || isDeterminer(t) || (t.tags & (Tag.Coordinator | Tag.Title)) !== 0) return false;
  if (t.name >= 0 || YEAR.test(t.form)) return true;
  const before = itemAt(tokens, k - 2) ?? t;
  // “un communiqué commun |”, “la foulée |”
  const closes = (t.tags & Tag.Adjective) !== 0 ? (before.tags & Tag.Noun) !== 0 : isDeterminer(before);
  // “une lettre aux salariés |”, but “the actor | Ruiz”
  return ((t.tags & (Tag.Noun | Tag.Adverb)) !== 0 || closes) && (!isPerson(t) || t.word?.number === Num.Plural);
}
