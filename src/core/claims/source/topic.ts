/** What stands before a pronoun in its sentence and tells who it is, or who it is not. */
import { isDative } from '../../syntax/noun-phrase';
import { isVoice } from '../../syntax/subject-in-commas';
import { Kind, type Token } from '../../text/token';
import { itemAt } from '../../text/item-at';
import type { Range } from '../unit/scene';

/** How far before the pronoun its sentence opens. */
const REACH = 24;

/** “Quant au préfet, | il”, “As for the union, | it”: the phrase that the pronoun at `at` takes up, or null. */
export function topicBefore(tokens: readonly Token[], at: number): Range | null {
  const from = opening(tokens, at);
  if (from < 0) return null;
  const { form } = tokens[from] as Token;
  const next = tokens[from + 1];
  if (!(form === 'quant' && isDative(next)) && !(form === 'as' && next?.form === 'for')) return null;
  return from + 2 < at - 1 ? { from: from + 2, to: at - 1 } : null;
}

/** “Par la voix de son avocat, Me Ruiz, | il”: whether whoever is named before the pronoun only speaks for him. */
export function isSpokenFor(tokens: readonly Token[], at: number): boolean {
  const from = opening(tokens, at);
  return from >= 0 && isVoice(tokens, from);
}

/** Where the sentence of the pronoun at `at` starts, if a comma stands right before the pronoun; or -1. */
function opening(tokens: readonly Token[], at: number): number {
  if (itemAt(tokens, at - 1)?.kind !== Kind.Comma) return -1;
  let from = at - 1;
  while (from > 0 && at - from < REACH) {
    const { kind } = tokens[from - 1] as Token;
    if (kind === Kind.Stop || kind === Kind.Break || kind === Kind.CloseMark) break;
    from--;
  }
  return at - from < REACH ? from : -1;
}
