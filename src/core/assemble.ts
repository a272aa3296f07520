import type { Actor, Analysis, Claim, Finding, Quotation, Span } from './analysis';
import type { Entity } from './actors/cast';
import { claimIds } from './claims/ids';
import { withoutArticle, type DocumentUnit, type Place, type UnitClaim, type UnitReading } from './claims/document';
import type { DraftReading } from './engine';
import { draftText } from './markdown/draft';
import { toSource, toSourceEnd } from './markdown/offset-map';
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
  let body: Body | null = null;
  let findings: readonly Finding[] | null = null;
  const written = (): Body => (body ??= writeOut(reading, registry));
  const analysis: Analysis = {
    schema: 1,
    id,
    language: reading.language,
    date: reading.draft.frontMatter.date,
    get actors() {
      return written().actors;
    },
    get claims() {
      return written().claims;
    },
    get quotations() {
      return written().quotations;
    },
    get findings() {
      return (findings ??= runRules({ text: draftText(reading.draft), analysis, registry, links: written().links }));
    },
  };
  return analysis;
}

/** A claim with its unit's index, and what later units changed in it. */
interface Row {
  readonly unit: number;
  readonly claim: UnitClaim;
  parts: readonly { readonly unit: number; readonly place: Place }[];
  at: number;
  id: string;
  text: string;
}

function writeOut(reading: DraftReading, registry: ActorRegistry): Body {
  const { draft, units, readings } = reading;
  const bases = basesOf(reading);
  const span = (unit: number, place: Span): Span => {
    const { map } = (units[unit] as DocumentUnit).prose;
    const base = bases[unit] as number;
    return { start: base + toSource(map, place.start), end: base + toSourceEnd(map, place.end) };
  };
  const { actors: unlinked, ids } = writeActors(units, readings, span);
  const date = draft.frontMatter.date;
  const links = linkActors(indexRegistry(registry), unlinked, { date: date === null ? null : parsePartialDate(date) });
  const actors = unlinked.map((actor) => ({ ...actor, registry: links.get(actor.id)?.person ?? null }));

  const rows = rowsOf(readings);
  for (const list of rows) {
    for (const row of list) {
      const first = row.parts[0];
      if (first !== undefined)
        row.at =
          (bases[first.unit] as number) + toSource((units[first.unit] as DocumentUnit).prose.map, first.place.start);
    }
  }
  const order = rows.flat().filter((row) => row.parts.length > 0);
  order.sort((a, b) => a.at - b.at);
  for (const row of order)
    row.text = row.parts
      .map(({ unit, place }) => (units[unit] as DocumentUnit).text.slice(place.start, place.end))
      .join(' … ');
  const claimIdList = claimIds(order.map((row) => row.text));
  order.forEach((row, n) => {
    row.id = claimIdList[n] as string;
  });
  const idAt = (unit: number, claim: number): string | null => {
    const row = rows[unit]?.[claim];
    return row === undefined || row.id === '' ? null : row.id;
  };
  const sections = sectionsOf(units);
  const idOf = (entity: Entity | null): string | null => (entity === null ? null : (ids.get(entity.id) ?? null));
  const claims = order.map((row): Claim => {
    const { unit, claim } = row;
    return {
      id: row.id,
      kind: claim.local.kind,
      parts: row.parts.map((part) => span(part.unit, part.place)),
      text: row.text,
      source: claim.source === null ? null : span(unit - claim.source.back, claim.source),
      cue: claim.cue === null ? null : { ...span(unit - claim.cue.back, claim.cue), lemma: claim.cue.lemma },
      actor: idOf(claim.actor),
      coSpeakers: claim.coSpeakers.flatMap((entity) => idOf(entity) ?? []),
      attribution: claim.attribution,
      modality: claim.local.modality,
      section: sections[(row.parts[0] as { unit: number }).unit] as readonly string[],
      nestedIn: claim.local.nestedIn < 0 ? null : idAt(unit, claim.local.nestedIn),
      confidence: claim.confidence,
      reason: claim.reason,
    };
  });
  return { actors, claims, quotations: writeQuotations(units, readings, span, idAt), links };
}

/** Offset in the file of the block that holds each unit. */
function basesOf({ draft, units }: DraftReading): Int32Array {
  const bases = new Int32Array(units.length);
  let at = 0;
  draft.blocks.forEach((block, n) => {
    const start = draft.starts[n] as number;
    for (let k = 0; k < block.units.length; k++) bases[at++] = start;
  });
  return bases;
}

function rowsOf(readings: readonly UnitReading[]): Row[][] {
  const rows = readings.map((reading, unit) =>
    reading.claims.map((claim): Row => ({
      unit,
      claim,
      parts: claim.parts.map((place) => ({ unit: unit - place.back, place })),
      at: 0,
      id: '',
      text: '',
    })),
  );
  readings.forEach((reading, unit) => {
    for (const amendment of reading.amendments) {
      const row = rows[unit - amendment.back]?.[amendment.claim];
      if (row === undefined) continue;
      if (amendment.drop === true) row.parts = [];
      else if (amendment.parts !== undefined)
        row.parts = [...row.parts, ...amendment.parts.map((place) => ({ unit: unit - place.back, place }))];
    }
  });
  return rows;
}

type MutableActor = { -readonly [K in keyof Actor]: Actor[K] } & {
  roles: Actor['roles'][number][];
  mentions: Actor['mentions'][number][];
};

function writeActors(
  units: readonly DocumentUnit[],
  readings: readonly UnitReading[],
  span: (unit: number, place: Span) => Span,
): { actors: MutableActor[]; ids: Map<string, string> } {
  const actors: MutableActor[] = [];
  const byEntity = new Map<string, MutableActor>();
  const ids = new Map<string, string>();
  readings.forEach((reading, unit) => {
    for (const mention of reading.mentions) {
      const { entity, name } = mention;
      const text = (units[unit] as DocumentUnit).text.slice(mention.start, mention.end);
      const printed = name === null ? '' : text;
      let actor = byEntity.get(entity.id);
      if (actor === undefined) {
        const id = `a${actors.length + 1}`;
        actor = {
          id,
          name: entity.described ? withoutArticle(text) : printed,
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
        (actor.name === '' || (name.words.length > 1 && printed.length > actor.name.length))
      )
        actor.name = printed;
      actor.mentions.push({ ...span(unit, mention), kind: mention.kind });
      for (const role of name?.roles ?? []) {
        const { title, modifier, organization } = role;
        actor.roles.push({ title, modifier, organization, ...span(unit, role) });
      }
    }
  });
  return { actors, ids };
}

function writeQuotations(
  units: readonly DocumentUnit[],
  readings: readonly UnitReading[],
  span: (unit: number, place: Span) => Span,
  idAt: (unit: number, claim: number) => string | null,
): Quotation[] {
  const later = new Map<string, string | null>();
  readings.forEach((reading, unit) => {
    for (const { back, mark, claim } of reading.laterMarks)
      later.set(`${unit - back} ${mark}`, idAt(unit - claim.back, claim.claim));
  });
  return units.flatMap(({ analysis }, unit) =>
    analysis.marks.map((mark, n): Quotation => {
      const reference = (readings[unit] as UnitReading).marks[n] ?? null;
      const own = reference === null ? null : idAt(unit - reference.back, reference.claim);
      return { ...span(unit, mark), claim: later.size === 0 ? own : (later.get(`${unit} ${n}`) ?? own) };
    }),
  );
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
