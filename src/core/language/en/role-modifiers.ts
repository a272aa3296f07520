import type { RoleModifier } from '../../analysis';
import { items } from '../lexicon';
import { modifiers } from '../role-modifiers';

/** Roles won but not yet held, written as one word; nouns of their own. */
export const ELECT = items(
  'president-elect vice-president-elect governor-elect mayor-elect senator-elect premier-elect chancellor-elect representative-elect',
);

/** Words that say when a role holds: former minister, acting chief, then-president, mayor-elect. */
export const roleModifiers: ReadonlyMap<string, RoleModifier | null> = new Map([
  ...modifiers('former ex late onetime one-time sometime erstwhile retired ousted deposed', 'former'),
  ...modifiers('acting interim caretaker', 'acting'),
  ...modifiers('future incoming designate', 'future'),
  ...ELECT.map((word): [string, RoleModifier] => [word, 'future']),
  ...modifiers('then now current new outgoing retiring departing sitting longtime long-time emeritus honorary', null),
]);
