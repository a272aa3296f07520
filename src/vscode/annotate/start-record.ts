/** A first record for words of a draft, from what the engine knows of them. Pure but for the id. */
import type { ClaimRecord, ClaimsFile, Said } from '../../core/records/types';
import type { Basis, RecordKind } from '../../core/records/vocabulary';
import type { Attribution, Span } from '../../core/analysis';
import { roleOfRow, sectionAt } from '../documents/find';
import type { DraftView, Row } from '../documents/row';
import type { Engine } from '../engine/load';

/** Where the words of a record are and what is known of them. */
export interface Start {
  readonly place: Span;
  readonly kind: RecordKind;
  readonly section: string | null;
  readonly said: Said;
  readonly basis: Basis;
}

/** What a new record of a claim starts from; null for a row that has no place in the text. */
export function startFromRow(view: DraftView, row: Row): Start | null {
  const { claim, place, kind, section, actor } = row;
  if (!place) {
    return null;
  }
  const printed = (span: Span | null | undefined): string | undefined =>
    span ? view.text.slice(span.start, span.end).replace(/\s+/g, ' ') : undefined;
  const said: { by?: string; as?: string; cue?: string; quoteLanguage?: string } = {};
  const by = actor?.registry ?? actor?.name ?? printed(claim?.source);
  const role = printed(roleOfRow(row));
  const cue = printed(claim?.cue);
  if (by) said.by = by;
  if (role) said.as = role;
  if (cue) said.cue = cue;
  return { place, kind, section: section.at(-1) ?? null, said, basis: BASIS[claim?.attribution ?? 'none'] };
}

/** What the way in which a source is named says about its terms; only a person knows more. */
const BASIS: Readonly<Record<Attribution, Basis>> = {
  named: 'on-record',
  described: 'unstated',
  collective: 'collective',
  document: 'document',
  anonymous: 'anonymous',
  none: 'unstated',
};

/** Words that a person selected: a statement of the draft itself until more is said. */
export function startFromSelection(view: DraftView, place: Span, kind: RecordKind = 'statement'): Start {
  return { place, kind, section: sectionAt(view, place.start), said: {}, basis: 'unstated' };
}

/** A record for the words; null when nothing but marks and blanks is left of them. */
export function startRecord(
  engine: Engine,
  text: string,
  start: Start,
  taken: ReadonlySet<string>,
): ClaimRecord | null {
  const target = engine.makeTarget(text, start.place.start, start.place.end, start.section);
  if (!target) {
    return null;
  }
  return engine.newClaim({
    id: engine.newClaimId(Math.random, taken),
    kind: start.kind,
    target,
    basis: start.basis,
    ...(Object.keys(start.said).length > 0 && { said: start.said }),
  });
}

/** The file for the first record of an article. */
export function startFile(engine: Engine, articleName: string, language: string): ClaimsFile {
  return engine.createFile({ id: engine.newArticleId(Math.random), file: articleName, language });
}
