import { itemSet } from '../lexicon';
import type { PrivateWords } from '../private-words';

/** Behind “dont” and “qui”. */
export const privateWords: PrivateWords = {
  own: itemSet(
    'maison appartement logement voiture jardin chien bébé enfant enfants parents famille compagne fille sœur mère femme épouse frères fils filles jambe bras',
  ),
  happens: itemSet(
    'perdu habite habitait vit vivait vécu survécu souffre souffrait blessé blessée brûlé brûlée agressé agressée évacué évacuée',
  ),
  dies: itemSet('mort morte décédé décédée disparu disparue mourir éteint éteinte quittés quittées'),
  late: itemSet('feu feue'),
  between: itemSet(
    "a nous vient de s' avait été est était y ne n' lui elle toujours encore aussi grièvement gravement légèrement",
  ),
};

/** What befalls somebody of whom a sentence tells nothing else. */
export const BEFALLS = itemSet(
  'mort morte morts mortes décédé décédée décédés décédées hospitalisé hospitalisée hospitalisés meurt décède',
);
