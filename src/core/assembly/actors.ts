import type { Entity } from '../actors/cast/entity';
import type { Actor } from '../analysis';
import { labelOf } from '../claims/document/description-label';
import type { DocumentUnit, UnitReading } from '../claims/document/reading';
import type { LocalName } from '../claims/unit/unit-analysis';
import type { Offsets } from './offsets';

type MutableActor = { -readonly [K in keyof Actor]: Actor[K] } & {
  roles: Actor['roles'][number][];
  mentions: Actor['mentions'][number][];
};

/**
 * Actors with all their mentions and roles, in the order of their first mentions, and by the id of the entity.
 * @param named who somebody is whom a description introduced, by its id
 */
export function writeActors(
  units: readonly DocumentUnit[],
  readings: readonly UnitReading[],
  offsets: Offsets,
  named: ReadonlyMap<string, Entity>,
): { actors: MutableActor[]; byEntity: ReadonlyMap<string, Actor> } {
  const actors: MutableActor[] = [];
  const byEntity = new Map<string, MutableActor>();
  /** How those are called who are meant before, and perhaps without, a name of their own. */
  const unnamed = new Map<MutableActor, string>();
  for (let unit = 0; unit < readings.length; unit++) {
    const { text } = units[unit] as DocumentUnit;
    for (const { entity: meant, name, start, end, kind } of (readings[unit] as UnitReading).mentions) {
      const entity = meant.described ? (named.get(meant.id) ?? meant) : meant;
      const mention = { start: offsets.start(unit, start), end: offsets.end(unit, end), kind };
      let actor = byEntity.get(entity.id);
      if (actor === undefined) {
        const printed = text.slice(start, end);
        actor = {
          id: `a${actors.length + 1}`,
          name: entity.described
            ? kind === 'pronoun'
              ? entity.label
              : calledInFull(entity.label, labelOf(printed, entity.number))
            : name === null
              ? ''
              : printed,
          type: entity.type,
          roles: [],
          registry: null,
          mentions: [mention],
        };
        if (actor.name === '') unnamed.set(actor, labelOf(printed, entity.number));
        actors.push(actor);
        byEntity.set(entity.id, actor);
      } else {
        if (name !== null && !entity.described && isBetterName(actor, name, text, start, end))
          actor.name = text.slice(start, end);
        actor.mentions.push(mention);
      }
      if (name === null) continue;
      for (const role of name.roles) {
        const { title, modifier, organization } = role;
        actor.roles.push({
          title,
          modifier,
          organization,
          start: offsets.start(unit, role.start),
          end: offsets.end(unit, role.end),
        });
      }
    }
  }
  for (const [actor, label] of unnamed) if (actor.name === '') actor.name = label;
  return { actors, byEntity };
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
