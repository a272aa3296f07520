/** Complements that a coordinator joins: “le ministre de la Santé et de la Justice”. */
import { ADVERSATIVE } from '../language/conjunctions';
import { Tag } from '../language/types';
import { Kind, type Token } from '../text/token';
import { isDative, isDeterminer, isOf } from './noun-phrase';
import { isPerson } from './readings';

/** The first complement stands no further before the coordinator. */
const REACH = 12;

/**
 * Whether the coordinator before the preposition at `k` joins its phrase to a complement of the same noun, behind the same
 * preposition: “le ministre de la Santé et | de la Justice”, but not “le maire de Lyon et | des élus”.
 */
export function joinsComplement(tokens: readonly Token[], k: number, floor: number): boolean {
  const preposition = tokens[k] as Token;
  const and = tokens[k - 1];
  const same = isOf(preposition) ? isOf : isDative(preposition) ? isDative : null;
  if (same === null || and === undefined || k - 2 <= floor || (and.tags & Tag.Coordinator) === 0) return false;
  if (ADVERSATIVE.has(and.form) || opensPeople(tokens, k + 1)) return false;
  for (let i = k - 2; i > floor && k - i < REACH; i--) {
    const t = tokens[i] as Token;
    if (t.kind !== Kind.Word && t.kind !== Kind.Number) return false;
    if (same(t)) return i < k - 2;
    if ((t.tags & Tag.Verb) !== 0 && t.name < 0 && (t.tags & (Tag.Noun | Tag.Adjective)) === 0) return false;
  }
  return false;
}

/** “et des | élus”, “et de | nombreux élus”: people without an article of their own. */
function opensPeople(tokens: readonly Token[], from: number): boolean {
  const first = tokens[from];
  if (first === undefined || isDeterminer(first) || first.name >= 0) return false;
  const adjective = (first.tags & (Tag.Noun | Tag.Adjective)) === Tag.Adjective;
  return isPerson(first) || (adjective && isPerson(tokens[from + 1]));
}
