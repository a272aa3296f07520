import type * as bundle from './bundle';

/** The functions of the core, see bundle.ts. */
export type Engine = typeof bundle;

/** A draft that the engine follows edit by edit. */
export type EngineDocument = ReturnType<Engine['openDocument']>;

let engine: Promise<Engine> | undefined;

/** Loads the engine at the first call. */
export function loadEngine(): Promise<Engine> {
  engine ??= import('./bundle');
  return engine;
}
