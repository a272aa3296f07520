/** “, selon ses calculs,”, “, according to her,”: whoever reports names himself within what he reports. */
import { OF_THIRD } from '../../language/function-words';
import type { Language } from '../../language/types';
import { isAgent } from '../../syntax/readings';
import { Kind, type Token } from '../../text/token';

/** The words behind the possessive: “ses | propres calculs”. */
const LONGEST = 3;

/**
 * The end of a source that is a pronoun or something of the one that it means (“ses calculs”, not “son avocat”) and has a
 * comma, a stop or nothing behind it; -1 for any other.
 */
export function ownWordsEnd(tokens: readonly Token[], from: number, { actors }: Language): number {
  const first = tokens[from];
  if (first === undefined) return -1;
  if (OF_THIRD.has(first.form) && ends(tokens[from + 1])) return from + 1;
  if (!actors.possessives.has(first.form)) return -1;
  for (let k = from + 1; k <= from + LONGEST; k++) {
    const t = tokens[k];
    if (t?.kind !== Kind.Word || t.name >= 0 || isAgent(t) || t.word?.noun === 'source') return -1;
    if (ends(tokens[k + 1])) return k + 1;
  }
  return -1;
}

function ends(token: Token | undefined): boolean {
  return token === undefined || token.kind === Kind.Comma || token.kind === Kind.Stop;
}
