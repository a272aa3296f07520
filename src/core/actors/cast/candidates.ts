import type { Entity } from './entity';

/** Who may be meant by what several share: a family name, a role. */
export class Candidates {
  #ids: Set<string> | null = null;

  /** `entities`: by key. */
  constructor(readonly entities: readonly Entity[]) {}

  /** Those that `excluded` does not hold of. */
  without(excluded: (entity: Entity) => boolean): Candidates {
    const entities = this.entities.filter((entity) => !excluded(entity));
    return entities.length === this.entities.length ? this : new Candidates(entities);
  }

  has(entity: Entity): boolean {
    if (this.entities.length < 4) return this.entities.some((other) => other.id === entity.id);
    return (this.#ids ??= new Set(this.entities.map(({ id }) => id))).has(entity.id);
  }
}

/** No candidates. */
export const NOBODY = new Candidates([]);
