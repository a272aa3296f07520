import type { Uri } from 'vscode';

/** The last part of an address: `…/drafts/otan.md` → `otan.md`. */
export function fileName({ path }: Pick<Uri, 'path'>): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
