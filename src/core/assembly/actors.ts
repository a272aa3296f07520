import type { Entity } from '../actors/cast/entity';
import type { LocalRole } from '../actors/role';
import type { Actor, Mention, PrintedRole } from '../analysis';
import { labelOf } from '../claims/document/description-label';
import type { DocumentUnit, UnitMention, UnitReading } from '../claims/document/reading';
import type { LocalName } from '../claims/unit/unit-analysis';
import type { Offsets } from './offsets';

type MutableActor = { -readonly [K in keyof Actor]: Actor[K] } & {
  roles: Actor['roles'][number][];
  mentions: Actor['mentions'][number][];
};

/**
 * Actors with all their mentions and roles, in the order of their first mentions, and their places by the ids of their entities.
 * @param named who somebody is whom a description introduced, by its id
 */
export function writeActors(
  units: readonly DocumentUnit[],
  readings: readonly UnitReading[],
  offsets: Offsets,
  named: ReadonlyMap<string, Entity>,
): { actors: MutableActor[]; byEntity: ReadonlyMap<string, number> } {
  const actors: MutableActor[] = [];
  const byEntity = new Map<string, number>();
  /** How those are called who are meant before, and perhaps without, a name of their own. */
  const unnamed = new Map<MutableActor, string>();
  for (let unit = 0; unit < readings.length; unit++) {
    const { text } = units[unit] as DocumentUnit;
    for (const printed of (readings[unit] as UnitReading).mentions) {
      const { entity: meant, name, start, end, kind } = printed;
      const entity = meant.described ? (named.get(meant.id) ?? meant) : meant;
      const mention = writeMention(printed, unit, offsets);
      const place = byEntity.get(entity.id);
      let actor = place === undefined ? undefined : actors[place];
      if (actor === undefined) {
        const words = text.slice(start, end);
        actor = {
          id: `a${actors.length + 1}`,
          name: entity.described
            ? kind === 'pronoun'
              ? entity.label
              : calledInFull(entity.label, labelOf(words, entity.number))
            : name === null
              ? ''
              : words,
          type: entity.type,
          roles: [],
          registry: null,
          mentions: [mention],
        };
        if (actor.name === '') unnamed.set(actor, labelOf(words, entity.number));
        byEntity.set(entity.id, actors.push(actor) - 1);
      } else {
        if (name !== null && !entity.described && isBetterName(actor, name, text, start, end))
          actor.name = text.slice(start, end);
        actor.mentions.push(mention);
      }
      if (name === null) continue;
      for (const role of name.roles) actor.roles.push(writeRole(role, unit, offsets));
    }
  }
  for (const [actor, label] of unnamed) if (actor.name === '') actor.name = label;
  return { actors, byEntity };
}

/** A mention with offsets into the file. */
export function writeMention({ start, end, kind }: UnitMention, unit: number, offsets: Offsets): Mention {
  return { start: offsets.start(unit, start), end: offsets.end(unit, end), kind };
}

/** A role with offsets into the file. */
export function writeRole(
  { title, modifier, organization, start, end }: LocalRole,
  unit: number,
  offsets: Offsets,
): PrintedRole {
  return { title, modifier, organization, start: offsets.start(unit, start), end: offsets.end(unit, end) };
}

/** “Fédération française de football” where the first source says “la fédération”: what has a capital and more words. */
function calledInFull(label: string, printed: string): string {
  return label.length > printed.length && CAPITAL.test(label) ? label : printed;
}

const CAPITAL = /^\p{Lu}/u;

/** Whether a name tells more than what the actor is called so far: more words, or small letters (“ANN POOLE” of a headline, “Ann Poole” below). */
function isBetterName({ name, type }: Actor, { words }: LocalName, text: string, start: number, end: number): boolean {
  const length = end - start;
  if (name === '' || (words.length > 1 && length > name.length)) return true;
  if (type !== 'person' || length !== name.length || text.startsWith(name, start)) return false;
  return text.slice(start, end).toUpperCase() === name;
}
