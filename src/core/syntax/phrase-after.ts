/** The noun phrase behind a token, read from left to right. */
import { Form, Tag } from '../language/types';
import { Case, Kind, type Token } from '../text/token';
import { markedNameEnd } from './marked-name';
import {
  HEAD,
  isDeterminer,
  isHead,
  isNominal,
  isNominalAdjective,
  isOf,
  isPreposition,
  type Phrase,
} from './noun-phrase';
import { partitiveEnd } from './partitive';
import { hasForm } from './readings';

/** The noun phrase that starts at token i, with its complements, or null. Does not cross commas, verbs or `ceiling`. */
export function phraseAfter(tokens: readonly Token[], i: number, ceiling: number): Phrase | null {
  let k = i;
  let head = false;
  let end = i;
  let lastConjunct = -1;
  while (k < ceiling) {
    const t = tokens[k] as Token;
    if (t.kind === Kind.OpenMark) {
      // “affirme | le « New York Times »”
      const named = head ? -1 : markedNameEnd(tokens, k, ceiling);
      if (named > 0) {
        head = true;
        k = end = named;
        continue;
      }
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
    if (
      t.kind !== Kind.Word &&
      t.kind !== Kind.Number &&
      t.form !== '&' &&
      !(head && (t.form === '/' || isPluralOwner(tokens, k)))
    )
      break;
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
      (isOf(t) || !TEMPORAL.has(t.form) || takesComplement(tokens[k - 1] as Token, t))
    ) {
      k++;
      while (k < ceiling && (isDeterminer(tokens[k] as Token) || ((tokens[k] as Token).tags & Tag.Adverb) !== 0)) k++;
      continue;
    }
    // “l'auteur de « Marée basse »”
    if (head && isOf(t) && isTitleAt(tokens, k + 1, ceiling)) {
      k++;
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

/** “people close | to the talks”: what an adjective goes with. */
function takesComplement(before: Token, { form }: Token): boolean {
  return isBareParticiple(before) || (form === 'to' && (before.tags & (Tag.Adjective | Tag.Noun)) === Tag.Adjective);
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

/** Whether a short title in marks, with its capital, starts at k. */
function isTitleAt(tokens: readonly Token[], k: number, ceiling: number): boolean {
  if (k + 1 >= ceiling || tokens[k]?.kind !== Kind.OpenMark) return false;
  const close = closeMark(tokens, k, ceiling);
  return close > 0 && close - k <= 6 && (tokens[k + 1] as Token).letterCase !== Case.Lower;
}

/** “the workers' leader”: the possessive of a plural at token k, and no mark. */
function isPluralOwner(tokens: readonly Token[], k: number): boolean {
  const { form, kind } = tokens[k] as Token;
  return form === "'" && kind === Kind.Other && tokens[k - 1]?.form.endsWith('s') === true;
}
