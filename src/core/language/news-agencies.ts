import { rows } from './lexicon';

/** Folded names of news agencies: articles read them and seldom are about them, so “le groupe”, “the company” mean none. */
export const NEWS_AGENCIES: ReadonlySet<string> = new Set(
  rows(
    'reuters; thomson reuters; bloomberg; bloomberg news; agence france-presse; afp; associated press; ap; dpa; efe; ansa; tass; interfax; xinhua; yonhap; belga; ats; keystone-ats',
  ),
);
