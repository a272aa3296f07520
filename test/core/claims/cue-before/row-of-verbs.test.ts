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

describe('French participles in a row with their objects', () => {
  for (const [subject, [first, second], object, tail] of product(
    ['Le maire', 'La CGT', 'Ana Ruiz'],
    [
      ['salué', 'critiqué'],
      ['dénoncé', 'réclamé'],
      ['évoqué', 'annoncé'],
    ],
    ['une enquête', 'des mesures fortes', 'son calendrier', '« un recul »'],
    [' et quitté la salle', ', et appelé les élus à voter', ' puis demandé un vote'],
  ))
    it(`${subject} a ${first} …, ${second} ${object}${tail}`, () => {
      const claims = claimLines(`${subject} a ${first} le départ du préfet, ${second} ${object}${tail}.`);
      for (const line of [`a ${first} | le départ du préfet`, `${second} | ${object}`])
        assert.ok(
          claims.some((claim) => claim.endsWith(`: ${subject} | ${line}`)),
          claims.join('\n'),
        );
    });

  it('are no cues where another does it', () =>
    assert.equal(
      claimLines('Ana Ruiz a dénoncé le plan, critiqué par la CGT, et demandé un vote.').some((line) =>
        line.includes('| critiqué |'),
      ),
      false,
    ));

  it('end a quotation', () => {
    for (const act of ['quitté la salle', 'saisi le préfet', 'promis un recours'])
      assert.ok(
        claimLines(`Ana Ruiz a dénoncé « un recul » et ${act}.`).some((line) => line.endsWith('| « un recul »')),
      );
  });
});
