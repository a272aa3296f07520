/** How somebody speaks in French. */
import { itemSet } from '../lexicon';

/** How somebody looks and sounds who speaks. */
export const MANNERS = itemSet(
  'voix larmes gorge mine air regard sourire visage yeux poing poings main mains doigt cœur œil traits front ton',
);

/** What somebody says something with, behind “d’un”: “d’une voix égale”, “d’un trait”. */
export const WAYS = itemSet('voix ton air trait souffle sourire geste regard œil coup mot phrase seul bloc');

/** Nouns behind “en” that make an adverbial. */
export const AFTER_EN = itemSet(
  'revanche raison effet outre substance conférence marge fin début direct public privé visite déplacement creux préambule ouverture introduction conclusion préalable aparté',
);

/** In or under what somebody is who speaks: “en larmes”, “en train de balayer”, “sous le choc”. */
export const STATES = itemSet('larmes pleurs sanglots colère train choc coup');
