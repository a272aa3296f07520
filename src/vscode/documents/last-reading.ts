import type { LogOutputChannel, Uri } from 'vscode';
import type { Problem } from '../../core/json/problem';
import type { Engine } from '../engine/load';
import { describeError } from '../log';
import { readRecords } from './read-records';
import { readUtf8, recoverText } from './records-file';
import type { RecordsView } from './row';

/** What a claims file said when it was last read, or written by this window. */
export class LastReading {
  #view: RecordsView;
  #text: string | null = null;
  #problems: readonly Problem[] = [];
  /** Counts what is read and written, so that a slow reading does not bring back what a later one or a write replaced. */
  #count = 0;
  #newest: Promise<void> | null = null;

  constructor(
    /** The claims file, which need not exist; null where there is no place for one. */
    private readonly uri: Uri | null,
    private readonly log: LogOutputChannel,
    /** Called with a text that can be used and is another one than before. */
    private readonly isGood: (text: string) => void,
  ) {
    this.#view = uri ? { kind: 'none' } : { kind: 'unsaved' };
  }

  /** The records, or why they cannot be used. */
  get view(): RecordsView {
    return this.#view;
  }

  /** The file as it was; null where there was none. */
  get text(): string | null {
    return this.#text;
  }

  /** What is wrong in the file, with offsets into `text`. */
  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /** Reads the file as it is now. Problems become part of the view; nothing is thrown. Where it is read again meanwhile, waits for that. */
  async read(uri: Uri, load: () => Promise<Engine>): Promise<void> {
    let reading = this.#readOnce(uri, load);
    this.#newest = reading;
    await reading;
    while (reading !== this.#newest) {
      reading = this.#newest;
      await reading;
    }
  }

  async #readOnce(uri: Uri, load: () => Promise<Engine>): Promise<void> {
    this.#count += 1;
    const count = this.#count;
    try {
      const engine = await load();
      const text = (await readUtf8(uri)) ?? (await recover(engine, uri));
      if (count === this.#count) {
        this.take(engine, text);
      }
    } catch (error) {
      this.log.warn(`${uri.toString(true)}: ${describeError(error)}`);
      if (count === this.#count) {
        this.#view = { kind: 'broken', message: describeError(error), line: null, isUnmerged: false, file: null };
      }
    }
  }

  /** Takes over the text of the file; null means that there is none. */
  take(engine: Engine, text: string | null): void {
    const isNew = text !== this.#text;
    this.#count += 1;
    this.#text = text;
    const { view, problems } = readRecords(engine, text);
    this.#view = view;
    this.#problems = problems;
    if (view.kind === 'broken') {
      this.log.warn(`${this.uri?.toString(true) ?? ''}:${view.line ?? 1}: ${view.message}`);
    } else if (view.kind === 'loaded' && text !== null && isNew) {
      this.isGood(text);
    }
  }
}

async function recover({ readClaims }: Engine, uri: Uri): Promise<string | null> {
  try {
    return await recoverText(uri, (text) => readClaims(text).writable);
  } catch {
    return null; // a folder that cannot be listed has nothing to bring back
  }
}
