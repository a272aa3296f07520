/** Bits of what a token is; those of all tokens of a unit tell what it has somewhere, and walks over its words are skipped by them. */
export enum Sign {
  /** A word that may tell of a talk. */
  Turn = 1,
  /** A noun for whose words somebody says (“par la | voix | de”). */
  Voice = 1 << 1,
  /** A word that points to whom the text told of last (“ce | dernier |”). */
  Deictic = 1 << 2,
  /** A noun of saying. */
  CueNoun = 1 << 3,
  /** A noun for what a crowd calls out. */
  Outcry = 1 << 4,
  /** The first word of a cue phrase. */
  Phrase = 1 << 5,
  /** The first word of an adverbial of several words. */
  Adverbial = 1 << 6,
  /** “franceinfo”: the first word of a listed name that has no capital. */
  SmallName = 1 << 7,
  /** “il”, “-il”, “a-t'il”: may be an inverted French pronoun, or end with one. */
  Inverts = 1 << 8,
  /** “J.”, “p.m.”: ends with a stop. */
  Dotted = 1 << 9,
  Colon = 1 << 10,
  OpenBracket = 1 << 11,
  QuestionMark = 1 << 12,
  /** A quotation mark that pairs with nothing. */
  StrayMark = 1 << 13,
}
