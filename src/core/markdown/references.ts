/** What a draft defines for all of its blocks: link targets and footnotes. */
import type { Block } from './block';
import { NO_REFERENCES } from './tree';
import type { References } from './tree';

/** Whether a block defines anything. */
export function defines(block: Block): boolean {
  return block.links.length > 0 || block.footnotes.length > 0;
}

/** The references of a draft; `NO_REFERENCES` itself where it defines nothing. */
export function collectReferences(blocks: readonly Block[]): References {
  const links = new Set<string>();
  const footnotes = new Set<string>();
  for (const block of blocks) {
    for (const name of block.links) links.add(name);
    for (const name of block.footnotes) footnotes.add(name);
  }
  if (links.size === 0 && footnotes.size === 0) return NO_REFERENCES;
  const sorted = { links: [...links].sort(), footnotes: [...footnotes].sort() };
  return { ...sorted, key: JSON.stringify(sorted) };
}
