/** Ignoring one finding for good, wherever it moves: known by its rule, its words and two words on either side. */
import { fold } from '../registry/names';

const AROUND = 2;
/** How far the words beside a finding are looked for; UTF-16 code units. */
const REACH = 120;

/**
 * The key of a finding for the list of ignored ones. It survives every edit elsewhere, other spaces, quotation marks and
 * apostrophes; it changes with the words themselves or their neighbours, so that a new error at the place is seen.
 */
export function ignoreKey(rule: string, text: string, start: number, end: number): string {
  const before = wordsOf(text.slice(Math.max(0, start - REACH), start)).slice(-AROUND);
  const after = wordsOf(text.slice(end, end + REACH)).slice(0, AROUND);
  const words = wordsOf(text.slice(start, Math.min(end, start + 1000)));
  return `i-${hash([rule, before.join(' '), words.join(' '), after.join(' ')].join('\n'))}`;
}

function wordsOf(text: string): readonly string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** FNV-1a over UTF-16 code units, two 32-bit lanes with different offset bases; 13 characters. */
function hash(text: string): string {
  let one = 0x811c9dc5;
  let two = 0x9dc5811c;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 0x01000193);
    two = Math.imul(two ^ code, 0x01000193) ^ (one >>> 15);
  }
  return (one >>> 0).toString(36).padStart(7, '0') + (two >>> 0).toString(36).padStart(7, '0').slice(1);
}
