import { items } from '../lexicon';

/** Abbreviations whose full stop does not end a sentence, lower case, without the stop. */
export const abbreviations: ReadonlySet<string> = new Set(
  items(
    `jr sr m mr mm mme mmes mlle mlles dr drs pr prs me mes mgr st ste sts stes av bd blvd boul fbg pl rte ch imp
art al alin chap vol éd ed coll fig p pp n no num réf cf ex env apr ap etc hab max min moy
tél tel adr dép dept rég arr cie ets sté inc ltd corp co vs circ ing c.-à-d i.e e.g r.-v janv févr fév avr juil
sept oct nov déc lun mar mer jeu ven sam dim gal gén col lt cdt cap capt adj sgt sén hon vve dir prés
secr trad auj anc op cit ibid id loc suppl trim sem resp univ fac bib bât esc ét`,
  ),
);
