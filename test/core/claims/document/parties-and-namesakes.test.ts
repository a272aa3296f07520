import { testWhom } from './whom';

describe('A noun for somebody of a party', () => {
  testWhom([
    [
      'is whoever speaks in the paragraph, where Americans elect one to his post',
      'en',
      ['The county clerk', 'The sheriff', 'The district attorney', 'The coroner'].map((post) => [
        `Earl Hodge said it was late.\n\n${post}, Ann Briones, said it was quiet. The Republican said she was glad.`,
        'Ann Briones',
      ]),
    ],
  ]);
});

describe('Whose father somebody is', () => {
  testWhom([
    [
      'can be told by the family name that both have',
      'fr',
      [
        ['Salomé Gury a appelé.\n\nPhilippe Gury dort là. « J’attends », explique le père de Salomé.', 'Philippe Gury'],
        ['Philippe Gury dort là. « J’attends », explique le père de Salomé.\n\nSalomé Gury révise.', 'Philippe Gury'],
        ['Paul Gury a appelé.\n\nAnne Gury dort là. « J’attends », explique la sœur de Paul Gury.', 'Anne Gury'],
        ['Salomé Gury a appelé.\n\nPhilippe Roy dort là. « J’attends », explique le père de Salomé.', '-'],
      ],
    ],
    [
      'leaves the courtesy title to her mother, where the one of the name is a child',
      'en',
      [
        ['“I waved,” said Skye Orr, 11. Her mother, Iona, was there.\n\nMs Orr said she would go.', 'Iona'],
        ['“I waved,” said Skye Orr, 31. Her mother, Iona, was there.\n\nMs Orr said she would go.', 'Skye Orr'],
      ],
    ],
  ]);
});

describe('Who has a function besides a trade', () => {
  testWhom([
    [
      'is called by the trade',
      'en',
      [
        [
          'Ravi Shah is owed pay.\n\nThe administrator, Louise Orr, said it was lost. The accountant blamed flour.',
          'Louise Orr',
        ],
        [
          'Ravi Shah is owed pay.\n\nThe liquidator, Louise Orr, said it was lost. The accountant blamed flour.',
          'Louise Orr',
        ],
      ],
    ],
    [
      'is called by the function, be he only mentioned',
      'fr',
      [
        [
          'Le gérant était représenté par Me Louis Orr. « C’est trop », a réagi le conseil, qui fera appel.',
          'Louis Orr',
        ],
      ],
    ],
  ]);
});

describe('A school that has somebody’s name', () => {
  testWhom([
    ['is nobody', 'fr', [['« Non », affirme le recteur. Le proviseur du lycée Jean-Moulin n’a pas répondu.', '-']]],
  ]);
});
