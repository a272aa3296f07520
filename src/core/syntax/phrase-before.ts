/** The noun phrase before a token, read from right to left. */
import { Form, Tag } from '../language/types';
import { Case, Kind, type Token } from '../text/token';
import { markedNameEnd } from './marked-name';
import {
  HEAD,
  INSIDE,
  isDeterminer,
  isHead,
  isNominal,
  isNominalAdjective,
  isOf,
  isPreposition,
  type Phrase,
} from './noun-phrase';
import { partitiveStart } from './partitive';
import { hasForm, isAuxiliary } from './readings';

const OPENERS = new Set(['after', 'before', 'until', 'since']);

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
      // “le « New York Times » | affirme”
      if (open >= floor && start === end && markedNameEnd(tokens, open, end) === end) {
        head = true;
        start = open;
        k = open - 1;
        continue;
      }
      if (t.kind === Kind.CloseMark && !head && start === end && !isTitleOf(tokens, open, floor)) break;
      if (open < 0 || k - open > 6 || !isInsidePhrase(tokens, open, k, floor)) break;
      start = open;
      k = open - 1;
      continue;
    }
    // “the Culture, Media and Sport Committee”: a comma inside of a name.
    if (t.form === "'s" || t.form === "'" || (t.kind === Kind.Comma && t.name >= 0)) {
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
    // “about a third of voters”
    if (t.form === 'about' && start === k + 1 && head && isAmount(tokens, start, end)) {
      start = k;
      k--;
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

/** “85 people”, “a third of voters”, “half the town” behind “about”. */
function isAmount(tokens: readonly Token[], from: number, end: number): boolean {
  const first = tokens[from] as Token;
  const next = tokens[from + 1];
  if (first.kind === Kind.Number || (first.tags & Tag.Number) !== 0 || first.form === 'half') return true;
  return (
    first.form === 'a' &&
    next !== undefined &&
    from + 1 < end &&
    ((next.tags & Tag.Number) !== 0 || next.form === 'dozen' || next.form === 'quarter')
  );
}

/** “a claim | Ruiz”: a noun of saying behind “a” and a name that it does not go with. */
function isClaimOf(noun: Token, article: Token | undefined, name: Token): boolean {
  if (noun.word?.noun !== 'speech' || noun.letterCase !== Case.Lower || name.name < 0) return false;
  return article?.form === 'a' || article?.form === 'an';
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
  if (token.kind === Kind.CloseBracket || token.kind === Kind.CloseMark || token.form === '%') return true;
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
  return isDeterminer(before) || isHead(before) || isTitleOf(tokens, open, floor);
}

/** “l'auteur des « Sables »”, “l'actrice de la série « Sables »”: a title behind the preposition of a complement. */
function isTitleOf(tokens: readonly Token[], open: number, floor: number): boolean {
  if ((tokens[open + 1] as Token).letterCase === Case.Lower) return false;
  let of = open - 1;
  const work = tokens[of];
  if (work !== undefined && (work.tags & Tag.Noun) !== 0 && work.letterCase === Case.Lower)
    of -= isOf(tokens[of - 1] ?? work) ? 1 : isDeterminer(tokens[of - 1] ?? work) ? 2 : 0;
  const before = tokens[of];
  if (of <= floor || before === undefined || !isOf(before)) return false;
  return ((tokens[of - 1] as Token).tags & Tag.Noun) !== 0;
}

function openMark(tokens: readonly Token[], k: number, floor: number): number {
  const mark = (tokens[k] as Token).mark;
  for (let i = k - 1; i >= floor; i--) if ((tokens[i] as Token).mark === mark) return i;
  return -1;
}
