/** What of a draft is not read as it was meant. */
import type { Span } from '../analysis';
import type { Draft } from './draft';
import type { FrontMatterProblem } from './front-matter';

/** A place of a draft that Dixit cannot read as it is written. Offsets into the file. */
export interface DraftProblem extends Span {
  /** plain-text: a block too large, too deep or too strange for the parser, read with its markup as words. */
  readonly kind: FrontMatterProblem['kind'] | 'plain-text';
}

/** The problems of a draft in the order of its text: at most one of its front matter, one of each block. */
export function problemsOf({ frontMatter, blocks, starts }: Draft): readonly DraftProblem[] {
  const problems: DraftProblem[] = [];
  if (frontMatter.problem !== null) {
    const { kind, start, end } = frontMatter.problem;
    const base = blocks[0]?.text === '\uFEFF' ? 1 : 0;
    problems.push({ kind, start: base + start, end: base + end });
  }
  blocks.forEach(({ degraded, text }, n) => {
    const start = starts[n] as number;
    if (degraded) problems.push({ kind: 'plain-text', start, end: start + text.trimEnd().length });
  });
  return problems;
}
