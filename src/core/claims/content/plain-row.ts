/** An enumeration without a coordinator: “the noise, the dust, the fear”, “les coups, les insultes, les nuits dehors”. */
import { KNOWN, NEW } from '../../language/function-words';
import { Tag } from '../../language/types';
import { itemAt } from '../../text/item-at';
import { Kind, type Token } from '../../text/token';
import { hasClause } from './clause';
import { spanOpenedAt, type Scene } from '../unit/scene';

/** Two members can be a noun and its apposition. */
const FEWEST = 3;

/**
 * Whether the comma at `comma`, in an object that starts at `from`, parts two members of such a row: all begin with articles of one
 * kind, and none has a verb. Words in marks between two commas say something of the member before them.
 */
export function partsPlainRow(scene: Scene, from: number, comma: number, limit: number): boolean {
  const { tokens } = scene;
  const kind = articleKind(tokens[from]);
  if (kind === 0 || articleKind(tokens[behindMarks(scene, comma) + 1]) !== kind) return false;
  let members = 0;
  for (let start = from; articleKind(tokens[start]) === kind;) {
    let end = start + 1;
    while (end < limit && !((tokens[end] as Token).kind === Kind.Comma && (tokens[end] as Token).depth === 0)) end++;
    if (hasClause(scene, start - 1, end)) return false;
    members++;
    if (end >= limit) break;
    start = behindMarks(scene, end) + 1;
  }
  return members >= FEWEST;
}

/** The comma behind the words in marks that the one at k opens, or k. */
function behindMarks(scene: Scene, k: number): number {
  const span = spanOpenedAt(scene, k + 1);
  if (span === null || !span.closed) return k;
  return itemAt(scene.tokens, span.close + 1)?.kind === Kind.Comma ? span.close + 1 : k;
}

/** 1 for a definite article, 2 for an indefinite one, 3 for whose it is, 0 for none. */
function articleKind(token: Token | undefined): number {
  if (token === undefined || (token.tags & Tag.Determiner) === 0) return 0;
  return KNOWN.has(token.form) ? 1 : NEW.has(token.form) ? 2 : 3;
}
