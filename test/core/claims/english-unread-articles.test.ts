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
  [
    'a quotation goes on behind what the speaker does meanwhile',
    [
      ['“It was,” she said, shaking her head, “a mistake.”', ['direct: she | said | “It was,” ‖ “a mistake.”']],
      [
        "“If they win,” said the mayor, stirring her tea, “I'll leave.”",
        ["direct: the mayor | said | “If they win,” ‖ “I'll leave.”"],
      ],
      ['“It was,” she said as she left the court, “a mistake.”', ['direct: she | said | “It was,” ‖ “a mistake.”']],
      [
        '“The thing is,” said Ruiz, pointing at the wall, “that it leans.”',
        ['direct: Ruiz | said | “The thing is,” ‖ “that it leans.”'],
      ],
      ['“It was,” she said when asked about it, “a mistake.”', ['direct: she | said | “It was,” ‖ “a mistake.”']],
      [
        '“We lost,” he said, adding, “It is over.”',
        ['direct: he | said | “We lost,”', 'direct: he | adding | “It is over.”'],
      ],
      [
        '“We lost,” he said, telling reporters, “It is over.”',
        ['direct: he | said | “We lost,”', 'direct: he | telling | “It is over.”'],
      ],
    ],
  ],
  [
    'an order needs no subject',
    [
      ['Do your job, she told him, turning to face the camera.', ['indirect: she | told | Do your job']],
      ['Get over it, she said.', ['indirect: she | said | Get over it']],
      ['Design the future, he told students.', ['indirect: he | told | Design the future']],
      ['Doubts about the plan, he said.', []],
    ],
  ],
  [
    'an incise parts a clause about a clause from its verb',
    [
      ['What she wants, she said, is peace.', ['indirect: she | said | What she wants ‖ is peace']],
      [
        'The thing he missed most, he said, was the sea.',
        ['indirect: he | said | The thing he missed most ‖ was the sea'],
      ],
    ],
  ],
  [
    'what one goes on to say is a claim of its own',
    [
      [
        'The mayor said the plan was late and went on to warn that costs would rise.',
        ['indirect: The mayor | said | the plan was late', 'indirect: The mayor | warn | costs would rise'],
      ],
      [
        'A note argues that any deal should be short, and goes on to warn that the mood is grim.',
        ['indirect: A note | argues | any deal should be short', 'indirect: A note | warn | the mood is grim'],
      ],
    ],
  ],
  [
    'when and where somebody hits back',
    [
      [
        'The association shot back on social media that its members were tired.',
        ['indirect: The association | shot back | its members were tired'],
      ],
      ['The union pushed back on Monday that it was false.', ['indirect: The union | pushed back | it was false']],
      ['She hit back at critics, saying it was late.', ['indirect: She | saying | it was late']],
    ],
  ],
  [
    '“promising” before “to” is a verb',
    [
      ['The government came to power promising to cut taxes.', ['indirect: The government | promising | to cut taxes']],
      [
        'A government that came to power promising to cut taxes has raised them.',
        ['indirect: A government that | promising | to cut taxes'],
      ],
    ],
  ],
  [
    'a day stands within a cue',
    [
      [
        'The minister called on Saturday for “calm and responsibility”.',
        ['direct: The minister | called on Saturday for | “calm and responsibility”'],
      ],
      ['The minister called on Saturday for calm.', ['indirect: The minister | called on Saturday for | calm']],
      ['The union called on Ruiz to resign.', ['indirect: The union | called on | Ruiz to resign']],
    ],
  ],
  [
    'a participle between an adjective and somebody is an attribute',
    [
      [
        'A local elected official said the toll was higher.',
        ['indirect: A local elected official | said | the toll was higher'],
      ],
      ['“It is late,” said a local elected official.', ['direct: a local elected official | said | “It is late,”']],
      [
        'According to a local elected official who requested anonymity, it is late.',
        ['indirect: a local elected official who requested anonymity | According to | it is late'],
      ],
    ],
  ],
  [
    'through whom a body speaks',
    [
      [
        'The union, through its lawyer, Ana Ruiz, said it would appeal.',
        ['indirect: The union, through its lawyer, Ana Ruiz | said | it would appeal'],
      ],
    ],
  ],
  [
    'nobody says what neither says',
    [
      ['Neither campaign would say whether there will be another debate.', []],
      ['Neither side said it would quit.', []],
    ],
  ],
  [
    'whom somebody believes to be what',
    [
      ['A man whom police believe to be armed is at large.', ['indirect: police | believe | to be armed']],
      ['Police believe the man to be armed.', ['indirect: Police | believe | the man to be armed']],
    ],
  ],
  ['how often is no content', [['She was tied to the president, whom he mentioned 22 times.', []]]],
  [
    '“as for” takes up who is named',
    [
      [
        'The Front said it was late. As for the union, it says the deal is dead.',
        ['indirect: The Front | said | it was late', 'indirect: it → union | says | the deal is dead'],
      ],
      ['As for costs, they said it was late.', ['indirect: they | said | it was late']],
    ],
  ],
  [
    "a writer's word for what was said",
    [
      ['She said it was late, a claim too odd to check.', ['indirect: She | said | it was late']],
      [
        'She said talks were “frank”, a formula so worn that nobody laughed.',
        ['mixed: She | said | talks were “frank”'],
      ],
    ],
  ],
  [
    'a day between whom one accuses and of what is cut out',
    [
      [
        'Poland accused neighbouring Belarus on Tuesday of conducting a “hybrid attack” against the bloc.',
        ['mixed: Poland | accused | neighbouring Belarus ‖ of conducting a “hybrid attack” against the bloc'],
      ],
      ['Ruiz accused him on Monday of lying.', ['indirect: Ruiz | accused | him ‖ of lying']],
      [
        'The state accused the firm again on Friday of fraud, saying it had lied.',
        ['indirect: The state | accused | the firm ‖ of fraud', 'indirect: The state | saying | it had lied'],
      ],
      ['Ruiz accused Orr last week of lying, and left.', ['indirect: Ruiz | accused | Orr ‖ of lying']],
    ],
  ],
  [
    'a clause can be interrupted by a word or two behind a conjunction',
    [
      [
        'The senator said the report, if true, showed an administration “at war with its own map.”',
        ['mixed: The senator | said | the report, if true, showed an administration “at war with its own map.”'],
      ],
      ['She said the plan, though late, was good.', ['indirect: She | said | the plan, though late, was good']],
      ['Ruiz said the law, as written, was bad.', ['indirect: Ruiz | said | the law, as written, was bad']],
    ],
  ],
  [
    'a name that is an adjective keeps its relative clause',
    [
      [
        'Northern, which is owned by the government, said it was late.',
        ['indirect: Northern, which is owned by the government | said | it was late'],
      ],
      [
        'NICE, which approves drugs, said it would act.',
        ['indirect: NICE, which approves drugs | said | it would act'],
      ],
    ],
  ],
  [
    'what nobody would say is no claim',
    [
      ['Whether he will be there, nobody would say.', []],
      ['How it began, officials would not say.', []],
      ['It was late, No 10 said.', ['indirect: No 10 | said | It was late']],
    ],
  ],
  [
    'each other is no content',
    [
      ['The two firms blamed one another.', []],
      ['Talks broke down, with each side blaming the other.', []],
      ['They accused one another of lying.', ['indirect: They | accused | one another of lying']],
    ],
  ],
  [
    'marks that end a relative clause are not what the main verb reports',
    [
      [
        'Ruiz, who has called the deal “a joke,” urged lawmakers to vote no.',
        [
          'mixed: Ruiz, who | has called | the deal “a joke,”',
          'indirect: Ruiz, who has called the deal “a joke,” | urged | lawmakers to vote no',
        ],
      ],
      [
        'Ruiz, who called himself “a builder,” told reporters he would run.',
        [
          'mixed: Ruiz, who | called | himself “a builder,”',
          'indirect: Ruiz, who called himself “a builder,” | told | he would run',
        ],
      ],
      [
        'Ruiz, who has vowed to “drain the swamp,” promised voters a wall.',
        [
          'mixed: Ruiz, who | has vowed | to “drain the swamp,”',
          'indirect: Ruiz, who has vowed to “drain the swamp,” | promised | voters a wall',
        ],
      ],
      ['“It is over,” said Ruiz, who lost.', ['direct: Ruiz, who lost | said | “It is over,”']],
      ['The plan, which is late, is “dead,” said Ruiz.', ['mixed: Ruiz | said | The plan, which is late, is “dead,”']],
    ],
  ],
];

describe('English press, by tables', () => {
  testFacts(facts, 'en');
});
