/** English posts by what they are of. */
import { itemSet } from '../lexicon';

/** What an officer of a firm is chief of. */
export const OFFICES = itemSet(
  'executive financial finance operating operations technology information marketing commercial legal investment product revenue',
);

/** Those who serve somebody: “an aide to the president”. */
export const SERVANTS = itemSet('aide adviser advisor assistant ambassador envoy deputy counsel heir');

/** Words of a post that its holder does not share with who holds the post without them. */
export const BELOW = itemSet('shadow deputy vice');

/** Verbs of what somebody is, before “as”. */
export const SERVING = itemSet('works worked serves served acts acted');

/** Posts of two words that are none of those of the last word: a prime minister is no minister, an attorney general no general. */
export const OF_TWO_WORDS = itemSet(
  'prime-minister first-minister vice-president attorney-general solicitor-general secretary-general surgeon-general inspector-general director-general governor-general',
);

/** Posts of who governs, and heads nothing else by that. */
export const GOVERNING = itemSet(
  'prime-minister first-minister vice-president attorney-general chancellor governor mayor',
);

/** Posts of which a state has one for each field. */
export const PORTFOLIOS = itemSet('minister secretary');

/** English posts of a state or a town. */
export const STATESMEN: ReadonlySet<string> = new Set([...GOVERNING, ...PORTFOLIOS, 'premier', 'president']);

/** Words for such a field that are adjectives or bodies elsewhere. */
export const FIELDS = itemSet(
  'foreign home interior social economic environmental agricultural cultural digital military industrial maritime general permanent private defence defense treasury',
);

/** What opens the field of a post: “secretary of state for health and care”. */
export const FIELD_OPENERS = itemSet('of for and');

/** What statesmen lead, and no one body: “the party leader”. */
export const STATE_BODIES = itemSet('party government city county');
