/** French nouns that stand for what the words beside them say. */
import { itemSet } from '../lexicon';

/** Nouns without an article that stand for what follows their comma: “En cause, le prix”, “Seul bémol, la pluie”. */
export const ANNOUNCING = itemSet(
  'cause motif objectif objectifs but résultat résultats raison conséquence bilan explication preuve certitude mire programme clé jeu menu priorité grief reproche argument enjeu risque crainte solution verdict remède exemple condition problème problèmes défaut avantage inconvénient atout conséquences urgence souci difficulté faiblesse particularité nouveauté visé visés visée responsable coupable hic bémol',
);

/** Nouns of what is told that are something else as well. */
export const READINGS = itemSet(
  'thèse lecture analyse vision chiffre estimation bilan accusation accusations scénario point',
);

/** What somebody said, and can be what the marks repeat. */
export const QUOTED = itemSet('phrase mot mots formule propos slogan message titre déclaration');

/** What the writer calls what was announced, behind who announced it: “…, a annoncé le club, | une surprise”. */
export const APPRAISING = itemSet(
  'première surprise décision coup mesure annonce nouvelle revers record tournant choix signal geste étape victoire défaite camouflet soulagement exception consécration perspective façon manière',
);

/** Verbs whose “le” or “l'” stands for what was told before: nobody is confirmed or conceded. */
export const OF_WHAT_IS_TOLD = itemSet(
  'confirmer affirmer assurer certifier admettre concéder répéter démentir nier dire jurer marteler réaffirmer reconfirmer',
);

/** What stands beside an article and is named in brackets behind its headline: “(vidéo)”. */
export const ENCLOSED = itemSet(
  'vidéo vidéos photo photos image images carte cartes infographie diaporama podcast audio document documents programme reportage entretien interview portrait récit enquête analyse tribune éditorial édito chronique liste résultats classement',
);
