/** Noun phrases with their complements, before and behind a token. */
import { Form, Tag, type NounKind } from '../language/types';
import { Case, Kind, type Token } from '../text/token';
import { hasForm, isAuxiliary } from './tagger';

/** A noun phrase with its complements: “le ministre russe des Affaires étrangères”. Token indices, end exclusive. */
export interface Phrase {
  readonly start: number;
  readonly end: number;
  /** A preposition stands before it that no other noun explains: “à Genève”. */
  readonly governed: boolean;
  /** Where the last conjunct starts when “et”/“and” joins several, else -1. */
  readonly lastConjunct: number;
}

const INSIDE =
  Tag.Noun |
  Tag.Adjective |
  Tag.Demonym |
  Tag.Place |
  Tag.Organization |
  Tag.FirstName |
  Tag.Title |
  Tag.Number |
  Tag.NominalPronoun |
  Tag.RoleModifier;
const HEAD = Tag.Noun | Tag.Place | Tag.Organization | Tag.FirstName | Tag.NominalPronoun | Tag.Demonym | Tag.Number;

/** Whether the token can stand inside a noun phrase as noun, adjective or name. */
export function isNominal(token: Token): boolean {
  if (token.kind === Kind.Number) return true;
  if (token.kind !== Kind.Word)
    return (
      token.kind === Kind.Other &&
      (token.form === '&' || token.form === '%' || token.form === '$' || token.form === '€')
    );
  if (token.name >= 0) return true;
  if ((token.tags & INSIDE) !== 0) return true;
  if (token.tags === 0) return true;
  return (
    (token.tags & Tag.Verb) !== 0 &&
    (token.tags & (Tag.Subordinator | Tag.Preposition)) === 0 &&
    hasForm(token, Form.PastParticiple) &&
    !hasForm(token, Form.Finite)
  );
}

/** Whether the token can be the noun of a phrase. */
export function isHead(token: Token): boolean {
  if (token.kind === Kind.Number) return true;
  if (token.kind !== Kind.Word) return false;
  return (
    token.name >= 0 ||
    (token.tags & HEAD) !== 0 ||
    (token.tags === 0 && (token.form.length > 1 || token.letterCase !== Case.Lower))
  );
}

/** Whether the token is a determiner, and not a pronoun that looks like one. */
export function isDeterminer(token: Token): boolean {
  if (token.name >= 0) return false;
  return (token.tags & Tag.Determiner) !== 0 && (token.tags & Tag.ObjectPronoun) === 0;
}

/** Whether the token is a preposition, and not part of a name. */
export function isPreposition(token: Token): boolean {
  return (token.tags & Tag.Preposition) !== 0 && token.kind === Kind.Word && token.name < 0;
}

const OPENERS = new Set(['after', 'before', 'until', 'since']);

const OF = new Set(['de', "d'", 'du', 'des', 'of']);

/** The prepositions that tie a complement to a noun in any case. */
export function isOf(token: Token): boolean {
  return OF.has(token.form);
}

/**
 * The noun phrase that ends right before token `end`, complements included, or null. Walks left over nouns, adjectives,
 * determiners and prepositions, not beyond `floor`.
 */
export function phraseBefore(tokens: readonly Token[], end: number, floor: number): Phrase | null {
  let k = end - 1;
  let start = end;
  let lastConjunct = -1;
  let head = false;
  let base = end;
  while (k >= floor) {
    const t = tokens[k] as Token;
    if (t.kind === Kind.CloseBracket) {
      const open = openBracket(tokens, k, floor);
      if (open < 0) break;
      k = open - 1;
      continue;
    }
    if (t.kind === Kind.OpenMark || t.kind === Kind.CloseMark) {
      // A nickname or title in marks inside the phrase; a quotation before it is not part of it.
      const open = t.kind === Kind.CloseMark ? openMark(tokens, k, floor) : -1;
      if (t.kind === Kind.CloseMark && !head && start === end && !isTitleOf(tokens, open, floor)) break;
      if (open < 0 || k - open > 6 || !isInsidePhrase(tokens, open, k, floor)) break;
      start = open;
      k = open - 1;
      continue;
    }
    if (t.form === "'s" || t.form === "'") {
      start = k;
      k--;
      continue;
    }
    // “in what Ruiz called”: the relative stands before the phrase.
    if (t.form === 'what' && head) break;
    if (isDeterminer(t)) {
      // “many say”, “both called”: the pronoun is the phrase.
      if (k === end - 1 && (t.tags & Tag.NominalPronoun) !== 0 && t.form !== 'what') head = true;
      if (!head && start === k + 1 && end === k + 2 && isNominalAdjective(tokens[start] as Token)) head = true;
      start = k;
      base = k;
      k--;
      // “l'adjointe | aux affaires scolaires”: preposition and article in one.
      if (isPreposition(t) && !isOf(t)) {
        if (k >= floor && attaches(tokens, k + 1, floor)) continue;
        return head ? { start, end, governed: true, lastConjunct } : null;
      }
      // A determiner opens the phrase unless a preposition or a predeterminer (“tous les”, “all the”) stands before it.
      if (isOf(t) && k >= floor && isPhraseEnd(tokens[k] as Token)) continue;
      if (k >= floor && isPreposition(tokens[k] as Token) && !isDeterminer(tokens[k] as Token)) {
        if (k - 1 >= floor && attaches(tokens, k, floor)) {
          k--;
          continue;
        }
        return head ? { start, end, governed: true, lastConjunct } : null;
      }
      while (
        k >= floor &&
        ((isDeterminer(tokens[k] as Token) && (tokens[k] as Token).form !== 'what') ||
          (tokens[k] as Token).form === 'tous' ||
          (tokens[k] as Token).form === 'toutes')
      ) {
        start = k;
        base = k;
        k--;
      }
      const joined = coordination(tokens, k, floor);
      if (joined < 0) break;
      if (lastConjunct < 0) lastConjunct = base;
      k = joined;
      continue;
    }
    if (isPreposition(t)) {
      if (start === k + 1 && k - 1 >= floor && attaches(tokens, k, floor)) {
        start = k;
        k--;
        continue;
      }
      return head ? { start, end, governed: true, lastConjunct } : null;
    }
    // “…, a claim Ruiz has denied”: a relative clause without its pronoun.
    if (head && start === k + 1 && isClaimOf(t, tokens[k - 1], tokens[start] as Token)) break;
    const partitive = partitiveStart(tokens, k, floor);
    if (isNominal(t) || partitive >= 0) {
      if (isHead(t) || partitive >= 0) head = true;
      start = partitive >= 0 ? partitive : k;
      k = start - 1;
      continue;
    }
    if (
      (t.tags & Tag.Adverb) !== 0 &&
      (t.tags & Tag.Verb) === 0 &&
      start < end &&
      k > floor &&
      ((tokens[k - 1] as Token).tags & Tag.Determiner) !== 0
    ) {
      k--; // “la très respectée”
      continue;
    }
    const joined = coordination(tokens, k, floor);
    if (joined >= 0 && head) {
      if (lastConjunct < 0) lastConjunct = start;
      k = joined;
      continue;
    }
    break;
  }
  if (!head || start >= end) return null;
  return { start, end, governed: false, lastConjunct };
}

/** “a claim | Ruiz”: a noun of saying behind “a” and a name that it does not go with. */
function isClaimOf(noun: Token, article: Token | undefined, name: Token): boolean {
  if (noun.word?.noun !== 'speech' || noun.letterCase !== Case.Lower || name.name < 0) return false;
  return article?.form === 'a' || article?.form === 'an';
}

/** Where the pronoun at k that stands for those among whom starts: “several of | them”, “la plupart | d'entre eux”; -1 for other words. */
export function partitiveStart(tokens: readonly Token[], k: number, floor: number): number {
  if (k - 2 > floor && partitiveEnd(tokens, k - 2, k + 1) > k) return k - 2;
  const them = k > floor && ((tokens[k] as Token).tags & Tag.ObjectPronoun) !== 0;
  return them && (tokens[k - 1] as Token).form === 'of' ? k : -1;
}

/** Behind “d'entre eux”, “d'entre elles” at k, or -1. */
function partitiveEnd(tokens: readonly Token[], k: number, ceiling: number): number {
  if (k + 2 >= ceiling || (tokens[k] as Token).form !== "d'" || (tokens[k + 1] as Token).form !== 'entre') return -1;
  return AMONG.has((tokens[k + 2] as Token).form) ? k + 3 : -1;
}

const AMONG = new Set(['eux', 'elles', 'nous', 'vous']);

function isNominalAdjective(token: Token): boolean {
  return (token.tags & Tag.Adjective) !== 0 && (token.tags & Tag.Verb) === 0;
}

/** Whether the preposition at k ties what follows to a noun before it. */
function attaches(tokens: readonly Token[], k: number, floor: number): boolean {
  const left = tokens[k - 1] as Token;
  if (k - 1 < floor) return false;
  if (!isPhraseEnd(left)) return false;
  if (isOf(tokens[k] as Token)) return true;
  // “hopes faded | after the envoy said”: what only times have as a complement.
  if (OPENERS.has((tokens[k] as Token).form) && left.word?.noun !== 'time') return false;
  return (left.tags & Tag.Calendar) === 0;
}

function isPhraseEnd(token: Token): boolean {
  if (token.kind === Kind.CloseBracket || token.kind === Kind.CloseMark) return true;
  if (token.kind !== Kind.Word && token.kind !== Kind.Number) return false;
  if ((token.tags & Tag.Verb) !== 0)
    return (token.tags & INSIDE) !== 0 || (hasForm(token, Form.PastParticiple) && !hasForm(token, Form.Finite));
  return isHead(token) || (token.tags & (Tag.Adjective | Tag.Demonym)) !== 0;
}

/** For “A et B”, “A, B and C”: the index of the last token of A when k is the coordinator, else -1. */
function coordination(tokens: readonly Token[], k: number, floor: number): number {
  if (k <= floor) return -1;
  const t = tokens[k] as Token;
  // “les élus ainsi que leurs voisins”
  if (t.form === 'que' && (tokens[k - 1] as Token).form === 'ainsi')
    return k - 2 >= floor && isPhraseEnd(tokens[k - 2] as Token) ? k - 2 : -1;
  if (
    (t.tags & Tag.Coordinator) === 0 ||
    t.form === 'mais' ||
    t.form === 'but' ||
    t.form === 'car' ||
    t.form === 'donc'
  )
    return -1;
  const left = tokens[k - 1] as Token;
  if (!isPhraseEnd(left) || left.kind === Kind.CloseMark) return -1;
  // “sont reconstitués et le duc annonce”: the participle belongs to its auxiliary.
  if ((left.tags & Tag.Verb) !== 0 && (left.tags & HEAD) === 0)
    for (let i = k - 2; i >= floor && k - i < 6; i--) {
      const t = tokens[i] as Token;
      if (isAuxiliary(t)) return -1;
      if ((t.tags & (Tag.Adverb | Tag.Negation | Tag.Adjective | Tag.Preposition)) === 0) break;
    }
  return k - 1;
}

function openBracket(tokens: readonly Token[], k: number, floor: number): number {
  for (let i = k - 1; i >= floor && k - i < 20; i--) if ((tokens[i] as Token).kind === Kind.OpenBracket) return i;
  return -1;
}

/** “le « petit » juge”, “James “Jim” Ross”: something nominal before the marks, and no speech that ends with a comma or stop. */
function isInsidePhrase(tokens: readonly Token[], open: number, close: number, floor: number): boolean {
  const last = tokens[close - 1] as Token;
  const before = tokens[open - 1];
  if (before === undefined || open - 1 < floor || last.kind === Kind.Comma || last.kind === Kind.Stop) return false;
  return isDeterminer(before) || isHead(before);
}

/** “l'auteur des « Sables »”: a title behind the preposition of a complement. */
function isTitleOf(tokens: readonly Token[], open: number, floor: number): boolean {
  const before = tokens[open - 1];
  if (open - 1 <= floor || before === undefined || !isOf(before)) return false;
  const noun = tokens[open - 2] as Token;
  return (tokens[open + 1] as Token).letterCase !== Case.Lower && (noun.tags & Tag.Noun) !== 0;
}

function openMark(tokens: readonly Token[], k: number, floor: number): number {
  const mark = (tokens[k] as Token).mark;
  for (let i = k - 1; i >= floor; i--) if ((tokens[i] as Token).mark === mark) return i;
  return -1;
}

/** The noun phrase that starts at token i, with its complements, or null. Does not cross commas, verbs or `ceiling`. */
export function phraseAfter(tokens: readonly Token[], i: number, ceiling: number): Phrase | null {
  let k = i;
  let head = false;
  let end = i;
  let lastConjunct = -1;
  while (k < ceiling) {
    const t = tokens[k] as Token;
    if (t.kind === Kind.OpenMark) {
      const close = closeMark(tokens, k, ceiling);
      if (close < 0 || close - k > 6 || !head) break;
      k = close + 1;
      end = k;
      continue;
    }
    if (t.kind === Kind.OpenBracket) {
      const close = closeBracket(tokens, k, ceiling);
      if (close < 0 || !head) break;
      k = close + 1;
      end = k;
      continue;
    }
    if (t.kind !== Kind.Word && t.kind !== Kind.Number && t.form !== '&' && !(head && isPluralOwner(tokens, k))) break;
    // “Moscou en revanche”, “le capitaine en conférence de presse”: no complements.
    if (head && t.form === 'en' && IDIOMS.has(tokens[k + 1]?.form ?? '')) break;
    if (t.form === "'s" || t.form === "'") {
      k++;
      end = k;
      continue;
    }
    if (isDeterminer(t) && !(head && !isOf(t) && !isDeterminerChain(tokens, k, i))) {
      k++;
      // “un de ses proches”, “plusieurs des élus”: the determiner stands for the noun.
      if ((t.tags & Tag.NominalPronoun) !== 0 && k < ceiling && isOf(tokens[k] as Token)) {
        head = true;
        end = k;
      }
      continue;
    }
    const partitive = partitiveEnd(tokens, k, ceiling);
    if (partitive > 0) {
      head = true;
      k = end = partitive;
      continue;
    }
    // “auprès du club | une erreur”: an article behind a noun opens another phrase.
    if (
      head &&
      isDeterminer(t) &&
      !isPreposition(t) &&
      (t.tags & Tag.Number) === 0 &&
      !isPreposition(tokens[k - 1] as Token)
    )
      break;
    if (isNominal(t) && !((t.tags & Tag.Calendar) !== 0 && head)) {
      if (isHead(t)) head = true;
      k++;
      end = k;
      continue;
    }
    if (
      head &&
      isPreposition(t) &&
      k + 1 < ceiling &&
      startsPhrase(tokens[k + 1] as Token) &&
      (isOf(t) || !TEMPORAL.has(t.form) || isBareParticiple(tokens[k - 1] as Token))
    ) {
      k++;
      while (k < ceiling && (isDeterminer(tokens[k] as Token) || ((tokens[k] as Token).tags & Tag.Adverb) !== 0)) k++;
      continue;
    }
    if (
      head &&
      t.form === 'ainsi' &&
      tokens[k + 1]?.form === 'que' &&
      k + 2 < ceiling &&
      startsPhrase(tokens[k + 2] as Token)
    ) {
      lastConjunct = k + 2;
      k += 2;
      while (k < ceiling && isDeterminer(tokens[k] as Token)) k++;
      continue;
    }
    if (head && (t.tags & Tag.Coordinator) !== 0 && k + 1 < ceiling && startsPhrase(tokens[k + 1] as Token)) {
      if (((tokens[k + 1] as Token).tags & Tag.Verb) !== 0 && !isDeterminer(tokens[k + 1] as Token)) break;
      lastConjunct = k + 1;
      k++;
      while (k < ceiling && isDeterminer(tokens[k] as Token)) k++;
      continue;
    }
    break;
  }
  // “les démissionnaires”, “l'accusé”: an adjective behind an article stands for its noun.
  if (!head && !(end === i + 2 && isDeterminer(tokens[i] as Token) && isNominalAdjective(tokens[i + 1] as Token)))
    return null;
  return { start: i, end, governed: false, lastConjunct };
}

/** “un diplomate basé | au Caire”: the complement of a participle. */
function isBareParticiple(token: Token): boolean {
  return (token.tags & Tag.Verb) !== 0 && (token.tags & HEAD) === 0 && hasForm(token, Form.PastParticiple);
}

/** Nouns behind “en” that make an adverbial. */
const IDIOMS = new Set(
  'revanche effet outre substance conférence marge fin début direct public privé visite déplacement creux'.split(' '),
);

const TEMPORAL = new Set([
  'après',
  'avant',
  'pendant',
  'durant',
  'lors',
  'depuis',
  'after',
  'before',
  'during',
  'since',
  'as',
  'dans',
  'devant',
  'sur',
  'au',
  'à',
  'in',
  'on',
  'to',
  'by',
  'via',
]);

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

function closeMark(tokens: readonly Token[], k: number, ceiling: number): number {
  const mark = (tokens[k] as Token).mark;
  for (let i = k + 1; i < ceiling; i++) if ((tokens[i] as Token).mark === mark) return i;
  return -1;
}

/** The head noun of tokens [start, end): the first noun in French, the last one before a complement in English. -1 if none. */
export function headOf(tokens: readonly Token[], start: number, end: number, headFirst: boolean): number {
  let found = -1;
  // “ce dernier” has no noun; in “la dernière étude” the noun that follows is the head.
  let pronoun = -1;
  for (let k = start; k < end; k++) {
    const t = tokens[k] as Token;
    if (t.kind === Kind.Comma || t.kind === Kind.OpenBracket) break;
    if ((t.tags & (Tag.NominalPronoun | Tag.Adjective)) === (Tag.NominalPronoun | Tag.Adjective) && t.name < 0) {
      pronoun = k;
      continue;
    }
    // “une source”, “certains élus”: a determiner where a noun follows.
    if ((t.tags & Tag.Determiner) !== 0 && k + 1 < end && isNominal(tokens[k + 1] as Token)) continue;
    const isNoun =
      (t.tags & (Tag.Noun | Tag.NominalPronoun | Tag.Organization | Tag.Place)) !== 0 ||
      (t.name >= 0 && t.letterCase !== Case.Lower) ||
      // “le Breton de 24 ans”
      (headFirst && (t.tags & Tag.Demonym) !== 0 && t.letterCase === Case.Capital && k > start);
    if (isNoun) {
      if (headFirst) return k;
      found = k;
    } else if (found >= 0 && (isPreposition(t) || (t.tags & (Tag.Relative | Tag.Subordinator)) !== 0)) break;
  }
  return found < 0 ? pronoun : found;
}

/** What the head of the phrase stands for, or null. */
export function nounKind(tokens: readonly Token[], start: number, end: number, headFirst: boolean): NounKind | null {
  const head = headOf(tokens, start, end, headFirst);
  if (head < 0) return null;
  const t = tokens[head] as Token;
  // “une dizaine de pays”, “la plupart des élus”: the complement says of what.
  if (QUANTITIES.has(t.form) && head + 2 < end && isOf(tokens[head + 1] as Token))
    return nounKind(tokens, head + 2, end, headFirst);
  const kind = t.word?.noun ?? null;
  // A common place (“la ville”, “douze pays”) that says something is its body.
  return kind === 'place' && t.letterCase === Case.Lower ? 'organization' : kind;
}

const QUANTITIES = new Set([
  'dizaine',
  'douzaine',
  'quinzaine',
  'vingtaine',
  'trentaine',
  'quarantaine',
  'cinquantaine',
  'centaine',
  'centaines',
  'dizaines',
  'millier',
  'milliers',
  'poignée',
  'plupart',
  'majorité',
  'moitié',
  'ensemble',
  'nombre',
  'dozen',
  'dozens',
  'hundreds',
  'handful',
  'majority',
]);

/** “the workers' leader”: the possessive of a plural at token k, and no mark. */
function isPluralOwner(tokens: readonly Token[], k: number): boolean {
  const { form, kind } = tokens[k] as Token;
  return form === "'" && kind === Kind.Other && tokens[k - 1]?.form.endsWith('s') === true;
}
