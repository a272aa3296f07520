/** Prose units: the stretches of a draft that are read as language, without their markup. */
import type { OffsetMap } from './offset-map';

/** Where a unit stands in the document; `firstCell` is the first cell of a row that says something, `tableCell` another one. */
export type UnitKind = 'paragraph' | 'heading' | 'listItem' | 'firstCell' | 'tableCell' | 'blockquote' | 'footnote';

/** Whether a unit is a cell of a table. */
export function isCell(kind: UnitKind): boolean {
  return kind === 'firstCell' || kind === 'tableCell';
}

/** A stretch of a unit's text that was marked up; offsets into the unit's text, end exclusive. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: 'strong' | 'emphasis';
}

/** Stands in a unit's text for what is no prose: code, images, addresses. */
export const PLACEHOLDER = '\uFFFC';

/** A paragraph, heading, list paragraph, table cell … as its reader sees it. */
export interface ProseUnit {
  readonly kind: UnitKind;
  /** Level of a heading (1 to 6); else how many lists, quotes and footnotes are around the text: 0 for a plain paragraph. */
  readonly depth: number;
  /** Markup removed, entities decoded, soft line ends as one space, hard ones as “\n”, code, images and addresses as `PLACEHOLDER`. */
  readonly text: string;
  /** From `text` to offsets into the text of the block that holds the unit. */
  readonly map: OffsetMap;
  /** Strong and emphasised stretches, by start, outer ones first. */
  readonly marks: readonly Mark[];
  /** Units of one block quote share a number from 1, counted within the block; 0 outside of quotes. */
  readonly group: number;
  /**
   * A heading that no Markdown heading syntax says: a short line without final punctuation, or a short paragraph all in
   * bold. Drafts that have real headings may prefer to read the former as paragraphs.
   */
  readonly implied: boolean;
}

/** A unit as it is read from the Markdown, before lines, addresses and implied headings are looked at. */
export interface RawUnit {
  readonly kind: UnitKind;
  readonly depth: number;
  readonly group: number;
  readonly text: string;
  readonly map: OffsetMap;
  readonly marks: readonly Mark[];
  /** Offsets in `text` of the spaces that stand for soft line ends. */
  readonly breaks: readonly number[];
}

/** An HTML comment; offsets into the block's text with its delimiters, end exclusive. */
export interface HtmlComment {
  readonly start: number;
  readonly end: number;
  /** What stands between the delimiters, trimmed. */
  readonly text: string;
}
