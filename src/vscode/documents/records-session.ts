import { Disposable, EventEmitter, workspace, type LogOutputChannel, type Uri } from 'vscode';
import type { Problem } from '../../core/json/problem';
import type { ClaimRecord, ClaimsFile } from '../../core/records/types';
import type { TextChange } from '../convert';
import { loadEngine, type Engine } from '../engine/load';
import { commonText } from '../git/base-text';
import { historyOf } from '../git/repository';
import type { WindowMemory } from '../memory/window-memory';
import { ClaimsFileWriter, type Writing } from './claims-file-writer';
import { isThere } from './contended-file';
import type { PlacedRecord } from './join';
import { RecordPlaces } from './record-places';
import { readText, readUtf8 } from './records-file';
import { LastReading } from './last-reading';
import { fileOf } from './read-records';
import type { RecordsHistories } from './records-histories';
import type { Done, RecordsHistory } from './records-history';
import type { RecordsView } from './row';
import { Turns } from './turns';
import { watchClaimsFile } from './watch-claims-file';
import { refused, type WriteResult } from './write-result';

/** How long a burst of file events may last before the file is read. */
const SETTLE_MS = 150;

/** The records of one draft: read, watched, placed in the text, and written only when a command asks for it. */
export class RecordsSession implements Disposable {
  readonly #changed = new EventEmitter<void>();
  readonly #subscriptions: Disposable[] = [this.#changed];
  readonly onDidChange = this.#changed.event;
  #engine: Engine | null = null;
  readonly #last: LastReading;
  /** Null where there is no place for a file. */
  readonly #writer: ClaimsFileWriter | null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #turns = new Turns();
  readonly #places: RecordPlaces;
  #disposed = false;

  constructor(
    private readonly draft: Uri,
    /** The claims file, which need not exist; null while the draft has no place on disk. */
    readonly uri: Uri | null,
    private readonly histories: RecordsHistories,
    private readonly memory: WindowMemory,
    private readonly log: LogOutputChannel,
  ) {
    this.#last = new LastReading(uri, log, (text) => memory.keepGoodCopy(draft, text));
    this.#places = new RecordPlaces(draft, uri, memory, log, () => this.#changed.fire());
    this.#writer = uri && new ClaimsFileWriter(uri, this.#last, this.#places, log);
    // Pictures of a file (the left side of a diff) do not change.
    if (uri && workspace.fs.isWritableFileSystem(uri.scheme) === true) {
      this.#subscriptions.push(
        watchClaimsFile(uri, () => this.#readSoon()),
        workspace.onDidSaveTextDocument((document) => {
          if (document.uri.toString() === draft.toString()) {
            this.remember();
          }
        }),
      );
    }
  }

  /** The records that can be shown, also where they must not be written. */
  get file(): ClaimsFile | null {
    return fileOf(this.view);
  }

  get view(): RecordsView {
    return this.#last.view;
  }

  /** What is wrong in the file, with offsets into `text`. */
  get problems(): readonly Problem[] {
    return this.#last.problems;
  }

  /** The file as it was last read; null when there is none. */
  get text(): string | null {
    return this.#last.text;
  }

  get #history(): RecordsHistory {
    return this.histories.of(this.draft);
  }

  /** Whether the record is as this window wrote it last. */
  isOwn(record: ClaimRecord): boolean {
    return this.#history.isOwn(record);
  }

  get canUndo(): boolean {
    return this.#history.last !== undefined;
  }

  get canRedo(): boolean {
    return this.#history.next !== undefined;
  }

  /** Reads the file as it is now. Problems become part of the view; nothing is thrown. */
  async load(): Promise<void> {
    if (this.uri) {
      await this.#last.read(this.uri, () => this.#load());
    }
  }

  /** Puts the records into the text, from their selectors and from where they were in an earlier text. */
  place(text: string): void {
    this.#places.place(text, this.file);
  }

  /** Follows an edit; offsets refer to the text before it. */
  edit(changes: readonly TextChange[], reason: 'undo' | 'redo' | undefined): void {
    this.#places.edit(changes, reason);
  }

  /** The records with their places in `text`, the text after all edits that were followed. */
  placed(text: string): PlacedRecord[] {
    return this.#places.placed(text, this.file);
  }

  /**
   * Changes the file, after all changes that were asked for before.
   *
   * @param prepare makes the change ready when its turn has come: the draft and its rows may be others by then; null: nothing
   * is left to do
   */
  write(prepare: () => Writing | null): Promise<WriteResult> {
    return this.#turns.take(async () => {
      const writing = prepare();
      if (!writing) {
        return { ok: true };
      }
      const result = await this.#replace(writing);
      if (result.ok && result.done) {
        this.#history.add(result.done);
        this.#changed.fire();
      }
      return result;
    });
  }

  /**
   * Takes back the last change that a command made here. What others wrote since stays; where they wrote the same
   * field the change stays too, and the one before it is the next to be taken back.
   */
  undo(text: () => string): Promise<WriteResult> {
    return this.#turns.take(async () => {
      const { last } = this.#history;
      if (!last) {
        return { ok: true };
      }
      const { before, after } = last;
      const result = await this.#apply(text(), after, before ?? withoutClaims(after));
      if (!result.ok) {
        if (result.reason === 'overtaken') {
          this.#history.skipLast();
        }
        return result;
      }
      this.#history.back();
      if (!before) {
        await this.#writer?.removeEmpty(await this.#load(), withoutClaims(after)); // the command had made it
      }
      this.#changed.fire();
      return { ok: true };
    });
  }

  /** Makes the last change again that was taken back; possible until another is made. Others are heeded as by `undo`. */
  redo(text: () => string): Promise<WriteResult> {
    return this.#turns.take(async () => {
      const { next } = this.#history;
      if (!next) {
        return { ok: true };
      }
      const { before, after } = next;
      const result = await this.#apply(text(), before ?? withoutClaims(after), after);
      if (result.ok) {
        this.#history.forth();
        this.#changed.fire();
      } else if (result.reason === 'overtaken') {
        this.#history.skipNext();
      }
      return result;
    });
  }

  /** Notes that a record does not belong where it was suggested: it is lost until it is attached again. */
  async refuse(id: string, words: string): Promise<void> {
    await this.#places.refuse(id, words);
    this.#changed.fire();
  }

  /** The file as it was when it could last be read, for a file that cannot be read any more. */
  goodCopy(): Promise<string | null> {
    return this.memory.goodCopy(this.draft);
  }

  /** Puts a text in the place of a file that cannot be read. */
  restore(copy: string): Promise<WriteResult> {
    return this.#turns.take(() => this.#mend(readText, () => copy));
  }

  /**
   * Joins the two versions that git left in the file; what both changed is kept twice. Resolves to how many records that were.
   *
   * @param text the draft as it is now, by which the records are put in order
   */
  joinVersions(text: () => string): Promise<WriteResult & { readonly conflicts?: number }> {
    return this.#turns.take(async () => {
      const { uri, draft } = this;
      const engine = await this.#load();
      const history = uri && (await historyOf(draft));
      const common = history && (await commonText(history, uri.fsPath));
      let conflicts: number | null = null;
      const result = await this.#mend(readUtf8, (present) => {
        const joined = engine.joinVersions(present, common, Math.random);
        conflicts = joined && joined.conflicts;
        return (
          joined &&
          engine.writeClaims(joined.file, {
            ...this.#places.preview(joined.file, text()),
            loaded: joined.ours,
          })
        );
      });
      return conflicts === null ? result : { ...result, conflicts };
    });
  }

  /** Puts something in the place of a file that cannot be read. */
  async #mend(read: typeof readText, make: (present: string) => string | null): Promise<WriteResult> {
    const result = this.#writer ? await this.#writer.mend(await this.#load(), read, make) : refused('unsaved');
    if (result.ok) {
      this.#changed.fire();
    }
    return result;
  }

  /** Keeps the text and the places in it, for the next time that the draft is opened. */
  remember(): void {
    this.#places.remember();
  }

  /** Places the records by what is remembered of the draft, for a draft that was opened before it was remembered under its name. */
  async recall(): Promise<void> {
    await this.#load();
    await this.#places.recall();
    if (!this.#disposed) {
      this.#changed.fire(); // there may also be something to take back now
    }
  }

  dispose(): void {
    this.#disposed = true;
    clearTimeout(this.#timer);
    this.#places.dispose();
    Disposable.from(...this.#subscriptions).dispose();
  }

  async #load(): Promise<Engine> {
    this.#engine ??= await loadEngine();
    await this.#places.load(this.#engine);
    return this.#engine;
  }

  /** Makes the difference of two versions to the file as it is now; nothing where somebody else wrote the same field. */
  async #apply(text: string, from: ClaimsFile, to: ClaimsFile): Promise<WriteResult> {
    const { mergeClaims } = await this.#load();
    let clash = false;
    const change = (present: ClaimsFile | null): ClaimsFile => {
      const { file, conflicts } = mergeClaims(from, to, present ?? from, Math.random);
      clash = conflicts.length > 0;
      return clash ? (present ?? from) : file;
    };
    const result = await this.#replace({ text, change });
    return result.ok && clash ? refused('overtaken') : result;
  }

  async #replace(writing: Writing): Promise<WriteResult & { readonly done?: Done }> {
    if (!this.#writer) {
      return refused('unsaved');
    }
    const engine = await this.#load();
    // Who answers after the article was moved would begin another claims file where it was.
    if (this.#disposed && !(await isThere(this.draft))) {
      return refused('gone');
    }
    const result = await this.#writer.change(engine, writing);
    if (result.ok && result.done) {
      this.#history.wrote(result.done);
    }
    return result;
  }

  #readSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#reload(), SETTLE_MS);
  }

  async #reload(): Promise<void> {
    const before = this.text;
    const kind = this.view.kind;
    await this.load();
    if (this.text !== before || this.view.kind !== kind) {
      this.#changed.fire();
      await this.#regain();
    }
  }

  /** Writes again what another window has written over without having seen it. */
  async #regain(): Promise<void> {
    const { text } = this.#places;
    const { file } = this;
    if (this.view.kind === 'loaded' && file && text !== undefined && this.#writer?.hasLost(file)) {
      this.log.info(`${this.uri?.toString(true) ?? ''}: written over by another window; written again`);
      await this.#turns.take(() => this.#replace({ text, change: (present) => present ?? file }));
      this.#changed.fire();
    }
  }
}

function withoutClaims(file: ClaimsFile): ClaimsFile {
  return { ...file, claims: [] };
}
