import { daysBetween, parsePartialDate } from '../dates/partial-date';
import type { Rule } from './rule';

/** The record dates the statement after the article that reports it. */
export const statementAfterArticle: Rule = {
  id: 'statement-after-article',
  severity: 'warning',
  summary: 'A statement dated after the article.',
  run(context, report) {
    if (context.date === null) return;
    for (const placed of context.records) {
      const on = placed.record.said?.on;
      const said = on == null ? null : parsePartialDate(on);
      if (said === null || placed.start === null || placed.end === null || daysBetween(context.date, said) <= 0)
        continue;
      const data = { record: placed.record.id, on, date: context.dateText };
      report(placed.start, placed.end, 'statement-after-article', data, context.claimOf(placed));
    }
  },
};
