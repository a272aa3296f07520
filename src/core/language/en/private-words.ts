import { itemSet } from '../lexicon';
import type { PrivateWords } from '../private-words';

/** Behind “whose” and “who”. */
export const privateWords: PrivateWords = {
  own: itemSet(
    'home house flat garden car dog cat baby child children parents family families partner boyfriend girlfriend fiance fiancé fiancee fiancée grandparents twins sons daughters brothers sisters leg arm job career life marriage birthday album novel memoir',
  ),
  happens: itemSet(
    'lost lives lived survived suffers suffered witnessed injured hurt wounded burned burnt robbed attacked assaulted stabbed bereaved evacuated widowed orphaned',
  ),
  dies: itemSet('died dead'),
  late: itemSet('late'),
  between: itemSet('has had have was were is been being also still now then himself herself severely seriously badly'),
};
