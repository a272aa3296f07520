/** Whom a French possessive means as a source: “à ses yeux”, “sa promesse de …”. */
import { OWNER_NUMBER } from '../../language/fr/determiners';
import type { Token } from '../../text/token';
import type { Candidate } from '../unit/scene';

/** The speaker that a possessive of the third person stands for; null for other words. */
export function possessor(token: Token): Candidate['speaker'] {
  const owners = OWNER_NUMBER.get(token.form);
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
