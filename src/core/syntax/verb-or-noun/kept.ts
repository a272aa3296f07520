/** What is left of the classes of a word that is verb and noun. */
import { Tag } from '../../language/types';
import { NOMINAL } from '../readings';

/** The classes that a word keeps; null where a stage cannot tell. */
export type Kept = number | null;

/** A verb: without what no verb has beside its own class. */
export const AS_VERB = ~(NOMINAL | Tag.NominalPronoun);

/** A noun, an adjective, a name: all but the verb. */
export const AS_NOUN = ~Tag.Verb;

/** Nothing here excludes either. */
export const AS_BOTH = ~0;
