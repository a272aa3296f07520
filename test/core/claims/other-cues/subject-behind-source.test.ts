import assert from 'node:assert/strict';
import { claimLines } from '../claim-lines';
import { product } from '../table';

describe('a French subject with a relative clause behind “selon X,”', () => {
  for (const [[phrase, source], [subject, clause], verb] of product(
    [
      ['Selon', 'Ana Ruiz'],
      ['Selon', 'les policiers'],
      ["D'après", 'le parquet'],
      ['Pour', "l'un des experts"],
    ],
    [
      ['le procureur', 'qui a quitté Lens'],
      ['le conducteur', 'qui roulait vite'],
      ["l'auteur des faits", 'qui souffre de troubles'],
      ['la directrice', 'qui dirige le musée'],
    ],
    ['a menti', 'est passé à l’acte', 'part lundi'],
  ))
    it(`${phrase} ${source}, ${subject}, ${clause}, ${verb}`, () =>
      assert.ok(
        claimLines(`${phrase} ${source}, ${subject}, ${clause}, ${verb}.`)[0]?.endsWith(
          `: ${source} | ${phrase} | ${subject}, ${clause}, ${verb}`,
        ),
      ));

  it('is no source', () =>
    assert.deepEqual(claimLines('Selon Ana Ruiz, la maire de Lens, qui a quitté la salle, le procureur a menti.'), [
      'indirect: Ana Ruiz, la maire de Lens, qui a quitté la salle | Selon | le procureur a menti',
    ]));
});
