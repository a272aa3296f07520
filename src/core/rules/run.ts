/** Runs the rules over one version of a draft. */
import type { Analysis, Claim, Finding, Severity, Span } from '../analysis';
import { countLeading } from '../binary-search';
import type { DraftProblem } from '../markdown/problems';
import type { AnchoredRecord, ClaimRecord, ClaimsFile } from '../records/types';
import { parsePartialDate } from '../dates/partial-date';
import { linkActors, type ActorLink } from '../registry/link';
import { indexRegistry } from '../registry/registry-index';
import type { ActorRegistry } from '../registry/types';
import { readDirectives } from './directives';
import { ignoreKey } from './ignores';
import { RULES } from './index';
import { fillTemplate, MESSAGES } from './messages';
import { claimsByRecord, joinRecords } from './record-claims';
import { checkRoles, type RoleCheck } from './role-checks';
import type { PlacedRecord, Report, Rule, RuleContext } from './rule';

/** What the rules look at. */
export interface RuleInput {
  /** The file's text, front matter included. */
  readonly text: string;
  readonly analysis: Pick<Analysis, 'language' | 'date' | 'actors' | 'claims'>;
  readonly registry: ActorRegistry;
  /** Links of the actors at the date of the analysis, where they are known already; worked out otherwise. */
  readonly links?: ReadonlyMap<string, ActorLink> | undefined;
  readonly records?: { readonly file: ClaimsFile; readonly anchors: readonly AnchoredRecord[] } | null;
  /** What of the draft is not read as it was meant; nothing where left out. */
  readonly problems?: readonly DraftProblem[];
  /** Severities of rules other than the default; `off` silences one. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>;
  /** Keys of findings to leave out, see `ignoreKey`. */
  readonly ignores?: ReadonlySet<string>;
}

/** All findings, in the order of the text. Pure; linear in the actors, mentions, claims and records. */
export function runRules(input: RuleInput): readonly Finding[] {
  const { text, severities, ignores } = input;
  const context = contextOf(input);
  const findings: Finding[] = [];
  let directives: ReturnType<typeof readDirectives> | null = null;
  for (const rule of RULES) {
    const severity = severityOf(rule, severities);
    if (severity === 'off') continue;
    const isSet = severities !== undefined && Object.hasOwn(severities, rule.id);
    const report: Report = (start, end, template, data, claim = null, milder) => {
      directives ??= readDirectives(text);
      if (directives.isSilent(rule.id, start)) return;
      if (ignores !== undefined && ignores.size > 0 && ignores.has(ignoreKey(rule.id, text, start, end))) return;
      const message = fillTemplate(MESSAGES[template], data);
      const level = isSet ? severity : (milder ?? severity);
      findings.push({ rule: rule.id, severity: level, start, end, message, claim, data: { ...data, template } });
    };
    rule.run(context, report);
  }
  if (findings.length < 2) return findings;
  return withoutDoubles(findings).sort((one, other) => one.start - other.start || one.end - other.end);
}

function withoutDoubles(findings: readonly Finding[]): Finding[] {
  const first = findings.filter(({ rule }) => YIELDED_TO.has(rule));
  const places = new Set(first.map(({ rule, start }) => `${rule} ${start}`));
  return findings.filter(({ data, start }) => {
    const rule = YIELDS.get(String(data['template']));
    return rule === undefined || !places.has(`${rule} ${start}`);
  });
}

function severityOf(rule: Rule, severities: RuleInput['severities']): Severity | 'off' {
  return severities !== undefined && Object.hasOwn(severities, rule.id)
    ? (severities[rule.id] ?? rule.severity)
    : rule.severity;
}

/** Rules by the messages that yield to them. */
const YIELDS: ReadonlyMap<string, string> = new Map(RULES.flatMap((rule) => Object.entries(rule.yields ?? {})));

const YIELDED_TO: ReadonlySet<string> = new Set(YIELDS.values());

const NO_RECORDS: readonly PlacedRecord[] = [];

function contextOf(input: RuleInput): RuleContext {
  const { text, analysis, registry } = input;
  const index = indexRegistry(registry);
  const file = input.records?.file;
  const dateText =
    [analysis.date, file?.article?.asOf].find((date) => date != null && parsePartialDate(date) !== null) ?? null;
  const date = dateText === null ? null : parsePartialDate(dateText);
  // Without a date of its own the article has that of its records, at which an actor can be another person.
  const links = dateText === null || dateText === analysis.date ? input.links : undefined;
  const placed = placeRecords(input);
  const copies = placed.filter(({ record }) => record.conflictOf);
  const records = copies.length === 0 ? placed : placed.filter(({ record }) => !isCopy(record, file));
  let roleChecks: readonly RoleCheck[] | null = null;
  let speakers: ReadonlySet<string> | null = null;
  let joined: ReturnType<typeof joinRecords> | null = null;
  let claims: ReturnType<typeof claimsByRecord> | null = null;
  const join = (): ReturnType<typeof joinRecords> => (joined ??= joinRecords(analysis.claims, records));
  let sources: readonly Claim[] | null = null;
  let words: readonly Span[] | null = null;
  let quoted: readonly Span[] | null = null;
  const context: RuleContext = {
    text,
    language: analysis.language,
    actors: analysis.actors,
    claims: analysis.claims,
    index,
    links: links ?? linkActors(index, analysis.actors, { date }),
    date,
    dateText,
    records,
    problems: input.problems ?? [],
    copies,
    recordsOf: (claim) => (records.length === 0 ? NO_RECORDS : (join().get(claim.id) ?? NO_RECORDS)),
    claimOf: (record) => (claims ??= claimsByRecord(join())).get(record) ?? null,
    claimWithSourceAt: (start, end) => claimAt((sources ??= bySource(analysis.claims)), start, end),
    isQuoted: (at) => holds((quoted ??= partsOf(analysis.claims.filter(({ kind }) => kind === 'direct'))), at),
    startsWords: (at) => (words ??= partsOf(analysis.claims))[countUpTo(words, at) - 1]?.start === at,
    roleChecks: () => (roleChecks ??= checkRoles(context)),
    speakers: () => (speakers ??= speakersOf(analysis.claims)),
  };
  return context;
}

function placeRecords({ records }: RuleInput): readonly PlacedRecord[] {
  if (records == null || records.file.claims.length === 0) return NO_RECORDS;
  const anchors = new Map(records.anchors.map((anchor) => [anchor.id, anchor]));
  return records.file.claims.flatMap((record): readonly PlacedRecord[] => {
    const anchor = anchors.get(record.id);
    return anchor === undefined ? [] : [{ record, state: anchor.state, start: anchor.start, end: anchor.end }];
  });
}

function isCopy({ conflictOf }: ClaimRecord, file: ClaimsFile | undefined): boolean {
  return Boolean(conflictOf) && file?.claims.some(({ id }) => id === conflictOf) === true;
}

/** The words of claims, in the order of the text. */
function partsOf(claims: readonly Claim[]): readonly Span[] {
  const spans: Span[] = [];
  let sorted = true;
  for (const { parts } of claims)
    for (const part of parts) {
      sorted &&= part.start >= (spans.at(-1)?.start ?? 0);
      spans.push(part);
    }
  return sorted ? spans : spans.sort((one, other) => one.start - other.start);
}

/** How many of some spans, in the order of the text, start at an offset or before it. */
function countUpTo(spans: readonly Span[], at: number): number {
  return countLeading(spans.length, (n) => (spans[n] as Span).start <= at);
}

/** Whether one of some spans, or the one before it where one lies in another, holds an offset. */
function holds(spans: readonly Span[], at: number): boolean {
  const count = countUpTo(spans, at);
  return (spans[count - 1]?.end ?? 0) > at || (spans[count - 2]?.end ?? 0) > at;
}

function bySource(claims: readonly Claim[]): readonly Claim[] {
  return claims
    .filter((claim) => claim.source !== null)
    .sort((one, other) => (one.source?.start ?? 0) - (other.source?.start ?? 0));
}

/** Sources of the claims of one sentence can be the same; the last that begins at or before the place is looked at first. */
function claimAt(claims: readonly Claim[], start: number, end: number): Claim | null {
  const count = countLeading(claims.length, (n) => (claims[n]?.source?.start ?? 0) <= start);
  for (let at = count - 1; at >= 0 && at >= count - 4; at--) {
    const claim = claims[at];
    if (claim?.source != null && claim.source.end >= end) return claim;
  }
  return null;
}

function speakersOf(claims: readonly Claim[]): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const claim of claims) {
    if (claim.actor !== null) ids.add(claim.actor);
    for (const other of claim.coSpeakers) ids.add(other);
  }
  return ids;
}
