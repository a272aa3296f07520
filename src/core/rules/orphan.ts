import type { Rule } from './rule';

/** A record whose words are nowhere in the text. Reported at the start of the file; the record itself is kept. */
export const orphan: Rule = {
  id: 'orphan',
  severity: 'warning',
  summary: 'A record whose words are no longer in the text.',
  run(context, report) {
    for (const placed of context.records) {
      if (placed.state !== 'orphan') continue;
      report(0, 0, 'orphan', { record: placed.record.id, words: placed.record.target.exact }, null);
    }
  },
};
