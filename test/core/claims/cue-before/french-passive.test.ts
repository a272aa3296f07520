import assert from 'node:assert/strict';
import { attributions, claimLines } from '../claim-lines';
import { type Facts, testFacts } from '../facts';
import { assertTable } from '../table';

/** French cues in the passive. Drafts with their claims as `claimLines` writes them. */
const facts: Facts = [
  [
    'what is judged by somebody in the passive is his verdict',
    [
      [
        'Une promesse jugée insuffisante par Moussa Koné, président du syndicat.',
        ['indirect: Moussa Koné | jugée | insuffisante'],
      ],
      ['Le projet, jugé trop cher par la région, est enterré.', ['indirect: la région | jugé | trop cher']],
      [
        'Le ministre a promis dix millions, une somme qualifiée de ridicule par la CGT.',
        ['indirect: Le ministre | a promis | dix millions', 'indirect: la CGT | qualifiée | de ridicule'],
      ],
      ['Une prime estimée à 300 euros par la CGT.', ['indirect: la CGT | estimée | à 300 euros']],
      ['Jugé coupable par le tribunal, il a fait appel.', []],
      ['Le contrat, jugé par erreur, est nul.', []],
    ],
  ],
  [
    'an apposition stands between who calls something so and “comme”',
    [
      [
        'Un accord présenté par la ministre, Ana Ruiz, comme « une avancée ».',
        ['mixed: la ministre, Ana Ruiz | présenté | comme « une avancée »'],
      ],
    ],
  ],
  [
    'words in marks behind “comme” are those of the agent before it',
    [
      [
        'La mesure a été saluée par la CFDT comme « un progrès ».',
        ['mixed: la CFDT | a été saluée | comme « un progrès »'],
      ],
      ['Il a été accueilli par la foule comme « un héros ».', []],
    ],
  ],
  [
    'a cue in the passive',
    [
      [
        'Accusée par les pêcheurs d’avoir « menti », la direction se tait.',
        ['mixed: les pêcheurs | Accusée | d’avoir « menti »'],
      ],
    ],
  ],
];

testFacts(facts, 'fr');

describe('French cues in the passive, by tables', () => {
  describe('what somebody is described as, in the passive', () => {
    for (const described of ['décrit', 'dépeint', 'présenté'])
      for (const like of ['un homme discret', '« un homme discret »', 'calme et poli'])
        it(`${described} comme ${like}`, () => {
          for (const who of ['ses voisins', 'le parquet', 'Paul Vian', 'Me Ana Ruiz']) {
            const claim = (cue: string): string[] => [`${who} | ${cue} | comme ${like}`];
            const said = (draft: string): string[] =>
              attributions(draft, 'fr').map((line) => line.replace(/ → [^|]+ \|/, ' |'));
            assert.deepEqual(said(`L’accusé, ${described} par ${who} comme ${like}, s’est tu.`), claim(described));
            assert.deepEqual(said(`L’accusé, ${described} comme ${like} par ${who}, s’est tu.`), claim(described));
            assert.deepEqual(said(`Il est ${described} par ${who} comme ${like}.`), claim(`est ${described}`));
            assert.deepEqual(said(`L’homme ${described} par ${who} comme ${like} s’est tu.`), claim(described));
          }
        });
    it('a present behind its subject stays one', () => {
      assert.deepEqual(attributions('Paul Vian était discret, dit par exemple sa voisine.', 'fr'), [
        'sa voisine | dit | Paul Vian était discret',
      ]);
    });
  });

  it('ends a suspicion at the verb of whoever is suspected', () => {
    for (const verb of ['a été arrêté lundi', 'est en prison', 'sera jugé en mai'])
      assert.deepEqual(claimLines(`L'homme soupçonné d'avoir volé un bus à Lens ${verb}.`, 'fr'), [
        "indirect: – | soupçonné | d'avoir volé un bus à Lens",
      ]);
  });

  it('who is told something, by nobody who is named', () => {
    assertTable(
      [
        ['Les employés ont été informés que leur accès serait coupé.', '–', 'leur accès serait coupé'],
        ['Les riverains ont été prévenus que la rue fermerait.', '–', 'la rue fermerait'],
        ['Les parents ont été avertis que l’école resterait close.', '–', 'l’école resterait close'],
        ['Les élus ont été avisés que la séance était reportée.', '–', 'la séance était reportée'],
        ['La famille a été informée que le corps avait été retrouvé.', '–', 'le corps avait été retrouvé'],
        ['Les salariés sont informés que le site ferme.', '–', 'le site ferme'],
        ['Il a été précisé que les travaux dureraient un an.', '–', 'les travaux dureraient un an'],
        ['Les journalistes ont été informés par la direction que le site fermait.', 'la direction', 'le site fermait'],
      ],
      'fr',
    );
    for (const draft of ['On sait désormais que le feu est parti du grenier.'])
      assert.deepEqual(claimLines(draft, 'fr'), [], draft);
  });

  it('who sees himself reproached is told it by nobody who is named', () => {
    assertTable(
      [
        ['Paul Vian se voit reprocher d’abandonner son rôle.', '–', 'd’abandonner son rôle'],
        ['Paul Vian s’est vu reprocher d’avoir menti.', '–', 'd’avoir menti'],
        ['Le maire se voit aussi reprocher son silence.', '–', 'son silence'],
        ['Elle s’est vu répondre que le dossier était clos.', '–', 'le dossier était clos'],
        ['Les élus se sont vu rétorquer que la caisse était vide.', '–', 'la caisse était vide'],
        ['Il s’est entendu dire que le poste était pris.', '–', 'le poste était pris'],
        ['Le club s’est vu signifier qu’il serait relégué.', '–', 'il serait relégué'],
        ['Paul Vian s’est vu reprocher par la Cour des comptes d’avoir menti.', 'la Cour des comptes', 'd’avoir menti'],
      ],
      'fr',
    );
  });
});
