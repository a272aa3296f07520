import type { Rule } from './rule';

/** Front matter that cannot be read: the article's date and language are then not what its author thinks. */
export const frontMatter: Rule = {
  id: 'front-matter',
  severity: 'warning',
  summary: 'The front matter cannot be read as it is.',
  run({ problems }, report) {
    for (const { kind, start, end } of problems) {
      if (kind === 'plain-text') continue;
      // Other programs may understand such a line.
      report(start, end, `front-matter/${kind}`, {}, null, kind === 'syntax' ? 'info' : undefined);
    }
  },
};
