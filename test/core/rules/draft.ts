/** Builds an analysis of a draft by hand, by the words themselves: the engine has tests of its own. */
import assert from 'node:assert/strict';
import type { Actor, Analysis, Claim, Finding, PrintedRole, RoleModifier, Span } from '../../../src/core/analysis';
import type { ClaimRecord, ClaimsFile, AnchorState } from '../../../src/core/records/types';
import { STARTER_REGISTRY } from '../../../src/core/registry/starter';
import { runRules, type RuleInput } from '../../../src/core/rules/run';

export interface RoleSpec {
  readonly title: string;
  readonly modifier?: RoleModifier | null;
  readonly organization?: string | null;
}

export interface ActorSpec {
  readonly name: string;
  readonly type?: Actor['type'];
  readonly roles?: readonly (string | RoleSpec)[];
  /** Printed name forms; every occurrence is a mention. The name itself unless given. */
  readonly forms?: readonly string[];
  /** What else stands for the actor. */
  readonly descriptions?: readonly string[];
}

export interface ClaimSpec {
  readonly words: string;
  readonly source?: string;
  readonly by?: string;
  readonly attribution?: Claim['attribution'];
  readonly kind?: Claim['kind'];
}

export interface RecordSpec extends Partial<Omit<ClaimRecord, 'target' | 'id' | 'kind'>> {
  readonly words: string;
  readonly state?: AnchorState;
}

export interface Draft {
  readonly text: string;
  readonly language?: 'fr' | 'en';
  readonly date?: string | null;
  readonly actors?: readonly ActorSpec[];
  readonly claims?: readonly ClaimSpec[];
  readonly records?: readonly RecordSpec[];
  readonly article?: ClaimsFile['article'];
}

/** The rules' input for a draft. */
export function input(draft: Draft, more: Partial<RuleInput> = {}): RuleInput {
  const { text } = draft;
  const actors = (draft.actors ?? []).map((spec, at) => actor(text, spec, `a${at + 1}`));
  const claims = (draft.claims ?? []).map((spec, at) => claim(text, spec, `q-${at + 1}`, actors));
  const analysis: Pick<Analysis, 'language' | 'date' | 'actors' | 'claims'> = {
    language: draft.language ?? 'fr',
    date: draft.date ?? null,
    actors,
    claims,
  };
  const records = draft.records === undefined && draft.article === undefined ? null : recordsOf(draft);
  return { text, analysis, registry: STARTER_REGISTRY, records, ...more };
}

/** The findings of a draft as “rule: words”. */
export function found(draft: Draft, more: Partial<RuleInput> = {}): readonly string[] {
  return findings(draft, more).map((finding) => `${finding.rule}: ${draft.text.slice(finding.start, finding.end)}`);
}

/** The findings of one rule. */
export function foundBy(rule: string, draft: Draft, more: Partial<RuleInput> = {}): readonly string[] {
  return findings(draft, more)
    .filter((finding) => finding.rule === rule)
    .map((finding) => draft.text.slice(finding.start, finding.end));
}

export function findings(draft: Draft, more: Partial<RuleInput> = {}): readonly Finding[] {
  return runRules(input(draft, more));
}

function place(text: string, words: string): Span {
  const start = text.indexOf(words);
  assert.ok(start >= 0, `the draft has no “${words}”`);
  return { start, end: start + words.length };
}

function actor(text: string, spec: ActorSpec, id: string): Actor {
  const roles: PrintedRole[] = (spec.roles ?? []).map((role) => {
    const { title, modifier = null, organization = null } = typeof role === 'string' ? { title: role } : role;
    const { start, end } = place(text, title);
    return { title, modifier, organization, start, end };
  });
  const descriptions = (spec.descriptions ?? []).flatMap((words) => occurrences(text, words));
  const mentions = (spec.forms ?? [spec.name]).flatMap((form) => occurrences(text, form));
  return {
    id,
    name: spec.name,
    type: spec.type ?? 'person',
    roles,
    registry: null,
    mentions: [
      ...mentions
        .filter(
          (mention) =>
            !mentions.some((other) => other !== mention && other.start <= mention.start && other.end >= mention.end),
        )
        .map((span) => ({ ...span, kind: 'name' as const })),
      ...descriptions.map((span) => ({ ...span, kind: 'description' as const })),
    ].sort((one, other) => one.start - other.start),
  };
}

function occurrences(text: string, form: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1))
    spans.push({ start: at, end: at + form.length });
  return spans;
}

function claim(text: string, spec: ClaimSpec, id: string, actors: readonly Actor[]): Claim {
  const by = actors.find((candidate) => candidate.name === spec.by) ?? null;
  return {
    id,
    kind: spec.kind ?? 'indirect',
    parts: [place(text, spec.words)],
    text: spec.words,
    source: spec.source === undefined ? null : place(text, spec.source),
    cue: null,
    actor: by?.id ?? null,
    coSpeakers: [],
    attribution: spec.attribution ?? (by === null ? 'none' : 'named'),
    modality: 'asserted',
    section: [],
    nestedIn: null,
    confidence: 1,
    reason: 'by hand',
  };
}

function recordsOf(draft: Draft): NonNullable<RuleInput['records']> {
  const specs = draft.records ?? [];
  return {
    file: {
      version: 1,
      article: draft.article ?? null,
      claims: specs.map(({ words, state: _state, ...rest }, at) => ({
        id: `c-0000000${at + 1}`,
        kind: 'indirect',
        target: { exact: words },
        ...rest,
      })),
    },
    anchors: specs.map(({ words, state = 'anchored' }, at) => ({
      id: `c-0000000${at + 1}`,
      state,
      ...(state === 'orphan' ? { start: null, end: null } : place(draft.text, words)),
    })),
  };
}

const SAMPLE_ACTORS: readonly ActorSpec[] = [
  { name: 'Jens Stoltenberg', roles: ['secrétaire général de l’OTAN'], forms: ['Jens Stoltenberg', 'Stoltenberg'] },
  { name: 'Donald Trump', roles: [{ title: 'ancien président américain', modifier: 'former' }] },
  { name: 'Sergueï Lavrov', roles: ['ministre russe des Affaires étrangères'] },
  { name: 'John Kirby', roles: ['porte-parole du Pentagone'] },
  { name: 'Russie', type: 'place', forms: ['la Russie'] },
];

/** The first article, as the engine reads it, with a date or without. */
export function sample(text: string, date: string | null): Draft {
  return {
    text,
    date,
    actors: SAMPLE_ACTORS,
    claims: [
      {
        words: 'les pays européens à acquérir des armes américaines pour soutenir l’Ukraine',
        source: 'le secrétaire général de l’OTAN, Jens Stoltenberg',
        by: 'Jens Stoltenberg',
      },
      { words: 'l’Europe « trouvera les fonds »', source: 'Stoltenberg', by: 'Jens Stoltenberg', kind: 'mixed' },
      { words: 'de vives inquiétudes', source: 'la Russie', by: 'Russie', attribution: 'collective' },
      {
        words: 'toute livraison d’armements à l’Ukraine serait considérée comme une cible légitime pour l’armée russe',
        source: 'Le ministre russe des Affaires étrangères, Sergueï Lavrov',
        by: 'Sergueï Lavrov',
      },
      {
        words: 'le processus d’approvisionnement d’armements américains',
        source: 'Le porte-parole du Pentagone, John Kirby',
        by: 'John Kirby',
      },
    ],
  };
}
