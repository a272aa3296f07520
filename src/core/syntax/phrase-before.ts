/** The noun phrase before a token, read from right to left. */
import { GRADING } from '../language/conjunctions';
import { NAMED } from '../language/en/naming';
import { APART_FROM_TIMES, THROUGH } from '../language/fr/prepositions';
import { AND_OR, BEFORE_CLAUSE, COUNTED } from '../language/function-words';
import { Form, Num, Tag } from '../language/types';
import { Case, Kind, type Token } from '../text/token';
import { amountStart } from './amount';
import { coordinatorStart } from './coordinator';
import { joinsComplement } from './joined-complement';
import { isCalled, markedNameEnd } from './marked-name';
import {
  HEAD,
  isDeterminer,
  isHead,
  isNominal,
  isNominalAdjective,
  isOf,
  isPreposition,
  opensSuperlative,
  type Phrase,
} from './noun-phrase';
import { openingMark } from './paired-marks';
import { partitiveStart } from './partitive';
import { isWithinPlace } from './place-and-state';
import { hasForm, isAgent, isAuxiliary, isBetweenAttributes, isCount, isManner, isPerson, nounOf } from './readings';
import { isPointInTime } from './time';
import { itemAt } from '../text/item-at';
import { opensWhileClause } from './while-clause';
import { isInsidePhrase, isBodyName, isTitleOf } from './marks-in-phrase';
import { linkStart, joinedStart, isOfText, isPhraseEnd, coordination, openBracket } from './linked-phrase';

/** A phrase on its way to the left. */
interface Walk {
  readonly tokens: readonly Token[];
  readonly floor: number;
  readonly end: number;
  /** The token that is read next. */
  k: number;
  start: number;
  /** Where the determiner of the last part stands. */
  base: number;
  lastConjunct: number;
  head: boolean;
}

/** Whether the phrase may go on, starts where it has come to, or does so behind a preposition that governs it. */
type Step = 'on' | 'end' | 'governed';

/**
 * The noun phrase that ends right before token `end`, complements included, or null. Walks left over nouns, adjectives,
 * determiners and prepositions, not beyond `floor`.
 */
export function phraseBefore(tokens: readonly Token[], end: number, floor: number): Phrase | null {
  const walk: Walk = { tokens, floor, end, k: end - 1, start: end, base: end, lastConjunct: -1, head: false };
  let step: Step = 'on';
  while (step === 'on' && walk.k >= floor) step = stepLeft(walk);
  const { head, start, lastConjunct } = walk;
  const governed = step === 'governed';
  return head && (governed || start < end) ? { start, end, governed, lastConjunct } : null;
}

/** Takes the token at `walk.k` into the phrase, steps over it, or ends the phrase behind it. */
function stepLeft(walk: Walk): Step {
  const { tokens, floor, k, head } = walk;
  const t = tokens[k] as Token;
  if (t.kind === Kind.CloseBracket) {
    const open = openBracket(tokens, k, floor);
    if (open < 0) return 'end';
    walk.k = open - 1;
    return 'on';
  }
  if (t.kind === Kind.OpenMark || t.kind === Kind.CloseMark) return stepOverMarks(walk, t);
  // “the Culture, Media and Sport Committee”: a comma inside of a name.
  if (t.form === "'s" || t.form === "'" || (t.kind === Kind.Comma && t.name >= 0)) return take(walk, k);
  if (head && walk.start === k + 1 && isWithinPlace(tokens, k, floor)) return take(walk, k - 1);
  // “in what Ruiz called”: the relative stands before the phrase.
  if (t.form === 'what' && head) return 'end';
  if (isDeterminer(t)) return stepOverDeterminer(walk, t);
  const adjacent = walk.start === k + 1;
  const amount = head && adjacent ? amountBefore(walk) : -1;
  if (amount >= 0) return take(walk, amount);
  const beside = head && t.form === 'as' ? stepOverAs(walk) : null;
  if (beside !== null) return beside;
  if (isPreposition(t)) return stepOverPreposition(walk, t);
  if (head && adjacent && startsBehind(walk, t)) return 'end';
  // “a 5 | - | 4 decision”
  if (t.form === '-' && k > floor && isCount(tokens[k + 1]) && isCount(tokens[k - 1])) return take(walk, k - 1);
  const partitive = partitiveStart(tokens, k, floor);
  // “a nurse | named | Ann Orr said”
  if (head && adjacent && NAMED.has(t.form) && (tokens[k + 1] as Token).name >= 0 && k > floor) return take(walk, k);
  // “a vu | Luc Orr, qui dit”
  if (head && t.tags === Tag.Verb && isCompound(tokens, k, floor)) return 'end';
  if (isNominal(t) || partitive >= 0) {
    if (isHead(t) || partitive >= 0) walk.head = true;
    return take(walk, partitive >= 0 ? partitive : k);
  }
  return stepOverModifier(walk, t);
}

/** “the mayor | as well as | the governor said”: what “as” makes of the phrase, or null where it is a preposition. */
function stepOverAs(walk: Walk): Step | null {
  const { tokens, floor, end, k } = walk;
  if (coordinatorStart(tokens, k) > floor) return stepOverCoordinator(walk, walk.start);
  return isWhile(tokens, k, floor) || isHeadline(tokens, k, end) ? 'end' : null;
}

/** A word that can only stand before a noun's attribute, or be one: “the country's biggest | teaching | union”, “| Newly | elected Sims”. */
function stepOverModifier(walk: Walk, t: Token): Step {
  const { tokens, floor, end, k, head } = walk;
  if (head && walk.start === k + 1 && k > floor && isAttribute(tokens, k))
    return take(walk, k - 1 === floor ? floor : k);
  const adverb = (t.tags & (Tag.Adverb | Tag.Verb)) === Tag.Adverb && walk.start < end;
  if (adverb && k > floor && gradesAttribute(walk, t)) return take(walk, k);
  return head ? stepOverCoordinator(walk, walk.start) : 'end';
}

/** “la | très | respectée”, “the theft of | highly | classified files”, “une greffière | encore | tremblante”: whether the adverb is of the attribute behind it. */
function gradesAttribute({ tokens, end, k }: Walk, adverb: Token): boolean {
  const before = tokens[k - 1] as Token;
  const attribute = tokens[k + 1] as Token;
  if ((before.tags & Tag.Determiner) !== 0) return true;
  if (isPreposition(before) && isManner(adverb) && hasForm(attribute, Form.PastParticiple)) return true;
  return k + 2 === end && isPerson(before) && isQuality(attribute);
}

/** An adjective, or a word in small letters that no dictionary has. */
function isQuality({ tags, name, letterCase }: Token): boolean {
  if (name >= 0 || letterCase !== Case.Lower) return false;
  return tags === 0 || (tags & (Tag.Adjective | Tag.Noun | Tag.Verb)) === Tag.Adjective;
}

/** “près de | 200 habitants”, “nearly | 200 residents”: where what tells how many starts before the phrase, or -1. */
function amountBefore({ tokens, floor, k }: Walk): number {
  const amount = amountStart(tokens, k + 1, floor);
  return amount <= k ? amount : -1;
}

/** A preposition: it attaches the phrase to what stands before it, or governs it. */
function stepOverPreposition(walk: Walk, t: Token): Step {
  const { tokens, floor, end, k, start } = walk;
  if (start !== k + 1) return 'governed';
  if (joinsComplement(tokens, k, floor)) return take(walk, k - 1);
  // “| Outside experts say”: an adjective that is a preposition too, before a plural that opens the clause.
  if ((t.tags & Tag.Adjective) !== 0 && walk.head && (k === floor || (tokens[k - 1] as Token).kind !== Kind.Word))
    if ((tokens[k + 1] as Token).name < 0 && tokens[end - 1]?.word?.number === Num.Plural) return take(walk, k);
  const link = linkStart(tokens, k, floor);
  return link - 1 >= floor && attaches(walk, link) ? take(walk, link) : 'governed';
}

/** Whether the phrase starts behind a word that could be one of it. */
function startsBehind({ tokens, floor, k, start }: Walk, t: Token): boolean {
  // “…, a claim Ruiz has denied”: a relative clause without its pronoun.
  const first = tokens[start] as Token;
  const named = (first.tags & Tag.Title) !== 0 && first.name < 0 ? (tokens[start + 1] ?? first) : first;
  if (isClaimOf(t, itemAt(tokens, k - 1), named)) return true;
  // “said on Monday | Prime Minister Ruiz had gone”
  const next = tokens[k + 1] as Token;
  if (endsDate(t, next)) return true;
  // “Last week | Germany's Nordwerk said”
  const time = nounOf(t) === 'time' && t.letterCase === Case.Lower;
  if (!time || k <= floor || !isPointInTime(tokens, k - 1)) return false;
  return (next.name >= 0 && next.letterCase !== Case.Lower) || (k - 1 === floor && isPeople(next));
}

/** “rates hold | as Powell warns”, but “the man known as Powell said”. */
function isWhile(tokens: readonly Token[], k: number, floor: number): boolean {
  const before = tokens[k - 1];
  if (GRADING.has(before?.form ?? '') || opensWhileClause(tokens, k, floor)) return true;
  const next = tokens[k + 1] as Token;
  const titled = next.letterCase !== Case.Lower && next.word?.noun === 'role';
  if (before === undefined || (next.name < 0 && !titled)) return false;
  return !hasForm(before, Form.PastParticiple) && before.form !== 'such';
}

/** “Winner stuns leaders | as manager hails”, “Mayor under fire | as residents demand”: a headline's bare noun for somebody, whose number is another than that of the noun before. */
function isHeadline(tokens: readonly Token[], k: number, end: number): boolean {
  const noun = tokens[k + 1] as Token;
  const before = tokens[k - 1];
  if (k + 2 !== end || before === undefined || !isAgent(noun)) return false;
  const several = noun.word?.number === Num.Plural;
  if (!several) return before.word?.number === Num.Plural;
  return before.name < 0 && (before.tags & (Tag.Noun | Tag.Verb)) === Tag.Noun && before.word?.number !== Num.Plural;
}

/** A form in -ing behind an adjective, “elected” in “the newly elected leader” and “voters and elected officials”, any participle in “a team of visiting scientists”. */
function isAttribute(tokens: readonly Token[], k: number): boolean {
  const token = tokens[k] as Token;
  const before = tokens[k - 1] as Token;
  if (token.tags !== Tag.Verb) return false;
  if (
    isBetweenAttributes(tokens, k) ||
    (before.form === 'of' && isParticiple(token) && isHead(tokens[k - 2] ?? before))
  )
    return true;
  if (hasForm(token, Form.PastParticiple))
    return isManner(before) || before.form.includes('-')
      ? !isSubjectBefore(tokens, k - 1)
      : AND_OR.has(before.form) && isPeople(tokens[k + 1]);
  if (!hasForm(token, Form.PresentParticiple)) return false;
  return (before.tags & (Tag.Adjective | Tag.Verb | Tag.Noun)) === Tag.Adjective;
}

function isParticiple(token: Token): boolean {
  return hasForm(token, Form.PresentParticiple) || hasForm(token, Form.PastParticiple);
}

/** “Holt | wrongly claimed”: whether what stands before the adverb at k makes a verb of the participle behind it. */
function isSubjectBefore(tokens: readonly Token[], k: number): boolean {
  const before = itemAt(tokens, k - 1);
  return before !== undefined && (before.name >= 0 || (before.tags & (Tag.SubjectPronoun | Tag.Noun)) !== 0);
}

/** Several whom their noun names. */
function isPeople(token: Token | undefined): boolean {
  return token?.word?.number === Num.Plural && isAgent(token);
}

/** A day or month before a capital that is none. */
function endsDate({ tags, name }: Token, next: Token): boolean {
  if ((tags & Tag.Calendar) === 0 || name >= 0) return false;
  return next.letterCase !== Case.Lower;
}

/** Takes the tokens from `start` into the phrase. */
function take(walk: Walk, start: number): Step {
  walk.start = start;
  walk.k = start - 1;
  return 'on';
}

/** A nickname or title in marks inside the phrase; a quotation before it is not part of it. */
function stepOverMarks(walk: Walk, { kind }: Token): Step {
  const { tokens, floor, end, k } = walk;
  if (kind === Kind.OpenMark) return 'end';
  const open = openingMark(tokens, k, floor);
  // “le « New York Times » | affirme”
  const named = open >= 0 && walk.start === end;
  if (named && (markedNameEnd(tokens, open, end) === end || isCalled(tokens, open, k, floor))) {
    walk.head = true;
    return take(walk, open);
  }
  if (!walk.head && walk.start === end && !isTitleOf(tokens, open, floor) && !isBodyName(tokens, open, k)) return 'end';
  return open >= 0 && isInsidePhrase(tokens, open, k, floor) ? take(walk, open) : 'end';
}

/** A determiner opens the phrase unless a preposition or a predeterminer (“tous les”, “all the”) stands before it. */
function stepOverDeterminer(walk: Walk, t: Token): Step {
  const { tokens, floor, end, k } = walk;
  // “many say”, “both called”: the pronoun is the phrase.
  if (k === end - 1 && (t.tags & Tag.NominalPronoun) !== 0 && t.form !== 'what') walk.head = true;
  if (walk.start === k + 1 && end === k + 2 && isNominalAdjective(tokens[walk.start] as Token)) walk.head = true;
  // “la | plus âgée”, “le maire | le plus âgé”
  if (k + 2 < end && opensSuperlative(tokens, k)) {
    const noun = k > floor && ((tokens[k - 1] as Token).tags & (Tag.Noun | Tag.Verb)) === Tag.Noun;
    if (noun) return take(walk, k);
    if (end === k + 3 && isNominalAdjective(tokens[k + 2] as Token)) walk.head = true;
  }
  // “the two | said”, “the other | said”, “tous deux | affirment”
  const counted = (t.tags & Tag.Number) !== 0 && k > floor && COUNTED.has((tokens[k - 1] as Token).form);
  if (k === end - 1 && k > floor && (counted || (t.form !== 'the' && tokens[k - 1]?.form === 'the'))) walk.head = true;
  walk.base = k;
  take(walk, k);
  // “one of the | two women”, “les patrons des | trois chaînes”
  if (counted || ((t.tags & Tag.Number) !== 0 && k > floor && tokens[k - 1]?.form === 'des')) return 'on';
  const start = joinedStart(tokens, k, floor);
  if (start < k) return take(walk, start);
  // “l'adjointe | aux affaires scolaires”: preposition and article in one.
  if (isPreposition(t) && !isOf(t)) return attached(walk, k);
  const step = k - 1 >= floor ? stepBeforeArticle(walk, t) : null;
  if (step !== null) return step;
  while (walk.k >= floor && isPredeterminer(tokens[walk.k] as Token)) {
    const first = tokens[walk.k] as Token;
    walk.base = walk.k;
    take(walk, walk.k);
    // “des élus | aux | quatre coins du pays”
    if (isPreposition(first) && !isOf(first)) return attached(walk, walk.k + 1);
  }
  // “des élus | dans | tout le pays”
  const behind = walk.k >= floor && walk.base < k ? (tokens[walk.k] as Token) : undefined;
  if (behind !== undefined && isPreposition(behind)) return attached(walk, walk.k);
  return stepOverCoordinator(walk, walk.base);
}

/** Goes on before the preposition at k where it ties the phrase to a noun. */
function attached(walk: Walk, k: number): Step {
  const link = linkStart(walk.tokens, k, walk.floor);
  if (link - 1 < walk.floor || !attaches(walk, link)) return 'governed';
  walk.k = link - 1;
  return 'on';
}

/** What the word before an article makes of the phrase, or null where it leaves it as it is. */
function stepBeforeArticle(walk: Walk, t: Token): Step | null {
  const { tokens, floor } = walk;
  const k = walk.k + 1;
  const before = tokens[k - 1] as Token;
  // “ont donné | des versions”: an article behind a verb; “a parlé du | maire”
  if (isOf(t) && isCompound(tokens, k - 1, floor)) {
    if (t.form === 'des') return 'end';
    walk.start = k + 1;
    return 'governed';
  }
  if (isOf(t) && isPhraseEnd(before)) return 'on';
  // “des élus | à travers | le pays”
  if (before.form === THROUGH && tokens[k - 2]?.form === 'à' && k - 2 > floor) return attached(walk, k - 2);
  if (!isPreposition(before) || isDeterminer(before)) return null;
  // “ministre des Affaires étrangères | et | de la | Santé”: one more complement.
  if (isOf(before) && tokens[k - 2]?.form === 'et' && k - 3 >= floor && isPhraseEnd(tokens[k - 3] as Token)) {
    walk.k = k - 3;
    return 'on';
  }
  // “…, as | the opposition | called for an inquiry”
  if (before.form === 'as') {
    const meanwhile = tokens[k - 2]?.kind === Kind.Comma || GRADING.has(tokens[k - 2]?.form ?? '');
    if (meanwhile || opensWhileClause(tokens, k - 1, floor)) return 'end';
  }
  return attached(walk, k - 1);
}

/** Whether the participle at k stands behind its auxiliary. */
function isCompound(tokens: readonly Token[], k: number, floor: number): boolean {
  const { tags, name } = tokens[k] as Token;
  if ((tags & (Tag.Verb | HEAD)) !== Tag.Verb || name >= 0) return false;
  let i = k - 1;
  while (i > floor && ((tokens[i] as Token).tags & (Tag.Adverb | Tag.Negation)) !== 0) i--;
  return i >= floor && isAuxiliary(tokens[i] as Token);
}

function isPredeterminer(token: Token): boolean {
  return (isDeterminer(token) && token.form !== 'what') || token.form === 'tous' || token.form === 'toutes';
}

/** Goes on before the coordinator, if there is one; `conjunct` is where what stands behind it starts. */
function stepOverCoordinator(walk: Walk, conjunct: number): Step {
  const joined = coordination(walk.tokens, walk.k, walk.floor);
  if (joined < 0) return 'end';
  if (walk.lastConjunct < 0) walk.lastConjunct = conjunct;
  walk.k = joined;
  return 'on';
}

/** “a claim | Ruiz”, “a plan | Ruiz”: a noun for no person behind “a” and a name that it does not go with. */
function isClaimOf(noun: Token, article: Token | undefined, name: Token): boolean {
  if (noun.letterCase !== Case.Lower || name.name < 0 || noun.name >= 0) return false;
  const thing = nounOf(noun) === 'other' || nounOf(noun) === 'document';
  if (nounOf(noun) !== 'speech' && !(thing && (noun.tags & (Tag.Noun | Tag.Adjective)) === Tag.Noun)) return false;
  return article?.form === 'a' || article?.form === 'an';
}

/** Whether the preposition at k ties what follows to a noun before it. */
function attaches({ tokens, floor, end }: Walk, k: number): boolean {
  const left = tokens[k - 1] as Token;
  if (k - 1 < floor) return false;
  if (!isPhraseEnd(left)) return false;
  // “a été reçu | dans le bureau du maire, qui dit”: of the verb.
  if (isCompound(tokens, k - 1, floor)) return false;
  // “wary | of the mayor's promise”: an adjective without an article has a complement of its own.
  if (isOf(tokens[k] as Token)) return (tokens[k] as Token).form !== 'of' || !isBareAdjective(tokens, k - 1);
  // “… “all the options” | following recent knife attacks”: a quotation has no complement.
  if (left.kind === Kind.CloseMark) return false;
  // “hopes faded | after the envoy said”: what only times have as a complement.
  // “hours after | the mayor, who called it a joke, left”: of the clause whose subject she is.
  const last = tokens[end - 1] as Token;
  const time = nounOf(left) === 'time' && last.name < 0 && !isAgent(last);
  if (BEFORE_CLAUSE.has((tokens[k] as Token).form) && !time) return false;
  // “en fin de journée | dans un courrier, qui dit”
  if (nounOf(left) === 'time' && APART_FROM_TIMES.has((tokens[k] as Token).form)) return false;
  return (left.tags & Tag.Calendar) === 0 || isOfText(tokens, k, floor);
}

/** Whether the English word at k is an adjective and nothing else, with no article before it: not “the oldest of”, “many of”. */
function isBareAdjective(tokens: readonly Token[], k: number): boolean {
  const { tags, name } = tokens[k] as Token;
  const other = Tag.Noun | Tag.NominalPronoun | Tag.Determiner | Tag.Number | Tag.Verb;
  if (name >= 0 || (tags & (Tag.Adjective | other)) !== Tag.Adjective) return false;
  const before = itemAt(tokens, k - 1);
  return before === undefined || !isDeterminer(before);
}
