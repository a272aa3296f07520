/**
 * Who is rightly introduced by a first name or one word: a sovereign, a cleric, a peer behind the title, a performer behind the trade,
 * a relative behind whose relative it is, and whoever the draft says it does not name in full.
 */
import type { Mention } from '../analysis';
import { NAME_WITHHELD, ONE_NAME_BEFORE, RELATIVE_BEFORE } from '../language/one-name';
import { Recent } from '../text/recent';
import { lineAround, lineBefore } from './line-around';

/** The longest word that tells so before a name, and the blanks behind it. UTF-16 code units. */
const AROUND_TITLE = 24;

/** The same with whom the relative belongs to. */
const AROUND_RELATIVE = 80;

/** How far around the name it is looked why it is not whole; UTF-16 code units. */
const AROUND = 400;

const SAYS_WHY = new Recent((line) => NAME_WITHHELD.test(line), 256);

/** Whether nothing is missing where a name of one word introduces somebody. */
export function bearsOneName(text: string, { start, end }: Mention): boolean {
  if (SAID_BEFORE.of(text.slice(Math.max(0, start - AROUND_RELATIVE), start))) return true;
  // “Julie* a raconté”, with a note below; “*Julie*” is emphasis.
  if (text[end] === '*' && text[start - 1] !== '*') return true;
  const line = lineAround(text, start, end, AROUND);
  return SAYS_WHY.of(text.slice(line.start, line.end));
}

/** Whether a title or a relative ends what stands before a name. */
const SAID_BEFORE = new Recent(
  (before) =>
    ONE_NAME_BEFORE.test(before.slice(-AROUND_TITLE)) ||
    RELATIVE_BEFORE.test(lineBefore(before, before.length, AROUND_RELATIVE)),
  512,
);
