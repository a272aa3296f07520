import assert from 'node:assert/strict';
import { attributions } from '../claim-lines';
import { type Facts, testFacts } from '../facts';

const PEOPLE = ['Ruiz', 'la préfecture', 'le maire', 'l’avocat de la famille', 'la CGT'];

/** French cues whose words are the sentence before. Drafts with their claims as `claimLines` writes them. */
const facts: Facts = [
  [
    'what somebody confirmed in a sentence of its own is the sentence before',
    [
      [
        "Trois cas ont été recensés. L'ARS l'a confirmé mardi.",
        ["indirect: L'ARS | l'a confirmé | Trois cas ont été recensés"],
      ],
      [
        "Le projet coûtera deux millions. Le maire l'admet volontiers.",
        ["indirect: Le maire | l'admet | Le projet coûtera deux millions"],
      ],
      ["La route est sûre. La direction l'assure.", ["indirect: La direction | l'assure | La route est sûre"]],
      [
        "Le projet coûtera deux millions. C'est Ana Ruiz, la maire, qui l'affirme.",
        ["indirect: Ana Ruiz, la maire | l'affirme | Le projet coûtera deux millions"],
      ],
      [
        "« La route rouvrira. » La préfecture l'a confirmé mardi.",
        ["direct: La préfecture | l'a confirmé | « La route rouvrira. »"],
      ],
      [
        "Trois cas ont été recensés, selon la préfecture. L'ARS l'a confirmé mardi.",
        ['indirect: la préfecture | selon | Trois cas ont été recensés'],
      ],
      ["C'est Ana Ruiz, la maire, qui l'affirme.", []],
      [
        "L'ARS l'a confirmé mardi : trois cas ont été recensés.",
        ["indirect: L'ARS | l'a confirmé | trois cas ont été recensés"],
      ],
      ["Un homme a été vu sur le quai. La caissière l'a reconnu.", []],
    ],
  ],
];

testFacts(facts, 'fr');

describe('a French cue that points back', () => {
  describe('what stands for the sentence before, as the object of who confirms or denies it', () => {
    const openings = [
      'Une version que',
      'Une accusation que',
      'Un point que',
      'Un scénario que',
      'Des propos que',
      'Ce que',
    ];
    for (const opening of openings)
      for (const verb of ['dément', 'conteste', 'confirme'])
        it(`${opening} ${verb} …`, () => {
          for (const who of PEOPLE)
            for (const told of ['Le gardien a quitté son poste', 'Le gardien aurait quitté son poste']) {
              assert.ok(
                attributions(`${told}. ${opening} ${verb} ${who}.`, 'fr').includes(`${who} | ${verb} | ${told}`),
                who,
              );
            }
        });
    it('not where the clause is the subject of another verb', () => {
      assert.deepEqual(attributions('Le pont est sûr. Ce que dit le maire importe peu.', 'fr'), []);
    });
  });
});
