/** Blocks that an edit took away, for the undo, the cut and paste, or the next keystroke that brings them back. */
import type { Block } from './block';
import { type References, referencesIn } from './references';

/** Blocks kept; with what the engine hangs on a block this is about a megabyte at most. */
const MOST_BLOCKS = 64;
/** UTF-16 code units of all texts kept. */
const MOST_TEXT = 131_072;

/** A bounded memory of blocks by their text, oldest out first. */
export interface BlockCache {
  /** The block of that text, unless it would read differently with these references. */
  get(text: string, references: References): Block | undefined;
  add(block: Block): void;
}

/** An empty cache, to be kept with an open document. */
export function createBlockCache(): BlockCache {
  const blocks = new Map<string, Block>();
  let size = 0;
  return {
    get(text, references) {
      const block = blocks.get(text);
      return block?.resolved === referencesIn(text, references).key ? block : undefined;
    },
    add(block) {
      if (block.text.length > MOST_TEXT) return;
      if (blocks.delete(block.text)) size -= block.text.length;
      blocks.set(block.text, block);
      size += block.text.length;
      for (const oldest of blocks.keys()) {
        if (blocks.size <= MOST_BLOCKS && size <= MOST_TEXT) return;
        blocks.delete(oldest);
        size -= oldest.length;
      }
    },
  };
}
