/** The public API of the engine: text in, analysis out. No VS Code, no Node. */
export type * from './analysis';
export {
  analyze,
  analyzeAll,
  openDocument,
  type AnalyzeOptions,
  type OpenDocument,
  type TextOfSeveral,
} from './engine';
export type { Additions } from './language/extend';
export type { TextChange } from './markdown/draft';
export { anchorRecords } from './records/anchoring/anchor-records';
export type { ActorRegistry } from './registry/types';
