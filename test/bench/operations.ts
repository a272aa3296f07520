import { added, replacement, rewritten, textOf, type Cell } from './cells';
import { below, pick, type Random } from './random';
import { otherWords, type Pool } from './targets';

/** One change that people or programs make to a draft. */
export type Operation = (cells: readonly Cell[], pool: Pool, random: Random) => readonly Cell[];

interface Range {
  readonly from: number;
  readonly to: number;
}

function matches(cells: readonly Cell[], pattern: RegExp): Range[] {
  // Cells may hold more than one character; offsets of the joined text are brought back to cells.
  const at: number[] = [];
  for (const [i, cell] of cells.entries()) for (let n = 0; n < cell.text.length; n++) at.push(i);
  return [...textOf(cells).matchAll(pattern)]
    .filter((match) => match[0] !== '')
    .map((match) => ({ from: at[match.index] ?? 0, to: (at[match.index + match[0].length - 1] ?? 0) + 1 }));
}

const paragraphs = (cells: readonly Cell[]): Range[] =>
  matches(cells, /[^\r\n]+(?:\r?\n(?![\r\n])[^\r\n]+)*/g).filter(({ from, to }) => to - from > 60);
/** Lines, for drafts without blank lines. */
const lines = (cells: readonly Cell[]): Range[] => matches(cells, /[^\r\n]{60,}/g);
/** Paragraphs where blank lines part them, else lines. */
const blocks = (cells: readonly Cell[]): Range[] => {
  const found = paragraphs(cells);
  return found.length >= 4 ? found : lines(cells);
};
const sentenceRanges = (cells: readonly Cell[]): Range[] => matches(cells, /\p{Lu}[^\r\n.!?…]{20,400}[.!?…]/gu);
const words = (cells: readonly Cell[]): Range[] => matches(cells, /[\p{L}\p{M}]{3,}/gu);

function cut(cells: readonly Cell[], { from, to }: Range, by: readonly Cell[] = []): readonly Cell[] {
  return [...cells.slice(0, from), ...by, ...cells.slice(to)];
}

function onSome(
  ranges: readonly Range[],
  random: Random,
  change: (range: Range) => readonly Cell[] | null,
  share: number,
  cells: readonly Cell[],
): readonly Cell[] {
  let out = cells;
  for (const range of [...ranges].reverse()) {
    const by = random() < share ? change(range) : null;
    if (by) out = cut(out, range, by);
  }
  return out;
}

const insertSentence: Operation = (cells, pool, random) => {
  const places = sentenceRanges(cells);
  if (places.length === 0) return cells;
  const { to } = pick(random, places);
  return cut(cells, { from: to, to }, added(' ' + pick(random, pool.sentences)));
};

const deleteSentence: Operation = (cells, _pool, random) => {
  const places = sentenceRanges(cells);
  return places.length === 0 ? cells : cut(cells, pick(random, places));
};

const moveParagraph: Operation = (cells, _pool, random) => {
  const all = blocks(cells);
  if (all.length < 2) return cells;
  const moved = pick(random, all);
  const target = pick(random, all);
  if (target === moved) return cells;
  const body = cells.slice(moved.from, moved.to);
  // The place of the moved block becomes that of the target: swap, so that line breaks stay as they are.
  const [first, second] = moved.from < target.from ? [moved, target] : [target, moved];
  return [
    ...cells.slice(0, first.from),
    ...(first === moved ? cells.slice(target.from, target.to) : body),
    ...cells.slice(first.to, second.from),
    ...(second === moved ? cells.slice(target.from, target.to) : body),
    ...cells.slice(second.to),
  ];
};

const duplicateParagraph: Operation = (cells, _pool, random) => {
  const all = blocks(cells);
  if (all.length === 0) return cells;
  const copied = pick(random, all);
  const after = pick(random, all);
  const copy = added('\n' + textOf(cells.slice(copied.from, copied.to)));
  return cut(cells, { from: after.to, to: after.to }, copy);
};

const deleteParagraph: Operation = (cells, _pool, random) => {
  const all = blocks(cells);
  return all.length < 2 ? cells : cut(cells, pick(random, all));
};

const rewriteParagraph: Operation = (cells, pool, random) => {
  const all = blocks(cells);
  if (all.length === 0) return cells;
  const { from, to } = pick(random, all);
  const count = 2 + below(random, 3);
  return cut(cells, { from, to }, added(Array.from({ length: count }, () => pick(random, pool.sentences)).join(' ')));
};

const typography: Operation = (cells, _pool, random) => {
  const style = pick(random, [
    { '«': '“', '»': '”', '“': '"', '”': '"', '’': "'", '—': '–', '…': '...' },
    { '“': '«', '”': '»', "'": '’', '–': '—', '"': '”' },
    { '’': "'", '\u00a0': ' ', '\u202f': '\u00a0', '–': '-' },
  ]);
  return cells.map((cell) => {
    const other = Object.hasOwn(style, cell.text) ? (style as Record<string, string>)[cell.text] : undefined;
    return other === undefined ? cell : rewritten(cell, other);
  });
};

const replaceWords: Operation = (cells, pool, random) =>
  onSome(
    words(cells),
    random,
    ({ from, to }) => replacement(cells.slice(from, to), pick(random, pool.words)),
    0.03,
    cells,
  );

const typos: Operation = (cells, _pool, random) =>
  onSome(
    words(cells),
    random,
    ({ from, to }) => {
      const word = cells.slice(from, to);
      const at = below(random, word.length - 1);
      const kind = below(random, 3);
      if (kind === 0) return word.filter((_, i) => i !== at);
      if (kind === 1) return [...word.slice(0, at), word[at + 1] as Cell, word[at] as Cell, ...word.slice(at + 2)];
      return [...word.slice(0, at + 1), ...added(word[at]?.text ?? 'e'), ...word.slice(at + 1)];
    },
    0.02,
    cells,
  );

const hardWrap: Operation = (cells) => {
  let column = 0;
  return cells.map((cell, i) => {
    if (cell.text === '\n') column = 0;
    else column++;
    const next = cells.slice(i + 1, i + 25).findIndex(({ text }) => text === ' ' || text === '\n');
    if (cell.text !== ' ' || column + (next < 0 ? 25 : next) < 72) return cell;
    column = 0;
    return rewritten(cell, '\n');
  });
};

const crlf: Operation = (cells) =>
  cells.map((cell, i) => (cell.text === '\n' && cells[i - 1]?.text !== '\r' ? rewritten(cell, '\r\n') : cell));

const decompose: Operation = (cells) => cells.map((cell) => rewritten(cell, cell.text.normalize('NFD')));

const markUp: Operation = (cells, _pool, random) => {
  const phrases = matches(cells, /[\p{L}\p{M}]{3,}(?: [\p{L}\p{M}’']+){0,3}/gu);
  return onSome(
    phrases,
    random,
    ({ from, to }) => {
      const body = cells.slice(from, to);
      const [open, close] = pick(random, [
        ['**', '**'],
        ['_', '_'],
        ['[', '](https://example.org/dossier)'],
      ] as const);
      return [...added(open), ...body, ...added(close)];
    },
    0.05,
    cells,
  );
};

const rename: Operation = (cells, pool, random) => {
  const names = matches(cells, /\p{Lu}\p{Ll}{2,} \p{Lu}\p{Ll}{2,}/gu);
  if (names.length === 0) return cells;
  const chosen = pick(random, names);
  const [old, other] = [textOf(cells.slice(chosen.from, chosen.to)).split(' '), pick(random, pool.names).split(' ')];
  let out = cells;
  for (const [i, word] of old.entries()) {
    for (const range of matches(out, new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'gu')).reverse()) {
      out = cut(out, range, replacement(out.slice(range.from, range.to), other[i] ?? 'X'));
    }
  }
  return out;
};

const spaceOut: Operation = (cells) => {
  const text = textOf(cells);
  if (text.includes('\n\n')) return cells;
  return cells.flatMap((cell) => (cell.text === '\n' ? [cell, ...added('\n')] : [cell]));
};

export const OPERATIONS: Readonly<Record<string, Operation>> = {
  insertSentence,
  deleteSentence,
  moveParagraph,
  duplicateParagraph,
  deleteParagraph,
  rewriteParagraph,
  typography,
  replaceWords,
  typos,
  hardWrap,
  crlf,
  decompose,
  markUp,
  rename,
  spaceOut,
};

/** Edits that aim at a passage, given as the cells that it holds now. */
export const AIMED: Readonly<
  Record<
    'delete' | 'replace' | 'changeWord' | 'dropWord',
    (passage: readonly Cell[], pool: Pool, random: Random) => readonly Cell[]
  >
> = {
  delete: () => [],
  replace: (passage, pool, random) => replacement(passage, otherWords(pool, passage.length, random)),
  changeWord: (passage, pool, random) => {
    const all = words(passage);
    if (all.length === 0) return passage;
    const { from, to } = pick(random, all);
    return cut(passage, { from, to }, replacement(passage.slice(from, to), pick(random, pool.words)));
  },
  dropWord: (passage, _pool, random) => {
    const all = words(passage);
    if (all.length < 2) return passage;
    const { from, to } = pick(random, all);
    return cut(passage, { from, to: passage[to]?.text === ' ' ? to + 1 : to });
  },
};
