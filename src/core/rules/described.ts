/**
 * Whether the words around a name say who that is. A printed role is only one way to introduce somebody: “Sen.”, “who
 * runs the shop”, “of the University of Bergen”, “58, who sells fish”, “son avocate” do it as well.
 */
import type { Mention } from '../analysis';
import {
  COURT_BEFORE,
  NOUN_AFTER,
  NOUN_BEFORE,
  NO_TRADE_BEFORE,
  TITLE_BEFORE,
  TOLD_AFTER,
  TRADE_AFTER,
  TRADE_BEFORE,
} from '../language/introductions';
import { Recent } from '../text/recent';
import { lineBefore } from './line-around';

/** How far around the name is looked; UTF-16 code units. */
const AROUND = 120;

/** “His counterpart, X, …”: the name stands beside what it explains, between commas. */
const BESIDE_BEFORE = /[\p{L}\p{N}][)*_]*,[\s\u00A0]+[*_]*$/u;
const BESIDE_AFTER = /^[*_]*[,.;]/u;

/** “MSNBC’s X”, “Reuters’ X”: whose somebody is. */
const BODY_BEFORE = /(?:^|[^\p{L}])\p{Lu}[\p{L}’'.-]*(?:[’']s|s[’'])[\s\u00A0]+$/u;
/**
 * Whether the words before or behind a name introduce the person.
 * @param startsWords whether the words of a claim start at an offset
 */
export function isDescribed(text: string, name: Mention, startsWords: (at: number) => boolean): boolean {
  const before = lastWords(lineBefore(text, name.start, AROUND));
  const after = text.slice(name.end, name.end + AROUND);
  const said = SAID.of(`${before}\n${after}`);
  return said === 'described' || (said > 0 && !startsWords(name.end + said));
}

/** What the words around a name say, on a line of their own each: who it is, or how far behind it a noun that may say so begins, or 0. */
const SAID = new Recent((around): number | 'described' => {
  const before = around.slice(0, around.indexOf('\n'));
  const behind = around.slice(before.length + 1);
  const after = behind.replace(/^[*_]+/u, '');
  if (
    TITLE_BEFORE.test(before) ||
    (NOUN_BEFORE.test(before) && !NO_TRADE_BEFORE.test(before)) ||
    TRADE_BEFORE.test(before) ||
    BODY_BEFORE.test(before) ||
    COURT_BEFORE.test(before) ||
    (BESIDE_BEFORE.test(before) && BESIDE_AFTER.test(after)) ||
    TOLD_AFTER.test(after) ||
    TRADE_AFTER.test(after)
  )
    return 'described';
  const noun = NOUN_AFTER.exec(after);
  return noun === null ? 0 : behind.length - after.length + noun[0].length;
}, 1024);

/** An article and four words before a name say who that is; no pattern looks further back. */
const MOST_WORDS = 5;

/** The last words of a text, with a blank or more before them where others come before: no pattern looks through those. */
function lastWords(text: string): string {
  let words = 0;
  for (let at = text.length - 1; at > 0; at--)
    if (isBlank(text.charCodeAt(at)) && !isBlank(text.charCodeAt(at - 1)) && words++ === MOST_WORDS)
      return text.slice(at);
  return text;
}

function isBlank(code: number): boolean {
  return code <= 0x20 || code === 0xa0;
}
