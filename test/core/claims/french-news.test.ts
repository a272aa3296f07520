import assert from 'node:assert/strict';
import { claimLines } from './claim-lines';

type Case = readonly [draft: string, claims: readonly string[]];

/** What news in French taught: a general fact, and drafts with their claims as `claimLines` writes them. */
const facts: readonly (readonly [fact: string, cases: readonly Case[]])[] = [
  [
    'a cue behind a comma has the person before as its subject where what follows is a thing',
    [
      [
        'La maire de Sisteron, Aude Mercadal, a annoncé une distribution d’eau.',
        ['indirect: La maire de Sisteron, Aude Mercadal | a annoncé | une distribution d’eau'],
      ],
      [
        'La crue qui touche la vallée pourrait dépasser la dernière crue, a déclaré la ministre.',
        ['indirect: la ministre | a déclaré | La crue qui touche la vallée pourrait dépasser la dernière crue'],
      ],
    ],
  ],
  [
    'an object ends where the speaker acts or reports again',
    [
      [
        'La CFDT et FO dénoncent un « plan d’affichage » et maintiennent leur appel à la grève.',
        ['mixed: La CFDT et FO | dénoncent | un « plan d’affichage »'],
      ],
      [
        'Le maire et la préfète ont exprimé leur « émotion » saluant le courage des sauveteurs.',
        [
          'mixed: Le maire et la préfète | ont exprimé | leur « émotion »',
          'indirect: Le maire et la préfète | saluant | le courage des sauveteurs',
        ],
      ],
      [
        'La substitute a demandé trois ans de prison, dont deux avec sursis.',
        ['indirect: La substitute | a demandé | trois ans de prison, dont deux avec sursis'],
      ],
    ],
  ],
  [
    'a reported clause ends before “avant de” and before a main clause without a “que” of its own',
    [
      [
        'Irina Sokol a affirmé que Riga n’avait fourni aucune preuve, avant de suggérer que Vilnius avait tiré.',
        [
          'indirect: Irina Sokol | a affirmé | Riga n’avait fourni aucune preuve',
          'indirect: Irina Sokol | suggérer | Vilnius avait tiré',
        ],
      ],
      [
        'La préfète a déclaré qu’elle « attend le rapport » et elle a annoncé qu’elle recevrait les familles.',
        [
          'mixed: La préfète | a déclaré | elle « attend le rapport »',
          'indirect: elle → préfète | a annoncé | elle recevrait les familles',
        ],
      ],
    ],
  ],
  [
    'an adverbial between a cue and its words is no part of them',
    [
      [
        'Le ministre Paul Gandon avait témoigné dans un communiqué de sa « profonde tristesse ».',
        ['mixed: Le ministre Paul Gandon | avait témoigné | de sa « profonde tristesse »'],
      ],
      [
        'Le syndicat Unsa avait jugé la semaine dernière « vital de frapper un grand coup ».',
        ['direct: Le syndicat Unsa | avait jugé | « vital de frapper un grand coup »'],
      ],
      ['La ministre a appelé de nouveau au calme.', ['indirect: La ministre | a appelé | au calme']],
      [
        'Les représentants du personnel ont quant à eux exprimé leur inquiétude.',
        ['indirect: Les représentants du personnel | ont quant à eux exprimé | leur inquiétude'],
      ],
    ],
  ],
  [
    'what comes of how somebody speaks is not what was said, nor what is declared by decree',
    [
      ['Le guide a crié tellement fort que le car s’est arrêté.', []],
      ['Les gouverneurs ont déclaré l’état d’urgence dans deux États.', []],
    ],
  ],
  [
    'a relative clause can have a subject of its own, name and all',
    [
      [
        'Des saleuses sont prêtes à Troyes, dont le maire, Éric Adam, a prévenu sur X que dix centimètres étaient attendus.',
        ['indirect: le maire, Éric Adam | a prévenu | dix centimètres étaient attendus'],
      ],
    ],
  ],
];

describe('claims in French news', () => {
  for (const [fact, cases] of facts)
    describe(fact, () => {
      for (const [draft, claims] of cases) it(draft, () => assert.deepEqual(claimLines(draft, 'fr'), claims));
    });
});
