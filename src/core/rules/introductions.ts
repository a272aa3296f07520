/** How persons are introduced: the first place where each is named. */
import type { Actor, Mention } from '../analysis';
import type { RuleContext } from './rule';

/** The first name mention of an actor in the order of the text. */
export function firstNameMention(actor: Actor): Mention | null {
  let first: Mention | null = null;
  for (const mention of actor.mentions) {
    if (mention.kind === 'name' && (first === null || mention.start < first.start)) first = mention;
  }
  return first;
}

/** Whether a printed name has one word only; hyphens and apostrophes do not part words. */
export function isSingleWord(name: string): boolean {
  return !/[\s\u00A0]/.test(name.trim());
}

/** Known to the registry by the printed name itself (“Lula”), so that no longer name is missing. */
export function isKnownByName(context: RuleContext, actor: Actor): boolean {
  return context.links.get(actor.id)?.by === 'name';
}
