import { Disposable, EventEmitter, workspace, type LogOutputChannel, type Uri } from 'vscode';
import type { Actor } from '../../core/analysis';
import { articleNames } from '../../core/records/names';
import { readText } from '../documents/records-file';
import { loadEngine } from '../engine/load';
import { describeError } from '../log';

/** Files above this number are left alone: no newsroom's folder has so many, a disk's root does. */
const MOST_FILES = 1000;
const PATTERN = '**/*.claims.json';
const SKIPPED = '**/{node_modules,.git}/**';

/** A record of an article of the workspace. */
export interface ElsewhereClaim {
  readonly id: string;
  readonly by: string;
  readonly words: string;
  readonly article: Uri;
}

/** Who says what in the workspace's records: read once when first asked for, then file by file as they change. */
export class WorkspaceClaims implements Disposable {
  readonly #files = new Map<string, readonly ElsewhereClaim[]>();
  /** The claims of all files by their speaker; made anew when a file has changed. */
  #bySpeaker: ReadonlyMap<string, readonly ElsewhereClaim[]> | null = null;
  readonly #changed = new EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  #watching: Disposable | null = null;

  constructor(private readonly log: LogOutputChannel) {}

  /** Claims of the actor in other articles, by registry id or by name. Empty until the files have been read. */
  of({ registry, name }: Actor, draft: Uri): readonly ElsewhereClaim[] {
    this.#start();
    const own = draft.toString();
    const bySpeaker = (this.#bySpeaker ??= groupBySpeaker([...this.#files.values()].flat()));
    return [...(bySpeaker.get(name) ?? []), ...((registry !== null && bySpeaker.get(registry)) || [])].filter(
      ({ article }) => article.toString() !== own,
    );
  }

  find(id: string, article: string): ElsewhereClaim | null {
    return [...this.#files.values()].flat().find((one) => one.id === id && one.article.toString() === article) ?? null;
  }

  dispose(): void {
    this.#watching?.dispose();
    this.#changed.dispose();
  }

  #start(): void {
    if (this.#watching) {
      return;
    }
    const watcher = workspace.createFileSystemWatcher(PATTERN);
    const read = (uri: Uri): void => void this.#read(uri).then(() => this.#update());
    this.#watching = Disposable.from(
      watcher,
      watcher.onDidCreate(read),
      watcher.onDidChange(read),
      watcher.onDidDelete((uri) => {
        this.#files.delete(uri.toString());
        this.#update();
      }),
    );
    this.#readAll().catch((error: unknown) => this.log.warn(describeError(error)));
  }

  async #readAll(): Promise<void> {
    for (const uri of await workspace.findFiles(PATTERN, SKIPPED, MOST_FILES)) {
      await this.#read(uri); // one after the other: nobody waits for it
    }
    this.#update();
  }

  #update(): void {
    this.#bySpeaker = null;
    this.#changed.fire();
  }

  async #read(uri: Uri): Promise<void> {
    try {
      const { readClaims } = await loadEngine();
      const text = await readText(uri);
      const claims = text === null ? [] : (readClaims(text).file?.claims ?? []);
      // The article is the file beside it: what the file says of its place is not trusted.
      const [path = uri.path] = articleNames(uri.path);
      const article = uri.with({ path });
      const entries = claims.flatMap(({ id, said, target }) =>
        said?.by ? [{ id, by: said.by, words: target.exact, article }] : [],
      );
      this.#files.set(uri.toString(), entries);
    } catch (error) {
      this.log.warn(`${uri.toString(true)}: ${describeError(error)}`);
    }
  }
}

function groupBySpeaker(claims: readonly ElsewhereClaim[]): Map<string, ElsewhereClaim[]> {
  const groups = new Map<string, ElsewhereClaim[]>();
  for (const claim of claims) {
    const group = groups.get(claim.by);
    if (group) {
      group.push(claim);
    } else {
      groups.set(claim.by, [claim]);
    }
  }
  return groups;
}
