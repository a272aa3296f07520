/** English words of giving a name. */
import { itemSet } from '../lexicon';

/** Participles: “a man named Ruiz”. */
export const NAMED = itemSet('identified named known');

/** “who gave her name only as Denise” */
export const GAVE_NAME = itemSet('name names only simply just himself herself identified known');

/** Verbs that give a name. */
export const DUBBING = itemSet('dub nickname christen');

/** Verbs of what somebody holds somebody or something to be. */
export const CALLING = itemSet('call term label brand dub consider deem');

/** Verbs of what somebody takes for true, and of saying it. */
export const BELIEVING = itemSet('believe think consider suspect understand judge say claim allege');

/** Participles before a title. */
export const TITLING = itemSet('titled entitled headlined');

/** Participles before a name or a title. */
export const CALLED = itemSet('called dubbed named titled entitled labeled labelled nicknamed termed');
