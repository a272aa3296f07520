import type { Entity } from '../actors/cast/entity';
import type { LocalRole } from '../actors/role';
import type { Actor, Mention, PrintedRole } from '../analysis';
import { labelOf } from '../claims/document/description-label';
import type { DocumentUnit, UnitMention, UnitReading } from '../claims/document/reading';
import type { LocalName } from '../claims/unit/unit-analysis';
import type { DraftReading } from '../reading/draft-reading';
import type { Offsets } from './offsets';

/** An actor who is being written. */
export type MutableActor = { -readonly [K in keyof Actor]: Actor[K] } & {
  roles: Actor['roles'][number][];
  mentions: Actor['mentions'][number][];
};

/** Actors in the order of their first mentions. */
export interface WrittenActors {
  readonly actors: readonly MutableActor[];
  /** The id of each one's entity. */
  readonly entities: readonly string[];
  readonly firsts: readonly FirstMention[];
}

/** Where somebody is mentioned first: a unit, and which of its mentions. */
export interface FirstMention {
  readonly unit: number;
  readonly index: number;
}

/** Some entities, by their ids, and the units that mention them, in order. */
export interface Part {
  readonly entities: ReadonlySet<string>;
  readonly units: readonly number[];
}

/**
 * Actors with all their mentions and roles.
 * @param named who somebody is whom a description introduced, by its id
 * @param part those who are asked for; all where left out
 */
export function writeActors(
  { units, readings }: DraftReading,
  offsets: Offsets,
  named: ReadonlyMap<string, Entity>,
  part: Part | null = null,
): WrittenActors {
  const actors: MutableActor[] = [];
  const entities: string[] = [];
  const firsts: FirstMention[] = [];
  const places = new Map<string, number>();
  /** How those are called who are meant before, and perhaps without, a name of their own. */
  const unnamed = new Map<MutableActor, string>();
  const count = part === null ? readings.length : part.units.length;
  for (let n = 0; n < count; n++) {
    const unit = part === null ? n : (part.units[n] as number);
    const { text } = units[unit] as DocumentUnit;
    const { mentions } = readings[unit] as UnitReading;
    for (let index = 0; index < mentions.length; index++) {
      const printed = mentions[index] as UnitMention;
      const { entity: meant, name, start, end } = printed;
      const entity = meant.described ? (named.get(meant.id) ?? meant) : meant;
      if (part !== null && !part.entities.has(entity.id)) continue;
      const place = places.get(entity.id);
      let actor = place === undefined ? undefined : actors[place];
      if (actor === undefined) {
        actor = met(entity, printed, text);
        if (actor.name === '') unnamed.set(actor, labelOf(text.slice(start, end), entity.number));
        places.set(entity.id, actors.push(actor) - 1);
        actor.id = actorId(actors.length - 1);
        entities.push(entity.id);
        firsts.push({ unit, index });
      } else if (name !== null && !entity.described && isBetterName(actor, name, text, start, end))
        actor.name = text.slice(start, end);
      actor.mentions.push(writeMention(printed, unit, offsets));
      if (name !== null) for (const role of name.roles) actor.roles.push(writeRole(role, unit, offsets));
    }
  }
  for (const [actor, label] of unnamed) if (actor.name === '') actor.name = label;
  return { actors, entities, firsts };
}

/** The id of the actor at a place in the list. */
export function actorId(place: number): string {
  return `a${place + 1}`;
}

/** Somebody who is mentioned for the first time; without a name (yet) where neither the mention nor its entity tells one. */
function met(entity: Entity, { name, start, end, kind }: UnitMention, text: string): MutableActor {
  const words = text.slice(start, end);
  const unnamed = (): string =>
    kind === 'pronoun' ? entity.label : calledInFull(entity.label, labelOf(words, entity.number));
  return {
    id: '',
    name: entity.described ? unnamed() : name === null ? '' : words,
    type: entity.type,
    roles: [],
    registry: null,
    mentions: [],
  };
}

/** A mention with offsets into the file. */
function writeMention({ start, end, kind }: UnitMention, unit: number, offsets: Offsets): Mention {
  return { start: offsets.start(unit, start), end: offsets.end(unit, end), kind };
}

/** A role with offsets into the file. */
function writeRole(
  { title, modifier, organization, start, end }: LocalRole,
  unit: number,
  offsets: Offsets,
): PrintedRole {
  return { title, modifier, organization, start: offsets.start(unit, start), end: offsets.end(unit, end) };
}

/** “Fédération française de football”, “ministère de la Santé” where the first source says “la fédération”, “le ministère”: what has a capital or a complement, and more words. */
function calledInFull(label: string, printed: string): string {
  if (label.length <= printed.length) return printed;
  const complement = label.startsWith(printed) && COMPLEMENT.test(label.slice(printed.length));
  return complement || CAPITAL.test(label) ? label : printed;
}

const COMPLEMENT = /^ (?:de |du |des |d['’]|of |for )/;

const CAPITAL = /^\p{Lu}/u;

/** Whether a name tells more than what the actor is called so far: more words, or small letters (“ANN POOLE” of a headline, “Ann Poole” below). */
function isBetterName({ name, type }: Actor, { words }: LocalName, text: string, start: number, end: number): boolean {
  const length = end - start;
  if (name === '' || (words.length > 1 && length > name.length)) return true;
  if (type !== 'person' || length !== name.length || text.startsWith(name, start)) return false;
  return text.slice(start, end).toUpperCase() === name;
}
