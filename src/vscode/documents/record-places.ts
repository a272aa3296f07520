import type { LogOutputChannel, Uri } from 'vscode';
import type { Span } from '../../core/analysis';
import type { AnchoredRecord, ClaimsFile } from '../../core/records/types';
import type { TextChange } from '../convert';
import type { Engine } from '../engine/load';
import { committedText, needsBase } from '../git/base-text';
import { historyOf } from '../git/repository';
import type { WindowMemory } from '../memory/window-memory';
import { DraftAnchors } from './anchors';
import type { PlacedRecord } from './join';

/** Places in the present text that a person chose, by record id. */
export type Pins = ReadonlyMap<string, Span>;

/**
 * Where the records of one draft stand in its text: found by what this workspace remembers of an earlier text, or by the
 * text that they were committed with, and remembered for the next time.
 */
export class RecordPlaces {
  #anchors: DraftAnchors | null = null;
  /** Whether git may still be asked for an earlier text: once, and only where this workspace remembers none. */
  #canAskGit = false;
  #disposed = false;

  constructor(
    private readonly draft: Uri,
    /** The claims file; null while the draft has no place on disk, and nothing is remembered of it. */
    private readonly uri: Uri | null,
    private readonly memory: WindowMemory,
    private readonly log: LogOutputChannel,
    /** Called when records were found that nobody asked for at this moment. */
    private readonly found: () => void,
  ) {}

  /** The text up to its last edit; undefined before anything is followed. */
  get text(): string | undefined {
    return this.#anchors?.known?.text;
  }

  /** Gets ready. Nothing is placed before. */
  async load(engine: Engine): Promise<void> {
    if (!this.#anchors) {
      const last = this.uri ? await this.memory.lastText(this.draft) : null;
      this.#canAskGit = last === null && this.uri !== null;
      this.#anchors ??= new DraftAnchors(engine, last, (id, words) => this.memory.isRefused(id, words));
    }
  }

  /** Puts the records of a file into the text, from their selectors and from where they were in an earlier text. */
  place(text: string, file: ClaimsFile | null): void {
    this.#anchors?.place(text, file);
    if (this.#canAskGit && needsBase([...(this.#anchors?.current(text).values() ?? [])])) {
      this.#canAskGit = false;
      void this.#askGit();
    }
  }

  /** Puts records where a person said that they belong. */
  pin(pins: Pins): void {
    for (const [id, span] of pins) {
      this.#anchors?.pin(id, span);
    }
  }

  /** Follows an edit; offsets refer to the text before it. */
  edit(changes: readonly TextChange[], reason: 'undo' | 'redo' | undefined): void {
    this.#anchors?.edit(changes, reason);
  }

  /** The records of a file with their places in `text`, the text after all edits that were followed. */
  placed(text: string, file: ClaimsFile | null): PlacedRecord[] {
    const anchors = this.#anchors?.current(text);
    if (!file || !anchors) {
      return [];
    }
    const seen = new Set<string>();
    return file.claims.flatMap((record) => {
      const anchor = anchors.get(record.id);
      if (!anchor || seen.has(record.id)) {
        return []; // an id that stands twice is a warning in the file; a view cannot show it twice
      }
      seen.add(record.id);
      return [{ record, anchor }];
    });
  }

  /** Where the records of another version of the file are, to put them into the order of the text. */
  preview(file: ClaimsFile, text: string): { readonly anchors?: readonly AnchoredRecord[] } {
    return this.#anchors ? { anchors: this.#anchors.preview(file, text) } : {};
  }

  /** Notes that a record does not belong where it was suggested: it is lost until it is attached again. */
  async refuse(id: string, words: string): Promise<void> {
    await this.memory.refuse(id, words);
    this.#anchors?.drop(id);
  }

  /** Keeps the text and the places in it, for the next time that the draft is opened. */
  remember(): void {
    const known = this.#anchors?.known;
    if (known && this.uri) {
      this.memory.keepText(this.draft, known);
    }
  }

  /** Places the records by what is remembered of the draft, for a draft that was opened before it was remembered under its name. */
  async recall(): Promise<void> {
    const last = await this.memory.lastText(this.draft);
    if (last && !this.#disposed) {
      this.#anchors?.recall(last);
    }
  }

  /** Remembers, and finds nothing any more. */
  dispose(): void {
    this.#disposed = true;
    this.remember();
  }

  /** Looks for the places again with the text that the records were last committed with. Nothing waits for this. */
  async #askGit(): Promise<void> {
    const { draft, uri, log } = this;
    const history = uri && (await historyOf(draft));
    const text = history && (await committedText(history, draft.fsPath, uri.fsPath));
    if (text && !this.#disposed && this.#anchors?.learn(text)) {
      log.debug(`placed the records of ${draft.toString(true)} by the text that they were committed with`);
      this.found();
    }
  }
}
