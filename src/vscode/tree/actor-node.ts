import type { ActorEntry } from './actor-entries';

/** An actor in the Actors view. */
export interface ActorNode {
  readonly type: 'actor';
  readonly id: string;
  readonly entry: ActorEntry;
}

/** Whether a value that a menu handed over is an actor of the Actors view. */
export function isActorNode(value: unknown): value is ActorNode {
  return (
    typeof value === 'object' && value !== null && (value as { type?: unknown }).type === 'actor' && 'entry' in value
  );
}
