/** The comment that silences a rule on a line. Pure. */
import type { Replacement } from './modifiers';

const OPEN = '<!-- dixit-ignore ';
const RULES = /^[a-z\s,-]*$/;

/** The edit that silences a rule where a finding begins: at the end of the line, or one more rule in the comment there. */
export function ignoreLine(text: string, offset: number, rule: string): Replacement {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const found = text.indexOf('\n', offset);
  const lineEnd = found < 0 ? text.length : text[found - 1] === '\r' ? found - 1 : found;
  // Two spaces at the end of a line are a line break in Markdown and stay behind the comment.
  const line = text.slice(start, lineEnd).trimEnd();
  const end = start + line.length;
  const open = line.endsWith('-->') ? line.lastIndexOf(OPEN) : -1;
  const rules = line.slice(open + OPEN.length, -3).trim();
  return open >= 0 && RULES.test(rules)
    ? { start: start + open, end, text: `${OPEN}${rules} ${rule} -->` }
    : { start: end, end, text: ` ${OPEN}${rule} -->` };
}
