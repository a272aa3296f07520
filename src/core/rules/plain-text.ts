import type { Rule } from './rule';

/** A passage whose markup is too large, too deep or too strange: its words are read, its markup is not. */
export const plainText: Rule = {
  id: 'plain-text',
  severity: 'info',
  summary: 'A passage has too much markup and is read as plain text.',
  run({ problems }, report) {
    for (const { kind, start, end } of problems) if (kind === 'plain-text') report(start, end, 'plain-text', {});
  },
};
