/** The little that is asked of VS Code's own Git extension; absent in a browser, where nothing is known then. */
import { extensions, workspace, type Event, type Uri } from 'vscode';
import type { History } from './base-text';

/** How long a repository may take to be found after its file was opened. */
const PATIENCE_MS = 10_000;

interface Repository extends History {
  readonly state: { readonly remotes: readonly unknown[] };
  getConfig(key: string): Promise<string>;
}

interface GitApi {
  readonly repositories: readonly Repository[];
  readonly onDidOpenRepository: Event<Repository>;
  getRepository(uri: Uri): Repository | null;
}

interface GitExtension {
  readonly enabled: boolean;
  getAPI(version: 1): GitApi;
}

async function gitApi(): Promise<GitApi | null> {
  try {
    const extension = extensions.getExtension<GitExtension>('vscode.git');
    const git = await extension?.activate();
    return git?.enabled ? git.getAPI(1) : null;
  } catch {
    return null;
  }
}

/** The name that git signs commits with, in the repository of the file where there is one; empty when there is none. */
export async function gitUserName(uri?: Uri): Promise<string> {
  try {
    const git = await gitApi();
    const repository = (uri && git?.getRepository(uri)) ?? git?.repositories[0];
    const name = await repository?.getConfig('user.name');
    return name?.trim() ?? '';
  } catch {
    return ''; // not set
  }
}

/** Whether the file lies in a repository that others can get. */
export async function hasRemote(uri: Uri): Promise<boolean> {
  const repository = (await gitApi())?.getRepository(uri);
  return (repository?.state.remotes.length ?? 0) > 0;
}

/**
 * The history of the repository that a file lies in, once the Git extension has found it; null where there is none, where the
 * person has not said that the folder can be trusted, and in a browser. May take seconds: nothing should wait for it.
 */
export async function historyOf(uri: Uri): Promise<History | null> {
  if (!workspace.isTrusted || uri.scheme !== 'file') {
    return null;
  }
  const git = await gitApi();
  if (!git) {
    return null;
  }
  return (
    git.getRepository(uri) ??
    new Promise((resolve) => {
      const end = (found: Repository | null): void => {
        clearTimeout(timer);
        listener.dispose();
        resolve(found);
      };
      const timer = setTimeout(() => end(null), PATIENCE_MS);
      const listener = git.onDidOpenRepository(() => {
        const found = git.getRepository(uri);
        if (found) {
          end(found);
        }
      });
    })
  );
}
