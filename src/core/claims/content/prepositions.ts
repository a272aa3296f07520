/** The prepositions by which a cue governs its content. */
import { HELD_IN } from '../../language/fr/determiners';
import { Tag } from '../../language/types';
import { Kind, type Token } from '../../text/token';

/** Whether the word is one of the prepositions, or one that is contracted with the article. */
export function isOneOf(form: string, prepositions: readonly string[]): boolean {
  return prepositions.some((p) => p === form || (HELD_IN[p]?.includes(form) ?? false));
}

/** For “accused it of contempt”: one of the prepositions behind a short object. */
export function prepositionAhead(
  tokens: readonly Token[],
  k: number,
  ceiling: number,
  prepositions: readonly string[],
): boolean {
  for (let i = k + 1; i < ceiling && i - k < 6; i++) {
    const t = tokens[i] as Token;
    if (t.kind !== Kind.Word || (t.tags & Tag.Coordinator) !== 0) return false;
    if (isOneOf(t.form, prepositions)) return true;
  }
  return false;
}
