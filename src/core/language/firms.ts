/** Bodies that trade, and bodies that do not: “the company” is never a union, “l'entreprise” no association. */
import { itemSet } from './lexicon';

/** Nouns for a body that trades. */
export const FIRMS = itemSet(
  'company firm carmaker automaker maker retailer airline operator startup start-up manufacturer brand drugmaker developer contractor supplier distributor housebuilder chipmaker planemaker lender insurer carrier supermarket chain conglomerate brewery entreprise société compagnie constructeur fabricant distributeur assureur transporteur équipementier avionneur motoriste pétrolier énergéticien brasseur industriel éditeur producteur fournisseur exploitant armateur croisiériste voyagiste enseigne marque opérateur firme',
);

/** Words in the names of bodies that do not trade. */
export const NO_FIRM = itemSet(
  'museum gallery library church union workers association federation council commission committee ministry department agency police court university college school hospital party parliament senate congress guild brotherhood teamsters unison unite office board ftse nasdaq dax association musée église syndicat parti ong fédération confédération collectif comité conseil ministère tribunal cour université école lycée hôpital commission mouvement agence autorité cgt cfdt fo unsa solidaires',
);

/** Posts that a firm can have as well as a person: “the port's owner, Harbourline”. Masculine singular. */
export const HELD_BY_FIRMS = itemSet(
  'owner shareholder publisher developer employer investor contractor landlord producer broadcaster dealer buyer builder regulator miner brewer grocer trader baker propriétaire actionnaire éditeur promoteur employeur bailleur repreneur producteur diffuseur',
);
