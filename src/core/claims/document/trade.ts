/** Whether two words for a trade or post can be of one person. */
import type { Entity } from '../../actors/cast/entity';
import { ACCUSED, GENERAL, HEADS, PUBLIC_POSTS, SUMMED_UP, SYNONYMS } from '../../language/relations';
import type { Description } from './reference';

/** Whether a role is another word for the noun, or one of those that it sums up. */
export function meansSame(lemma: string, role: string): boolean {
  return SYNONYMS.get(lemma)?.has(role) === true || SUMMED_UP.get(lemma)?.has(role) === true;
}

/** Starts a family of French nouns. */
export const FRENCH_FAMILY = 'family:fr';

/** Whether somebody's trade is another of the same family: a French glaciologist is no oceanographer, but a scientist may be. */
export function isOtherTrade({ roles }: Entity, { lemma, families }: Description): boolean {
  if (families[0]?.startsWith(FRENCH_FAMILY) !== true || GENERAL.has(lemma) || ACCUSED.has(lemma)) return false;
  const synonyms = SYNONYMS.get(lemma);
  return !roles.some((role) => GENERAL.has(role) || synonyms?.has(role) === true);
}

/** Whether a word that meant somebody tells the trade described: “l'éleveur … le berger”, but “la glaciologue … l'océanographe” are two. */
export function isSameTrade(
  word: string,
  { lemma, families, office }: Description,
  familiesOf: ReadonlyMap<string, readonly string[]>,
): boolean {
  if (meansSame(lemma, word)) return true;
  if (office || [lemma, word].some((one) => HEADS.has(one) || PUBLIC_POSTS.includes(one))) return false;
  if (!families.some((family) => familiesOf.get(word)?.includes(family) === true)) return false;
  return GENERAL.has(lemma) || GENERAL.has(word);
}
