import type { Word } from '../language/types';
import type { FormEntry, Spelling } from '../syntax/forms';

/** What a token is. */
export enum Kind {
  Word = 0,
  Number = 1,
  /** . ! ? … */
  Stop = 2,
  Comma = 3,
  Semicolon = 4,
  Colon = 5,
  /** – — or a hyphen behind a space, or two hyphens. */
  Dash = 6,
  OpenMark = 7,
  CloseMark = 8,
  OpenBracket = 9,
  CloseBracket = 10,
  /** A hard line break inside a paragraph. */
  Break = 11,
  Other = 12,
}

/** How a word is printed: “the”, “The”, “THE”. */
export enum Case {
  Lower = 0,
  Capital = 1,
  Upper = 2,
}

/**
 * A token of a prose unit. Offsets are into the unit's text. `tags` starts as the lexicon's and is narrowed by the tagger. What is
 * asked most stands first: a walk over tokens then reads one line of the processor's cache for each.
 */
export class Token {
  tags = 0;
  /** Index in the list of names of the unit, or -1. */
  name = -1;
  word: Word | null = null;
  /** Quotation depth: 0 outside of marks. The marks themselves have the depth of what is around them. */
  depth = 0;
  /** Sign bits. */
  signs = 0;
  /** What the language knows of the form; null for marks and numbers. */
  entry: FormEntry | null = null;
  letterCase: Case = Case.Lower;
  /** Form and Verbal bits of the verb readings. */
  verbal = 0;
  /** Index in the list of marked spans for an OpenMark or CloseMark, else -1. */
  mark = -1;
  start: number;
  end: number;
  spaceBefore: boolean;

  constructor(
    start: number,
    end: number,
    /** Changed for quotation marks only, once they are paired. */
    public kind: Kind,
    /** Lower case, straight apostrophes. */
    public form: string,
    spaceBefore: boolean,
  ) {
    this.start = start;
    this.end = end;
    this.spaceBefore = spaceBefore;
  }
}

/** How many tokens are kept; a longer text takes new ones behind them. */
const KEPT = 1 << 14;

/**
 * Tokens to be used again: they are most of what is in use while texts are read side by side, and new ones would be copied by the
 * collector each time it comes by. Whoever gives them back keeps none of them.
 */
export class TokenStock {
  readonly #tokens: Token[] = [];
  #taken = 0;

  /** A token that nothing is known of but where it is and how it is printed. */
  take(start: number, end: number, kind: Kind, form: string, spaceBefore: boolean): Token {
    const known = this.#tokens[this.#taken];
    if (known === undefined) {
      const token = new Token(start, end, kind, form, spaceBefore);
      if (this.#taken < KEPT) this.#taken = this.#tokens.push(token);
      return token;
    }
    this.#taken++;
    known.start = start;
    known.end = end;
    known.kind = kind;
    known.form = form;
    known.spaceBefore = spaceBefore;
    known.letterCase = Case.Lower;
    known.tags = 0;
    known.word = null;
    known.entry = null;
    known.signs = 0;
    known.verbal = 0;
    known.depth = 0;
    known.mark = -1;
    known.name = -1;
    return known;
  }

  /** Gives all tokens back that were taken. */
  giveBack(): void {
    this.#taken = 0;
  }
}

/** Makes a word token what the language knows of a spelling. */
export function spellToken(token: Token, { form, letterCase, entry, signs, word, tags, verbal }: Spelling): void {
  token.form = form;
  token.letterCase = letterCase;
  token.entry = entry;
  token.signs = signs;
  token.word = word;
  token.tags = tags;
  token.verbal = verbal;
}

/**
 * The form of a token, or “” where there is none: two forms are compared by their addresses, but a comparison that met undefined
 * once is a call from then on.
 */
export function formOf(token: Token | null | undefined): string {
  return token?.form ?? '';
}

/** Whether nothing but words stands in [from, to). */
export function onlyWords(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if ((tokens[k] as Token).kind !== Kind.Word) return false;
  return true;
}
