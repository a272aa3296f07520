import { anchorRecords } from '../../core/records/anchoring/anchor-records';
import type { AnchoredRecord, ClaimsFile } from '../../core/records/types';
import type { TextChange } from '../convert';

type Places = Record<string, { readonly start: number; readonly end: number }>;

/** Where the records of an open draft stand, from one text to the next. */
export class DraftAnchors {
  #file: ClaimsFile | null = null;
  #text = '';
  #anchors: readonly AnchoredRecord[] = [];

  /** Finds the records of a file in a text; what was known of an earlier text decides first. */
  place(text: string, file: ClaimsFile | null): void {
    const previous = this.#text === '' ? undefined : { text: this.#text, places: this.#places() };
    this.#anchors = file ? anchorRecords(text, file, previous && { previous }) : [];
    this.#file = file;
    this.#text = text;
  }

  /** Follows an edit; offsets refer to the text before it. */
  edit(_changes: readonly TextChange[]): void {}

  /** The anchors in the present text, by record id. */
  current(text: string): ReadonlyMap<string, AnchoredRecord> {
    if (text !== this.#text) {
      this.place(text, this.#file);
    }
    return new Map(this.#anchors.map((anchor) => [anchor.id, anchor]));
  }

  /** Anchors for the records of another version of the file, to put them into the order of the text. */
  preview(file: ClaimsFile): readonly AnchoredRecord[] {
    return anchorRecords(this.#text, file, { previous: { text: this.#text, places: this.#places() } });
  }

  #places(): Places {
    const places: Places = {};
    for (const { id, start, end } of this.#anchors) {
      if (start !== null && end !== null) {
        places[id] = { start, end };
      }
    }
    return places;
  }
}
