import assert from 'node:assert/strict';
import { claimLines } from '../claim-lines';
import { assertTable, product } from '../table';

const WHO = ['la CGT', 'le maire', 'Ana Ruiz', 'Washington', "l'opposition"];
const JUDGED = [
  'un désaveu',
  'une manœuvre électorale',
  'le signe que la réforme ne passe pas',
  "la preuve d'un mépris",
  '« une provocation »',
];

describe('what somebody sees in something, in French', () => {
  it('is a judgement behind “y voit”', () => {
    assertTable(
      product(WHO, ['y voit', 'y a vu', 'y verrait'], JUDGED).map(([who, verb, judged]) => [
        `Le plan a été publié lundi. Mais ${who} ${verb} ${judged}.`,
        who,
        judged,
      ]),
      'fr',
    );
  });

  for (const draft of [
    'On y voit un homme tomber dans la rue.',
    'Le gardien y voit un homme entrer.',
    'Le maire y voit son adjoint.',
    'Les touristes y voient des baleines.',
    'Il y voit clair.',
    "Ana Ruiz n'y voit pas d'inconvénient.",
  ])
    it(`is nobody's words in “${draft}”`, () => assert.deepEqual(claimLines(draft, 'fr'), []));
});
