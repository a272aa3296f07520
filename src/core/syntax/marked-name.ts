/** Names that the press prints in marks: « Sud Ouest », le « New York Times ». */
import { Tag } from '../language/types';
import { Case, Kind, type Token } from '../text/token';
import { isDeterminer, isPreposition } from './noun-phrase';
import { isAgent } from './readings';

/** Such a name has no more tokens. */
const LONGEST = 6;

/** Behind the marks opened at k that hold one name, with its article, and nothing else; -1 where they hold anything else. */
export function markedNameEnd(tokens: readonly Token[], k: number, ceiling: number): number {
  const open = tokens[k];
  if (open === undefined || open.kind !== Kind.OpenMark) return -1;
  let name = -1;
  for (let i = k + 1; i < ceiling && i - k <= LONGEST + 1; i++) {
    const t = tokens[i] as Token;
    if (t.kind === Kind.CloseMark && t.mark === open.mark) return name < 0 ? -1 : i + 1;
    if (t.kind !== Kind.Word) return -1;
    if (name >= 0 ? t.name !== name : t.name < 0 && !opensName(t, i - k)) return -1;
    name = t.name;
  }
  return -1;
}

/** “« Le | Figaro »”: the article that a name in marks starts with. */
function opensName(token: Token, at: number): boolean {
  return at === 1 && token.letterCase !== Case.Lower && isDeterminer(token);
}

/** “the | “doctor””, “a senior | “government source””: whether behind an article nothing but a noun for somebody, and what goes before it, stands in the marks. */
export function isCalled(tokens: readonly Token[], open: number, close: number, floor: number): boolean {
  const noun = tokens[close - 1] as Token;
  if (noun.name >= 0 || noun.letterCase !== Case.Lower || !(isAgent(noun) || noun.word?.noun === 'source'))
    return false;
  let k = close - 2;
  for (; k >= floor && close - k < 6; k--) {
    const { tags, name } = tokens[k] as Token;
    if (k !== open && (name >= 0 || (tags & (Tag.Noun | Tag.Adjective | Tag.Demonym)) === 0)) break;
  }
  return k >= floor && k < open && isDeterminer(tokens[k] as Token) && !isPreposition(tokens[k] as Token);
}
