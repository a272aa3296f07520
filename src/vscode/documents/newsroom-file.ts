import { EventEmitter, RelativePattern, Uri, workspace, Disposable } from 'vscode';

/** What `.dixit/NAME` of a draft's workspace folder says: read when first asked for, and again after it has changed. */
export class NewsroomFile<T> implements Disposable {
  readonly #read = new Map<string, Promise<T>>();
  readonly #watchers = new Map<string, Disposable>();
  readonly #changed = new EventEmitter<void>();
  readonly onDidChange = this.#changed.event;

  constructor(
    private readonly name: string,
    /** Understands the file; null outside of a workspace folder. Must not reject. */
    private readonly read: (file: Uri | null) => Promise<T>,
  ) {}

  /** Where a draft's file is, or would be; null outside of a workspace folder. */
  of(draft: Uri): Uri | null {
    const folder = folderOf(draft);
    return folder && Uri.joinPath(folder, '.dixit', this.name);
  }

  /** What the file of a draft says. */
  for(draft: Uri): Promise<T> {
    const folder = folderOf(draft);
    const key = folder?.toString() ?? '';
    let value = this.#read.get(key);
    if (!value) {
      value = this.read(this.of(draft));
      this.#read.set(key, value);
      if (folder && !this.#watchers.has(key)) {
        this.#watchers.set(key, this.#watch(key, folder));
      }
    }
    return value;
  }

  /** Has the file read again, after it was written. */
  forget(file: Uri): void {
    this.#forget(workspace.getWorkspaceFolder(file)?.uri.toString() ?? '');
  }

  dispose(): void {
    Disposable.from(this.#changed, ...this.#watchers.values()).dispose();
  }

  #watch(key: string, folder: Uri): Disposable {
    // The folder too: when it is deleted, its files are not mentioned one by one.
    const pattern = new RelativePattern(folder, `{.dixit,.dixit/${this.name}}`);
    const watcher = workspace.createFileSystemWatcher(pattern);
    const forget = (): void => this.#forget(key);
    return Disposable.from(
      watcher,
      watcher.onDidCreate(forget),
      watcher.onDidChange(forget),
      watcher.onDidDelete(forget),
    );
  }

  #forget(key: string): void {
    this.#read.delete(key);
    this.#changed.fire();
  }
}

/** The workspace folder that a draft belongs to; one that was never saved belongs to the first. */
function folderOf(draft: Uri): Uri | null {
  const folder = workspace.getWorkspaceFolder(draft);
  const first = draft.scheme === 'untitled' ? workspace.workspaceFolders?.[0] : undefined;
  return (folder ?? first)?.uri ?? null;
}
