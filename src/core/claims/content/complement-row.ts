/** A row of complements of one kind: “des moyens pour l'hôpital, | pour l'école et pour la justice”, “aid for families, | for students and for retirees”. */
import { ROW_TIMES } from '../../language/fr/occasions';
import { CONTRACTED, DE } from '../../language/function-words';
import { Tag } from '../../language/types';
import { isPreposition } from '../../syntax/noun-phrase';
import { Kind, type Token } from '../../text/token';
import { hasClause } from './clause';
import type { Scene } from '../unit/scene';
import { opensToldWhere } from './told-where';

/**
 * Whether the comma at `comma`, in an object that starts at `from`, parts two members of such a row: a complement with the same
 * preposition stands before it, a coordinator and the preposition once more stand behind, and no verb between them.
 */
export function partsComplements(scene: Scene, from: number, comma: number, limit: number): boolean {
  const { tokens } = scene;
  const kind = kindOf(tokens[comma + 1]);
  if (kind === null || opensToldWhere(tokens, comma + 1)) return false;
  if (ROW_TIMES.has(tokens[comma + 3]?.form ?? '') || ROW_TIMES.has(tokens[comma + 2]?.form ?? '')) return false;
  if (!tokens.slice(from, comma).some((t) => t.depth === 0 && kindOf(t) === kind)) return false;
  for (let k = comma + 2; k + 1 < limit; k++) {
    const t = tokens[k] as Token;
    if (t.kind === Kind.Stop || t.kind === Kind.Semicolon || t.kind === Kind.Colon) return false;
    const joins = (t.tags & Tag.Coordinator) !== 0 && t.name < 0;
    if (joins && kindOf(tokens[k + 1]) === kind) return !hasClause(scene, comma, k);
    if (t.kind === Kind.Comma && t.depth === 0 && kindOf(tokens[k + 1]) !== kind) return false;
  }
  return false;
}

/** The preposition that the token is or holds: “du”, “d'” and “des” are “de”; null for other words. */
function kindOf(token: Token | undefined): string | null {
  if (token === undefined || token.name >= 0) return null;
  const { form } = token;
  if (DE.has(form)) return 'de';
  if (form === 'à' || CONTRACTED.has(form)) return 'à';
  return isPreposition(token) ? form : null;
}
