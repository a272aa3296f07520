import { EventEmitter, RelativePattern, Uri, workspace, type Disposable, type LogOutputChannel } from 'vscode';
import type { ActorRegistry } from '../../core/registry/types';
import { loadEngine } from '../engine/load';
import { describeError } from '../log';
import { readText } from './records-file';

/** The actor registry of a workspace folder: its `.dixit/actors.json` over the bundled one. */
export class RegistryStore implements Disposable {
  readonly #registries = new Map<string, Promise<ActorRegistry>>();
  readonly #changed = new EventEmitter<void>();
  readonly #watchers = new Map<string, Disposable>();
  readonly onDidChange = this.#changed.event;

  constructor(private readonly log: LogOutputChannel) {}

  /** The registry for a draft; the bundled one outside of a workspace folder. */
  async for(draft: Uri): Promise<ActorRegistry> {
    const folder = workspace.getWorkspaceFolder(draft)?.uri;
    const key = folder?.toString() ?? '';
    let registry = this.#registries.get(key);
    if (!registry) {
      registry = this.#read(folder ? Uri.joinPath(folder, '.dixit', 'actors.json') : null);
      this.#registries.set(key, registry);
      if (folder) {
        this.#watch(key, folder);
      }
    }
    return registry;
  }

  dispose(): void {
    this.#changed.dispose();
    for (const watcher of this.#watchers.values()) {
      watcher.dispose();
    }
  }

  /** Bad entries are left out and logged; a file that cannot be read at all leaves the bundled registry. */
  async #read(uri: Uri | null): Promise<ActorRegistry> {
    const { STARTER_REGISTRY, overlayRegistry, readRegistry } = await loadEngine();
    try {
      const text = uri && (await readText(uri));
      if (text === null) {
        return STARTER_REGISTRY;
      }
      const { registry, problems } = readRegistry(text);
      for (const { line, message } of problems) {
        this.log.warn(`${uri?.toString(true) ?? ''}:${line}: ${message}`);
      }
      return overlayRegistry(registry, STARTER_REGISTRY);
    } catch (error) {
      this.log.warn(`${uri?.toString(true) ?? ''}: ${describeError(error)}`);
      return STARTER_REGISTRY;
    }
  }

  #watch(key: string, folder: Uri): void {
    if (this.#watchers.has(key)) {
      return;
    }
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, '.dixit/actors.json'));
    const forget = (): void => {
      this.#registries.delete(key);
      this.#changed.fire();
    };
    watcher.onDidCreate(forget);
    watcher.onDidChange(forget);
    watcher.onDidDelete(forget);
    this.#watchers.set(key, watcher);
  }
}
