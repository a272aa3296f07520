/** French nouns and adverbs that only a phrase makes what they are. */
import { itemSet } from '../lexicon';

/** Nouns that make a preposition with the one before and “de”: “au cours de”. */
export const CIRCUMSTANCES = itemSet('cours issue occasion marge présence micro voie lendemain surlendemain ouverture');

/** Adverbs of the saying. */
export const BESIDES = itemSet('également finalement notamment seulement publiquement');

/** Verbs of putting somebody into it, by lemma. */
export const MAKING = itemSet('laisser mettre rendre');

/** Adverbs that narrow down what stands before them: “un plan, notamment en créant des postes”. */
export const NARROWING_WORDS = itemSet('notamment surtout principalement particulier');

/** “d'un ton sec” */
export const TONES = itemSet('ton trait souffle');

/** At what or about what somebody speaks: “à l'issue du conseil”, “au sujet de la grève”. */
export const OCCASIONS = itemSet('issue propos antenne micro téléphone sujet sortie retour');

/** When somebody spoke, by a word of its own. */
export const SPOKEN_WHEN = itemSet("hier avant-hier aujourd'hui");

/** By whom somebody speaks: “par la voix de”. */
export const VOICES = itemSet('voix bouche plume intermédiaire entremise biais truchement');

/** Nouns behind “à”, “en” or “dans” with which an absolute phrase ends: “sourire aux lèvres”. */
export const HELD = itemSet('appui main mains lèvres bec poche poches bras bandoulière épaule dos oreille tête');

/** Nouns that open a sentence without an article and before its subject. */
export const TURNS = itemSet('résultat conséquence bilan début fin');

/** “un peu à l'écart”, “le long du quai”: behind an article, no nouns. */
export const PLACING = itemSet('peu long');

/** “le mis en cause”, “les mis en examen” */
export const BEHIND_MIS_EN = itemSet('cause examen');

/** “divers droite”: where in politics somebody stands. */
export const WINGS = itemSet('droite gauche centre');

/** Participles of verbs that have a noun without an article: “qui a pris note que”. */
export const LIGHT_PARTICIPLES = itemSet('pris fait donné rendu mis tenu porté reçu eu');

/** Adjectives that look like verbs. */
export const PRESENT = itemSet('présent présente');

/** Posts whose field may be people: “la ministre aux personnes âgées”. */
export const OF_FIELDS = itemSet('ministre secrétaire adjoint délégué chargé conseiller référent');

/** Who is something by what stands behind “à”: “l'adjoint à la culture”, “les opposants au projet”. */
export const WITH_FIELD = itemSet(
  'adjoint délégué conseiller candidat opposant participant ministre secrétaire chargé préposé attaché prétendant aspirant postulant abonné adhérent',
);

/** What anybody can be behind “à”: “un professeur à la retraite”. */
export const IN_LIFE = itemSet('retraite');

/** Who of them is so by a body: “le candidat à la mairie”. */
export const WITH_BODY = itemSet('candidat opposant prétendant aspirant postulant');

/** “une centaine de”, “d'une dizaine”: amounts of what somebody has. */
export const COUNTED_OUT = itemSet("centaine dizaine vingtaine trentaine douzaine de d'");

/** What “veut dire” is not said of: images that show. */
export const PICTURES = itemSet('image images vidéo vidéos photo photos cliché clichés séquence séquences');

/** What a sentence opens with that names something without telling of it. */
export const OPENS_FRAGMENT = itemSet('un une de pas rien des aucun aucune manière façon');

/** Opens what tells when or who else: “ce mardi”, “il y a deux ans”, “elle aussi”. */
export const OPENS_ADVERBIAL = itemSet('ce il elle lui eux elles quant');

/** What a noun behind “ce” can end with. */
export const POINTING_ENDS = itemSet('-là -ci');

/** Adverbs between a verb and its predicate: “La cause est | donc | la pluie”. */
export const BEFORE_PREDICATE = itemSet('donc ainsi aussi surtout souvent toujours encore également désormais');

/** Verbs by which the writer himself tells a clause: “Il faut dire que”, “Reste que”, “Rappelons que”. */
export const TELLING = itemSet(
  'faut convient reste empêche rappelons notons précisons ajoutons soulignons signalons constater savoir dire noter préciser rappeler',
);

/** What opens a phrase for whoever is or acts beside the subject, or unlike it: “en désaccord avec”, “aux côtés de”. */
export const BESIDE = itemSet('avec aux en comme contrairement');
