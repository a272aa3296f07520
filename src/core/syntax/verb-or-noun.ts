/** “note”, “réclame”, “claims”: words that are verb and noun, by what stands around them. */
import { Form, type Language, type NounKind, Num, Tag } from '../language/types';
import { itemAt } from '../text/item-at';
import { Case, Kind, type Token } from '../text/token';
import {
  barePersonBefore,
  isBareBody,
  isArticle,
  isGoverned,
  participleBehind,
  severalBefore,
  singularPhraseBefore,
} from './english';
import { isHead, isOf } from './noun-phrase';
import { adverbsEnd } from './segments';
import {
  before,
  hasForm,
  isAuxiliary,
  isManner,
  isModal,
  isPerson,
  NOMINAL,
  reports,
  opensReported,
  takesClause,
} from './readings';

/** The tags of token i, which are those of a verb and of a noun, without the one that its neighbours exclude. */
export function verbOrNoun(
  tags: number,
  token: Token,
  previous: Token | null,
  next: Token | null,
  tokens: readonly Token[],
  i: number,
  language: Language,
): number {
  const noun = tags & ~Tag.Verb;
  const verb = tags & ~NOT_VERB;
  // “Est|-ce une erreur ?”
  if (next !== null && (next.tags & Tag.SubjectPronoun) !== 0 && next.form.startsWith('-')) return verb;
  if (
    token.letterCase === Case.Capital &&
    previous !== null &&
    previous.kind !== Kind.OpenMark &&
    previous.kind !== Kind.Colon &&
    previous.kind !== Kind.Stop
  ) {
    if ((tags & (Tag.FirstName | Tag.Place | Tag.Organization | Tag.Title)) !== 0) return noun;
    // “Human Rights | Watch | estimates that”: a word with a capital right before the verb of its clause.
    if (language.id === 'en' && previous.letterCase === Case.Capital && isReportingVerb(next)) return noun;
  }
  // “Élise Cadiou”: a first name before a name is no verb, be it the first word of its sentence.
  if (
    token.letterCase === Case.Capital &&
    (tags & Tag.FirstName) !== 0 &&
    next?.letterCase === Case.Capital &&
    language.id === 'fr'
  )
    return noun;
  // “Accusée par les syndicats de …, la direction se tait”: a noun that opens a sentence has its article.
  const opens = previous === null || previous.kind === Kind.Stop;
  if (opens && language.id === 'fr' && next?.form === 'par' && hasForm(token, Form.PastParticiple)) return verb;
  if (previous === null) return (tags & Tag.Noun) === 0 ? tags : language.id === 'en' ? noun : tags;
  const p = previous.tags;
  const past = hasForm(token, Form.PastParticiple);
  // “the Reserve left rates unchanged”, “the president left the room”
  if (language.id === 'en' && (tags & Tag.Noun) === 0 && hasForm(token, Form.Finite) && opensObjectOf(previous, next))
    return verb;
  if (past && (tags & Tag.Noun) === 0 && (tags & Tag.Adjective) !== 0) return tags; // participle or adjective: the verb group decides
  if ((p & (Tag.SubjectPronoun | Tag.ObjectPronoun)) !== 0 && (p & Tag.Determiner) === 0) return verb;
  // “un point | presse”
  if (token.form === 'presse' && previous.form === 'point') return noun;
  // “ne fait aucun doute”, but “n'a pas fait”
  if ((p & Tag.Negation) !== 0 && (p & Tag.Adverb) === 0)
    return past && previous.form !== 'ne' && previous.form !== "n'" ? tags : verb;
  // “warned that parts could run out”: the verb is still to come.
  if (previous.form === 'that' && next !== null && (isModal(next) || isAuxiliary(next)) && (tags & Tag.Noun) !== 0)
    return noun;
  // “indicated that reforms to procedures …”: behind a cue that opens a clause, whose subject comes first.
  if (previous.form === 'that' && i > 1 && isReporting(tokens[i - 2] as Token)) {
    // “added that research into farms would end”: nor does a base form follow “that”.
    const base = (tags & Tag.Noun) !== 0 && hasForm(token, Form.Infinitive) && !hasForm(token, Form.Past);
    if (isPlural(token) || base) return noun;
  }
  if (
    (p & Tag.Relative) !== 0 &&
    (previous.form === 'qui' || previous.form === 'who' || previous.form === 'which' || previous.form === 'that')
  )
    return verb;
  // “tout est faux”, “le plus important est de tenir”
  if ((p & (Tag.NominalPronoun | Tag.Adjective)) !== 0 && language.id === 'fr' && isAuxiliary(token)) return verb;
  // “un élu sur deux | estime”: no noun in the singular stands behind a number.
  const several = (p & Tag.Number) !== 0 && tokens[i - 2]?.form === 'sur' && language.id === 'fr';
  if (several && !isPlural(token) && hasForm(token, Form.Finite)) return verb;
  // “Both | need the money”: a noun in the singular does not follow a word for several, nor an article a noun so.
  const agrees = (p & Tag.NominalPronoun) !== 0 && previous.word?.number === Num.Plural && !isPlural(token);
  if (language.id === 'en' && agrees && hasForm(token, Form.Infinitive) && next !== null && isArticle(next))
    return verb;
  if ((p & Tag.Determiner) !== 0 || (previous.form === 'own' && language.id === 'en')) return noun;
  // “trois ans de prison ferme”
  if (token.form === 'ferme' && language.nouns.terms.has(previous.form)) return Tag.Adjective;
  // “chiffres à l'appui”: the second person needs its pronoun.
  if (language.id === 'fr' && (tags & Tag.Noun) !== 0 && isSecondPerson(token)) return noun;
  // “20 élus”
  if (language.id === 'fr' && previous.kind === Kind.Number && (tags & Tag.Noun) !== 0 && isPlural(token)) return noun;
  // “30 states”: a form in -s behind a number is a plural.
  if (language.id === 'en' && (p & Tag.Number) !== 0 && isPlural(token)) return noun;
  // “de longue date”, “à forte demande”
  const governor = itemAt(tokens, i - 2);
  if (
    language.id === 'fr' &&
    (p & (Tag.Adjective | Tag.Noun | Tag.Verb)) === Tag.Adjective &&
    governor !== undefined &&
    (governor.tags & (Tag.Preposition | Tag.Determiner)) === Tag.Preposition
  )
    return noun;
  // “a letter to staff”, but “to staff the ward”
  if (
    previous.form === 'to' &&
    isBody(token) &&
    !(next?.kind === Kind.Word && next.form !== 'that' && opensThing(next))
  )
    return noun;
  if (previous.form === 'to' || (isModal(previous) && language.id === 'en')) {
    // “to cheers”: no infinitive.
    const plural = previous.form === 'to' && language.id === 'en' && isPlural(token);
    return hasForm(token, Form.Infinitive) ? verb : plural ? noun : tags;
  }
  if ((p & Tag.Preposition) !== 0) {
    // English prepositions other than “to” take no base form: “secretary of state”, “in question”.
    const base = hasForm(token, Form.Infinitive) && language.id !== 'en';
    return base || hasForm(token, Form.PresentParticiple) ? tags : noun;
  }
  if (isAuxiliary(previous))
    return past ? verb | (tags & Tag.Adjective) : hasForm(token, Form.PresentParticiple) ? verb : noun;
  return language.id === 'en'
    ? inEnglish(tags, token, previous, next, tokens, i)
    : inFrench(tags, token, previous, next, tokens, i);
}

/** “| estimates | that”: a form in -s in small letters that can report. */
function isReportingVerb(token: Token | null): boolean {
  return token !== null && token.letterCase === Case.Lower && hasForm(token, Form.Finite) && reports(token);
}

/** Whether a past tense that is an adjective too stands between a name or a person and what it governs. */
function opensObjectOf(previous: Token, next: Token | null): boolean {
  if (next === null || next.kind !== Kind.Word || previous.kind !== Kind.Word) return false;
  const subject = previous.letterCase !== Case.Lower || isPerson(previous);
  if (!subject || (previous.tags & (Tag.Determiner | Tag.Preposition | Tag.Verb)) !== 0) return false;
  const noun = next.tags & (Tag.Noun | Tag.Verb);
  return (next.tags & Tag.Determiner) !== 0 || noun === Tag.Noun || (noun !== 0 && previous.letterCase !== Case.Lower);
}

/** What no verb has beside its own tag. */
const NOT_VERB = NOMINAL | Tag.NominalPronoun;

/** What can stand behind a verb that reports: the end, “that”, an article or a name. */
function opensContent(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== Kind.Word) return true;
  return token.form === 'that' || (token.tags & Tag.Determiner) !== 0 || token.letterCase !== Case.Lower;
}

const PLACED = new Set(['first', 'last', 'next']);

/** English, behind a word that tells nothing by its class. */
function inEnglish(
  tags: number,
  token: Token,
  previous: Token,
  next: Token | null,
  tokens: readonly Token[],
  i: number,
): number {
  const noun = tags & ~Tag.Verb;
  const verb = tags & ~NOT_VERB;
  const p = previous.tags;
  if (hasForm(token, Form.PresentParticiple) && participleBehind(previous, next)) return verb;
  // “the judge hearing the case”
  if (hasForm(token, Form.PresentParticiple) && isPerson(previous) && isArticle(next)) return verb;
  if (isPlural(token) && barePersonBefore(tokens, i)) return noun;
  // A noun behind an adjective, a noun that is no plausible subject, or a possessive.
  if (previous.form === "'s" || previous.form === "'") return noun;
  if ((p & Tag.Adjective) !== 0 && (p & (Tag.Noun | Tag.Adverb)) === 0 && previous.letterCase === Case.Lower)
    return noun;
  // “court | records | show”: no verb stands before the base form of one that reports.
  const base =
    next?.letterCase === Case.Lower &&
    reports(next) &&
    hasForm(next, Form.Infinitive) &&
    !hasForm(next, Form.Past) &&
    opensContent(tokens[i + 2]);
  if (base && isPlural(token) && (p & (Tag.Noun | Tag.Adjective)) !== 0 && (p & Tag.Verb) === 0) return noun;
  // “the last step Wednesday”: one of a row has no plural verb behind it.
  const owner = itemAt(tokens, ((itemAt(tokens, i - 2)?.tags ?? 0) & Tag.Adjective) !== 0 ? i - 3 : i - 2);
  const placed = PLACED.has(previous.form) && ((owner?.tags ?? 0) & Tag.Determiner) !== 0;
  if (placed && hasForm(token, Form.Infinitive) && !hasForm(token, Form.Past)) return noun;
  const finite = hasForm(token, Form.Finite) && !hasForm(token, Form.Infinitive);
  // “the inquiry increasingly points to fraud”, “costs steadily rise”: behind a noun or a name and an adverb of manner.
  if (isManner(previous) && isSubjectEnd(before(tokens, i - 1), finite)) return verb;
  // “Ruiz and Orr, both Royal Society figures, told”: the noun of an apposition.
  if (finite && isPlural(token) && next?.kind === Kind.Comma && isOfSeveral(tokens, i)) return noun;
  // “resisted calls for”, “violated rules”: two verbs do not follow each other.
  if (finite && isPlural(token) && (p & (Tag.Verb | NOMINAL)) === Tag.Verb && !isAuxiliary(previous))
    return reports(token) && opensReported(next) && inRelative(tokens, i - 1) ? verb : noun;
  // “left interest rates unchanged”: what a verb governs, unless it reports a clause.
  const governs = itemAt(tokens, i - 2);
  // “a | retired | teacher shares a bench”
  const attributive = ((itemAt(tokens, i - 3)?.tags ?? 0) & Tag.Determiner) !== 0;
  if (finite && isPlural(token) && (p & Tag.Noun) !== 0 && governs?.tags === Tag.Verb && governs.kind === Kind.Word)
    if (!attributive && hasForm(governs, Form.Finite) && !isAuxiliary(governs) && !takesClause(governs)) return noun;
  // “the president cut short a visit”: a past tense that looks like the base form, behind a name or a person.
  const pastAsBase = hasForm(token, Form.Past) && hasForm(token, Form.Infinitive);
  if (
    pastAsBase &&
    (previous.letterCase !== Case.Lower || isPerson(previous)) &&
    previous.kind === Kind.Word &&
    next !== null &&
    ((next.tags & Tag.Noun) === 0 || (next.tags & Tag.Adverb) !== 0)
  )
    return verb;
  // “A ferry hit a pier”: no noun stands between a noun and an article, unless another verb takes them.
  if (pastAsBase && isArticle(next) && isHead(previous) && !finiteBefore(tokens, i) && !finiteAhead(tokens, i + 1))
    return verb;
  // “The government cut aid on Monday.”: where no other verb comes, it is the verb.
  if (pastAsBase && next !== null && isActor(previous) && opensObject(next) && !finiteAhead(tokens, i + 1)) return verb;
  // “The bank forecast growth of 2 percent”, but “The bank forecast for May”
  if (pastAsBase && reports(token) && next !== null && isActor(previous) && opensObject(next)) return verb;
  // “two states | whose votes count”, “Vermont, a state, and Maine, states | that vote in May”, “a shakeup, comments | that were echoed”
  if (finite && isPlural(token) && next !== null && isDefined(next, tokens[i + 2], previous)) return noun;
  // “The analyst, a former trader, cut his forecast”: no noun stands before an article.
  if (previous.kind === Kind.Comma && next !== null) {
    // “According to Ruiz, prices | were too high”
    if (finite && isPlural(token) && (isAuxiliary(next) || isModal(next)) && hasForm(next, Form.Finite)) return noun;
    if ((next.tags & Tag.Determiner) !== 0) return verb;
    // “spoke of a deal, warning: “It is over””
    const quotes = (next.kind === Kind.Comma || next.kind === Kind.Colon) && tokens[i + 2]?.kind === Kind.OpenMark;
    if (quotes && hasForm(token, Form.PresentParticiple) && reports(token)) return verb;
    // “rejected it, promising to help”
    if (next.form === 'to' && hasForm(token, Form.PresentParticiple) && reports(token)) return verb;
    // “The secretary, a Tory, hit back”
    if (pastAsBase && ((next.tags & Tag.Adverb) !== 0 || next.form === 'out')) return verb;
  }
  // “records seen by the Courier show that”, but “a Mail on Sunday report that said”
  if (next?.form === 'that' && previous.letterCase !== Case.Lower && reports(token)) {
    const relative = ((tokens[i + 2]?.tags ?? 0) & (Tag.Verb | NOMINAL)) === Tag.Verb;
    return hasForm(token, Form.Infinitive) && (relative || isArticled(tokens, i)) ? noun : verb;
  }
  if (hasForm(token, Form.Infinitive) && reports(token) && behindCollective(tokens, i, next)) return verb;
  // “Emails seen by the Courier | show managers knew”, “Papers tabled on Monday, however, | show managers knew”
  if (isShowing(token) && next !== null && next.kind === Kind.Word && !isOf(next))
    if (nounOpens(tokens, i, isText) || textsOpen(tokens, i)) return verb;
  // “Farmers affected by the drought | claim the aid is late”
  if (isArticle(next) && hasForm(token, Form.Infinitive) && reports(token) && nounOpens(tokens, i, isPerson))
    return verb;
  // “the job marks his return”
  if (finite && next !== null && isArticle(next)) return verb;
  const closes = next === null || next.kind !== Kind.Word || (next.tags & Tag.Relative) !== 0;
  if (finite && closes && isGoverned(tokens, i)) return noun;
  // “Ruiz claims: “…””
  const introduces = next?.kind === Kind.Colon && tokens[i + 2]?.kind === Kind.OpenMark && reports(token);
  if (finite && introduces && previous.letterCase === Case.Capital) return verb;
  if (finite && isPlural(token) && next !== null && isReduced(next, tokens[i + 2])) return noun;
  // “The party wants to tax firms”, “the firm needs money”: where its clause has no other verb.
  const present = finite && isPlural(token) && next !== null && isActor(previous);
  if (present && (next.form === 'to' || opensObject(next)) && !finiteAhead(tokens, i + 1) && !finiteBefore(tokens, i))
    return verb;
  // “The lawyer | shrugs, then says it will close”: a noun in the plural takes no verb in the singular.
  if (finite && isPlural(token) && isActor(previous) && !isPlural(previous) && goesOnInSingular(tokens, i + 1))
    return verb;
  if (finite) return tags & ~(Tag.Adjective | Tag.Demonym);
  // Base form behind a plural noun or a name pair is a verb (“Democrats say”); behind a singular it is a compound noun.
  const plural = isPlural(previous) && !singularPhraseBefore(tokens, i);
  // “Police fear more deaths”, “Staff claim they were not told”
  const spoken = isBareBody(tokens, i - 1) && hasForm(token, Form.Infinitive) && speaks(token);
  if (spoken && !(next !== null && next.kind === Kind.Word && isPredicate(next))) return verb;
  // “Many in the town | claim the plan failed”
  if (!plural && hasForm(token, Form.Infinitive) && reports(token) && opensReported(next) && severalBefore(tokens, i))
    return verb;
  // “Some in the party | want him to quit”, “Most | back him”
  const many = (p & Tag.NominalPronoun) !== 0 || severalBefore(tokens, i);
  if (!plural && many && hasForm(token, Form.Infinitive) && next !== null && isObject(next)) return verb;
  return plural && (next === null || (next.tags & Tag.Verb) === 0 || (next.tags & Tag.Noun) !== 0)
    ? verb
    : (p & Tag.Adverb) !== 0
      ? tags
      : noun;
}

/** “want | him to quit”, “want | to quit”: what opens an object and follows no noun. */
function isObject({ form, tags }: Token): boolean {
  return form === 'to' || ((tags & Tag.ObjectPronoun) !== 0 && (tags & Tag.Determiner) === 0);
}

/** “Police report | says”: a finite verb that is neither noun nor adjective. */
function isPredicate(token: Token): boolean {
  return hasForm(token, Form.Finite) && (token.tags & (Tag.Noun | Tag.Adjective)) === 0;
}

/** Whether the word is a verb that speaks, be it of somebody: “claim”, “blame”. */
function speaks(token: Token): boolean {
  return reports(token) || (token.word?.verbs ?? []).some(({ cue }) => cue !== null && cue.class === 'accuse');
}

/** “the woman whose son | died”: whether a relative pronoun takes the verb at k. */
function inRelative(tokens: readonly Token[], k: number): boolean {
  for (let i = k - 1; i >= 0 && k - i < 8; i--) {
    const t = tokens[i] as Token;
    const { kind, form, tags } = t;
    if (kind !== Kind.Word) return false;
    if (TAKING.has(form)) return true;
    if (!isAuxiliary(t) && (tags & (Tag.Verb | NOMINAL)) === Tag.Verb) return false;
  }
  return false;
}

/** Participles of verbs that have a noun without an article: “qui a | pris | note que”. */
const LIGHT = new Set('pris fait donné rendu mis tenu porté reçu eu'.split(' '));

const TAKING = new Set(['who', 'whose', 'qui', 'dont']);

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

/** “The team | report that it works”, “It works, the team | report.”: a body in the singular has a verb in the plural. */
function behindCollective(tokens: readonly Token[], i: number, next: Token | null): boolean {
  const body = tokens[i - 1];
  if (body?.word?.noun !== 'organization' || !isArticle(itemAt(tokens, i - 2) ?? null)) return false;
  const opens = itemAt(tokens, i - 3);
  if (next?.form === 'that')
    return (opens === undefined || opens.kind !== Kind.Word) && ((tokens[i + 2]?.tags ?? Tag.Verb) & Tag.Verb) === 0;
  return opens?.kind === Kind.Comma && (next === null || next.kind === Kind.Stop || next.form === 'in');
}

/** “staff”, “police” */
function isBody({ word }: Token): boolean {
  return word?.noun === 'organization' || (word?.noun === 'person' && (word.number & Num.Plural) !== 0);
}

/** Whether an object of a verb can start with the word. */
function opensThing({ tags }: Token): boolean {
  return (tags & (Tag.Determiner | Tag.Noun | Tag.Adjective | Tag.ObjectPronoun)) !== 0;
}

/** Whether a finite verb for certain stands in what is left of the clause at k. */
function finiteAhead(tokens: readonly Token[], k: number): boolean {
  for (let i = k; i < tokens.length && i - k < 16; i++) {
    const t = tokens[i] as Token;
    if (t.kind === Kind.Stop || t.kind === Kind.Comma) return false;
    if (t.form === 'to') i++;
    else if ((t.tags & (Tag.Verb | Tag.Noun | Tag.Adjective)) === Tag.Verb && hasForm(t, Form.Finite)) return true;
  }
  return false;
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

/** Whether a verb, or a preposition that governs the phrase, stands in its clause before the word before token i. */
function finiteBefore(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 2; k >= 0 && i - k < 16; k--) {
    const t = tokens[k] as Token;
    if (t.kind !== Kind.Word || (t.tags & (Tag.Relative | Tag.Subordinator)) !== 0) return t.kind === Kind.Number;
    if (t.name < 0 && (t.tags & (Tag.Verb | Tag.Preposition)) !== 0 && (t.tags & Tag.Noun) === 0) return true;
  }
  return false;
}

/** Whether “both”, “two” or “all” stands behind the comma before the phrase that token i ends. */
function isOfSeveral(tokens: readonly Token[], i: number): boolean {
  let k = i - 1;
  while (k > 0 && i - k < 6 && (tokens[k] as Token).kind === Kind.Word) k--;
  const first = tokens[k + 1] as Token;
  if ((tokens[k] as Token).kind !== Kind.Comma) return false;
  return first.form === 'both' || first.form === 'all' || (first.tags & Tag.Number) !== 0;
}

/** Whether the word can be the last one of a verb's subject: in the plural, if the verb is a base form. */
function isSubjectEnd(token: Token | null, finite: boolean): boolean {
  if (token === null || token.kind !== Kind.Word) return false;
  const { tags, letterCase } = token;
  if (!finite) return (tags & (Tag.Noun | Tag.Preposition)) === Tag.Noun && isPlural(token);
  return (tags & (Tag.Noun | Tag.Verb)) === Tag.Noun || (tags === 0 && letterCase !== Case.Lower);
}

/** “the poll results | released Saturday”: a participle with what goes with it. */
function isReduced(token: Token, next: Token | undefined): boolean {
  if ((token.tags & (Tag.Verb | Tag.Noun | Tag.Adjective)) !== Tag.Verb || !hasForm(token, Form.PastParticiple))
    return false;
  return next !== undefined && (next.tags & (Tag.Calendar | Tag.Preposition)) !== 0;
}

/** French, behind a word that tells nothing by its class. */
function inFrench(
  tags: number,
  token: Token,
  previous: Token,
  next: Token | null,
  tokens: readonly Token[],
  i: number,
): number {
  const noun = tags & ~Tag.Verb;
  const verb = tags & ~NOT_VERB;
  const p = previous.tags;
  const that = next?.form === 'que' || next?.form === "qu'";
  // “La femme dont le fils est mort | juge l'enquête …”, but “qui a pris note le 3 mai”
  if (
    (p & (Tag.Verb | NOMINAL)) === Tag.Verb &&
    hasForm(previous, Form.PastParticiple | Form.Infinitive) &&
    !LIGHT.has(previous.form) &&
    next !== null &&
    (next.tags & Tag.Determiner) !== 0 &&
    reports(token)
  )
    return verb;
  // “le garde des sceaux fait valoir”: no infinitive follows a noun.
  if (hasForm(token, Form.Finite) && next !== null && isInfinitive(next)) return verb;
  if (
    (p & Tag.Adjective) !== 0 &&
    (p & (Tag.Noun | Tag.Verb)) === 0 &&
    previous.letterCase === Case.Lower && // “la Brestoise garde le moral”
    before(tokens, i - 1) !== null &&
    ((before(tokens, i - 1) as Token).tags & Tag.Determiner) !== 0 &&
    !isLatter(previous, before(tokens, i - 1) as Token) &&
    // “le français précise que”: two adjectives make no phrase.
    !((tags & Tag.Noun) === 0 && that)
  ) {
    return noun; // “une nouvelle demande”
  }
  // “Le maire, Luc Ruiz, juge « inacceptable » la grève”, “…, présidente du club, partage cet avis”: no noun stands before these.
  if (
    previous.kind === Kind.Comma &&
    next !== null &&
    (tokens[i + 1]?.kind === Kind.OpenMark || ((next.tags & Tag.Determiner) !== 0 && !isOf(next))) &&
    hasForm(token, Form.Finite)
  )
    return verb;
  // “, président du conseil général,”: a role behind a comma is an apposition, but “« … », juge Ruiz” is a cue.
  if (
    previous.kind === Kind.Comma &&
    tokens[i - 2]?.kind !== Kind.CloseMark &&
    isPerson(token) &&
    next !== null &&
    next.name < 0 &&
    tokens[i + 1]?.kind !== Kind.OpenMark &&
    ((next.tags & Tag.Adjective) !== 0 || (isOf(next) && !opensReproach(tokens, i + 2)))
  )
    return noun;
  if (isPerson(token) && isBarePost(tokens, i, previous, next)) return noun;
  // “costume sombre, …”: no verb between a noun and a comma.
  if ((tags & (Tag.Adjective | Tag.Noun)) === Tag.Adjective && (p & Tag.Noun) !== 0 && next?.kind === Kind.Comma)
    return noun;
  if ((p & (Tag.Coordinator | Tag.Verb)) !== 0 && !hasForm(token, Form.Finite)) return tags;
  // “se dit prête à signer”: nor two finite verbs behind each other.
  // “un économiste | réputé | juge que”: a participle is an attribute.
  const attribute =
    (p & Tag.Verb) !== 0 && !hasForm(previous, Form.Finite) && ((tokens[i - 2]?.tags ?? 0) & Tag.Noun) !== 0;
  // “la femme dont le fils est | mort | juge que”
  if (that && hasForm(token, Form.Finite) && reports(token) && !LIGHT.has(previous.form) && inRelative(tokens, i - 1))
    return verb;
  if ((p & Tag.Verb) !== 0 && !attribute && (tags & (Tag.Noun | Tag.Adjective)) !== 0)
    return hasForm(token, Form.Infinitive) ? verb : noun;
  return hasForm(token, Form.Finite) ? verb : tags;
}

/**
 * “Ruiz, maire de Brest et | président de la région,”, “Ruiz, alors | président du club,”, “Ruiz, | juge et partie,”: whether a word
 * for somebody without an article stands beside another post of his or behind an adverb that opens an apposition.
 */
function isBarePost(tokens: readonly Token[], i: number, previous: Token, next: Token | null): boolean {
  if (previous.kind === Kind.Comma) {
    const second = tokens[i + 2];
    if (next === null || (next.tags & Tag.Coordinator) === 0 || second === undefined) return false;
    return isPerson(second) || (second.tags & (Tag.Noun | Tag.Verb)) === Tag.Noun;
  }
  if (next !== null && next.kind === Kind.Word && !isOf(next)) return false;
  if ((previous.tags & Tag.Coordinator) !== 0) return opensWithPost(tokens, i - 2);
  let comma = i - 1;
  while (comma > 0 && i - comma < 5 && (tokens[comma] as Token).kind === Kind.Word) comma--;
  return next !== null && (tokens[comma] as Token).kind === Kind.Comma && adverbsEnd(tokens, comma + 1, i) === i;
}

/** Whether what stands between the last verb, comma or start and the word at k, both included, starts with a post. */
function opensWithPost(tokens: readonly Token[], k: number): boolean {
  let from = k;
  for (; from >= 0 && k - from < 10; from--) {
    const { kind, tags, name } = tokens[from] as Token;
    if (kind !== Kind.Word || (name < 0 && (tags & (Tag.Verb | NOMINAL)) === Tag.Verb)) break;
  }
  from = adverbsEnd(tokens, from + 1, k);
  while (((itemAt(tokens, from)?.tags ?? 0) & BEFORE_POST) !== 0) from++;
  return from <= k && isPerson(tokens[from]);
}

const BEFORE_POST = Tag.Determiner | Tag.RoleModifier | Tag.Adverb | Tag.Preposition;

/** “ce dernier juge”: a pronoun, no adjective. */
function isLatter(token: Token, determiner: Token): boolean {
  return (token.tags & Tag.NominalPronoun) !== 0 && DEMONSTRATIVES.has(determiner.form);
}

const DEMONSTRATIVES = new Set(['ce', 'cette', 'ces']);

/** “a Harbor Times report that”: an article before the capitalised words before token i. */
function isArticled(tokens: readonly Token[], i: number): boolean {
  let k = i - 1;
  while (k > 0 && (tokens[k] as Token).letterCase !== Case.Lower && (tokens[k] as Token).kind === Kind.Word) k--;
  const { form } = tokens[k] as Token;
  return form === 'a' || form === 'an';
}

/** Whether the base form is of a verb that texts do: “show”. */
function isShowing(token: Token): boolean {
  return (token.word?.verbs ?? []).some((v) => (v.form & Form.Infinitive) !== 0 && v.cue?.class === 'show');
}

function isText({ word }: Token): boolean {
  return word?.noun === 'document';
}

/** Whether such a noun in the plural opens the sentence of token i, with a participle and no verb of their own before it. */
function nounOpens(tokens: readonly Token[], i: number, isSuch: (token: Token) => boolean): boolean {
  let participle = false;
  let noun = -1;
  for (let k = i - 1; k >= 0 && i - k < 18; k--) {
    const t = tokens[k] as Token;
    if (t.kind === Kind.Stop) break;
    if (t.kind !== Kind.Word && t.kind !== Kind.Number && t.kind !== Kind.Comma) return false;
    if ((t.tags & Tag.Verb) !== 0 && (t.tags & (Tag.Noun | Tag.Adjective | Tag.Preposition)) === 0) {
      if (!hasForm(t, Form.PastParticiple)) return false;
      participle = true;
      noun = -1;
    }
    if (isSuch(t) && isPlural(t) && participle) noun = k;
    else if ((t.tags & Tag.Preposition) !== 0) noun = -1;
  }
  return noun >= 0;
}

/** “Figures from Nordbank | show prices rose”: whether texts and nothing but a phrase of theirs open the sentence of token i. */
function textsOpen(tokens: readonly Token[], i: number): boolean {
  let k = i - 1;
  for (; k >= 0 && i - k < 8; k--) {
    const { kind, tags, name } = tokens[k] as Token;
    if (kind === Kind.Stop) break;
    if (kind !== Kind.Word || (name < 0 && (tags & Tag.Verb) !== 0)) return false;
  }
  const first = tokens[k + 1] as Token;
  const preposition = tokens[k + 2];
  return isText(first) && isPlural(first) && k + 2 < i && preposition !== undefined && isFrom(preposition);
}

function isFrom({ form }: Token): boolean {
  return form === 'from' || form === 'by' || form === 'of';
}

function isReporting(token: Token): boolean {
  return (token.tags & (Tag.Verb | Tag.Noun)) === Tag.Verb && reports(token);
}

/** Whether the word can be the last one of somebody who acts: a name, a person, a body. */
function isActor({ kind, letterCase, word }: Token): boolean {
  if (kind !== Kind.Word) return false;
  return letterCase !== Case.Lower || (word?.noun != null && ACTORS.has(word.noun));
}

const ACTORS: ReadonlySet<NounKind> = new Set<NounKind>(['role', 'person', 'organization']);

/** Whether an object can open with the word, and no verb or complement of the word before it. */
function opensObject({ kind, tags, form }: Token): boolean {
  if (kind === Kind.Number || form === 'that') return true;
  if (kind !== Kind.Word || (tags & Tag.Preposition) !== 0) return false;
  return tags === 0 || (tags & (Tag.Noun | Tag.Adjective)) !== 0;
}

function isInfinitive(token: Token): boolean {
  return (token.tags & (Tag.Verb | Tag.Noun | Tag.Adjective)) === Tag.Verb && hasForm(token, Form.Infinitive);
}

function isSecondPerson(token: Token): boolean {
  let second = false;
  for (const v of token.word?.verbs ?? []) {
    if (v.person !== 2) return false;
    second = true;
  }
  return second;
}

/** “, accusé d'avoir menti”, “, accusé de « … »”: an infinitive or a quotation at k. */
function opensReproach(tokens: readonly Token[], k: number): boolean {
  const t = tokens[k];
  return t !== undefined && (t.kind === Kind.OpenMark || ((t.entry?.verbal ?? 0) & Form.Infinitive) !== 0);
}

function isPlural(token: Token): boolean {
  return token.word !== null && (token.word.number & Num.Plural) !== 0 && (token.word.number & Num.Singular) === 0;
}
