/** The lists of an analysis, written out of a reading. */
import type { Entity } from '../actors/cast/entity';
import type { Actor, Claim, Quotation } from '../analysis';
import { headlineSpeakers, type Said } from '../claims/document/headline-speaker';
import { GUESSED, HEADLINE } from '../claims/other-cues/headline-quote';
import type { DocumentUnit, UnitClaim } from '../claims/document/reading';
import type { DraftReading } from '../reading/draft-reading';
import { parsePartialDate } from '../dates/partial-date';
import { type ActorLink, linkActors } from '../registry/link';
import { indexRegistry } from '../registry/registry-index';
import type { ActorRegistry } from '../registry/types';
import { actorId, type FirstMention, writeActors } from './actors';
import { Offsets, type Part } from './offsets';
import { writeQuotations } from './quotations';
import { numberRows, type Row, Rows } from './rows';
import { sectionsOf } from './sections';
import { Ties } from './ties';

/** The lists of one version, and what they were made of. */
export interface Lists {
  readonly actors: readonly Actor[];
  readonly firsts: readonly FirstMention[];
  readonly claims: readonly Claim[];
  readonly quotations: readonly Quotation[];
  /** Links of the actors to the registry, by actor id. */
  readonly links: ReadonlyMap<string, ActorLink>;
  readonly reading: DraftReading;
  readonly offsets: Offsets;
  /** The claims as their units tell them, in the order of `claims`. */
  readonly rows: readonly Row[];
  /** The speaker of each claim that has him from the article below its headline, by its place in `claims`. */
  readonly speakers: ReadonlyMap<number, Entity>;
  readonly cast: ActorIds;
  /** Headings above each unit, outermost first. */
  readonly sections: readonly (readonly string[])[];
  /** Which units have to do with claims or marks of others. */
  readonly ties: Ties;
}

/** Writes the lists of a reading. */
export function writeLists(reading: DraftReading, registry: ActorRegistry): Lists {
  const { draft, units, readings } = reading;
  const offsets = new Offsets(reading);
  const named = new Map(
    readings.flatMap(({ introduces }) => introduces.map(({ id, entity }) => [id, entity] as const)),
  );
  const { actors, entities, firsts } = writeActors(reading, offsets, named);
  const date = draft.frontMatter.date;
  const links = linkActors(indexRegistry(registry), actors, { date: date === null ? null : parsePartialDate(date) });
  for (const actor of actors) actor.registry = links.get(actor.id)?.person ?? null;

  const all = new Rows(readings);
  const rows = all.inOrder(offsets);
  numberRows(rows);
  const sections = sectionsOf(units);
  const cast = new ActorIds(entities, named);
  const speakers = headlineSpeakers(rows.map((row) => forHeadlines(row, units)));
  const claims = rows.map((row, n) =>
    writeClaim(row, { offsets, cast, sections, speaker: speakers.get(n), nestedIn: all.holderOf(row) }),
  );
  const quotations = writeQuotations(units, readings, offsets, all);
  return {
    actors,
    firsts,
    claims,
    quotations,
    links,
    reading,
    offsets,
    rows,
    speakers,
    cast,
    sections,
    ties: new Ties(readings),
  };
}

/** Which actor an entity is. */
export class ActorIds {
  /** The id of each actor's entity. */
  readonly entities: readonly string[];
  /** Who somebody is whom a description introduced, by its id. */
  readonly named: ReadonlyMap<string, Entity>;
  readonly #ids: readonly string[];
  readonly #places = new Map<string, number>();

  constructor(entities: readonly string[], named: ReadonlyMap<string, Entity>) {
    this.entities = entities;
    this.named = named;
    this.#ids = entities.map((_, place) => actorId(place));
    entities.forEach((entity, place) => this.#places.set(entity, place));
  }

  /** Id of an entity's actor, or null. */
  of(entity: Entity | null): string | null {
    return entity === null ? null : (this.#ids[this.placeOf(this.entityIdOf(entity))] ?? null);
  }

  /** Place of an actor in the list by the id of his entity, or -1. */
  placeOf(entity: string): number {
    return this.#places.get(entity) ?? -1;
  }

  /** The id of an entity, or of whom it turned out to be. */
  entityIdOf({ id }: Entity): string {
    return this.named.get(id)?.id ?? id;
  }
}

/** Where a claim stands, and what of it is told elsewhere. */
interface Surroundings extends Pick<Lists, 'offsets' | 'cast' | 'sections'> {
  /** Who speaks it by the article below, where it is a headline's. */
  readonly speaker: Entity | undefined;
  /** Id of the claim that holds it, or null. */
  readonly nestedIn: string | null;
}

/** A claim with offsets into the file. */
export function writeClaim(row: Row, { offsets, cast, sections, speaker, nestedIn }: Surroundings): Claim {
  const { id, words, unit, claim, parts, actor } = row;
  const { local, cue } = claim;
  // A cue has its own source, be it only a noun for whom the words below name.
  const own = speaker === undefined || cue !== null;
  const source = own ? claim.source : null;
  return {
    id,
    kind: local.kind,
    parts: parts.map((part) => offsets.span(part.unit, part.place)),
    text: words.text,
    source: source === null ? null : offsets.span(unit - source.back, source),
    cue:
      cue === null
        ? null
        : {
            start: offsets.start(unit - cue.back, cue.start),
            end: offsets.end(unit - cue.back, cue.end),
            lemma: cue.lemma,
          },
    actor: cast.of(speaker ?? actor ?? claim.actor),
    coSpeakers: coSpeakersOf(row, cast),
    attribution: actor !== null || cast.named.has(claim.actor?.id ?? '') ? 'named' : claim.attribution,
    modality: local.modality,
    section: sectionOf(row, sections),
    nestedIn,
    confidence: claim.confidence,
    reason: own ? claim.reason : HEADLINE,
  };
}

/** Ids of those who say a claim together with its speaker. */
export function coSpeakersOf({ claim: { coSpeakers } }: Row, cast: ActorIds): readonly string[] {
  return coSpeakers.length === 0 ? [] : coSpeakers.flatMap((entity) => cast.of(entity) ?? []);
}

/** Headings above a claim, outermost first. */
export function sectionOf({ parts }: Row, sections: Lists['sections']): readonly string[] {
  return sections[(parts[0] as Part).unit] as readonly string[];
}

/** A claim, as far as headlines are concerned. */
export function forHeadlines({ words, unit, claim, parts, actor }: Row, units: readonly DocumentUnit[]): Said {
  const own = units[unit] as DocumentUnit;
  return {
    text: words.text,
    heading: own.kind === 'heading',
    alone: isAlone(own, claim, parts),
    direct: claim.local.kind === 'direct',
    marked: claim.local.kind === 'direct' || claim.local.kind === 'mixed',
    sourced: claim.source !== null,
    guessed: claim.reason === GUESSED,
    actor: actor ?? claim.actor,
  };
}

/** Whether a claim is a quotation without a cue that has its line to itself. */
function isAlone({ text }: DocumentUnit, { local, cue }: UnitClaim, parts: readonly Part[]): boolean {
  const first = local.parts[0];
  if (cue !== null || local.speaker.kind !== 'neighbour' || parts.length > 1) return false;
  return first !== undefined && first.start === 0 && first.end === text.length;
}
