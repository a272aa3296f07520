import type { Disposable, Event, Uri } from 'vscode';
import type { Actor } from '../../core/analysis';
import { recordsUri } from '../documents/records-store';
import type { ArticleEntry } from '../newsroom/article-entry';
import type { NewsroomIndex } from '../newsroom/newsroom-index';

/** A record of an article of the workspace. */
export interface ElsewhereClaim {
  readonly id: string;
  readonly words: string;
  readonly article: ArticleEntry;
}

/** Who says what in the workspace's records; the newsroom reads them when this is first asked. */
export class WorkspaceClaims implements Disposable {
  readonly onDidChange: Event<void>;
  /** The claims of all files by their speaker; made anew when a file has changed. */
  #bySpeaker: ReadonlyMap<string, readonly ElsewhereClaim[]> | null = null;
  readonly #subscription: Disposable;
  #asked = false;

  constructor(private readonly newsroom: NewsroomIndex) {
    this.#subscription = newsroom.onDidChange(() => (this.#bySpeaker = null));
    this.onDidChange = newsroom.onDidChange;
  }

  /** Claims of the actor in other articles, by registry id or by name. Empty until the files have been read. */
  of({ registry, name }: Actor, draft: Uri): readonly ElsewhereClaim[] {
    if (!this.#asked) {
      this.#asked = true;
      void this.newsroom.ready();
    }
    const own = recordsUri(draft)?.toString();
    const bySpeaker = (this.#bySpeaker ??= groupBySpeaker(this.newsroom.entries));
    return [...new Set([name, registry ?? name])]
      .flatMap((speaker) => bySpeaker.get(speaker) ?? [])
      .filter(({ article }) => article.records !== own);
  }

  dispose(): void {
    this.#subscription.dispose();
  }
}

function groupBySpeaker(articles: readonly ArticleEntry[]): Map<string, ElsewhereClaim[]> {
  const groups = new Map<string, ElsewhereClaim[]>();
  for (const article of articles) {
    for (const { id, by, words } of article.said) {
      const group = groups.get(by);
      if (group) {
        group.push({ id, words, article });
      } else {
        groups.set(by, [{ id, words, article }]);
      }
    }
  }
  return groups;
}
