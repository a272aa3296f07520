import { testFacts, type Facts } from './facts';

const facts: Facts = [
  [
    'a quotation whose last paragraph only closes it is of whoever the cue there names',
    [
      [
        '“I want to tell the deputy that they are thieves.\n\nThey are not the face of the town,” he told mourners.',
        ['direct: he | told | “I want to tell the deputy that they are thieves. ‖ They are not the face of the town,”'],
      ],
      [
        '“They are thieves.\n\nThey are not the face of the town,” said Luke Orr.',
        ['direct: Luke Orr | said | “They are thieves. ‖ They are not the face of the town,”'],
      ],
      [
        '“They are thieves.\n\nThey took it all.\n\nThey are not the face of the town,” the MP added.',
        ['direct: the MP | added | “They are thieves. ‖ They took it all. ‖ They are not the face of the town,”'],
      ],
    ],
  ],
  [
    'the number of a day can have its ending',
    [
      ['She said on April 23rd she had met the man in a bar.', ['indirect: She | said | she had met the man in a bar']],
      ['Hilda Good said on April 23rd last she had met him.', ['indirect: Hilda Good | said | she had met him']],
      ['The firm said on Monday May 1st that it would close.', ['indirect: The firm | said | it would close']],
    ],
  ],
  [
    'what stands between commas in the subject ends no clause',
    [
      [
        'Orr said the link between the family, whose names are hidden, and the trust was a failure.',
        ['indirect: Orr | said | the link between the family, whose names are hidden, and the trust was a failure'],
      ],
      [
        'The party alleged that it was a mafia as 26 ministers, including home minister Amit Shah, and 172 MPs were facing charges.',
        [
          'indirect: The party | alleged | it was a mafia as 26 ministers, including home minister Amit Shah, and 172 MPs were facing charges',
        ],
      ],
      ['She said it was late, and the mayor agreed.', ['indirect: She | said | it was late']],
    ],
  ],
  [
    'somebody says the clause whose end is in marks without a comma behind them',
    [
      [
        'Change was needed “from the ward to the board” said Dame Julie Mellor as she upheld three complaints.',
        ['mixed: Dame Julie Mellor | said | Change was needed “from the ward to the board”'],
      ],
      ['The deal is “dead” says union leader Ann Orr.', ['mixed: union leader Ann Orr | says | The deal is “dead”']],
      [
        'The club “will not sell” insisted the chairman.',
        ['mixed: the chairman | insisted | The club “will not sell”'],
      ],
      [
        'The strike could “cost lives” warned Ann Orr, head of the service.',
        ['mixed: Ann Orr, head of the service | warned | The strike could “cost lives”'],
      ],
      ['The man known as “Shorty” said he was sorry.', ['indirect: The man known as “Shorty” | said | he was sorry']],
    ],
  ],
  [
    'a row of things before its verb ends no clause that another one follows',
    [
      [
        'While Orr said rents, rates and wages were fair, she said it would not be enough.',
        [
          'indirect: Orr | said | rents, rates and wages were fair',
          'indirect: she → Orr | said | it would not be enough',
        ],
      ],
      [
        'While Orr said the offer of 3%, 2% and 2% was fair, she said it would not be enough.',
        [
          'indirect: Orr | said | the offer of 3%, 2% and 2% was fair',
          'indirect: she → Orr | said | it would not be enough',
        ],
      ],
    ],
  ],
  [
    'a clause can open with a phrase of its own before its subject',
    [
      [
        'Orr said despite the rain the crowd had stayed.',
        ['indirect: Orr | said | despite the rain the crowd had stayed'],
      ],
      ['Orr said without help the farm would close.', ['indirect: Orr | said | without help the farm would close']],
      [
        'Orr said as a result of the fire the road was shut.',
        ['indirect: Orr | said | as a result of the fire the road was shut'],
      ],
      [
        'Orr said given the weather, the match was off.',
        ['indirect: Orr | said | given the weather, the match was off'],
      ],
      ['Orr said prior to the crash he had slept.', ['indirect: Orr | said | prior to the crash he had slept']],
      [
        'Orr said thanks to the grant the hall was open.',
        ['indirect: Orr | said | thanks to the grant the hall was open'],
      ],
      [
        'Orr said had staff measured her blood sooner, she might have lived.',
        ['indirect: Orr | said | had staff measured her blood sooner, she might have lived'],
      ],
      ['Orr said should the vote fail, he would quit.', ['indirect: Orr | said | should the vote fail, he would quit']],
      ['Orr said if needed, the road would be shut.', ['indirect: Orr | said | if needed, the road would be shut']],
    ],
  ],
  [
    'those present are there, and present nothing',
    [
      [
        'Other leaders present during the burial also lamented that politicians had lied.',
        ['indirect: Other leaders present during the burial | lamented | politicians had lied'],
      ],
      [
        'Leaders present at the rally said the plan was dead.',
        ['indirect: Leaders present at the rally | said | the plan was dead'],
      ],
      ['The councillors present also said that it was bad.', ['indirect: The councillors present | said | it was bad']],
      ['Leaders present a plan.', []],
    ],
  ],
  [
    'words of papers of Africa and India',
    [
      ['The governor tasked youths to shun violence.', ['indirect: The governor | tasked | youths to shun violence']],
      ['The coach stressed on the need for focus.', ['indirect: The coach | stressed on | the need for focus']],
      ['He exuded confidence that they would win.', ['indirect: He | exuded confidence | they would win']],
      ['He apprised the court that the man had fled.', ['indirect: He | apprised | the man had fled']],
      ['The firm rubbished the claims.', ['indirect: The firm | rubbished | the claims']],
      [
        'The judge admonished the lawyer over the delay.',
        ['indirect: The judge | admonished | the lawyer over the delay'],
      ],
    ],
  ],
  [
    'a headline leaves out “was” before who is told to do something',
    [
      ['# Libyan envoy asked to rescue peace talks\n\nIt rained on Monday in Leeds.', []],
      [
        '# Drivers warned to expect delays\n\nIt rained on Monday in Leeds.',
        ['indirect: – | warned | to expect delays'],
      ],
      ['# Council urged to rethink plan\n\nIt rained on Monday in Leeds.', ['indirect: – | urged | to rethink plan']],
      ['# Orr asks staff to stay\n\nIt rained on Monday in Leeds.', ['indirect: Orr | asks | staff to stay']],
    ],
  ],
];

describe('what papers print from Cork to Kenya', () => {
  testFacts(facts, 'en');
});
