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

/** Posts that one person does not hold together, of those that are one family: each noun with those that exclude it. */
export function postsApart(pairs: string): ReadonlyMap<string, readonly string[]> {
  const apart = new Map<string, readonly string[]>();
  for (const pair of items(pairs)) {
    // “judge/magistrate:suspect”: each of the one side excludes each of the other.
    const [ones = [], others = []] = pair.split(':').map((side) => side.split('/'));
    for (const one of ones) apart.set(one, [...(apart.get(one) ?? []), ...others]);
    for (const other of others) apart.set(other, [...(apart.get(other) ?? []), ...ones]);
  }
  return apart;
}
