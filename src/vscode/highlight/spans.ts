/** What is marked in the text, and how: from an analysis to spans by kind. Pure. */
import type { Actor, Analysis, Claim, Span } from '../../core/analysis';

/** All that can be highlighted. */
export const HIGHLIGHT_KINDS = ['quotation', 'reported', 'unattributed', 'actor', 'role', 'unnamed'] as const;

/**
 * quotation: words in marks with a speaker · reported: speech without marks, or around them · unattributed: a
 * quotation without a speaker · actor: a name · role: a printed role · unnamed: a source that the draft does not name.
 */
export type HighlightKind = (typeof HIGHLIGHT_KINDS)[number];

/** The places of each kind, in order of the text. */
type HighlightSpans = Readonly<Record<HighlightKind, readonly Span[]>>;

/** What of a draft is highlighted, and how. */
export function highlightSpans(analysis: Analysis, text: string): HighlightSpans {
  const claims = new Map(analysis.claims.map((claim) => [claim.id, claim]));
  const quotation: Span[] = [];
  const unattributed: Span[] = [];
  for (const mark of analysis.quotations) {
    const claim = mark.claim === null ? undefined : claims.get(mark.claim);
    if (claim) {
      (hasNoSpeaker(claim) ? unattributed : quotation).push(mark);
    }
  }
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
