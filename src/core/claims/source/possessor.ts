/** Whom a French possessive means as a source: “à ses yeux”, “sa promesse de …”. */
import { Num } from '../../language/types';
import type { Token } from '../../text/token';
import type { Candidate } from '../unit/scene';

/** The speaker that a possessive of the third person stands for; null for other words. */
export function possessor(token: Token): Candidate['speaker'] {
  const owners = OWNERS.get(token.form);
  if (owners === undefined) return null;
  return {
    kind: 'pronoun',
    since: token.start,
    gender: 0,
    number: owners,
    means: 'any',
    ahead: -1,
    object: false,
    spokenFor: false,
  };
}

/** Possessives of the third person, with the number of the owners. */
const OWNERS: ReadonlyMap<string, number> = new Map([
  ['son', Num.Singular],
  ['sa', Num.Singular],
  ['ses', Num.Singular],
  ['leur', Num.Plural],
  ['leurs', Num.Plural],
]);
