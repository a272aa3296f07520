/** What a French sentence tells of how something was said, and of what came of it. */
import { itemSet } from '../lexicon';

/** What words do with what they stir: “suscitant la colère”. */
export const STIRRING = itemSet(
  'provoquant suscitant déclenchant soulevant entraînant attirant essuyant récoltant alimentant ravivant relançant provoqué suscité déclenché soulevé entraîné attiré alimenté ravivé relancé',
);

/** What they stir. */
export const STIRRED = itemSet(
  'colère ire fureur indignation tollé émoi émotion polémique controverse protestation protestations critique critiques réprobation consternation stupeur surprise incrédulité inquiétude inquiétudes crainte craintes spéculations rumeurs moqueries raillerie railleries sarcasmes rires sifflets huées applaudissements acclamations ovation réaction réactions débat espoir espoirs foudres',
);

/** What somebody does with head and hands: “en secouant la tête”. */
export const BODY = itemSet('tête épaules main mains poing bras doigt index yeux regard sourcils voix larmes sourire');

/** How somebody looks who speaks: “en souriant”. */
export const BEARING = itemSet(
  'souriant riant pleurant sanglotant soupirant tremblant rougissant grimaçant plaisantant',
);

/** How somebody looks who speaks: “avec un sourire”. */
export const BEARINGS = itemSet('sourire soupir haussement clin geste rire éclat pointe brin trémolo');

/** “visiblement émue” */
export const SEEMING = itemSet('visiblement manifestement apparemment');

/** What whoever has spoken does next: “avant de quitter la salle”. */
export const LEAVING = itemSet(
  'quitter partir repartir rejoindre regagner filer éclipser éloigner retirer rasseoir asseoir lever raccrocher tourner saluer fondre embarquer monter remonter prendre laisser céder',
);

/** How those are asked whose answers are told: “interrogée par l'AFP”. */
export const ASKED = itemSet(
  'interrogé interrogée joint jointe contacté contactée questionné questionnée sollicité sollicitée relancé relancée',
);

/** Verbs, by lemma, of telling what one feels, which do other things as well: “confie sa peur”, “confie les clés”. */
export const CONFIDING = itemSet('confier raconter');

/** What somebody feels. */
export const FEELINGS = itemSet(
  'inquiétude inquiétudes lassitude colère peur peurs détresse désarroi tristesse joie déception satisfaction amertume crainte craintes doute doutes fierté soulagement émotion frustration incompréhension angoisse honte douleur souffrance fatigue espoir espoirs regret regrets',
);
