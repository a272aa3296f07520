/** What is at an offset of a draft. Pure. */
import type { Actor, Mention, PrintedRole, Span } from '../../core/analysis';
import type { DraftView, Row } from './row';

const holds = (span: Span | null, offset: number): span is Span =>
  span !== null && span.start <= offset && offset <= span.end;

const length = (span: Span): number => span.end - span.start;

/**
 * The row at an offset: the innermost whose words hold it, else the one whose source or cue does. An offset just
 * behind the last letter still counts, as a cursor there does for a person.
 */
export function rowAt(view: DraftView, offset: number): Row | null {
  let best: Row | null = null;
  let size = Infinity;
  for (const row of view.rows) {
    const part = row.parts.find((span) => holds(span, offset));
    if (part && length(part) < size) {
      best = row;
      size = length(part);
    }
  }
  if (best) {
    return best;
  }
  return view.rows.find(({ claim }) => claim && (holds(claim.source, offset) || holds(claim.cue, offset))) ?? null;
}

/**
 * The row that is meant where a span is selected and the cursor is at one of its ends: the one whose words are selected as a
 * whole, as after going to it, also where a claim inside of it ends at the same letter; else the one at the cursor.
 */
export function rowSelected(view: DraftView, selected: Span, cursor: number): Row | null {
  return wholeRow(view.rows, selected) ?? rowAt(view, cursor);
}

/** The row whose words are exactly this span; null where nothing is selected. */
export function wholeRow(rows: readonly Row[], { start, end }: Span): Row | null {
  const isWhole = ({ place, parts }: Row): boolean => parts.length > 0 && place?.start === start && place.end === end;
  return start < end ? (rows.find(isWhole) ?? null) : null;
}

/** The part, source or cue of a row that holds the offset: the tight range of its card. */
export function partAt(row: Row, offset: number): Span | null {
  const spans = [...row.parts, row.claim?.source ?? null, row.claim?.cue ?? null];
  return spans.find((span): span is Span => holds(span, offset)) ?? null;
}

/** An actor where the text names him or prints a role of his. */
export interface ActorPlace {
  readonly actor: Actor;
  readonly place: Mention | PrintedRole;
}

/** The mention or printed role at an offset; the shortest where they overlap. */
export function actorAt(view: DraftView, offset: number): ActorPlace | null {
  let best: ActorPlace | null = null;
  for (const actor of view.analysis.actors) {
    for (const place of [...actor.mentions, ...actor.roles]) {
      if (holds(place, offset) && (!best || length(place) < length(best.place))) {
        best = { actor, place };
      }
    }
  }
  return best;
}

/** The role in which the speaker of a row is printed there: the one inside of the claim's own source, else the draft's first. */
export function roleOfRow({ claim, actor }: Row): PrintedRole | null {
  const source = claim?.source;
  const own = source && actor?.roles.find((role) => role.start >= source.start && role.end <= source.end);
  return own ?? actor?.roles[0] ?? null;
}

/** Rows in which the actor speaks, alone or with others. */
export function rowsOf(view: DraftView, actor: Actor): Row[] {
  return view.rows.filter((row) => row.actor?.id === actor.id || row.claim?.coSpeakers.includes(actor.id));
}

/**
 * The next wanted row behind the one that is selected, or behind the start of the selection (or the one before it), around the
 * end of the draft.
 */
export function neighbour(
  rows: readonly Row[],
  selected: Span | null,
  step: 1 | -1,
  wanted: (row: Row) => boolean,
): Row | null {
  const placed = rows.filter((row): row is Row & { place: Span } => row.place !== null);
  const ordered = step === 1 ? placed : placed.reverse();
  const here = selected && wholeRow(ordered, selected);
  const start = selected?.start ?? -1;
  const beyond = here
    ? ordered.slice(ordered.findIndex((row) => row === here) + 1)
    : ordered.filter((row) => (row.place.start - start) * step > 0);
  return [...beyond, ...ordered].find(wanted) ?? null;
}

/**
 * The heading above an offset, as far as the claims tell: that of the claim there, else of the claims on either side where they
 * agree.
 */
export function sectionAt({ rows }: DraftView, offset: number): string | null {
  const placed = rows.filter((row): row is Row & { place: Span } => row.place !== null);
  const after = placed.findIndex((row) => row.place.start > offset);
  const [above, below] = after < 0 ? [placed.at(-1), undefined] : [placed[after - 1], placed[after]];
  const section = above?.section.at(-1) ?? null;
  const isSure = above !== undefined && (holds(above.place, offset) || section === (below?.section.at(-1) ?? null));
  return isSure ? section : null;
}

/** The article's own heading, above all of its claims: it tells nobody where in the article one is. */
export function sharedHeading(rows: readonly Row[]): string | null {
  const titles = new Set(rows.flatMap(({ claim, section }) => (claim ? section.slice(0, 1) : [])));
  const [title] = titles;
  return titles.size === 1 && title !== undefined ? title : null;
}
