/** Where the subject of a clause without “that” starts, behind to whom or in what it is said. English. */
import { SPOKEN_AT } from '../language/en/occasions';
import { Num, Tag } from '../language/types';
import { Case, type Token } from '../text/token';
import { nameStart } from './name-words';
import { isDeterminer, isHead, isPreposition } from './noun-phrase';

/** “told the court | Mr Orr”, “told the BBC | Mr Orr”, “told reporters | Labour MPs”: where a name or a title starts in [from, verb) behind whom something is told, or -1. */
function namedStart(tokens: readonly Token[], from: number, verb: number): number {
  for (let i = from + 1; i < verb; i++) {
    const before = tokens[i - 1] as Token;
    const { letterCase, form, name, tags } = tokens[i] as Token;
    if (letterCase === Case.Lower || form === "'s" || before.form === "'s" || isDeterminer(before)) continue;
    const titled = (tags & (Tag.Title | Tag.Noun)) === Tag.Title;
    if (
      before.name < 0
        ? before.letterCase === Case.Lower && isHead(before)
        : titled || ((tags & Tag.FirstName) !== 0 && name !== before.name)
    )
      return i;
    if (isHearer(before)) return i;
  }
  return -1;
}

/**
 * Where the subject of the verb at `verb` starts in what looks like one phrase from `from` on, with to whom it is told: “told the court
 * | Mr Orr | had lied”, “told the Burlow Echo newspaper | flights | would resume”; `verb` where there is none.
 * @param media nouns of newspapers and stations
 */
export function subjectBehindHearer(
  tokens: readonly Token[],
  from: number,
  verb: number,
  media: ReadonlySet<string> = NONE,
): number {
  const named = namedStart(tokens, from, verb);
  if (named > 0) return named;
  for (let i = from + 1; i < verb; i++) {
    const before = tokens[i - 1] as Token;
    if (before.name < 0 && !isHearer(before)) continue;
    while (i < verb && (tokens[i] as Token).name < 0 && media.has((tokens[i] as Token).form)) i++;
    if ((tokens[i] as Token).letterCase === Case.Capital && before.name >= 0) continue;
    if (i < verb && (tokens[i] as Token).form !== "'s") return i;
  }
  return bareSubjectStart(tokens, from, verb);
}

const NONE: ReadonlySet<string> = new Set();

/**
 * Where the bare subject of the verb at `verb` starts in what looks like one phrase with where or to whom it was said: “in a statement |
 * Swedish officials”, “a news conference | talks”, “its annual report | profits”; `verb` where there is none.
 */
export function bareSubjectStart(tokens: readonly Token[], from: number, verb: number): number {
  for (let i = from + 1; i < verb; i++) {
    if (!isOccasion(tokens[i - 1] as Token) || (tokens[i] as Token).form === "'s") continue;
    // “a news | conference”
    if (!isOccasion(tokens[i] as Token) && !isPreposition(tokens[i] as Token)) return i;
  }
  let start = verb - 1;
  if (start <= from || !isHead(tokens[start] as Token)) return verb;
  if ((tokens[start] as Token).name >= 0) start = ownerStart(tokens, start);
  while (start > from && isAttribute(tokens, start - 1)) start--;
  const before = tokens[start - 1];
  return start > from && before !== undefined && isHead(before) && !isDeterminer(before) ? start : verb;
}

/** “some | senior | officials”, “the jury | local | officials”: an adjective, be it a noun as well behind another noun. */
function isAttribute(tokens: readonly Token[], k: number): boolean {
  const { tags } = tokens[k] as Token;
  if ((tags & Tag.Adjective) === 0) return false;
  const before = tokens[k - 1];
  return (tags & Tag.Noun) === 0 || (before !== undefined && isHead(before) && !isDeterminer(before));
}

/** “statement”, “Monday”, “conference”: in or at which something is said. */
export function isOccasion(token: Token): boolean {
  return isOfSaying(token) || SPOKEN_AT.has(token.form);
}

/** Where the name that ends with token `end` starts, its title included. */
export function ownerStart(tokens: readonly Token[], end: number): number {
  let k = nameStart(tokens, end);
  while (k > 0 && ((tokens[k - 1] as Token).tags & (Tag.Title | Tag.Noun)) === Tag.Title) k--;
  return k;
}

/** “reporters”, “MPs”, “police” */
function isHearer({ word, form }: Token): boolean {
  return (
    form === 'police' ||
    form === 'mps' ||
    ((word?.noun === 'role' || word?.noun === 'person') && word.number === Num.Plural)
  );
}

/** “in a statement”, “on Tuesday”: where or when it was said. */
export function isOfSaying({ tags, word }: Token): boolean {
  return (tags & Tag.Calendar) !== 0 || word?.noun === 'document' || word?.noun === 'speech';
}

/** “told”: a verb that says to whom a clause is said. */
export function tellsHearer(token: Token | undefined): boolean {
  return (token?.word?.verbs ?? []).some(({ cue }) => cue?.object === 'addressee' && cue.frames.includes('zero'));
}
