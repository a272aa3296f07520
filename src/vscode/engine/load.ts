import type * as bundle from './bundle';

/** The functions of the core, see bundle.ts. */
export type Engine = typeof bundle;

/** A draft that the engine follows edit by edit. */
export type EngineDocument = ReturnType<Engine['openDocument']>;

let engine: Promise<Engine> | undefined;
let loaded: Engine | null = null;

/** Loads the engine at the first call. */
export function loadEngine(): Promise<Engine> {
  engine ??= import('./bundle').then((module) => (loaded = module));
  return engine;
}

/** The engine where it is loaded already, which it is wherever a draft was analysed. */
export function loadedEngine(): Engine | null {
  return loaded;
}
