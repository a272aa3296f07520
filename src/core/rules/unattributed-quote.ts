import type { Claim } from '../analysis';
import { HEARD } from '../claims/cue-before/hearing';
import { OUTCRY } from '../claims/other-cues/outcry';
import { LastIndex, type WordIndex } from '../text/word-index';
import { isInHeadline } from './introductions';
import type { Rule, RuleContext } from './rule';

/**
 * Words in quotation marks that nobody says, in their sentence or around it. Scare quotes and titles are no claims and
 * do not count. A headline may quote without a speaker what the article attributes below it; other headlines get a hint.
 */
export const unattributedQuote: Rule = {
  id: 'unattributed-quote',
  severity: 'warning',
  summary: 'A quotation without a speaker.',
  run(context, report) {
    let said: WordIndex | null = null;
    const within = claimsWithin(context.claims);
    for (const claim of context.claims) {
      if (within.has(claim.id)) continue;
      if (!isUnattributedQuote(claim) && !isHeadlineAlone(claim)) continue;
      const first = claim.parts[0];
      const last = claim.parts[claim.parts.length - 1];
      if (first === undefined || last === undefined) continue;
      if (!isHeadline(context, claim, first.start)) {
        // “…, a court heard”: who told it may follow.
        const milder = claim.reason === HEARD ? 'hint' : undefined;
        report(first.start, last.end, 'unattributed-quote', {}, claim.id, milder);
        continue;
      }
      said ??= attributedWords(context.claims);
      if (said.holds(claim.text)) continue;
      report(first.start, last.end, 'unattributed-quote', {}, claim.id, 'hint');
    }
  },
};

/** Whether a claim stands in quotation marks and nothing tells whose words it is. */
function isUnattributedQuote({ kind, attribution, actor, source, reason }: Claim): boolean {
  if (reason === OUTCRY) return false;
  return (kind === 'direct' || kind === 'mixed') && attribution === 'none' && actor === null && source === null;
}

/** Those that hold a claim with a speaker: “he “lost his head”, a court heard” quotes him. */
function claimsWithin(claims: readonly Claim[]): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { kind, nestedIn, source } of claims)
    if (nestedIn !== null && source !== null && kind !== 'indirect') ids.add(nestedIn);
  return ids;
}

/** A headline whose speaker only the article below tells. */
function isHeadlineAlone({ kind, attribution, source, reason }: Claim): boolean {
  return kind !== 'indirect' && attribution === 'none' && source === null && reason === 'headline quotation';
}

function isHeadline({ text }: RuleContext, { reason }: Claim, start: number): boolean {
  return reason === 'headline quotation' || isInHeadline(text, start);
}

/** The words of all claims that have a speaker. Linear in their length. */
function attributedWords(claims: readonly Claim[]): WordIndex {
  const texts: string[] = [];
  for (const { attribution, text } of claims) if (attribution !== 'none') texts.push(text);
  return ATTRIBUTED.of(texts);
}

const ATTRIBUTED = new LastIndex();
