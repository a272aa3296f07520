import type { LiveAnchors } from '../../core/records/anchoring/live-anchors';
import type { PreviousText } from '../../core/records/anchoring/place-records';
import type { AnchoredRecord, ClaimRecord, ClaimsFile } from '../../core/records/types';
import type { Span } from '../../core/analysis';
import type { TextChange } from '../convert';
import type { Engine } from '../engine/load';

/** Where the records of an open draft stand: found once, then followed edit by edit, through undo and cut and paste. */
export class DraftAnchors {
  #live: LiveAnchors | null = null;
  #file: ClaimsFile | null = null;
  #wasEdited = false;
  #last: PreviousText | null;

  constructor(
    private readonly engine: Engine,
    /** The last text that was seen before the draft was opened; its difference to the present one decides first. */
    last: PreviousText | null,
    /** Whether a person refused these words as the place of a record. */
    private readonly isRefused: (record: string, words: string) => boolean,
  ) {
    this.#last = last;
  }

  /** The followed text with the sure places in it; null before anything is followed. */
  get known(): PreviousText | null {
    return this.#live && { text: this.#live.text, places: this.engine.livePlaces(this.#live) };
  }

  /**
   * Takes over a file, in the text as it is now. Records that were followed already stay where they are, unless the
   * file now says other words for them; the others are looked for. Null where there is no file that can be read: what was known
   * is kept for when there is one again.
   */
  place(text: string, file: ClaimsFile | null): void {
    if (!file) {
      this.#last = this.known ?? this.#last;
      this.#live = null;
    } else if (this.#live?.text === text) {
      this.#live = this.#with(this.#live, file);
    } else {
      this.#live = this.#track(text, this.engine.anchorRecords(text, file, this.#previous()));
    }
    this.#file = file;
  }

  /**
   * Takes an earlier text into account that was found after the records were placed. Once the draft was edited only records
   * without a sure place are looked for again: the others were followed, and a person may have put them there.
   *
   * @returns whether any record was looked for
   */
  learn(earlier: string): boolean {
    if (!this.#live || !this.#file) {
      return false;
    }
    const then = this.engine.anchorRecords(earlier, this.#file).filter(isSure);
    const places = Object.fromEntries(
      then.flatMap(({ id, start, end }) => (start === null || end === null ? [] : [[id, { start, end }] as const])),
    );
    return this.recall({ text: earlier, places });
  }

  /** As `learn`, of a text in which the places are known. */
  recall(previous: PreviousText): boolean {
    const live = this.#live;
    const file = this.#file;
    if (!live || !file) {
      this.#last = previous;
      return false;
    }
    const unsure = new Set(
      this.engine.liveRecords(live, file).flatMap((record) => (isSure(record) && this.#wasEdited ? [] : [record.id])),
    );
    const sought = { ...file, claims: file.claims.filter(({ id }) => unsure.has(id)) };
    const found = this.#track(live.text, this.engine.anchorRecords(live.text, sought, { previous })).anchors;
    const placed = new Set(found.map(({ id }) => id));
    this.#live = {
      ...live,
      anchors: [...live.anchors.filter(({ id }) => !unsure.has(id)), ...found],
      ghosts: live.ghosts.filter(({ id }) => !placed.has(id)),
    };
    return unsure.size > 0;
  }

  /** Puts a record to a place that a person chose. */
  pin(id: string, { start, end }: Span): void {
    if (this.#live) {
      this.#live = this.engine.placeAnchor(this.#live, id, start, end);
    }
  }

  /** Takes a record off its place: it is lost until it is attached again. */
  drop(id: string): void {
    if (this.#live) {
      this.#live = this.engine.dropAnchor(this.#live, id);
    }
  }

  /** Follows an edit; offsets refer to the text before it. */
  edit(changes: readonly TextChange[], reason: 'undo' | 'redo' | undefined): void {
    if (this.#live) {
      this.#wasEdited = true;
      this.#live = this.engine.followEdit(this.#live, changes, reason);
    }
  }

  /** The records in `text`, by id. */
  current(text: string): ReadonlyMap<string, AnchoredRecord> {
    if (this.#live && this.#live.text !== text) {
      this.place(text, this.#file); // an edit was missed
    }
    const records = this.#live && this.#file ? this.engine.liveRecords(this.#live, this.#file) : [];
    return new Map(records.map((record) => [record.id, record]));
  }

  /** Where the records of another version of the file are, to put them into the order of the text. */
  preview(file: ClaimsFile, text: string): readonly AnchoredRecord[] {
    return this.engine.anchorRecords(text, file, this.#previous());
  }

  #with(live: LiveAnchors, file: ClaimsFile): LiveAnchors {
    const before = new Map((this.#file?.claims ?? []).map((claim) => [claim.id, claim]));
    const kept = new Set(file.claims.filter((claim) => sameWords(before.get(claim.id), claim)).map(({ id }) => id));
    const fresh = file.claims.filter(({ id }) => !kept.has(id));
    const changed = new Set(fresh.map(({ id }) => id));
    const found = fresh.length > 0 ? this.engine.anchorRecords(live.text, { ...file, claims: fresh }) : [];
    const sure = new Set(found.filter(isSure).map(({ id }) => id));
    // Words that are nowhere for sure, as after a decision was taken back: the record stays where it was followed to.
    const stay = live.anchors.filter(({ id }) => kept.has(id) || (!sure.has(id) && changed.has(id)));
    const staying = new Set(stay.map(({ id }) => id));
    const placed = this.#track(
      live.text,
      found.filter(({ id }) => !staying.has(id)),
    ).anchors;
    return { ...live, anchors: [...stay, ...placed], ghosts: live.ghosts.filter(({ id }) => kept.has(id)) };
  }

  #track(text: string, found: readonly AnchoredRecord[]): LiveAnchors {
    const accepted = found.filter(({ id, state, start, end }) => {
      const isSuggestion = state === 'suggested' && start !== null && end !== null;
      return !isSuggestion || !this.isRefused(id, text.slice(start, end));
    });
    return this.engine.trackAnchors(text, accepted);
  }

  #previous(): Parameters<Engine['anchorRecords']>[2] {
    const previous = this.known ?? this.#last;
    return previous ? { previous } : {};
  }
}

function isSure({ state }: AnchoredRecord): boolean {
  return state !== 'suggested' && state !== 'orphan';
}

function sameWords(before: ClaimRecord | undefined, after: ClaimRecord): boolean {
  const [a, b] = [before?.target, after.target];
  return a?.exact === b.exact && a.prefix === b.prefix && a.suffix === b.suffix && a.section === b.section;
}
