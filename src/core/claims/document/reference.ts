/** Those whom the text has in mind, and what of them references ask. */
import type { Weight } from './weight';
import { Num } from '../../language/types';
import type { Candidates } from '../../actors/cast/candidates';
import type { Entity } from '../../actors/cast/entity';
import type { SpeakerReference } from '../unit/local-claim';

/** Someone whom the text has in mind, and how much. */
export interface Salient {
  readonly entity: Entity;
  /** Gender bits of what the text called it last: “la juridiction” for the Conseil d'État is an “elle”. */
  readonly gender: number;
  readonly weight: Weight;
  /** Units since. */
  readonly age: number;
  /** Where in this unit; 0 in those before. */
  readonly start: number;
}

/** A source that is a pronoun: “elle”. */
export type Pronoun = Extract<SpeakerReference, { kind: 'pronoun' }>;

/** A source that is described: “la ministre”. */
export type Description = Extract<SpeakerReference, { kind: 'description' }>;

/** A pronoun or description reaches back over this many units. */
export const REACH = 6;

/** The one of the candidates whom the text spoke of last, or null. */
export function recent(salient: readonly Salient[], candidates: Candidates): Entity | null {
  for (let n = salient.length - 1; n >= 0; n--) {
    const { entity } = salient[n] as Salient;
    if (candidates.has(entity)) return entity;
  }
  return null;
}

/** The person spoken of last, where described with the same noun: “A Norvik spokesman … The spokesman”. */
export function describedLast(salient: readonly Salient[], description: Description): Entity | null {
  for (let n = salient.length - 1; n >= 0; n--) {
    const last = salient[n] as Salient;
    if (last.entity.type === 'person') return sameDescription([last], description);
  }
  return null;
}

/** The one described before with the same noun: “la préfecture du Rhône … la préfecture”. */
export function sameDescription(salient: readonly Salient[], { lemma, number }: Description): Entity | null {
  for (let n = salient.length - 1; n >= 0; n--) {
    const { entity } = salient[n] as Salient;
    if (entity.described && entity.roles[0] === lemma && (entity.number === Num.Plural) === (number === Num.Plural))
      return entity;
  }
  return null;
}

/** The person of whom the units before spoke most: the guest of an interview. */
export function mostSpokenOf(salient: readonly Salient[]): Entity | null {
  const weights = new Map<Entity, number>();
  let found: Entity | null = null;
  for (const { entity, weight } of salient) {
    if (entity.type !== 'person' || entity.number === Num.Plural) continue;
    const sum = (weights.get(entity) ?? 0) + weight;
    weights.set(entity, sum);
    if (found === null || sum > (weights.get(found) ?? 0)) found = entity;
  }
  return found;
}
