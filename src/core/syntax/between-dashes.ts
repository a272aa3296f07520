/** The subject before what two dashes insert, where commas part the words between them: “Senate Democrats — including Ann Orr, Luke Reed and others — | said”. */
import { Kind, type Token } from '../text/token';
import { isDeterminer } from './noun-phrase';
import { phraseBefore } from './phrase-before';
import { somebodyBy } from './somebody';
import { headedBy, type Subject } from './subject';

/** Nothing that dashes insert has more tokens. */
const LONGEST = 40;

/** Somebody before the dash that opens what the one at `dash`, right before a verb, closes; null where no comma stands between the two, or nobody before them. */
export function subjectBeforeDashes(tokens: readonly Token[], dash: number, floor: number): Subject | null {
  let parted = false;
  for (let k = dash - 1; k > floor && dash - k < LONGEST; k--) {
    const { kind, depth } = tokens[k] as Token;
    if (depth > 0) continue;
    if (kind === Kind.Stop || kind === Kind.Semicolon || kind === Kind.Colon) return null;
    if (kind === Kind.Comma) parted = true;
    if (kind !== Kind.Dash) continue;
    const phrase = parted ? phraseBefore(tokens, k, floor) : null;
    if (phrase === null || somebodyBy(tokens, phrase.start, k) === 0) return null;
    // “the ministers — Ann Orr, who …, and Luke Reed —” are these; “Democrats — including Ann Orr, … —” are more.
    const first = tokens[k + 1] as Token;
    return headedBy(phrase, k, first.name >= 0 || isDeterminer(first) ? dash + 1 : k);
  }
  return null;
}
