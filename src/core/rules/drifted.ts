import type { Rule } from './rule';

/** Words that were verified have been changed since: the check no longer covers what is printed. */
export const drifted: Rule = {
  id: 'drifted',
  severity: 'error',
  summary: 'Verified words have changed.',
  run(context, report) {
    for (const placed of context.records) {
      if (placed.state !== 'drifted' || placed.start === null || placed.end === null) continue;
      const words = placed.record.check?.words ?? placed.record.target.exact;
      report(placed.start, placed.end, 'drifted', { record: placed.record.id, words }, context.claimOf(placed));
    }
  },
};
