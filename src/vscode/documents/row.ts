import type { Actor, Analysis, Claim, Finding, Span } from '../../core/analysis';
import type { DraftRegistry } from '../actors/draft-registry';
import type { AnchorState, ClaimRecord, ClaimsFile, CheckStatus, Verdict } from '../../core/records/types';

/** What a row is about: the kinds of claims, and those that only a record can have. */
export type RowKind = ClaimRecord['kind'];

/**
 * Where the work on a row stands, as one shape that the tree, the gutter and the card share.
 * none: no record · closed: not checkable or waived · failed: checked, and it does not hold as printed · conflict: the copy
 * of a record that two people changed.
 */
export type Mark =
  'none' | 'unchecked' | 'open' | 'checked' | 'closed' | 'failed' | 'drifted' | 'suggested' | 'orphan' | 'conflict';

/** A claim of the draft joined with its attribution record: one row in every surface. At least one of them is there. */
export interface Row {
  /** The record's id (c-…) where there is one, else the claim's (q-…). */
  readonly id: string;
  readonly claim: Claim | null;
  readonly record: ClaimRecord | null;
  /** State of the record against the text; null without a record. */
  readonly state: AnchorState | null;
  readonly kind: RowKind;
  /** From the first word to the last; null when the words are not in the text. */
  readonly place: Span | null;
  /** The record's own place, which may be narrower than the claim's; null without a record and for a lost one. */
  readonly anchor: Span | null;
  /** The attributed words; several where a cue cuts them; empty for a copy, whose record has them, and when they are not in the text. */
  readonly parts: readonly Span[];
  readonly words: string;
  readonly section: readonly string[];
  readonly actor: Actor | null;
  /** Name to show for the speaker: the actor's, else the source as printed, else what the record says. */
  readonly speaker: string | null;
  /** Whom the record names where that is somebody else than whom the text names; null where they agree. */
  readonly otherSpeaker: string | null;
  /** The cue as a person names it; empty where there is none. */
  readonly cue: string;
  readonly status: CheckStatus;
  readonly verdict: Verdict | null;
  readonly mark: Mark;
}

/** The records of a draft, or why they cannot be used. */
export type RecordsView =
  | { readonly kind: 'none' }
  /** The draft has no place for a file yet: it was never saved. */
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'loaded'; readonly file: ClaimsFile }
  | { readonly kind: 'newer'; readonly file: ClaimsFile | null }
  | {
      readonly kind: 'broken';
      readonly message: string;
      readonly line: number | null;
      /** Whether git left two versions in it, which can be joined. */
      readonly isUnmerged: boolean;
      /** What can be shown all the same; it must not be written. */
      readonly file: ClaimsFile | null;
    };

/** What every surface reads: one immutable picture of a draft at one version. */
export interface DraftView {
  /** Version of the text document that offsets refer to. */
  readonly version: number;
  readonly text: string;
  readonly analysis: Analysis;
  /** What the rules noticed in the text and in its records, at the severities that the settings say. */
  readonly findings: readonly Finding[];
  /** In order of text; rows whose words are lost come last. */
  readonly rows: readonly Row[];
  readonly actors: ReadonlyMap<string, Actor>;
  readonly records: RecordsView;
  /** Whether its records must not be written: on a file system that takes no changes, or where the user's settings lock them. */
  readonly isReadOnly: boolean;
  /** The registry that the draft was read with, at the draft's date. */
  readonly registry: DraftRegistry;
}

/** Whether records of the draft can be written. */
export function isWritable({ records, isReadOnly }: DraftView): boolean {
  return !isReadOnly && (records.kind === 'none' || records.kind === 'loaded');
}

/** Whether a person still has to look at the row. */
export function needsWork(row: Row): boolean {
  return row.mark !== 'checked' && row.mark !== 'closed' && row.mark !== 'failed';
}

/** Whether the words that stand there were checked: not those that changed since, nor a place that is a guess. */
export function isVerified(row: Row): boolean {
  return row.status === 'checked' && !['drifted', 'suggested'].includes(row.state ?? '') && row.mark !== 'conflict';
}

/** Whether a tick can say that the row is checked: a place that is a guess must be accepted first. */
export function canBeTicked({ place, state, mark }: Row): boolean {
  return place !== null && state !== 'suggested' && mark !== 'conflict';
}

/** Whether the row is a claim of the text: a second version of a record is work, but no second claim. */
export function isInText({ place, mark }: Row): boolean {
  return place !== null && mark !== 'conflict';
}

/** Counts for the status bar and the badge. */
export interface DraftProgress {
  readonly total: number;
  /** Checked, whatever came out. */
  readonly verified: number;
  /** Of those, the ones that do not hold as printed. */
  readonly failed: number;
  readonly open: number;
}

/** How far the work on a draft is. */
export function progressOf(view: DraftView): DraftProgress {
  const rows = view.rows.filter((row) => row.place !== null);
  return {
    total: rows.filter(isInText).length,
    verified: rows.filter(isVerified).length,
    failed: rows.filter(({ mark }) => mark === 'failed').length,
    open: rows.filter(needsWork).length,
  };
}
