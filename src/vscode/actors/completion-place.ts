/** What a person may be about to write at a place of a draft. Pure. */
import { frontMatterEnd } from '../../core/markdown/front-matter';
import type { Span } from '../../core/analysis';

/** What stands before the cursor where a name or a role can be completed. */
export interface CompletionPlace {
  /** The word before the cursor; empty after a space. */
  readonly word: Span & { readonly text: string };
  /** Whether a comma and a space, or an opening bracket, stand before the word: what follows a name may be its role. */
  readonly behindComma: boolean;
  /** The text before that comma. */
  readonly before: number;
}

const WORD = /[\p{L}\p{M}'’-]*$/u;
/** How far before the cursor a word or an address is looked for. UTF-16 code units. */
const REACH = 2000;

/** The place, or null where the draft is no prose: front matter, code, an address, the target of a link. */
export function completionPlace(text: string, offset: number): CompletionPlace | null {
  if (offset < frontMatterEnd(text)) {
    return null;
  }
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const line = text.slice(lineStart, offset);
  if (/^(?: {4}|\t)/.test(line) || isInFence(text, lineStart) || isInCode(line) || isInAddress(line)) {
    return null;
  }
  const word = WORD.exec(line.slice(-REACH))?.[0].replace(/^.*['’]/u, '') ?? '';
  const start = offset - word.length;
  const gap = /[,(][ \u00a0]*$/.exec(text.slice(lineStart, start));
  return {
    word: { start, end: offset, text: word },
    behindComma: gap !== null,
    before: gap ? lineStart + gap.index : start,
  };
}

/** Fences are counted from the top: an odd number above the line opens one. */
function isInFence(text: string, lineStart: number): boolean {
  let fence: string | null = null;
  for (let at = 0; at < lineStart;) {
    const end = text.indexOf('\n', at);
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(text.slice(at, Math.min(end < 0 ? text.length : end, at + 80)))?.[1];
    if (mark) {
      if (fence === null) {
        fence = mark;
      } else if (mark.startsWith(fence)) {
        fence = null;
      }
    }
    at = end < 0 ? text.length : end + 1;
  }
  return fence !== null;
}

function isInCode(line: string): boolean {
  return (line.split('`').length - 1) % 2 === 1;
}

function isInAddress(line: string): boolean {
  return /(?:https?:\/\/|www\.|\]\()\S*$|<[^>\s]*$/.test(line.slice(-REACH));
}
