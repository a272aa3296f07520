import assert from 'node:assert/strict';
import { LANGUAGES } from '../../../src/core/language/languages';
import { Gender } from '../../../src/core/language/types';

const { Masculine, Feminine } = Gender;

describe('French posts in the gender of who holds them', () => {
  for (const [title, his, hers] of [
    ['haute représentante de l’Union européenne', 'haut représentant de l’Union européenne', null],
    ['ministre allemand des Affaires étrangères', null, 'ministre allemande des Affaires étrangères'],
    ['Premier ministre britannique', null, 'Première ministre britannique'],
    ['secrétaire d’État américain', null, 'secrétaire d’État américaine'],
    ['secrétaire général de l’OTAN', null, 'secrétaire générale de l’OTAN'],
    ['présidente du Conseil italien', 'président du Conseil italien', null],
    ['roi belge', null, 'reine belge'],
    ['prince héritier saoudien', null, 'princesse héritière saoudienne'],
    ['chef de l’État turc', null, 'cheffe de l’État turc'],
    ['vice-président américain', null, 'vice-présidente américaine'],
    ['ministre grec des Finances', null, 'ministre grecque des Finances'],
    // What no list has the other form of stays as it is.
    ['numéro un chinois', null, null],
    ['porte-parole du Kremlin', null, null],
  ] as const)
    it(title, () => {
      const { titleFor } = LANGUAGES.fr;
      assert.equal(titleFor(title, Masculine), his ?? title);
      assert.equal(titleFor(title, Feminine), hers ?? title);
      assert.equal(titleFor(title, 0), title);
    });

  it('are as they are in English', () => {
    assert.equal(LANGUAGES.en.titleFor('German chancellor', Feminine), 'German chancellor');
  });
});
