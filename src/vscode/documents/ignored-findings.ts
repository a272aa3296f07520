import { Uri, workspace, type Disposable, type LogOutputChannel } from 'vscode';
import { describeError } from '../log';
import { addIgnored, readIgnored, type IgnoredFinding } from '../../core/rules/ignored-file';
import { NewsroomFile } from './newsroom-file';
import { readText, readUtf8, replaceText } from './records-file';
import { Turns } from './turns';

/** Findings that a newsroom has set aside for good, kept in `.dixit/ignored.json` of the workspace folder. */
export class IgnoredFindings implements Disposable {
  readonly #file = new NewsroomFile('ignored.json', (file) => this.#read(file));
  readonly onDidChange = this.#file.onDidChange;
  readonly #turns = new Turns();

  constructor(private readonly log: LogOutputChannel) {}

  /** Keys of the findings to leave out of a draft; none outside of a workspace folder. */
  for(draft: Uri): Promise<ReadonlySet<string>> {
    return this.#file.for(draft);
  }

  /** Where a draft's ignored findings are kept; null where there is no such place. */
  fileFor(draft: Uri): Uri | null {
    return this.#file.of(draft);
  }

  /** Adds one. False where the file cannot be read, so that it must not be written. */
  async add(draft: Uri, finding: IgnoredFinding): Promise<boolean> {
    const file = this.fileFor(draft);
    return file !== null && this.#turns.take(() => this.#add(file, finding));
  }

  dispose(): void {
    this.#file.dispose();
  }

  async #add(file: Uri, finding: IgnoredFinding): Promise<boolean> {
    try {
      const before = await readUtf8(file);
      const after = addIgnored(before, finding);
      if (after === null) {
        return false;
      }
      if (before === null) {
        await workspace.fs.createDirectory(Uri.joinPath(file, '..'));
      }
      const written = after === before || (await replaceText(file, before, after));
      this.#file.forget(file);
      return written;
    } catch (error) {
      this.log.error(`${file.toString(true)}: ${describeError(error)}`);
      return false;
    }
  }

  async #read(file: Uri | null): Promise<ReadonlySet<string>> {
    try {
      const text = file && (await readText(file));
      const keys = text === null ? new Set<string>() : readIgnored(text);
      if (!keys) {
        this.log.warn(`${file?.toString(true) ?? ''}: not readable, no finding is ignored`);
      }
      return keys ?? new Set();
    } catch (error) {
      this.log.warn(`${file?.toString(true) ?? ''}: ${describeError(error)}`);
      return new Set();
    }
  }
}
