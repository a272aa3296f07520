import { itemSet } from '../lexicon';
import type { SetPhrases } from '../set-phrases';

/** French set phrases. */
export const setPhrases: SetPhrases = {
  adverbials: new Map([
    ['de', [['*', 'côté'], ['nouveau']]],
    ["d'", [['ailleurs']]],
    ['pour', [['*', 'part']]],
    ['à', [['*', 'tour'], ['nouveau']]],
    ['quant', [['à', '*']]],
    ['en', [['outre'], ['revanche'], ['substance'], ['retour'], ['creux']]],
    ['par', [['ailleurs']]],
    ['au', [['passage']]],
    ['du', [['moins']]],
    ['la', [['veille', 'au', 'soir'], ['veille']]],
    ['le', [['lendemain'], ['jour', 'même'], ['soir', 'même']]],
  ]),
  own: itemSet('son sa leur mon ma notre lui elle eux elles'),
  whereabouts: new Map([
    ['à', [[]]],
    ['au', [['sein'], []]],
    ['aux', [[]]],
    ['chez', [[]]],
    ['dans', [['les', 'rangs'], []]],
    ['du', [['côté']]],
    ['côté', [[]]],
  ]),
};
