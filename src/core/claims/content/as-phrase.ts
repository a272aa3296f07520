/** English “as” and “than” that open no clause: “her time | as | mayor”, “areas such | as | parks”, “more | than | half”. */
import { MUCH } from '../../language/en/amounts';
import { BEFORE_AS, OF_EXTENT } from '../../language/en/conjunctions';
import { Num, Tag } from '../../language/types';
import { isHead } from '../../syntax/noun-phrase';
import { isPerson } from '../../syntax/readings';
import { itemAt } from '../../text/item-at';
import type { Token } from '../../text/token';

/** Whether the word at k compares, lists or tells a post, so that no verb behind it is taken by it. */
export function joinsPhrase(tokens: readonly Token[], k: number): boolean {
  const { form } = tokens[k] as Token;
  const next = tokens[k + 1];
  if (next === undefined || (form !== 'than' && form !== 'as')) return false;
  const before = itemAt(tokens, k - 1)?.form ?? '';
  // “more | than | half had left”, “as many | as | 40 had left”, “also known | as | the Reds”
  if (form === 'than' || MUCH.has(before)) return isHead(next);
  if (BEFORE_AS.has(before)) return true;
  if ((next.tags & Tag.SubjectPronoun) !== 0) return false;
  // “people | as | young | as | 12 were held”
  if (itemAt(tokens, k + 2)?.form === 'as') return true;
  if (itemAt(tokens, k - 2)?.form === 'as') return !OF_EXTENT.has(before);
  // “the town | as | a whole will gain”
  return isPost(tokens, k + 1) || (next.form === 'a' && itemAt(tokens, k + 2)?.form === 'whole');
}

/** “his time as | manager | had been hard”, “as | market leader”: one person without an article or a name, which no subject is. */
function isPost(tokens: readonly Token[], k: number): boolean {
  const one = (t: Token | undefined): boolean => t !== undefined && t.name < 0 && t.word?.number === Num.Singular;
  const first = itemAt(tokens, k);
  const next = tokens[k + 1];
  if (!one(first) || (next?.name ?? -1) >= 0 || (tokens[k + 2]?.name ?? -1) >= 0) return false;
  return isPerson(first) || (((first as Token).tags & Tag.Noun) !== 0 && one(next) && isPerson(next));
}
