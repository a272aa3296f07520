import { Disposable, EventEmitter, Uri, workspace, type LogOutputChannel } from 'vscode';
import { articleNames } from '../../core/records/names';
import { progressOf } from '../../core/records/progress';
import { loadEngine } from '../engine/load';
import { describeError } from '../log';
import type { ArticleEntry } from './article-entry';

const PATTERN = '**/*.claims.json';
const NOT_IN = '**/node_modules/**';
/** Files that are read at the same time. */
const AT_ONCE = 24;
/** How long a burst of file events may last before the files are read. */
const SETTLE_MS = 200;

/**
 * The claims files of the workspace. They are listed once; after that a watcher says which of them changed, and only
 * those are read again. Articles themselves are never read.
 */
export class NewsroomIndex implements Disposable {
  readonly #changed = new EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  readonly #entries = new Map<string, ArticleEntry>();
  readonly #dirty = new Map<string, Uri>();
  readonly #subscriptions: Disposable;
  #reading: Promise<void> | null = null;
  #listed = false;
  #any: Promise<boolean> | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly log: LogOutputChannel) {
    const watcher = workspace.createFileSystemWatcher(PATTERN);
    const touched = (uri: Uri): void => this.#touch(uri);
    this.#subscriptions = Disposable.from(
      this.#changed,
      watcher,
      watcher.onDidCreate(touched),
      watcher.onDidChange(touched),
      watcher.onDidDelete(touched),
      workspace.onDidChangeWorkspaceFolders(() => this.#forget()),
    );
  }

  /** What is known now; complete once `ready` has resolved. */
  get entries(): readonly ArticleEntry[] {
    return [...this.#entries.values()];
  }

  /** Whether the workspace holds any claims file. Reads none. */
  hasAny(): Promise<boolean> {
    if (this.#listed || this.#entries.size > 0) {
      return Promise.resolve(this.#entries.size > 0 || this.#dirty.size > 0);
    }
    // Where there is none the whole workspace is searched: once, until the watcher sees one.
    this.#any ??= Promise.resolve(workspace.findFiles(PATTERN, NOT_IN, 1)).then(({ length }) => length > 0);
    return this.#any;
  }

  /** Resolves when every claims file was read, at the first call, and every change since. */
  ready(): Promise<void> {
    this.#reading ??= this.#read().finally(() => (this.#reading = null));
    return this.#reading;
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#subscriptions.dispose();
  }

  #touch(uri: Uri): void {
    if (uri.path.includes('/node_modules/')) {
      return;
    }
    this.#dirty.set(uri.toString(), uri);
    this.#any = null;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (this.#listed) {
        void this.ready();
      } else {
        this.#changed.fire(); // somebody may want to know that there is one now
      }
    }, SETTLE_MS);
  }

  #forget(): void {
    this.#entries.clear();
    this.#listed = false;
    this.#any = null;
    this.#changed.fire();
  }

  async #read(): Promise<void> {
    if (!this.#listed) {
      this.#listed = true;
      for (const uri of await workspace.findFiles(PATTERN, NOT_IN)) {
        this.#dirty.set(uri.toString(), uri);
      }
    }
    const started = performance.now();
    let count = 0;
    while (this.#dirty.size > 0) {
      const some = [...this.#dirty].slice(0, AT_ONCE);
      for (const [name] of some) {
        this.#dirty.delete(name);
      }
      count += some.length;
      await Promise.all(some.map(([name, uri]) => this.#readOne(name, uri)));
    }
    this.log.debug(`read ${count} claims files in ${Math.round(performance.now() - started)} ms`);
    this.#changed.fire();
  }

  async #readOne(name: string, uri: Uri): Promise<void> {
    try {
      const bytes = await workspace.fs.readFile(uri);
      const { readClaims } = await loadEngine();
      const { file } = readClaims(new TextDecoder().decode(bytes));
      this.#entries.set(name, {
        records: name,
        folder: folderOf(uri),
        name: file?.article?.file || articleName(uri),
        progress: file && progressOf(file),
      });
    } catch (error) {
      this.#entries.delete(name);
      this.log.trace(`${uri.toString(true)}: ${describeError(error)}`);
    }
  }
}

function folderOf(uri: Uri): string {
  const path = workspace.asRelativePath(uri);
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}

function articleName({ path }: Uri): string {
  const [article = path] = articleNames(path);
  return article.slice(article.lastIndexOf('/') + 1);
}

/** The article of a claims file: the one that the file names, else one of its own stem; null when neither is there. */
export async function articleOf(records: Uri, named: string): Promise<Uri | null> {
  const beside = articleNames(records.path).map((path) => records.with({ path }));
  const isPlain = /^[^/\\]+$/.test(named);
  for (const uri of [...(isPlain ? [Uri.joinPath(records, '..', named)] : []), ...beside]) {
    try {
      await workspace.fs.stat(uri);
      return uri;
    } catch {
      // the next name
    }
  }
  return null;
}
