import type { Uri } from 'vscode';
import { RecordsHistory } from './records-history';

/** Of how many drafts the changes are remembered. */
const MOST = 50;

/** What the commands of this window did to the claims files of its drafts: it outlives an editor that is closed, and a new name. */
export class RecordsHistories {
  /** By address; the last one asked for is the last. */
  readonly #byDraft = new Map<string, RecordsHistory>();

  /** The history of a draft. */
  of(draft: Uri): RecordsHistory {
    const address = draft.toString();
    const history = this.#byDraft.get(address) ?? new RecordsHistory();
    this.#byDraft.delete(address);
    this.#byDraft.set(address, history);
    for (const oldest of this.#byDraft.keys()) {
      if (this.#byDraft.size <= MOST) break;
      this.#byDraft.delete(oldest);
    }
    return history;
  }

  /** A draft, or a folder of drafts, has another address now. */
  move(from: Uri, to: Uri): void {
    const old = from.toString();
    const moved = [...this.#byDraft].filter(([address]) => address === old || address.startsWith(`${old}/`));
    for (const [address, history] of moved) {
      this.#byDraft.delete(address);
      this.#byDraft.set(to.toString() + address.slice(old.length), history);
    }
  }
}
