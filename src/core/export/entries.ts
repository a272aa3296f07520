import { checkUrl } from '../records/evidence';
import { inDocumentOrder } from '../records/order';
import { positionsIn } from '../text/lines';
import {
  statusOf,
  verdictOf,
  type AnchorState,
  type Anonymity,
  type CheckStatus,
  type ClaimRecord,
  type QuoteCheck,
  type RecordKind,
  type Said,
  type Source,
  type ThreadEntry,
  type Verdict,
} from '../records/types';
import { PROTECTED_BASES, type Basis } from '../records/vocabulary';
import type { ExportInput, SpeakerName } from './input';
import { shownWords } from '../text/shown-words';
import { withWholeMarks } from './marks';
import { speakerName } from './speakers';

/** A source that may be shown; `host` is null for an address that must not become a link. */
export interface EntrySource extends Omit<Source, 'file'> {
  readonly file: string | null;
  readonly link: { readonly url: string; readonly host: string } | null;
  readonly archive: { readonly url: string; readonly host: string } | null;
}

/** A record as formats see it: with its place, without what is not to leave the newsroom. */
export interface Entry {
  readonly id: string;
  readonly kind: RecordKind;
  readonly state: AnchorState;
  /** Place of the words; null for an orphan and for a suggestion, which nobody has accepted. */
  readonly place: { readonly start: number; readonly end: number } | null;
  /** Line of the words, from 1. */
  readonly line: number | null;
  readonly section: string | null;
  /** The words in the text, or the last ones known. */
  readonly words: string;
  readonly before: string;
  readonly after: string;
  readonly speaker: SpeakerName | null;
  /** The speaker is known to the newsroom and not named here. */
  readonly unnamed: boolean;
  readonly said: Said;
  readonly basis: Basis;
  readonly status: CheckStatus;
  readonly verdict: Verdict | null;
  readonly quote: QuoteCheck | null;
  /** The verified words, where they differ from those in the text. */
  readonly verified: string | null;
  readonly checkedBy: string | null;
  readonly checkedOn: string | null;
  readonly sources: readonly EntrySource[];
  readonly conflictOf: string | null;
  readonly note: string | null;
  readonly anonymity: Anonymity | null;
  readonly thread: readonly ThreadEntry[];
}

const CONTEXT = 60;

/**
 * The records of an article for export, lost passages first, then in the order of the text. The one place where private facts are
 * taken out: anonymity, notes, remarks and files; for a protected basis also the speaker, the occasion, the audience and the sources; a record
 * off the record altogether.
 */
export function entriesOf(input: ExportInput): readonly Entry[] {
  const positionOf = positionsIn(input.text);
  const anchors = new Map(input.anchors.map((anchor) => [anchor.id, anchor]));
  const entries = inDocumentOrder(input.records.claims, input.anchors).flatMap((claim): Entry[] => {
    if (claim.basis === 'off-record' && !input.options.includePrivate) return [];
    const anchor = anchors.get(claim.id);
    const sure = anchor && anchor.state !== 'suggested' && anchor.start !== null && anchor.end !== null;
    const place = sure ? { start: anchor.start ?? 0, end: anchor.end ?? 0 } : null;
    return [entry(input, claim, anchor?.state ?? 'orphan', place, place && positionOf(place.start).line)];
  });
  return [...entries.filter(({ state }) => state === 'orphan'), ...entries.filter(({ state }) => state !== 'orphan')];
}

function entry(
  { text, options }: ExportInput,
  claim: ClaimRecord,
  state: AnchorState,
  place: Entry['place'],
  line: number | null,
): Entry {
  const all = options.includePrivate === true;
  const basis = claim.basis ?? 'unstated';
  const hidden = !all && PROTECTED_BASES.has(basis);
  const said = claim.said ?? {};
  const words = place ? text.slice(place.start, place.end) : claim.target.exact;
  const verified = claim.check?.words ?? null;
  return {
    id: claim.id,
    kind: claim.kind,
    state,
    place,
    line,
    section: claim.target.section ?? null,
    ...withWholeMarks({
      before: shownWords(
        place ? text.slice(Math.max(0, place.start - CONTEXT), place.start) : (claim.target.prefix ?? ''),
      ),
      words: shownWords(words),
      after: shownWords(place ? text.slice(place.end, place.end + CONTEXT) : (claim.target.suffix ?? '')),
    }),
    speaker: hidden || !said.by ? null : speakerName(said.by, options),
    unnamed: hidden,
    said: hidden ? withoutSpeaker(said) : said,
    basis,
    status: statusOf(claim),
    verdict: verdictOf(claim),
    quote: claim.check?.quote ?? null,
    verified: verified !== null && verified !== words ? shownWords(verified) : null,
    checkedBy: claim.check?.by || null,
    checkedOn: claim.check?.on || null,
    sources: hidden ? [] : (claim.sources ?? []).map((source) => entrySource(source, all)),
    conflictOf: claim.conflictOf ?? null,
    note: all ? claim.check?.note || null : null,
    anonymity: all ? (claim.anonymity ?? null) : null,
    thread: all ? (claim.thread ?? []) : [],
  };
}

/** What the article itself prints of a statement; who made it, where, to whom and in which words is not for others. */
function withoutSpeaker({ as, cue, on, quoteLanguage, translation }: Said): Said {
  return Object.fromEntries(Object.entries({ as, cue, on, quoteLanguage, translation }).filter(([, value]) => value));
}

function entrySource({ file, ...source }: Source, all: boolean): EntrySource {
  return { ...source, file: all ? file || null : null, link: link(source.url), archive: link(source.archiveUrl) };
}

function link(url: string | null | undefined): EntrySource['link'] {
  const checked = url ? checkUrl(url) : null;
  return checked?.ok ? { url: checked.url, host: checked.host } : null;
}
