/** One block of a draft: its text, read. */
import type { Root } from 'mdast';
import type { BlockReading } from '../claims/document/reading';
import { exceedsLimits } from './limits';
import { readPlain } from './plain';
import { type Reading, readProse } from './prose';
import { refine } from './refine';
import { readRough } from './rough';
import { type References, referencesIn } from './references';
import { parseTree } from './remark';
import { settled } from '../settled';
import type { HtmlComment, ProseUnit } from './units';

/**
 * A stretch of whole lines that Markdown reads on its own. It does not know where it stands: its offsets are into its
 * own text, so that the same object serves before and after an edit elsewhere. Immutable but for what the engine keeps
 * with it; the same object may occur twice in a draft that says the same twice.
 */
export interface Block {
  /** As in the file, with the blank lines behind it. */
  readonly text: string;
  readonly units: readonly ProseUnit[];
  /** HTML comments, which may hold directives. */
  readonly comments: readonly HtmlComment[];
  /** Link and footnote names that the block defines for the whole draft. */
  readonly links: readonly string[];
  readonly footnotes: readonly string[];
  /** Key of the references to other blocks' definitions that it was read with. */
  readonly resolved: string;
  /** Too deep, large or strange for the parser: `units` hold its text with its markup. */
  readonly degraded: boolean;
  /**
   * What the engine has read in it. Not in a WeakMap: to the collector of young objects all values of such a map are alive,
   * so that it copies everything ever read.
   */
  reading: BlockReading | null;
}

/** Heads for text behind a block: parsed along with it, a heading shows whether the block closes all that it opens. */
const SENTINEL = '# X';

const EMPTY = { comments: [], links: [], footnotes: [] } as const;

/** A block without prose: front matter, or a byte order mark. */
export function silentBlock(text: string): Block {
  return { text, units: [], ...EMPTY, resolved: '', degraded: false, reading: null };
}

/** Whether the parser read the sentinel behind `length` code units as a heading of its own, and takes it off. */
function takeSentinel(tree: Root, length: number): boolean {
  const last = tree.children.at(-1);
  if (last?.type !== 'heading' || last.position?.start.offset !== length) return false;
  tree.children.pop();
  return true;
}

/**
 * Reads a block.
 * @param text as cut by `blockEnd`
 * @param references what the draft defines
 * @param final whether the draft ends with it
 * @returns null where the cut behind it is wrong, as something in it is still open there: it has to grow
 */
export function readBlock(text: string, references: References, final: boolean): Block | null {
  const known = referencesIn(text, references);
  const plain = readPlain(text, known);
  if (plain !== null) return block(text, plain, known, false);
  if (exceedsLimits(text)) return block(text, readRough(text), known, true);
  try {
    const tree = parseTree(final ? text : text + SENTINEL, known);
    if (!final && !takeSentinel(tree, text.length)) return null;
    return block(text, readProse(tree, text), known, false);
  } catch {
    // The parser has a bug on this text, or its stack is too small: the text stays readable.
    return block(text, readRough(text), known, true);
  }
}

function block(text: string, reading: Reading, known: References, degraded: boolean): Block {
  const { units, comments, links, footnotes } = reading;
  return {
    text,
    units: settled(refine(units)),
    comments,
    links,
    footnotes,
    resolved: known.key,
    degraded,
    reading: null,
  };
}
