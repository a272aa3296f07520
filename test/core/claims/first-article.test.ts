import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { claimLines } from './claim-lines';

const OTAN = readFileSync(fileURLToPath(new URL('../../../samples/otan.md', import.meta.url)), 'utf8');

describe('the claims of the first article', () => {
  it('are seven, with who speaks, the cue and the words', () => {
    assert.deepEqual(claimLines(OTAN), [
      'indirect: le secrétaire général de l’OTAN, Jens Stoltenberg | a exhorté | les pays européens à acquérir des armes américaines pour soutenir l’Ukraine',
      'mixed: Stoltenberg → Jens Stoltenberg | a affirmé | l’Europe « trouvera les fonds » nécessaires pour financer ces achats d’armements',
      'indirect: il → Jens Stoltenberg | a souligné | une initiative conjointe avec l’ancien président américain Donald Trump pour augmenter le soutien militaire à l’Ukraine',
      'indirect: la Russie | a exprimé | de vives inquiétudes',
      'indirect: la Russie | affirmant | l’armement de l’Ukraine compromet la recherche d’une solution politique et implique directement les pays de l’OTAN dans le conflit',
      'indirect: Le ministre russe des Affaires étrangères, Sergueï Lavrov | a également déclaré | toute livraison d’armements à l’Ukraine serait considérée comme une cible légitime pour l’armée russe',
      'indirect: Le porte-parole du Pentagone, John Kirby | a récemment indiqué | le processus d’approvisionnement d’armements américains financés par les alliés européens en faveur de l’Ukraine est encore à ses débuts',
    ]);
  });
});
