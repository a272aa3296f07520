import { items } from './lexicon';
import type { CueNoun } from './types';

/**
 * The table of a language's nouns of saying, by their singular and plural forms.
 * @param withClause nouns followed by “that”, “que” and what was said
 * @param withInfinitive nouns followed by an infinitive: what was promised, offered or asked
 * @param withObject nouns that take what was told and “par X” behind them
 */
export function cueNounTable(
  withClause: string,
  withInfinitive: string,
  plural: (noun: string) => string,
  withObject = '',
): ReadonlyMap<string, CueNoun> {
  const nouns = new Map<string, CueNoun>();
  const infinitive = new Set(items(withInfinitive));
  const clause = new Set(items(withClause));
  const object = new Set(items(withObject));
  for (const lemma of new Set([...clause, ...infinitive, ...object])) {
    const noun = { lemma, clause: clause.has(lemma), infinitive: infinitive.has(lemma), object: object.has(lemma) };
    nouns.set(lemma, noun);
    nouns.set(plural(lemma), noun);
  }
  return nouns;
}
