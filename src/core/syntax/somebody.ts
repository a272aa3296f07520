/** By what a phrase is somebody, or a text. */
import { Tag } from '../language/types';
import type { Token } from '../text/token';
import { tellsOf } from './before-inserted';
import { headOf, namesAgent } from './head-noun';
import { isDeterminer } from './noun-phrase';

/** By what a phrase is somebody or a text, as bits; 0 where it is neither. */
export enum By {
  /** “Mr Orr”, “Ann Orr”: a name with a title or a first name. */
  Name = 1,
  /** “the mayor”: somebody or a body with an article. */
  Article = 2,
  /** “police”: a noun for them alone. */
  Alone = 4,
  /** “city officials”: a noun for them among others. */
  Noun = 8,
  /** “a report”: a text, or something said. */
  Text = 16,
}

/** By what the phrase in [from, to) is somebody or a text: a bit of `By`, or 0. */
export function somebodyBy(tokens: readonly Token[], from: number, to: number): number {
  const first = tokens[from] as Token;
  const { tags } = first;
  const called = (tags & Tag.Title) !== 0 || ((tags & Tag.FirstName) !== 0 && (tags & Tag.Place) === 0);
  if (called && (tokens[to - 1] as Token).name >= 0) return By.Name;
  if (namesAgent(tokens, from, to, false))
    return isDeterminer(first) ? By.Article : to === from + 1 ? By.Alone : By.Noun;
  const noun = tokens[headOf(tokens, from, to, false)];
  return noun !== undefined && tellsOf(noun) ? By.Text : 0;
}
