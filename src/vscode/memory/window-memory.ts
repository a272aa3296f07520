import { Uri, workspace, type ExtensionContext, type LogOutputChannel } from 'vscode';
import type { PreviousText } from '../../core/records/anchoring/place-records';
import { Turns } from '../documents/turns';
import { describeError } from '../log';
import { shortName, touched } from './lru';

/** Characters above which a text is not kept. */
const LONGEST = 1_000_000;
/** How many drafts are remembered. */
const MOST = 200;
/** How many refused places are remembered. */
const MOST_REFUSALS = 500;
const DRAFTS_KEY = 'dixit.memory.drafts';
const REFUSED_KEY = 'dixit.refusedPlaces';

interface KeptText extends PreviousText {
  readonly draft: string;
}

/**
 * What this workspace remembers of its drafts, in the storage that VS Code gives to the extension and nowhere else:
 * the last text with the places of its records, the last claims file that could be read, and refused places. All of it
 * may be lost without harm.
 */
export class WindowMemory {
  readonly #folder: Uri | null;
  /** One after the other: the same file may be kept twice in a row, and one that is being written reads as an empty one. */
  readonly #turns = new Turns();

  constructor(
    private readonly context: ExtensionContext,
    private readonly log: LogOutputChannel,
  ) {
    this.#folder = context.storageUri ? Uri.joinPath(context.storageUri, 'drafts') : null;
  }

  /** The text in which the places of the records were last known. */
  async lastText(draft: Uri): Promise<PreviousText | null> {
    const kept = await this.#read(draft, 'text.json');
    try {
      const value = kept === null ? null : (JSON.parse(kept) as KeptText);
      return value?.draft === draft.toString() ? { text: value.text, places: value.places } : null;
    } catch {
      return null;
    }
  }

  keepText(draft: Uri, { text, places }: PreviousText): void {
    if (text.length <= LONGEST && Object.keys(places).length > 0) {
      this.#keep(draft, 'text.json', JSON.stringify({ draft: draft.toString(), text, places }));
    }
  }

  /** The claims file of a draft as it was when it could last be read. */
  goodCopy(draft: Uri): Promise<string | null> {
    return this.#read(draft, 'claims.json');
  }

  keepGoodCopy(draft: Uri, claims: string): void {
    if (claims.length <= LONGEST) {
      this.#keep(draft, 'claims.json', claims);
    }
  }

  /** A draft has another address now. */
  async move(from: Uri, to: Uri): Promise<void> {
    const [text, claims] = [await this.lastText(from), await this.goodCopy(from)];
    if (text) {
      this.keepText(to, text);
    }
    if (claims !== null) {
      this.keepGoodCopy(to, claims);
    }
    await this.settled();
  }

  /** Whether a person said that a record does not belong to these words. */
  isRefused(record: string, words: string): boolean {
    return this.#refusals().some(([id, refused]) => id === record && refused === words);
  }

  async refuse(record: string, words: string): Promise<void> {
    const others = this.#refusals().filter(([id, refused]) => id !== record || refused !== words);
    await this.context.workspaceState.update(REFUSED_KEY, [[record, words], ...others].slice(0, MOST_REFUSALS));
  }

  /** Resolves when everything that was to be kept is written. */
  settled(): Promise<void> {
    return this.#turns.take(() => Promise.resolve());
  }

  #refusals(): readonly (readonly [string, string])[] {
    return this.context.workspaceState.get<readonly (readonly [string, string])[]>(REFUSED_KEY, []);
  }

  #read(draft: Uri, end: string): Promise<string | null> {
    const folder = this.#folder;
    if (!folder) {
      return Promise.resolve(null);
    }
    return this.#turns.take(async () => {
      try {
        const bytes = await workspace.fs.readFile(Uri.joinPath(folder, `${shortName(draft.toString())}.${end}`));
        return new TextDecoder().decode(bytes);
      } catch {
        return null; // nothing is kept
      }
    });
  }

  #keep(draft: Uri, end: string, text: string): void {
    const folder = this.#folder;
    if (!folder) {
      return;
    }
    this.#turns
      .take(async () => {
        const name = shortName(draft.toString());
        await workspace.fs.writeFile(Uri.joinPath(folder, `${name}.${end}`), new TextEncoder().encode(text));
        const names = this.context.workspaceState.get<readonly string[]>(DRAFTS_KEY, []);
        const { kept, dropped } = touched(names, name, MOST);
        await this.context.workspaceState.update(DRAFTS_KEY, kept);
        for (const old of dropped) {
          for (const one of ['text.json', 'claims.json']) {
            await workspace.fs.delete(Uri.joinPath(folder, `${old}.${one}`)).then(undefined, () => undefined);
          }
        }
      })
      .catch((error: unknown) => this.log.debug(`nothing kept of ${draft.toString(true)}: ${describeError(error)}`));
  }
}
