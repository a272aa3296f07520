import { items } from './lexicon';

/** Numbers the families of role nouns, one a line; a noun belongs to one family. */
export function roleFamilies(lines: string): ReadonlyMap<string, number> {
  const families = new Map<string, number>();
  lines
    .trim()
    .split('\n')
    .forEach((line, index) => {
      for (const noun of items(line)) families.set(noun, index);
    });
  return families;
}
