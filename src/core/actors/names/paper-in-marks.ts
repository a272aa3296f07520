/** Papers that are named by more than words: French ones in marks behind their article (“le « Quotidien jurassien »”, “le « Monde »”), and “20 Minutes”. */
import { ARTICLES } from '../../language/function-words';
import { itemSet } from '../../language/lexicon';
import { HEADS_OF_PAPERS, isMedium } from '../../language/papers';
import type { Language } from '../../language/types';
import { itemAt } from '../../text/item-at';
import { Case, Kind, type Token } from '../../text/token';

/** Such a name has no more words. */
const LONGEST = 4;

/** Behind the name in marks at i, whose first word is what papers are called or which is listed with its article, or `i`. */
export function paperInMarksEnd(tokens: readonly Token[], i: number, { headFirst }: Language): number {
  if (!headFirst || (tokens[i] as Token).letterCase === Case.Lower) return i;
  const open = itemAt(tokens, i - 1);
  const article = itemAt(tokens, i - 2)?.form ?? '';
  if (open?.kind !== Kind.OpenMark || !ARTICLES.has(article)) return i;
  let to = i;
  while (to - i < LONGEST && tokens[to]?.kind === Kind.Word) to++;
  const close = tokens[to];
  if (close?.kind !== Kind.CloseMark || close.mark !== open.mark) return i;
  const { form } = tokens[i] as Token;
  if (HEADS_OF_PAPERS.has(form) && !ALSO_OTHERS.has(form) && to > i + 1) return to;
  const words = tokens.slice(i, to).map((token) => token.form);
  const before = article.endsWith("'") ? article : `${article} `;
  return isMedium(before + words.join(' ')) ? to : i;
}

/** “selon | 20 Minutes|”: behind a paper that a number and a word with a capital name, or `i`. */
export function countedPaperEnd(tokens: readonly Token[], i: number): number {
  if ((tokens[i] as Token).kind !== Kind.Number) return i;
  const next = tokens[i + 1];
  if (next?.letterCase !== Case.Capital) return i;
  return isMedium(`${(tokens[i] as Token).form} ${next.form}`) ? i + 2 : i;
}

/** “dénonce la « République bananière »” */
const ALSO_OTHERS = itemSet('avenir nouvelles progrès réveil république voix');
