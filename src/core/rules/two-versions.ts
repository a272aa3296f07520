import type { Rule } from './rule';

/** Two people changed one field of a record; the values of the second are in a copy beside it until somebody chooses. */
export const twoVersions: Rule = {
  id: 'two-versions',
  severity: 'warning',
  summary: 'A record of which there are two versions, because two people changed it at the same time.',
  run(context, report) {
    for (const { record, state, start, end } of context.copies) {
      const isPlaced = state !== 'suggested' && start !== null && end !== null;
      const data = { record: record.id, words: record.target.exact };
      report(isPlaced ? start : 0, isPlaced ? end : 0, 'two-versions', data, null);
    }
  },
};
