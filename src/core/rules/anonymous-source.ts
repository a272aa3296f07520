import type { Claim } from '../analysis';
import { REASON } from '../language/sources';
import { fold } from '../registry/names';
import { Recent } from '../text/recent';
import { lineAround } from './line-around';
import type { Rule, RuleContext } from './rule';
import { isBareSource, isWithheldSource, sourceText } from './source-text';

/** An unnamed source, and neither the paragraph nor the record says why (AP: the reason belongs in the story). */
export const anonymousSource: Rule = {
  id: 'anonymous-source',
  severity: 'info',
  summary: 'An unnamed source without a reason for it.',
  run(context, report) {
    const told = new Set<number>();
    for (const claim of context.claims) {
      if (claim.attribution !== 'anonymous' || claim.nestedIn !== null) continue;
      const source = sourceText(context.text, claim);
      // Without a printed source the cue says it (“de source policière”).
      if (source !== '' && (isBareSource(source) || !isWithheldSource(source))) continue;
      if (hasReasonInRecord(context, claim) || hasReasonInParagraph(context.text, claim)) continue;
      const place = claim.source ?? claim.cue ?? claim.parts[0];
      // One source of several claims is told of once.
      if (place === undefined || told.has(place.start)) continue;
      told.add(place.start);
      report(place.start, place.end, 'anonymous-source', {}, claim.id);
    }
  },
};

function hasReasonInRecord(context: RuleContext, claim: Claim): boolean {
  return context.recordsOf(claim).some(({ record }) => (record.anonymity?.reason ?? '').trim() !== '');
}

const REASONS = new Recent((words) => REASON.test(fold(words)), 256);

/** How far around the source a reason is looked for; UTF-16 code units. */
const AROUND = 400;

function hasReasonInParagraph(text: string, claim: Claim): boolean {
  const place = claim.source ?? claim.cue ?? claim.parts[0];
  if (place === undefined) return false;
  const { start, end } = lineAround(text, place.start, place.end, AROUND);
  return REASONS.of(text.slice(start, end));
}
