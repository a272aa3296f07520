import type { Uri } from 'vscode';
import type { Analysis } from '../core/analysis';
import type { Surfaces } from './surfaces';

/** What other extensions get from `extensions.getExtension('dixit.dixit').activate()`. */
export interface DixitApi {
  /** Version of this interface. */
  readonly version: 1;
  /** Analysis of an open Markdown document at its present version; null when it is not open or was not analysed. */
  analysis(uri: Uri): Promise<Analysis | null>;
}

/** The parts behind the surfaces, exported only while the extension's own tests run. */
export interface TestApi extends DixitApi {
  readonly surfaces: Promise<Surfaces>;
}
