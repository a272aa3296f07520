import assert from 'node:assert/strict';
import { claimLines } from '../claim-lines';
import { assertAmong, assertTable, product } from '../table';

const OPENINGS = [
  'Evidence resumes on Monday, when',
  'Traffic stopped after',
  'Shares fell because',
  'The row grew as',
];
const WHO = ["the council's former head", 'Ana Ruiz', 'the union', 'the minister'];
const GOVERNING = ['is expected to say', 'is due to say', 'was likely to say', 'wanted to say', 'threatened to say'];

/** Who says what an infinitive reports that another verb governs, in a clause behind the main one. */
describe('an infinitive behind the verb that governs it', () => {
  it('goes with the subject of that verb, and not with the one of the main clause', () => {
    assertAmong(
      product(OPENINGS, WHO, GOVERNING).map(([opening, who, verbs]) => [
        `${opening} ${who} ${verbs} that nobody was told.`,
        who,
        'nobody was told',
      ]),
    );
  });

  it('goes with the person of the clause before where the main clause is about a thing', () => {
    assert.deepEqual(claimLines('The row began when Orr went on television to say that nurses were lazy.'), [
      'indirect: Orr | say | nurses were lazy',
    ]);
  });

  it('goes with the French subject of that verb', () => {
    assertTable(
      [
        [
          "Le procès reprend lundi, quand le maire a accepté de dire que rien n'a été fait.",
          'le maire',
          "rien n'a été fait",
        ],
        ['Le jeu cessa lorsque Ana Ruiz a choisi de dire que tout était faux.', 'Ana Ruiz', 'tout était faux'],
      ],
      'fr',
    );
  });
});
