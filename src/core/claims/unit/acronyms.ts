/** Acronyms and initials that stand behind the name that they are short for. */
import type { LocalName } from './unit-analysis';

/** Indices of the names whose acronym follows in brackets, or whose initials somebody is called by: “Ibrahim Boubacar Keïta (IBK)”, “Mohamed ben Salmane, dit MBS”. */
export function acronymsOf(names: readonly LocalName[], text: string): number[] {
  const found: number[] = [];
  for (let n = 0; n + 1 < names.length; n++) {
    const name = names[n] as LocalName;
    const next = names[n + 1] as LocalName;
    if (next.words.length !== 1 || next.start - name.end > LONGEST_CALLED) continue;
    // “la conférence des évêques de France (CEF)”
    if (name.type === 'place' && name.key[0] !== next.key[0]) continue;
    const person = name.type === 'person';
    const follows = person
      ? CALLED.test(text.slice(name.end, next.start))
      : next.start - name.end === 2 && text.charCodeAt(name.end + 1) === OPEN_BRACKET;
    if (follows && !(person && !spells(text.slice(next.start, next.end), text.slice(name.start, name.end))))
      found.push(n);
  }
  return found;
}

/** Whether these letters are the initials of all words of a name. */
function spells(letters: string, name: string): boolean {
  const words = name.split(NAME_PARTS);
  return (
    words.length > 2 &&
    letters.toUpperCase() === letters &&
    words
      .map((word) => word[0])
      .join('')
      .toUpperCase() === letters
  );
}

/** What parts the words of a name. */
const NAME_PARTS = /[\s-]+/u;
/** What stands between somebody's name and his initials. */
const CALLED = /^(?: \(|, (?:dite?|surnommée?|alias|known as|nicknamed) (?:[«“"]\s?)?)$/u;
/** It has no more characters. */
const LONGEST_CALLED = 20;
/** “(” */
const OPEN_BRACKET = 0x28;
