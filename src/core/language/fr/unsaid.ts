/** What French says of words that were not said. */
import { itemSet } from '../lexicon';

/** Verbs of what somebody means to do. */
export const INTENDING = itemSet('apprêter compter prévoir envisager songer hésiter préparer');

/** What it is to say something, or what it takes: “il serait absurde de dire”. */
export const IDLE = itemSet(
  'tort intérêt mieux besoin envie libre libres capable capables incapable incapables absurde prématuré inutile utile difficile facile impossible possible hasardeux prudent imprudent urgent essentiel important nécessaire indispensable normal logique dangereux vain illusoire loin lieues',
);

/** What a conditional depends on. */
export const CONDITIONS = itemSet('si sans sinon autrement faute auquel hypothèse');

/** “dans ce cas”, “à ce rythme”: under which condition. */
export const POINTED = itemSet('cas rythme prix');

/** “à charge pour le maire de”, “libre à lui de”: what is left to others. */
export const LEAVING = itemSet('charge libre loisir');

/** Verbs of letting or making others do something, with “de” or “à”. */
export const ENABLING = itemSet(
  'permettre autoriser obliger contraindre forcer habiliter empêcher dispenser dissuader amener conduire pousser inciter',
);

/** What somebody does with details who has any: “, sans fournir de chiffres”. */
export const GIVING = itemSet(
  'fournir donner livrer avancer apporter communiquer dévoiler étayer citer produire entrer',
);

/** What somebody speaks without: “, sans plus de détails”. */
export const NOT_GIVEN = itemSet(
  'précision précisions détail détails explication explications commentaire commentaires preuve preuves',
);

/** Adjectives before “à” of what somebody hardly says, in every gender and number. */
export const RELUCTANT = /^(?:lente?|longue?|réticente?|rétive?|hésitante?|frileuse|frileux|encline?)s?$/;

/** In what the words of a demand are not to be used: “a demandé à ne pas être | cité”. */
export const IDENTIFIED = /^(?:nommé|cité|identifié|reconnu|filmé|photographié|enregistré)e?s?$/;

/** Verbs, by lemma, before a “que” that opens what is wished: “il faut qu'elle annonce un plan”. */
export const WISHED = itemSet('vouloir souhaiter attendre falloir demander exiger réclamer');

/** Words before a “que” that opens what is meant to be done: “pour qu'elle annonce un plan”. */
export const SO_THAT = itemSet('pour afin');

/** Verbs, by lemma, of having or leaving time for something: “ont dix jours pour contester”. */
export const TO_HAVE_TIME = itemSet('avoir disposer rester laisser donner accorder');

/** What somebody has not who does not say something: “n'a pas eu le temps de”. */
export const CHANCES = itemSet('temps occasion opportunité loisir courage force cœur audace possibilité');
