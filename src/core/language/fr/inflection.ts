import type { LexiconBuilder } from '../lexicon';
import { Gender, type NounKind, Num } from '../types';

/** Regular feminine of a French noun of person or adjective: président → présidente, directeur → directrice. */
function feminineOf(masculine: string): string {
  if (masculine.endsWith('e')) return masculine;
  for (const [ending, feminine] of FEMININE) {
    if (masculine.endsWith(ending)) return masculine.slice(0, masculine.length - ending.length) + feminine;
  }
  return `${masculine}e`;
}

const FEMININE: readonly (readonly [string, string])[] = [
  ['teur', 'trice'],
  ['eur', 'euse'],
  ['eux', 'euse'],
  ['er', 'ère'],
  ['ien', 'ienne'],
  ['éen', 'éenne'],
  ['yen', 'yenne'],
  ['on', 'onne'],
  ['el', 'elle'],
  ['et', 'ette'],
  ['if', 'ive'],
  ['ef', 'effe'],
  ['eau', 'elle'],
];

/** Regular plural of a French noun or adjective: journal → journaux, syndicat → syndicats. */
export function pluralOf(singular: string): string {
  if (/[sxz]$/.test(singular)) return singular;
  if (singular.endsWith('al')) return `${singular.slice(0, -1)}ux`;
  return /(?:eau|au|eu|œu)$/.test(singular) ? `${singular}x` : `${singular}s`;
}

/** The four forms of a table entry: masculine|feminine|masculine plural|feminine plural, regular ones left out. */
export function fourForms(entry: string): [string, string, string, string] {
  const [masculine = entry, feminine = feminineOf(masculine), plural = pluralOf(masculine), feminines] =
    entry.split('|');
  return [masculine, feminine, plural, feminines ?? pluralOf(feminine)];
}

/** Adds the four forms of a table entry; nouns have their masculine singular as lemma. */
export function addFourForms(lexicon: LexiconBuilder, entry: string, tags: number, noun: NounKind | null): void {
  const [masculine, feminine, plural, feminines] = fourForms(entry);
  const lemma = noun === null ? null : masculine;
  lexicon.add(masculine, { tags, gender: Gender.Masculine, number: Num.Singular, noun, lemma });
  lexicon.add(feminine, { tags, gender: Gender.Feminine, number: Num.Singular, noun, lemma });
  lexicon.add(plural, { tags, gender: Gender.Masculine, number: Num.Plural, noun, lemma });
  lexicon.add(feminines, { tags, gender: Gender.Feminine, number: Num.Plural, noun, lemma });
  // “auteure”, “sénateure”, “chercheure”: beside “autrice”, “sénatrice”, “chercheuse”.
  if ((noun !== 'role' && noun !== 'person') || !masculine.endsWith('eur') || feminine.endsWith('eure')) return;
  lexicon.add(`${masculine}e`, { tags, gender: Gender.Feminine, number: Num.Singular, noun, lemma });
  lexicon.add(`${masculine}es`, { tags, gender: Gender.Feminine, number: Num.Plural, noun, lemma });
}
