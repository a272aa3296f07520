import { type Facts, testFacts } from '../facts';

const facts: Facts = [
  [
    'a past tense that is a noun as well is the verb of its clause',
    [
      [
        'A cheap vaccine cut cases by half, researchers reported on Wednesday in the journal.',
        ['indirect: researchers | reported | A cheap vaccine cut cases by half'],
      ],
      [
        'The vaccine against the disease cut cases by half, doctors said.',
        ['indirect: doctors | said | The vaccine against the disease cut cases by half'],
      ],
      ['A gunman shot two men, police said.', ['indirect: police | said | A gunman shot two men']],
      ['Police said a gunman shot two men.', ['indirect: Police | said | a gunman shot two men']],
      ['A man spat at a nurse, staff said.', ['indirect: staff | said | A man spat at a nurse']],
      ['The dog bit three children, neighbours said.', ['indirect: neighbours | said | The dog bit three children']],
      ['The reform cut red tape, ministers say.', ['indirect: ministers | say | The reform cut red tape']],
      [
        'A deal with the bank put jobs at risk, unions said.',
        ['indirect: unions | said | A deal with the bank put jobs at risk'],
      ],
      ['The wasp stung six children, teachers said.', ['indirect: teachers | said | The wasp stung six children']],
    ],
  ],
  [
    'it is a noun where another verb of its clause follows, or a preposition stands before',
    [
      ['A rate cut plan, bankers said, was dead.', ['indirect: bankers | said | A rate cut plan ‖ was dead']],
      ['Ministers said the pay cut plans were dead.', ['indirect: Ministers | said | the pay cut plans were dead']],
      [
        'After a tax cut vote, the pound fell, traders said.',
        ['indirect: traders | said | After a tax cut vote, the pound fell'],
      ],
    ],
  ],
  [
    'what others claim of a reported clause is part of it',
    [
      [
        'He denied that the money had been taken, as the opposition claims.',
        ['indirect: He | denied | the money had been taken, as the opposition claims'],
      ],
      [
        'She said the plan would not cost 3 million, as the council has claimed.',
        ['indirect: She | said | the plan would not cost 3 million, as the council has claimed'],
      ],
      ['The prince was not there, as the palace claims.', ['indirect: the palace | claims | The prince was not there']],
    ],
  ],
  [
    'what stands under a preposition before “that” is no verb',
    [
      [
        'The consultant admitted under questioning that the scan was late.',
        ['indirect: The consultant | admitted | the scan was late'],
      ],
      ['She told the court under questioning that she was ill.', ['indirect: She | told | she was ill']],
    ],
  ],
  [
    'a phrase without a verb behind an incise goes on with what is said',
    [
      [
        'The department had 112 patients that night, she explained, and beds for 54.',
        ['indirect: she | explained | The department had 112 patients that night ‖ and beds for 54'],
      ],
      [
        'The road was wet, police said, and the light poor.',
        ['indirect: police | said | The road was wet ‖ and the light poor'],
      ],
      [
        'The road was wet, police said, and the mayor agreed.',
        ['indirect: police | said | The road was wet ‖ and the mayor agreed'],
      ],
    ],
  ],
  [
    'a second base form behind a relative clause is still said',
    [
      [
        'He said the council would close the pool, which is losing money, and sell the site.',
        ['indirect: He | said | the council would close the pool, which is losing money, and sell the site'],
      ],
      [
        'He said the council would close the pool, which is losing money, and left.',
        ['indirect: He | said | the council would close the pool'],
      ],
    ],
  ],
  [
    'a question that opens the sentence tells nothing of what is said',
    [
      [
        'Asked what she thought when she filled the bin, she replied: “I thought of my aunt.”',
        ['direct: she | replied | “I thought of my aunt.”'],
      ],
      ['Asked why he had said it, he replied: “I was tired.”', ['direct: he | replied | “I was tired.”']],
    ],
  ],
  [
    'a clause of time between the hearers and what they are told is no part of it',
    [
      [
        'Judge Crewe told jurors before they retired that sympathy was not a defence.',
        ['indirect: Judge Crewe | told | sympathy was not a defence'],
      ],
      [
        'Orr told the panel when he was asked about the leak that he knew nothing.',
        ['indirect: Orr | told | he knew nothing'],
      ],
      ['She told her husband as they drove home that she was leaving.', ['indirect: She | told | she was leaving']],
    ],
  ],
  [
    'what somebody has reason to say is not said',
    [
      ['It was a phrase he may have cause to regret: someone had written it on a bedsheet.', []],
      ['He will have reason to complain: the road is shut.', []],
    ],
  ],
  [
    'an -ing form that is an adjective as well is what somebody denies',
    [
      [
        'The leader of the council has denied misleading residents about the cost of the tram.',
        ['indirect: The leader of the council | has denied | misleading residents about the cost of the tram'],
      ],
      ['Ruiz admitted misleading the court.', ['indirect: Ruiz | admitted | misleading the court']],
      [
        'Ruiz denied lying after documents suggested that he had.',
        [
          'indirect: Ruiz | denied | lying after documents suggested that he had',
          'indirect: documents | suggested | he had',
        ],
      ],
      ['Though she regretted lying to the court, Ruiz stayed on.', ['indirect: she | regretted | lying to the court']],
    ],
  ],
];

testFacts(facts, 'en');
