/**
 * Comments that silence rules: `<!-- dixit-ignore stale-role -->` on its line (or, alone on a line, on the next one),
 * `<!-- dixit-disable … -->` to `<!-- dixit-enable … -->`, and `<!-- dixit-ignore-file … -->`. Without names: all rules.
 */

/** A stretch of the text in which a rule (null: every rule) is silent. */
interface Silence {
  readonly rule: string | null;
  readonly start: number;
  readonly end: number;
}

/** The comments of a draft that silence rules. */
interface Directives {
  /** Whether a rule is silenced where a finding begins. */
  isSilent(rule: string, start: number): boolean;
}

const OPEN = '<!-- dixit-';
const CLOSE = '-->';
const KINDS: ReadonlySet<string> = new Set(['ignore-file', 'ignore', 'disable', 'enable']);

const NONE: Directives = { isSilent: () => false };

/** The directives of a text; linear, and free where there are none. */
export function readDirectives(text: string): Directives {
  let at = text.indexOf(OPEN);
  if (at < 0) return NONE;
  const silences: Silence[] = [];
  const open = new Map<string | null, number>();
  let count = 0;
  for (; at >= 0; at = text.indexOf(OPEN, at + OPEN.length)) {
    const content = text.slice(at + OPEN.length, at + MAX_LENGTH);
    const close = content.indexOf(CLOSE);
    if (close < 0) continue;
    const end = at + OPEN.length + close;
    const [kind = '', ...named] = content
      .slice(0, close)
      .split(/[\s,]+/)
      .filter((word) => word !== '');
    if (!KINDS.has(kind)) continue;
    if (++count > MAX_DIRECTIVES) break;
    const rules: readonly (string | null)[] = named.length > 0 ? named : [null];
    for (const rule of rules) {
      if (kind === 'ignore-file') silences.push({ rule, start: 0, end: Infinity });
      else if (kind === 'ignore') silences.push({ rule, ...lineFor(text, at, end + CLOSE.length) });
      else if (kind === 'disable') {
        if (!open.has(rule)) open.set(rule, at);
      } else closeAll(open, rule, at, silences);
    }
  }
  for (const [rule, start] of open) silences.push({ rule, start, end: Infinity });
  if (silences.length === 0) return NONE;
  return {
    isSilent: (rule, start) =>
      silences.some(
        (silence) => (silence.rule === null || silence.rule === rule) && start >= silence.start && start <= silence.end,
      ),
  };
}

/** Longest directive that is read; one with 100 rules fits. */
const MAX_LENGTH = 2000;
/** More directives than any article has; the bound keeps a hostile text linear. */
const MAX_DIRECTIVES = 500;

function closeAll(open: Map<string | null, number>, rule: string | null, end: number, silences: Silence[]): void {
  for (const [opened, start] of open) {
    if (rule !== null && opened !== rule) continue;
    silences.push({ rule: opened, start, end });
    open.delete(opened);
  }
}

function lineFor(text: string, start: number, end: number): { readonly start: number; readonly end: number } {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = endOfLine(text, end);
  const alone = text.slice(lineStart, start).trim() === '' && text.slice(end, lineEnd).trim() === '';
  if (!alone) return { start: lineStart, end: lineEnd };
  let next = lineEnd + 1;
  // A blank line between the comment and its paragraph is usual Markdown.
  while (next < text.length && text.slice(next, endOfLine(text, next)).trim() === '') next = endOfLine(text, next) + 1;
  return { start: next, end: endOfLine(text, next) };
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}
