/** English words that are verb and noun. */
import { MUCH, PLACED } from '../../language/en/amounts';
import { OWNERS } from '../../language/en/determiners';
import { OFTEN } from '../../language/en/time-words';
import { Form, Num, Tag } from '../../language/types';
import { itemAt } from '../../text/item-at';
import { Case, Kind, type Token } from '../../text/token';
import { barePersonBefore, isArticle, participleBehind } from '../english';
import {
  isUnlisted,
  before,
  hasForm,
  isAuxiliary,
  isManner,
  isModal,
  isAgent,
  isPerson,
  isPlural,
  NOMINAL,
  opensReported,
  reports,
  takesClause,
} from '../readings';
import { type Following, follows, type Site } from '../site';
import { isHead } from '../noun-phrase';
import { baseForm, thirdPerson } from './english-agreement';
import { asPast, isPastAsBase } from './english-past';
import { beforeThat, ofTextBefore, ofDenied, ofReport } from './english-report';
import { isActor, isInflected, isInS } from './english-words';
import { AS_BOTH, AS_NOUN, AS_VERB, type Kept } from './kept';
import { inRelative } from './relative-clause';
import { behindAuxiliary, behindNegation, behindPronoun, behindRelative, participleOrAdjective } from './word-before';

/** What an English word that is verb and noun is by the words around it. */
export function inEnglish(site: Site): number {
  if (!follows(site)) return (site.tags & Tag.Noun) === 0 ? AS_BOTH : AS_NOUN;
  return (
    ofTextBefore(site) ??
    endOfName(site) ??
    behindClass(site) ??
    inPhrase(site) ??
    inApposition(site) ??
    behindVerb(site) ??
    asPast(site) ??
    beforeRelative(site) ??
    behindComma(site) ??
    ofDenied(site) ??
    beforeThat(site) ??
    ofReport(site) ??
    thirdPerson(site) ??
    baseForm(site)
  );
}

/** “Human Rights | Watch | estimates that”: a word with a capital right before the verb of its clause. */
function endOfName({ token, previous, next }: Following): Kept {
  const capitals = token.letterCase === Case.Capital && previous.letterCase === Case.Capital;
  return capitals && isReportingVerb(next) ? AS_NOUN : null;
}

/** What the class of the word before tells. */
function behindClass(site: Following): Kept {
  return (
    opensItsObject(site) ??
    participleOrAdjective(site) ??
    behindPronoun(site) ??
    behindNegation(site) ??
    behindThat(site) ??
    behindRelative(site) ??
    behindSeveral(site) ??
    behindDeterminer(site) ??
    behindNumber(site) ??
    behindTo(site) ??
    behindModal(site) ??
    behindPreposition(site) ??
    behindAuxiliary(site)
  );
}

/** What a noun phrase tells that the word would end. */
function inPhrase(site: Following): Kept {
  return asParticiple(site) ?? behindModifier(site) ?? beforeBaseForm(site) ?? ofRow(site) ?? behindManner(site);
}

/** “the Reserve left rates unchanged”, “the president left the room” */
function opensItsObject({ token, previous, next, tags }: Following): Kept {
  return (tags & Tag.Noun) === 0 && hasForm(token, Form.Finite) && opensObjectOf(previous, next) ? AS_VERB : null;
}

/** Behind “that”, a conjunction, the subject comes first, and the verb is still to come. */
function behindThat({ tokens, i, token, previous, next, tags }: Following): Kept {
  if (previous.form !== 'that') return null;
  const noun = (tags & Tag.Noun) !== 0;
  // “warned that parts could run out”
  if (noun && next !== null && (isModal(next) || isAuxiliary(next))) return AS_NOUN;
  // “supports that | view |, noting …”: a base form has several before it.
  const only = noun && hasForm(token, Form.Infinitive) && !hasForm(token, Form.Past) && next?.kind !== Kind.Word;
  const before = itemAt(tokens, i - 2);
  const several = before !== undefined && isPlural(before) && ((tokens[i - 3]?.tags ?? 0) & Tag.Noun) === 0;
  if (only && !several) return AS_NOUN;
  // “indicated that reforms to procedures …”, “said Monday that reports that …”: behind a cue that opens a clause.
  let verb = i - 2;
  while (((itemAt(tokens, verb)?.tags ?? 0) & Tag.Calendar) !== 0 || itemAt(tokens, verb)?.form === 'on') verb--;
  if (verb < 0 || !isReporting(tokens[verb] as Token)) return null;
  // “added that research into farms would end”: nor does a base form follow “that”.
  const base = hasForm(token, Form.Infinitive);
  return isPlural(token) || base ? AS_NOUN : null;
}

/** “Both | need the money”: a noun in the singular does not follow a word for several, nor an article a noun so. */
function behindSeveral({ token, previous, next }: Following): Kept {
  const agrees = (previous.tags & Tag.NominalPronoun) !== 0 && previous.word?.number === Num.Plural && !isPlural(token);
  return agrees && hasForm(token, Form.Infinitive) && isArticle(next) ? AS_VERB : null;
}

/** A noun stands behind an article and “own”, but “more | needs to be done”, “Another | accused the mayor of lying”. */
function behindDeterminer({ token, previous, next }: Following): Kept {
  const alone = (previous.tags & Tag.NominalPronoun) !== 0 && hasForm(token, Form.Past);
  const named = next?.kind === Kind.Word && next.letterCase !== Case.Lower;
  if (alone && next !== null && (named || isArticle(next) || (next.tags & Tag.ObjectPronoun) !== 0)) return AS_VERB;
  if (token.form === 'needs' && next?.form === 'to' && MUCH.has(previous.form)) return AS_VERB;
  return (previous.tags & Tag.Determiner) !== 0 || previous.form === 'own' ? AS_NOUN : null;
}

/** “30 states”: a form in -s behind a number is a plural. */
function behindNumber({ token, previous }: Following): Kept {
  return (previous.tags & Tag.Number) !== 0 && isPlural(token) && !isActor(previous) ? AS_NOUN : null;
}

/** “to” has base forms behind it, and nouns. */
function behindTo({ token, previous, next }: Following): Kept {
  if (previous.form !== 'to') return null;
  // “a letter to staff”, but “to staff the ward”
  if (isBody(token) && !(next?.kind === Kind.Word && next.form !== 'that' && opensThing(next))) return AS_NOUN;
  if (hasForm(token, Form.Infinitive)) return AS_VERB;
  // “to cheers”: no infinitive.
  return isPlural(token) ? AS_NOUN : AS_BOTH;
}

/** A modal verb has a base form behind it. */
function behindModal({ token, previous }: Following): Kept {
  if (!isModal(previous)) return null;
  return hasForm(token, Form.Infinitive) ? AS_VERB : AS_BOTH;
}

/** Prepositions other than “to” take no base form: “secretary of state”, “in question”. */
function behindPreposition({ token, previous }: Following): Kept {
  if ((previous.tags & Tag.Preposition) === 0) return null;
  return hasForm(token, Form.PresentParticiple) ? AS_BOTH : AS_NOUN;
}

/** “…, warning that”, “the judge | hearing the case”: a form in -ing that governs something. */
function asParticiple({ tokens, i, token, previous, next }: Following): Kept {
  if (!hasForm(token, Form.PresentParticiple)) return null;
  // “a letter | warning that”, but “a flood warning that”
  const kind = previous.word?.noun;
  // “a court | ruling | that threw it out”, “said at a committee | hearing | that”
  if (kind === 'organization' && next?.form === 'that' && (isPlainFinite(tokens[i + 2]) || token.form === 'hearing'))
    return AS_NOUN;
  const says = kind === 'document' || kind === 'speech' || kind === 'organization' || isPerson(previous);
  if (says && reports(token) && next?.form === 'that') return AS_VERB;
  return participleBehind(previous, next) || (isPerson(previous) && isArticle(next)) ? AS_VERB : null;
}

/** “threw”, “came”, “was”: a finite verb that is nothing else. */
function isPlainFinite(token: Token | undefined): boolean {
  if (token === undefined || (token.tags & NOMINAL) !== 0) return false;
  return hasForm(token, Form.Finite) && (isAuxiliary(token) || !hasForm(token, Form.Infinitive));
}

/** A noun behind an adjective, a noun that is no plausible subject, or a possessive. */
function behindModifier({ tokens, i, token, previous, next }: Following): Kept {
  if (isPlural(token) && barePersonBefore(tokens, i)) return AS_NOUN;
  if (previous.form === "'") return AS_NOUN;
  const adjective = (previous.tags & (Tag.Adjective | Tag.Noun | Tag.Adverb)) === Tag.Adjective;
  // “the fifty-year-old | claims to”
  if (adjective && previous.letterCase === Case.Lower && !isActor(previous)) return AS_NOUN;
  // “to | Western | states”
  if (adjective && ((itemAt(tokens, i - 2)?.tags ?? 0) & Tag.Preposition) !== 0 && isInS(token)) return AS_NOUN;
  // “over her | public | comments by”: a noun for somebody is seldom behind both.
  const governed = ((itemAt(tokens, i - 3)?.tags ?? 0) & Tag.Preposition) !== 0 && isInS(token);
  if (governed && (previous.tags & Tag.Adjective) !== 0 && isOwner(itemAt(tokens, i - 2))) return AS_NOUN;
  // “Senior | judges | found that”: two verbs do not follow each other.
  return (previous.tags & Tag.Adjective) !== 0 && isInS(token) && isPastVerb(next) ? AS_NOUN : null;
}

function isOwner(token: Token | undefined): boolean {
  return token !== undefined && (OWNERS.has(token.form) || token.form === 'its');
}

/** “found”, “were”: a past tense that is no noun. */
function isPastVerb(token: Token | null): boolean {
  return token !== null && (token.tags & (Tag.Verb | Tag.Noun)) === Tag.Verb && hasForm(token, Form.Past);
}

/** “court | records | show”: no verb stands before the base form of one that reports. */
function beforeBaseForm({ tokens, i, token, previous, next }: Following): Kept {
  const base =
    next?.letterCase === Case.Lower &&
    reports(next) &&
    hasForm(next, Form.Infinitive) &&
    !hasForm(next, Form.Past) &&
    opensContent(tokens[i + 2]);
  const p = previous.tags;
  return base && isPlural(token) && (p & (Tag.Noun | Tag.Adjective)) !== 0 && (p & Tag.Verb) === 0 ? AS_NOUN : null;
}

/** “the last step Wednesday”: one of a row has no plural verb behind it. */
function ofRow({ tokens, i, token, previous }: Following): Kept {
  if (!PLACED.has(previous.form) || !hasForm(token, Form.Infinitive)) return null;
  const adjective = ((itemAt(tokens, i - 2)?.tags ?? 0) & Tag.Adjective) !== 0;
  const owner = itemAt(tokens, adjective ? i - 3 : i - 2);
  return ((owner?.tags ?? 0) & Tag.Determiner) !== 0 ? AS_NOUN : null;
}

/** “the inquiry increasingly points to fraud”, “costs steadily rise”, “leaders still hope to win”: behind a noun or a name and an adverb of manner or of how often. */
function behindManner({ tokens, i, token, previous }: Following): Kept {
  return (isManner(previous) || (previous.name < 0 && OFTEN.has(previous.form))) &&
    isSubjectEnd(before(tokens, i - 1), isInflected(token))
    ? AS_VERB
    : null;
}

/** “Ruiz and Orr, both Royal Society figures, told”: the noun of an apposition. */
function inApposition({ tokens, i, token, next }: Following): Kept {
  return isInS(token) && next?.kind === Kind.Comma && isOfSeveral(tokens, i) ? AS_NOUN : null;
}

/** Behind a verb that governs something stands a noun. */
function behindVerb({ tokens, i, token, previous, next }: Following): Kept {
  if (!isInS(token)) return null;
  // “resisted calls for”, “violated rules”: two verbs do not follow each other.
  if ((previous.tags & (Tag.Verb | NOMINAL)) === Tag.Verb)
    return reports(token) && opensReported(next) && inRelative(tokens, i - 1) ? AS_VERB : AS_NOUN;
  if ((previous.tags & Tag.Noun) === 0 && !isUnlisted(previous)) return null;
  // “left interest rates unchanged”: what a verb governs, unless it reports a clause.
  const verb = beforeObject(tokens, i);
  const governs = itemAt(tokens, verb);
  if (governs === undefined || governs.kind !== Kind.Word) return null;
  // “imposed | visa bans”: an unlisted form in -ed is an adjective as well.
  const subject = itemAt(tokens, verb - 1);
  const past = hasForm(governs, Form.Past) && subject !== undefined && (isHead(subject) || isActor(subject));
  if (governs.tags !== Tag.Verb && !(past && (governs.tags & (Tag.Verb | Tag.Noun)) === Tag.Verb)) return null;
  // “a | retired | teacher shares a bench”
  const attributive = ((subject?.tags ?? 0) & Tag.Determiner) !== 0;
  const object = !attributive && hasForm(governs, Form.Finite) && !isAuxiliary(governs) && !takesClause(governs);
  return object ? AS_NOUN : null;
}

/** “| cut | prices and phone contracts”, “| left | interest rates”: before the object whose last word is at i, with what “and” joins to it. */
function beforeObject(tokens: readonly Token[], i: number): number {
  let k = i - 2;
  if (((itemAt(tokens, k)?.tags ?? 0) & Tag.Coordinator) === 0 || isActor(tokens[i - 1] as Token)) return k;
  k--;
  while (k > 0 && i - k < LONGEST_ROW && isOfThing(tokens[k] as Token)) k--;
  return k;
}

/** A noun, or an adjective that is no verb. */
function isOfThing({ tags }: Token): boolean {
  return (tags & Tag.Noun) !== 0 || (tags & (Tag.Adjective | Tag.Verb)) === Tag.Adjective;
}

/** Two things without articles have fewer words. */
const LONGEST_ROW = 8;

/** “two states | whose votes count”, “Vermont, a state, and Maine, states | that vote in May”, “a shakeup, comments | that were echoed” */
function beforeRelative({ tokens, i, token, previous, next }: Following): Kept {
  return next !== null && isInS(token) && isDefined(next, tokens[i + 2], previous) ? AS_NOUN : null;
}

/** “The analyst, a former trader, cut his forecast”: no noun stands before an article. */
function behindComma({ tokens, i, token, previous, next }: Following): Kept {
  if (previous.kind !== Kind.Comma || next === null) return null;
  // “According to Ruiz, prices | were too high”
  if (isInS(token) && (isAuxiliary(next) || isModal(next))) return AS_NOUN;
  if ((next.tags & Tag.Determiner) !== 0) return AS_VERB;
  if (hasForm(token, Form.PresentParticiple) && reports(token)) {
    // “rejected it, promising to help”
    if (next.form === 'to') return AS_VERB;
    // “closed the beach, warning of floods”, “…, warning residents to leave”, but “…, warning signs were missed”
    const takes = (token.word?.verbs ?? []).some(({ cue }) => cue?.prepositions?.includes(next.form) === true);
    if (takes || isAgent(next)) return AS_VERB;
    // “spoke of a deal, warning: “It is over””
    if ((next.kind === Kind.Comma || next.kind === Kind.Colon) && tokens[i + 2]?.kind === Kind.OpenMark) return AS_VERB;
  }
  // “The secretary, a Tory, hit back”
  return isPastAsBase(token) && ((next.tags & Tag.Adverb) !== 0 || next.form === 'out') ? AS_VERB : null;
}

/** “| estimates | that”: a form in -s in small letters that can report. */
function isReportingVerb(token: Token | null): boolean {
  return token !== null && token.letterCase === Case.Lower && hasForm(token, Form.Finite) && reports(token);
}

/** Whether a past tense that is an adjective too stands between a name or a person and what it governs, or the end of its clause. */
function opensObjectOf(previous: Token, next: Token | null): boolean {
  if (next === null || previous.kind !== Kind.Word) return false;
  const subject = previous.letterCase !== Case.Lower || isPerson(previous);
  if (!subject || (previous.tags & (Tag.Determiner | Tag.Preposition | Tag.Verb)) !== 0) return false;
  // “The captain left, and the mate said …”
  if (next.kind === Kind.Comma || (next.tags & Tag.Coordinator) !== 0) return true;
  if (next.kind !== Kind.Word) return false;
  const noun = next.tags & (Tag.Noun | Tag.Verb);
  return (next.tags & Tag.Determiner) !== 0 || noun === Tag.Noun || (noun !== 0 && previous.letterCase !== Case.Lower);
}

/** What can stand behind a verb that reports: the end, “that”, an article or a name. */
function opensContent(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== Kind.Word) return true;
  return token.form === 'that' || (token.tags & Tag.Determiner) !== 0 || token.letterCase !== Case.Lower;
}

/** Whether a relative clause starts behind a plural noun: “whose …”, or behind a comma a “that” right before its verb. */
function isDefined(next: Token, verb: Token | undefined, previous: Token): boolean {
  if (next.form === 'whose') return true;
  if (previous.kind !== Kind.Comma || verb === undefined) return false;
  if (next.form === 'which' || next.form === 'who') return true;
  if (next.form !== 'that') return false;
  return (
    isAuxiliary(verb) || ((verb.tags & (Tag.Verb | NOMINAL)) !== 0 && hasForm(verb, Form.Infinitive) && !isPlural(verb))
  );
}

/** “staff”, “police” */
function isBody({ word }: Token): boolean {
  return word?.noun === 'organization' || (word?.noun === 'person' && (word.number & Num.Plural) !== 0);
}

/** Whether an object of a verb can start with the word. */
function opensThing({ tags }: Token): boolean {
  return (tags & (Tag.Determiner | Tag.Noun | Tag.Adjective | Tag.ObjectPronoun)) !== 0;
}

/** Whether “both”, “two” or “all” stands behind the comma before the phrase that token i ends. */
function isOfSeveral(tokens: readonly Token[], i: number): boolean {
  let k = i - 1;
  while (k > 0 && i - k < 6 && (tokens[k] as Token).kind === Kind.Word) k--;
  const first = tokens[k + 1] as Token;
  if ((tokens[k] as Token).kind !== Kind.Comma) return false;
  return first.form === 'both' || first.form === 'all';
}

/** Whether the word can be the last one of a verb's subject: in the plural, if the verb is a base form. */
function isSubjectEnd(token: Token | null, finite: boolean): boolean {
  if (token === null || token.kind !== Kind.Word) return false;
  const { tags, letterCase } = token;
  if (!finite) return (tags & (Tag.Noun | Tag.Preposition)) === Tag.Noun && isPlural(token);
  return (tags & (Tag.Noun | Tag.Verb)) === Tag.Noun || (tags === 0 && letterCase !== Case.Lower);
}

function isReporting(token: Token): boolean {
  return (token.tags & (Tag.Verb | Tag.Noun)) === Tag.Verb && reports(token);
}
