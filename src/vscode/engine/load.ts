import type * as bundle from './bundle';

/** The functions of the core, see bundle.ts. */
export type Engine = typeof bundle;

/** A draft that the engine follows edit by edit. */
export type EngineDocument = ReturnType<Engine['openDocument']>;

let read: () => Promise<Engine> = () => import('./bundle');
let engine: Promise<Engine> | undefined;
let loaded: Engine | null = null;

/** Says how the engine is loaded where its file cannot be required, as in the web worker. To be called before `loadEngine`. */
export function loadEngineBy(reader: () => Promise<Engine>): void {
  read = reader;
}

/** Loads the engine at the first call. A failure is tried again at the next call. */
export function loadEngine(): Promise<Engine> {
  engine ??= read().then(
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
