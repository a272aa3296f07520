/** Gender and number that the words of a description tell. */
import { Gender, type Language, Num, Tag } from '../../../language/types';
import { isDeterminer } from '../../../syntax/noun-phrase';
import { itemAt } from '../../../text/item-at';
import type { Token } from '../../../text/token';

/** Gender bits that the words [from, head] tell, or 0. */
export function genderOf(
  tokens: readonly Token[],
  from: number,
  head: number,
  { headFirst, actors: { possessives } }: Language,
): number {
  // “Mme le maire”
  const title = itemAt(tokens, from - 1);
  if (title !== undefined && (title.tags & Tag.Title) !== 0 && title.name < 0 && isDeterminer(tokens[from] as Token)) {
    const gender = title.word?.gender ?? 0;
    if (gender === Gender.Masculine || gender === Gender.Feminine) return gender;
  }
  const noun = (tokens[head] as Token).word?.gender ?? 0;
  const article = tokens[from] as Token;
  const told =
    headFirst && from < head && isDeterminer(article) && !possessives.has(article.form)
      ? (article.word?.gender ?? 0)
      : 0;
  // “le troisième ligne”: a man, whatever the noun
  if (told === 1 || told === 2) return told;
  if (noun === 1 || noun === 2) return noun;
  let gender = 0;
  for (let k = from; k < head; k++) {
    const t = tokens[k] as Token;
    const g = t.word?.gender ?? 0;
    if (g !== 1 && g !== 2) continue;
    // “her agent” can be a man.
    if (!headFirst && possessives.has(t.form)) continue;
    if (isDeterminer(t)) return g;
    // “l'ancienne notaire”
    if ((t.tags & (Tag.Adjective | Tag.RoleModifier)) !== 0) gender = g;
  }
  return gender;
}

/** Number bits that the words [from, head] tell, or 0. */
export function numberOf(tokens: readonly Token[], from: number, head: number): number {
  // “one of the tourists”
  if ((tokens[from] as Token).form === 'one') return Num.Singular;
  // “a party and | a leader”
  for (let k = from + 1; k < head; k++)
    if (((tokens[k] as Token).tags & Tag.Coordinator) !== 0 && isDeterminer(tokens[k + 1] as Token)) return Num.Plural;
  const noun = (tokens[head] as Token).word?.number ?? 0;
  // “a dozen witnesses”, “a few residents”
  if (noun === Num.Plural && ARTICLE.test((tokens[from] as Token).form)) return noun;
  for (let k = from; k < head; k++) {
    const n = (tokens[k] as Token).word?.number ?? 0;
    if ((n === 1 || n === 2) && isDeterminer(tokens[k] as Token)) return n;
  }
  return noun;
}

const ARTICLE = /^an?$/;

/** “les | deux | élus”, “the | pair”. */
export function isPair(tokens: readonly Token[], from: number, head: number, { actors }: Language): boolean {
  for (let k = from; k <= head; k++) if (actors.pairs.has((tokens[k] as Token).form)) return true;
  return false;
}
