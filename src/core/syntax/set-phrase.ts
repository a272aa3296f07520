/** Set phrases of a language in a sentence. */
import type { Language } from '../language/types';
import type { Token } from '../text/token';

/** “de son côté”, “d'ores et déjà”: behind the set phrase that starts at k, or k. */
export function setPhraseEnd(tokens: readonly Token[], k: number, { setPhrases }: Language): number {
  const { adverbials, own } = setPhrases;
  const rests = adverbials.get((tokens[k] as Token).form);
  if (rests === undefined) return k;
  for (const rest of rests) {
    const fits = rest.every((word, n) => {
      const form = tokens[k + 1 + n]?.form ?? '';
      return word === '*' ? own.has(form) : form === word;
    });
    if (fits) return k + 1 + rest.length;
  }
  return k;
}
