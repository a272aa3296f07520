import type { Rule } from './rule';

/** “la Russie a exprimé”, “Bruxelles estime”: nobody in particular spoke. Once for each such speaker. */
export const collectiveSpeaker: Rule = {
  id: 'collective-speaker',
  severity: 'info',
  summary: 'A country, a capital or a body that speaks without a person.',
  run(context, report) {
    let seen: Set<string> | null = null;
    for (const claim of context.claims) {
      if (claim.attribution !== 'collective' || claim.source === null || claim.nestedIn !== null) continue;
      const printed = context.text.slice(claim.source.start, claim.source.end);
      const key = claim.actor ?? printed.toLowerCase();
      seen ??= new Set();
      if (seen.has(key)) continue;
      seen.add(key);
      report(
        claim.source.start,
        claim.source.end,
        'collective-speaker',
        { actor: claim.actor, name: printed },
        claim.id,
      );
    }
  },
};
