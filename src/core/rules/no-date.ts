import { roleSpan } from './role-checks';
import type { Rule } from './rule';

/** One hint in a draft without a date, where a role could be checked if it had one. */
export const noDate: Rule = {
  id: 'no-date',
  severity: 'hint',
  summary: 'The article has no date, so roles cannot be checked.',
  run(context, report) {
    if (context.date !== null) return;
    const check = context.roleChecks().find((candidate) => candidate.date === null);
    if (check === undefined) return;
    const { start, end } = roleSpan(check);
    report(start, end, 'no-date', {}, null);
  },
};
