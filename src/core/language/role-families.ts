import { items } from './lexicon';

/**
 * Names the families of role nouns, one a line, apart from those of other languages. A noun can be of several. In “artisan: menuisier
 * potier” each noun behind the colon is a family with those before it: a menuisier is an artisan and no potier.
 */
export function roleFamilies(language: string, lines: string): ReadonlyMap<string, readonly string[]> {
  const families = new Map<string, string[]>();
  lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [above = '', below] = line.split(':');
      return below === undefined ? [line] : items(below).map((noun) => `${above} ${noun}`);
    })
    .forEach((line, index) => {
      for (const noun of items(line)) {
        const family = `family:${language}${index}`;
        const list = families.get(noun);
        if (list === undefined) families.set(noun, [family]);
        else if (!list.includes(family)) list.push(family);
      }
    });
  return families;
}

/**
 * Posts that one person does not hold together, of those that are one family: each noun with those that exclude it. In “maire/préfet” each
 * excludes the others, in “judge/magistrate:suspect” each of the one side each of the other.
 */
export function postsApart(table: string): ReadonlyMap<string, readonly string[]> {
  const apart = new Map<string, readonly string[]>();
  const exclude = (nouns: readonly string[], others: readonly string[]): void => {
    for (const noun of nouns)
      apart.set(noun, [...(apart.get(noun) ?? []), ...others.filter((other) => other !== noun)]);
  };
  for (const row of items(table)) {
    const [ones = [], others] = row.split(':').map((side) => side.split('/'));
    exclude(ones, others ?? ones);
    if (others !== undefined) exclude(others, ones);
  }
  return apart;
}
