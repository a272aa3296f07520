/** The noun phrase behind a token, read from left to right. */
import { INFORMED } from '../language/en/giving';
import { NAMED } from '../language/en/naming';
import { AFTER_EN } from '../language/fr/manners';
import { isTimeBehindName } from './time';
import { BY, COUNTED } from '../language/function-words';
import { Form, Tag } from '../language/types';
import { Case, formOf, Kind, type Token } from '../text/token';
import { amountEnd } from './amount';
import { coordinatorEnd } from './coordinator';
import { isRank } from './head-noun';
import { complementRowEnd, joinsComplement } from './joined-complement';
import { isCalled, markedNameEnd } from './marked-name';
import {
  isDeterminer,
  isHead,
  isNominal,
  isNominalAdjective,
  isOf,
  isPreposition,
  opensSuperlative,
  type Phrase,
  prenominalSuperlativeEnd,
} from './noun-phrase';
import { closingMark } from './paired-marks';
import { partitiveEnd } from './partitive';
import { isPluralOwner } from './plural-owner';
import { isDoing, postmodifierEnd } from './postmodifier';
import { isUnlisted, hasForm, isAgent, isBetweenAttributes, isManner, isPerson, isCount } from './readings';
import { itemAt } from '../text/item-at';
import { governsComplement, isBareParticiple } from './phrase-complement';

/** A phrase on its way to the right. */
interface Walk {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly ceiling: number;
  /** The token that is read next. */
  k: number;
  end: number;
  lastConjunct: number;
  head: boolean;
}

/** The noun phrase that starts at token `from`, with its complements, or null. Does not cross verbs, `ceiling` or commas but those of a row of complements. */
export function phraseAfter(tokens: readonly Token[], from: number, ceiling: number): Phrase | null {
  const walk: Walk = {
    tokens,
    from,
    ceiling,
    k: amountEnd(tokens, from, ceiling),
    end: from,
    lastConjunct: -1,
    head: false,
  };
  while (walk.k < ceiling && stepRight(walk));
  const { end, head, lastConjunct } = walk;
  // “les démissionnaires”, “l'accusé”: an adjective behind an article stands for its noun.
  const isNoun = (): boolean =>
    end === from + 2 && isDeterminer(tokens[from] as Token) && isNominalAdjective(tokens[from + 1] as Token);
  if (head || isNoun()) return { start: from, end, governed: false, lastConjunct };
  return isCountAlone(tokens, from, ceiling) ? { start: from, end: from + 2, governed: false, lastConjunct } : null;
}

/** “now”, “then”. */
const MODIFYING = Tag.RoleModifier | Tag.Adverb;

/** “the two”, “the other”, “les trois”, “tous deux”: without a noun. */
export function isCountAlone(tokens: readonly Token[], from: number, ceiling: number): boolean {
  const next = tokens[from + 1];
  const first = tokens[from]?.form ?? '';
  if (next === undefined || from + 1 >= ceiling || !isDeterminer(next)) return false;
  return first === 'the' || ((next.tags & Tag.Number) !== 0 && COUNTED.has(first));
}

/** Takes what stands at k into the phrase, or steps over what leads to a further part of it; false where the phrase is over. */
function stepRight(walk: Walk): boolean {
  const { tokens, ceiling, k, head } = walk;
  const t = tokens[k] as Token;
  // “affirme | le « New York Times »”
  const named = head ? -1 : markedNameEnd(tokens, k, ceiling);
  if (named > 0) return takeHead(walk, named);
  // “said | the “doctor””
  if (!head && t.kind === Kind.OpenMark) {
    const close = closingMark(tokens, k, ceiling);
    return close > 0 && isCalled(tokens, k, close, walk.from) && takeHead(walk, close + 1);
  }
  if (t.kind === Kind.OpenMark || t.kind === Kind.OpenBracket) return head && stepOverMarks(walk, t);
  if (!isReadable(walk, t)) return head && t.kind === Kind.Comma && stepOverRow(walk);
  // “a Politico | / | Morning Consult poll”
  if (t.form === '/' && (tokens[k - 1] as Token).name >= 0 && (tokens[k + 1]?.name ?? -1) >= 0)
    return take(walk, k + 1);
  // “le numéro | un”
  if (t.form === "'s" || t.form === "'" || isRank(tokens, k)) return take(walk, k + 1);
  if (isDeterminer(t) && (!head || isOf(t) || isDeterminerChain(tokens, k, walk.from))) return stepOverDeterminer(walk);
  const partitive = partitiveEnd(tokens, k, ceiling);
  if (partitive > 0) return takeHead(walk, partitive);
  const unit = head ? endBehindHead(walk, t) : endBeforeHead(walk, t);
  if (unit > k) return take(walk, unit);
  // “l'un des | plus proches | conseillers”
  const degree = prenominalSuperlativeEnd(tokens, k);
  if (degree > 0 && degree < ceiling) return take(walk, degree);
  if (head && opensOther(tokens, k)) return false;
  if (isNominal(t) && !(head && isOfWhenOrWhere(walk, t))) return isHead(t) ? takeHead(walk, k + 1) : take(walk, k + 1);
  // “une greffière | encore tremblante.”
  const adjective = head ? adjectiveEnd(tokens, k, ceiling) : k;
  if (adjective > k) return take(walk, adjective);
  // “la socialiste | de Lens”, “la municipale | en charge des routes”: an adjective for somebody, and what of.
  if (!head && k === walk.from + 2 && opensCharge(tokens, k) && isDeterminer(tokens[k - 2] as Token))
    walk.head = isNominalAdjective(tokens[k - 1] as Token);
  return walk.head && stepToNextPart(walk, t);
}

/** Whether t is a word that phrases have, or a sign that joins two of them. */
function isReadable({ tokens, k, head }: Walk, t: Token): boolean {
  if (t.kind !== Kind.Word && t.kind !== Kind.Number && t.form !== '&')
    return head && (t.form === '/' || isPluralOwner(tokens, k));
  // “Moscou en revanche”, “le capitaine en conférence de presse”: no complements.
  return !(head && t.form === 'en' && AFTER_EN.has(tokens[k + 1]?.form ?? ''));
}

/** “la direction de l'environnement|, de l'aménagement et du logement|” */
function stepOverRow(walk: Walk): boolean {
  const end = complementRowEnd(walk.tokens, walk.k, walk.from, walk.ceiling);
  return end > walk.k && take(walk, end);
}

/** Over marks or brackets behind the head, where they close in the phrase and hold no predicate. */
function stepOverMarks(walk: Walk, t: Token): boolean {
  const { tokens, ceiling, k } = walk;
  const close = t.kind === Kind.OpenMark ? closingMark(tokens, k, ceiling) : closeBracket(tokens, k, ceiling);
  return close >= 0 && !opensPredicate(tokens, k) && take(walk, close + 1);
}

/** Over the determiner at k; “un de ses proches”, “plusieurs des élus”: one that stands for the noun. */
function stepOverDeterminer(walk: Walk): true {
  const { tokens, ceiling, k } = walk;
  walk.k = k + 1;
  // “one of | her colleagues”, “two of | her colleagues”
  const stands = ((tokens[k] as Token).tags & (Tag.NominalPronoun | Tag.Number)) !== 0;
  if (stands && k + 1 < ceiling && isOf(tokens[k + 1] as Token)) {
    walk.head = true;
    walk.end = k + 1;
  }
  return true;
}

/** Behind what belongs to the phrase at k though it is no noun, before the head; k where nothing does. */
function endBeforeHead({ tokens, from, ceiling, k }: Walk, t: Token): number {
  // “the | newly elected | president”
  if (isManner(t) && k > from && k + 1 < ceiling && hasForm(tokens[k + 1] as Token, Form.PastParticiple)) return k + 2;
  return k === from && isAttribute(tokens, k) ? k + 1 : k;
}

/** Behind what belongs to the phrase at k though it is no noun, behind the head; k where nothing does. */
function endBehindHead({ tokens, from, ceiling, k }: Walk, t: Token): number {
  // “le maire | le plus âgé”, but “juge le maire le plus grand menteur”
  if (k + 2 < ceiling && opensSuperlative(tokens, k) && ((tokens[k + 3]?.tags ?? 0) & Tag.Noun) === 0)
    if (((tokens[k - 1] as Token).tags & (Tag.Noun | Tag.Verb)) === Tag.Noun) return k + 3;
  // “un habitant | sur deux”
  if (t.form === 'sur' && isCount(tokens[k + 1]) && isCounted(tokens, from, k)) return k + 2;
  // “a local | elected | official”
  return isOfOfficer(tokens, k) || (k > from && isBetweenAttributes(tokens, k)) ? k + 1 : k;
}

/** “the chief | operating | officer”, “Chief | Financial | Officer”: what an officer is chief of. */
export function isOfOfficer(tokens: readonly Token[], k: number): boolean {
  return formOf(itemAt(tokens, k - 1)) === 'chief' && formOf(tokens[k + 1]) === 'officer';
}

/** Whether another part of the clause starts at k, behind the head: an article, an adverb of the verb or a time. */
function opensOther(tokens: readonly Token[], k: number): boolean {
  const t = tokens[k] as Token;
  const next = tokens[k + 1];
  // “auprès du club | une erreur”: an article behind a noun opens another phrase.
  const article = isDeterminer(t) && !isPreposition(t) && (t.tags & Tag.Number) === 0;
  if (article) return true;
  // “The Leeds-based firm | now | says”: an adverb, where no post follows.
  const adverb = t.name < 0 && (t.tags & MODIFYING) === MODIFYING;
  return (
    (adverb && next !== undefined && (next.tags & (Tag.Verb | Tag.Noun)) === Tag.Verb) || isTimeBehindName(tokens, k)
  );
}

/** “residents | outside the court”, “the mayor | Monday”: no part of the phrase, though a noun has the same form. */
function isOfWhenOrWhere({ tokens, ceiling, k }: Walk, t: Token): boolean {
  // “the Baltimore | Sun”: a word of the name.
  if ((t.tags & Tag.Calendar) !== 0) return t.name < 0 || itemAt(tokens, k - 1)?.name !== t.name;
  return isPreposition(t) && k + 1 < ceiling && isDeterminer(tokens[k + 1] as Token);
}

/** “according to staff | “smiled at everyone””: a finite verb right behind the mark at k. */
export function opensPredicate(tokens: readonly Token[], k: number): boolean {
  const verb = tokens[k + 1];
  if (verb === undefined || verb.kind !== Kind.Word || verb.letterCase !== Case.Lower || verb.name >= 0) return false;
  return (verb.tags & (Tag.Verb | Tag.Noun | Tag.Adjective)) === Tag.Verb && hasForm(verb, Form.Finite);
}

/** “says | sacked | engineer”, “teaching | union”: a participle before somebody or a body without an article. */
export function isAttribute(tokens: readonly Token[], k: number): boolean {
  const { tags, name } = tokens[k] as Token;
  const next = tokens[k + 1];
  if (name >= 0 || (tags & (Tag.Verb | Tag.Preposition)) !== Tag.Verb || next === undefined || next.name >= 0)
    return false;
  return hasForm(tokens[k] as Token, Form.PastParticiple | Form.PresentParticiple) && isAgent(next);
}

/**
 * Behind an adverb or two and the adjective or participle that tells of the noun before k, where no word follows but what tells more
 * of the noun: “encore provisoire”, “très sévère de la Cour”; else k.
 */
function adjectiveEnd(tokens: readonly Token[], k: number, ceiling: number): number {
  if (!isAdverbAlone(tokens[k])) return k;
  const at = isAdverbAlone(tokens[k + 1]) ? k + 2 : k + 1;
  const adjective = tokens[at];
  if (adjective === undefined || at >= ceiling) return k;
  if (adjective.kind !== Kind.Word || adjective.name >= 0 || (adjective.tags & (Tag.Noun | Tag.Adverb)) !== 0) return k;
  const told = isUnlisted(adjective) || (adjective.tags & Tag.Adjective) !== 0 || isBareParticiple(adjective);
  if (!told || hasForm(adjective, Form.Finite)) return k;
  return at + 1 >= ceiling || goesOnAt(tokens, at + 1) ? at + 1 : k;
}

function isAdverbAlone(token: Token | undefined): boolean {
  return token !== undefined && (token.tags & (Tag.Adverb | Tag.Verb | Tag.Preposition)) === Tag.Adverb;
}

/** Whether no word stands at k, or one that tells more of a noun before: “… | de la Cour des comptes”, “… | communiqué par la ville”. */
function goesOnAt(tokens: readonly Token[], k: number): boolean {
  const t = tokens[k] as Token;
  if (t.kind !== Kind.Word || isOf(t) || isBareParticiple(t)) return true;
  return hasForm(t, Form.PastParticiple) && BY.has(tokens[k + 1]?.form ?? '');
}

/** “en charge de” */
function opensCharge(tokens: readonly Token[], k: number): boolean {
  return tokens[k]?.form === 'en' && formOf(tokens[k + 1]) === 'charge';
}

/** “deux habitants”, “près d'un habitant”: a number and a noun before k. */
function isCounted(tokens: readonly Token[], from: number, k: number): boolean {
  const count = tokens[k - 2];
  return k - 2 >= from && (isCount(count) || count?.form === 'un' || count?.form === 'une');
}

/** Takes the tokens up to `end` into the phrase. */
function take(walk: Walk, end: number): true {
  walk.end = end;
  walk.k = end;
  return true;
}

/** The same for what has the head. */
function takeHead(walk: Walk, end: number): true {
  walk.head = true;
  return take(walk, end);
}

/** Over the preposition of a complement or the conjunction of a further member to what follows it, if the phrase has one. */
function stepToNextPart(walk: Walk, t: Token): boolean {
  const { tokens, from, ceiling, k } = walk;
  const next = k + 1 < ceiling ? (tokens[k + 1] as Token) : undefined;
  if (isOf(t) && next !== undefined) {
    // “a appris l'AFP | de source policière”: how, not whose.
    if ((next.form === 'source' || next.form === 'sources') && isNameLike(tokens[k - 1] as Token)) return false;
    // “relatives of | those killed in the fire”
    const those = next.form === 'those' ? postmodifierEnd(tokens, k + 2, ceiling, true) : -1;
    if (those > 0) return take(walk, those);
    // “a mother of | two”
    if ((next.tags & Tag.Number) !== 0 && !isNominal(tokens[k + 2] ?? t)) return take(walk, k + 2);
  }
  if (next !== undefined && isPerson(tokens[k - 1])) {
    // “the lawyer | representing the family”
    if (isDoing(t)) return stepOverDoing(walk, next);
    // “people | briefed on the plan”
    if (INFORMED.has(t.form) && isPreposition(next)) return stepOverPhrase(walk, k + 2);
    // “a nurse | named Ann Orr”
    if (NAMED.has(t.form) && next.name >= 0) return stepOverPhrase(walk, k + 1);
  }
  if (next !== undefined && isPreposition(t) && startsPhrase(next) && governsComplement(tokens, from, k))
    return stepBehindLink(walk, k + 1);
  if (isOf(t)) {
    // “one of | them”
    if (next !== undefined && isPronounAlone(next)) return take(walk, k + 2);
    // “l'auteur de « Marée basse »”
    if (isTitleAt(tokens, k + 1, ceiling)) {
      walk.k = k + 1;
      return true;
    }
  }
  return stepToMember(walk, t, next);
}

/** Over a participle that tells what somebody does, and its object. */
function stepOverDoing(walk: Walk, next: Token): boolean {
  const { k } = walk;
  if ((next.tags & (Tag.ObjectPronoun | Tag.Determiner)) === Tag.ObjectPronoun) return take(walk, k + 2);
  return startsPhrase(next) && stepOverPhrase(walk, k + 1);
}

/** Takes the phrase that starts at `from` in, if one does. */
function stepOverPhrase(walk: Walk, from: number): boolean {
  const phrase = phraseAfter(walk.tokens, from, walk.ceiling);
  return phrase !== null && take(walk, phrase.end);
}

/** To the noun behind articles and adverbs from `from` on, which is read next. */
function stepBehindLink(walk: Walk, from: number): true {
  walk.k = from;
  while (walk.k < walk.ceiling && opensComplement(walk.tokens[walk.k] as Token)) walk.k++;
  return true;
}

/** Over a conjunction to a further member of the phrase or of its complement. */
function stepToMember(walk: Walk, t: Token, next: Token | undefined): boolean {
  const { tokens, from, ceiling, k } = walk;
  // “les élus | ainsi que | leurs voisins”
  const behind = (t.tags & Tag.Coordinator) === 0 ? coordinatorEnd(tokens, k) : k;
  if (behind > k + 1) return behind < ceiling && startsPhrase(tokens[behind] as Token) && stepToConjunct(walk, behind);
  if ((t.tags & Tag.Coordinator) === 0 || next === undefined) return false;
  // “de la Santé | et de la Justice”
  if (k + 2 < ceiling && joinsComplement(tokens, k + 1, from)) return stepBehindLink(walk, k + 2);
  return startsPhrase(next) && (next.tags & Tag.Verb) === 0 && stepToConjunct(walk, k + 1);
}

/** A name, or a word that no dictionary has. */
function isNameLike({ name, tags }: Token): boolean {
  return name >= 0 || tags === 0 || (tags & Tag.Organization) !== 0;
}

/** “them”, “us”: no “her”, which can open a phrase. */
function isPronounAlone({ tags, name, form }: Token): boolean {
  return (tags & Tag.ObjectPronoun) !== 0 && name < 0 && form !== 'it';
}

function opensComplement(token: Token): boolean {
  return isDeterminer(token) || (token.tags & Tag.Adverb) !== 0;
}

/** To the noun of a further member, which starts at `conjunct`. */
function stepToConjunct(walk: Walk, conjunct: number): true {
  walk.lastConjunct = conjunct;
  walk.k = conjunct;
  while (walk.k < walk.ceiling && isDeterminer(walk.tokens[walk.k] as Token)) walk.k++;
  return true;
}

function isDeterminerChain(tokens: readonly Token[], k: number, start: number): boolean {
  return k > start && isDeterminer(tokens[k - 1] as Token);
}

function startsPhrase(token: Token): boolean {
  return isDeterminer(token) || (isNominal(token) && (token.tags & Tag.Calendar) === 0) || token.kind === Kind.Number;
}

function closeBracket(tokens: readonly Token[], k: number, ceiling: number): number {
  for (let i = k + 1; i < ceiling && i - k < 20; i++) if ((tokens[i] as Token).kind === Kind.CloseBracket) return i;
  return -1;
}

/** Whether a short title in marks, with its capital, starts at k. */
function isTitleAt(tokens: readonly Token[], k: number, ceiling: number): boolean {
  if (k + 1 >= ceiling || tokens[k]?.kind !== Kind.OpenMark) return false;
  return closingMark(tokens, k, ceiling) > 0 && (tokens[k + 1] as Token).letterCase !== Case.Lower;
}
