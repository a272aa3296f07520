import { Disposable, EventEmitter, workspace, type LogOutputChannel, type Uri } from 'vscode';
import { articleNames } from '../../core/records/names';
import { progressOf } from '../../core/records/progress';
import { fileName } from '../documents/file-name';
import { loadEngine } from '../engine/load';
import { describeError } from '../log';
import type { ArticleEntry } from './article-entry';
import { searchFolders } from './search';

const PATTERN = '**/*.claims.json';
const NOT_IN = '**/node_modules/**';
/** Files that are read at the same time. */
const AT_ONCE = 24;
/** How long a burst of file events may last before the files are read. */
const SETTLE_MS = 200;

/**
 * The claims files of the workspace. They are listed once, and again when folders come or go; after that a watcher says which of
 * them changed, and only those are read again. Articles themselves are never read.
 */
export class NewsroomIndex implements Disposable {
  readonly #changed = new EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  readonly #entries = new Map<string, ArticleEntry>();
  readonly #dirty = new Map<string, Uri>();
  readonly #subscriptions: Disposable;
  #reading: Promise<void> | null = null;
  #listed = false;
  /** Whether the files must be listed before the next reading ends. */
  #stale = true;
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
      // A watcher does not mention the files of a folder that is deleted or moved as a whole.
      workspace.onDidDeleteFiles(({ files }) => this.#moved(files)),
      workspace.onDidRenameFiles(({ files }) => this.#moved(files.map(({ oldUri }) => oldUri))),
      workspace.onDidChangeWorkspaceFolders(() => this.#relist()),
    );
  }

  /** What is known now; complete once `ready` has resolved. */
  get entries(): readonly ArticleEntry[] {
    return [...this.#entries.values()];
  }

  /** Whether the workspace holds any claims file. Reads none. */
  hasAny(): Promise<boolean> {
    // Some file systems VS Code does not search: it only tells what is written there.
    if (this.#listed || this.#entries.size > 0 || this.#dirty.size > 0) {
      return Promise.resolve(this.#entries.size > 0 || this.#dirty.size > 0);
    }
    // Where there is none the whole workspace is searched: once, until the watcher sees one.
    this.#any ??= searchFolders(PATTERN, NOT_IN, 1).then(
      ({ length }) => length > 0,
      () => false,
    );
    return this.#any;
  }

  /** Resolves when every claims file was read, at the first call, and every change since. Never rejects. */
  ready(): Promise<void> {
    this.#reading ??= this.#read()
      .catch((error: unknown) => this.log.warn(describeError(error)))
      .finally(() => (this.#reading = null));
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

  #moved(uris: readonly Uri[]): void {
    const folders = uris.map((uri) => `${uri.toString()}/`);
    if ([...this.#entries.keys()].some((name) => folders.some((folder) => name.startsWith(folder)))) {
      this.#relist();
    }
  }

  #relist(): void {
    this.#stale = true;
    this.#any = null;
    if (this.#listed) {
      void this.ready();
    } else {
      this.#changed.fire();
    }
  }

  async #list(): Promise<void> {
    this.#stale = false;
    const uris = await searchFolders(PATTERN, NOT_IN).catch((error: unknown) => {
      this.#stale = true;
      throw error;
    });
    this.#listed = true;
    const present = new Map(uris.map((uri) => [uri.toString(), uri]));
    for (const name of this.#entries.keys()) {
      if (!present.has(name)) {
        this.#entries.delete(name);
      }
    }
    for (const [name, uri] of present) {
      this.#dirty.set(name, uri);
    }
  }

  async #read(): Promise<void> {
    const started = performance.now();
    let count = 0;
    while (this.#stale || this.#dirty.size > 0) {
      if (this.#stale) {
        await this.#list();
      }
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
      const named = file?.article?.file ?? '';
      this.#entries.set(name, {
        records: name,
        folder: folderOf(uri),
        name: isFileName(named) ? named : articleName(uri),
        progress: file && progressOf(file),
        said: (file?.claims ?? []).flatMap(({ id, said, target }) =>
          said?.by ? [{ id, by: said.by, words: target.exact }] : [],
        ),
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

function articleName(records: Uri): string {
  const [path = records.path] = articleNames(records.path);
  return fileName({ path });
}

/** What a claims file says of its place is not trusted: a name may not lead anywhere else. */
function isFileName(name: string): boolean {
  return /^[^/\\]+$/.test(name) && name !== '.' && name !== '..';
}
