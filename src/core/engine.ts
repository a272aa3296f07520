import type { Actor, Analysis, Claim, LanguageId, Quotation, Span } from './analysis';
import type { CastMember, Place } from './actors/cast';
import { claimIds } from './claims/ids';
import { readDocument, type DocumentClaim, type DocumentUnit } from './claims/document';
import { analyzeUnit, type UnitAnalysis } from './claims/unit';
import { countStopWords, LANGUAGES, toldLanguage, type LanguageCounts } from './language/detect';
import type { Block } from './markdown/block';
import { createBlockCache } from './markdown/cache';
import { draftText, parseDraft, updateDraft, type Draft, type TextChange } from './markdown/draft';
import { toSource, toSourceEnd } from './markdown/offset-map';
import type { ProseUnit } from './markdown/units';
import { parsePartialDate } from './registry/dates';
import { linkActors } from './registry/link';
import { indexRegistry } from './registry/registry-index';
import { STARTER_REGISTRY } from './registry/starter';
import type { ActorRegistry } from './registry/types';
import { runRules } from './rules/run';

export interface AnalyzeOptions {
  /** Returned as `Analysis.id`. */
  readonly id?: string;
  /** The language of the document; found from its words otherwise. */
  readonly language?: LanguageId;
  /** Instead of the bundled starter registry. */
  readonly registry?: ActorRegistry;
}

/** A draft that is analysed as it is edited. After any edits `analysis` deep-equals `analyze(text)`. */
export interface OpenDocument {
  readonly text: string;
  readonly analysis: Analysis;
  /** Offsets of the changes are into the text before the edit, as an editor reports them. */
  edit(changes: readonly TextChange[]): Analysis;
}

/** Analyses a whole text. Pure, synchronous, never throws on any string. */
export function analyze(text: string, options: AnalyzeOptions = {}): Analysis {
  return assemble(parseDraft(text), text, options);
}

/** Opens a draft for edits, each of which costs in proportion to the block that it touches. */
export function openDocument(text: string, options: AnalyzeOptions = {}): OpenDocument {
  const cache = createBlockCache();
  let draft = parseDraft(text);
  let analysis: Analysis | null = null;
  return {
    get text() {
      return draftText(draft);
    },
    get analysis() {
      analysis ??= assemble(draft, draftText(draft), options);
      return analysis;
    },
    edit(changes) {
      draft = updateDraft(draft, changes, cache);
      analysis = assemble(draft, draftText(draft), options);
      return analysis;
    },
  };
}

/** What is known of a block for good, whatever document it stands in. */
interface BlockReading {
  counts: LanguageCounts | null;
  own: LanguageId | null;
  readonly units: Partial<Record<LanguageId, readonly UnitAnalysis[]>>;
}

const readings = new WeakMap<Block, BlockReading>();

function readingOf(block: Block): BlockReading {
  let reading = readings.get(block);
  if (reading === undefined) {
    const counts = block.units.reduce<LanguageCounts>(
      (sum, unit) => {
        const { fr, en } = countStopWords(unit.text);
        return { fr: sum.fr + fr, en: sum.en + en };
      },
      { fr: 0, en: 0 },
    );
    reading = { counts, own: toldLanguage(counts), units: {} };
    readings.set(block, reading);
  }
  return reading;
}

function unitsOf(block: Block, language: LanguageId): readonly UnitAnalysis[] {
  const reading = readingOf(block);
  return (reading.units[language] ??= block.units.map((unit) =>
    analyzeUnit(unit.text, LANGUAGES[language], unit.kind),
  ));
}

interface PlacedUnit {
  readonly unit: ProseUnit;
  readonly base: number;
}

function assemble(draft: Draft, text: string, options: AnalyzeOptions): Analysis {
  const language = options.language ?? documentLanguage(draft);
  const placed: PlacedUnit[] = [];
  const units: DocumentUnit[] = [];
  draft.blocks.forEach((block, index) => {
    const own = readingOf(block).own ?? language;
    const analyses = unitsOf(block, own);
    block.units.forEach((unit, n) => {
      placed.push({ unit, base: draft.starts[index] ?? 0 });
      units.push({
        text: unit.text,
        kind: unit.kind,
        depth: unit.depth,
        group: unit.group === 0 ? 0 : index * 1000 + unit.group,
        strong: isStrong(unit),
        analysis: analyses[n] as UnitAnalysis,
      });
    });
  });
  const reading = readDocument(units);
  const span = (place: Place): Span => {
    const { unit, base } = placed[place.unit] as PlacedUnit;
    return { start: base + toSource(unit.map, place.start), end: base + toSourceEnd(unit.map, place.end) };
  };
  const members = reading.members.filter((member) => member.mentions.length > 0);
  const ids = new Map<CastMember, string>();
  members.forEach((member, index) => ids.set(member, `a${index + 1}`));
  const kept = reading.claims.filter((claim) => claim.parts.length > 0);
  const order = kept.map((claim) => ({ claim, at: span(claim.parts[0] as Place).start })).sort((a, b) => a.at - b.at);
  const texts = order.map(({ claim }) => claimText(claim, units));
  const claimIdList = claimIds(texts);
  const idOf = new Map<DocumentClaim, string>();
  order.forEach(({ claim }, n) => idOf.set(claim, claimIdList[n] as string));
  const sections = sectionsOf(units);
  const claims: Claim[] = order.map(({ claim }, n) => ({
    id: claimIdList[n] as string,
    kind: kindOf(claim),
    parts: claim.parts.map(span),
    text: texts[n] as string,
    source: claim.source === null ? null : span(claim.source),
    cue: claim.cue === null ? null : { ...span(claim.cue), lemma: claim.cue.lemma },
    actor: claim.actor === null ? null : (ids.get(claim.actor) ?? null),
    coSpeakers: claim.coSpeakers.flatMap((m) => ids.get(m) ?? []),
    attribution: claim.attribution,
    modality: claim.local.modality,
    section: sections[(claim.parts[0] as Place).unit] as readonly string[],
    nestedIn: claim.nestedIn < 0 ? null : (idOf.get(reading.claims[claim.nestedIn] as DocumentClaim) ?? null),
    confidence: claim.confidence,
    reason: claim.reason,
  }));
  const quotations: Quotation[] = reading.marks.map((mark) => ({
    ...span(mark),
    claim: mark.claim < 0 ? null : (idOf.get(reading.claims[mark.claim] as DocumentClaim) ?? null),
  }));
  const registry = options.registry ?? STARTER_REGISTRY;
  const date = draft.frontMatter.date;
  const unlinked: Actor[] = members.map((member) => ({
    id: ids.get(member) as string,
    name: member.name,
    type: member.type,
    roles: member.roles.map(({ unit, role }) => ({
      title: role.title,
      modifier: role.modifier,
      organization: role.organization,
      ...span({ unit, start: role.start, end: role.end }),
    })),
    registry: null,
    mentions: member.mentions.map((m) => ({ ...span(m), kind: m.kind })),
  }));
  const links = linkActors(indexRegistry(registry), unlinked, { date: date === null ? null : parsePartialDate(date) });
  const actors = unlinked.map((actor) => ({ ...actor, registry: links.get(actor.id)?.person ?? null }));
  const analysis: Analysis = {
    schema: 1,
    id: options.id ?? '',
    language,
    date,
    actors,
    claims,
    quotations,
    findings: [],
  };
  return { ...analysis, findings: runRules({ text, analysis, registry, links }) };
}

function kindOf(claim: DocumentClaim): Claim['kind'] {
  return claim.local.kind;
}

function claimText(claim: DocumentClaim, units: readonly DocumentUnit[]): string {
  return claim.parts.map((p) => (units[p.unit] as DocumentUnit).text.slice(p.start, p.end)).join(' … ');
}

function documentLanguage(draft: Draft): LanguageId {
  const told = draft.frontMatter.lang?.toLowerCase().slice(0, 2);
  if (told === 'fr' || told === 'en') return told;
  let fr = 0;
  let en = 0;
  for (const block of draft.blocks) {
    const { counts } = readingOf(block);
    fr += counts?.fr ?? 0;
    en += counts?.en ?? 0;
  }
  return fr >= en && fr + en > 0 ? 'fr' : 'en';
}

function isStrong(unit: ProseUnit): boolean {
  const mark = unit.marks[0];
  return mark !== undefined && mark.kind === 'strong' && mark.start <= 2 && mark.end >= unit.text.length - 2;
}

/** Headings above each unit, outermost first. */
function sectionsOf(units: readonly DocumentUnit[]): (readonly string[])[] {
  let path: { depth: number; title: string }[] = [];
  let titles: readonly string[] = [];
  return units.map((unit) => {
    if (unit.kind !== 'heading') return titles;
    path = [...path.filter((heading) => heading.depth < unit.depth), { depth: unit.depth, title: unit.text.trim() }];
    titles = path.map((heading) => heading.title);
    return titles.slice(0, -1);
  });
}
