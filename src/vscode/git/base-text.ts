/** Which earlier text of an article its records are read against when this workspace remembers none. Pure. */
import type { AnchoredRecord } from '../../core/records/types';

/** What is asked of a repository. */
export interface History {
  /** The last commits that touched the file, the newest first. */
  log(options: { readonly maxEntries: number; readonly path: string }): Promise<readonly { readonly hash: string }[]>;
  /** The text of a file at a commit, or at a stage of the index; rejects where it was not there. */
  show(revision: string, path: string): Promise<string>;
}

/** Characters above which a text is not compared. */
const LONGEST = 1_000_000;

/** Whether an earlier text could tell more: not where every record stands where it stood, in its surroundings. */
export function needsBase(records: readonly AnchoredRecord[]): boolean {
  return records.some(({ state }) => state !== 'anchored');
}

/** What the two versions of a file were made from, while a merge waits for a person; null where that is not to be had. */
export async function commonText(history: History, path: string): Promise<string | null> {
  try {
    return await history.show(':1', path);
  } catch {
    return null; // both sides made the file, or the merge is over
  }
}

/** The article as it was at the commit that last touched its claims file; null where that is not to be had. */
export async function committedText(history: History, article: string, claims: string): Promise<string | null> {
  try {
    const [commit] = await history.log({ maxEntries: 1, path: claims });
    const text = commit ? await history.show(commit.hash, article) : '';
    return text !== '' && text.length <= LONGEST ? text : null;
  } catch {
    return null;
  }
}
