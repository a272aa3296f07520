/** Whom a pronoun means that is the subject of what somebody said by another's words. */
import { canMean } from './antecedent';
import type { People } from './people';
import type { Pronoun } from './reference';
import type { Said } from './said';
import { alone, type Speaker } from './speakers';

/** “Tom Hill said Mr Reid told him | he | thought it was a toy”: whoever said what the pronoun is the subject of, where another says that he said it; or null. */
export function byReporter(reference: Pronoun, { source }: Said, people: People): Speaker | null {
  const inner = people.claims.at(-1);
  if (source === null || inner?.actor?.type !== 'person' || inner.local.parts[0]?.start !== source.start) return null;
  const outer = people.claims.at(-2);
  const nested = outer?.local.parts.some(({ start, end }) => start < source.start && source.start < end) === true;
  if (!nested || !canMean(reference, inner.actor)) return null;
  people.mention(inner.actor, source, 'pronoun');
  return alone(inner.actor, 0.85);
}
