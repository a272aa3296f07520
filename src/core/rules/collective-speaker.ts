import { shownWords } from '../text/shown-words';
import type { Rule } from './rule';

/**
 * “la Russie a exprimé”, “Bruxelles estime”: a place spoke, and neither person nor body is named. Bodies (“la préfecture”)
 * and groups (“les riverains”) say who speaks. Once for each such speaker.
 */
export const collectiveSpeaker: Rule = {
  id: 'collective-speaker',
  severity: 'info',
  summary: 'A country or a capital that speaks, with no person or body named.',
  run(context, report) {
    let seen: Set<string> | null = null;
    let places: ReadonlySet<string> | null = null;
    for (const claim of context.claims) {
      if (claim.attribution !== 'collective' || claim.source === null || claim.nestedIn !== null) continue;
      places ??= new Set(context.actors.filter((actor) => actor.type === 'place').map((actor) => actor.id));
      if (claim.actor === null || !places.has(claim.actor)) continue;
      const printed = shownWords(context.text.slice(claim.source.start, claim.source.end));
      seen ??= new Set();
      if (seen.has(claim.actor)) continue;
      seen.add(claim.actor);
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
