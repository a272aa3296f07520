import { Uri, workspace } from 'vscode';
import { articleNames } from '../../core/records/names';
import type { ArticleEntry } from './article-entry';

/** Where the article of a claims file may be: under the name that the file gives, else under one of its own stem. */
export function articlesOf({ records, name }: Pick<ArticleEntry, 'records' | 'name'>): readonly Uri[] {
  const uri = Uri.parse(records, true);
  return [Uri.joinPath(uri, '..', name), ...articleNames(uri.path).map((path) => uri.with({ path }))];
}

/** The article of a claims file; null when none is there. */
export async function articleOf(entry: Pick<ArticleEntry, 'records' | 'name'>): Promise<Uri | null> {
  for (const uri of articlesOf(entry)) {
    try {
      await workspace.fs.stat(uri);
      return uri;
    } catch {
      // the next name
    }
  }
  return null;
}
