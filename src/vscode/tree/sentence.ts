import type { Span } from '../../core/analysis';
import { oneLine } from '../words/text';

/** How far a sentence may reach beyond the claim before it is cut. */
const REACH = 400;
const SENTENCE_END = /[.!?…]["»”)\]]?\s/g;

/** The sentence that holds a span, for reading; it ends at the paragraph at the latest. */
export function sentenceAround(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const paragraph = before.lastIndexOf('\n') + 1;
  const ends = [...before.slice(paragraph).matchAll(SENTENCE_END)];
  const last = ends.at(-1);
  const from = paragraph + (last ? last.index + last[0].length : 0);
  const line = after.search(/\n/);
  const rest = line < 0 ? after : after.slice(0, line);
  SENTENCE_END.lastIndex = 0;
  const stop = SENTENCE_END.exec(`${rest} `);
  const alreadyEnded = /[.!?…]["»”)\]]?$/.test(text.slice(start, end));
  return oneLine(
    before.slice(from) +
      text.slice(start, end) +
      (alreadyEnded ? '' : rest.slice(0, stop ? stop.index + 1 : undefined)),
  );
}
