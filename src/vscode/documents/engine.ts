/** The only place that calls the engine; its lexicons load at the first analysis, not at activation. */
import type { Analysis, LanguageId } from '../../core/analysis';
import type { TextChange } from '../convert';
import type { Settings } from '../settings';

/** A draft that the engine follows edit by edit. */
export interface EngineDocument {
  readonly text: string;
  readonly analysis: Analysis;
  edit(changes: readonly TextChange[]): Analysis;
}

export interface EngineOptions {
  readonly id: string;
  readonly language?: LanguageId;
}

export interface Engine {
  openDocument(text: string, options: EngineOptions): EngineDocument;
}

/** Loads the engine at the first call: the bundle evaluates its modules only then. */
export async function loadEngine(): Promise<Engine> {
  return import('../../core/index');
}

/** What a document's settings mean for the engine. */
export function engineOptions(id: string, settings: Settings): EngineOptions {
  return { id, ...(settings.language && { language: settings.language }) };
}
