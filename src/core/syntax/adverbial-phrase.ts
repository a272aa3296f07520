/** Noun phrases that tell when or how between a French verb and its subject: “a dit | la semaine dernière | le maire”. */
import { MANNERS, WAYS } from '../language/fr/manners';
import { Form, Tag } from '../language/types';
import { Case, Kind, type Token } from '../text/token';
import { isDeterminer, isOf, isPreposition } from './noun-phrase';
import { hasForm, nounOf } from './readings';

/** Such a phrase has no more tokens. */
const LONGEST = 6;

/** Behind the phrase of time or manner that starts at k, where another phrase follows right behind; else -1. */
export function adverbialPhraseEnd(tokens: readonly Token[], k: number, ceiling: number): number {
  const first = tokens[k] as Token;
  if (first.kind === Kind.Word && nounOf(first) === 'time' && first.name < 0) {
    // “jeudi | soir | le maire”, “jeudi | soir | sur X le maire”
    const day = tokens[k - 1];
    const next = k + 1 < ceiling ? tokens[k + 1] : undefined;
    const placed = next !== undefined && isPreposition(next) && !isOf(next);
    return day !== undefined &&
      (day.tags & (Tag.Calendar | Tag.Adverb)) !== 0 &&
      (placed || opensPhrase(tokens, k + 1, ceiling))
      ? k + 1
      : -1;
  }
  // “en souriant | le maire”
  if (first.form === 'en' && tokens[k + 1] !== undefined && hasForm(tokens[k + 1] as Token, Form.PresentParticiple))
    return opensPhrase(tokens, k + 2, ceiling) ? k + 2 : -1;
  // “il y a quelques jours”
  const ago = first.form === 'il' && tokens[k + 1]?.form === 'y' && tokens[k + 2]?.form === 'a';
  if (!ago && first.kind !== Kind.Number && !isDeterminer(first) && (first.tags & Tag.Number) === 0) return -1;
  if (isPreposition(first)) return -1;
  let told = false;
  for (let i = ago ? k + 3 : k + 1; i < ceiling && i - k <= LONGEST; i++) {
    const t = tokens[i] as Token;
    if (told && (opensPhrase(tokens, i, ceiling) || (isPreposition(t) && !isOf(t)))) return i;
    if (t.kind !== Kind.Word && t.kind !== Kind.Number) return -1;
    if (isTelling(t, first)) told = true;
    else if (!told && !isQualifier(t)) return -1;
    else if (told && isOf(t)) return -1;
  }
  return -1;
}

/** “ce mercredi”, “le 7 mars”, “cette semaine”, “la voix brisée”: the noun that makes it no subject. */
function isTelling(token: Token, first: Token): boolean {
  if (token.name >= 0 || token.letterCase !== Case.Lower) return false;
  if ((token.tags & Tag.Calendar) !== 0) return first.form === 'ce' || first.form === 'le';
  return nounOf(token) === 'time' || token.form === 'fois' || MANNERS.has(token.form);
}

/** “une | nouvelle | fois”, “quelques | longues | minutes” */
function isQualifier({ tags }: Token): boolean {
  return (tags & (Tag.Adjective | Tag.Determiner | Tag.Number)) !== 0;
}

/** “d'une | voix égale”, “d'un | trait”, “d'une petite | voix”: the noun of what somebody says something with, where “d'” stands at k; else -1. */
export function wayAt(tokens: readonly Token[], k: number): number {
  const article = tokens[k + 1]?.form;
  if ((tokens[k] as Token).form !== "d'" || (article !== 'un' && article !== 'une')) return -1;
  if (WAYS.has(tokens[k + 2]?.form ?? '')) return k + 2;
  return tokens[k + 2]?.kind === Kind.Word && WAYS.has(tokens[k + 3]?.form ?? '') ? k + 3 : -1;
}

/** Whether a phrase of its own, with its article or name, starts at k. */
function opensPhrase(tokens: readonly Token[], k: number, ceiling: number): boolean {
  const t = tokens[k];
  if (t === undefined || k >= ceiling || t.kind !== Kind.Word) return false;
  if (t.name >= 0) return t.letterCase !== Case.Lower;
  return isDeterminer(t) && !isPreposition(t);
}
