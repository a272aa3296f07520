import { load } from '../load';
import type * as bundle from './bundle';

/** The functions of the core, see bundle.ts. */
export type Engine = typeof bundle;

/** A draft that the engine follows edit by edit. */
export type EngineDocument = ReturnType<Engine['openDocument']>;

let engine: Promise<Engine> | undefined;
let loaded: Engine | null = null;

/** Loads the engine at the first call. A failure is tried again at the next call. */
export function loadEngine(): Promise<Engine> {
  engine ??= load(() => import('./bundle')).then(
    (module) => (loaded = module),
    (error: unknown) => {
      engine = undefined;
      throw error;
    },
  );
  return engine;
}

/** The engine where it is loaded already, which it is wherever a draft was analysed. */
export function loadedEngine(): Engine | null {
  return loaded;
}
