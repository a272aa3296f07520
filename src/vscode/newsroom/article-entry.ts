/** What the Newsroom view knows of an article: read from its claims file, and from its text while that is open. Pure. */
import { progressOf, type Progress } from '../../core/records/progress';
import { FAILED_VERDICTS, VERDICTS } from '../../core/records/vocabulary';
import type { DraftView, Row } from '../documents/row';

/** An article with records, as the Newsroom view shows it. */
export interface ArticleEntry {
  /** Address of the claims file. */
  readonly records: string;
  /** Folder path below the workspace folder, with `/`; empty for its root. */
  readonly folder: string;
  /** File name of the article, by the claims file. */
  readonly name: string;
  /** Null where the claims file cannot be read. */
  readonly progress: Progress | null;
  /** The records that name a speaker, by registry id or name. */
  readonly said: readonly { readonly id: string; readonly by: string; readonly words: string }[];
}

/** What is known besides of an article that was open in this window. */
export interface OpenArticle {
  /** Its records as the window has them: the claims file is read again only some time after it was written. Null once it is closed. */
  readonly progress: Progress | null;
  /** Claims without a record. */
  readonly withoutRecord: number;
  /** Records whose words changed since they were checked: no more done. */
  readonly changed: number;
  /** These, and such as a person must settle: a suggested place, two versions. */
  readonly again: number;
}

/** What the rows and the records of an open article say of it. */
export function openArticle({ rows, records }: Pick<DraftView, 'rows' | 'records'>): OpenArticle {
  const count = (...marks: readonly Row['mark'][]): number => rows.filter(({ mark }) => marks.includes(mark)).length;
  return {
    progress: records.kind === 'loaded' ? progressOf(records.file) : null,
    withoutRecord: rows.filter(({ mark, place }) => mark === 'none' && place !== null).length,
    changed: count('drifted'),
    again: count('drifted', 'suggested', 'conflict'),
  };
}

/** The article as its open text and its records show it. */
export function asOpen(entry: ArticleEntry, open: OpenArticle | undefined): ArticleEntry {
  const progress = entry.progress && (open?.progress ?? entry.progress);
  return progress && open
    ? { ...entry, progress: { ...progress, done: Math.max(0, progress.done - open.changed) } }
    : entry;
}

/** A folder with its articles, or the sum of several articles. */
interface Sum {
  readonly articles: number;
  readonly total: number;
  readonly done: number;
  readonly open: number;
  readonly failed: number;
  readonly unreadable: number;
}

/** The progress of several articles together. */
export function sumOf(entries: readonly ArticleEntry[]): Sum {
  let [total, done, open, failed, unreadable] = [0, 0, 0, 0, 0];
  for (const { progress } of entries) {
    if (!progress) {
      unreadable += 1;
      continue;
    }
    total += progress.total;
    done += progress.done;
    open += progress.byStatus.open + progress.byStatus.unchecked;
    failed += failedOf(progress);
  }
  return { articles: entries.length, total, done, open, failed, unreadable };
}

/** Records whose verdict says that the words may not stay as they are. */
export function failedOf({ byVerdict }: Progress): number {
  return VERDICTS.reduce((sum, verdict) => sum + (FAILED_VERDICTS.has(verdict) ? byVerdict[verdict] : 0), 0);
}

/** The articles of one folder. */
export interface Folder {
  readonly path: string;
  readonly entries: readonly ArticleEntry[];
}

/** Folders by their path, articles by their name. */
export function byFolder(entries: readonly ArticleEntry[]): Folder[] {
  const folders = new Map<string, ArticleEntry[]>();
  for (const entry of entries) {
    const there = folders.get(entry.folder);
    if (there) {
      there.push(entry);
    } else {
      folders.set(entry.folder, [entry]);
    }
  }
  const order = new Intl.Collator(undefined, { numeric: true });
  return [...folders]
    .map(([path, inside]) => ({ path, entries: inside.sort((a, b) => order.compare(a.name, b.name)) }))
    .sort((a, b) => order.compare(a.path, b.path));
}
