/** The subject before a verb, through appositions and relative clauses. */
import { OPENING_CLAUSE } from '../language/conjunctions';
import { POLLED, RESPONDENTS, SPOKE } from '../language/en/asked';
import { ELLIPTIC } from '../language/en/conjunctions';
import { LINKS } from '../language/en/prepositions';
import { OBJECTS } from '../language/en/pronouns';
import { NEVER_JOINED } from '../language/fr/pronouns';
import { BEHIND_PARTICIPLE } from '../language/fr/prepositions';
import { AND_OR, BEFORE_CLAUSE, RELATIVE_PRONOUNS, WHO } from '../language/function-words';
import { BEFORE_DATE } from '../language/time-words';
import { Form, Num, Tag } from '../language/types';
import { itemAt } from '../text/item-at';
import { formOf, Kind, type Token } from '../text/token';
import { subjectBehindHearer, tellsHearer } from './behind-hearer';
import { isDeterminer, isHead } from './noun-phrase';
import { partitiveStart } from './partitive';
import { phraseBefore } from './phrase-before';
import { ofContactClause } from './contact-clause';
import { subjectBeforeAdverbial } from './half-comma';
import { isFloating } from './english';
import { headOf } from './head-noun';
import { isInterval } from './interval';
import { hasForm, isAgent, isManner } from './readings';
import { withRowBefore } from './row-of-modifiers';
import { finiteIn } from './segments';
import { endingAt, headedBy, startingAt, type Subject } from './subject';
import { severalWithMembers } from './several-with-members';
import { somebodyBy } from './somebody';
import { subjectBeforeComma } from './subject-in-commas';
import { antecedent } from './subject-of-relative';
import { textOfClause, throughRelative } from './through-relative';
import type { VerbGroup } from './verb-groups';
import { opensWhileClause } from './while-clause';
import { subjectBeforeDashes } from './between-dashes';
import { beforeInserted, tellsWhenOrWhere, tellsOf } from './before-inserted';
import { withCorrelate } from './correlate';
import { adjacentSubject } from './adjacent-subject';
import { nameStart } from './name-words';
import { withPostBehindMarks, withPost, withName, withApposed } from './subject-with-post';
import { frenchDayBefore, dateBefore } from './date-before-verb';

/** Where a verb starts, and its number where that is known. */
type VerbPlace = Pick<VerbGroup, 'start'> & Partial<Pick<VerbGroup, 'number'>>;

/** The subject that stands before the verb group, not beyond token `floor`, or null. */
export function subjectBefore(tokens: readonly Token[], group: VerbGroup, floor: number): Subject | null {
  if (group.soughtFrom === floor) return group.before;
  group.soughtFrom = floor;
  return (group.before = subjectBeforeVerb(tokens, group, floor));
}

/** The same for a verb that starts at `start`. */
export function subjectBeforeVerb(tokens: readonly Token[], group: VerbPlace, floor: number): Subject | null {
  const ahead = subjectAhead(tokens, group, floor);
  const found = behindConjunction(tokens, group, floor, ahead) ?? ahead;
  const subject = found === null ? null : withCorrelate(tokens, behindWhat(tokens, found), group.number, floor);
  if (subject === null) return null;
  const reported = behindReport(tokens, subject, group);
  if (reported > subject.start) return startingAt(subject, reported, reported, subject.end);
  const told = ofHearer(tokens, subject);
  if (told > subject.start) return startingAt(subject, told, Math.max(told, subject.headStart));
  const row = withRowBefore(tokens, subject, floor);
  if (row !== subject) return row;
  const several = group.number === Num.Plural ? severalWithMembers(tokens, subject, group.start, floor) : subject;
  if (several !== subject) return several;
  if (subject.end - subject.start < 5) return subject;
  // “Two left; | a third, Joan Orr, said”, “les maires : | celui de Lens, Luc Orr, dit”
  for (let k = subject.end - 1; k >= subject.start; k--)
    if (PARTING.has((tokens[k] as Token).kind)) return partOf(tokens, subject, k + 1);
  return subject;
}

/**
 * “a poll that found | most voters | say”, “put his rating at 39% and found | most voters | say”: where the subject of an English verb for
 * several starts behind a verb that reports, before which a noun in the singular stands; or where it starts already.
 */
function behindReport(
  tokens: readonly Token[],
  { start, headStart, headEnd, end, pronoun }: Subject,
  { number }: VerbPlace,
): number {
  if (number !== Num.Plural || pronoun || end - start < 4) return start;
  for (let k = end - 2; k > start; k--) {
    const t = tokens[k] as Token;
    if (t.kind !== Kind.Word && t.kind !== Kind.Number) return start;
    if (t.name >= 0 || (t.tags & (Tag.Verb | Tag.Noun)) !== Tag.Verb || !hasForm(t, Form.Finite)) continue;
    const reports = t.word?.verbs?.some(({ cue }) => cue?.frames.includes('zero') === true) === true;
    const head = tokens[headOf(tokens, headStart, Math.min(headEnd, k), false)];
    return reports && head?.word?.number === Num.Singular ? k + 1 : start;
  }
  return start;
}

/** “told the court | Mr Orr | said”: where the English subject starts that looks like one phrase with whom a clause without “that” is told; or where it starts already. */
function ofHearer(tokens: readonly Token[], { start, headStart, headEnd, pronoun }: Subject): number {
  if (pronoun || headStart !== start || headEnd - start < 2 || !tellsHearer(itemAt(tokens, start - 1))) return start;
  const told = subjectBehindHearer(tokens, start, headEnd);
  return told < headEnd ? told : start;
}

/**
 * “The plan was dropped after | residents living nearby | said”, “after | Orr, the mayor, | said”: the subject that starts right behind
 * a conjunction and goes up to the verb, where the clause before has a verb of its own; null where `ahead` starts there already, or
 * where none does.
 */
function behindConjunction(
  tokens: readonly Token[],
  group: VerbPlace,
  floor: number,
  ahead: Subject | null,
): Subject | null {
  for (let k = group.start - 2; k >= floor && group.start - k < LONGEST_CLAUSE; k--) {
    const { form, kind, depth, name, tags } = tokens[k] as Token;
    if (kind === Kind.Stop || kind === Kind.Semicolon || kind === Kind.Colon || depth > 0) return null;
    if (name >= 0 || (tags & Tag.Determiner) !== 0) continue;
    if (!(opensWhileClause(tokens, k, floor) || BEFORE_CLAUSE.has(form) || OPENING_CLAUSE.has(form))) continue;
    // “Although | the mayor insisted”, but “After the match | the mayor said”
    if (k === floor && !OPENING_CLAUSE.has(form)) return null;
    if (ahead !== null && ahead.start === k + 1) return null;
    // “| Days | after | the mayor said”
    const timed = k > floor && BEFORE_CLAUSE.has(form) && isInterval(tokens, floor, k);
    if (k > floor && !timed && !hasOwnVerb(tokens, ahead !== null && ahead.start < k ? ahead.start : floor, k))
      return null;
    const subject = subjectAhead(tokens, group, k + 1);
    // “fell after the report | and | analysts warned”
    const joined = ahead !== null && ((itemAt(tokens, ahead.start - 1)?.tags ?? 0) & Tag.Coordinator) !== 0;
    if (joined && tellsOf(tokens[headOf(tokens, k + 1, ahead.start - 1, false)] ?? (tokens[k] as Token))) return null;
    return subject !== null && subject.start === k + 1 && isSpeaker(tokens, subject) ? subject : null;
  }
  return null;
}

/** Whether a finite verb stands in [from, to) that is no relative clause's. */
function hasOwnVerb(tokens: readonly Token[], from: number, to: number): boolean {
  const verb = finiteIn(tokens, from, to);
  if (verb < 0) return false;
  for (let k = from; k < verb; k++) if (((tokens[k] as Token).tags & Tag.Relative) !== 0) return false;
  return true;
}

/** Somebody, a text or a name that is no place's. */
function isSpeaker(tokens: readonly Token[], { headStart, headEnd, pronoun }: Subject): boolean {
  const { name, tags } = tokens[headStart] as Token;
  if (pronoun || (tags & Tag.NominalPronoun) !== 0) return true;
  return (name >= 0 && (tags & (Tag.Place | Tag.Calendar)) === 0) || somebodyBy(tokens, headStart, headEnd) !== 0;
}

/** The subject of such a clause and the conjunction before it have no more tokens. */
const LONGEST_CLAUSE = 30;

/** The part of a subject from `start` on; where its head stands before, what comes up to a comma is the head. */
function partOf(tokens: readonly Token[], subject: Subject, start: number): Subject {
  const { headStart, end } = subject;
  if (headStart >= start) return startingAt(subject, start);
  let headEnd = start;
  while (headEnd < end && (tokens[headEnd] as Token).kind !== Kind.Comma) headEnd++;
  return startingAt(subject, start, start, headEnd);
}

const PARTING: ReadonlySet<Kind> = new Set([Kind.Semicolon, Kind.Colon]);

/** “Ce à quoi | Ana Ruiz | répond”: the French subject behind what it answers. */
function behindWhat(tokens: readonly Token[], subject: Subject): Subject {
  const { start } = subject;
  const at = tokens[start]?.form === 'ce' ? start + 1 : start;
  if (tokens[at]?.form !== 'à' || tokens[at + 1]?.form !== 'quoi' || at + 2 >= subject.end) return subject;
  return startingAt(subject, at + 2, Math.max(subject.headStart, at + 2));
}

/** The subject that ends right before the verb, adverbs and insertions aside, or null. */
function subjectAhead(tokens: readonly Token[], group: VerbPlace, floor: number): Subject | null {
  const dated = ofDate(tokens, group.start, floor);
  if (dated !== null) return dated;
  // “told us | when asked about it”: a participle.
  if (group.start > floor && ELLIPTIC.has((tokens[group.start - 1] as Token).form)) return null;
  const j = beforeInserted(tokens, group.start, floor);
  if (j < floor) return null;
  const some = someOfWhom(tokens, j, floor);
  if (some !== null) return some;
  const counted = ofFloating(tokens, j, floor);
  if (counted !== null) return counted;
  const inner = ofAsked(tokens, j, floor) ?? spokenTo(tokens, j, floor) ?? ofContactClause(tokens, j, floor);
  if (inner !== null) return inner;
  // “certaines d'entre elles | affirment”
  if (partitiveStart(tokens, j, floor) >= 0) return adjacentSubject(tokens, j + 1, floor);
  const governed = ofGoverned(tokens, j, floor);
  if (governed !== null) return governed;
  const t = tokens[j] as Token;
  if ((t.tags & Tag.SubjectPronoun) !== 0 && t.name < 0)
    // “anyone who saw it | said”
    return (
      (isObjectOfRelative(tokens, j) ? throughRelative(tokens, j + 1, floor) : null) ?? pronounSubject(tokens, j, floor)
    );
  if (leavesNoSubject(t)) return null;
  if ((t.tags & (Tag.Relative | Tag.Determiner)) === Tag.Relative) return antecedent(tokens, j, floor, group.number);
  if (t.kind === Kind.Dash) return subjectBeforeDashes(tokens, j, floor) ?? subjectBeforeComma(tokens, j, floor);
  if (t.kind === Kind.Comma)
    return isSetApart(tokens, j, floor) ? pronounSubject(tokens, j - 1, floor) : subjectBeforeComma(tokens, j, floor);
  // “Ruiz, who calls herself a “reformer,” said”: American style puts the comma inside of the marks.
  if (t.kind === Kind.CloseMark && j > floor && (tokens[j - 1] as Token).kind === Kind.Comma) {
    const subject = subjectBeforeComma(tokens, j, floor);
    return subject === null ? null : endingAt(subject, j + 1);
  }
  return ofPhrase(tokens, j, group, floor);
}

/** “| Elle|, hausse les épaules”: the French pronoun that is set against another, and opens its sentence before the comma at k. */
function isSetApart(tokens: readonly Token[], k: number, floor: number): boolean {
  return tokens[k - 1]?.form === 'elle' && (k - 1 <= floor || tokens[k - 2]?.kind === Kind.Stop);
}

/** “supporters, | some of whom | claimed”: the English words that end at token j and tell how many of those named before; or null. */
function someOfWhom(tokens: readonly Token[], j: number, floor: number): Subject | null {
  if (j - 2 < floor || tokens[j]?.form !== 'whom' || tokens[j - 1]?.form !== 'of') return null;
  const { tags, kind } = tokens[j - 2] as Token;
  const counts = kind === Kind.Number || (tags & (Tag.Number | Tag.NominalPronoun | Tag.Determiner)) !== 0;
  return counts ? { start: j - 2, end: j + 1, pronoun: false, headStart: j - 2, headEnd: j + 1 } : null;
}

/** “The networks, including CNN and Fox, | all | reported”: what a floating word at token j counts behind what commas or dashes insert, or null. */
function ofFloating(tokens: readonly Token[], j: number, floor: number): Subject | null {
  if (j - 1 <= floor || !isFloating(tokens[j] as Token)) return null;
  const { kind } = tokens[j - 1] as Token;
  if (kind !== Kind.Comma && kind !== Kind.Dash) return null;
  const subject = subjectBeforeComma(tokens, j - 1, floor);
  // “At the rally, | both | said”
  const last = subject === null ? undefined : tokens[headOf(tokens, subject.headStart, subject.headEnd, false)];
  return last?.word?.number === Num.Plural ? subject : null;
}

/** Whether the word before the verb tells that its subject stands elsewhere. */
function leavesNoSubject({ form, tags, name }: Token): boolean {
  // “une option que défend le député”: the subject follows.
  if (form === 'que' || form === "qu'") return true;
  // “le plan était cher et s'est étonné”, “apologised for the delays and | blamed a fault”: it is shared with the verb before.
  return form === 'et' || form === 'mais' || ((tags & Tag.Coordinator) !== 0 && name < 0);
}

/** The subject that ends at token j with a noun phrase or what goes with it. */
function ofPhrase(
  tokens: readonly Token[],
  j: number,
  { start: verb, number }: Pick<VerbGroup, 'start'> & Partial<Pick<VerbGroup, 'number'>>,
  floor: number,
): Subject | null {
  const adjacent = adjacentSubject(tokens, j + 1, floor);
  if (adjacent === null)
    return publishedThen(tokens, j, verb, floor) ?? subjectBeforeAdverbial(tokens, verb - 1, floor);
  if (j + 1 < verb) {
    // “Une étude publiée | ce vendredi | assure”
    if (tokens[j + 1]?.form === 'ce' && hasForm(tokens[j] as Token, Form.PastParticiple))
      return endingAt(adjacent, verb);
    const pronoun = tokens[adjacent.headEnd]?.form ?? '';
    // “qui vit | ici | affirme”
    if (RELATIVE_PRONOUNS.has(pronoun)) return endingAt(adjacent, verb);
    // “who were | there | said”, “who met him | on Monday | said”: of the relative clause
    if (WHO.has(pronoun) && (tellsWhenOrWhere(tokens, j + 1) || tellsHow(tokens, j))) return endingAt(adjacent, verb);
  }
  return number === Num.Singular
    ? withPost(tokens, withName(tokens, adjacent, floor), floor)
    : withPostBehindMarks(tokens, withApposed(tokens, adjacent, floor), floor);
}

/** “who was not allowed to | speak publicly | said”: whether an adverb of manner stands behind the verb at j that ends a relative clause. */
function tellsHow(tokens: readonly Token[], j: number): boolean {
  const { tags, name } = tokens[j] as Token;
  return name < 0 && (tags & (Tag.Verb | Tag.Noun)) === Tag.Verb && isManner(tokens[j + 1] as Token);
}

/** “half of those | surveyed | said”: the people before the participle at j, or null. */
function ofAsked(tokens: readonly Token[], j: number, floor: number): Subject | null {
  if (j <= floor || !POLLED.has((tokens[j] as Token).form) || !isAsked(tokens[j - 1] as Token)) return null;
  const asked = adjacentSubject(tokens, j, floor);
  return asked === null ? null : endingAt(asked, j + 1);
}

/** “A person close to | it | said”, “an aide to | him | said”, “those around | her | say”: the phrase whose complement ends in an English pronoun, or null. */
function ofGoverned(tokens: readonly Token[], j: number, floor: number): Subject | null {
  const link = itemAt(tokens, j - 1);
  if (link === undefined || j - 2 < floor || !OBJECTS.has((tokens[j] as Token).form) || !LINKS.has(link.form))
    return null;
  const through = throughRelative(tokens, j + 1, floor);
  if (through !== null) return through;
  const noun = tokens[j - 2] as Token;
  if (!isAgent(noun) && noun.form !== 'those') return null;
  return headedBy(phraseBefore(tokens, j - 1, floor), j - 1, j + 1);
}

/** “who saw | it”: a pronoun that is the object of the verb before it, whose subject is a relative pronoun. */
function isObjectOfRelative(tokens: readonly Token[], k: number): boolean {
  const verb = itemAt(tokens, k - 1);
  if (verb === undefined || ((tokens[k] as Token).tags & Tag.ObjectPronoun) === 0) return false;
  if ((verb.tags & (Tag.Verb | Tag.Noun)) !== Tag.Verb || itemAt(tokens, k - 2)?.form !== 'who') return false;
  return !(verb.word?.verbs ?? []).some(({ cue }) => cue?.frames.includes('zero') === true);
}

/** “Residents | the BBC spoke to | said”: a relative clause without its pronoun, of whom somebody has spoken to. */
function spokenTo(tokens: readonly Token[], j: number, floor: number): Subject | null {
  const { form } = tokens[j] as Token;
  if ((form !== 'to' && form !== 'with') || j - 3 < floor || !SPOKE.has((tokens[j - 1] as Token).form)) return null;
  let k = nameStart(tokens, j - 2, floor);
  const { name, tags } = tokens[k] as Token;
  if (name < 0 && (tags & Tag.SubjectPronoun) === 0) return null;
  if (k > floor && isDeterminer(tokens[k - 1] as Token)) k--;
  return headedBy(phraseBefore(tokens, k, floor), k, j + 1);
}

/** “a study | published on Monday | found”, “a poll released this week | showed”: the participle at j, behind which nothing but a time stands. */
function publishedThen(tokens: readonly Token[], j: number, verb: number, floor: number): Subject | null {
  const t = tokens[j] as Token;
  if (j + 1 >= verb || (t.tags & Tag.Verb) === 0 || !hasForm(t, Form.PastParticiple)) return null;
  // “a letter from the mayor | and | published on Monday”
  const phrase = phraseBefore(tokens, AND_OR.has(tokens[j - 1]?.form ?? '') ? j - 1 : j, floor);
  if (phrase === null) return null;
  const noun = tokens[headOf(tokens, phrase.start, phrase.end, false)];
  if (noun === undefined || !(tellsOf(noun) || isAgent(noun))) return null;
  return headedBy(textOfClause(tokens, phrase, floor) ?? phrase, j, verb);
}

/** “a memo | dated 12 January | described”, “un rapport | publié le 3 mai | dénonce”: a text with the date behind its participle, or null. */
function ofDate(tokens: readonly Token[], verb: number, floor: number): Subject | null {
  let k = dateBefore(tokens, verb);
  const month = k < verb;
  if (month && BEFORE_DATE.has(tokens[k - 1]?.form ?? '')) k--;
  const direct = month && k - 1 > floor ? publishedThen(tokens, k - 1, verb, floor) : null;
  if (direct !== null) return direct;
  if (!month) k = frenchDayBefore(tokens, verb);
  const participle = k < verb ? complemented(tokens, k, floor) : -1;
  return participle > floor ? publishedThen(tokens, participle, verb, floor) : null;
}

/** “un rapport | remis à la ministre | le 19 décembre suggère”: the French participle whose complement ends before token `end`, or -1. */
function complemented(tokens: readonly Token[], end: number, floor: number): number {
  for (let k = end - 2; k > floor && end - k < LONGEST_COMPLEMENT; k--) {
    const t = tokens[k] as Token;
    if (t.kind !== Kind.Word) return -1;
    if (BEHIND_PARTICIPLE.has((tokens[k + 1] as Token).form) && t.name < 0 && hasForm(t, Form.PastParticiple)) return k;
  }
  return -1;
}

const LONGEST_COMPLEMENT = 9;

/** “those | surveyed”, “the officers | involved” */
function isAsked(token: Token): boolean {
  return RESPONDENTS.has(token.form) || (token.name < 0 && isAgent(token));
}

/** The pronoun at j as subject, with a name that it is coordinated with. */
function pronounSubject(tokens: readonly Token[], j: number, floor: number): Subject {
  // “lui et elle”, “he and Smith”: rare; the pronoun stands for itself.
  let start = j;
  const joins = !NEVER_JOINED.has((tokens[j] as Token).form) && formOf(itemAt(tokens, j - 1)) === 'et';
  if (joins && j - 1 >= floor && j - 2 >= floor && isHead(tokens[j - 2] as Token))
    start = phraseBefore(tokens, j - 1, floor)?.start ?? j;
  return { start, end: j + 1, pronoun: start === j, headStart: j, headEnd: j + 1 };
}
