import { Disposable, workspace, type Uri } from 'vscode';
import { ARTICLE_EXTENSIONS, isArticleName } from '../../core/records/names';
import { searchFolders } from './search';

const PATTERN = `**/*{${ARTICLE_EXTENSIONS.join(',')}}`;
const NOT_IN = '**/node_modules/**';

/**
 * Which articles the workspace has: listed when somebody first asks, then kept up to date by a watcher. None is read. Of a
 * folder that another program brings as a whole the articles may be missing.
 */
export class WorkspaceArticles implements Disposable {
  #listed: Promise<Set<string>> | null = null;
  #watching: Disposable | null = null;

  /** The addresses of all articles. */
  async all(): Promise<ReadonlySet<string>> {
    this.#watching ??= this.#watch();
    this.#listed ??= list();
    try {
      return await this.#listed;
    } catch (error) {
      this.#listed = null;
      throw error;
    }
  }

  dispose(): void {
    this.#watching?.dispose();
  }

  #watch(): Disposable {
    const watcher = workspace.createFileSystemWatcher('**', false, true, false);
    const forget = (): void => {
      this.#listed = null;
    };
    const change = (apply: (articles: Set<string>) => void): void => {
      void this.#listed?.then(apply, forget);
    };
    return Disposable.from(
      watcher,
      watcher.onDidCreate((uri) => change((articles) => isArticleName(uri.path) && articles.add(uri.toString()))),
      watcher.onDidDelete((uri) => change((articles) => remove(articles, uri))),
      workspace.onDidRenameFiles(forget),
      workspace.onDidChangeWorkspaceFolders(forget),
    );
  }
}

async function list(): Promise<Set<string>> {
  const uris = await searchFolders(PATTERN, NOT_IN);
  return new Set(uris.map((uri) => uri.toString()));
}

/** Takes out an article, or all of a folder: a watcher does not mention the files of a folder that goes as a whole. */
function remove(articles: Set<string>, uri: Uri): void {
  const name = uri.toString();
  if (articles.delete(name)) {
    return;
  }
  for (const article of articles) {
    if (article.startsWith(`${name}/`)) {
      articles.delete(article);
    }
  }
}
