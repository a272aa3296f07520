/** English nouns in a row before the noun that they all tell of: “the clothing, food and homewares | group”. */
import { Num, Tag } from '../language/types';
import { itemAt } from '../text/item-at';
import { Case, Kind, type Token } from '../text/token';
import { nameStart } from './name-words';
import { isDeterminer, isPreposition } from './noun-phrase';
import { isAgent } from './readings';
import { startingAt, type Subject } from './subject';

/** “The clothing, | food and homewares group”: one person or body has a determiner, which stands before the commas of such a row. */
export function withRowBefore(tokens: readonly Token[], subject: Subject, floor: number): Subject {
  const { start, end, headStart, pronoun } = subject;
  if (pronoun || headStart !== start || itemAt(tokens, start - 1)?.kind !== Kind.Comma) return subject;
  const last = tokens[end - 1];
  if (!isModifier(tokens[start]) || !isAgent(last) || last?.word?.number === Num.Plural || last?.name !== -1)
    return subject;
  if (!tokens.slice(start + 1, end - 1).some(({ form }) => form === 'and')) return subject;
  let k = start - 2;
  while (k > floor && start - k < LONGEST_ROW && (isModifier(tokens[k]) || (tokens[k] as Token).kind === Kind.Comma))
    k--;
  const opener = k < floor ? undefined : tokens[k];
  if (opener === undefined || k === start - 2 || !isDeterminer(opener)) return subject;
  const from = opener.form === "'s" ? nameStart(tokens, k - 1) : k;
  const before = from > floor ? itemAt(tokens, from - 1) : undefined;
  return before !== undefined && isPreposition(before) ? subject : startingAt(subject, from, start);
}

/** Whether the phrase in [start, end) is such a row with its determiner and its noun. */
export function isRowOfModifiers(tokens: readonly Token[], start: number, end: number): boolean {
  let and = false;
  for (let k = start + 1; k < end; k++) {
    const t = tokens[k] as Token;
    and ||= t.form === 'and';
    if (t.kind !== Kind.Comma && t.form !== 'and' && t.form !== "'s" && !isModifier(t)) return false;
  }
  const last = tokens[end - 1];
  return and && isAgent(last) && last?.word?.number !== Num.Plural;
}

/** “food”, “former”, “homewares”: a noun or adjective that a noun can have before it. */
function isModifier(token: Token | undefined): boolean {
  if (token === undefined || token.name >= 0 || token.letterCase !== Case.Lower || isDeterminer(token)) return false;
  return (token.tags & (Tag.Noun | Tag.Adjective)) !== 0 || token.tags === 0;
}

/** Such a row has fewer words before its last comma. */
const LONGEST_ROW = 9;
