import { workspace, type LogOutputChannel, type Uri } from 'vscode';
import { equalJson } from '../../core/json/json';
import type { ClaimsFile } from '../../core/records/types';
import type { Engine } from '../engine/load';
import { describeError } from '../log';
import { writeErrorWords } from '../interface-words/write-errors';
import { ATTEMPTS, letOthersFinish, putContended, readContended } from './contended-file';
import type { LastReading } from './last-reading';
import { fileOf } from './read-records';
import { RecentWrites } from './recent-writes';
import type { Pins, RecordPlaces } from './record-places';
import { readUtf8, replaceText, type readText } from './records-file';
import type { Done } from './records-history';
import { refused, refusedFor, type WriteResult } from './write-result';

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

/** Writes the claims file of a draft, one write at a time, while other windows and programs write it as well. */
export class ClaimsFileWriter {
  readonly #recent = new RecentWrites();
  /** The file as it was before this window wrote it last. */
  #replaced: string | null = null;

  constructor(
    private readonly uri: Uri,
    private readonly last: LastReading,
    private readonly places: RecordPlaces,
    private readonly log: LogOutputChannel,
  ) {}

  /** Changes the records as they are on disk; `done` is missing where that changes nothing. */
  async change(
    engine: Engine,
    { text, change, pins = new Map() }: Writing,
  ): Promise<WriteResult & { readonly done?: Done }> {
    const { uri, last, places } = this;
    try {
      for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
        if (attempt > 0) {
          await letOthersFinish();
        }
        const before = await readContended(uri, last.text !== null);
        const read = before === null ? null : engine.readClaims(before);
        if (read && !read.writable) {
          last.take(engine, before);
          return refusedFor(read);
        }
        if (before === this.#replaced) {
          this.#recent.forget();
        }
        const onDisk = read?.file ?? null;
        const present = onDisk && this.#recent.regained(onDisk);
        const file = change(present);
        const after = engine.writeClaims(file, {
          ...places.preview(file, text),
          ...(before !== null && onDisk && { loaded: { text: before, file: onDisk } }),
        });
        if (after === before) {
          return { ok: true };
        }
        if (await putContended(uri, before, after, attempt === ATTEMPTS - 1)) {
          last.take(engine, after);
          places.place(text, fileOf(last.view));
          places.pin(pins);
          places.remember();
          const done = { before: present, after: engine.readClaims(after).file ?? file };
          this.#recent.note(onDisk, done.after);
          this.#replaced = before;
          return { ok: true, done };
        }
      }
      return refused('changed');
    } catch (error) {
      return this.#failed(error);
    }
  }

  /** Puts what is made of a file that cannot be read in its place; null: nothing can be made of it. */
  async mend(engine: Engine, read: typeof readText, make: (present: string) => string | null): Promise<WriteResult> {
    try {
      const present = await read(this.uri);
      const after = make(present ?? '');
      if (after === null) {
        return refused('unmergeable');
      }
      if (!(await replaceText(this.uri, present, after))) {
        return refused('changed');
      }
      this.last.take(engine, after);
      return { ok: true };
    } catch (error) {
      return this.#failed(error);
    }
  }

  /** Takes the file away, where it still is the one without claims that a command left: others may have written since. */
  async removeEmpty(engine: Engine, left: ClaimsFile): Promise<void> {
    const { uri, last } = this;
    try {
      const file = fileOf(last.view);
      const same = file !== null && equalJson(nameless(file), nameless(left));
      if (same && (await readUtf8(uri)) === last.text) {
        await workspace.fs.delete(uri);
        last.take(engine, null);
      }
    } catch (error) {
      this.log.warn(`${uri.toString(true)}: ${describeError(error)}`); // without claims it does no harm
    }
  }

  /** Whether another window has written over what this one wrote a moment ago, without having seen it. */
  hasLost(file: ClaimsFile): boolean {
    return this.last.text !== this.#replaced && this.#recent.regained(file) !== file;
  }

  #failed(error: unknown): WriteResult {
    this.log.error(`${this.uri.toString(true)}: ${describeError(error)}`);
    return refused('failed', writeErrorWords(error));
  }
}

/** The file whatever its article is called: that may have been renamed since. */
function nameless({ article, ...file }: ClaimsFile): object {
  return { ...file, article: article ? { ...article, file: null } : null };
}
