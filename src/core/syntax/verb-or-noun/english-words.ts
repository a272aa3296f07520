/** What constructions ask of the English words around one that is verb and noun. */
import { Form, type NounKind, Tag } from '../../language/types';
import { Case, Kind, type Token } from '../../text/token';
import { hasForm, isPlural, standsForAge } from '../readings';

/** “claims”, “told”: a finite form that is no base form. */
export function isInflected(token: Token): boolean {
  return hasForm(token, Form.Finite) && !hasForm(token, Form.Infinitive);
}

/** “claims”: the third person of a verb and the plural of a noun. */
export function isInS(token: Token): boolean {
  return isInflected(token) && isPlural(token);
}

/** Whether the word can be the last one of somebody who acts: a name, a person, a body. */
export function isActor(token: Token): boolean {
  const { kind, letterCase, word } = token;
  if (standsForAge(token)) return true;
  if (kind !== Kind.Word) return false;
  return letterCase !== Case.Lower || (word?.noun != null && ACTORS.has(word.noun));
}

const ACTORS: ReadonlySet<NounKind> = new Set<NounKind>(['role', 'person', 'organization']);

/** Whether an object can open with the word, and no verb or complement of the word before it. */
export function opensObject({ kind, tags, form }: Token): boolean {
  if (kind === Kind.Number || form === 'that') return true;
  if (kind !== Kind.Word || (tags & Tag.Preposition) !== 0) return false;
  return tags === 0 || (tags & (Tag.Noun | Tag.Adjective | Tag.Number)) !== 0;
}

/** “Police report | says”: a finite verb that is neither noun nor adjective. */
export function isPredicate(token: Token): boolean {
  return hasForm(token, Form.Finite) && (token.tags & (Tag.Noun | Tag.Adjective)) === 0;
}

/** Whether a finite verb for certain stands in what is left of the clause at k. */
export function finiteAhead(tokens: readonly Token[], k: number): boolean {
  for (let i = k; i < tokens.length && i - k < 16; i++) {
    const t = tokens[i] as Token;
    if (t.kind === Kind.Stop || t.kind === Kind.Comma) return false;
    if (t.form === 'to') i++;
    else if ((t.tags & (Tag.Verb | Tag.Noun | Tag.Adjective)) === Tag.Verb && hasForm(t, Form.Finite))
      // “cut its forecast and | warned”: a second verb, which asks for the first one.
      return ((tokens[i - 1] as Token).tags & Tag.Coordinator) === 0;
  }
  return false;
}

/** Whether a verb, or a preposition that governs the phrase, stands in its clause before the word before token i. */
export function finiteBefore(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 2; k >= 0 && i - k < 16; k--) {
    const t = tokens[k] as Token;
    // “the | 75-member | House”
    if (t.kind === Kind.Number && t.form.includes('-')) continue;
    if (t.kind !== Kind.Word || (t.tags & (Tag.Relative | Tag.Subordinator)) !== 0) return t.kind === Kind.Number;
    if (t.name < 0 && (t.tags & (Tag.Verb | Tag.Preposition)) !== 0) return true;
  }
  return false;
}
