import type { Entity } from '../actors/cast/entity';
import type { Actor, Analysis, Claim, Finding, LanguageId, Quotation } from '../analysis';
import { GUESSED, HEADLINE } from '../claims/other-cues/headline-quote';
import { headlineSpeakers } from '../claims/document/headline-speaker';
import type { DocumentUnit, UnitClaim } from '../claims/document/reading';
import type { DraftReading } from '../reading/draft-reading';
import { draftText } from '../markdown/draft';
import { problemsOf } from '../markdown/problems';
import { parsePartialDate } from '../registry/dates';
import { type ActorLink, linkActors } from '../registry/link';
import { indexRegistry } from '../registry/registry-index';
import type { ActorRegistry } from '../registry/types';
import { runRules } from '../rules/run';
import { writeActors } from './actors';
import { Offsets, type Part } from './offsets';
import { writeQuotations } from './quotations';
import { type Row, Rows } from './rows';
import { sectionsOf } from './sections';

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

function writeOut(reading: DraftReading, registry: ActorRegistry): Body {
  const { draft, units, readings } = reading;
  const offsets = new Offsets(reading);
  const named = new Map(
    readings.flatMap(({ introduces }) => introduces.map(({ id, entity }) => [id, entity] as const)),
  );
  const { actors, byEntity } = writeActors(units, readings, offsets, named);
  const date = draft.frontMatter.date;
  const links = linkActors(indexRegistry(registry), actors, { date: date === null ? null : parsePartialDate(date) });
  for (const actor of actors) actor.registry = links.get(actor.id)?.person ?? null;

  const rows = new Rows(readings);
  const { order, texts } = rows.inOrder(offsets);
  const sections = sectionsOf(units);
  const idOf = (entity: Entity | null): string | null =>
    entity === null ? null : (byEntity.get(named.get(entity.id)?.id ?? entity.id)?.id ?? null);
  const speakers = headlineSpeakers(
    order.map(({ unit, claim, parts, actor }, n) => ({
      text: texts[n] as string,
      heading: (units[unit] as DocumentUnit).kind === 'heading',
      alone: isAlone(units[unit] as DocumentUnit, claim, parts),
      direct: claim.local.kind === 'direct',
      sourced: claim.source !== null,
      guessed: claim.reason === GUESSED,
      actor: actor ?? claim.actor,
    })),
  );
  const claims: Claim[] = [];
  for (let n = 0; n < order.length; n++) {
    const { id, unit, claim, parts, actor, within } = order[n] as Row;
    const { local, cue, coSpeakers } = claim;
    const speaker = speakers.get(n);
    const source = speaker === undefined ? claim.source : null;
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
      actor: idOf(speaker ?? actor ?? claim.actor),
      coSpeakers: coSpeakers.length === 0 ? [] : coSpeakers.flatMap((entity) => idOf(entity) ?? []),
      attribution: actor !== null || named.has(claim.actor?.id ?? '') ? 'named' : claim.attribution,
      modality: local.modality,
      section: sections[(parts[0] as Part).unit] as readonly string[],
      nestedIn:
        local.nestedIn >= 0
          ? rows.idAt(unit, local.nestedIn)
          : within === null
            ? null
            : rows.idAt(within.unit, within.claim),
      confidence: claim.confidence,
      reason: speaker === undefined ? claim.reason : HEADLINE,
    });
  }
  return { actors, claims, quotations: writeQuotations(units, readings, offsets, rows), links };
}

/** Whether a claim is a quotation without a cue that has its line to itself. */
function isAlone({ text, kind }: DocumentUnit, { local, cue }: UnitClaim, parts: readonly Part[]): boolean {
  const first = local.parts[0];
  if (kind === 'heading' || cue !== null || local.speaker.kind !== 'neighbour' || parts.length > 1) return false;
  return first !== undefined && first.start === 0 && first.end === text.length;
}
