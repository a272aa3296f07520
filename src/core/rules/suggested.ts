import type { Rule } from './rule';

/** A record's words have changed so much that a person must say whether the place is still the right one. */
export const suggested: Rule = {
  id: 'suggested',
  severity: 'warning',
  summary: 'A record whose place is only a suggestion.',
  run(context, report) {
    for (const placed of context.records) {
      if (placed.state !== 'suggested' || placed.start === null || placed.end === null) continue;
      const data = { record: placed.record.id, words: placed.record.target.exact };
      report(placed.start, placed.end, 'suggested', data, context.claimOf(placed));
    }
  },
};
