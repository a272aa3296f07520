import { cueNounTable } from '../cue-nouns';
import { items } from '../lexicon';
import type { CueNoun } from '../types';
import { plural } from './inflection';

/** Followed by that and what was said. */
const WITH_CLAUSE = `claim assertion allegation accusation charge statement suggestion argument warning contention insistence comment remark declaration
announcement complaint prediction admission acknowledgment acknowledgement denial boast pledge promise vow assurance reassurance belief view opinion
conclusion finding concern fear worry rumor rumour implication hint criticism caveat conviction forecast explanation confession report reminder`;

/** Followed by to and what was promised, offered or asked. */
const WITH_INFINITIVE = 'pledge promise vow threat offer demand request plea call';

/** Nouns of saying by their forms. */
export const cueNouns: ReadonlyMap<string, CueNoun> = cueNounTable(WITH_CLAUSE, WITH_INFINITIVE, plural);

/** Verbs that make speech of a noun of saying: made the claim, issued a warning. */
export const supportVerbs: ReadonlySet<string> = new Set(
  items(
    'make issue repeat give send offer release raise voice express reiterate renew echo post publish air level deliver have',
  ),
);
