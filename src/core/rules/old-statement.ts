import { RECENT } from '../language/then-and-now';
import { daysBetween, parsePartialDate } from '../dates/partial-date';
import { lineAround } from './line-around';
import type { Rule } from './rule';

/** Days after which “recently” no longer fits. */
const OLD = 30;
/** How far before the words the sentence is looked at; UTF-16 code units. */
const BEFORE = 300;

/** The record says that the statement is more than a month old, the text says “récemment” or “en réponse à”. */
export const oldStatement: Rule = {
  id: 'old-statement',
  severity: 'warning',
  summary: 'An old statement that the text calls recent.',
  run(context, report) {
    if (context.date === null) return;
    for (const placed of context.records) {
      const on = placed.record.said?.on;
      const said = on == null ? null : parsePartialDate(on);
      if (said === null || placed.start === null || placed.end === null) continue;
      const days = daysBetween(said, context.date);
      if (days <= OLD) continue;
      const { start } = lineAround(context.text, placed.start, placed.end, BEFORE);
      const word = RECENT.exec(context.text.slice(start, placed.end))?.[1];
      if (word === undefined) continue;
      const data = { record: placed.record.id, on, date: context.dateText, days, word };
      report(placed.start, placed.end, 'old-statement', data, context.claimOf(placed));
    }
  },
};
