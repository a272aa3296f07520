import { Uri, workspace, type Disposable, type LogOutputChannel } from 'vscode';
import type { RegistryProblem } from '../../core/registry/read';
import type { ActorRegistry } from '../../core/registry/types';
import { loadEngine } from '../engine/load';
import { describeError } from '../log';
import { writeErrorWords } from '../interface-words/write-errors';
import { NewsroomFile } from './newsroom-file';
import { readOnlyReason } from './read-only';
import { readText, readUtf8, replaceText } from './records-file';
import { Turns } from './turns';

/** How often a write starts anew when somebody else writes the same file. */
const ATTEMPTS = 3;

/** A folder's own registry file as it is at the moment. */
interface OwnRegistry {
  /** Null where there is no file yet. */
  readonly text: string | null;
  /** The good entries. */
  readonly registry: ActorRegistry;
  readonly problems: readonly RegistryProblem[];
  /** False where writing could lose something. */
  readonly writable: boolean;
}

/** Why the registry was not written. */
type RegistryRefusal = 'no-folder' | 'broken' | 'changed' | 'failed';

/** Whether the registry was written, or why not. */
export type RegistryWriteResult =
  { readonly ok: true } | { readonly ok: false; readonly reason: RegistryRefusal; readonly detail: string };

/** The actor registry of a workspace folder: its `.dixit/actors.json` over the bundled one. */
export class RegistryStore implements Disposable {
  readonly #file = new NewsroomFile('actors.json', (file) => this.#read(file));
  readonly onDidChange = this.#file.onDidChange;
  readonly #turns = new Turns();

  constructor(private readonly log: LogOutputChannel) {}

  /** The registry for a draft; the bundled one outside of a workspace folder. */
  for(draft: Uri): Promise<ActorRegistry> {
    return this.#file.for(draft);
  }

  /** Where the draft's own registry is, or would be; null outside of a workspace folder. */
  fileFor(draft: Uri): Uri | null {
    return this.#file.of(draft);
  }

  /** A folder's own entries, from disk or, where the file is open, from its editor. */
  async own(file: Uri, read = readText): Promise<OwnRegistry> {
    const { EMPTY_REGISTRY, readRegistry } = await loadEngine();
    const text = await read(file);
    if (text === null || text.trim() === '') {
      return { text, registry: EMPTY_REGISTRY, problems: [], writable: true };
    }
    return { text, ...readRegistry(text) };
  }

  /**
   * Changes a folder's own registry, making the file where there is none. `change` gets the entries as they are at this
   * moment and the bundled registry; it may be called again when somebody writes at the same time.
   */
  async write(
    file: Uri | null,
    change: (own: ActorRegistry, bundled: ActorRegistry) => ActorRegistry,
  ): Promise<RegistryWriteResult> {
    return file ? this.#turns.take(() => this.#write(file, change)) : { ok: false, reason: 'no-folder', detail: '' };
  }

  /** Whether a change could be written, before a person is asked for one; writes nothing. */
  async check(file: Uri | null): Promise<RegistryWriteResult> {
    if (!file) {
      return { ok: false, reason: 'no-folder', detail: '' };
    }
    const reason = readOnlyReason(file);
    if (reason !== null) {
      return { ok: false, reason: 'failed', detail: reason };
    }
    try {
      const { problems, writable } = await this.own(file, readUtf8);
      return writable ? { ok: true } : { ok: false, reason: 'broken', detail: String(problems[0]?.line ?? 1) };
    } catch (error) {
      return { ok: false, reason: 'failed', detail: describeError(error) };
    }
  }

  dispose(): void {
    this.#file.dispose();
  }

  async #write(
    file: Uri,
    change: (own: ActorRegistry, bundled: ActorRegistry) => ActorRegistry,
  ): Promise<RegistryWriteResult> {
    const { STARTER_REGISTRY, writeRegistry } = await loadEngine();
    try {
      for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
        const { text, registry, problems, writable } = await this.own(file, readUtf8);
        const after = writable ? writeRegistry(change(registry, STARTER_REGISTRY), text) : null;
        if (after === null) {
          return { ok: false, reason: 'broken', detail: String(problems[0]?.line ?? 1) };
        }
        if (text === null) {
          await workspace.fs.createDirectory(Uri.joinPath(file, '..'));
        }
        if (after === text || (await replaceText(file, text, after))) {
          this.#file.forget(file);
          return { ok: true };
        }
      }
      return { ok: false, reason: 'changed', detail: '' };
    } catch (error) {
      this.log.error(`${file.toString(true)}: ${describeError(error)}`);
      return { ok: false, reason: 'failed', detail: writeErrorWords(error) };
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
}
