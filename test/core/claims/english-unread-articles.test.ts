import { type Facts, testFacts } from './facts';

const facts: Facts = [
  [
    'the main verb closes a relative clause whose verb has the cue as its participle',
    [
      [
        'Ortega, who has spent years arguing that the tax, not the rent, is too high, filed suit on Monday.',
        ['indirect: Ortega, who | arguing | the tax, not the rent, is too high'],
      ],
      [
        'Ortega, who built his career on warning that banks were too big, voted no.',
        ['indirect: Ortega, who | warning | banks were too big'],
      ],
      [
        'Ruiz, who went on to claim that the vote, like the last one, was rigged, was fined.',
        ['indirect: Ruiz, who | claim | the vote, like the last one, was rigged'],
      ],
      [
        'A woman who spent years saying the doctor lied was right.',
        ['indirect: A woman who | saying | the doctor lied'],
      ],
    ],
  ],
  [
    'the main verb closes what is said in a relative clause with its own subject',
    [
      ['The book she admitted she had not read was banned.', ['indirect: she | admitted | she had not read']],
      ['The letter that Ruiz says he never saw will be published.', ['indirect: Ruiz | says | he never saw']],
      [
        'Those cuts, which Ruiz said she could not support, passed on Friday.',
        ['indirect: Ruiz | said | she could not support'],
      ],
      [
        'The fund, from which auditors say he took $40,000, has closed.',
        ['indirect: auditors | say | he took $40,000'],
      ],
      [
        'She told voters that Ruiz believes the plan was late.',
        ['indirect: She | told | Ruiz believes the plan was late', 'indirect: Ruiz | believes | the plan was late'],
      ],
    ],
  ],
  [
    'what a writer calls the words before',
    [
      [
        "She told a rally that her rival “couldn't find a sandbag,” a line that drew laughter.",
        ["mixed: She | told | her rival “couldn't find a sandbag,”"],
      ],
      [
        'He said the vote was rigged, a claim for which there is no evidence.',
        ['indirect: He | said | the vote was rigged'],
      ],
      [
        'The mayor said the bridge was safe, a view not shared by engineers.',
        ['indirect: The mayor | said | the bridge was safe'],
      ],
      [
        'He said the company had lost a contract, a deal worth $2 million.',
        ['indirect: He | said | the company had lost a contract, a deal worth $2 million'],
      ],
    ],
  ],
  [
    'a relative clause without its pronoun is of the subject',
    [
      [
        'A doctor the family had hired said the wound was old.',
        ['indirect: A doctor the family had hired | said | the wound was old'],
      ],
      [
        'Doctors the family hired said the wound was old.',
        ['indirect: Doctors the family hired | said | the wound was old'],
      ],
      [
        'A study the group commissioned found that rents had doubled.',
        ['indirect: A study the group commissioned | found | rents had doubled'],
      ],
      [
        'Aides she trusted warned her that the vote was lost.',
        ['indirect: Aides she trusted | warned | the vote was lost'],
      ],
    ],
  ],
  [
    'an apposition can open with a participle',
    [
      [
        '“It is late,” said its chair, retired headteacher Jean Ogden.',
        ['direct: its chair, retired headteacher Jean Ogden | said | “It is late,”'],
      ],
      [
        '“It is late,” said his coach, disgraced cyclist Jean Ogden.',
        ['direct: his coach, disgraced cyclist Jean Ogden | said | “It is late,”'],
      ],
      ['“It is late,” said Ann Bell, joined by Tom Reed.', ['direct: Ann Bell | said | “It is late,”']],
    ],
  ],
  [
    "what was not said is the writer's",
    [
      [
        'The developer insisted that traders would be offered units, though it would not be drawn on rents.',
        ['indirect: The developer | insisted | traders would be offered units'],
      ],
      [
        'The ministry said talks would resume, though it did not say when.',
        ['indirect: The ministry | said | talks would resume'],
      ],
      [
        'Officials said the man had died, although they gave no cause.',
        ['indirect: Officials | said | the man had died'],
      ],
      [
        'She said the plan was sound, though it was not perfect.',
        ['indirect: She | said | the plan was sound, though it was not perfect'],
      ],
    ],
  ],
  [
    '“further” between a noun and its verb is an adverb',
    [
      ['The NGO further claims that officers were late.', ['indirect: The NGO | claims | officers were late']],
      ['The report further states that costs doubled.', ['indirect: The report | states | costs doubled']],
      ['The board heard further claims that the dam was old.', []],
    ],
  ],
  [
    'what sets a subject against others stands behind its commas',
    [
      ['The mayor, Ana Ruiz, for her part said it was late.', ['indirect: The mayor, Ana Ruiz | said | it was late']],
      ['The bank, Orrco, in turn said it was late.', ['indirect: The bank, Orrco | said | it was late']],
    ],
  ],
  [
    'verbs and adjectives that report',
    [
      ['The firm affirmed having acted in good faith.', ['indirect: The firm | affirmed | having acted in good faith']],
      [
        'The minister let it be understood that she would go.',
        ['indirect: The minister | let it be understood | she would go'],
      ],
      [
        'Analysts were sceptical that the talks could be saved.',
        ['indirect: Analysts | were sceptical | the talks could be saved'],
      ],
    ],
  ],
  [
    'whose claim it is',
    [
      [
        'Ruiz, whose suggestion last month that the mayor lied drew anger, apologized.',
        ['indirect: Ruiz | suggestion | the mayor lied'],
      ],
      [
        'A senator whose warning that some “ought to leave” drew anger has died.',
        ['mixed: A senator | warning | some “ought to leave”'],
      ],
    ],
  ],
  [
    'a phrase or an incise in a relative clause has its words there',
    [
      [
        'Police raided a villa in which, according to prosecutors, the cash was hidden.',
        ['indirect: prosecutors | according to | in which ‖ the cash was hidden'],
      ],
      [
        'He met a banker who, according to the indictment, paid him.',
        ['indirect: the indictment | according to | who ‖ paid him'],
      ],
      [
        'The board hired a builder whose price, the mayor claims, was the lowest.',
        ['indirect: the mayor | claims | whose price ‖ was the lowest'],
      ],
      ['A man who, police said, was armed fled on foot.', ['indirect: police | said | who ‖ was armed']],
      [
        'The bridge, which, the mayor said, was safe, fell on Monday.',
        ['indirect: the mayor | said | which ‖ was safe'],
      ],
    ],
  ],
  [
    'a second verb goes with who was quoted',
    [
      [
        'Orun was quoted by Reuters as saying that the list was false, and later told the BBC he was leaving.',
        ['indirect: Orun | saying | the list was false', 'indirect: Orun | told | he was leaving'],
      ],
    ],
  ],
  [
    'the leader of a council does not lead its opposition',
    [
      [
        'Council leader denies plot.\n\nOpposition leader Martin Sykes said it was late.',
        ['indirect: Council leader | denies | plot', 'indirect: Opposition leader Martin Sykes | said | it was late'],
      ],
      [
        'Opposition leader Ann Bell said it was early.\n\nThe leader of Leeds City Council said it was late.',
        [
          'indirect: Opposition leader Ann Bell | said | it was early',
          'indirect: The leader of Leeds City Council | said | it was late',
        ],
      ],
      [
        'Opposition leader Ann Bell said it was early.\n\nThe opposition leader said it was late.',
        [
          'indirect: Opposition leader Ann Bell | said | it was early',
          'indirect: The opposition leader → Ann Bell | said | it was late',
        ],
      ],
    ],
  ],
];

describe('English press, by tables', () => {
  testFacts(facts, 'en');
});
