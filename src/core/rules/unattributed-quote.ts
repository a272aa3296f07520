import type { Rule } from './rule';

/** Words in quotation marks that nobody says, in their sentence or around it. Scare quotes and titles are no claims and do not count. */
export const unattributedQuote: Rule = {
  id: 'unattributed-quote',
  severity: 'warning',
  summary: 'A quotation without a speaker.',
  run(context, report) {
    for (const claim of context.claims) {
      if (claim.attribution !== 'none' || claim.actor !== null || claim.source !== null) continue;
      if (claim.kind !== 'direct' && claim.kind !== 'mixed') continue;
      const first = claim.parts[0];
      const last = claim.parts[claim.parts.length - 1];
      if (first !== undefined && last !== undefined) report(first.start, last.end, 'unattributed-quote', {}, claim.id);
    }
  },
};
