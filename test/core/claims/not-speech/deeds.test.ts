import assert from 'node:assert/strict';
import { claimLines } from '../claim-lines';

/** A verb that can report, with what one does something to, and with what one says by it. */
const ROWS: readonly (readonly ['en' | 'fr', string, string])[] = [
  ['en', 'Paris recalled its ambassador.', 'Paris recalled its support for the plan.'],
  ['en', 'The hospital admitted two patients.', 'The hospital admitted two errors.'],
  ['en', 'The club denied entry.', 'The club denied the charges.'],
  ['en', 'The family claimed benefits.', 'The family claimed a breach of the rules.'],
  ['en', 'The embassy rejected the visa.', 'The embassy rejected the criticism.'],
  ['en', 'The airline confirmed my seat.', 'The airline confirmed the delay.'],
  ['fr', 'Le groupe rappelle 200 voitures.', 'Le groupe rappelle les règles du vote.'],
  ['fr', 'L’hôpital a admis deux patients.', 'L’hôpital a admis deux erreurs.'],
  ['fr', 'Paul Orr a confirmé sa réservation.', 'Paul Orr a confirmé sa démission.'],
  ['fr', 'Paul Orr a reconnu son agresseur.', 'Paul Orr a reconnu son erreur.'],
];

describe('What is done with a thing by a verb that can report is no claim', () => {
  for (const [language, deed, said] of ROWS)
    it(`${deed} ${said}`, () => {
      assert.deepEqual(claimLines(deed, language), []);
      assert.equal(claimLines(said, language).length, 1);
    });
});
