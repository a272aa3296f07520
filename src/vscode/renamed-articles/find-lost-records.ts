import { Uri } from 'vscode';
import { fileName } from '../documents/file-name';
import { readUtf8 } from '../documents/records-file';
import { loadEngine } from '../engine/load';
import { articleOf, articlesOf } from '../newsroom/article-of';
import type { Services } from '../services';

/** Share of records that must have a sure place for a claims file to belong to an article. */
const BELONGS = 0.7;
/** Claims files that are compared with an article. */
const MOST = 40;

/** A claims file whose article is gone and whose words stand in this text. */
export interface LostRecords {
  readonly uri: Uri;
  readonly found: number;
  readonly total: number;
}

/**
 * Looks for the claims file of an article that was moved by another program: those that name the file first, then the
 * others, all of which must have lost their own article.
 */
export async function findLostRecords(
  { newsroom, articles }: Pick<Services, 'newsroom' | 'articles'>,
  draft: Uri,
  text: string,
): Promise<LostRecords | null> {
  await newsroom.ready();
  const name = fileName(draft);
  const candidates = [...newsroom.entries]
    .filter(({ progress }) => progress !== null && progress.total > 0)
    .sort((a, b) => Number(b.name === name) - Number(a.name === name));
  const { anchoredShare, anchorRecords, readClaims } = await loadEngine();
  const present = await articles.all();
  const lost = candidates.filter((entry) => !articlesOf(entry).some((article) => present.has(article.toString())));
  for (const entry of lost.slice(0, MOST)) {
    const uri = Uri.parse(entry.records, true);
    const claims = (await articleOf(entry)) ? null : await readUtf8(uri).catch(() => null);
    const read = claims === null ? null : readClaims(claims);
    if (read?.writable && read.file) {
      const anchors = anchorRecords(text, read.file);
      const share = anchoredShare(anchors);
      if (share >= BELONGS) {
        return { uri, found: Math.round(share * anchors.length), total: anchors.length };
      }
    }
  }
  return null;
}
