/** English verbs by what agrees with them: a form in -s with one subject, a base form with several. */
import { PLURAL_VERBS } from '../../language/en/copulas';
import { ABOUT } from '../../language/en/amounts';
import { WRITINGS } from '../../language/en/asked';
import { COUNTING } from '../../language/en/determiners';
import { TAKEN } from '../../language/en/prepositions';
import { WHO } from '../../language/function-words';
import { Form, Num, Tag } from '../../language/types';
import { itemAt } from '../../text/item-at';
import { Case, Kind, type Token } from '../../text/token';
import { isArticle, isBareBody, isGoverned, severalBefore, singularPhraseBefore } from '../english';
import { hasForm, isAgent, isPlural, opensReported, reports } from '../readings';
import { isPointInTime } from '../time';
import { YEAR } from '../before-inserted';
import type { Following } from '../site';
import { isHead } from '../noun-phrase';
import { finiteAhead, finiteBefore, isActor, isInflected, isPredicate, opensObject } from './english-words';
import { isSubject, isSum, opensSeveral } from './english-past';
import { AS_BOTH, AS_NOUN, AS_VERB, type Kept } from './kept';

/** A form in -s, or another that is no base form: verb where it governs something, noun where something governs it. */
export function thirdPerson(site: Following): Kept {
  const { tokens, i, token, previous, next } = site;
  if (!isInflected(token)) return null;
  // “the job marks his return”
  if (isArticle(next)) return AS_VERB;
  const closes = next === null || next.kind !== Kind.Word || (next.tags & Tag.Relative) !== 0;
  if (closes && isGoverned(tokens, i)) return AS_NOUN;
  // “Ruiz claims: “…””
  const introduces = next?.kind === Kind.Colon && tokens[i + 2]?.kind === Kind.OpenMark && reports(token);
  if (introduces && previous.letterCase === Case.Capital) return AS_VERB;
  return (isPlural(token) ? singularOrPlural(site) : null) ?? ~(Tag.Adjective | Tag.Demonym);
}

/** “claims”: a verb with one subject, or several things. */
function singularOrPlural({ tokens, i, previous, next }: Following): Kept {
  if (isCounted(tokens, i) || opensPluralVerb(tokens, i)) return AS_NOUN;
  if (next !== null && isReduced(next, tokens[i + 2])) return AS_NOUN;
  if (WRITINGS.has((tokens[i] as Token).form) && !opensWritten(tokens, i + 1)) return AS_NOUN;
  if (!isActor(previous)) return takesObject(tokens, i) || isOnlyVerb(tokens, i) ? AS_VERB : null;
  // “The party wants to tax firms”, “the firm needs money”: where its clause has no other verb.
  const governs = next !== null && (next.form === 'to' || opensObject(next));
  if (governs && !finiteAhead(tokens, i + 1) && !finiteBefore(tokens, i)) return AS_VERB;
  // “The lawyer | shrugs, then says it will close”: a noun in the plural takes no verb in the singular.
  return !isPlural(previous) && goesOnInSingular(tokens, i + 1) ? AS_VERB : null;
}

/** “emails | residents to say no”, “emails | that it is shut”, “emails: | “No””: whether to whom or what somebody writes opens at k; not “FBI emails bombshell”, “Party emails revealing a plan”. */
function opensWritten(tokens: readonly Token[], k: number): boolean {
  const next = tokens[k];
  if (next === undefined) return false;
  if (next.kind !== Kind.Word) return (next.kind === Kind.Colon ? tokens[k + 1] : next)?.kind === Kind.OpenMark;
  const { form, tags, letterCase } = next;
  if (form === 'that' || form === 'to' || letterCase !== Case.Lower || isAgent(next)) return true;
  return (tags & (Tag.Determiner | Tag.ObjectPronoun | Tag.SubjectPronoun)) !== 0;
}

/** “The delay | costs farmers money”, “Each strike | costs £2m”: whether a thing with its determiner stands before the form in -s, what opens an object behind it, and no other verb in the clause. */
function takesObject(tokens: readonly Token[], i: number): boolean {
  const previous = tokens[i - 1] as Token;
  const next = tokens[i + 1];
  if (next === undefined || !isHead(previous) || isPlural(previous)) return false;
  // “kills | about | 900 people”
  if (ABOUT.has(next.form) && tokens[i + 2] !== undefined && isSum(tokens[i + 2] as Token))
    return isSubject(tokens, i) && !finiteAhead(tokens, i + 2);
  const described = (next.tags & (Tag.Adjective | Tag.Demonym)) !== 0 && tokens[i + 2] !== undefined;
  const object =
    isSum(next) ||
    isPersonal(next) ||
    (next.kind === Kind.Word && (opensSeveral(next) || (described && opensSeveral(tokens[i + 2] as Token))));
  return object && isSubject(tokens, i) && !finiteAhead(tokens, i + 1);
}

/** “where a candle | burns|, the mayor said”: whether a thing with its determiner and a conjunction before it is all that the clause has besides. */
function isOnlyVerb(tokens: readonly Token[], i: number): boolean {
  const previous = tokens[i - 1] as Token;
  if (!isHead(previous) || isPlural(previous)) return false;
  let k = i - 2;
  while (k > 0 && i - k < 5 && ((tokens[k] as Token).tags & Tag.Determiner) === 0) {
    if (((tokens[k] as Token).tags & (Tag.Noun | Tag.Adjective)) === 0) return false;
    k--;
  }
  const opener = itemAt(tokens, k - 1);
  if (opener === undefined || ((tokens[k] as Token).tags & Tag.Determiner) === 0) return false;
  return (opener.form === 'where' || opener.form === 'while') && !finiteAhead(tokens, i + 1);
}

/** “them”, “us”: an object, and no possessive. */
function isPersonal({ tags }: Token): boolean {
  return (tags & (Tag.ObjectPronoun | Tag.Determiner)) === Tag.ObjectPronoun;
}

/** “that opposition | figures were quick to reject”: whether a verb in the plural stands right behind the form in -s, and before it a noun without an article. */
function opensPluralVerb(tokens: readonly Token[], i: number): boolean {
  const previous = tokens[i - 1] as Token;
  const opener = itemAt(tokens, i - 2);
  if (!PLURAL_VERBS.has(tokens[i + 1]?.form ?? '') || (previous.tags & Tag.Noun) === 0 || isPlural(previous))
    return false;
  return previous.letterCase === Case.Lower && opener !== undefined && !isArticle(opener);
}

/** “Several media | reports quoted him”: whether a word for several counts the form in -s, which then is no verb; not “one of several options fails”. */
function isCounted(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k >= 0 && i - k < 4; k--) {
    const t = tokens[k] as Token;
    // “50 basis points”, but “in 2024 inflation hits …”
    // “the 75-member House plans to vote”: how large one is.
    const counts = COUNTING.has(t.form) || (t.kind === Kind.Number && !YEAR.test(t.form) && !t.form.includes('-'));
    if (counts) return k < i - 1 && itemAt(tokens, k - 1)?.form !== 'of';
    if (t.kind !== Kind.Word || t.name >= 0 || (t.tags & (Tag.Noun | Tag.Adjective)) === 0 || isPlural(t)) return false;
  }
  return false;
}

/** Behind a plural noun, be it with an adverb (“Polls now favour a change”), or a name pair, a verb (“Democrats say”); behind a singular, the end of a compound noun. */
export function baseForm(site: Following): number {
  const { tokens, i, token, previous, next } = site;
  const base = hasForm(token, Form.Infinitive);
  const plural = isPlural(previous) && !singularPhraseBefore(tokens, i);
  if ((plural || isBareBody(tokens, i - 1)) && isOfRelative(tokens, i)) return AS_VERB;
  if (base && !plural && goesOn(site)) return AS_VERB;
  if (base && isOfBody(site)) return AS_VERB;
  if (plural ? next === null || !isVerbOnly(tokens, i + 1) : base && isOfSome(site)) return AS_VERB;
  if (
    base &&
    isArticle(next) &&
    (previous.tags & (Tag.Adverb | Tag.Noun)) === Tag.Adverb &&
    isPlural(tokens[i - 2] ?? previous)
  )
    return AS_VERB;
  return (previous.tags & Tag.Adverb) !== 0 ? AS_BOTH : AS_NOUN;
}

/** No noun, nor what is the base form of a verb and an adjective: “Tories pledge | free lessons”, but “a Times poll | last year”. */
function isVerbOnly(tokens: readonly Token[], k: number): boolean {
  const token = tokens[k] as Token;
  const free = (token.tags & Tag.Adjective) !== 0 && hasForm(token, Form.Infinitive) && !isPointInTime(tokens, k);
  return (token.tags & (Tag.Verb | Tag.Noun)) === Tag.Verb && !free;
}

/** “a site which investigators | claim | was hacked”: whether a verb that reports stands between a noun in the plural, right behind a relative pronoun, and the verb of what is reported. */
function isOfRelative(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (next === undefined || !reports(tokens[i] as Token)) return false;
  if ((next.tags & (Tag.Verb | Tag.Noun | Tag.Adjective)) !== Tag.Verb || !hasForm(next, Form.Finite)) return false;
  let k = i - 2;
  while (
    k > 0 &&
    i - k < 4 &&
    (((tokens[k] as Token).tags & (Tag.Adjective | Tag.Noun)) !== 0 || (tokens[k] as Token).name >= 0)
  )
    k--;
  return WHO.has(itemAt(tokens, k)?.form ?? '');
}

/** “Residents say the road is unsafe and | blame the council”, “and | demand that it close”: behind a coordinator, before an article or before what a cue takes along. */
function goesOn({ tokens, i, token, previous, next }: Following): boolean {
  if ((previous.tags & Tag.Coordinator) === 0 || next === null) return false;
  return isArticle(next) || (TAKEN.has(next.form) && reports(token) && isBehindBase(tokens, i));
}

/** “Unions | say | pay is low and demand that …”: whether the first verb of the sentence of token i is one that reports, in the plural of the present. */
function isBehindBase(tokens: readonly Token[], i: number): boolean {
  let base = false;
  for (let k = i - 1; k >= 0 && i - k < 30; k--) {
    const t = tokens[k] as Token;
    if (t.kind === Kind.Stop || t.kind === Kind.Semicolon) break;
    if ((t.tags & (Tag.Verb | Tag.Noun | Tag.Adjective)) === Tag.Verb && hasForm(t, Form.Finite))
      base = hasForm(t, Form.Infinitive) && !hasForm(t, Form.Past) && reports(t);
  }
  return base;
}

/** “Police | fear more deaths”, “Staff | claim they were not told” */
function isOfBody({ tokens, i, token, next }: Following): boolean {
  return isBareBody(tokens, i - 1) && speaks(token) && !(next?.kind === Kind.Word && isPredicate(next));
}

/** Whether those of whom there are several stand before the base form, and behind it what it governs. */
function isOfSome({ tokens, i, token, previous, next }: Following): boolean {
  if (next === null) return false;
  const complemented = severalBefore(tokens, i);
  // “Many in the town | claim the plan failed”
  // “Critics of the plan | claim Mr Ruiz lied”
  const named = next.letterCase === Case.Capital && next.kind === Kind.Word;
  // “…, figures from the agency | show|.”
  const closes = next.kind === Kind.Stop;
  if (complemented && reports(token) && (opensReported(next) || named || closes || isThatBehind(tokens, i + 1)))
    return true;
  // “Some in the party | want him to quit”, “Most | back him”
  return (complemented || (previous.tags & Tag.NominalPronoun) !== 0) && isObject(next);
}

/** “claim | in a lawsuit that”: whether a phrase and a “that” stand at k. */
function isThatBehind(tokens: readonly Token[], k: number): boolean {
  if (((tokens[k] as Token).tags & Tag.Preposition) === 0) return false;
  for (let i = k + 2; i < tokens.length && i - k < 6; i++) {
    const { kind, form, tags } = tokens[i] as Token;
    if (form === 'that') return true;
    if (kind !== Kind.Word || (tags & Tag.Verb) !== 0) return false;
  }
  return false;
}

/** “want | him to quit”, “want | to quit”: what opens an object and follows no noun. */
function isObject({ form, tags }: Token): boolean {
  return form === 'to' || ((tags & Tag.ObjectPronoun) !== 0 && (tags & Tag.Determiner) === 0);
}

/** Whether the word is a verb that speaks, be it of somebody: “claim”, “blame”. */
function speaks(token: Token): boolean {
  return reports(token) || (token.word?.verbs ?? []).some(({ cue }) => cue !== null && cue.class === 'accuse');
}

/** Whether the clause at k has no verb, and behind its comma “then” and a verb or one in the third person singular. */
function goesOnInSingular(tokens: readonly Token[], k: number): boolean {
  let i = k;
  while (i - k < 8 && itemAt(tokens, i)?.kind === Kind.Word) {
    if (isPredicate(tokens[i] as Token)) return false;
    i++;
  }
  if (itemAt(tokens, i)?.kind !== Kind.Comma) return false;
  const next = itemAt(tokens, i + 1);
  if (next === undefined) return false;
  if (next.form === 'then') return hasForm(itemAt(tokens, i + 2) ?? next, Form.Finite);
  return isPredicate(next) && (next.word?.verbs ?? []).every((v) => v.person === 4 && v.number === Num.Singular);
}

/** “the poll results | released Saturday”: a participle with what goes with it. */
function isReduced(token: Token, next: Token | undefined): boolean {
  if ((token.tags & (Tag.Verb | Tag.Noun | Tag.Adjective)) !== Tag.Verb || !hasForm(token, Form.PastParticiple))
    return false;
  return next !== undefined && (next.tags & (Tag.Calendar | Tag.Preposition)) !== 0;
}
