import { testFacts } from './facts';

// What hardly an article shows, and no other test.
describe('Rare constructions, English', () => {
  testFacts(
    [
      [
        'A text speaks also where a participle tells where it stood',
        [
          [
            '“It is over,” said a statement posted on its site.',
            ['direct: a statement posted on its site | said | “It is over,”'],
          ],
          [
            '“We were wrong,” read a letter sent to its clients.',
            ['direct: a letter sent to its clients | read | “We were wrong,”'],
          ],
        ],
      ],
      [
        'A past participle with a title in marks tells more of whoever speaks',
        [
          [
            'Vale, who wrote a book called “Home,” said that the town is small.',
            ['indirect: Vale, who wrote a book called “Home,” | said | the town is small'],
          ],
          [
            'Ann Vian, who ran a club named “The Den,” said that it would close.',
            ['indirect: Ann Vian, who ran a club named “The Den,” | said | it would close'],
          ],
        ],
      ],
      ['“Most” behind a verb is how often', [['Ann Orr, the mayor, remembered most.', []]]],
    ],
    'en',
  );
});

describe('Rare constructions, French', () => {
  testFacts(
    [
      [
        'A pronoun before a colon speaks',
        [
          ['Lui : « Je ne sais pas. »', ['direct: Lui | : | « Je ne sais pas. »']],
          ['Elle : « Nous verrons. »', ['direct: Elle | : | « Nous verrons. »']],
        ],
      ],
      [
        'What could be read there are words of a text',
        [['On pouvait y lire « Sauve ton paysan ».', ['direct: On | pouvait y lire | « Sauve ton paysan »']]],
      ],
      [
        'Whom something moves speaks behind the colon, where he is a person',
        [
          ["L'attente inquiète Léa Vian : « C'est trop long. »", ["direct: Léa Vian | – | « C'est trop long. »"]],
          ["La question agace Ruiz : « Je n'en sais rien. »", ["direct: – | – | « Je n'en sais rien. »"]],
        ],
      ],
    ],
    'fr',
  );
});
