/** Quotation marks that open and close; the straight one does both. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['«', '»'],
  ['“', '”'],
  ['„', '“'],
  ['‹', '›'],
  ['"', '"'],
];

/** Words with what stands before and behind them. */
interface Passage {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/**
 * The passage with the mark that its words lack. Records leave marks at the edges outside, so that another style of quotation
 * marks touches none; of words that are quoted in part one half of a pair is then missing: `the stoppage “a robbery`.
 */
export function withWholeMarks(passage: Passage): Passage {
  return PAIRS.reduce((whole, [open, close]) => {
    const { words } = whole;
    if (open === close) {
      const isOdd = (words.split(open).length - 1) % 2 === 1;
      return isOdd ? (closed(whole, close) ?? opened(whole, open) ?? whole) : whole;
    }
    const first = words.indexOf(close);
    const isClosed = words.lastIndexOf(open) <= words.lastIndexOf(close);
    const isOpened = first < 0 || words.slice(0, first).includes(open);
    const ended = (isClosed ? null : closed(whole, close)) ?? whole;
    return (isOpened ? null : opened(ended, open)) ?? ended;
  }, passage);
}

function closed({ before, words, after }: Passage, mark: string): Passage | null {
  const at = after.length - after.trimStart().length;
  return after[at] === mark ? { before, words: words + after.slice(0, at + 1), after: after.slice(at + 1) } : null;
}

function opened({ before, words, after }: Passage, mark: string): Passage | null {
  const at = before.trimEnd().length - 1;
  return before[at] === mark ? { before: before.slice(0, at), words: before.slice(at) + words, after } : null;
}
