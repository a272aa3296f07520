/** French prepositions, by what stands behind them and what they tell. */
import { itemSet } from '../lexicon';

/** Before those to whom something is said: “a fait part à ses joueurs de son « envie »”. */
export const TO_HEARERS = itemSet('à au aux devant auprès');

/** Who is asked for something stands there as well: “réclame une enquête auprès du procureur”. */
export const ASKED = itemSet('auprès devant');

/** Prepositions that need another one. */
export const LINKED = itemSet('lors face auprès');

/** What tells of the saying behind an object. */
export const OF_THE_SAYING = itemSet('après avant lors devant pendant');

/** What an infinitive of the same subject follows. */
export const BEFORE_INFINITIVE = itemSet("de d' sans pour");

/** What comes before or behind what somebody says: “Après avoir dénoncé”, “Avant de dénoncer”. */
export const SEQUENCE = itemSet('après avant');

/** What opens a phrase before the subject that sets somebody against it. */
export const FRONTS = itemSet('face comme après avec devant contre contrairement outre derrière');

/** Where somebody belongs: “un chercheur au CNRS”. */
export const PLACING = itemSet('à au aux chez en dans');

/** Where people in general speak: “on craint, au ministère”. */
export const SPOKEN_AT = itemSet("à au aux chez dans de du des d' côté auprès");

/** Where something can be read. */
export const WRITTEN_ON = itemSet('sur dans en');

/** What stands behind a noun of saying and is no complement of it. */
export const WHEN_OR_WHO = itemSet('par hier en');

/** Towards whom somebody acts. */
export const TOWARDS = itemSet('pour chez contre avec envers');

/** With whom or where somebody is, behind a verb. */
export const TOWARDS_WHOM = itemSet('à avec chez vers par devant sur');

/** What a participle takes along. */
export const TAKEN = itemSet('sur à au aux par');

/** What opens an adverbial. */
export const OPENING = itemSet(
  'dans lors en à au aux par pour sur devant depuis après avec sous face avant durant pendant chez',
);

/** Prepositions before a source that a relative pronoun stands for: “selon laquelle”. */
export const OF_SOURCES = itemSet('selon pour après');

/** Between a participle and whom or where. */
export const BEHIND_PARTICIPLE = itemSet('à au aux par dans chez devant');

/** Before “de”, one preposition with it. */
export const COMPOUND = itemSet('autour près hors');

/** Behind “à”, one preposition with it. */
export const THROUGH = 'travers';

/** Before a preposition of place: “partout en France”. */
export const EVERYWHERE = 'partout';

/** What opens words for how or when somebody speaks: “a réagi « avec calme »”. */
export const HOW = itemSet("avec sans à en dès pour par depuis jusqu'");

/** What stands behind a time and is no complement of it: “mardi en fin de journée | dans un courrier”. */
export const APART_FROM_TIMES = itemSet('dans chez devant lors sur via auprès');

/** Before how or where somebody is who speaks: “souffle une femme, | en larmes”, “soupire un homme, | sur le quai”. */
export const WHERE = itemSet('en dans sur sous devant derrière');

/** Opens what a label is about: “Sur l'hommage à Ruiz : « … »”. */
export const TOPICAL = itemSet('sur concernant');
