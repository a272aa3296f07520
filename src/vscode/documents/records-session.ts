import { Disposable, EventEmitter, RelativePattern, Uri, workspace, type LogOutputChannel } from 'vscode';
import type { ReadResult } from '../../core/records/read';
import type { ClaimsFile } from '../../core/records/types';
import type { TextChange } from '../convert';
import { loadEngine, type Engine } from '../engine/load';
import { describeError } from '../log';
import { DraftAnchors } from './anchors';
import type { PlacedRecord } from './join';
import { readText, replaceText } from './records-file';
import type { RecordsView } from './row';

/** How long a burst of file events may last before the file is read. */
const SETTLE_MS = 150;
/** How often a write starts anew when somebody else writes the same file. */
const ATTEMPTS = 3;

/** Why a write did not happen. */
export type WriteRefusal = 'unsaved' | 'newer' | 'broken' | 'changed' | 'failed';

export type WriteResult =
  { readonly ok: true } | { readonly ok: false; readonly reason: WriteRefusal; readonly detail: string };

/** The records of one draft: read, watched, placed in the text, and written only when a command asks for it. */
export class RecordsSession implements Disposable {
  readonly #changed = new EventEmitter<void>();
  readonly #subscriptions: Disposable[] = [this.#changed];
  readonly onDidChange = this.#changed.event;
  #engine: Engine | null = null;
  #anchors: DraftAnchors | null = null;
  #view: RecordsView;
  #text: string | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    /** The claims file, which need not exist; null while the draft has no place on disk. */
    readonly uri: Uri | null,
    private readonly log: LogOutputChannel,
  ) {
    this.#view = uri ? { kind: 'none' } : { kind: 'unsaved' };
    // Pictures of a file (the left side of a diff) do not change.
    if (uri && workspace.fs.isWritableFileSystem(uri.scheme) === true) {
      this.#watch(uri);
    }
  }

  /** The records that can be shown, also where they must not be written. */
  get file(): ClaimsFile | null {
    return fileOf(this.#view);
  }

  get view(): RecordsView {
    return this.#view;
  }

  /** Reads the file as it is now. Problems become part of the view; nothing is thrown. */
  async load(): Promise<void> {
    if (!this.uri) {
      return;
    }
    const engine = await this.#load();
    try {
      this.#take(engine, await readText(this.uri));
    } catch (error) {
      this.log.warn(`${this.uri.toString(true)}: ${describeError(error)}`);
      this.#view = { kind: 'broken', message: describeError(error), line: null, file: null };
    }
  }

  /** Puts the records into the text, from their selectors and from where they were in an earlier text. */
  place(text: string): void {
    this.#anchors?.place(text, fileOf(this.#view));
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
   * Changes the file. `change` gets the records as they are on disk at this moment, so that what others wrote in the
   * meantime stays; it may be called again when somebody writes at the same time.
   *
   * @param text the draft as it is now, by which the records are put in order
   */
  async write(text: string, change: (file: ClaimsFile | null) => ClaimsFile): Promise<WriteResult> {
    const { uri } = this;
    if (!uri) {
      return refused('unsaved');
    }
    const engine = await this.#load();
    try {
      for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
        const before = await readText(uri);
        const read = before === null ? null : engine.readClaims(before);
        if (read && !read.writable) {
          this.#take(engine, before);
          return refused(isNewer(read) ? 'newer' : 'broken', firstError(read));
        }
        const file = change(read?.file ?? null);
        const after = engine.writeClaims(file, {
          ...(this.#anchors && { anchors: this.#anchors.preview(file, text) }),
          ...(before !== null && read?.file && { loaded: { text: before, file: read.file } }),
        });
        if (after === before || (await replaceText(uri, before, after))) {
          this.#take(engine, after);
          this.#changed.fire();
          return { ok: true };
        }
      }
      return refused('changed');
    } catch (error) {
      this.log.error(`${uri.toString(true)}: ${describeError(error)}`);
      return refused('failed', describeError(error));
    }
  }

  dispose(): void {
    clearTimeout(this.#timer);
    Disposable.from(...this.#subscriptions).dispose();
  }

  async #load(): Promise<Engine> {
    this.#engine ??= await loadEngine();
    this.#anchors ??= new DraftAnchors(this.#engine);
    return this.#engine;
  }

  #watch(uri: Uri): void {
    const name = uri.toString();
    // The folder, not the file: a name may hold characters that mean something in a pattern.
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(Uri.joinPath(uri, '..'), '*.claims.json'));
    const touched = (changed: Uri): void => {
      if (changed.toString() === name) {
        this.#readSoon();
      }
    };
    this.#subscriptions.push(
      watcher,
      watcher.onDidCreate(touched),
      watcher.onDidChange(touched),
      watcher.onDidDelete(touched),
      workspace.onDidChangeTextDocument(({ document }) => touched(document.uri)),
      workspace.onDidCloseTextDocument((document) => touched(document.uri)),
    );
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
    }
  }

  /** Takes over the text of the file; null means that there is none. Fires nothing. */
  #take({ readClaims }: Engine, text: string | null): void {
    this.#text = text;
    if (text === null) {
      this.#view = { kind: 'none' };
      return;
    }
    const read = readClaims(text);
    const problem = read.problems.find(({ severity }) => severity === 'error');
    if (isNewer(read)) {
      this.#view = { kind: 'newer', file: read.file };
    } else if (read.file && read.writable) {
      this.#view = { kind: 'loaded', file: read.file };
    } else {
      this.log.warn(`${this.uri?.toString(true) ?? ''}:${problem?.line ?? 1}: ${problem?.message ?? ''}`);
      this.#view = {
        kind: 'broken',
        message: problem?.message ?? '',
        line: problem?.line ?? null,
        file: read.file,
      };
    }
  }
}

function fileOf(view: RecordsView): ClaimsFile | null {
  return view.kind === 'none' || view.kind === 'unsaved' ? null : view.file;
}

function isNewer({ problems }: ReadResult): boolean {
  return problems.some(({ code }) => code === 'newer-version');
}

function firstError({ problems }: ReadResult): string {
  const problem = problems.find(({ severity }) => severity === 'error');
  return problem ? `${problem.line}: ${problem.message}` : '';
}

function refused(reason: WriteRefusal, detail = ''): WriteResult {
  return { ok: false, reason, detail };
}
