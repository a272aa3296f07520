import assert from 'node:assert/strict';
import { claimLines } from '../claim-lines';
import { product } from '../table';

/** What a verb of a row has for its object, be it a text or a noun of no list. */
const OBJECTS = [
  'une enquête',
  "un plan d'aide",
  'le manque de moyens',
  'la lenteur du projet',
  'un rapport complet',
  "l'absence de dialogue",
];

describe('French verbs in a row with their objects', () => {
  for (const [[subject, first, second, third], object, tail] of product(
    [
      ['Le maire', 'salue', 'réclame', 'demande'],
      ["L'opposition", 'dénonce', 'exige', 'annonce'],
      ['Luc Orr et Ana Ruiz', 'pointent', 'promettent', 'demandent'],
    ],
    OBJECTS,
    [true, false],
  ))
    it(`${subject}, ${second} ${object}${tail ? ' et …' : ''}`, () => {
      const draft = `${subject} ${first} le silence du préfet, ${second} ${object}${tail ? ` et ${third} un vote` : ''}.`;
      const claims = claimLines(draft);
      assert.ok(
        claims.every((line) => line.startsWith(`indirect: ${subject} |`)),
        claims.join('\n'),
      );
      assert.ok(claims.includes(`indirect: ${subject} | ${second} | ${object}`), claims.join('\n'));
    });
});
