/** What somebody calls an event in French: “parle d’un gâchis”. */
import { itemSet } from '../lexicon';

/** Nouns behind “parler de” that are an opinion or a version of what happened. */
export const VERDICTS = itemSet(
  'mensonge mensonges trahison scandale gâchis enfer catastrophe miracle victoire défaite fiasco échec honte mascarade hypocrisie provocation manœuvre chantage complot montage désastre naufrage carnage massacre calvaire cauchemar injustice aberration hérésie farce tragédie séisme tournant révolution électrochoc acharnement harcèlement déni dérive erreur faute malentendu coïncidence suicide meurtre attentat sabotage exploit tsunami hémorragie abandon mépris casse aumône assassinat braquage racket pillage purge putsch rupture impasse régression sacrifice discrimination censure propagande amateurisme improvisation bricolage surenchère gabegie gaspillage démantèlement spoliation génocide agression maltraitance négligence imprudence homicide avancée succès désaveu camouflet humiliation vengeance diffamation calomnie cabale intox manipulation ingérence désinformation otage otages prise crime crimes incident incidents accident procès bavure drame arnaque escroquerie hold-up supercherie persécution répression intimidation intimidations représailles fraude fraudes tricherie dérapage rafle complicité entrave obstruction règlement exaction exactions nettoyage précipitation cacophonie confusion cafouillage blocage emballement crise régularisation rattrapage ajustement situation signal cri',
);

/** Nouns for what was said, of which others tell whether it holds: “, un chiffre que la direction dément”. */
export const DOUBTED = itemSet(
  'information annonce chiffre bilan estimation version nombre montant total calcul thèse constat avis sentiment diagnostic analyse lecture position affirmation assertion prédiction',
);

/** Nouns for what somebody puts forward: “avance le chiffre d’un million”. */
export const PUT_FORWARD = itemSet(
  'chiffre nombre estimation montant somme bilan hypothèse thèse argument explication raison idée piste date scénario',
);

/** Nouns for what was decided, of which others tell more: “, mesure que le maire dit regretter”. */
export const DECIDED = itemSet(
  'mesure décision choix initiative option solution hypothèse piste perspective clause règle condition exigence',
);

/** How somebody or something was when it was found, by the stem: no verdict on it. */
export const FOUND_STATES =
  /^(?:mort|décédé|inconscient|inanimé|blessé|vivant|endormi|pendu|ligoté|bâillonné|étendu|allongé|gisant|caché|prostré|ivre|vide|ouvert|fermé|clos|fracturé|forcé|cassé|brisé|intact|incendié|calciné|abandonné|muré|verrouillé|cadenassé|barré|détruit)e?s?$/;

/** Verbs of not holding for true what another says. */
export const DOUBTING = itemSet('croire douter convaincre persuader');

/** Verbs of judging by which somebody is also found or seen somewhere, or in a state. */
export const FINDING = itemSet('trouver voir percevoir');

/** Verbs, by lemma, of seeing and of saying what was seen: “note une hausse”, but “note le numéro”. */
export const OBSERVING = itemSet('noter observer relever remarquer');

/** What somebody observes and tells, in the singular or by lemma. */
export const OBSERVED = itemSet(
  'hausse baisse rebond recul progression amélioration dégradation ralentissement reprise augmentation diminution chute tendance évolution accélération stagnation stabilité croissance contraction absence manque écart différence anomalie lacune manquement incohérence irrégularité dysfonctionnement contradiction carence défaillance',
);

/** What somebody says against another, or for something, by lemma: “rejette l'accusation d'avoir menti”, “balaie l'idée de vendre”. */
export const CHARGES = itemSet(
  'accusation allégation critique reproche soupçon grief insinuation argument argumentaire idée hypothèse thèse scénario',
);
