/** Whether a relative clause has had its verb before a word that is verb and noun. */
import { TAKING } from '../../language/conjunctions';
import { Tag } from '../../language/types';
import { Kind, type Token } from '../../text/token';
import { isAuxiliary, NOMINAL } from '../readings';

/** “the woman whose son | died”: whether a relative pronoun takes the verb at k. */
export function inRelative(tokens: readonly Token[], k: number): boolean {
  for (let i = k - 1; i >= 0 && k - i < 8; i--) {
    const t = tokens[i] as Token;
    const { kind, form, tags } = t;
    if (kind !== Kind.Word) return false;
    if (TAKING.has(form)) return true;
    if (!isAuxiliary(t) && (tags & (Tag.Verb | NOMINAL)) === Tag.Verb) return false;
  }
  return false;
}
