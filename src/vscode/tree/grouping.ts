/** How the rows of a draft become groups of the Claims view. Pure; titles are made where words are translated. */
import { SPEECH_KINDS } from '../../core/records/vocabulary';
import { sharedHeading } from '../documents/find';
import { needsWork, type DraftView, type Row } from '../documents/row';

/** By what claims can be grouped; `text` is their order. */
export const GROUPINGS = ['actor', 'text', 'section', 'status', 'kind'] as const;

/** By what claims are grouped. */
export type Grouping = (typeof GROUPINGS)[number];

/** What the rows of a group have in common. */
export type GroupSubject =
  | { readonly by: 'lost' }
  | { readonly by: 'nobody' }
  | { readonly by: 'unnamed' }
  /** `actor` is null for a speaker whom the engine did not resolve; then `name` is the source as printed. */
  | { readonly by: 'speaker'; readonly actor: string | null; readonly name: string }
  | { readonly by: 'section'; readonly path: readonly string[] }
  | { readonly by: 'work'; readonly state: WorkState }
  | { readonly by: 'kind'; readonly kind: Row['kind'] };

/** Groups of the order “by status”: what needs a person first. */
export type WorkState = 'conflict' | 'drifted' | 'suggested' | 'failed' | 'unchecked' | 'open' | 'checked' | 'closed';

/** Rows that stand together in the Claims view. */
export interface Group {
  /** Stays the same while the draft is edited, so that the view keeps what is open and selected. */
  readonly id: string;
  readonly subject: GroupSubject;
  readonly rows: readonly Row[];
}

/** Either groups, or rows alone in the order of the text. Lost passages are a group of their own and come first. */
export interface Grouped {
  readonly groups: readonly Group[];
  readonly rows: readonly Row[];
}

const WORK_ORDER: readonly WorkState[] = [
  'conflict',
  'drifted',
  'suggested',
  'failed',
  'unchecked',
  'open',
  'checked',
  'closed',
];
const KIND_ORDER: readonly Row['kind'][] = ['direct', 'mixed', 'indirect', 'statement', 'role', 'image'];

/** The rows in their groups; lost passages come first. */
export function groupRows(rows: readonly Row[], grouping: Grouping): Grouped {
  const lost = rows.filter((row) => row.place === null);
  const present = rows.filter((row) => row.place !== null);
  const first: Group[] = lost.length > 0 ? [{ id: 'lost', subject: { by: 'lost' }, rows: lost }] : [];
  switch (grouping) {
    case 'text':
      return { groups: first, rows: present };
    case 'actor':
      return { groups: [...first, ...bySpeaker(present)], rows: [] };
    case 'section':
      return { groups: [...first, ...collect(present, sectionOf)], rows: [] };
    case 'status':
      return {
        groups: [...first, ...ordered(collect(present, workOf), ({ subject }) => rank(subject))],
        rows: [],
      };
    case 'kind':
      return {
        groups: [...first, ...ordered(collect(present, kindOf), ({ subject }) => rank(subject))],
        rows: [],
      };
  }
}

const SPEAKER_ORDER: readonly GroupSubject['by'][] = ['speaker', 'unnamed', 'nobody', 'kind'];

/** Speakers in the order in which they first speak, then unnamed sources, then nobody, then what nobody is to have said. */
function bySpeaker(rows: readonly Row[]): Group[] {
  return ordered(collect(rows, speakerOf), ({ subject }) => SPEAKER_ORDER.indexOf(subject.by));
}

function speakerOf(row: Row): { key: string; subject: GroupSubject } {
  const { actor, claim, speaker } = row;
  if (actor) {
    return { key: `actor:${actor.id}:${actor.name}`, subject: { by: 'speaker', actor: actor.id, name: actor.name } };
  }
  if (claim?.attribution === 'anonymous') {
    return { key: 'unnamed', subject: { by: 'unnamed' } };
  }
  if (speaker) {
    return { key: `speaker:${speaker}`, subject: { by: 'speaker', actor: null, name: speaker } };
  }
  return SPEECH_KINDS.has(row.kind) ? { key: 'nobody', subject: { by: 'nobody' } } : kindOf(row);
}

function sectionOf({ section }: Row): { key: string; subject: GroupSubject } {
  return { key: `section:${section.join('\n')}`, subject: { by: 'section', path: section } };
}

function workOf(row: Row): { key: string; subject: GroupSubject } {
  const state = row.mark === 'none' || row.mark === 'orphan' ? 'unchecked' : row.mark;
  return { key: `work:${state}`, subject: { by: 'work', state } };
}

function kindOf({ kind }: Row): { key: string; subject: GroupSubject } {
  return { key: `kind:${kind}`, subject: { by: 'kind', kind } };
}

/** One group a key, in the order in which the keys first appear. */
function collect(rows: readonly Row[], keyOf: (row: Row) => { key: string; subject: GroupSubject }): Group[] {
  const groups = new Map<string, { subject: GroupSubject; rows: Row[] }>();
  for (const row of rows) {
    const { key, subject } = keyOf(row);
    const group = groups.get(key);
    if (group) {
      group.rows.push(row);
    } else {
      groups.set(key, { subject, rows: [row] });
    }
  }
  return [...groups].map(([id, { subject, rows: members }]) => ({ id, subject, rows: members }));
}

function ordered(groups: readonly Group[], rankOf: (group: Group) => number): Group[] {
  return [...groups].sort((a, b) => rankOf(a) - rankOf(b));
}

function rank(subject: GroupSubject): number {
  switch (subject.by) {
    case 'work':
      return WORK_ORDER.indexOf(subject.state);
    case 'kind':
      return KIND_ORDER.indexOf(subject.kind);
    default:
      return 0;
  }
}

/** Facets of the filter; a row must answer to all that are set. */
export const FACETS = ['unverified', 'wrong', 'unnamed', 'mine'] as const;

/** A state of claims to filter by. */
export type Facet = (typeof FACETS)[number];

/** Which claims are shown: those with the text, and in all of the states. */
export interface Filter {
  readonly text: string;
  readonly facets: ReadonlySet<Facet>;
}

/** Shows all claims. */
export const NO_FILTER: Filter = { text: '', facets: new Set() };

/** Whether the filter can leave claims out. */
export function isFiltering({ text, facets }: Filter): boolean {
  return text !== '' || facets.size > 0;
}

/** Rows that the filter lets through. `author` is the name that this person's records carry. */
export function filterRows(view: DraftView, filter: Filter, author: string): Row[] {
  const words = fold(filter.text).split(' ').filter(Boolean);
  // What the article is about stands in its heading, above every claim.
  const title = sharedHeading(view.rows);
  return view.rows.filter((row) => {
    if (![...filter.facets].every((facet) => answers(row, facet, author))) {
      return false;
    }
    if (words.length === 0) {
      return true;
    }
    const section = row.section.filter((heading) => heading !== title).join(' ');
    const text = fold(`${row.words} ${row.speaker ?? ''} ${row.cue} ${section}`);
    return words.every((word) => text.includes(word));
  });
}

function answers(row: Row, facet: Facet, author: string): boolean {
  switch (facet) {
    case 'unverified':
      return needsWork(row);
    case 'wrong':
      return row.mark === 'failed' || row.mark === 'drifted' || row.mark === 'conflict';
    case 'unnamed':
      return row.claim
        ? row.claim.attribution === 'anonymous' || row.claim.attribution === 'none'
        : !row.speaker && SPEECH_KINDS.has(row.kind);
    case 'mine':
      return author !== '' && row.record?.check?.by === author;
  }
}

/** “État” and “etat” are the same to a person who looks for something. */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u2019\u02BC]/g, "'")
    .replace(/\s+/g, ' ')
    .toLowerCase()
    .trim();
}
