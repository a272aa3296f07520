import assert from 'node:assert/strict';
import { attributions } from '../claim-lines';

/** The French conditional of hearsay. */
describe('the conditional of hearsay in French', () => {
  describe('the conditional of hearsay', () => {
    for (const told of [
      'Le suspect serait en fuite',
      'Le bilan serait de 12 morts',
      'Deux complices seraient recherchés',
    ])
      it(told, () => {
        assert.deepEqual(attributions(`Une enquête est ouverte. ${told}.`, 'fr'), [`– | – | ${told}`]);
      });
    for (const wish of [
      'Ce prêt aurait permis à la société de payer ses salariés',
      'Cette somme aurait suffi à sauver le club',
      'Avec un gardien en forme, Lens aurait gagné',
      'Dans ce cas, les élus seraient peu nombreux',
      'À ce rythme, le chantier serait fini en 2030',
      "Faute d'accord, l'usine serait vendue",
      'L’idéal serait de partir',
    ])
      it(`not “${wish}”`, () => {
        assert.deepEqual(attributions(`La réunion a duré trois heures. ${wish}.`, 'fr'), []);
      });
  });
});
