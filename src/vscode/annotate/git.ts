/** The little that is asked of VS Code's own Git extension; absent in a browser, where nothing is known then. */
import { extensions, type Uri } from 'vscode';

interface Repository {
  readonly state: { readonly remotes: readonly unknown[] };
  getConfig(key: string): Promise<string>;
}

interface GitApi {
  readonly repositories: readonly Repository[];
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

/** The name that git signs commits with; empty when there is none. */
export async function gitUserName(): Promise<string> {
  try {
    const name = await (await gitApi())?.repositories[0]?.getConfig('user.name');
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
