import assert from 'node:assert/strict';
import { claimLines } from '../claim-lines';

/** A sentence with a noun that stands for the clause behind the colon: what stands before the colon, and source and cue. */
const ENGLISH = [
  ['Anna Holt had one demand', 'Anna Holt', 'had one demand'],
  ['Anna Holt made a promise', 'Anna Holt', 'made a promise'],
  ['The report reached one conclusion', 'The report', 'reached one conclusion'],
  ['The unions offered a simple explanation', 'The unions', 'offered a simple explanation'],
  ['Both parties agree on one thing', 'Both parties', 'agree on one thing'],
] as const;
const FRENCH = [
  ['Anne Ruiz lance un avertissement', 'Anne Ruiz', 'lance un avertissement'],
  ['Le maire fait une promesse', 'Le maire', 'fait une promesse'],
  ['Le rapport tire une conclusion', 'Le rapport', 'tire une conclusion'],
  ['Le maire avance une explication', 'Le maire', 'avance une explication'],
  ['Anne Ruiz a un regret', 'Anne Ruiz', 'a un regret'],
] as const;

describe('a clause behind a colon that a noun of saying stands for', () => {
  for (const [words, source, cue] of ENGLISH)
    it(words, () => {
      for (const clause of ['the dam could fail', 'no school would close', 'Reed must resign'])
        assert.deepEqual(claimLines(`${words}: ${clause}.`, 'en'), [`indirect: ${source} | ${cue} | ${clause}`]);
    });

  for (const [words, source, cue] of FRENCH)
    it(words, () => {
      for (const clause of ['le barrage peut céder', 'aucune école ne fermera', 'le préfet doit partir'])
        assert.deepEqual(claimLines(`${words} : ${clause}.`, 'fr'), [`indirect: ${source} | ${cue} | ${clause}`]);
    });

  it('but no sum and no question', () => {
    for (const draft of ['The firm made an offer: ten pounds a share.', 'The plan raises a question: who will pay?'])
      assert.deepEqual(claimLines(draft, 'en'), []);
    for (const draft of [
      'Le projet pose une question : qui va payer la facture ?',
      'La loi pose une condition : un vote.',
    ])
      assert.deepEqual(claimLines(draft, 'fr'), []);
  });
});
