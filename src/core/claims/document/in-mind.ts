/** Those whom the text has in mind between two units, in little room: a long draft keeps them for each of its units. */
import type { Weight } from './weight';
import type { Entity } from '../../actors/cast/entity';
import { settled } from '../../settled';
import { REACH, type Salient } from './reference';

/** In the order in which they came up. `signs` holds gender, weight and age of each in one number, which V8 keeps without an object. */
export interface InMind {
  readonly entities: readonly Entity[];
  readonly signs: readonly number[];
}

/** Before anybody has come up. */
export const NOBODY_IN_MIND: InMind = { entities: [], signs: [] };

const GENDER = 3;
const WEIGHT_AT = 2;
const WEIGHT = 3;
const AGE_AT = 4;

/** Weights are halves from 1 to 2. */
function signOf({ gender, weight, age }: Salient): number {
  return (gender & GENDER) | ((2 * weight - 2) << WEIGHT_AT) | (age << AGE_AT);
}

/** The list that was kept last: the next unit takes it, which would make most of those in it anew. */
let spare: Salient[] = [];

/** What to keep of those whom a unit has in mind at its end; where in the unit is not among it. The list is the next unit's from then on. */
export function keep(salient: Salient[]): InMind {
  if (salient.length === 0) return NOBODY_IN_MIND;
  const entities: Entity[] = [];
  const signs: number[] = [];
  for (const one of salient) {
    entities.push(one.entity);
    signs.push(signOf(one));
  }
  spare = salient;
  return { entities: settled(entities), signs: settled(signs) };
}

/** Those of the unit before, as it left them. */
export function recalled({ entities, signs }: InMind): Salient[] {
  return signs.map((sign, n) => ofSign(entities[n] as Entity, sign, sign >> AGE_AT));
}

/** Those of the unit before, a unit later: without those who are out of reach. */
export function aged({ entities, signs }: InMind): Salient[] {
  const salient = spare;
  spare = [];
  let count = 0;
  for (let n = 0; n < signs.length; n++) {
    const sign = signs[n] as number;
    const age = sign >> AGE_AT;
    if (age >= REACH) continue;
    const known = salient[count++] as Changed | undefined;
    if (known === undefined) salient.push(ofSign(entities[n] as Entity, sign, age + 1));
    else {
      known.entity = entities[n] as Entity;
      known.gender = sign & GENDER;
      known.weight = weightOf(sign);
      known.age = age + 1;
      known.start = 0;
    }
  }
  salient.length = count;
  return salient;
}

type Changed = { -readonly [Key in keyof Salient]: Salient[Key] };

/** The same as they are kept, where the unit asks nothing of them. */
export function older({ entities, signs }: InMind): InMind {
  const older: number[] = [];
  for (const sign of signs) if (sign >> AGE_AT < REACH) older.push(sign + (1 << AGE_AT));
  if (older.length === 0) return NOBODY_IN_MIND;
  const all = older.length === signs.length;
  return {
    entities: all ? entities : entities.filter((_, n) => (signs[n] as number) >> AGE_AT < REACH),
    signs: settled(older),
  };
}

/** Whether somebody named is out of reach a unit later. */
export function forgetsPerson({ entities, signs }: InMind): boolean {
  return signs.some((sign, n) => {
    if (sign >> AGE_AT < REACH) return false;
    const { id, type, described } = entities[n] as Entity;
    return type === 'person' && !described && !entities.slice(n + 1).some((entity) => entity.id === id);
  });
}

function ofSign(entity: Entity, sign: number, age: number): Salient {
  return salientOf(entity, sign & GENDER, weightOf(sign), age, 0);
}

function weightOf(sign: number): number {
  return ((sign >> WEIGHT_AT) & WEIGHT) / 2 + 1;
}

/** Somebody whom the text has in mind, made like all others. */
export function salientOf(entity: Entity, gender: number, weight: Weight, age: number, start: number): Salient {
  return { entity, gender, weight, age, start };
}

/** @param same whether two entities are the same for all that follows */
export function sameInMind(a: InMind, b: InMind, same: (a: Entity, b: Entity) => boolean): boolean {
  if (a === b) return true;
  if (a.signs.length !== b.signs.length) return false;
  for (let n = 0; n < a.signs.length; n++)
    if (a.signs[n] !== b.signs[n] || !same(a.entities[n] as Entity, b.entities[n] as Entity)) return false;
  return true;
}
