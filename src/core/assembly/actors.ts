import type { Entity } from '../actors/cast/entity';
import type { Actor } from '../analysis';
import { labelOf } from '../claims/document/description';
import type { DocumentUnit, UnitReading } from '../claims/document/reading';
import type { Offsets } from './offsets';

type MutableActor = { -readonly [K in keyof Actor]: Actor[K] } & {
  roles: Actor['roles'][number][];
  mentions: Actor['mentions'][number][];
};

/**
 * Actors with all their mentions and roles, in the order of their first mentions; `ids`: actor ids by entity.
 * @param named who somebody is whom a description introduced, by its id
 */
export function writeActors(
  units: readonly DocumentUnit[],
  readings: readonly UnitReading[],
  offsets: Offsets,
  named: ReadonlyMap<string, Entity>,
): { actors: MutableActor[]; ids: Map<string, string> } {
  const actors: MutableActor[] = [];
  const byEntity = new Map<string, MutableActor>();
  const ids = new Map<string, string>();
  /** How those are called who are meant before, and perhaps without, a name of their own. */
  const unnamed = new Map<MutableActor, string>();
  for (let unit = 0; unit < readings.length; unit++) {
    const { text } = units[unit] as DocumentUnit;
    for (const { entity: meant, name, start, end, kind } of (readings[unit] as UnitReading).mentions) {
      const entity = meant.described ? (named.get(meant.id) ?? meant) : meant;
      let actor = byEntity.get(entity.id);
      if (actor === undefined) {
        const id = `a${actors.length + 1}`;
        const printed = text.slice(start, end);
        actor = {
          id,
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
          mentions: [],
        };
        if (actor.name === '') unnamed.set(actor, labelOf(printed, entity.number));
        actors.push(actor);
        byEntity.set(entity.id, actor);
        ids.set(entity.id, id);
      }
      if (
        name !== null &&
        !entity.described &&
        (actor.name === '' ||
          (name.words.length > 1 && end - start > actor.name.length) ||
          (entity.type === 'person' && isCapitals(actor.name, text.slice(start, end))))
      )
        actor.name = text.slice(start, end);
      actor.mentions.push({ start: offsets.start(unit, start), end: offsets.end(unit, end), kind });
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
  return { actors, ids };
}

/** “Fédération française de football” where the first source says “la fédération”: what has a capital and more words. */
function calledInFull(label: string, printed: string): string {
  return label.length > printed.length && CAPITAL.test(label) ? label : printed;
}

const CAPITAL = /^\p{Lu}/u;

/** “ANN POOLE” of a headline, “Ann Poole” below. */
function isCapitals(name: string, printed: string): boolean {
  return printed !== name && printed.toUpperCase() === name;
}
