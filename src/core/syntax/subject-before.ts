/** The subject before a verb, through appositions and relative clauses. */
import { ARTICLES, DE, INDEFINITE, RELATIVE_PRONOUNS } from '../language/function-words';
import { Form, Num, Tag, type NounKind } from '../language/types';
import { itemAt } from '../text/item-at';
import { Case, Kind, type Token } from '../text/token';
import { isFloating } from './english';
import { namesAgent } from './head-noun';
import { isDeterminer, isHead, isPreposition, type Phrase } from './noun-phrase';
import { namedOpen } from './paired-marks';
import { partitiveStart } from './partitive';
import { phraseBefore } from './phrase-before';
import { hasForm, isAgent, isMany, reports } from './readings';
import { finiteIn, segmentRole, segmentStart, tellsWhen } from './segments';
import { endingAt, type Subject } from './subject';
import { subjectBeforeComma } from './subject-in-commas';
import { antecedent, throughRelative, WHO } from './subject-of-relative';
import { PLACES, type VerbGroup } from './verb-groups';

/** The subject that stands before the verb group, not beyond token `floor`, or null. */
export function subjectBefore(
  tokens: readonly Token[],
  group: Pick<VerbGroup, 'start'> & Partial<Pick<VerbGroup, 'number'>>,
  floor: number,
): Subject | null {
  const subject = subjectAhead(tokens, group, floor);
  if (subject === null || subject.end - subject.start < 5) return subject;
  // “Two left; | a third, Joan Orr, said”
  for (let k = subject.start; k < subject.end; k++)
    if ((tokens[k] as Token).kind === Kind.Semicolon)
      return { ...subject, start: k + 1, headStart: Math.max(subject.headStart, k + 1) };
  return subject;
}

function subjectAhead(
  tokens: readonly Token[],
  group: Pick<VerbGroup, 'start'> & Partial<Pick<VerbGroup, 'number'>>,
  floor: number,
): Subject | null {
  const dated = ofDate(tokens, group.start, floor);
  if (dated !== null) return dated;
  let j = group.start - 1;
  // “told us | when asked about it”: a participle.
  if (j >= floor && ELLIPTIC.has((tokens[j] as Token).form)) return null;
  while (j >= floor && (isSkipped(tokens[j] as Token) || opensDate(tokens, j, group.start))) j--;
  // “un rapport de juin | estime”: a month of the phrase.
  if (j > floor && IN_MONTH.has((tokens[j] as Token).form) && isMonth(tokens[j + 1])) j = group.start - 1;
  // “The mayor | on 12 January | said”
  if (j > floor + 1 && (tokens[j] as Token).kind === Kind.Number && isMonth(tokens[j + 1]))
    j = (tokens[j - 1] as Token).form === 'on' ? j - 2 : group.start - 1;
  // “who | last week | told her party”
  if (j > floor && (tokens[j] as Token).word?.noun === 'time' && WEEKS.has((tokens[j - 1] as Token).form)) {
    const { tags } = tokens[j - 2] ?? { tags: 0 };
    if (j - 2 >= floor && (tags & (Tag.Determiner | Tag.Preposition)) === 0) j -= 2;
    if (j > floor && EARLY.has((tokens[j] as Token).form)) j--;
  }
  j = beforeTime(tokens, j, group.start, floor);
  j = beforeAside(tokens, j, floor);
  // “Ruiz and Holt | both | said”
  if (j > floor && isFloating(tokens[j] as Token)) {
    const whose = tokens[j - 1] as Token;
    // “accusations | both have denied”
    const free =
      (whose.tags & Tag.Relative) !== 0 ||
      whose.form === 'what' ||
      (tellsOf(whose) && !isDeterminer(tokens[j - 2] ?? whose));
    if (!free && (isHead(whose) || (whose.tags & Tag.SubjectPronoun) !== 0)) j--;
  }
  // “half of those | surveyed | said”
  if (j > floor && ASKED.has((tokens[j] as Token).form) && isAsked(tokens[j - 1] as Token)) {
    const asked = adjacentSubject(tokens, j, floor);
    if (asked !== null) return endingAt(asked, j + 1);
  }
  if (j < floor) return null;
  const met = spokenTo(tokens, j, floor) ?? ofContactClause(tokens, j, floor);
  if (met !== null) return met;
  const t = tokens[j] as Token;
  // “certaines d'entre elles | affirment”
  if (partitiveStart(tokens, j, floor) >= 0) return adjacentSubject(tokens, j + 1, floor);
  const governed = ofGoverned(tokens, j, floor);
  if (governed !== null) return governed;
  if ((t.tags & Tag.SubjectPronoun) !== 0 && t.name < 0 && t.kind === Kind.Word)
    // “anyone who saw it | said”
    return (
      (isObjectOfRelative(tokens, j) ? throughRelative(tokens, j + 1, floor) : null) ?? pronounSubject(tokens, j, floor)
    );
  // “une option que défend le député”: the subject follows.
  if (t.form === 'que' || t.form === "qu'") return null;
  if ((t.tags & Tag.Relative) !== 0 && (t.tags & Tag.Determiner) === 0)
    return antecedent(tokens, j, floor, group.number);
  // “le plan était cher et s'est étonné”: the verb shares a subject.
  if (t.form === 'et' || t.form === 'mais') return null;
  // “apologised for the delays and | blamed a fault”: the subject is shared with the verb before.
  if ((t.tags & Tag.Coordinator) !== 0 && t.name < 0) return null;
  if (t.kind === Kind.Comma) return subjectBeforeComma(tokens, j, floor);
  // “Ruiz, who calls herself a “reformer,” said”: American style puts the comma inside of the marks.
  if (t.kind === Kind.CloseMark && j > floor && (tokens[j - 1] as Token).kind === Kind.Comma) {
    const subject = subjectBeforeComma(tokens, j, floor);
    return subject === null ? null : endingAt(subject, j + 1);
  }
  if (t.kind === Kind.Dash) return subjectBeforeComma(tokens, j, floor);
  const adjacent = adjacentSubject(tokens, j + 1, floor);
  if (adjacent === null) return publishedThen(tokens, j, group.start, floor);
  // “qui vit | ici | affirme”
  if (j + 1 < group.start && RELATIVE_PRONOUNS.has(tokens[adjacent.headEnd]?.form ?? ''))
    return endingAt(adjacent, group.start);
  // “who were | there | said”, “who met him | on Monday | said”: of the relative clause
  if (WHO.has(tokens[adjacent.headEnd]?.form ?? '') && j + 1 < group.start && tellsWhenOrWhere(tokens, j + 1))
    return endingAt(adjacent, group.start);
  return group.number === Num.Singular ? adjacent : withApposed(tokens, adjacent, floor);
}

/** “A person close to | it | said”, “an aide to | him | said”, “those around | her | say”: the phrase whose complement ends in an English pronoun, or null. */
function ofGoverned(tokens: readonly Token[], j: number, floor: number): Subject | null {
  const link = tokens[j - 1];
  if (link === undefined || j - 2 < floor || !COMPLEMENTS.has((tokens[j] as Token).form) || !LINKS.has(link.form))
    return null;
  const through = throughRelative(tokens, j + 1, floor);
  if (through !== null) return through;
  const noun = tokens[j - 2] as Token;
  if (!isAgent(noun) && noun.form !== 'those') return null;
  const phrase = phraseBefore(tokens, j - 1, floor);
  return phrase === null || phrase.governed
    ? null
    : { start: phrase.start, end: j + 1, pronoun: false, headStart: phrase.start, headEnd: j - 1 };
}

const COMPLEMENTS = new Set(['it', 'him', 'her', 'them', 'us', 'me']);
const LINKS = new Set(['to', 'with', 'near', 'around', 'of', 'for', 'behind', 'about', 'under', 'beside']);

/** Whether what stands at k, between a relative clause and the verb, tells when or where: “on Monday”, “yesterday”, “there”. */
function tellsWhenOrWhere(tokens: readonly Token[], k: number): boolean {
  const { form } = tokens[k] as Token;
  return PLACES.has(form) || tellsWhen(tokens[form === 'on' ? k + 1 : k] as Token);
}

/** “who saw | it”: a pronoun that is the object of the verb before it, whose subject is a relative pronoun. */
function isObjectOfRelative(tokens: readonly Token[], k: number): boolean {
  const verb = tokens[k - 1];
  if (verb === undefined || ((tokens[k] as Token).tags & Tag.ObjectPronoun) === 0) return false;
  if ((verb.tags & (Tag.Verb | Tag.Noun)) !== Tag.Verb || itemAt(tokens, k - 2)?.form !== 'who') return false;
  return !(verb.word?.verbs ?? []).some(({ cue }) => cue?.frames.includes('zero') === true);
}

/** “| La ministre, Rima Orr, et | le maire ont dit”: the subject with somebody before it who has an apposition. */
function withApposed(tokens: readonly Token[], subject: Subject, floor: number): Subject {
  const comma = subject.start - 2;
  const and = tokens[comma + 1];
  if (comma <= floor || and === undefined || (and.form !== 'et' && and.form !== 'and')) return subject;
  if (tokens[comma]?.kind !== Kind.Comma) return subject;
  const first = subjectBeforeComma(tokens, comma, floor);
  if (first === null) return subject;
  const opens = first.start > floor ? tokens[first.start - 1]?.kind : Kind.Comma;
  if (opens !== Kind.Comma && opens !== Kind.CloseMark) return subject;
  // One of the two stands in apposition to the other; the one before them has none that tells.
  if (first.headEnd >= comma || (tokens[first.headEnd] as Token).kind !== Kind.Comma) return subject;
  return { ...subject, start: first.start, headStart: first.start };
}

/** “An inquiry | two years later | found”, “the firm | in 2019 | said”, “Ruiz | in a statement | said”: the token before what tells when or where, else j. */
function beforeTime(tokens: readonly Token[], j: number, verb: number, floor: number): number {
  const t = tokens[j];
  if (t === undefined || j <= floor) return j;
  let k = j;
  if (t.word?.noun === 'time' && j + 1 < verb && LATER.has((tokens[j + 1] as Token).form)) {
    for (k = j - 1; k > floor && j - k < 4; k--) {
      const { kind, tags, form } = tokens[k] as Token;
      if (kind !== Kind.Number && (tags & Tag.Number) === 0 && !AMOUNTS.has(form)) break;
    }
  } else if (t.kind === Kind.Number && tokens[j - 1]?.form === 'in' && YEAR.test(t.form)) k = j - 2;
  else k = beforeText(tokens, j, floor);
  // “Ruiz, | in a statement | said”
  const last = k < j && tokens[k]?.kind === Kind.Comma ? k - 1 : k;
  return k < j && last >= floor && isSomebody(tokens[last] as Token) ? k : j;
}

/** “Ruiz | in a statement to the Herald | said”: the token before what tells in which text, else j. */
function beforeText(tokens: readonly Token[], j: number, floor: number): number {
  for (let k = j - 2; k > floor && j - k < LONGEST_TEXT; k--) {
    const { form, kind } = tokens[k] as Token;
    if (kind !== Kind.Word) return j;
    if (form !== 'in' || !TEXTS.has((tokens[k + 1] as Token).form)) continue;
    let noun = k + 2;
    while (noun < j && noun - k < 4 && (tokens[noun] as Token).word?.noun == null) noun++;
    return tellsOf(tokens[noun] as Token) ? k - 1 : j;
  }
  return j;
}

function tellsOf({ word }: Token): boolean {
  return word?.noun === 'document' || word?.noun === 'speech';
}

const LONGEST_TEXT = 10;
const TEXTS = new Set(['a', 'an', 'its', 'his', 'her', 'their']);

/** “Le parquet | quant à lui | a demandé”, “Le préfet | de son côté | affirme”: the token before what sets a French subject against others, else j. */
function beforeAside(tokens: readonly Token[], j: number, floor: number): number {
  // “quant à | lui a demandé”: the pronoun looks like the verb's.
  if (tokens[j]?.form === 'à' && j - 2 > floor && tokens[j - 1]?.form === 'quant') return j - 2;
  const opening = ASIDES.get(tokens[j]?.form ?? '');
  if (opening === undefined || j - 2 <= floor) return j;
  const from = opening === 'en' ? j - 1 : j - 2;
  const first = tokens[from] as Token;
  const whole = first.form === opening && (opening !== 'quant' || tokens[j - 1]?.form === 'à');
  return whole && isHead(tokens[from - 1] as Token) ? from - 1 : j;
}

/** The last words of such phrases, and what they open with. */
const ASIDES = new Map([
  ['lui', 'quant'],
  ['elle', 'quant'],
  ['eux', 'quant'],
  ['elles', 'quant'],
  ['part', 'pour'],
  ['côté', 'de'],
  ['tour', 'à'],
  ['revanche', 'en'],
]);

/** “A study | she co-wrote | found”, “The minister | she replaced | said”: an English relative clause of a pronoun and its verb, without its own pronoun. */
function ofContactClause(tokens: readonly Token[], j: number, floor: number): Subject | null {
  if (j - 2 < floor || !SPEAKER.has((tokens[j - 1] as Token).form) || !isPlainVerb(tokens[j] as Token)) return null;
  const noun = tokens[j - 2] as Token;
  const kind = noun.word?.noun;
  if (!isAgent(noun) && kind !== 'document' && kind !== 'speech') return null;
  const phrase = phraseBefore(tokens, j - 1, floor);
  if (phrase === null || phrase.governed) return null;
  return { start: phrase.start, end: j + 1, pronoun: false, headStart: phrase.start, headEnd: j - 1 };
}

const SPEAKER = new Set(['i', 'he', 'she', 'we', 'they']);

/** A verb in a tense that reports nothing by itself: “she | co-wrote”, not “she | said”. */
function isPlainVerb(token: Token): boolean {
  return hasForm(token, Form.Finite) && !reports(token);
}

/** “Residents | the BBC spoke to | said”: a relative clause without its pronoun, of whom somebody has spoken to. */
function spokenTo(tokens: readonly Token[], j: number, floor: number): Subject | null {
  const { form } = tokens[j] as Token;
  if ((form !== 'to' && form !== 'with') || j - 3 < floor || !SPOKE.has((tokens[j - 1] as Token).form)) return null;
  let k = j - 2;
  const { name } = tokens[k] as Token;
  while (k > floor && name >= 0 && (tokens[k - 1] as Token).name === name) k--;
  if (name < 0 && ((tokens[k] as Token).tags & Tag.SubjectPronoun) === 0) return null;
  if (k > floor && isDeterminer(tokens[k - 1] as Token)) k--;
  const phrase = phraseBefore(tokens, k, floor);
  return phrase === null || phrase.governed
    ? null
    : { start: phrase.start, end: j + 1, pronoun: false, headStart: phrase.start, headEnd: k };
}

/** Verbs of talking with somebody. */
export const SPOKE = new Set(['spoke', 'spoken', 'talked']);

/** Whether the word can be the last one of a person or a body. */
function isSomebody(token: Token): boolean {
  return token.name >= 0 || isAgent(token);
}

const LATER = new Set(['later', 'earlier', 'ago']);
const AMOUNTS = new Set(['a', 'an', 'few', 'several', 'some']);
const YEAR = /^(?:19|20)\d\d$/;

/** “a study | published on Monday | found”, “a poll released this week | showed”: the participle at j, behind which nothing but a time stands. */
function publishedThen(tokens: readonly Token[], j: number, verb: number, floor: number): Subject | null {
  const t = tokens[j] as Token;
  if (j + 1 >= verb || (t.tags & Tag.Verb) === 0 || !hasForm(t, Form.PastParticiple)) return null;
  const noun = tokens[j - 1];
  const phrase = noun !== undefined && tellsOf(noun) ? phraseBefore(tokens, j, floor) : null;
  return phrase === null || phrase.governed
    ? null
    : { start: phrase.start, end: verb, pronoun: false, headStart: phrase.start, headEnd: j };
}

/** “a memo | dated 12 January | described”, “un rapport | publié le 3 mai | dénonce”: a text with the date behind its participle, or null. */
function ofDate(tokens: readonly Token[], verb: number, floor: number): Subject | null {
  let k = dateBefore(tokens, verb);
  if (k === verb) return null;
  if (BEFORE_DATE.has(tokens[k - 1]?.form ?? '')) k--;
  return k - 1 > floor ? publishedThen(tokens, k - 1, verb, floor) : null;
}

/** Start of the date with a month that ends before `end`; `end` where none does: “12 January”, “January 12”, “mars 2024”. */
function dateBefore(tokens: readonly Token[], end: number): number {
  const year = itemAt(tokens, end - 1);
  const to = year?.kind === Kind.Number && YEAR.test(year.form) ? end - 1 : end;
  if (isMonth(itemAt(tokens, to - 1))) return itemAt(tokens, to - 2)?.kind === Kind.Number ? to - 2 : to - 1;
  return itemAt(tokens, to - 1)?.kind === Kind.Number && isMonth(itemAt(tokens, to - 2)) ? to - 2 : end;
}

function isMonth(token: Token | undefined): boolean {
  return token !== undefined && (token.tags & Tag.Calendar) !== 0 && token.name < 0;
}

const BEFORE_DATE = new Set(['on', 'in', 'last', 'le', 'du', 'en', 'de']);

/** “those | surveyed”, “the officers | involved” */
function isAsked(token: Token): boolean {
  return PEOPLE.has(token.form) || (token.name < 0 && isAgent(token));
}

const ASKED = new Set('asked surveyed polled questioned interviewed involved concerned affected'.split(' '));

const PEOPLE = new Set('those people voters respondents adults households'.split(' '));

const EARLY = new Set(['early', 'late', 'earlier', 'later']);

/** Prepositions of a month that says when something was published, behind its participle. */
const IN_MONTH = new Set(['en', 'in', 'de', 'from', 'of']);

const WEEKS = new Set(['last', 'next', 'this']);

/** Conjunctions that a participle follows right away. */
const ELLIPTIC = new Set(['when', 'whenever', 'if', 'unless']);

/** “Lang himself put the figure at …” */
const EMPHATIC = new Set('himself herself itself themselves lui-même elle-même eux-mêmes elles-mêmes'.split(' '));

/** Whether the token can stand between subject and verb: adverbs, negation, days, “himself”. */
export function isSkipped(token: Token): boolean {
  if (token.kind !== Kind.Word || token.name >= 0) return false;
  if (EMPHATIC.has(token.form)) return true;
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

/** “farms”, “commutes”: what can be a verb behind “who”, and is nobody: “who officials say has left”. */
function isThirdPerson(token: Token): boolean {
  return token.form.endsWith('s') && !isAgent(token);
}

/** Whether “who” stands before token k, and no comma since. */
function followsWho(tokens: readonly Token[], k: number, floor: number): boolean {
  for (let i = k - 1; i > floor && k - i < 12; i--) {
    const { kind, form } = tokens[i] as Token;
    if (kind !== Kind.Word) return false;
    if (form === 'who') return true;
  }
  return false;
}

/** “Ruiz on Thursday said”, “Ruiz late on Monday said”: the preposition of a day that stands between subject and verb. */
function opensDate(tokens: readonly Token[], j: number, verb: number): boolean {
  const next = tokens[j + 1];
  return next !== undefined && j + 1 < verb && (next.tags & Tag.Calendar) !== 0 && (tokens[j] as Token).form === 'on';
}

/** The pronoun at j as subject, with a name that it is coordinated with. */
function pronounSubject(tokens: readonly Token[], j: number, floor: number): Subject {
  // “lui et elle”, “he and Smith”: rare; the pronoun stands for itself.
  let start = j;
  if (j - 1 >= floor && (tokens[j - 1] as Token).form === 'et' && j - 2 >= floor && isHead(tokens[j - 2] as Token))
    start = phraseBefore(tokens, j - 1, floor)?.start ?? j;
  return { start, end: j + 1, pronoun: start === j, headStart: j, headEnd: j + 1 };
}

/** A subject that ends right before token `end`, perhaps with a relative clause or participle phrase inside. */
function adjacentSubject(tokens: readonly Token[], end: number, floor: number): Subject | null {
  const whose = pastRelative(tokens, end, floor);
  if (whose !== null) return { ...whose, end, pronoun: false };
  let phrase = phraseBefore(tokens, end, floor);
  if (phrase === null) return throughRelative(tokens, end, floor);
  const whole = beforeFurther(tokens, phrase, floor);
  if (whole >= 0) return { start: whole, end, pronoun: false, headStart: whole, headEnd: end };
  const named = behindAdverbial(tokens, phrase, floor);
  if (named > phrase.start) return { start: named, end, pronoun: false, headStart: named, headEnd: end };
  // “the mayor of Burlington, Vermont | described”: where the place before the comma lies.
  const place = phrase.end - phrase.start === 1 && (tokens[phrase.start] as Token).tags & Tag.Place;
  if (place && phrase.start - 2 > floor && isPlaceComma(tokens, phrase.start - 1)) {
    const located = subjectBeforeComma(tokens, phrase.start - 1, floor);
    if (located !== null) return endingAt(located, end);
  }
  const conjunction = lastConjunction(tokens, phrase, floor);
  if (conjunction >= 0) phrase = phraseBefore(tokens, end, conjunction + 1) ?? phrase;
  if (phrase.governed || startsInsideRelative(tokens, phrase.start, floor)) {
    const clause = phrase.governed && opensClause(tokens, phrase.start - 1, floor);
    // “a study published | last year by the city”
    const to = tellsWhen(tokens[phrase.start] as Token) ? end : phrase.start;
    const whole = clause ? null : throughRelative(tokens, to, floor);
    if (whole !== null) return endingAt(whole, end);
    if (phrase.governed && !clause) return severalBehindOne(tokens, phrase);
  }
  if (phrase.lastConjunct > phrase.start && joinsClauses(tokens, phrase.start, floor)) {
    phrase = { start: phrase.lastConjunct, end: phrase.end, governed: false, lastConjunct: -1 };
  }
  if (phrase.lastConjunct > phrase.start) {
    const start = listStart(tokens, phrase.start, floor);
    return { start, end, pronoun: false, headStart: start, headEnd: end };
  }
  const bearer = apposedTo(tokens, phrase.start, floor);
  if (bearer !== null) return { ...bearer, end, pronoun: false };
  return { start: phrase.start, end, pronoun: false, headStart: phrase.start, headEnd: end };
}

/** “in a move | unions | say will fail”: an English plural behind “a” and its noun is the subject of a relative clause without a pronoun; or null. */
function severalBehindOne(tokens: readonly Token[], { start, end }: Phrase): Subject | null {
  const { form } = tokens[start] as Token;
  const last = tokens[end - 1] as Token;
  const noun = tokens[end - 2] as Token;
  if ((form !== 'a' && form !== 'an') || end - start < 3 || !isAgent(last) || last.word?.number !== Num.Plural)
    return null;
  if (noun.name >= 0 || (noun.tags & Tag.Noun) === 0 || noun.word?.number === Num.Plural) return null;
  return { start: end - 1, end, pronoun: false, headStart: end - 1, headEnd: end };
}

/** “| la ministre du Travail, de la Santé et des Sports | promet”: where the French phrase starts whose further complements the last phrase is, or -1. */
function beforeFurther(tokens: readonly Token[], { start, end, governed }: Phrase, floor: number): number {
  let k = governed ? start - 1 : start;
  if (k - 2 <= floor || !DE.has((tokens[k] as Token).form) || (tokens[k - 1] as Token).kind !== Kind.Comma) return -1;
  if (!hasForms(tokens, start, end, AND)) return -1;
  while (k - 2 > floor && DE.has((tokens[k] as Token).form) && (tokens[k - 1] as Token).kind === Kind.Comma) {
    const before = phraseBefore(tokens, k - 1, floor);
    if (before === null) return -1;
    // “Le jour du vote, | des élus et des habitants”: when, not who.
    if (!before.governed)
      return namesAgent(tokens, before.start, before.end, true) && hasForms(tokens, before.start + 1, k - 1, DE)
        ? before.start
        : -1;
    k = before.start - 1;
  }
  return -1;
}

function hasForms(tokens: readonly Token[], from: number, to: number, forms: ReadonlySet<string>): boolean {
  for (let k = from; k < to; k++) if (forms.has((tokens[k] as Token).form)) return true;
  return false;
}

const AND = new Set(['et', 'ou']);

/** “Kelly Lint, | a councillor for Leeds | said”: the name before an apposition that no comma closes, or null. */
function apposedTo(
  tokens: readonly Token[],
  start: number,
  floor: number,
): Pick<Subject, 'start' | 'headStart' | 'headEnd'> | null {
  const comma = start - 1;
  if (comma - 1 < floor || !INDEFINITE.has((tokens[start] as Token).form)) return null;
  if ((tokens[comma] as Token).kind !== Kind.Comma || (tokens[comma - 1] as Token).name < 0) return null;
  const named = phraseBefore(tokens, comma, floor);
  if (named === null || named.governed || (tokens[named.start] as Token).name !== (tokens[comma - 1] as Token).name)
    return null;
  if (named.start > floor && (tokens[named.start - 1] as Token).kind === Kind.Word) return null;
  return { start: named.start, headStart: named.start, headEnd: comma };
}

/**
 * “La procureure qui écarte cette histoire | rappelle”, “La femme dont le fils est mort | raconte”: what the French relative pronoun stands
 * for whose clause, with one verb, ends at `end`; or null.
 */
function pastRelative(
  tokens: readonly Token[],
  end: number,
  floor: number,
): Pick<Subject, 'start' | 'headStart' | 'headEnd'> | null {
  let verbs = 0;
  for (let k = end - 1; k > floor && end - k < FAR; k--) {
    const t = tokens[k] as Token;
    const marked = namedOpen(tokens, k, floor);
    if (marked >= 0) {
      k = marked;
      continue;
    }
    if (t.kind !== Kind.Word && t.kind !== Kind.Number) return null;
    if (t.name < 0 && RELATIVE_PRONOUNS.has(t.form)) {
      // “à qui”, “avec lequel”
      const governed = t.form === 'qui' && isPreposition(tokens[k - 1] as Token);
      const close = governed ? k - 1 : k;
      const phrase =
        verbs === 1 && close > floor && isHead(tokens[close - 1] as Token) ? phraseBefore(tokens, close, floor) : null;
      if (phrase === null || phrase.governed) return null;
      const subject = t.form === 'qui' && !governed;
      if (!subject && !(isOfSomebody(tokens, phrase) && opensWith(tokens, phrase.start, floor))) return null;
      return { start: phrase.start, headStart: phrase.start, headEnd: close };
    }
    if ((t.tags & (Tag.Relative | Tag.Subordinator | Tag.Coordinator)) !== 0 && t.name < 0 && !isDeterminer(t))
      return null;
    if ((t.tags & Tag.Verb) !== 0 && t.name < 0 && hasForm(t, Form.Finite)) verbs++;
  }
  return null;
}

/** “les deux frères”, “celle”: whether a phrase is of persons or bodies. */
function isOfSomebody(tokens: readonly Token[], { start, end }: Phrase): boolean {
  return namesAgent(tokens, start, end, true) || ((tokens[start] as Token).tags & Tag.NominalPronoun) !== 0;
}

/** Whether nothing stands before `start` in its sentence but a conjunction or what a comma closes. */
function opensWith(tokens: readonly Token[], start: number, floor: number): boolean {
  const before = start > floor ? tokens[start - 1] : undefined;
  return (
    before === undefined || before.kind !== Kind.Word || (before.tags & (Tag.Subordinator | Tag.Coordinator)) !== 0
  );
}

/** A relative clause that parts subject and verb without commas is shorter than this many tokens. */
const FAR = 14;

/** “| Le préfet, le maire | et la procureure ont dit”, “| La CGT, FO | et la CFDT”: where a list of persons and bodies that opens a sentence starts, else `from`. */
function listStart(tokens: readonly Token[], from: number, floor: number): number {
  let start = from;
  while (!opensSentence(tokens, start, floor)) {
    const comma = start - 1;
    const phrase =
      comma > floor && (tokens[comma] as Token).kind === Kind.Comma ? phraseBefore(tokens, comma, floor) : null;
    if (phrase === null) return from;
    if (phrase.governed || !isMember(tokens, phrase)) {
      const outer = phrase.governed ? phraseBefore(tokens, phrase.start - 1, floor) : phrase;
      return outer !== null && ofMembers(tokens, outer, phrase.end) && opensSentence(tokens, outer.start, floor)
        ? outer.start
        : from;
    }
    start = phrase.start;
  }
  return start;
}

/** Whether nothing, a quotation, or an adverbial or clause and its comma stands before `start`: “Hier matin, | les maires”. */
function opensSentence(tokens: readonly Token[], start: number, floor: number): boolean {
  const before = start > floor ? tokens[start - 1] : undefined;
  if (before === undefined || before.kind === Kind.CloseMark) return true;
  if (before.kind !== Kind.Comma || start === floor + 1) return false;
  const from = segmentStart(tokens, start - 1, floor);
  const role = segmentRole(tokens, from, start - 1);
  return role === 'clause' || (role === 'adverbial' && from === floor);
}

/** “| Ministers from France |, Italy and Spain”, “| The maker of cars |, vans and trucks”: people or a body, and the first of what they are of, which ends at `last`. */
function ofMembers(tokens: readonly Token[], { start, end, governed }: Phrase, last: number): boolean {
  if (governed || !namesAgent(tokens, start, end, true)) return false;
  let k = start + 1;
  while (k < last && !isPreposition(tokens[k] as Token)) k++;
  // What is listed are names, or things without an article.
  return k + 1 < last && !isDeterminer(tokens[k + 1] as Token);
}

/** A name with its article, or a French description of somebody. */
function isMember(tokens: readonly Token[], { start, end }: Phrase): boolean {
  const first = tokens[start] as Token;
  const last = tokens[end - 1] as Token;
  const name = first.name >= 0 ? first.name : (tokens[start + 1] as Token).name;
  if (last.name >= 0 && last.name === name) return true;
  return ARTICLES.has(first.form) && namesAgent(tokens, start, end, true);
}

/** “On Monday | Ruiz said”, “In a statement | Zolta said”, “Last week | Ruiz said”: the name behind an adverbial without its comma that opens the sentence, or -1. */
function behindAdverbial(tokens: readonly Token[], { start, end, governed }: Phrase, floor: number): number {
  const { name } = tokens[end - 1] as Token;
  if (name < 0) return -1;
  let k = end - 1;
  while (k > start && (tokens[k - 1] as Token).name === name) k--;
  while (k > start && isTitled(tokens[k - 1] as Token)) k--;
  const first = tokens[start] as Token;
  const opens =
    governed || AROUND.has(itemAt(tokens, start - 1)?.form ?? '')
      ? start - 1 === floor
      : start === floor && (WEEKS.has(first.form) || first.form === 'that');
  // “Speaking after the hearing | Ruiz said”
  if (k > start && opensWithParticiple(tokens, floor, start)) return k;
  if (k === start || !opens) return -1;
  const { tags, word, form, kind } = tokens[k - 1] as Token;
  const time = (tags & Tag.Calendar) !== 0 || word?.noun === 'time';
  const told =
    governed && (word?.noun === 'document' || word?.noun === 'speech' || kind === Kind.Number || FIRST.has(form));
  // “After the meeting | Ruiz said”, but “after the actor Ruiz left”
  const around =
    isDeterminer(first) && AROUND.has(tokens[start - 1]?.form ?? '') && word !== null && !ACTORS.has(word.noun);
  return time || told || around ? k : -1;
}

/** Whether the sentence opens with a participle, and nothing but words without a finite verb stands between it and `to`. */
function opensWithParticiple(tokens: readonly Token[], floor: number, to: number): boolean {
  const first = tokens[floor] as Token;
  if (to - floor > 6 || (first.tags & (Tag.Verb | Tag.Noun | Tag.Preposition)) !== Tag.Verb || first.name >= 0)
    return false;
  const before = itemAt(tokens, floor - 1)?.kind;
  if (before === Kind.Word || before === Kind.Comma) return false;
  if (!hasForm(first, Form.PresentParticiple) && !(first.form === 'asked' && to > floor + 1)) return false;
  for (let k = floor + 1; k < to; k++) if (tokens[k]?.kind !== Kind.Word) return false;
  return finiteIn(tokens, floor + 1, to) < 0;
}

/** “Mr”, “Prime Minister” */
function isTitled({ tags, word, letterCase, name }: Token): boolean {
  if (name >= 0 || letterCase === Case.Lower) return false;
  return (tags & Tag.Title) !== 0 || word?.noun === 'role' || (tags & (Tag.Adjective | Tag.Calendar)) === Tag.Adjective;
}

const AROUND = new Set(['after', 'before', 'during', 'following', 'outside', 'despite', 'amid']);
const ACTORS: ReadonlySet<NounKind | null> = new Set<NounKind | null>(['role', 'person', 'organization', null]);
const FIRST = new Set(['first', 'last', 'then', 'once', 'court', 'parliament', 'questioning']);

/** “of Burlington | ,”: a comma behind a name and its preposition. */
function isPlaceComma(tokens: readonly Token[], comma: number): boolean {
  const name = tokens[comma - 1] as Token;
  if ((tokens[comma] as Token).kind !== Kind.Comma || name.name < 0) return false;
  let k = comma - 1;
  while (k > 0 && (tokens[k] as Token).name === name.name) k--;
  return (tokens[k] as Token).form === 'of' || (tokens[k] as Token).form === 'from';
}

/** “after Ruiz warned that”, “as officials say”: the preposition at k is a conjunction where a verb follows its phrase. */
function opensClause(tokens: readonly Token[], k: number, floor: number): boolean {
  const t = tokens[k];
  if (t === undefined || k < floor) return false;
  if ((t.tags & Tag.Subordinator) === 0 || (t.tags & Tag.Preposition) === 0) return false;
  const before = tokens[k - 1];
  if (k <= floor || before === undefined || before.kind !== Kind.Word || (before.tags & Tag.Coordinator) !== 0)
    return true;
  // “hopes faded after Ruiz said”
  if ((before.tags & Tag.Verb) !== 0 && (before.tags & Tag.Noun) === 0) return true;
  // “was fighting for his life after a memo appeared”: the main clause has its verb already.
  const verb = finiteIn(tokens, Math.max(floor, k - 24), k);
  // “a couple who named a baby after a biscuit | say”: the verb of the relative clause only
  if (verb > floor && WHO.has((tokens[verb - 1] as Token).form)) return finiteIn(tokens, verb + 1, k) >= 0;
  return verb >= 0;
}

/** “was postponed after | a councilwoman claimed”: the last word of the phrase that opens a clause of its own, or -1. */
function lastConjunction(tokens: readonly Token[], phrase: Phrase, floor: number): number {
  for (let k = phrase.end - 2; k > phrase.start; k--) {
    const { form } = tokens[k] as Token;
    if (!TIMES.has(form)) continue;
    return finiteIn(tokens, Math.max(floor, k - 24), k) >= 0 ? k : -1;
  }
  return -1;
}

const TIMES = new Set(['after', 'before', 'since', 'until', 'till', 'as']);

/** Whether a verb stands right before: then “and” joined two clauses, not two subjects. */
function joinsClauses(tokens: readonly Token[], start: number, floor: number): boolean {
  const k = start - 1;
  if (k < floor) return false;
  const t = tokens[k] as Token;
  return (t.tags & Tag.Verb) !== 0 || isPreposition(t) || (t.tags & Tag.ObjectPronoun) !== 0;
}

/** “who gave her name | only | as Denise” */
const NAMED = new Set('name names only simply just himself herself identified known'.split(' '));

/** Whether a verb stands right before the phrase that starts at `start`, or a negation, where the phrase is a participle: “n'ayant pas | lu l'étude”. */
function startsInsideRelative(tokens: readonly Token[], start: number, floor: number): boolean {
  const k = start - 1;
  if (k < floor) return false;
  const t = tokens[k] as Token;
  const first = tokens[start] as Token;
  // “A man who | left in May | said”: a verb that looks like an adjective, or is in no list
  if (WHO.has(t.form) && (t.tags & Tag.Relative) !== 0 && first.name < 0)
    return (first.tags & Tag.Verb) !== 0 || first.tags === 0 || (t.form === 'who' && isThirdPerson(first));
  // “who fled Syria as | a child”
  const named = isDeterminer(first) || NAMED.has(itemAt(tokens, k - 1)?.form ?? '');
  if (t.form === 'as' && named && followsWho(tokens, k, floor)) return true;
  if ((t.tags & Tag.Negation) !== 0 && t.name < 0) return !isDeterminer(first) && hasForm(first, Form.PastParticiple);
  // “the firm that | bankrolled | the race”
  const related = k > floor && WHO.has((tokens[k - 1] as Token).form) && t.name < 0;
  const unlisted =
    related && (t.tags === 0 ? t.form.endsWith('ed') : tokens[k - 1]?.form === 'who' && isThirdPerson(t));
  return ((t.tags & Tag.Verb) !== 0 || unlisted) && t.name < 0;
}
