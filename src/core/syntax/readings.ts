/** What a token can be as a verb, and its neighbours. */
import { Form, type NounKind, Num, Tag } from '../language/types';
import { itemAt } from '../text/item-at';
import { Case, Kind, type Token } from '../text/token';
import { Verbal } from './forms';

/** Nouns, adjectives, names, numbers and days: what a verb may be mistaken for. */
export const NOMINAL =
  Tag.Noun |
  Tag.Adjective |
  Tag.Demonym |
  Tag.Place |
  Tag.Organization |
  Tag.FirstName |
  Tag.Title |
  Tag.Number |
  Tag.Calendar;

/** The word, number or mark before token i, quotation marks left out; null at a start or behind a break. */
export function before(tokens: readonly Token[], i: number): Token | null {
  for (let k = i - 1; k >= 0; k--) {
    const t = tokens[k] as Token;
    if (t.kind === Kind.OpenMark || t.kind === Kind.CloseMark) continue;
    return t.kind === Kind.Break ? null : t;
  }
  return null;
}

/** The word, number or mark behind token i, quotation marks left out. */
export function after(tokens: readonly Token[], i: number): Token | null {
  for (let k = i + 1; k < tokens.length; k++) {
    const t = tokens[k] as Token;
    if (t.kind === Kind.OpenMark || t.kind === Kind.CloseMark) continue;
    return t.kind === Kind.Break ? null : t;
  }
  return null;
}

/** Whether a reading of the token as a verb has one of the Form bits. */
export function hasForm(token: Token, form: number): boolean {
  return (token.verbal & form) !== 0;
}

/** Whether the token is a form of avoir, être, have or be. */
export function isAuxiliary(token: Token): boolean {
  return (token.verbal & Verbal.Auxiliary) !== 0;
}

/** Whether the token is a modal verb: will, could, must. */
export function isModal(token: Token): boolean {
  return (token.verbal & Verbal.Modal) !== 0;
}

/** What a token stands for as a noun, or “” where it is none; to be compared like a form (`formOf`). */
export function nounOf(token: Token | null | undefined): NounKind | '' {
  return token?.word?.noun ?? '';
}

/** Whether a noun of this kind is for somebody: a role or a person. */
export function isOfPerson(noun: NounKind | '' | null): boolean {
  return noun !== null && (noun === 'role' || noun === 'person');
}

/** Whether the token is a noun for somebody: a role or a person. */
export function isPerson(token: Token | null | undefined): boolean {
  return isOfPerson(nounOf(token));
}

/** Whether the token is a noun for somebody or for a body. */
export function isAgent(token: Token | undefined): boolean {
  return isPerson(token) || nounOf(token) === 'organization';
}

/** “beaucoup”: an adverb that can be many people. */
export function isMany({ tags }: Token): boolean {
  return (tags & MANY) === MANY;
}

const MANY = Tag.Adverb | Tag.NominalPronoun;

/** Whether two words can agree by their gender or number bits; 0 is open. */
export function agree(a: number, b: number): boolean {
  return a === 0 || b === 0 || (a & b) !== 0;
}

/** Whether the token is a number, in figures or in letters: “200”, “deux”. */
export function isCount(token: Token | null | undefined): boolean {
  return token != null && (token.kind === Kind.Number || (token.tags & Tag.Number) !== 0);
}

/** Whether the token is an English adverb of manner and nothing else: “newly”. */
export function isManner({ tags, form }: Token): boolean {
  return (tags & (Tag.Adverb | Tag.Noun | Tag.Adjective | Tag.Verb)) === Tag.Adverb && form.endsWith('ly');
}

/** Whether the token is a present participle, and no noun, adjective or preposition. */
export function isPresentParticiple(token: Token): boolean {
  const verb = (token.tags & (Tag.Verb | Tag.Noun | Tag.Adjective | Tag.Preposition)) === Tag.Verb;
  return verb && hasForm(token, Form.PresentParticiple);
}

/** “the | 41-year-old”: an age in English that stands for whoever has it. */
export function standsForAge({ form }: Token): boolean {
  return form.endsWith('-year-old');
}

/** Whether the word is a plural, and no singular too. */
export function isPlural({ word }: Token): boolean {
  return word !== null && (word.number & Num.Plural) !== 0 && (word.number & Num.Singular) === 0;
}

/** Behind the adverbs from token k on that are no verbs: “while | also | saying”, not beyond `ceiling`. */
export function behindAdverbs(tokens: readonly Token[], k: number, ceiling = tokens.length): number {
  let end = k;
  while (end < ceiling && ((tokens[end]?.tags ?? 0) & (Tag.Adverb | Tag.Verb)) === Tag.Adverb) end++;
  return end;
}

/** A word of no list in small letters. */
export function isUnlisted({ kind, tags, letterCase }: Token): boolean {
  return kind === Kind.Word && tags === 0 && letterCase === Case.Lower;
}

/** Whether some reading of the word as a verb is a cue. */
export function isCue({ word }: Token): boolean {
  return word?.verbs?.some(({ cue }) => cue !== null) === true;
}

/** Whether the word, read as a verb, can have a that-clause. */
export function reports(token: Token): boolean {
  return (token.word?.verbs ?? []).some((v) => v.cue?.frames.includes('clause') === true);
}

/** Whether a clause can follow the verb, with or without “that”. */
export function takesClause({ word }: Token): boolean {
  return (word?.verbs ?? []).some(({ cue }) => cue !== null && cue.rest === undefined && cue.frames.includes('clause'));
}

/** Whether the English clause that a verb reports can open with the word. */
export function opensReported(next: Token | null | undefined): boolean {
  return (
    next != null &&
    (next.form === 'that' || next.form === 'whether' || (next.tags & (Tag.Determiner | Tag.SubjectPronoun)) !== 0)
  );
}

/** “a local | elected | official”, “a former | convicted | spy”: an English participle between an adjective and somebody. */
export function isBetweenAttributes(tokens: readonly Token[], k: number): boolean {
  const token = tokens[k] as Token;
  if (token.tags !== Tag.Verb || !token.form.endsWith('ed') || !hasForm(token, Form.PastParticiple)) return false;
  const { tags, name } = itemAt(tokens, k - 1) ?? token;
  return (
    name < 0 && (tags & (Tag.Adjective | Tag.RoleModifier)) !== 0 && (tags & Tag.Verb) === 0 && isAgent(tokens[k + 1])
  );
}

/** “| s'envoler”, “| s'est dit”, but not “| s'il pleut”: whether the word at k is the French pronoun that looks like “si”. */
export function isReflexive(tokens: readonly Token[], k: number): boolean {
  return tokens[k]?.form === "s'" && ((tokens[k + 1]?.tags ?? 0) & Tag.SubjectPronoun) === 0;
}
