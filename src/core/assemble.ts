import type { Actor, Analysis, Claim, Finding, LanguageId, Quotation, Span } from './analysis';
import type { Entity } from './actors/cast/entity';
import { headlineSpeakers } from './claims/document/headline-speaker';
import { claimIds } from './claims/ids';
import { beforeComma, withoutArticle } from './claims/document/description';
import { type DocumentUnit, type Place, type UnitClaim, type UnitReading } from './claims/document/reading';
import type { DraftReading } from './engine';
import type { Block } from './markdown/block';
import { draftText } from './markdown/draft';
import { toSource, toSourceEnd } from './markdown/offset-map';
import { problemsOf } from './markdown/problems';
import { parsePartialDate } from './registry/dates';
import { linkActors, type ActorLink } from './registry/link';
import { indexRegistry } from './registry/registry-index';
import type { ActorRegistry } from './registry/types';
import { runRules } from './rules/run';

interface Body {
  readonly actors: readonly Actor[];
  readonly claims: readonly Claim[];
  readonly quotations: readonly Quotation[];
  readonly links: ReadonlyMap<string, ActorLink>;
}

/**
 * The analysis of a reading. Who says what is decided in the reading; the lists with offsets into the file are written out
 * when they are first asked for, so that a keystroke does not pay for passages that nobody looks at.
 */
export function assemble(reading: DraftReading, id: string, registry: ActorRegistry): Analysis {
  return new LazyAnalysis(reading, id, registry);
}

class LazyAnalysis implements Analysis {
  readonly schema: 1;
  readonly id: string;
  readonly language: LanguageId;
  readonly date: string | null;
  declare readonly actors: readonly Actor[];
  declare readonly claims: readonly Claim[];
  declare readonly quotations: readonly Quotation[];
  declare readonly findings: readonly Finding[];
  readonly #reading: DraftReading;
  readonly #registry: ActorRegistry;
  #body: Body | null = null;
  #found: readonly Finding[] | null = null;

  constructor(reading: DraftReading, id: string, registry: ActorRegistry) {
    this.schema = 1;
    this.id = id;
    this.language = reading.language;
    this.date = reading.draft.frontMatter.date;
    this.#reading = reading;
    this.#registry = registry;
    Object.defineProperties(this, LISTS);
  }

  body(): Body {
    return (this.#body ??= writeOut(this.#reading, this.#registry));
  }

  found(): readonly Finding[] {
    return (this.#found ??= runRules({
      text: draftText(this.#reading.draft),
      analysis: this,
      registry: this.#registry,
      links: this.body().links,
      problems: problemsOf(this.#reading.draft),
    }));
  }
}

/**
 * Own properties, so that an analysis can be copied, compared and serialised, with the same functions in each: where every
 * object literal brings getters of its own, V8 keeps all that they refer to until it collects the old objects.
 */
const LISTS: PropertyDescriptorMap & ThisType<LazyAnalysis> = {
  actors: {
    enumerable: true,
    get() {
      return this.body().actors;
    },
  },
  claims: {
    enumerable: true,
    get() {
      return this.body().claims;
    },
  },
  quotations: {
    enumerable: true,
    get() {
      return this.body().quotations;
    },
  },
  findings: {
    enumerable: true,
    get() {
      return this.found();
    },
  },
};

/** A stretch of a unit's text. */
interface Part {
  readonly unit: number;
  readonly place: Span;
}

/** Offsets into the file of what units say of themselves. */
class Offsets {
  /** Offset in the file of the block that holds each unit. */
  readonly #bases: Int32Array;

  readonly units: readonly DocumentUnit[];

  constructor({ draft, units }: DraftReading) {
    this.units = units;
    this.#bases = new Int32Array(units.length);
    let at = 0;
    for (let n = 0; n < draft.blocks.length; n++) {
      const count = (draft.blocks[n] as Block).units.length;
      for (let k = 0; k < count; k++) this.#bases[at++] = draft.starts[n] as number;
    }
  }

  start(unit: number, offset: number): number {
    return (this.#bases[unit] as number) + toSource((this.units[unit] as DocumentUnit).prose.map, offset);
  }

  end(unit: number, offset: number): number {
    return (this.#bases[unit] as number) + toSourceEnd((this.units[unit] as DocumentUnit).prose.map, offset);
  }

  span(unit: number, place: Span): Span {
    return { start: this.start(unit, place.start), end: this.end(unit, place.end) };
  }
}

/** A claim with its unit's index, and what later units changed in it. */
interface Row {
  readonly unit: number;
  readonly claim: UnitClaim;
  parts: readonly Part[];
  /** Where its first part starts in the file. */
  at: number;
  id: string | null;
}

function writeOut(reading: DraftReading, registry: ActorRegistry): Body {
  const { draft, units, readings } = reading;
  const offsets = new Offsets(reading);
  const { actors, ids } = writeActors(units, readings, offsets);
  const date = draft.frontMatter.date;
  const links = linkActors(indexRegistry(registry), actors, { date: date === null ? null : parsePartialDate(date) });
  for (const actor of actors) actor.registry = links.get(actor.id)?.person ?? null;

  const rows = new Rows(readings);
  const { order, texts } = rows.inOrder(offsets);
  const sections = sectionsOf(units);
  const idOf = (entity: Entity | null): string | null => (entity === null ? null : (ids.get(entity.id) ?? null));
  const speakers = headlineSpeakers(
    order.map(({ unit, claim }, n) => ({
      text: texts[n] as string,
      heading: (units[unit] as DocumentUnit).kind === 'heading',
      direct: claim.local.kind === 'direct',
      sourced: claim.source !== null,
      actor: claim.actor,
    })),
  );
  const claims: Claim[] = [];
  for (let n = 0; n < order.length; n++) {
    const { id, unit, claim, parts } = order[n] as Row;
    const { local, source, cue, coSpeakers } = claim;
    claims.push({
      id: id as string,
      kind: local.kind,
      parts: parts.map((part) => offsets.span(part.unit, part.place)),
      text: texts[n] as string,
      source: source === null ? null : offsets.span(unit - source.back, source),
      cue:
        cue === null
          ? null
          : {
              start: offsets.start(unit - cue.back, cue.start),
              end: offsets.end(unit - cue.back, cue.end),
              lemma: cue.lemma,
            },
      actor: idOf(claim.actor ?? speakers.get(n) ?? null),
      coSpeakers: coSpeakers.length === 0 ? [] : coSpeakers.flatMap((entity) => idOf(entity) ?? []),
      attribution: claim.attribution,
      modality: local.modality,
      section: sections[(parts[0] as Part).unit] as readonly string[],
      nestedIn: local.nestedIn < 0 ? null : rows.idAt(unit, local.nestedIn),
      confidence: claim.confidence,
      reason: speakers.has(n) ? 'headline quotation' : claim.reason,
    });
  }
  return { actors, claims, quotations: writeQuotations(units, readings, offsets, rows), links };
}

/** The claims of all units, as later units left them. */
class Rows {
  readonly #rows: Row[] = [];
  /** Index of each unit's first row. */
  readonly #first: Int32Array;

  constructor(readings: readonly UnitReading[]) {
    this.#first = new Int32Array(readings.length + 1);
    for (let unit = 0; unit < readings.length; unit++) {
      this.#first[unit] = this.#rows.length;
      for (const claim of (readings[unit] as UnitReading).claims)
        this.#rows.push({ unit, claim, parts: partsOf(unit, claim.parts), at: 0, id: null });
    }
    this.#first[readings.length] = this.#rows.length;
    for (let unit = 0; unit < readings.length; unit++) {
      for (const amendment of (readings[unit] as UnitReading).amendments) {
        const row = this.#at(unit - amendment.back, amendment.claim);
        if (row === undefined) continue;
        if (amendment.drop === true) row.parts = [];
        else if (amendment.parts !== undefined) row.parts = [...row.parts, ...partsOf(unit, amendment.parts)];
      }
    }
  }

  #at(unit: number, claim: number): Row | undefined {
    const first = this.#first[unit];
    if (first === undefined || claim < 0 || first + claim >= (this.#first[unit + 1] as number)) return undefined;
    return this.#rows[first + claim];
  }

  /** Rows that have words, in the order of the file, with their words; gives them their ids. */
  inOrder(offsets: Offsets): { readonly order: readonly Row[]; readonly texts: readonly string[] } {
    const order: Row[] = [];
    let last = -1;
    let sorted = true;
    for (const row of this.#rows) {
      const first = row.parts[0];
      if (first === undefined) continue;
      row.at = offsets.start(first.unit, first.place.start);
      sorted &&= row.at >= last;
      last = row.at;
      order.push(row);
    }
    if (!sorted) order.sort((a, b) => a.at - b.at);
    const texts = order.map(({ parts }) =>
      parts.length === 1
        ? wordsOf(parts[0] as Part, offsets.units)
        : parts.map((part) => wordsOf(part, offsets.units)).join(' … '),
    );
    const ids = claimIds(texts);
    for (let n = 0; n < order.length; n++) (order[n] as Row).id = ids[n] as string;
    return { order, texts };
  }

  /** The id of a unit's claim; null where it has no words (any more). */
  idAt(unit: number, claim: number): string | null {
    return this.#at(unit, claim)?.id ?? null;
  }
}

function partsOf(unit: number, places: readonly Place[]): Part[] {
  return places.map((place) => ({ unit: unit - place.back, place }));
}

function wordsOf({ unit, place }: Part, units: readonly DocumentUnit[]): string {
  return (units[unit] as DocumentUnit).text.slice(place.start, place.end);
}

type MutableActor = { -readonly [K in keyof Actor]: Actor[K] } & {
  roles: Actor['roles'][number][];
  mentions: Actor['mentions'][number][];
};

function writeActors(
  units: readonly DocumentUnit[],
  readings: readonly UnitReading[],
  offsets: Offsets,
): { actors: MutableActor[]; ids: Map<string, string> } {
  const actors: MutableActor[] = [];
  const byEntity = new Map<string, MutableActor>();
  const ids = new Map<string, string>();
  for (let unit = 0; unit < readings.length; unit++) {
    const { text } = units[unit] as DocumentUnit;
    for (const { entity, name, start, end, kind } of (readings[unit] as UnitReading).mentions) {
      let actor = byEntity.get(entity.id);
      if (actor === undefined) {
        const id = `a${actors.length + 1}`;
        const printed = text.slice(start, end);
        actor = {
          id,
          name: entity.described
            ? kind === 'pronoun'
              ? entity.label
              : withoutArticle(beforeComma(printed))
            : name === null
              ? ''
              : printed,
          type: entity.type,
          roles: [],
          registry: null,
          mentions: [],
        };
        actors.push(actor);
        byEntity.set(entity.id, actor);
        ids.set(entity.id, id);
      }
      if (
        name !== null &&
        !entity.described &&
        (actor.name === '' || (name.words.length > 1 && end - start > actor.name.length))
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
  return { actors, ids };
}

function writeQuotations(
  units: readonly DocumentUnit[],
  readings: readonly UnitReading[],
  offsets: Offsets,
  rows: Rows,
): Quotation[] {
  const later = new Map<string, string | null>();
  for (let unit = 0; unit < readings.length; unit++)
    for (const { back, mark, claim } of (readings[unit] as UnitReading).laterMarks)
      later.set(`${unit - back} ${mark}`, rows.idAt(unit - claim.back, claim.claim));
  const quotations: Quotation[] = [];
  for (let unit = 0; unit < units.length; unit++) {
    const { marks } = (units[unit] as DocumentUnit).analysis;
    for (let n = 0; n < marks.length; n++) {
      const mark = marks[n] as Span;
      const reference = (readings[unit] as UnitReading).marks[n] ?? null;
      const own = reference === null ? null : rows.idAt(unit - reference.back, reference.claim);
      quotations.push({
        start: offsets.start(unit, mark.start),
        end: offsets.end(unit, mark.end),
        claim: later.size === 0 ? own : (later.get(`${unit} ${n}`) ?? own),
      });
    }
  }
  return quotations;
}

/** Headings above each unit, outermost first. */
function sectionsOf(units: readonly DocumentUnit[]): (readonly string[])[] {
  let path: { readonly depth: number; readonly title: string }[] = [];
  let titles: readonly string[] = [];
  return units.map((unit) => {
    if (unit.kind !== 'heading') return titles;
    path = [...path.filter((heading) => heading.depth < unit.depth), { depth: unit.depth, title: unit.text.trim() }];
    titles = path.map((heading) => heading.title);
    return titles.slice(0, -1);
  });
}
