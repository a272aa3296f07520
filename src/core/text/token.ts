import type { Word } from '../language/types';
import type { FormEntry } from '../syntax/forms';

/** What a token is. */
export const Kind = {
  Word: 0,
  Number: 1,
  /** . ! ? … */
  Stop: 2,
  Comma: 3,
  Semicolon: 4,
  Colon: 5,
  /** – — or a hyphen behind a space, or two hyphens. */
  Dash: 6,
  OpenMark: 7,
  CloseMark: 8,
  OpenBracket: 9,
  CloseBracket: 10,
  /** A hard line break inside a paragraph. */
  Break: 11,
  Other: 12,
} as const;
export type Kind = (typeof Kind)[keyof typeof Kind];

/** How a word is printed: “the”, “The”, “THE”. */
export const Case = { Lower: 0, Capital: 1, Upper: 2 } as const;
export type Case = (typeof Case)[keyof typeof Case];

/** A token of a prose unit. Offsets are into the unit's text. `tags` starts as the lexicon's and is narrowed by the tagger. */
export class Token {
  letterCase: Case = Case.Lower;
  tags = 0;
  word: Word | null = null;
  /** What the language knows of the form; null for marks and numbers. */
  entry: FormEntry | null = null;
  /** Form and Verbal bits of the verb readings. */
  verbal = 0;
  /** Quotation depth: 0 outside of marks. The marks themselves have the depth of what is around them. */
  depth = 0;
  /** Index in the list of marked spans for an OpenMark or CloseMark, else -1. */
  mark = -1;
  /** Index in the list of names of the unit, or -1. */
  name = -1;

  constructor(
    readonly start: number,
    readonly end: number,
    /** Changed for quotation marks only, once they are paired. */
    public kind: Kind,
    /** Lower case, straight apostrophes. */
    readonly form: string,
    readonly spaceBefore: boolean,
  ) {}
}
