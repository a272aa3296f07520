/** Bodies by their nouns, and who heads them. Those that trade and those that do not: “the company” is never a union, “l'entreprise” no association. */
import { itemSet } from './lexicon';

/** Nouns for a body that trades. */
export const FIRMS = itemSet(
  'company firm carmaker automaker maker retailer airline operator startup start-up manufacturer brand drugmaker developer contractor supplier distributor housebuilder chipmaker planemaker lender insurer carrier supermarket chain conglomerate brewery entreprise société compagnie constructeur fabricant distributeur assureur transporteur équipementier avionneur motoriste pétrolier énergéticien brasseur industriel éditeur producteur fournisseur exploitant armateur croisiériste voyagiste enseigne marque opérateur firme',
);

/** Words in the names of bodies that do not trade. */
export const NO_FIRM = itemSet(
  'museum gallery library church union workers association federation council commission committee ministry department agency police court university college school hospital party parliament senate congress guild brotherhood teamsters unison unite office board ftse nasdaq dax musée église syndicat parti ong fédération confédération collectif comité conseil ministère tribunal cour université école lycée collège hôpital ehpad foyer crèche théâtre caserne prison mouvement agence autorité cgt cfdt fo unsa solidaires lobby mairie préfecture municipalité rectorat parquet gouvernement government',
);

/** Nouns for bodies that do not trade. */
export const NO_TRADERS = itemSet(
  'watchdog regulator authority agency department ministry council charity union association federation ngo régulateur autorité agence ministère ong syndicat fédération collectif juridiction',
);

/** Those of them that are of a state or a town. */
export const OF_STATE = itemSet(
  'watchdog regulator authority agency department ministry council régulateur autorité agence ministère juridiction',
);

/** Those of them that have members. */
export const OF_MEMBERS = itemSet('charity union association federation ngo ong syndicat fédération collectif');

/** Nouns for any firm, whatever its trade. */
export const ANY_FIRM = itemSet(
  'company firm brand start-up startup operator entreprise société compagnie firme enseigne marque opérateur industriel',
);

/** Posts that a firm can have as well as a person: “the port's owner, Harbourline”. Masculine singular. */
export const HELD_BY_FIRMS = itemSet(
  'owner shareholder publisher developer employer investor contractor landlord producer broadcaster dealer buyer builder regulator miner brewer grocer trader baker propriétaire actionnaire éditeur promoteur employeur bailleur repreneur producteur diffuseur',
);

/** What a firm can be called that has others. */
export const GROUPS = itemSet('groupe group');

/** Of which side a group of a parliament or council is: “le groupe socialiste”. Behind the noun, without accents. */
export const SIDES = itemSet(
  'socialiste ecologiste communiste centriste insoumis macroniste liberal conservateur majoritaire minoritaire parlementaire',
);

/** What a body of any kind can be called. */
export const OF_ANY_KIND = itemSet(
  'agency group organization organisation association company firm institution agence groupe entreprise société organisme',
);

/** French bodies that their nouns alone name, and what is of them is no name: “l'État de droit”. */
export const NAMED_BY_NOUN = itemSet(
  'état etat gouvernement états etats pays république police marché défense justice',
);

/** Who heads a firm, before the French name of it. Masculine singular. */
export const HEADS_OF_FIRMS = itemSet('président pdg patron fondateur cofondateur dirigeant directeur');

/** English posts in a body, before “of” and its name. */
export const POSTS_IN_BODIES = itemSet(
  'founder co-founder executive ceo chair chairman chairwoman chairperson president director trustee member',
);

/** What a national body of sports is called by, before its country: “Rugby Canada”, “Sport England”. */
export const SPORTS = itemSet(
  'sport sports rugby football soccer cricket hockey netball basketball volleyball handball tennis golf athletics gymnastics swim rowing sailing judo boxing badminton squash archery triathlon curling equestrian skills',
);
