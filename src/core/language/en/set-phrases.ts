import { itemSet } from '../lexicon';
import { byFirstWord, type SetPhrases } from '../set-phrases';

/** English set phrases. */
export const setPhrases: SetPhrases = {
  adverbials: byFirstWord(`
of course; in turn; in fact; in part; in effect; in essence; in short; in return; in response; in reply; in public; in private; in the end; in addition; in general; in particular; in principle
for instance; for example; for one; for the first time; for the moment; for now; for * part; at first; at last; at length
in retrospect; in hindsight; in passing; in jest; in writing; in person; in disbelief; in confidence; on reflection
at times; at one point; at the time; at the same time; as well; as usual; as expected; once again; once more; again and again; time and again; over and over; after all; all along; all the same
no doubt; without doubt; without hesitation; by contrast; by comparison; by and large; on the other hand; on the record; off the record; on occasion; on several occasions; to date; to * credit; under oath
early on; later on; long ago; not long ago; more than once; so far; flat out; behind closed doors; sooner or later; above all; of late; from time to time; to some extent
`),
  own: itemSet('his her its their my our'),
  attributive: itemSet(''),
  whereabouts: new Map([
    ['for', [[]]],
    ['among', [[]]],
  ]),
};

/** Adverbs of two words, by the second one: “most likely”, “all but”. */
export const DEGREES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['likely', itemSet('most very')],
  ['but', itemSet('all')],
]);
