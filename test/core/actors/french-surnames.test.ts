import assert from 'node:assert/strict';
import { speakers } from './actor-lines';

/** Family names that are French nouns and adjectives as well. */
const NAMES =
  'Petit Blanc Boucher Berger Marchand Boulanger Charpentier Chevalier Vigneron Noir Rivière Poisson Marin Gros Long Maçon Fermier Moine Roi Comte Page Beau Grand Carré Mouton Vacher Chrétien Breton Normand Bourgeois Meunier Fontaine Leclerc'.split(
    ' ',
  );

/** % is the name; the speaker is who has it, and not who came up before. */
const DRAFTS = [
  'Claude Vasseur est venu. « Non », a dit M. %.',
  'Claude Vasseur est venu. « Non », a dit le maire %.',
  'Claude Vasseur est venu. La ministre % a déclaré que tout allait bien.',
  'Claude Vasseur est venu. Selon Me %, tout va bien.',
  'Claude Vasseur est venu. Le capitaine % estime que tout va bien.',
];

describe('French family names that are words', () => {
  for (const name of NAMES)
    it(name, () => {
      for (const draft of DRAFTS) assert.deepEqual(speakers(draft.replace('%', name), 'fr'), [name], draft);
    });

  it('are somebody’s without a title where the article names him in full', () => {
    for (const name of ['Marchand', 'Boucher', 'Petit']) {
      const draft = `Bruno ${name} est maire. « Oui », a dit Paul Vian. « Bon », explique ${name}. Selon ${name}, tout va bien.`;
      assert.deepEqual(speakers(draft, 'fr'), ['Paul Vian', `Bruno ${name}`, `Bruno ${name}`]);
    }
  });
});
