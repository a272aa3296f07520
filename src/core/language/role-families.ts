import { items } from './lexicon';

/** Names the families of role nouns, one a line, apart from those of other languages. A noun of several lines belongs to the first. */
export function roleFamilies(language: string, lines: string): ReadonlyMap<string, string> {
  const families = new Map<string, string>();
  lines
    .trim()
    .split('\n')
    .forEach((line, index) => {
      for (const noun of items(line)) if (!families.has(noun)) families.set(noun, `family:${language}${index}`);
    });
  return families;
}
