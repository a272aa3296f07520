import assert from 'node:assert/strict';
import { speakerOf } from './speaker-of';

/** What a sentence opens with beside whom its subject is. */
const BESIDE = [
  'En compagnie de',
  'Avec',
  'Aux côtés de',
  'Accompagné de',
  'Accompagné par',
  'Flanqué de',
  'Suivi de',
  'Escorté de',
  'Assis à côté de',
  'Face à',
  'Devant',
  'Près de',
  'Sous les yeux de',
  'Sans',
  'Grâce à',
  'En présence de',
  'Comme',
  'Interrogé par',
  'Reçu par',
];

const LEAD = 'Jean Morel a tout vu.\n\nLa forêt a brûlé.\n\n## Un feu\n\n';

describe('beside whom the subject of a French sentence is', () => {
  for (const beside of BESIDE) {
    it(beside, () => {
      assert.equal(speakerOf(`${LEAD}${beside} Luc Orr, il assure que la pluie a aidé.`, 'la pluie'), 'Jean Morel');
      const described = `${LEAD}${beside} Luc Orr, chef du centre, il se souvient. « C'était un feu intelligent. »`;
      assert.equal(speakerOf(described, "C'était"), 'Jean Morel');
    });
  }
  it('but not within a clause', () => {
    assert.equal(speakerOf(`${LEAD}Comme Luc Orr est prudent, il assure que rien n'est sûr.`, 'rien'), 'Luc Orr');
  });
});
