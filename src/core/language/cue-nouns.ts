import { items } from './lexicon';
import type { CueNoun } from './types';

/**
 * The table of a language's nouns of saying, by their singular and plural forms.
 * @param withClause nouns followed by “that”, “que” and what was said
 * @param withInfinitive nouns followed by an infinitive: what was promised, offered or asked
 */
export function cueNounTable(
  withClause: string,
  withInfinitive: string,
  plural: (noun: string) => string,
): ReadonlyMap<string, CueNoun> {
  const nouns = new Map<string, CueNoun>();
  const infinitive = new Set(items(withInfinitive));
  const clause = new Set(items(withClause));
  for (const lemma of new Set([...clause, ...infinitive])) {
    const noun = { lemma, clause: clause.has(lemma), infinitive: infinitive.has(lemma) };
    nouns.set(lemma, noun);
    nouns.set(plural(lemma), noun);
  }
  return nouns;
}
