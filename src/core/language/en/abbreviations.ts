import { items } from '../lexicon';

/**
 * Written with a full stop that does not end the sentence; lower case, without the last stop. Those that are words of
 * their own at the end of sentences (ill, mass, miss, wash, sat, sun) are left out.
 */
export const abbreviations: ReadonlySet<string> = new Set(
  items(`
mr mrs ms mx dr prof rev fr hon sen sens rep reps gov govs gen lt col sgt cpl pvt capt cmdr cdr adm maj brig det insp supt cllr cllrs coun couns ald const pres sec amb atty asst assoc dist messrs mmes st ste mt ft jr sr esq
ph.d m.d b.a m.a inc corp co ltd llc plc bros dept univ assn intl natl no nos vol vols pp approx ave blvd rd hwy twp jan feb mar apr jun jul aug sep sept oct nov dec tue tues thu thur thurs fri v vs fig figs etc cf
e.g i.e a.m p.m u.s u.k u.n e.u d.c n.y l.a u.s.a ala ariz ark calif colo conn fla ga kan ky md mich minn mo mont neb nev n.c n.d n.h n.j n.m okla pa r.i s.c s.d tenn tex va vt wis w.va wyo b.c ont alta sask n.s n.b`),
);
