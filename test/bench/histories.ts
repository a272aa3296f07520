import type { Article } from './articles';
import { cellsOf, textOf, truthOf, type Cell, type Truth } from './cells';
import { AIMED, OPERATIONS } from './operations';
import { below, pick, seeded, type Random } from './random';
import { poolOf, targetsOf, type BenchTarget, type Pool } from './targets';

/** An article before and after a history of edits, with what became of passages, known by construction. */
export interface History {
  readonly article: string;
  readonly before: string;
  readonly after: string;
  readonly operations: readonly string[];
  readonly passages: readonly (BenchTarget & { readonly truth: Truth | null })[];
}

/** How many random operations a history has. */
const LENGTHS = [1, 3, 6] as const;
/** Shares of aimed edits. Names are only touched by the operations. */
const AIMS = [
  ['delete', 0.12],
  ['replace', 0.08],
  ['changeWord', 0.2],
  ['dropWord', 0.06],
] as const;

/** Makes the histories of a seed: each article with one, three and six random operations and with edits aimed at its passages. */
export function histories(articles: readonly Article[], seed: number): readonly History[] {
  return articles.flatMap((article, n) => {
    // What comes in from outside comes from other articles; copies of the article's own words are an operation of their own.
    const others = articles.filter((other) => other !== article && other.language === article.language);
    const pool = poolOf(others.map((other) => other.text));
    return LENGTHS.map((length) => make(article, pool, length, seeded(seed * 1000 + n * 10 + length)));
  });
}

function make(article: Article, pool: Pool, length: number, random: Random): History {
  const before = article.text;
  const targets = targetsOf(before, random);
  // An aimed edit comes before, between or after the operations: a passage may be copied first and deleted then.
  const turns = targets.map(() => below(random, length + 1));
  let cells: readonly Cell[] = cellsOf(before);
  const operations: string[] = [];
  for (let i = 0; i <= length; i++) {
    for (const [n, target] of targets.entries()) {
      if (turns[n] === i && target.kind !== 'name') cells = aim(cells, target, pool, random);
    }
    if (i === length) break;
    const name = pick(random, Object.keys(OPERATIONS));
    operations.push(name);
    cells = OPERATIONS[name]?.(cells, pool, random) ?? cells;
  }
  const passages = targets.map((target) => ({ ...target, truth: truthOf(before, cells, target.start, target.end) }));
  return { article: article.id, before, after: textOf(cells), operations, passages };
}

function aim(cells: readonly Cell[], { start, end }: BenchTarget, pool: Pool, random: Random): readonly Cell[] {
  let chance = random();
  const kind = AIMS.find(([, share]) => (chance -= share) < 0)?.[0];
  if (!kind) return cells;
  const inside = (cell: Cell | undefined): boolean => cell !== undefined && cell.origin >= start && cell.origin < end;
  const from = cells.findIndex(inside);
  let to = cells.length;
  while (to > from && !inside(cells[to - 1])) to--;
  // An earlier aimed edit may have swallowed the passage (a quotation inside a sentence).
  if (from < 0) return cells;
  return [...cells.slice(0, from), ...AIMED[kind](cells.slice(from, to), pool, random), ...cells.slice(to)];
}
