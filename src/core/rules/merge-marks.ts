import type { Span } from '../analysis';
import type { Rule } from './rule';

/** A line that begins one side of a merge, stands between the two, or ends the other. */
const MARK = /^(<{7}|={7}|>{7})(?:[ \t][^\r\n]*)?$/gm;

/** A merge that nobody ended: both versions of a passage are in the article, and marks between them. */
export const mergeMarks: Rule = {
  id: 'merge-marks',
  severity: 'warning',
  summary: 'Git left the marks of a merge in the text.',
  run({ text }, report) {
    if (!text.includes('<<<<<<<')) return;
    let begun: Span | null = null;
    let isHalf = false;
    for (const { 0: line, 1: mark, index } of text.matchAll(MARK)) {
      if (mark === '<<<<<<<') begun = { start: index, end: index + line.length };
      else if (mark === '>>>>>>>' && begun !== null && isHalf) {
        report(begun.start, begun.end, 'merge-marks', {});
        begun = null;
      }
      isHalf = begun !== null && mark === '=======';
    }
  },
};
