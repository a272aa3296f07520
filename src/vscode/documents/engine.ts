/** The only place that loads the engine, its rules and its registry: at the first analysis, not at activation. */
import type { Analysis, Finding, LanguageId } from '../../core/analysis';
import type { AnchoredRecord, ClaimsFile } from '../../core/records/types';
import type { ActorRegistry } from '../../core/registry/types';
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
  readonly registry: ActorRegistry;
  readonly language?: LanguageId;
}

/** What the findings of a draft are made from. */
export interface FindingsInput {
  readonly text: string;
  readonly analysis: Analysis;
  readonly registry: ActorRegistry;
  readonly records: { readonly file: ClaimsFile; readonly anchors: readonly AnchoredRecord[] } | null;
  readonly settings: Settings;
}

export interface Engine {
  openDocument(text: string, options: EngineOptions): EngineDocument;
  findings(input: FindingsInput): readonly Finding[];
}

/** Loads the engine at the first call: the bundle evaluates its modules only then. */
export async function loadEngine(): Promise<Engine> {
  const [{ openDocument }, { runRules }] = await Promise.all([
    import('../../core/index'),
    import('../../core/rules/run'),
  ]);
  return {
    openDocument,
    findings: ({ settings, ...input }) => runRules({ ...input, severities: Object.fromEntries(settings.rules) }),
  };
}

/** What a document's settings mean for the engine. */
export function engineOptions(id: string, registry: ActorRegistry, settings: Settings): EngineOptions {
  return { id, registry, ...(settings.language && { language: settings.language }) };
}
