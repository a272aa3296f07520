/** What a draft defines for all of its blocks, link targets and footnotes, and what a block takes of it. */
import type { Block } from './block';

/** Names that may be referred to, normalised as the parser compares them. */
export interface References {
  readonly links: ReadonlySet<string>;
  readonly footnotes: ReadonlySet<string>;
  /** Equal for equal references; empty for none. */
  readonly key: string;
}

/** Of a draft that defines nothing, and of a block that refers to nothing. */
export const NO_REFERENCES: References = { links: new Set(), footnotes: new Set(), key: '' };

function references(links: ReadonlySet<string>, footnotes: ReadonlySet<string>): References {
  if (links.size === 0 && footnotes.size === 0) return NO_REFERENCES;
  return { links, footnotes, key: JSON.stringify([[...links].sort(), [...footnotes].sort()]) };
}

/** Whether a block defines anything. */
export function defines(block: Block): boolean {
  return block.links.length > 0 || block.footnotes.length > 0;
}

/** All that the blocks of a draft define. */
export function collectReferences(blocks: readonly Block[]): References {
  const links = new Set<string>();
  const footnotes = new Set<string>();
  for (const block of blocks) {
    for (const name of block.links) links.add(name);
    for (const name of block.footnotes) footnotes.add(name);
  }
  return references(links, footnotes);
}

const LINE_PREFIX = /[\n\r][ \t>]*/g;
/** Longest label that the parser takes. */
const LABEL = /\[((?:[^[\]\\]|\\[^]){1,999})\]/g;

/** The part of the draft's references that a block names in brackets: all else cannot change how it reads. */
export function referencesIn(text: string, all: References): References {
  if (all.key === '' || !text.includes('[')) return NO_REFERENCES;
  const links = new Set<string>();
  const footnotes = new Set<string>();
  for (const match of text.replace(LINE_PREFIX, ' ').matchAll(LABEL)) {
    const label = (match[1] ?? '')
      .replace(/[\t ]+/g, ' ')
      .trim()
      .toLowerCase()
      .toUpperCase();
    if (all.links.has(label)) links.add(label);
    if (label.startsWith('^') && all.footnotes.has(label.slice(1))) footnotes.add(label.slice(1));
  }
  return references(links, footnotes);
}
