/** Bodies by their nouns, and who heads them. Those that trade and those that do not: “the company” is never a union, “l'entreprise” no association. */
import { itemSet } from './lexicon';

/** Nouns for a body that trades. */
export const FIRMS = itemSet(
  'company firm carmaker automaker maker retailer airline operator startup start-up manufacturer brand drugmaker developer contractor supplier distributor housebuilder chipmaker planemaker lender insurer carrier supermarket chain conglomerate brewery entreprise société compagnie constructeur fabricant distributeur assureur transporteur équipementier avionneur motoriste pétrolier énergéticien pme multinationale brasseur industriel éditeur producteur fournisseur exploitant armateur croisiériste voyagiste enseigne marque opérateur firme',
);

/** What tells in the name of a firm only what it is in law, without accents and stops. */
export const LEGAL_FORMS = itemSet(
  'inc corp co ltd plc llc lp nv bv sa ag se spa gmbh sas sarl group groupe holding holdings corporation company limited',
);

/** Words in the names of bodies that do not trade. */
export const NO_FIRM = itemSet(
  'museum gallery library church union workers association federation council commission committee ministry department agency police court university college school hospital party parliament senate congress guild brotherhood teamsters unison unite office board ftse nasdaq dax musée église syndicat parti ong fédération confédération collectif comité conseil ministère tribunal cour université école lycée collège hôpital ehpad foyer crèche théâtre caserne prison mouvement agence autorité cgt cfdt fo unsa solidaires lobby mairie préfecture municipalité rectorat parquet gouvernement government',
);

/** Words in the names of bodies that do not trade, and nouns for them, which tell of no other body what it is. */
export const UNPAID = itemSet(
  'administration institute trust foundation society survey bureau organization organisation authority executive charity regulator watchdog prosecution ombudsman academy league',
);

/** The last word of the name of a body that is not the firm or body whose name it opens with: “Ford Foundation”, “Amazon Labor Union”. */
export const NAMESAKES = itemSet(
  'institute foundation trust museum library gallery school university college academy hospital theatre church lab laboratory union association society workers',
);

/** Nouns for bodies of a state or a town. */
export const OF_STATE = itemSet(
  'watchdog regulator authority agency department ministry council régulateur autorité agence ministère juridiction',
);

/** Nouns for bodies that have members. */
export const OF_MEMBERS = itemSet('charity union association federation ngo ong syndicat fédération collectif');

/** Words in the names of bodies that have no members: of firms, of a state and its courts, and of those who are elected. */
export const NO_MEMBERS = itemSet(
  'bank banque council commission ministry department agency authority police court government party parliament senate congress conseil cour tribunal ministère préfecture mairie municipalité autorité agence parti gouvernement parquet',
);

/** Nouns for bodies that do not trade. */
export const NO_TRADERS: ReadonlySet<string> = new Set([...OF_STATE, ...OF_MEMBERS]);

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

/** English posts that are nobody's family name, as “Bishop” and “Baker” are. */
export const UNMISTAKABLE_POSTS: ReadonlySet<string> = new Set([
  ...POSTS_IN_BODIES,
  ...itemSet(
    'head leader secretary manager coordinator spokesman spokeswoman spokesperson treasurer commissioner minister',
  ),
]);

/** What a national body of sports is called by, before its country: “Rugby Canada”, “Sport England”. */
export const SPORTS = itemSet(
  'sport sports rugby football soccer cricket hockey netball basketball volleyball handball tennis golf athletics gymnastics swim rowing sailing judo boxing badminton squash archery triathlon curling equestrian skills',
);

/** What a participle says of a firm: “Leeds-based”, “founded by”. */
export const SEATED = itemSet('based headquartered founded owned backed listed');

/** What people have of a firm. */
export const OWNED = itemSet('shares stock shareholders');

/** What a firm makes. */
export const EARNED = itemSet('profits profit sales earnings revenue revenues turnover losses');

/** Trades that people have as often as firms. */
export const MEN = itemSet('éditeur producteur exploitant industriel');

/** “le leader mondial”: of which market a firm is the first. */
export const WORLDWIDE = itemSet('mondial européen incontesté');

/** What only a firm is, whatever its article. */
export const BRANCHES = itemSet('filiale marque enseigne');

/** “Airbus … ¶ Le fournisseur espagnol n'a pas été nommé”: rather another firm than the one spoken of. */
export const SUPPLIERS = itemSet('fournisseur sous-traitant prestataire supplier subcontractor contractor');

/** What any body is called. */
export const ANY_BODY = itemSet('institution organization organisation company firm body business outfit');

/** “L'employeur, Levant Bulk, …”: French trades that firms have more than people. */
export const TRADES_OF_FIRMS = itemSet('promoteur bailleur gestionnaire sous-traitant employeur géant');

/** Nouns for who leads any body, which are no short form of a name that starts so: “la Direction régionale des entreprises … la direction”. */
export const NO_SHORT_NAME = itemSet('direction');
