/** What is marked in the text, and how: from an analysis to spans by kind. Pure. */
import type { Actor, Analysis, Claim, Span } from '../../core/analysis';
import { countLeading } from '../../core/binary-search';

/** All that can be highlighted. */
export const HIGHLIGHT_KINDS = ['quotation', 'reported', 'unattributed', 'actor', 'role', 'unnamed'] as const;

/**
 * quotation: somebody's own words, in marks or as a turn of talk · reported: speech without marks, or around them ·
 * unattributed: a quotation without a speaker · actor: a name · role: a printed role · unnamed: a source that the draft does not name.
 */
export type HighlightKind = (typeof HIGHLIGHT_KINDS)[number];

/** The places of each kind, in order of the text. */
type HighlightSpans = Readonly<Record<HighlightKind, readonly Span[]>>;

/** What of a draft is highlighted, and how. */
export function highlightSpans(analysis: Analysis, text: string): HighlightSpans {
  const { quotation, unattributed } = directSpeech(analysis, text);
  const reported = analysis.claims
    .filter(({ kind }) => kind === 'indirect' || kind === 'mixed')
    .flatMap(({ parts }) => parts);
  const unnamed = analysis.claims.flatMap(({ attribution, source }) =>
    attribution === 'anonymous' && source && !PRONOUN.test(text.slice(source.start, source.end)) ? [source] : [],
  );
  const speaking = new Set(analysis.claims.flatMap(({ actor, coSpeakers }) => [actor, ...coSpeakers]));
  const shown = analysis.actors.filter((actor) => actor.type === 'person' || speaking.has(actor.id));
  return {
    quotation,
    reported,
    unattributed,
    actor: shown.flatMap(names),
    role: analysis.actors.flatMap(({ roles }) => roles),
    unnamed,
  };
}

/** Quotations that belong to a claim, and what is said in somebody's own words without marks: a turn of an interview, a dialogue. */
function directSpeech(
  { claims, quotations }: Analysis,
  text: string,
): Pick<HighlightSpans, 'quotation' | 'unattributed'> {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const marks = quotations.flatMap((mark) => {
    const claim = mark.claim === null ? undefined : byId.get(mark.claim);
    return claim ? [{ claim, start: mark.start, end: mark.end }] : [];
  });
  const bare = claims
    .filter(({ kind, nestedIn }) => kind === 'direct' && nestedIn === null)
    .flatMap((claim) => claim.parts.flatMap((part) => outside(part, marks, text)).map((span) => ({ claim, ...span })));
  const all = [...marks, ...bare].sort((a, b) => a.start - b.start);
  const spans = (spoken: boolean): Span[] =>
    all.filter(({ claim }) => hasNoSpeaker(claim) !== spoken).map(({ start, end }) => ({ start, end }));
  return { quotation: spans(true), unattributed: spans(false) };
}

/** The pieces of a part that lie outside of all quotation marks and hold words. The marks stand in order of the text. */
function outside(part: Span, marks: readonly Span[], text: string): Span[] {
  const pieces: Span[] = [];
  let { start } = part;
  for (let k = countLeading(marks.length, (n) => (marks[n] as Span).end <= part.start); start < part.end; k++) {
    const mark = marks[k];
    const end = Math.min(mark?.start ?? part.end, part.end);
    if (/[\p{L}\p{N}]/u.test(text.slice(start, end))) {
      pieces.push({ start, end: start + text.slice(start, end).trimEnd().length });
    }
    start = Math.max(end, mark?.end ?? part.end);
  }
  return pieces;
}

/** “-t-elle”, “they”: one word, where an unnamed source is two or a plural. */
const PRONOUN = /^(?:-(?:t-)?)?(?:ils?|elles?|on|lui|eux|s?he|they)$/i;

/** As the rule unattributed-quote sees it, and as the tree groups it. A headline quotes what the article attributes. */
function hasNoSpeaker({ attribution, actor, source, reason }: Claim): boolean {
  const asked = reason !== 'headline quotation' && reason !== 'outcry';
  return attribution === 'none' && actor === null && source === null && asked;
}

/** Names only: underlined pronouns would make a carnival of the page. Places count where they speak (“Moscou a dit”). */
function names(actor: Actor): Span[] {
  return actor.mentions.filter(({ kind }) => kind === 'name');
}
