import { testWhom } from './whom';

describe('“The company”', () => {
  const others = [
    'The Federal Aviation Administration',
    'The Met Office',
    'The National Weather Service',
    'The Smithson Institute',
    'The Wellcome Trust',
    'The Marine Conservation Society',
    'Greenpeace',
    'The Bank of England',
    'The White House',
    'The World Health Organization',
    'The Health and Safety Executive',
    'The Financial Conduct Authority',
    'The regulator, Ofcom,',
    'The charity Brake',
  ];
  testWhom([
    [
      'is no body that governs or campaigns, be it the one that has just spoken',
      'en',
      others.map((other) => [
        `In May Kelpie opened a plant.\n\n${other} said it was late. The company said it was glad.`,
        'Kelpie',
      ]),
    ],
  ]);
});

describe('Kin in a relative clause', () => {
  testWhom([
    [
      'is not whom the sentence is about',
      'en',
      [
        [
          'Derek Roy, whose son, Callum, spent months on the ward, hugged the nurse. “She rang us,” he said.',
          'Derek Roy',
        ],
        ['Derek Roy, whose brother, Callum Roy, died in May, hugged the nurse. “She rang us,” he said.', 'Derek Roy'],
        ['Ann Roy, whose sister, Eva Lund, died in May, hugged the nurse. “She rang us,” she said.', 'Ann Roy'],
      ],
    ],
    [
      'is not whom the sentence is about',
      'fr',
      [
        ['Luc Roy, dont le fils, Théo, est malade, embrasse l’infirmière. « Elle a appelé », dit-il.', 'Luc Roy'],
        ['Luc Roy, dont le frère, Paul Roy, est malade, embrasse l’infirmière. « Elle a appelé », dit-il.', 'Luc Roy'],
      ],
    ],
  ]);
});

describe('Whom a trade or a nation has meant', () => {
  testWhom([
    [
      'heads no body of the paragraph behind',
      'fr',
      [
        [
          'Luc Orr sourit. « C’est fini », dit le boulanger.\n\nL’hôpital ferme. « On manque de bras », dit le directeur.',
          '-',
        ],
        [
          'Luc Orr sourit. « C’est fini », dit le boulanger.\n\nLe lycée ouvre. « On est prêts », dit le proviseur.',
          '-',
        ],
        ['Luc Orr sourit. « C’est fini », dit le maire.\n\nLe pont ouvre. « On est prêts », dit l’édile.', 'Luc Orr'],
      ],
    ],
    [
      'is of no other nation',
      'en',
      [
        [
          'Natalia Orlova is glad. The Belarusian said it was late. She succeeds Luca Roy. The Italian said it was dark.',
          'Luca Roy',
        ],
        ['Prosecutor Helen Vaughan told the jury it was late. The barrister said it was dark.', 'Helen Vaughan'],
      ],
    ],
  ]);
});
