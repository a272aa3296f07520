/** Whom the text has in mind up to a place of a unit: those whom a pronoun can mean. */
import { Weight } from './weight';
import { Num } from '../../language/types';
import { decided, type Entity, ofGender } from '../../actors/cast/entity';
import { aged, type InMind, keep, older, salientOf } from './in-mind';
import type { Salient } from './reference';

/** A pronoun of the units behind can mean one of this many that the text spoke of last. */
const MOST_SALIENT = 24;
/** And in the unit itself of this many: a draft that is one line must not be gone through for each of its pronouns. */
const MOST_HERE = 128;

/** Those whom the text has in mind, in the order in which they came up. */
export class Salience {
  readonly #before: InMind;
  /** Made when it is first asked for: many units ask nothing of those before. */
  #own: Salient[] | null = null;

  constructor(before: InMind) {
    this.#before = before;
  }

  get #list(): Salient[] {
    return (this.#own ??= aged(this.#before));
  }

  /** All of them. */
  get list(): readonly Salient[] {
    return this.#list;
  }

  /** Those whom the units behind can mean. */
  get most(): readonly Salient[] {
    return this.#most;
  }

  get #most(): Salient[] {
    return this.isFull ? this.#list.slice(-MOST_SALIENT) : this.#list;
  }

  /** The same, as it is kept. */
  get inMind(): InMind {
    return this.#own === null ? older(this.#before) : keep(this.#most);
  }

  /** Whether the units behind cannot mean all of them. */
  get isFull(): boolean {
    return this.#own !== null && this.#own.length > MOST_SALIENT;
  }

  /** Whether somebody has come up in the unit. */
  get tellsOfSomebody(): boolean {
    return this.#own !== null && this.#own.some(({ age }) => age === 0);
  }

  /** Brings somebody to the top, with the gender that the text calls him by. Returns him with the gender that is now known. */
  raise(named: Entity, weight: Weight, start: number, gender: number): Entity {
    const entity = this.#gendered(named, decided(gender));
    if (this.#list.length >= 2 * MOST_HERE) this.#own = this.#list.slice(-MOST_HERE);
    this.#list.push(salientOf(entity, gender, weight, 0, start));
    return entity;
  }

  /** Somebody whose name tells no gender, as soon as a pronoun has told it: “Xiu Tan a 72 ans. « Oui », a-t-elle dit.” */
  #gendered(entity: Entity, told: 0 | 1 | 2): Entity {
    if (entity.type !== 'person' || entity.described || decided(entity.gender) !== 0) return entity;
    let gender = told;
    for (let n = this.#list.length - 1; n >= 0; n--) {
      const other = this.#list[n] as Salient;
      if (other.entity.id !== entity.id) continue;
      if (gender === 0) gender = decided(other.entity.gender);
      if (gender === 0) break;
      const known = ofGender(entity, gender);
      if (other.entity !== known) this.#list[n] = salientOf(known, gender, other.weight, other.age, other.start);
    }
    return gender === 0 ? entity : ofGender(entity, gender);
  }

  /** Somebody who came up last in the unit from `since` on is mentioned, and does not act. */
  setBack(id: string, since: number): void {
    for (let n = this.#list.length - 1; n >= 0; n--) {
      const last = this.#list[n] as Salient;
      if (last.entity.id !== id || last.age > 0 || last.start < since) break;
      this.#list[n] = salientOf(last.entity, last.gender, Weight.Mentioned, last.age, last.start);
    }
  }

  /** The person who spoke or acted last, but for `other`; or the body that is `speaker`. */
  actingLast(other: Entity | null, speaker: Entity | null): Entity | null {
    for (let n = this.#list.length - 1; n >= 0; n--) {
      const { entity, weight } = this.#list[n] as Salient;
      if (weight !== Weight.Acting || entity.id === other?.id) continue;
      if ((entity.type === 'person' && entity.number !== Num.Plural) || entity === speaker) return entity;
    }
    return null;
  }
}
