/** English nouns by which a writer sums up what was said. */
import { itemSet } from '../lexicon';

/** What a writer calls it: “, a blow to the plan”, “, a claim she denies”. */
export const SUMS = itemSet(
  'goal approach argument tactic strategy sign effort attempt reflection reference nod allusion bid blow move decision surprise step claim shift reversal change development gesture departure concession admission stance position comment statement remark threat promise pledge plan prospect criticism rebuke dig swipe jab slap jibe snub line view conclusion assessment verdict phrase attack message assertion allegation accusation charge suggestion prediction estimate characterization characterisation refrain sentiment notion theory quip joke barb retort description theme formula figure',
);

/** “an apparent reference | to the vote”, “a sign | of growing unease” */
export const POINTS = itemSet(
  'sign effort attempt reflection reference nod allusion bid blow criticism rebuke dig swipe jab slap jibe snub',
);

/** What a writer calls what was said: “, in a blow to the government”. */
export const EVENTS = itemSet('move blow sign boost setback reversal departure concession');
