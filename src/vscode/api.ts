import type { Uri } from 'vscode';
import type { Analysis } from '../core/analysis';
import type { Documents } from './documents/documents';
import type { Services } from './services';
import type { ActorsView } from './tree/actors-view';
import type { ClaimsView } from './tree/claims-view';

/** What other extensions get from `extensions.getExtension('dixit.dixit').activate()`. */
export interface DixitApi {
  /** Version of this interface. */
  readonly version: 1;
  /** Analysis of an open Markdown document at its present version; null when it is not open or was not analysed. */
  analysis(uri: Uri): Promise<Analysis | null>;
}

/** The parts behind the surfaces, exported only while the extension's own tests run. */
export interface TestApi extends DixitApi {
  readonly services: Services;
  readonly claims: ClaimsView;
  readonly actors: ActorsView;
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
