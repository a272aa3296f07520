import { type Facts, testFacts } from '../facts';

const facts: Facts = [
  [
    'a firm goes by its name without its legal form and its trade',
    [
      [
        'Kestrel Steel Corp. said it would cut jobs.\n\nKestrel said it would pay staff.',
        [
          'indirect: Kestrel Steel Corp. | said | it would cut jobs',
          'indirect: Kestrel → Kestrel Steel Corp. | said | it would pay staff',
        ],
      ],
      [
        'Kobe Metals Ltd. said it would cut jobs.\n\nKobe Metals said it would pay staff.',
        [
          'indirect: Kobe Metals Ltd. | said | it would cut jobs',
          'indirect: Kobe Metals → Kobe Metals Ltd. | said | it would pay staff',
        ],
      ],
      ['Van Loon N.V. said it would cut jobs.', ['indirect: Van Loon N.V. | said | it would cut jobs']],
      [
        'Orland Foods said it would cut jobs.\n\nOrland said it would pay staff.',
        [
          'indirect: Orland Foods | said | it would cut jobs',
          'indirect: Orland → Orland Foods | said | it would pay staff',
        ],
      ],
    ],
  ],
  [
    'a day is a first name behind a title',
    [
      ['Hon. Sunday Ekpo called the motion premature.', ['indirect: Hon. Sunday Ekpo | called | the motion premature']],
      ['Mr Friday Eze said he was ill.', ['indirect: Mr Friday Eze | said | he was ill']],
      ['The senator on Sunday denied the claim.', ['indirect: The senator | denied | the claim']],
    ],
  ],
  [
    'a PAC is a body, by its name or by its kind',
    [
      [
        'Conservative Solutions PAC has run ads for Rubio.\n\n“It is over,” the super PAC said.',
        ['direct: the super PAC → Conservative Solutions PAC | said | “It is over,”'],
      ],
      [
        'America Rising PAC said on Monday that it was over.\n\nThe PAC’s ads ran in May.\n\n“We won,” the PAC said.',
        [
          'indirect: America Rising PAC | said | it was over',
          'direct: the PAC → America Rising PAC | said | “We won,”',
        ],
      ],
      ['A super PAC said on Monday that it was over.', ['indirect: A super PAC | said | it was over']],
    ],
  ],
];

testFacts(facts, 'en');
