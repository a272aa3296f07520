import assert from 'node:assert/strict';
import { claimLines } from '../claim-lines';
import { type Facts, testFacts } from '../facts';

/** Who signs French words. Drafts with their claims as `claimLines` writes them. */
const facts: Facts = [
  [
    'who signs words in a paragraph of their own may open with a capital or stand behind a comma',
    [
      [
        'La grève dure.\n\n"On est à bout, on ne dort plus" - Une infirmière de Brest\n\nLa direction se tait.',
        ['direct: Une infirmière de Brest | – | "On est à bout, on ne dort plus"'],
      ],
      [
        'Luc Vian est à bout.\n\n« On n’y arrive plus » - Une infirmière de Brest\n\nIl soupire. « C’est trop, vraiment trop. »',
        [
          'direct: Une infirmière de Brest | – | « On n’y arrive plus »',
          'direct: Il → Luc Vian | – | « C’est trop, vraiment trop. »',
        ],
      ],
      [
        'La grève dure.\n\n« On est à bout » - le président du syndicat Luc Vian\n\nLa direction se tait.',
        ['direct: le président du syndicat Luc Vian | – | « On est à bout »'],
      ],
      [
        'La grève dure.\n\n« On est à bout », Luc Vian, maire de Lens.\n\nLa direction se tait.',
        ['direct: Luc Vian, maire de Lens | – | « On est à bout »'],
      ],
      ['La grève dure.\n\n« Le Chant du port » - Théâtre de Lens\n\nLa direction se tait.', []],
    ],
  ],
  [
    'a name and a post at the end of a block quote sign it, be there no dash',
    [
      [
        '> Pour la démocratie, il s’agit d’un précédent important.\n>\n> Marc Tanguay, chef du Parti libéral',
        ['direct: Marc Tanguay, chef du Parti libéral | – | Pour la démocratie, il s’agit d’un précédent important.'],
      ],
      ['> Ana Ruiz, maire de Lens\n>\n> Luc Vian, adjoint au maire', []],
    ],
  ],
  [
    'a signature',
    [['« J’ai tout perdu » – Anna Sarr, éleveuse', ['direct: Anna Sarr, éleveuse | – | « J’ai tout perdu »']]],
  ],
];

testFacts(facts, 'fr');

describe('who signs French words, by tables', () => {
  it('takes a name alone below words in a block quote for who says them', () => {
    const words = "C'est une manne financière pour la commune.";
    for (const below of ['Ana Ruiz', "Ana Ruiz\n>\n> Maire d'Ayencourt"])
      for (const said of [words, `« ${words} »`])
        assert.deepEqual(claimLines(`Le parc est prêt.\n\n> ${said}\n>\n> ${below}\n\nLa suite vient.`, 'fr'), [
          `direct: Ana Ruiz | – | ${said}`,
        ]);
  });
});
