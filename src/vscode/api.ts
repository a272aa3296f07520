import type { Uri } from 'vscode';
import type { Analysis } from '../core/analysis';
import type { Documents } from './documents/documents';

/** What other extensions get from `extensions.getExtension('dixit.dixit').activate()`. */
export interface DixitApi {
  /** Version of this interface. */
  readonly version: 1;
  /** Analysis of an open Markdown document at its present version; null when it is not open or was not analysed. */
  analysis(uri: Uri): Promise<Analysis | null>;
}

export function createApi(documents: Documents): DixitApi {
  return {
    version: 1,
    async analysis(uri) {
      const view = await documents.of(uri)?.ready();
      return view?.analysis ?? null;
    },
  };
}
