/** How old the words beside a name say that somebody is: “Ana Ruiz, 72 ans”, “Luke Orr, who turned 84”; what a later “la septuagénaire” or “the 84-year-old” takes up. */
import { AGE_OPENERS, AGEING, BIRTHDAYS, CHILDREN, DECADES, GROWING, SINCE, TEENS } from '../language/ages';
import { privateWords as english } from '../language/en/private-words';
import { privateWords as french } from '../language/fr/private-words';
import { type Language, Tag } from '../language/types';
import { nameEnd } from '../syntax/name-words';
import { isOf } from '../syntax/noun-phrase';
import { itemAt } from '../text/item-at';
import { formOf, Kind, type Token } from '../text/token';
import type { NameMention } from './names/mention';
import { AGED } from './ties';

/**
 * The age that a French text prints with a name or a noun for somebody, in years and in tens: “Ana Ruiz, 72 ans”, “Ana Ruiz (72 ans)”,
 * “Ana Ruiz, âgée de 72 ans”, “le gardien de 19 ans”.
 */
export function ageTies(tokens: readonly Token[], from: number): readonly string[] {
  for (let k = from; k + 1 < tokens.length && k - from < FARTHEST_AGE; k++) {
    const { kind, form, depth, name, tags } = tokens[k] as Token;
    if (kind === Kind.Number) {
      const years = tokens[k + 1]?.form === 'ans' && (k === from + 1 || isOf(tokens[k - 1] as Token));
      return years ? [AGED + form, AGED + tens(form)] : NONE;
    }
    const opens = k === from && (kind === Kind.Comma || kind === Kind.OpenBracket);
    if (!opens && (kind !== Kind.Word || name >= 0 || (tags & Tag.Relative) !== 0)) return NONE;
    if (depth > 0) return NONE;
  }
  return NONE;
}

/** “| Kevin | et Jordan Orr, 24 et 22 ans”: the ages of two who are named together, each with his own; `to` is behind one of their names. */
export function agesInRow(tokens: readonly Token[], to: number): readonly string[] {
  const first = tokens[to]?.form === 'et';
  let end = to;
  if (first) {
    end = nameEnd(tokens, to + 1);
    if (end === to + 1) return NONE;
  }
  const one = tokens[end + 1];
  const two = tokens[end + 3];
  if (tokens[end]?.kind !== Kind.Comma || one?.kind !== Kind.Number || two?.kind !== Kind.Number) return NONE;
  if (tokens[end + 2]?.form !== 'et' || tokens[end + 4]?.form !== 'ans') return NONE;
  const { form } = first ? one : two;
  return [AGED + form, AGED + tens(form)];
}

const AGED_OF = /^âgée?$/;

/** “À 72 ans, | Ana Ruiz”: the age printed before a French name. */
export function ageBefore(tokens: readonly Token[], from: number): readonly string[] {
  const years = itemAt(tokens, from - 3);
  if (
    itemAt(tokens, from - 1)?.kind !== Kind.Comma ||
    itemAt(tokens, from - 2)?.form !== 'ans' ||
    years?.kind !== Kind.Number
  )
    return NONE;
  // “Âgé de 72 ans, | Luc Orr”
  const aged = tokens[from - 4]?.form === 'de' && AGED_OF.test(tokens[from - 5]?.form ?? '');
  return aged || tokens[from - 4]?.form === 'à' ? [AGED + years.form, AGED + tens(years.form)] : NONE;
}

/** The tie of “le septuagénaire”, whose age is told in tens; none for other nouns. */
export function decadeTies(lemma: string): readonly string[] {
  const decade = DECADES.indexOf(lemma);
  return decade < 0 ? NONE : [AGED + tens(`${decade + 3}0`)];
}

/** The ages in tens that a French description allows: “la jeune femme”, “l'adolescent”, “le vieil homme”; none for other nouns. */
export function bandTies(before: string, noun: string): readonly string[] {
  const tens = YOUNG.test(before)
    ? GROWING.get(noun)
    : OLD.test(before) && AGEING.has(noun)
      ? ELDERLY
      : CHILDREN.get(noun);
  return tens === undefined ? NONE : tens.map((ten) => `${AGED}${ten}x`);
}

/** Whether ties allow several ages in tens. */
export function isBand(ties: readonly string[]): boolean {
  return ties.length > 1 && ties.every((tie) => tie.startsWith(AGED) && tie.endsWith('x'));
}

const YOUNG = /^jeune$/;
const OLD = /^(?:vieil|vieux|vieille)$/;
const ELDERLY = ['6', '7', '8', '9', '10'];
/** “7x” for 72. */
function tens(years: string): string {
  return `${years.slice(0, -1)}x`;
}

/** An age stands at most so many tokens behind the name. */
const FARTHEST_AGE = 7;

/** The age that the words around a name tell by a verb or a noun: “est morte à l'âge de 91 ans”, “du haut de ses 84 ans”, “has died aged 88”, “At 84, Luke Orr …”; none where they tell none. */
export function ageTold(
  tokens: readonly Token[],
  names: readonly NameMention[],
  { from, to }: NameMention,
  { headFirst }: Language,
): readonly string[] {
  if (!headFirst) {
    const before = englishBefore(tokens, from);
    if (before !== '') return yearsOld(before);
  }
  let dead = false;
  for (let k = to; k < tokens.length && k - to < LONGEST; k++) {
    const { kind, form, name, depth } = tokens[k] as Token;
    if (kind === Kind.Stop || kind === Kind.Break || depth > (tokens[to - 1] as Token).depth) return NONE;
    // “Luc Orr a rencontré Ana Ruiz, morte à 84 ans”
    if (name >= 0 && names[name]?.type !== 'place') return NONE;
    dead ||= (headFirst ? french : english).dies.has(form);
    if (kind !== Kind.Number) continue;
    if (headFirst) return isFrenchAge(tokens, k, dead) ? [AGED + form, AGED + tens(form)] : NONE;
    if (isEnglishAge(tokens, k, to)) return yearsOld(form);
  }
  return NONE;
}

/** “at the age of | 84”, “, aged | 84”, “turned | 84”, “, who is | 84|,”, “(| 84 |)” */
function isEnglishAge(tokens: readonly Token[], k: number, to: number): boolean {
  const { form } = tokens[k] as Token;
  if (!YEARS.test(form)) return false;
  const before = formOf(itemAt(tokens, k - 1));
  if (before === 'aged' || (before === 'of' && formOf(itemAt(tokens, k - 2)) === 'age')) return true;
  const next = tokens[k + 1];
  if (tokens[k - 1]?.kind === Kind.OpenBracket) return k - 1 === to && next?.kind === Kind.CloseBracket;
  if (k - to > NEAR || !AGE_OPENERS.has(before ?? '')) return false;
  return (
    BIRTHDAYS.has(before ?? '') ||
    next === undefined ||
    next.kind === Kind.Comma ||
    next.kind === Kind.Stop ||
    next.form === 'and'
  );
}

/** “At | 84 |, Luke Orr …”, “Aged 84, Luke Orr …” */
function englishBefore(tokens: readonly Token[], from: number): string {
  const { form = '', kind } = itemAt(tokens, from - 2) ?? {};
  if (itemAt(tokens, from - 1)?.kind !== Kind.Comma || kind !== Kind.Number || !YEARS.test(form)) return '';
  const before = formOf(itemAt(tokens, from - 3));
  const opens = before === 'at' || before === 'aged' || (before === 'of' && formOf(itemAt(tokens, from - 4)) === 'age');
  return opens ? form : '';
}

/** “à l'âge de | 91 | ans” and “à 91 ans” of the dead, “fête ses | 84 | ans”, “vient d'avoir | 84 | ans”; not “depuis ses 12 ans” */
function isFrenchAge(tokens: readonly Token[], k: number, dead: boolean): boolean {
  if (tokens[k + 1]?.form !== 'ans') return false;
  const before = formOf(itemAt(tokens, k - 1)) ?? '';
  const first = formOf(itemAt(tokens, k - 2)) ?? '';
  if (BIRTHDAYS.has(before)) return !SINCE.has(first);
  return dead && (before === 'à' || (before === 'de' && first === 'âge'));
}

function yearsOld(years: string): readonly string[] {
  return TEENS.has(years) ? [AGED + years, 'teenager'] : [AGED + years];
}

/** Years of a life. */
const YEARS = /^(?:[1-9]\d|10\d|11[0-5])$/;

/** So many words behind the name. */
const LONGEST = 24;

/** A verb of age stands at most so many words behind the name. */
const NEAR = 6;

const NONE: readonly string[] = [];
