import { type Facts, testFacts } from '../facts';

/** Whom a noun means that opens its sentence. Drafts with their claims as `claimLines` writes them. */
const facts: Facts = [
  [
    'those who were described before with the same noun',
    [
      [
        'Workers at the plant said it was late.\n\nThe workers said the bus was slow.',
        [
          'indirect: Workers at the plant | said | it was late',
          'indirect: The workers → Workers at the plant | said | the bus was slow',
        ],
      ],
      [
        'The leaders of Ford and GM said sales had fallen.\n\nThe leaders added that they would cut jobs.',
        [
          'indirect: The leaders of Ford and GM | said | sales had fallen',
          'indirect: The leaders → leaders of Ford and GM | added | they would cut jobs',
        ],
      ],
      [
        'Lawyers for the men said it was late. But the lawyers also warned that costs would rise.',
        [
          'indirect: Lawyers for the men | said | it was late',
          'indirect: the lawyers → Lawyers for the men | warned | costs would rise',
        ],
      ],
      [
        'Residents of Mill Road said it was late. The residents will go to court, they said.',
        [
          'indirect: Residents of Mill Road | said | it was late',
          'indirect: they → Residents of Mill Road | said | The residents will go to court',
        ],
      ],
    ],
  ],
  [
    'who was described with the noun before somebody with another post',
    [
      [
        'The city coroner found that three died by drowning.\n\nPathologist Marie Cassidy said she died quickly.\n\nThe coroner said it was sad.',
        [
          'indirect: The city coroner | found | three died by drowning',
          'indirect: Pathologist Marie Cassidy | said | she died quickly',
          'indirect: The coroner → city coroner | said | it was sad',
        ],
      ],
      [
        'The district judge said it was theft.\n\nMagistrate Ann Orr said it was not.\n\nThe judge said it was clear.',
        [
          'indirect: The district judge | said | it was theft',
          'indirect: Magistrate Ann Orr | said | it was not',
          'indirect: The judge → district judge | said | it was clear',
        ],
      ],
      [
        'Coroner Ann Orr opened the inquest.\n\nPathologist Luke Reid gave evidence.\n\nThe coroner said it was sad.',
        ['indirect: The coroner → Ann Orr | said | it was sad'],
      ],
    ],
  ],
  [
    'somebody without a name who comes up behind somebody named, and what he does',
    [
      [
        'Larry Sykes came.\n\nThe board met a mediator.\n\nThe mediator said it was late.',
        ['indirect: The mediator | said | it was late'],
      ],
      [
        'Luke Orr, 42, said he was hurt.\n\nThe court heard from a doctor.\n\nThe doctor said he could have died.',
        ['indirect: Luke Orr, 42 | said | he was hurt', 'indirect: The doctor | said | he could have died'],
      ],
      [
        'Luke Orr was jailed in May.\n\nHe was once a driver for Orva.\n\nThe driver said he was sorry.',
        ['indirect: The driver → Luke Orr | said | he was sorry'],
      ],
      [
        'Ann Orr lives in Leeds.\n\nShe trained as a nurse in 2010.\n\nThe nurse said she was tired.',
        ['indirect: The nurse → Ann Orr | said | she was tired'],
      ],
    ],
  ],
];

testFacts(facts, 'en');
