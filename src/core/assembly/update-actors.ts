/** The actors behind an edit: those whom no changed unit mentions, neither before nor now, are as they were. */
import type { Actor, Mention, PrintedRole } from '../analysis';
import type { UnitReading } from '../claims/document/reading';
import { parsePartialDate } from '../dates/partial-date';
import { type ActorLink, linkActor } from '../registry/link';
import type { RegistryIndex } from '../registry/registry-index';
import { actorId, type FirstMention, type MutableActor, type Part, type WrittenActors, writeActors } from './actors';
import type { Edit } from './edit';
import { ActorIds, type Lists } from './lists';

/** Actors, who is whom, and their links: the same objects as before wherever nothing changed. */
export function updatedActors(edit: Edit, index: RegistryIndex): Pick<Lists, 'actors' | 'firsts' | 'cast' | 'links'> {
  const { before, reading, offsets } = edit;
  const { named } = before.cast;
  const part = touched(edit);
  const merged = merge(before, part, writeActors(reading, offsets, named, part));
  const printedDate = reading.draft.frontMatter.date;
  const date = printedDate === null ? null : parsePartialDate(printedDate);
  const links = new Map<string, ActorLink>();
  let areLinksAlike = merged.length === before.actors.length;
  const actors = merged.map(({ old, fresh }, place) => {
    const id = actorId(place);
    const link = fresh === null ? before.links.get((old as Actor).id) : linkActor(index, fresh, { date });
    if (link != null) links.set(id, link);
    const other = before.links.get(id);
    areLinksAlike &&= link?.person === other?.person && link?.by === other?.by;
    if (fresh === null) return movedActor(old as Actor, id, edit);
    fresh.id = id;
    fresh.registry = link?.person ?? null;
    return fresh;
  });
  const isCastAlike =
    merged.length === before.actors.length && merged.every(({ entity }, n) => entity === before.cast.entities[n]);
  return {
    actors,
    firsts: merged.map(({ first }) => first),
    cast: isCastAlike
      ? before.cast
      : new ActorIds(
          merged.map(({ entity }) => entity),
          named,
        ),
    links: areLinksAlike ? before.links : links,
  };
}

/** The entities that a changed unit mentions or mentioned, and all units that mention them. */
function touched({ before, reading, changed }: Edit): Part {
  const entities = new Set<string>();
  for (const readings of [before.reading.readings, reading.readings])
    for (const unit of changed)
      for (const { entity } of (readings[unit] as UnitReading).mentions) entities.add(before.cast.entityIdOf(entity));
  const units = new Set(changed);
  for (const entity of entities)
    for (const { start } of before.actors[before.cast.placeOf(entity)]?.mentions ?? [])
      units.add(before.offsets.unitAt(start));
  return { entities, units: [...units].sort((one, other) => one - other) };
}

/** An actor of the new list, kept or written anew. */
interface Merged {
  readonly entity: string;
  readonly first: FirstMention;
  readonly old: Actor | null;
  readonly fresh: MutableActor | null;
}

/** The actors that are kept and those written anew, in the order of their first mentions. */
function merge({ actors, cast, firsts }: Lists, { entities }: Part, written: WrittenActors): Merged[] {
  const merged: Merged[] = [];
  let next = 0;
  const takeFresh = (): void => {
    const fresh = written.actors[next] as MutableActor;
    merged.push({
      entity: written.entities[next] as string,
      first: written.firsts[next] as FirstMention,
      old: null,
      fresh,
    });
    next++;
  };
  for (let n = 0; n < actors.length; n++) {
    const entity = cast.entities[n] as string;
    if (entities.has(entity)) continue;
    const first = firsts[n] as FirstMention;
    while (next < written.actors.length && isBefore(written.firsts[next] as FirstMention, first)) takeFresh();
    merged.push({ entity, first, old: actors[n] as Actor, fresh: null });
  }
  while (next < written.actors.length) takeFresh();
  return merged;
}

function isBefore(one: FirstMention, other: FirstMention): boolean {
  return one.unit < other.unit || (one.unit === other.unit && one.index < other.index);
}

function movedActor(actor: Actor, id: string, { start, by }: Edit): Actor {
  const { mentions, roles } = actor;
  // A unit's mentions are in any order, those of another one behind them.
  const stays = by === 0 || (mentions.at(-1) as Mention).start < start;
  if (stays && id === actor.id) return actor;
  return {
    id,
    name: actor.name,
    type: actor.type,
    roles: stays ? roles : roles.map((role) => (role.start < start ? role : movedRole(role, by))),
    registry: actor.registry,
    mentions: stays
      ? mentions
      : mentions.map((mention) => (mention.start < start ? mention : movedMention(mention, by))),
  };
}

/** Each kind of span is copied by a literal of its own: one spread for all takes twice as long. */
function movedMention({ start, end, kind }: Mention, by: number): Mention {
  return { start: start + by, end: end + by, kind };
}

function movedRole({ title, modifier, organization, start, end }: PrintedRole, by: number): PrintedRole {
  return { title, modifier, organization, start: start + by, end: end + by };
}
