/** “The caller was | Joan Muir”, “He turned out to be the poet | Hamish Muir”: English sentences that tell who somebody is. */
import { IS, TURNED } from '../../language/en/copulas';
import { Tag } from '../../language/types';
import { isDeterminer } from '../../syntax/noun-phrase';
import { itemAt } from '../../text/item-at';
import { Kind, type Token } from '../../text/token';
import type { Scene } from './scene';

/** No description between the verb and the name is longer. */
const LONGEST = 8;

/** Where “be” stands that says whom the name at `from` tells, be it behind his trade: “was her old coach, | Arnie Quigg”; or -1. */
export function identityBefore({ tokens, language }: Scene, from: number): number {
  if (language.headFirst) return -1;
  for (let k = from - 1; k > 0 && from - k < LONGEST; k--) {
    const t = tokens[k] as Token;
    if (IS.has(t.form)) return isDescribed(tokens, t.form === 'be' ? k - 1 : k) ? k : -1;
    const apposed = t.kind === Kind.Comma && k === from - 1;
    const plain =
      t.kind === Kind.Word && t.name < 0 && (isDeterminer(t) || (t.tags & (Tag.Noun | Tag.Adjective)) !== 0);
    if (!apposed && !plain) return -1;
  }
  return -1;
}

/** Whether no name stands right before the verb: “The caller | was”, “He turned out to | be”. */
function isDescribed(tokens: readonly Token[], k: number): boolean {
  let i = k - 1;
  // “turned out to”, “proved to”
  while (i > 0 && ((tokens[i] as Token).form === 'out' || TURNED.has((tokens[i] as Token).form))) i--;
  const before = itemAt(tokens, i);
  if (before === undefined || before.kind !== Kind.Word || before.name >= 0) return false;
  return (before.tags & (Tag.Noun | Tag.SubjectPronoun)) !== 0 && before.form !== 'there';
}
