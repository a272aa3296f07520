/** Where somebody speaks in English, and verbs of what is still to come. */
import { itemSet } from '../lexicon';

/** Where somebody speaks. */
export const MEETINGS = itemSet(
  'conference meeting hearing rally launch inquest trial event summit ceremony congress gathering session vigil',
);

/** What somebody speaks at, or after or before which he does. */
export const EVENTS = itemSet(
  'meeting hearing conference match game vote defeat win draw victory session debate inquest trial event summit ceremony congress rally launch verdict sentencing ruling announcement result final race fire crash incident raid inspection interview briefing march protest vigil funeral service tour visit',
);

/** Verbs of what is still to come. */
export const AHEAD = itemSet('expect rule forecast predict demand request propose warn threaten');

/** Where somebody is asked. */
export const TALKS = itemSet('interview appearance conversation');

/** Where somebody says something, behind a verb of saying. */
export const SPOKEN_AT = itemSet('conference briefing meeting hearing rally interview');

/** Verbs before whom a sentence brings in: “At the back sat Ruiz”, “Then came Ruiz”. */
export const BRINGING = itemSet('sat sits stood stands came comes lay lies stepped waited');

/** At what somebody is with others, who do not speak for him: “a meeting with the mayor”. */
export const WITH_OTHERS = itemSet(
  'meeting meetings lunch dinner breakfast call talks session sessions interview conversation discussion discussions summit encounter briefing visit',
);
