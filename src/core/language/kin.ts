import { itemSet } from './lexicon';

/** Nouns that say whose somebody is, and nothing of what he does: “son frère, Luc Arnaud, … le boulanger”. Masculine singular. */
export const KIN = itemSet(
  'père frère fils cousin oncle neveu mari époux grand-père beau-père beau-frère petit-fils compagnon conjoint fiancé veuf parrain parent',
);
