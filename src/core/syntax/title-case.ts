/** Headings in which most words have a capital: “Mayor Says Road Will Reopen”. */
import { Tag, type Word } from '../language/types';
import { Case, Kind, type Token } from '../text/token';
import { lowerCaseTags } from './lower-case-tags';

/** Words with fewer letters are small in such headings too. */
const SHORT = 4;

/** What has a capital in any text. */
const NAMES = Tag.FirstName | Tag.Place | Tag.Organization | Tag.Demonym | Tag.Calendar | Tag.Title;

/** Reads the words of English in such a heading as if they had no capital, but for those that can be part of a name. */
export function lowerTitleCase(tokens: readonly Token[]): void {
  for (let k = 1; k < tokens.length; k++) {
    const token = tokens[k] as Token;
    if (token.kind !== Kind.Word || token.letterCase !== Case.Capital) continue;
    const word = token.entry?.word ?? token.entry?.guess ?? null;
    if (word === null || (token.tags & NAMES) !== 0 || isSurname(tokens, k, word.tags)) continue;
    token.letterCase = Case.Lower;
    token.word = word;
    token.tags = lowerCaseTags(word.tags);
    token.verbal = token.entry?.verbal ?? 0;
  }
}

/** A line with fewer words in capitals may be an acronym's. */
const FEWEST = 3;

/** “LE MAIRE DE NICE DÉNONCE …”: whether all words are in capitals, which then say nothing. */
export function isAllCapitals(tokens: readonly Token[]): boolean {
  let words = 0;
  let known = 0;
  for (const { kind, start, end, letterCase, entry } of tokens) {
    if (kind !== Kind.Word || end - start < 2) continue;
    if (letterCase !== Case.Upper) return false;
    words++;
    if (entry?.word != null) known++;
  }
  return words >= FEWEST && 2 * known >= words;
}

/** “CARNET NOIR. Jeanne Faure …”, “NOT SO FAST: …”: reads words of the language small that open a unit in capitals, but for a speaker's post. */
export function lowerOpening(tokens: readonly Token[]): void {
  let end = 0;
  let known = 0;
  for (; end < tokens.length && end < LONGEST_OPENING; end++) {
    const { kind, letterCase, tags, entry, form, start, end: to } = tokens[end] as Token;
    if (kind === Kind.Stop || kind === Kind.Colon || form === '|') break;
    if (kind !== Kind.Word || (letterCase !== Case.Upper && to - start > 1)) return;
    const noun = entry?.word?.noun;
    if (noun === 'role' || noun === 'person' || (tags & Tag.Title) !== 0) return;
    if ((tags & NAMES) !== 0) continue;
    if (entry?.word == null) return;
    known++;
  }
  if (known === 0 || end === LONGEST_OPENING || end === tokens.length) return;
  lowerCapitals(tokens.slice(0, end));
}

const LONGEST_OPENING = 6;

/** Reads a line that is all in capitals as it would be printed without them: words of the language small, all others with one capital. */
export function lowerCapitals(tokens: readonly Token[]): void {
  tokens.forEach((token, k) => {
    if (token.kind !== Kind.Word || token.letterCase === Case.Lower) return;
    const word = token.entry?.word ?? guessed(tokens, k);
    token.letterCase = Case.Capital;
    if (k === 0 || word === null || isSurname(tokens, k, word.tags)) return;
    if ((token.tags & NAMES) !== 0 && (word.tags & (Tag.Function | Tag.Verb)) === 0) return;
    token.letterCase = Case.Lower;
    token.word = word;
    token.tags = lowerCaseTags(word.tags);
    token.verbal = token.entry?.verbal ?? 0;
  });
}

/** “UNE | DÉCISION”: what the ending of a word tells, behind what stands before no name. */
function guessed(tokens: readonly Token[], k: number): Word | null {
  const before = tokens[k - 1];
  const small = before !== undefined && before.letterCase === Case.Lower && before.kind === Kind.Word;
  return small && (before.tags & (Tag.Determiner | Tag.Noun)) !== 0
    ? ((tokens[k] as Token).entry?.guess ?? null)
    : null;
}

/** “Tech Layoffs: What We Know So Far”: most words have capitals. */
export function isTitleCase(tokens: readonly Token[]): boolean {
  let capitals = 0;
  let small = 0;
  for (const { kind, start, end, letterCase } of tokens) {
    if (kind !== Kind.Word || end - start < SHORT) continue;
    if (letterCase === Case.Lower) small++;
    else capitals++;
  }
  return capitals > 1 && capitals > 2 * small;
}

/** A headline is no longer than this many tokens. */
const LONGEST = 30;

/** “Ruiz Defends Himself Against Claims”: whether a unit of English that is no heading is printed like one, with capitals of verbs too. */
export function isHeadline(tokens: readonly Token[]): boolean {
  if (tokens.length > LONGEST || !isTitleCase(tokens)) return false;
  for (let k = 1; k < tokens.length; k++) {
    const { entry, letterCase, tags } = tokens[k] as Token;
    const known = entry?.word?.tags ?? 0;
    if (letterCase === Case.Capital && (known & (Tag.Verb | Tag.Noun)) === Tag.Verb && (tags & NAMES) === 0)
      return true;
  }
  return false;
}

/** “Ana | Reed”, “Mr | Green”: a noun or adjective behind a first name or a title, and no verb. */
function isSurname(tokens: readonly Token[], k: number, tags: number): boolean {
  const before = tokens[k - 1] as Token;
  if ((before.tags & (Tag.FirstName | Tag.Title)) === 0) return false;
  return (tags & (Tag.Noun | Tag.Adjective)) !== 0 && (tags & Tag.Verb) === 0;
}
