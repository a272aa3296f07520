/**
 * A draft as the engine reads it: front matter and blocks of prose. An edit makes a new draft that shares all blocks
 * which it did not touch, at the cost of those that it did.
 */
import { type Block, readBlock, silentBlock } from './block';
import { type BlockCache, createBlockCache } from './cache';
import {
  type FrontMatter,
  frontMatterEnd,
  LONGEST_FRONT_MATTER,
  NO_FRONT_MATTER,
  opensFrontMatter,
  readFrontMatter,
} from './front-matter';
import { collectReferences, defines, NO_REFERENCES, type References, referencesIn } from './references';
import { blockEnd, LineReader } from './scan';
import { spliced, splicedStarts } from '../splice';
import { countLeading } from '../binary-search';

/** A text cut into blocks. Immutable. */
export interface Draft {
  readonly frontMatter: FrontMatter;
  /** In order and without gaps: their texts joined are the draft. */
  readonly blocks: readonly Block[];
  /** Offset in the draft where each block starts, and its length at the end: one more entry than blocks. */
  readonly starts: Int32Array;
  readonly references: References;
}

/** A replacement in the text before the edit, as editors report it; `end` exclusive. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const BYTE_ORDER_MARK = '\uFEFF';
/** Code units of a draft's first line that decide whether front matter can start there. */
const LONGEST_OPENING = 64;

/** What has been read of a text from some block on. */
interface Cut {
  readonly end: number;
  readonly block: Block;
}

/** How a text becomes a block where it is not the last of the draft. */
type Reader = (text: string, references: References) => Block | null;

const read: Reader = (text, references) => readBlock(text, references, false);

/** Reads the block at `start`; null where the text, which is not all of the draft, does not show its end. */
function cutBlock(lines: LineReader, start: number, references: References, reader: Reader): Cut | null {
  const { text, final } = lines;
  let end = blockEnd(lines, start);
  for (let step = 1; end >= 0; step *= 2) {
    const slice = text.slice(start, end);
    const block = final && end === text.length ? readBlock(slice, references, true) : reader(slice, references);
    if (block !== null) return { end, block };
    // Something is still open at the cut, against what its lines looked like: look further.
    for (let i = 0; i < step && end >= 0 && end < text.length; i++) end = blockEnd(lines, end);
  }
  return null;
}

/** Blocks at the very start of a draft that no Markdown is in: byte order mark and front matter. */
function headBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let start = 0;
  if (text.startsWith(BYTE_ORDER_MARK)) {
    blocks.push(silentBlock(BYTE_ORDER_MARK));
    start = 1;
  }
  const end = frontMatterEnd(text.slice(start, start + LONGEST_FRONT_MATTER));
  if (end > 0) blocks.push(silentBlock(text.slice(start, start + end)));
  return blocks;
}

/** The front matter that the first blocks hold. */
function frontMatterOf(blocks: readonly Block[]): FrontMatter {
  const [first, second] = blocks;
  const block = first?.text === BYTE_ORDER_MARK ? second : first;
  if (block === undefined || !opensFrontMatter(block.text)) return NO_FRONT_MATTER;
  if (frontMatterEnd(block.text) === block.text.length) return readFrontMatter(block.text);
  const next = (block === first ? second : blocks[2])?.text ?? '';
  return /^[A-Za-z_][\w-]*:(?:[ \t]|$)/m.test(next.split(/[\n\r]/, 1)[0] ?? '')
    ? { ...NO_FRONT_MATTER, problem: { kind: 'unclosed', start: 0, end: 3 } }
    : NO_FRONT_MATTER;
}

/** Blocks behind the first ones, of this many, tell nothing of front matter. */
const HEAD = 3;

function lengthOf({ text }: Block): number {
  return text.length;
}

/** Blocks as they read with other references: those that refer to what has changed are read again. */
function withReferences(blocks: readonly Block[], references: References): Block[] {
  const heads = headCount(blocks);
  return blocks.map((block, index) => {
    if (index < heads || block.resolved === referencesIn(block.text, references).key) return block;
    const final = index === blocks.length - 1;
    return readBlock(block.text, references, final) ?? readBlock(block.text, references, true) ?? block;
  });
}

/** Reads a whole draft. Never throws; time grows with the length of the text. */
export function parseDraft(text: string): Draft {
  const blocks = headBlocks(text);
  let at = blocks.reduce((sum, block) => sum + block.text.length, 0);
  const lines = new LineReader(text, true);
  while (at < text.length) {
    const cut = cutBlock(lines, at, NO_REFERENCES, read);
    if (cut === null) break;
    blocks.push(cut.block);
    at = cut.end;
  }
  const references = collectReferences(blocks);
  return {
    frontMatter: frontMatterOf(blocks),
    blocks: references === NO_REFERENCES ? blocks : withReferences(blocks, references),
    starts: splicedStarts(new Int32Array(1), 0, 0, blocks.map(lengthOf)),
    references,
  };
}

/** The draft's whole text. */
export function draftText(draft: Draft): string {
  return draft.blocks.map((block) => block.text).join('');
}

/** Index of the last block that starts at or before `offset`; 0 in an empty draft. */
function blockAt(draft: Draft, offset: number): number {
  const { blocks, starts } = draft;
  return Math.max(0, countLeading(blocks.length, (n) => (starts[n] ?? 0) <= offset) - 1);
}

/** A copy that does not keep the string alive which it was cut from. */
function detached(text: string): string {
  return text.length < 32 ? text : [text.slice(0, 1), text.slice(1)].join('');
}

/** Applies one change to a list of blocks. */
function splice(draft: Draft, change: TextChange, cache: BlockCache): Draft {
  const { blocks, starts, references } = draft;
  const length = starts[blocks.length] ?? 0;
  const start = Math.min(Math.max(0, change.start), length);
  const end = Math.min(Math.max(start, change.end), length);
  const touched = touchedBlocks(draft, start, end);
  const { first, behind } = touched;

  const base = starts[first] ?? 0;
  const old = blocks
    .slice(first, behind)
    .map((block) => block.text)
    .join('');
  const edited = old.slice(0, start - base) + change.text + old.slice(end - base);
  // The last block was read without the proof that it closes: not to be taken from the cache for one inside.
  for (const block of blocks.slice(first, Math.min(behind, blocks.length - 1))) cache.add(block);
  const { fresh, kept } = readAgain(draft, touched, edited, (text, known) => {
    return cache.get(text, known) ?? read(detached(text), known);
  });

  const removed = blocks.slice(first, kept);
  const next = spliced(blocks, first, kept, fresh);
  const same = {
    frontMatter: first >= HEAD ? draft.frontMatter : frontMatterOf(next),
    blocks: next,
    starts: splicedStarts(starts, first, kept, fresh.map(lengthOf)),
    references,
  };
  if (!removed.some(defines) && !fresh.some(defines)) return same;
  const nextReferences = collectReferences(next);
  if (nextReferences.key === references.key) return same;
  return { ...same, blocks: withReferences(next, nextReferences), references: nextReferences };
}

/** The blocks [first, behind) that a change has to do with. */
interface Touched {
  readonly first: number;
  readonly behind: number;
}

/** The blocks that are to be read again for a change of [start, end). */
function touchedBlocks(draft: Draft, start: number, end: number): Touched {
  const { blocks, starts } = draft;
  const count = blocks.length;
  // The cut before a block depends on its first line: read from the block before the one that is touched.
  let first = Math.max(0, blockAt(draft, Math.max(0, start - 1)) - 1);
  const heads = headCount(blocks);
  const unclosed = start < LONGEST_FRONT_MATTER + LONGEST_OPENING && isUnclosed(blocks);
  if (first <= heads || start < LONGEST_OPENING || unclosed) first = 0;
  let behind = end >= (starts[count] ?? 0) ? count : blockAt(draft, end);
  if (behind < count && (starts[behind] ?? 0) < end) behind++;
  return { first, behind: first === 0 ? Math.max(behind, heads) : behind };
}

/** The text of the touched blocks as edited, behind which as many of the next blocks are shown as reading needs. */
class Region {
  text: string;
  readonly #blocks: readonly Block[];
  readonly #behind: number;
  #shown: number;

  constructor(edited: string, blocks: readonly Block[], { first, behind }: Touched) {
    this.text = edited;
    this.#blocks = blocks;
    this.#behind = behind;
    this.#shown = behind;
    this.#show(2);
    if (first > 0) return;
    while (
      !this.reachesEnd &&
      this.text.length <= LONGEST_FRONT_MATTER &&
      opensFrontMatter(this.text.replace(BYTE_ORDER_MARK, ''))
    )
      this.#show(8);
  }

  /** Whether the text goes to the end of the draft. */
  get reachesEnd(): boolean {
    return this.#shown === this.#blocks.length;
  }

  /** Twice as many blocks as before. */
  grow(): void {
    this.#show(Math.max(4, this.#shown - this.#behind));
  }

  #show(more: number): void {
    const until = Math.min(this.#blocks.length, this.#shown + more);
    for (; this.#shown < until; this.#shown++) this.text += this.#blocks[this.#shown]?.text ?? '';
  }
}

/** Reads from the first touched block on until a block ends where an old one did: the new blocks, and the first old one that is kept behind them. */
function readAgain(
  { blocks, references }: Draft,
  touched: Touched,
  edited: string,
  reader: Reader,
): { readonly fresh: Block[]; readonly kept: number } {
  const region = new Region(edited, blocks, touched);
  const fresh: Block[] = touched.first === 0 ? headBlocks(region.text) : [];
  let kept = touched.behind;
  // Next old block boundary at or behind the place of reading.
  let boundary = edited.length;
  let at = fresh.reduce((sum, block) => sum + block.text.length, 0);
  let lines = new LineReader(region.text, region.reachesEnd);
  for (;;) {
    while (boundary < at && kept < blocks.length) {
      boundary += blocks[kept]?.text.length ?? 0;
      kept++;
    }
    if (boundary === at && at > 0) break;
    if (at >= region.text.length && region.reachesEnd) break;
    const cut = cutBlock(lines, at, references, reader);
    if (cut === null) {
      region.grow();
      lines = new LineReader(region.text, region.reachesEnd);
      continue;
    }
    fresh.push(cut.block);
    at = cut.end;
  }
  return { fresh, kept };
}

/** How many blocks at the start of a draft are byte order mark and front matter. */
function headCount(blocks: readonly Block[]): number {
  const mark = blocks[0]?.text === BYTE_ORDER_MARK ? 1 : 0;
  const text = blocks[mark]?.text ?? '';
  return text !== '' && frontMatterEnd(text) === text.length ? mark + 1 : mark;
}

/** Whether a draft starts as front matter does but none is found: a later line could close it. */
function isUnclosed(blocks: readonly Block[]): boolean {
  const head = headCount(blocks);
  return (
    opensFrontMatter(blocks[blocks[0]?.text === BYTE_ORDER_MARK ? 1 : 0]?.text ?? '') &&
    !(head > 0 && blocks[head - 1]?.text !== BYTE_ORDER_MARK)
  );
}

/**
 * The draft after an edit: equal to reading the new text from scratch, block for block, and with the same objects for
 * blocks that did not change.
 * @param changes offsets into the text before the edit, in any order, apart from each other
 * @param cache of the open document: brings blocks back that were there before
 */
export function updateDraft(
  draft: Draft,
  changes: readonly TextChange[],
  cache: BlockCache = createBlockCache(),
): Draft {
  // From the last to the first, so that the offsets of the others stay right; insertions at one place keep their order.
  const ordered = changes
    .map((change, index) => ({ change, index }))
    .sort((a, b) => b.change.start - a.change.start || b.change.end - a.change.end || b.index - a.index);
  return ordered.reduce((current, { change }) => splice(current, change, cache), draft);
}
