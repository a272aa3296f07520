/** Complements that a coordinator joins: “le ministre de la Santé et de la Justice”. */
import { ADVERSATIVE } from '../language/conjunctions';
import { Form, Tag } from '../language/types';
import { itemAt } from '../text/item-at';
import { Kind, type Token } from '../text/token';
import { isDative, isDeterminer, isOf, isPreposition } from './noun-phrase';
import { hasForm, isAgent, isPerson } from './readings';

/** The first complement stands no further before the coordinator. */
const REACH = 12;

/**
 * Whether the coordinator before the preposition at `k` joins its phrase to a complement of the same noun, behind the same
 * preposition: “le ministre de la Santé et | de la Justice”, but not “le maire de Lyon et | des élus”.
 */
export function joinsComplement(tokens: readonly Token[], k: number, floor: number): boolean {
  const preposition = tokens[k] as Token;
  const and = itemAt(tokens, k - 1);
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

/**
 * Behind complements that commas and, before the last, “et” join to the one of a body or post before the comma at `comma`, each with its
 * own preposition: “la direction de l'environnement|, de l'aménagement et du logement|”; or -1.
 */
export function complementRowEnd(tokens: readonly Token[], comma: number, from: number, ceiling: number): number {
  if (comma + 1 >= ceiling || !isOf(tokens[comma + 1] as Token) || !isOfAgent(tokens, comma, from)) return -1;
  let k = comma;
  for (let joined = false; !joined;) {
    const link = tokens[k];
    const of = tokens[k + 1];
    if (link === undefined || of === undefined || !isOf(of)) return -1;
    joined = (link.tags & Tag.Coordinator) !== 0;
    if (opensPeople(tokens, k + 2)) return -1;
    const start = k + 2;
    for (k = start; k < ceiling && isOfRow(tokens[k] as Token); k++);
    if (k === start) return -1;
  }
  // “Selon le préfet du Nord, | de la neige et de la pluie sont attendues”: the subject of the verb behind them.
  const before = itemAt(tokens, from - 1);
  const verb = tokens[k];
  const taken = before !== undefined && isPreposition(before) && verb !== undefined && hasForm(verb, Form.Finite);
  return taken ? -1 : k;
}

/** Whether the words from `from` on are a body or a post and a complement that ends at `comma`. */
function isOfAgent(tokens: readonly Token[], comma: number, from: number): boolean {
  const head = tokens[isDeterminer(tokens[from] as Token) ? from + 1 : from] as Token;
  if (head.name < 0 && !isAgent(head)) return false;
  for (let k = comma - 2; k > from && comma - k < REACH; k--) if (isOf(tokens[k] as Token)) return true;
  return false;
}

/** A noun or adjective, or the article before it. */
function isOfRow(t: Token): boolean {
  if (t.kind !== Kind.Word || (t.tags & (Tag.Coordinator | Tag.Relative)) !== 0) return false;
  return t.name >= 0 || t.tags === 0 || isDeterminer(t) || (t.tags & (Tag.Noun | Tag.Adjective)) !== 0;
}

/** “et des | élus”, “et de | nombreux élus”: people without an article of their own. */
function opensPeople(tokens: readonly Token[], from: number): boolean {
  const first = tokens[from];
  if (first === undefined || isDeterminer(first) || first.name >= 0) return false;
  const adjective = (first.tags & (Tag.Noun | Tag.Adjective)) === Tag.Adjective;
  return isPerson(first) || (adjective && isPerson(tokens[from + 1]));
}
