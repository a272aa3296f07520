/** How an actor is called who has a description only. */
import { Num } from '../../language/types';
import { isDigit } from '../../text/characters';

/**
 * How an actor is called who has a description only: “la préfecture, sollicitée” is “préfecture”, but “un tiers des élus” not “tiers des élus”.
 * @param number Num bits of those described
 */
export function labelOf(printed: string, number: number): string {
  const whole = beforeComma(printed);
  return number === Num.Plural && SINGULAR.test(whole) ? whole.replace(PRONOUN, '') : withoutArticle(whole);
}

/** An article of the singular. */
const SINGULAR = /^(?:une?|an?|la|le)\s/i;

/** A description without its article. */
function withoutArticle(printed: string): string {
  if (THOSE.test(printed)) return printed;
  if (ONE_OF.test(printed)) return printed;
  return printed.replace(ARTICLE, '').replace(PRONOUN, '');
}

/** “L'un d'eux”, “une des élues”: without its article nobody is left. */
const ONE_OF = /^(?:l['’])?une? (?:des |d['’])/i;

/** “those around him”: no noun follows. */
const THOSE = /^those (?:who|in|around|close|with|near|of|at|from|on)\b/i;

/** “a hedge fund that”: the relative pronoun of a source. */
const PRONOUN = /,?\s+(?:who|which|that)$/;

const ARTICLE = /^(?:whose|le|la|les|l['’]|ces?|cet|cette|the|th[eo]se|th(?:is|at)|un|une|an?)(?:\s+|(?<=['’]))/i;

/** A description without the apposition or relative clause behind its comma. */
export function beforeComma(printed: string): string {
  const clause = printed.search(CLOSER);
  let end = clause > 0 ? clause : printed.length;
  // “a study of 12,000 adults”
  let comma = printed.indexOf(',');
  if (comma > 0 && ROW.test(printed.slice(comma))) return printed;
  while (comma > 0 && isDigit(printed.charCodeAt(comma + 1))) comma = printed.indexOf(',', comma + 1);
  if (comma > 0 && comma < end) end = comma;
  return end < printed.length ? printed.slice(0, end) : printed;
}

/** “clothing|, food and homewares group”: English nouns that all tell of the last one. */
const ROW =
  /^(?:, (?!(?:an?|the|his|her|their|its|who|which|whose|now|then|once|aged|both|formerly) )\p{Ll}[\p{Ll}-]*)+ and \p{Ll}[\p{Ll}-]*(?: \p{Ll}[\p{Ll}-]*)*$/u;

/** What opens a bracket, an aside between dashes, a relative clause or who reports the words: “préfète | citée par l'AFP”, “riverain | venu voir”. */
const CLOSER =
  /—(?=\p{L})| (?:\(|[–—-] |-- |(?:et )?(?:qui|dont|que) |(?:et )?qu['’]|(?:venu|descendu|accouru)e?s? \p{L}+[ei]r |(?:cit|interrog|contact|sollicit|rencontr)ée?s? par |jointe?s? par |(?:quoted|cited|contacted|interviewed|reached) by )/u;
