/** English pronouns, by whom they stand for and where they stand. */
import { itemSet } from '../lexicon';

/** He or she. */
export const HE_OR_SHE = itemSet('he she');

/** Subjects only. */
export const SUBJECTS = itemSet('i he she we they');

/** Objects only, but for “her”. */
export const OBJECTS = itemSet('it him her them us me');

/** The pronoun that a subject would be as an object. */
export const OBJECT_OF = new Map([
  ['he', 'him'],
  ['she', 'her'],
  ['they', 'them'],
  ['we', 'us'],
]);

/** What can only mean somebody, as a subject. */
export const BEINGS = itemSet('he she they who');

/** Who speaks of himself. */
export const SPEAKING = itemSet('i you we my your our');

/** Who speaks of himself, as a subject. */
export const ANNOUNCING = itemSet('i we');

/** What stands for something of somebody's: “a friend of hers”. */
export const POSSESSIVES = itemSet('his hers theirs mine ours yours');

/** Relative pronouns, but for “that”. */
export const RELATIVES = itemSet('who whose which whom');

/** What a clause can be the object of. */
export const WHAT = itemSet('which what whose who');

/** What can stand before the clause that it is of: “a man who police say fled”. */
export const EXTRACTED = itemSet('which that who whom what');

/** Words that stand for several people without their noun. */
export const SEVERAL = itemSet('police many some others most few several those');

/** Nouns for several that no ending tells. */
export const COLLECTIVE = itemSet('police staff');

/** What stands before a noun for several, or for whoever they are. */
export const SOME = itemSet('many some few several both');

/** How many of those whom the words before tell of, without their noun. */
export const SHARES = itemSet('one both all none some several many most few half others neither each');

/** “some said yes, others said no”: subjects that set one speaker against another. */
export const OTHERS = itemSet('others another');

/** What means all or anybody. */
export const EVERYBODY = itemSet('everyone everybody everything every all anyone anything one');

/** Nobody. */
export const NOBODY = itemSet('no nobody none neither');

/** “each other”, “one another”: first word and second. */
export const MUTUAL = new Map([
  ['each', 'other'],
  ['one', 'another'],
]);

/** What “'s” is a verb behind. */
export const HOSTS = itemSet('that there here what this everyone everybody nobody one');

/** Of whom a number of people are. */
export const OF_ALL = itemSet('whom them us you');

/** What stands for a noun before its complement: “those of Ruiz”. */
export const THOSE = itemSet('that those');

/** Objects that are the subject itself. */
export const REFLEXIVES = itemSet('myself yourself himself herself itself oneself ourselves yourselves themselves');
