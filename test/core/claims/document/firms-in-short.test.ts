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
];

testFacts(facts, 'en');
