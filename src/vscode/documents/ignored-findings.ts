import { EventEmitter, RelativePattern, Uri, workspace, type Disposable, type LogOutputChannel } from 'vscode';
import { describeError } from '../log';
import { addIgnored, readIgnored, type IgnoredFinding } from '../../core/rules/ignored-file';
import { readText, replaceText } from './records-file';
import { folderOf } from './registry-store';

/** Findings that a newsroom has set aside for good, kept in `.dixit/ignored.json` of the workspace folder. */
export class IgnoredFindings implements Disposable {
  readonly #keys = new Map<string, Promise<ReadonlySet<string>>>();
  readonly #watchers = new Map<string, Disposable>();
  readonly #changed = new EventEmitter<void>();
  readonly onDidChange = this.#changed.event;

  constructor(private readonly log: LogOutputChannel) {}

  /** Keys of the findings to leave out of a draft; none outside of a workspace folder. */
  async for(draft: Uri): Promise<ReadonlySet<string>> {
    const folder = folderOf(draft);
    if (!folder) {
      return new Set();
    }
    const key = folder.toString();
    let keys = this.#keys.get(key);
    if (!keys) {
      keys = this.#read(fileIn(folder));
      this.#keys.set(key, keys);
      this.#watch(key, folder);
    }
    return keys;
  }

  /** Where a draft's ignored findings are kept; null where there is no such place. */
  fileFor(draft: Uri): Uri | null {
    const folder = folderOf(draft);
    return folder && fileIn(folder);
  }

  /** Adds one. False where the file cannot be read, so that it must not be written. */
  async add(draft: Uri, finding: IgnoredFinding): Promise<boolean> {
    const folder = folderOf(draft);
    if (!folder) {
      return false;
    }
    const file = fileIn(folder);
    try {
      const before = await readText(file);
      const after = addIgnored(before, finding);
      if (after === null) {
        return false;
      }
      if (before === null) {
        await workspace.fs.createDirectory(Uri.joinPath(file, '..'));
      }
      const written = after === before || (await replaceText(file, before, after));
      this.#forget(folder.toString());
      return written;
    } catch (error) {
      this.log.error(`${file.toString(true)}: ${describeError(error)}`);
      return false;
    }
  }

  dispose(): void {
    this.#changed.dispose();
    for (const watcher of this.#watchers.values()) {
      watcher.dispose();
    }
  }

  async #read(file: Uri): Promise<ReadonlySet<string>> {
    try {
      const text = await readText(file);
      const keys = text === null ? new Set<string>() : readIgnored(text);
      if (!keys) {
        this.log.warn(`${file.toString(true)}: not readable, no finding is ignored`);
      }
      return keys ?? new Set();
    } catch (error) {
      this.log.warn(`${file.toString(true)}: ${describeError(error)}`);
      return new Set();
    }
  }

  #watch(key: string, folder: Uri): void {
    if (this.#watchers.has(key)) {
      return;
    }
    // The folder too: when it is deleted, its files are not mentioned one by one.
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, '{.dixit,.dixit/ignored.json}'));
    const forget = (): void => this.#forget(key);
    watcher.onDidCreate(forget);
    watcher.onDidChange(forget);
    watcher.onDidDelete(forget);
    this.#watchers.set(key, watcher);
  }

  #forget(key: string): void {
    this.#keys.delete(key);
    this.#changed.fire();
  }
}

function fileIn(folder: Uri): Uri {
  return Uri.joinPath(folder, '.dixit', 'ignored.json');
}
