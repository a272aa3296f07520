/** Whether the words around a name tell that its bearer has children: “Ana Ruiz et ses deux fils”, “Luke Orr's daughter”, “les enfants d'Ana Ruiz”. */
import { ENGLISH_PARENTS, FRENCH_PARENTS, MOST_BETWEEN, PARENTS, type ParentWords } from '../language/parents';
import type { Language } from '../language/types';
import { isOf } from '../syntax/noun-phrase';
import { itemAt } from '../text/item-at';
import { Kind, type Token } from '../text/token';
import type { NameMention } from './names/mention';

/** Whether the words before the name, behind it in its sentence, or at the start of the next one tell so. */
export function hasChildren(
  tokens: readonly Token[],
  { from, to, type }: NameMention,
  { headFirst }: Language,
): boolean {
  if (type !== 'person' && type !== 'unknown') return false;
  const words = headFirst ? FRENCH_PARENTS : ENGLISH_PARENTS;
  // “les enfants d'| Ana Ruiz”
  const link = itemAt(tokens, from - 1);
  if (link !== undefined && isOf(link) && words.children.has(itemAt(tokens, from - 2)?.form ?? '')) return true;
  // “Luke Orr| 's young daughter”
  if (!headFirst && tokens[to]?.form === "'s") return isChild(tokens, to + 1, words);
  const { depth } = tokens[from] as Token;
  for (let k = to; k < tokens.length && k - to < LONGEST; k++) {
    const token = tokens[k] as Token;
    if (token.name >= 0 || token.depth > depth || token.kind === Kind.Break) return false;
    // “Ana Ruiz attend. | Son fils avait 19 ans.”
    if (token.kind === Kind.Stop) return isOwnChild(tokens, k + 1, words);
    if (isOwnChild(tokens, k, words) || isParent(tokens, k, to)) return true;
  }
  return false;
}

/** “, jeune | maman | de trois enfants” */
function isParent(tokens: readonly Token[], k: number, to: number): boolean {
  const of = tokens[k + 1];
  if (k - to > 2 || tokens[to]?.kind !== Kind.Comma || of === undefined || !isOf(of)) return false;
  return PARENTS.has((tokens[k] as Token).word?.lemma ?? '');
}

function isOwnChild(tokens: readonly Token[], k: number, words: ParentWords): boolean {
  return words.theirs.has(tokens[k]?.form ?? '') && isChild(tokens, k + 1, words);
}

/** Whether the noun at k, or one behind few words more, is one for children. */
function isChild(tokens: readonly Token[], from: number, { children }: ParentWords): boolean {
  for (let k = from; k < tokens.length && k - from <= MOST_BETWEEN; k++) {
    const { kind, form } = tokens[k] as Token;
    if (children.has(form)) return true;
    if (kind !== Kind.Word && kind !== Kind.Number) return false;
  }
  return false;
}

/** So many words behind the name. */
const LONGEST = 16;
