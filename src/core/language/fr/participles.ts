/** French participles, in every gender and number. */

/** How somebody was asked: “joint par l'AFP”. */
export const ASKED = /^(?:joint|interrog|contact|sollicit|interview|questionn|rencontr|cit)[ée]?e?s?$/;

/** Of a text that is out: “une étude publiée lundi”. */
export const OUT = /^(?:publi|dat|diffus|divulgu|dévoil)ée?s?$|^(?:paru|rendu)e?s?$/;

/** Where somebody or a body has its seat: “basée à Washington”. */
export const SEATED = /^(?:bas|install|établi)ée?$/;

/** Behind somebody and before an infinitive: what he came for (“un riverain | venu | constater les dégâts”). */
export const COME = /^(?:venu|revenu|parti|descendu|accouru|sorti|monté|retourné)e?s?$/;
