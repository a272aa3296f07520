/** Bodies that trade, and bodies that do not: “the company” is never a union. English. */
import { itemSet } from './lexicon';

/** Nouns for a body that trades. */
export const FIRMS = itemSet(
  'company firm carmaker automaker maker retailer airline operator startup start-up manufacturer brand drugmaker developer contractor supplier distributor housebuilder chipmaker planemaker lender insurer carrier supermarket chain conglomerate brewery',
);

/** Words in the names of bodies that do not trade. */
export const NO_FIRM = itemSet(
  'union workers association federation council commission committee ministry department agency police court university college school hospital party parliament senate congress guild brotherhood teamsters unison unite office board',
);
