/** Homographs that only English has: 's, that, and names that are common words. */
import { BEFORE_BODY } from '../language/en/conjunctions';
import { AFTER_IS, BEFORE_NOUNS, BEHIND_IS, FLOATING, MANY } from '../language/en/determiners';
import { HOSTS, SEVERAL } from '../language/en/pronouns';
import { DEGREES } from '../language/en/set-phrases';
import { Form, Num, Tag } from '../language/types';
import { itemAt } from '../text/item-at';
import { Case, formOf, Kind, type Token } from '../text/token';
import {
  behindAdverbs,
  hasForm,
  isAgent,
  isCount,
  isModal,
  isPerson,
  isPlural,
  nounOf,
  reports,
  takesClause,
} from './readings';

/** 's is a verb behind a pronoun, and before what cannot stand behind a possessive: an article, “not”, a participle such as “been”. */
export function possessiveOrVerb(tags: number, host: Token | null, next: Token | null): number {
  if (next === null || next.kind !== Kind.Word) return tags & ~Tag.Verb;
  const verb =
    (host !== null && (host.tags & (Tag.SubjectPronoun | Tag.Relative | Tag.Subordinator)) !== 0 && host.name < 0) ||
    (host !== null && HOSTS.has(host.form)) ||
    (next.tags & (Tag.SubjectPronoun | Tag.Negation)) !== 0 ||
    ((next.tags & Tag.Determiner) !== 0 && BEHIND_IS.has(next.form)) ||
    AFTER_IS.has(next.form);
  return verb ? tags & ~Tag.Determiner : tags & ~Tag.Verb;
}

/**
 * “that” is a conjunction or relative pronoun before whatever starts a clause (an article, a pronoun, a name, a plural, a
 * number, an adverb or a verb); before a singular noun it may be a demonstrative.
 */
export function conjunctionThat(
  tags: number,
  previous: Token | null,
  next: Token | null,
  behind: Token | undefined,
): number {
  const clause = tags & ~(Tag.Determiner | Tag.NominalPronoun);
  if (next === null || next.kind === Kind.Stop || next.kind === Kind.Comma) return tags;
  if (next.kind === Kind.Number) return clause;
  if (next.kind !== Kind.Word) return tags;
  const atStart = previous === null || previous.kind === Kind.Stop || previous.kind === Kind.OpenMark;
  if ((next.tags & (Tag.Determiner | Tag.SubjectPronoun)) !== 0) return clause;
  // “warned that energy drinks pose a danger”, but “disputed that account”, “said that day”
  const reporting =
    previous !== null && (previous.tags & (Tag.Verb | Tag.Noun)) === Tag.Verb && reportsClause(previous);
  // “rejected that claim on Friday”, “rejected that claim and left”, “rejected that claim as false”
  const joined = (behind?.form === 'as' || ((behind?.tags ?? 0) & Tag.Coordinator) !== 0) && nounOf(next) === 'speech';
  const dated = joined || behind?.form === 'on' || ((behind?.tags ?? 0) & Tag.Calendar) !== 0;
  if (reporting && behind?.kind === Kind.Word && !dated && next.word?.noun !== 'time') return clause;
  if (atStart) return tags;
  if (next.letterCase !== Case.Lower) return clause;
  if (next.tags === 0 && (dated || behind === undefined || behind.kind === Kind.Stop)) return tags;
  // “emerged that civil servants had known”: no plural has “that” before it.
  if ((next.tags & Tag.Noun) === 0)
    return (next.tags & Tag.Adjective) !== 0 && !(behind !== undefined && isPlural(behind)) ? tags : clause;
  const number = next.word?.number ?? 0;
  return (number & Num.Plural) !== 0 && (number & Num.Singular) === 0 ? clause : tags;
}

/** Whether the word, read as a verb, has a clause behind “that”. */
function reportsClause({ word }: Token): boolean {
  // “feel that way”
  return (word?.verbs ?? []).some(
    ({ cue }) => cue !== null && cue.rest === undefined && cue.class !== 'think' && cue.frames.includes('clause'),
  );
}

/** Whether the noun phrase that ends before token i has a singular determiner: then a base form at i, which would agree with a plural, is a noun (“one positive jobs report”). */
export function singularPhraseBefore(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k >= 0 && i - k < 6; k--) {
    const t = tokens[k] as Token;
    if (t.kind !== Kind.Word && t.kind !== Kind.Number) return false;
    if ((t.tags & Tag.Determiner) !== 0 && t.word !== null && t.word.number === Num.Singular) return true;
    if (t.form === 'one') return true;
    const nominal = (t.tags & (Tag.Noun | Tag.Adjective | Tag.Demonym | Tag.Number)) !== 0;
    const finite = (t.word?.verbs ?? []).some((v) => (v.form & Form.Finite) !== 0) && (t.tags & Tag.Noun) === 0;
    if (!nominal || finite) return false;
  }
  return false;
}

/** “…, warning that”, “but warning the crowd”: a form in -ing behind a comma or coordinator that has something to govern is a participle. */
export function participleBehind(previous: Token, next: Token | null): boolean {
  if (next === null || next.kind !== Kind.Word) return false;
  // “while warning of a delay”
  if (previous.form === 'while' && (next.tags & Tag.Preposition) !== 0) return true;
  if (
    previous.kind !== Kind.Comma &&
    previous.kind !== Kind.Dash &&
    (previous.tags & Tag.Coordinator) === 0 &&
    previous.form !== 'while'
  )
    return false;
  return (
    (next.tags & (Tag.Determiner | Tag.Subordinator | Tag.SubjectPronoun | Tag.ObjectPronoun)) !== 0 ||
    next.letterCase !== Case.Lower
  );
}

/**
 * “Elected | officials say”, “Striking | workers claim”, “One | injured | passenger says”: whether a participle at token i, with no
 * determiner before it, is an attribute of the person or, for a past participle, of the text behind it, which has a verb of its own.
 */
export function isBareAttribute(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  const person = tokens[i + 1];
  // “Ruiz, the mayor, | said | candidates are late”
  if (person === undefined || !hasForm(token, PARTICIPLES)) return false;
  const before = itemAt(tokens, i - 1);
  // “Polling | averages | show”, “Opening | statements | suggested”
  const text = nounOf(person) === 'document' && hasForm(token, Form.PastParticiple);
  if (!isPerson(person) && !text) return opensShowing(tokens, i);
  if (reports(token)) return false;
  // “two | injured | passengers”
  if (isCount(before)) return true;
  if (before !== undefined && !OPENING.has(before.kind)) return false;
  if (((person.word?.number ?? 0) & Num.Plural) === 0) return false;
  const k = behindAdverbs(tokens, i + 2);
  const verb = tokens[k];
  if (verb === undefined) return false;
  // “Hiring workers | costs”
  return (
    isModal(verb) || hasForm(verb, hasForm(token, Form.PastParticiple) ? Form.Finite : Form.Infinitive | Form.Past)
  );
}

/** Whether a form in -ing at token i opens the sentence, before several things and a verb that shows something by them. */
function opensShowing(tokens: readonly Token[], i: number): boolean {
  const thing = tokens[i + 1] as Token;
  const verb = tokens[i + 2];
  const opens = i === 0 || tokens[i - 1]?.kind === Kind.Stop;
  if (verb === undefined || !opens || !hasForm(tokens[i] as Token, Form.PresentParticiple)) return false;
  const several = thing.form === 'data' || ((thing.word?.number ?? 0) & Num.Plural) !== 0;
  if ((thing.tags & Tag.Noun) === 0 || !several || thing.name >= 0) return false;
  return takesClause(verb) && (thing.form === 'data' || hasForm(verb, Form.Infinitive | Form.Past));
}

const OPENING: ReadonlySet<Kind> = new Set([Kind.Stop, Kind.OpenMark, Kind.CloseMark, Kind.Comma]);

const PARTICIPLES = Form.PastParticiple | Form.PresentParticiple;

/** “Many in the town | claim”, “Police in Leeds | fear”: whether those of whom there are several stand before the complement that ends before token i. */
export function severalBefore(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k > 0 && i - k < LONGEST_COMPLEMENT; k--) {
    const t = tokens[k] as Token;
    if (t.kind !== Kind.Word || isVerbAlone(t)) return false;
    if ((t.tags & Tag.Preposition) === 0) continue;
    const before = tokens[k - 1] as Token;
    // “figures from the Bank | of | Kent show”
    if (t.form === 'of' && before.letterCase === Case.Capital && k > 1) continue;
    // “Residents | living | near the site fear …”, “documents | seen | by Reuters show”, “people | close | to him fear”
    const apart =
      (before.tags & Tag.Noun) === 0 &&
      !SEVERAL.has(before.form) &&
      (hasForm(before, PARTICIPLES) || (before.tags & Tag.Adjective) !== 0);
    const at = k > 1 && apart ? k - 2 : k - 1;
    const host = tokens[at] as Token;
    const opens = tokens[at - 1];
    // “deputies | in office | of the mayor claim”
    if (opens !== undefined && (opens.tags & Tag.Preposition) !== 0) {
      k = at;
      continue;
    }
    if (opens !== undefined && opens.kind === Kind.Word && (opens.tags & (Tag.Determiner | Tag.Adjective)) === 0)
      return false;
    const says = isAgent(host) || nounOf(host) === 'document';
    if (SEVERAL.has(host.form) || (says && ((host.word?.number ?? 0) & Num.Plural) !== 0)) return true;
    if (((itemAt(tokens, at - 2)?.tags ?? 0) & Tag.Preposition) === 0) return false;
    k = at;
  }
  return false;
}

/** “said”, “had”: a verb of a clause, in small letters. */
function isVerbAlone({ tags, letterCase }: Token): boolean {
  return letterCase === Case.Lower && (tags & (Tag.Verb | Tag.Noun | Tag.Adjective | Tag.Preposition)) === Tag.Verb;
}

/** “figures from the UK Health Security Agency | show” */
const LONGEST_COMPLEMENT = 9;

/** “would | most likely | dissolve”, “he | very likely | left”, “she | all but | declared”: whether the word at k is one of such an adverb. */
export function isMostLikely(tokens: readonly Token[], k: number): boolean {
  const before = DEGREES.get(formOf(tokens[k]));
  if (before?.has(formOf(itemAt(tokens, k - 1))) === true) return true;
  return DEGREES.get(formOf(tokens[k + 1]))?.has(formOf(tokens[k])) === true;
}

/** Whether a person stands before token i in the singular and without a determiner: no subject, so “terrorist attacks” is a compound. */
export function barePersonBefore(tokens: readonly Token[], i: number): boolean {
  const last = tokens[i - 1];
  if (last === undefined || last.letterCase !== Case.Lower || last.word === null) return false;
  if (last.word.noun !== 'person' && last.word.noun !== 'role') return false;
  if ((last.word.number & Num.Plural) !== 0) return false;
  for (let k = i - 2; k >= 0 && i - k < 7; k--) {
    const t = tokens[k] as Token;
    // “the | sacked | manager claims”, “a | leading | economist claims”
    if (hasForm(t, PARTICIPLES) && ((tokens[k - 1]?.tags ?? 0) & Tag.Determiner) !== 0) return false;
    // “the firm's founder | and | chief executive claims”
    if (t.form === 'and') continue;
    if (t.kind !== Kind.Word || (t.tags & (Tag.Verb | Tag.Preposition)) !== 0) return true;
    if ((t.tags & Tag.Determiner) !== 0 || t.letterCase !== Case.Lower || t.form === "'s") return false;
    if ((t.tags & (Tag.Noun | Tag.Adjective | Tag.Demonym)) === 0) return true;
  }
  return false;
}

/** “| Police | fear more deaths”: whether the word at k stands for many, and opens its clause without an article. */
export function isBareBody(tokens: readonly Token[], k: number): boolean {
  if (!MANY.has((tokens[k] as Token).form)) return false;
  const before = itemAt(tokens, k - 1);
  return before === undefined || before.kind !== Kind.Word || BEFORE_BODY.has(before.form) || reports(before);
}

/** “according to court documents,”: whether a preposition governs the words right before token i. */
export function isGoverned(tokens: readonly Token[], i: number): boolean {
  if (tokens[i - 1]?.letterCase !== Case.Lower) return false;
  for (let k = i - 1; k >= 0 && i - k < 6; k--) {
    const t = tokens[k] as Token;
    if (t.kind !== Kind.Word) return false;
    if ((t.tags & Tag.Preposition) !== 0) return (t.tags & Tag.Subordinator) === 0;
    if ((t.tags & (Tag.Noun | Tag.Adjective | Tag.Demonym | Tag.Determiner)) === 0 && t.letterCase === Case.Lower)
      return false;
  }
  return false;
}

/** “which” introduces a relative clause behind a comma, a dash, a noun or a preposition (“in which”), but not in “in which case”. */
export function relativeWhich(tags: number, previous: Token | null, next: Token | null): number {
  if (previous === null || next?.form === 'case') return tags;
  const behind =
    previous.kind === Kind.Comma || (previous.tags & (Tag.Noun | Tag.Preposition)) !== 0 || previous.name >= 0;
  // “The union – which has grown – said …”, but “It must choose – which road is safer?”
  if (previous.kind === Kind.Dash && next !== null && (next.tags & (Tag.Verb | Tag.Noun)) !== Tag.Noun)
    return tags & ~Tag.Determiner;
  return behind ? tags & ~Tag.Determiner : tags;
}

/** Articles and possessives: no verb follows them, whatever the form looks like (“the finance chief”, “the estimated turnout”). */
export function isArticle(token: Token | null): boolean {
  return token !== null && BEFORE_NOUNS.has(token.form);
}

/** Whether a word counts the subject from behind it: “have | both | said”, “Ruiz and Holt | both | said”. */
export function isFloating({ form }: Token): boolean {
  return FLOATING.has(form);
}
