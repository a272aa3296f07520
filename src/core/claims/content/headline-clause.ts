/** Where content ends in an English headline that tells of something else behind it: “hails ‘ugly’ win | as Leeds edge derby”. */
import { Form, Num, Tag } from '../../language/types';
import { isDeterminer } from '../../syntax/noun-phrase';
import { hasForm } from '../../syntax/readings';
import { Kind, type Token } from '../../text/token';
import type { Range, Scene } from '../unit/scene';

/** The part of a headline without the clause that “as” or “while” opens in it; the part itself where there is none. */
export function beforeHeadlineClause({ tokens, heading, language }: Scene, part: Range): Range {
  if (!heading || language.id !== 'en') return part;
  for (let k = part.from + 1; k + 2 < part.to; k++) {
    const { form, depth } = tokens[k] as Token;
    if (depth === 0 && (form === 'as' || form === 'while') && opensClause(tokens, k + 1, part.to))
      return { from: part.from, to: k };
  }
  return part;
}

/** Whether a verb stands behind a first noun or name in the range: “strike ends”, “thousands march”, but not “a threat to peace”. */
function opensClause(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from + 1; k < to; k++) {
    const t = tokens[k] as Token;
    const before = tokens[k - 1] as Token;
    if (t.depth > 0 || isDeterminer(t) || (t.tags & Tag.Preposition) !== 0) return false;
    const noun = before.name >= 0 || (before.tags & Tag.Noun) !== 0 || before.kind === Kind.Number || before.tags === 0;
    if (t.name >= 0 || !noun) continue;
    if (hasForm(t, Form.Past) && (t.tags & Tag.Noun) === 0) return true;
    // “strike | ends”, “thousands | march”
    const plural = before.name >= 0 || before.word?.number === Num.Plural;
    if (hasForm(t, Form.Finite) && (hasForm(t, Form.Infinitive) ? plural : before.word?.number !== Num.Plural))
      return true;
  }
  return false;
}
