/** Those of whom some are meant: “several of them”, “la plupart d'entre eux”. */
import { POSSESSIVES } from '../language/en/pronouns';
import { ONE_OF } from '../language/fr/determiners';
import { AMONG } from '../language/fr/pronouns';
import { Tag } from '../language/types';
import type { Token } from '../text/token';

/** Where the pronoun at k that stands for those among whom starts: “several of | them”, “la plupart | d'entre eux”; -1 for other words. */
export function partitiveStart(tokens: readonly Token[], k: number, floor: number): number {
  if (k <= floor || ((tokens[k] as Token).tags & PRONOUN) === 0) return -1;
  if (k - 2 > floor && partitiveEnd(tokens, k - 2, k + 1) > k) return k - 2;
  if (k - 1 > floor && partitiveEnd(tokens, k - 1, k + 1) > k) return k - 1;
  const { tags, form } = tokens[k] as Token;
  // “a colleague of | his”
  const whose = (tags & Tag.ObjectPronoun) !== 0 || POSSESSIVES.has(form);
  return whose && (tokens[k - 1] as Token).form === 'of' ? k : -1;
}

const PRONOUN = Tag.SubjectPronoun | Tag.ObjectPronoun | Tag.NominalPronoun;

/** Behind “d'entre eux”, “d'entre elles” at k, and “d'eux” behind “un” or “une”; or -1. */
export function partitiveEnd(tokens: readonly Token[], k: number, ceiling: number): number {
  if (k + 1 >= ceiling || (tokens[k] as Token).form !== "d'") return -1;
  if (k > 0 && ONE_OF.has((tokens[k - 1] as Token).form) && AMONG.has((tokens[k + 1] as Token).form)) return k + 2;
  if (k + 2 >= ceiling || (tokens[k + 1] as Token).form !== 'entre') return -1;
  return AMONG.has((tokens[k + 2] as Token).form) ? k + 3 : -1;
}
