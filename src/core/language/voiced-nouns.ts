import { items } from './lexicon';
import type { VoicedNouns } from './types';

/**
 * The table of a language's nouns for what somebody says or thinks.
 * @param words of one word each, in the singular
 * @param phrases of several words each, as the tokenizer cuts them, joined by “_”
 */
export function voicedNounTable(words: string, phrases: string, plural: (noun: string) => string): VoicedNouns {
  const table = new Map<string, readonly (readonly string[])[]>();
  const put = ([first = '', ...rest]: readonly string[]): void => {
    table.set(first, [rest, ...(table.get(first) ?? [])]);
  };
  for (const word of items(words)) for (const form of new Set([word, plural(word)])) put([form]);
  for (const phrase of items(phrases)) put(phrase.split('_'));
  return table;
}
