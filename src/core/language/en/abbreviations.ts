import { items } from '../lexicon';

/** Written with a full stop that does not end the sentence; lower case, without the last stop. */
export const abbreviations: ReadonlySet<string> = new Set(
  items(`mr mrs ms mx dr prof rev fr hon sen sens rep reps gov govs gen lt col sgt cpl pvt capt cmdr cdr adm maj brig det insp supt supt sgt pres sec amb atty asst assoc
  dist messrs mmes st mt ft jr sr esq ph.d m.d b.a m.a inc corp co ltd llc plc bros dept univ assn intl natl no nos vol vols pp p fig figs ed eds est approx
  ave blvd rd hwy jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun vs v al etc cf e.g i.e a.m p.m u.s u.k u.n e.u d.c n.y l.a u.s.a
  ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev n.c n.d n.h n.j n.m okla ore pa r.i s.c s.d tenn tex va vt wash wis w.va wyo
  b.c que ont alta man sask n.s n.b`),
);
