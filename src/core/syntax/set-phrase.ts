/** Set phrases in a sentence. */
import type { Rests } from '../language/set-phrases';
import type { Language } from '../language/types';
import type { Token } from '../text/token';
import { Sign } from '../text/sign';

/** “de son côté”, “d'ores et déjà”: behind the set phrase that starts at k, or k. */
export function setPhraseEnd(tokens: readonly Token[], k: number, { setPhrases }: Language): number {
  const first = tokens[k];
  return first === undefined || (first.signs & Sign.Adverbial) === 0
    ? k
    : phraseEnd(tokens, k, setPhrases.adverbials, setPhrases.own);
}

/** Behind the phrase of a table that starts at k, or k; “*” in it stands for one of `own`. */
export function phraseEnd(tokens: readonly Token[], k: number, phrases: Rests, own?: ReadonlySet<string>): number {
  const rests = phrases.get(tokens[k]?.form ?? '');
  if (rests === undefined) return k;
  for (const rest of rests) {
    let n = 0;
    while (n < rest.length && isWord(tokens[k + 1 + n]?.form ?? '', rest[n] as string, own)) n++;
    if (n === rest.length) return k + 1 + n;
  }
  return k;
}

function isWord(form: string, word: string, own: ReadonlySet<string> | undefined): boolean {
  return word === '*' ? own?.has(form) === true : form === word;
}
