import { items } from '../lexicon';
import type { CueNoun } from '../types';
import { plural } from './inflection';

/** Followed by that and what was said. */
const WITH_CLAUSE = `claim assertion allegation accusation charge statement suggestion argument warning contention insistence comment remark declaration
announcement complaint prediction admission acknowledgment acknowledgement denial boast pledge promise vow assurance reassurance belief view opinion
conclusion finding concern fear worry rumor rumour implication hint criticism caveat conviction forecast explanation confession report reminder`;

/** Followed by to and what was promised, offered or asked. */
const WITH_INFINITIVE = 'pledge promise vow threat offer demand request plea call';

function build(): Map<string, CueNoun> {
  const nouns = new Map<string, CueNoun>();
  const infinitive = new Set(items(WITH_INFINITIVE));
  const clause = new Set(items(WITH_CLAUSE));
  for (const lemma of new Set([...clause, ...infinitive])) {
    const noun = { lemma, clause: clause.has(lemma), infinitive: infinitive.has(lemma) };
    nouns.set(lemma, noun);
    nouns.set(plural(lemma), noun);
  }
  return nouns;
}

/** Nouns of saying by their forms. */
export const cueNouns: ReadonlyMap<string, CueNoun> = build();

/** Verbs that make speech of a noun of saying: made the claim, issued a warning. */
export const supportVerbs: ReadonlySet<string> = new Set(
  items(
    'make issue repeat give send offer release raise voice express reiterate renew echo post publish air level deliver have',
  ),
);
