import type { RoleModifier } from '../analysis';
import { items } from './lexicon';

/** A row of words that change a role alike, apart by blanks; null for those that change nothing. */
export function modifiers(words: string, modifier: RoleModifier | null): [string, RoleModifier | null][] {
  return items(words).map((word) => [word, modifier]);
}
