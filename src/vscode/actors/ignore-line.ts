/** The comment that silences a rule on a line. Pure. */
import type { Replacement } from './modifiers';

const LAST = /<!-- dixit-ignore ([a-z\s,-]*?)\s*-->[ \t]*$/;

/** The edit that silences a rule where a finding begins: at the end of the line, or one more rule in the comment there. */
export function ignoreLine(text: string, offset: number, rule: string): Replacement {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const found = text.indexOf('\n', offset);
  const lineEnd = found < 0 ? text.length : text[found - 1] === '\r' ? found - 1 : found;
  const line = text.slice(start, lineEnd);
  const present = LAST.exec(line);
  if (present) {
    const rules = (present[1] ?? '').trim();
    const at = start + present.index;
    return { start: at, end: at + present[0].length, text: `<!-- dixit-ignore ${rules} ${rule} -->` };
  }
  // Two spaces at the end of a line are a line break in Markdown and stay behind the comment.
  const end = start + line.trimEnd().length;
  return { start: end, end, text: ` <!-- dixit-ignore ${rule} -->` };
}
