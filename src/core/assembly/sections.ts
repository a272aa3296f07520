import type { DocumentUnit } from '../claims/document/reading';

/** Headings above each unit, outermost first. */
export function sectionsOf(units: readonly DocumentUnit[]): (readonly string[])[] {
  let path: { readonly depth: number; readonly title: string }[] = [];
  let titles: readonly string[] = [];
  return units.map((unit) => {
    if (unit.kind !== 'heading') return titles;
    path = [...path.filter((heading) => heading.depth < unit.depth), { depth: unit.depth, title: unit.text.trim() }];
    titles = path.map((heading) => heading.title);
    return titles.slice(0, -1);
  });
}
