/** Marks inside of a noun phrase, read from right to left: a nickname, a title, the name of a body. */
import { Tag } from '../language/types';
import { Case, Kind, type Token, onlyWords } from '../text/token';
import { isDeterminer, isHead, isOf } from './noun-phrase';
import { itemAt } from '../text/item-at';

/** “le « petit » juge”, “James “Jim” Ross”: something nominal before the marks, and no speech that ends with a comma or stop. */
export function isInsidePhrase(tokens: readonly Token[], open: number, close: number, floor: number): boolean {
  const last = tokens[close - 1] as Token;
  const before = itemAt(tokens, open - 1);
  if (before === undefined || open - 1 < floor || last.kind === Kind.Comma || last.kind === Kind.Stop) return false;
  return isDeterminer(before) || isHead(before) || isTitleOf(tokens, open, floor);
}

/** “le collectif | « Sauvons la forêt »”: a few words in marks, the first with its capital, behind the noun of a body. */
export function isBodyName(tokens: readonly Token[], open: number, close: number): boolean {
  if (open < 1 || close - open > LONGEST_NAME || (tokens[open + 1] as Token).letterCase === Case.Lower) return false;
  if (!onlyWords(tokens, open + 1, close)) return false;
  const body = tokens[open - 1] as Token;
  return body.word?.noun === 'organization' && body.letterCase === Case.Lower;
}

/** The name of a body in marks is of fewer words than this. */
const LONGEST_NAME = 8;

/** “l'auteur des « Sables »”, “l'actrice de la série « Sables »”: a title behind the preposition of a complement. */
export function isTitleOf(tokens: readonly Token[], open: number, floor: number): boolean {
  if ((tokens[open + 1] as Token).letterCase === Case.Lower) return false;
  let of = open - 1;
  const work = tokens[of];
  if (work !== undefined && (work.tags & Tag.Noun) !== 0 && work.letterCase === Case.Lower)
    of -= isOf(tokens[of - 1] ?? work) ? 1 : isDeterminer(tokens[of - 1] ?? work) ? 2 : 0;
  const before = tokens[of];
  if (of <= floor || before === undefined || !isOf(before)) return false;
  return ((tokens[of - 1] as Token).tags & Tag.Noun) !== 0;
}
