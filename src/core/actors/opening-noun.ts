/** The noun of an apposition that says more behind it: “the surgeon who led the trial, Ana Ruiz”, “the union representing nurses, UNA”. */
import { Form, Tag } from '../language/types';
import { isDeterminer } from '../syntax/noun-phrase';
import { hasForm, isCount } from '../syntax/readings';
import { Kind, type Token } from '../text/token';

/** No apposition is longer than this many tokens. */
const LONGEST = 20;

/**
 * Index of the noun that a relative clause or participle follows in the phrase that ends at the comma `end` and starts with an article
 * or possessive; -1 where no such phrase ends there.
 */
export function openingNoun(tokens: readonly Token[], end: number): number {
  let from = end;
  while (from > 0 && end - from < LONGEST && inPhrase(tokens[from - 1] as Token)) from--;
  const first = tokens[from];
  if (first === undefined || from === end || !isDeterminer(first)) return -1;
  for (let k = from + 2; k < end; k++) {
    const t = tokens[k] as Token;
    const noun = tokens[k - 1] as Token;
    if (noun.name < 0 && noun.word?.noun != null && (opensMore(t) || opensYears(tokens, k))) return k - 1;
    if ((t.tags & (Tag.Noun | Tag.Adjective | Tag.Demonym)) === 0 && t.name < 0 && t.form !== "'s") return -1;
  }
  return -1;
}

function inPhrase({ kind }: Token): boolean {
  return kind === Kind.Word || kind === Kind.Number;
}

/** “his wife | of 52 years” */
function opensYears(tokens: readonly Token[], k: number): boolean {
  return (tokens[k] as Token).form === 'of' && isCount(tokens[k + 1]);
}

/** “who”, “that”; “representing”; “behind” */
function opensMore(token: Token): boolean {
  if ((token.tags & Tag.Relative) !== 0 && token.name < 0) return true;
  return token.form === 'behind' || ((token.tags & Tag.Noun) === 0 && hasForm(token, Form.PresentParticiple));
}
