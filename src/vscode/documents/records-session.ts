import { Disposable, EventEmitter, FileSystemError, l10n, workspace, type LogOutputChannel, type Uri } from 'vscode';
import type { Span } from '../../core/analysis';
import type { Problem } from '../../core/records/problem';
import { problemWords } from '../../core/records/problem-words';
import type { ReadResult } from '../../core/records/read';
import { equalJson } from '../../core/records/json';
import type { ClaimRecord, ClaimsFile } from '../../core/records/types';
import type { TextChange } from '../convert';
import { loadEngine, type Engine } from '../engine/load';
import { committedText, commonText, needsBase } from '../git/base-text';
import { historyOf } from '../git/repository';
import { describeError } from '../log';
import type { WindowMemory } from '../memory/window-memory';
import { labelled } from '../words/labelled';
import { writeErrorWords } from '../words/write-errors';
import { DraftAnchors } from './anchors';
import type { PlacedRecord } from './join';
import { RecentWrites } from './recent-writes';
import { readText, readUtf8, recoverText, replaceText } from './records-file';
import { fileOf, firstError, isNewer, readRecords } from './read-records';
import type { RecordsHistories } from './records-histories';
import type { Done, RecordsHistory } from './records-history';
import type { RecordsView } from './row';
import { Turns } from './turns';
import { watchClaimsFile } from './watch-claims-file';

/** How long a burst of file events may last before the file is read. */
const SETTLE_MS = 150;
/** How long another window may take to put a new file in the place of the one that it replaces. */
const REPLACED_MS = 80;
/** How often a file that was there is looked for before it is taken for deleted. */
const LOOKS = 6;
/** How often a write starts anew when somebody else writes the same file. */
const ATTEMPTS = 5;

/** Why a write did not happen. */
export type WriteRefusal = 'unsaved' | 'gone' | 'newer' | 'broken' | 'unmergeable' | 'changed' | 'overtaken' | 'failed';

/** Whether records were written, or why not. */
export type WriteResult =
  { readonly ok: true } | { readonly ok: false; readonly reason: WriteRefusal; readonly detail: string };

/** Places in the present text that a person chose, by record id. */
export type Pins = ReadonlyMap<string, Span>;

/** A change of the file, as it is made ready when its turn has come. */
export interface Writing {
  /** The draft as it is now, by which the records are put in order. */
  readonly text: string;
  /**
   * Gets the records as they are on disk at this moment, so that what others wrote in the meantime stays; called again when
   * somebody writes at the same time.
   */
  readonly change: (file: ClaimsFile | null) => ClaimsFile;
  readonly pins?: Pins;
}

/** The records of one draft: read, watched, placed in the text, and written only when a command asks for it. */
export class RecordsSession implements Disposable {
  readonly #changed = new EventEmitter<void>();
  readonly #subscriptions: Disposable[] = [this.#changed];
  readonly onDidChange = this.#changed.event;
  #engine: Engine | null = null;
  #anchors: DraftAnchors | null = null;
  #view: RecordsView;
  /** Counts what is read and written, so that a slow reading does not bring back what a later one or a write replaced. */
  #reading = 0;
  #text: string | null = null;
  #problems: readonly Problem[] = [];
  readonly #recent = new RecentWrites();
  /** The file as it was before this window wrote it last. */
  #replaced: string | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #turns = new Turns();
  /** Whether git may still be asked for an earlier text: once, and only where this workspace remembers none. */
  #canAskGit = false;
  #disposed = false;

  constructor(
    private readonly draft: Uri,
    /** The claims file, which need not exist; null while the draft has no place on disk. */
    readonly uri: Uri | null,
    private readonly histories: RecordsHistories,
    private readonly memory: WindowMemory,
    private readonly log: LogOutputChannel,
  ) {
    this.#view = uri ? { kind: 'none' } : { kind: 'unsaved' };
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
    return fileOf(this.#view);
  }

  get view(): RecordsView {
    return this.#view;
  }

  /** What is wrong in the file, with offsets into `text`. */
  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /** The file as it was last read; null when there is none. */
  get text(): string | null {
    return this.#text;
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
    if (!this.uri) {
      return;
    }
    this.#reading += 1;
    const reading = this.#reading;
    try {
      const engine = await this.#load();
      const text = (await readUtf8(this.uri)) ?? (await this.#recover(engine, this.uri));
      if (reading === this.#reading) {
        this.#take(engine, text);
      }
    } catch (error) {
      this.log.warn(`${this.uri.toString(true)}: ${describeError(error)}`);
      if (reading === this.#reading) {
        this.#view = { kind: 'broken', message: describeError(error), line: null, isUnmerged: false, file: null };
      }
    }
  }

  /** Puts the records into the text, from their selectors and from where they were in an earlier text. */
  place(text: string): void {
    this.#anchors?.place(text, fileOf(this.#view));
    if (this.#canAskGit && needsBase([...(this.#anchors?.current(text).values() ?? [])])) {
      this.#canAskGit = false;
      void this.#askGit();
    }
  }

  /** Follows an edit; offsets refer to the text before it. */
  edit(changes: readonly TextChange[], reason: 'undo' | 'redo' | undefined): void {
    this.#anchors?.edit(changes, reason);
  }

  /** The records with their places in `text`, the text after all edits that were followed. */
  placed(text: string): PlacedRecord[] {
    const file = fileOf(this.#view);
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
        await this.#removeEmpty(withoutClaims(after)); // the command had made it
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
    await this.memory.refuse(id, words);
    this.#anchors?.drop(id);
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
            ...(this.#anchors && { anchors: this.#anchors.preview(joined.file, text()) }),
            loaded: joined.ours,
          })
        );
      });
      return conflicts === null ? result : { ...result, conflicts };
    });
  }

  /** Puts what is made of a file that cannot be read in its place; null: nothing can be made of it. */
  async #mend(read: typeof readText, make: (present: string) => string | null): Promise<WriteResult> {
    const { uri } = this;
    if (!uri) {
      return refused('unsaved');
    }
    try {
      const present = await read(uri);
      const after = make(present ?? '');
      if (after === null) {
        return refused('unmergeable');
      }
      if (!(await replaceText(uri, present, after))) {
        return refused('changed');
      }
      this.#take(await this.#load(), after);
      this.#changed.fire();
      return { ok: true };
    } catch (error) {
      this.log.error(`${uri.toString(true)}: ${describeError(error)}`);
      return refused('failed', writeErrorWords(error));
    }
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
    await this.#load();
    const last = await this.memory.lastText(this.draft);
    if (!this.#disposed) {
      if (last) {
        this.#anchors?.recall(last);
      }
      this.#changed.fire(); // there may also be something to take back now
    }
  }

  dispose(): void {
    this.#disposed = true;
    clearTimeout(this.#timer);
    this.remember();
    Disposable.from(...this.#subscriptions).dispose();
  }

  async #load(): Promise<Engine> {
    this.#engine ??= await loadEngine();
    if (!this.#anchors) {
      const last = this.uri ? await this.memory.lastText(this.draft) : null;
      this.#canAskGit = last === null && this.uri !== null;
      this.#anchors ??= new DraftAnchors(this.#engine, last, (id, words) => this.memory.isRefused(id, words));
    }
    return this.#engine;
  }

  /** Looks for the places again with the text that the records were last committed with. Nothing waits for this. */
  async #askGit(): Promise<void> {
    const { draft, uri, log } = this;
    const history = uri && (await historyOf(draft));
    const text = history && (await committedText(history, draft.fsPath, uri.fsPath));
    if (text && !this.#disposed && this.#anchors?.learn(text)) {
      log.debug(`placed the records of ${draft.toString(true)} by the text that they were committed with`);
      this.#changed.fire();
    }
  }

  async #recover({ readClaims }: Engine, uri: Uri): Promise<string | null> {
    try {
      return await recoverText(uri, (text) => readClaims(text).writable);
    } catch {
      return null; // a folder that cannot be listed has nothing to bring back
    }
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

  async #replace({ text, change, pins = new Map() }: Writing): Promise<WriteResult & { readonly done?: Done }> {
    const { uri } = this;
    if (!uri) {
      return refused('unsaved');
    }
    const engine = await this.#load();
    // Who answers after the article was moved would begin another claims file where it was.
    if (this.#disposed && !(await isThere(this.draft))) {
      return refused('gone');
    }
    try {
      for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
        if (attempt > 0) {
          await pause(Math.random() * REPLACED_MS); // two windows that try again at once would meet again
        }
        const before = await this.#present(uri);
        const read = before === null ? null : engine.readClaims(before);
        if (read && !read.writable) {
          this.#take(engine, before);
          return refusedFor(read);
        }
        if (before === this.#replaced) {
          this.#recent.forget();
        }
        const onDisk = read?.file ?? null;
        const present = onDisk && this.#recent.regained(onDisk);
        const file = change(present);
        const after = engine.writeClaims(file, {
          ...(this.#anchors && { anchors: this.#anchors.preview(file, text) }),
          ...(before !== null && onDisk && { loaded: { text: before, file: onDisk } }),
        });
        if (after === before) {
          return { ok: true };
        }
        if (await this.#put(uri, before, after, attempt)) {
          this.#take(engine, after);
          this.#anchors?.place(text, this.file);
          for (const [id, span] of pins) {
            this.#anchors?.pin(id, span);
          }
          this.remember();
          const done = { before: present, after: engine.readClaims(after).file ?? file };
          this.#history.wrote(done);
          this.#recent.note(onDisk, done.after);
          this.#replaced = before;
          return { ok: true, done };
        }
      }
      return refused('changed');
    } catch (error) {
      this.log.error(`${uri.toString(true)}: ${describeError(error)}`);
      return refused('failed', writeErrorWords(error));
    }
  }

  /** Writes the file; false where somebody else writes it at the same time, and it is to be tried again. */
  async #put(uri: Uri, before: string | null, after: string, attempt: number): Promise<boolean> {
    try {
      return await replaceText(uri, before, after);
    } catch (error) {
      if (before === null || !isNotFound(error) || attempt === ATTEMPTS - 1) {
        throw error;
      }
      return false;
    }
  }

  /** The text of the file. Another window that replaces it leaves none for a moment, which is not to begin a new one in. */
  async #present(uri: Uri): Promise<string | null> {
    for (let wait = this.#text === null ? 0 : LOOKS; ; wait -= 1) {
      const text = await readUtf8(uri);
      if (text !== null || wait === 0) {
        return text;
      }
      await pause(REPLACED_MS);
    }
  }

  /** Takes the file away, where it still is the one without claims that a command left: others may have written since. */
  async #removeEmpty(left: ClaimsFile): Promise<void> {
    const { uri } = this;
    try {
      const same = this.file !== null && equalJson(nameless(this.file), nameless(left));
      if (uri && same && (await readUtf8(uri)) === this.#text) {
        await workspace.fs.delete(uri);
        this.#take(await this.#load(), null);
      }
    } catch (error) {
      this.log.warn(`${uri?.toString(true) ?? ''}: ${describeError(error)}`); // without claims it does no harm
    }
  }

  #readSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#reload(), SETTLE_MS);
  }

  async #reload(): Promise<void> {
    const before = this.#text;
    const kind = this.#view.kind;
    await this.load();
    if (this.#text !== before || this.#view.kind !== kind) {
      this.#changed.fire();
      await this.#regain();
    }
  }

  /** Writes again what another window has written over without having seen it. */
  async #regain(): Promise<void> {
    const text = this.#anchors?.known?.text;
    const { file } = this;
    if (this.#view.kind !== 'loaded' || !file || text === undefined || this.#text === this.#replaced) {
      return;
    }
    if (this.#recent.regained(file) !== file) {
      this.log.info(`${this.uri?.toString(true) ?? ''}: written over by another window; written again`);
      await this.#turns.take(() => this.#replace({ text, change: (present) => present ?? file }));
      this.#changed.fire();
    }
  }

  /** Takes over the text of the file; null means that there is none. Fires nothing. */
  #take(engine: Engine, text: string | null): void {
    const isNew = text !== this.#text;
    this.#reading += 1;
    this.#text = text;
    const { view, problems } = readRecords(engine, text);
    this.#view = view;
    this.#problems = problems;
    if (view.kind === 'broken') {
      this.log.warn(`${this.uri?.toString(true) ?? ''}:${view.line ?? 1}: ${view.message}`);
    } else if (view.kind === 'loaded' && text !== null && isNew) {
      this.memory.keepGoodCopy(this.draft, text);
    }
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function isNotFound(error: unknown): boolean {
  return error instanceof FileSystemError && error.code === 'FileNotFound';
}

async function isThere(uri: Uri): Promise<boolean> {
  return workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}

function withoutClaims(file: ClaimsFile): ClaimsFile {
  return { ...file, claims: [] };
}

/** The file whatever its article is called: that may have been renamed since. */
function nameless({ article, ...file }: ClaimsFile): object {
  return { ...file, article: article ? { ...article, file: null } : null };
}

/** A file that must not be written, and the line that is the reason. */
function refusedFor(read: ReadResult): WriteResult {
  const problem = firstError(read);
  return refused(
    isNewer(read) ? 'newer' : 'broken',
    problem ? labelled(l10n.t('Line {0}', problem.line), problemWords(problem, l10n)) : '',
  );
}

function refused(reason: WriteRefusal, detail = ''): WriteResult {
  return { ok: false, reason, detail };
}
