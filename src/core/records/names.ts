/** Names of records files. Paths may use either slash; only the last part is looked at. */

const EXTENSION = '.claims.json';
/** Extensions of Markdown files, the usual one first. */
export const MARKDOWN_EXTENSIONS = ['.md', '.markdown', '.mdown', '.mkd'] as const;
/** Extensions of articles, the usual one first. */
export const ARTICLE_EXTENSIONS = [...MARKDOWN_EXTENSIONS, '.txt'] as const;

/** Name of the records file of an article: `drafts/otan.md` → `drafts/otan.claims.json`. Only the last extension goes. */
export function recordsName(article: string): string {
  const cut = Math.max(article.lastIndexOf('/'), article.lastIndexOf('\\')) + 1;
  const name = article.slice(cut);
  const dot = name.lastIndexOf('.');
  return article.slice(0, cut) + (dot > 0 ? name.slice(0, dot) : name) + EXTENSION;
}

/** Whether the path names a records file. */
export function isRecordsName(path: string): boolean {
  return path.endsWith(EXTENSION) && !/[/\\]$/.test(path.slice(0, -EXTENSION.length)) && path.length > EXTENSION.length;
}

/** Whether the path may name an article, by its extension in either case. */
export function isArticleName(path: string): boolean {
  const name = path.toLowerCase();
  return ARTICLE_EXTENSIONS.some((extension) => name.endsWith(extension));
}

/** Paths at which the article of a records file may be, the likeliest first; empty when the path is not a records file. */
export function articleNames(records: string): readonly string[] {
  if (!isRecordsName(records)) return [];
  const stem = records.slice(0, -EXTENSION.length);
  return ARTICLE_EXTENSIONS.map((extension) => stem + extension);
}
