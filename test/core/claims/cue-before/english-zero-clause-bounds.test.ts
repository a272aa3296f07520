import { type Facts, testFacts } from '../facts';

/** English clauses without “that” behind their cue: where what is reported begins and ends. Drafts with their claims as `claimLines` writes them. */
const facts: Facts = [
  [
    'an auxiliary before the marks is a verb',
    [
      [
        'The club said in a statement results had “not been good enough”.',
        ['mixed: The club | said | results had “not been good enough”'],
      ],
    ],
  ],
  [
    'what else is done ends what a participle reports',
    [
      [
        'The firm closed the plant, saying it had lost money, and sold the land.',
        ['indirect: The firm | saying | it had lost money'],
      ],
    ],
  ],
  [
    '“as” behind a verb and its subject opens a clause of what is said meanwhile, unless the verb takes “as”',
    [
      [
        'Aides clashed angrily on Thursday as the Democrats accused Trump of racism.',
        ['indirect: the Democrats | accused | Trump of racism'],
      ],
      [
        'The talks collapsed in Geneva as the envoy accused Moscow of stalling.',
        ['indirect: the envoy | accused | Moscow of stalling'],
      ],
      ['The row deepened as Mr Orr told MPs the report was wrong.', ['indirect: Mr Orr | told | the report was wrong']],
      [
        'The markets tumbled on Monday as the bank warned of a recession.',
        ['indirect: the bank | warned | of a recession'],
      ],
      [
        'Lawmakers returned to Washington as the White House said it wanted a deal.',
        ['indirect: the White House | said | it wanted a deal'],
      ],
      [
        'Stocks jumped as a senior official said talks were close.',
        ['indirect: a senior official | said | talks were close'],
      ],
      [
        'A man identified on Monday as the gunman said he was sorry.',
        ['indirect: A man identified on Monday as the gunman | said | he was sorry'],
      ],
      [
        'The company labelled by critics as the worst polluter said it had changed.',
        ['indirect: The company labelled by critics as the worst polluter | said | it had changed'],
      ],
      [
        'He claimed she had given him the money as a gift, said she was kind and left.',
        [
          'indirect: He | claimed | she had given him the money as a gift, said she was kind and left',
          'indirect: He | said | she was kind and left',
        ],
      ],
    ],
  ],
  [
    'who speaks meanwhile can be told of between commas',
    [
      [
        'The row deepened as the mayor, Ann Orr, said the plan was dead.',
        ['indirect: the mayor, Ann Orr | said | the plan was dead'],
      ],
      [
        'The campaign stumbled as Sen. Ann Orr, a Democrat, told reporters the ad was false.',
        ['indirect: Sen. Ann Orr, a Democrat | told | the ad was false'],
      ],
      [
        'Support collapsed last week as a memo, leaked on Monday, said the funds were gone.',
        ['indirect: a memo, leaked on Monday | said | the funds were gone'],
      ],
      [
        'The vote was delayed until Gov. Paul Reyes, a Republican, said he would sign.',
        ['indirect: Gov. Paul Reyes, a Republican | said | he would sign'],
      ],
    ],
  ],
  [
    'a relative clause stands before what something is taken as',
    [
      [
        'She said she would not declare the drought, which has hit 26 areas, as a disaster.',
        ['indirect: She | said | she would not declare the drought, which has hit 26 areas, as a disaster'],
      ],
    ],
  ],
  [
    'marks that open with an auxiliary are no judgement',
    [
      [
        'He said waiting to consider the nomination “would be obstruction”.',
        ['mixed: He | said | waiting to consider the nomination “would be obstruction”'],
      ],
    ],
  ],
  [
    'words in marks that nobody else says in a clause with “while”',
    [
      [
        'The minister said no decision had been made, while legal advice will have to be “carefully considered”.',
        [
          'mixed: The minister | said | no decision had been made, while legal advice will have to be “carefully considered”',
        ],
      ],
      [
        'Ms Orr said the plan was dead, while Mr Lane called it “a joke”.',
        ['indirect: Ms Orr | said | the plan was dead', 'mixed: Mr Lane | called | it “a joke”'],
      ],
    ],
  ],
  [
    'whoever acts in a clause with a conjunction acts on, where “it” opens the sentence',
    [
      [
        'It all started after the man called 911 and reported he was ill.',
        ['indirect: the man | reported | he was ill'],
      ],
      ['It happened after Ms Orr left and told staff she was ill.', ['indirect: Ms Orr | told | she was ill']],
    ],
  ],
  [
    '… and not who is told',
    [
      [
        'The committee was told that officers were backing the plan, saying that it was safe.',
        ['indirect: – | was told | officers were backing the plan', 'indirect: officers | saying | it was safe'],
      ],
    ],
  ],
  [
    '“no” can be all that somebody says',
    [
      [
        'Ruiz said no, because “she can’t fill up the rooms” without celebrities.',
        ['mixed: Ruiz | said | no, because “she can’t fill up the rooms” without celebrities'],
      ],
      ['Asked if she would resign, Ana Ruiz said no.', ['indirect: Ana Ruiz | said | no']],
      ['Ruiz said no and left the room.', ['indirect: Ruiz | said | no']],
      ['Ruiz said no such thing.', []],
      ['Voters said no to the plan.', []],
    ],
  ],
  [
    'since when somebody is concerned is not what concerns him',
    [
      [
        'Ann Lee was concerned after the company said the system should cope.',
        ['indirect: the company | said | the system should cope'],
      ],
      [
        'Ann Lee was concerned that the system would fail.',
        ['indirect: Ann Lee | was concerned | the system would fail'],
      ],
    ],
  ],
  [
    'what somebody calls so belongs to what is reported',
    [
      [
        'Ana Ruiz says voters are “right to be angry,” but also hungry for what she calls “real solutions”.',
        [
          'mixed: Ana Ruiz | says | voters are “right to be angry,” but also hungry for what she calls “real solutions”',
        ],
      ],
    ],
  ],
  [
    'the next act is done to whom the clause is about',
    [
      [
        'The judge told him he was “a danger” and jailed him for nine years.',
        ['mixed: The judge | told | he was “a danger”'],
      ],
      ['John Orr said she was late and took her bag.', ['indirect: John Orr | said | she was late and took her bag']],
    ],
  ],
  [
    'a clause set against the main one ends at its comma, also behind “and” and “even”',
    [
      [
        'Even though the mayor said the road was safe, it was shut.',
        ['indirect: the mayor | said | the road was safe'],
      ],
      [
        'Ms Lynch had wanted to speak and, although the report said her presence was “very unlikely to matter”, she was entitled to be there.',
        ['mixed: the report | said | her presence was “very unlikely to matter”'],
      ],
    ],
  ],
  [
    'somebody else who answers in marks is no part of what is reported',
    [
      [
        'Ann Orr said the plan was late and Paul Vian replied, “It is not.”',
        ['indirect: Ann Orr | said | the plan was late', 'direct: Paul Vian | replied | “It is not.”'],
      ],
    ],
  ],
  [
    '“even as” and “just as” open a clause that ends at its comma, and are no part of who speaks',
    [
      ['Even as aides say the plan is dead, the mayor is calm.', ['indirect: aides | say | the plan is dead']],
      [
        'But even as Ms Orr insists that the bill is alive, senators are leaving.',
        ['indirect: Ms Orr | insists | the bill is alive'],
      ],
      ['Just as the mayor said the plan was dead, rain fell.', ['indirect: the mayor | said | the plan was dead']],
      [
        'Just as Ms Lane told reporters that the road was open, a bus crashed.',
        ['indirect: Ms Lane | told | the road was open'],
      ],
      [
        'Just as the union predicted, the firm closed the plant.',
        ['indirect: the union | predicted | the firm closed the plant'],
      ],
      [
        'Troops crossed the border even as the minister said the talks were going well.',
        ['indirect: the minister | said | the talks were going well'],
      ],
      ['The dam failed, exactly as engineers had warned.', ['indirect: engineers | had warned | The dam failed']],
    ],
  ],
  [
    "what the saying goes against, or ends, is the writer's",
    [
      [
        'The unions confirmed that they would strike on Friday, defying an injunction issued by the minister.',
        ['indirect: The unions | confirmed | they would strike on Friday'],
      ],
      [
        'The minister said he would not resign, ignoring calls from his own party.',
        ['indirect: The minister | said | he would not resign'],
      ],
      [
        'The club announced that the coach would stay, ending weeks of speculation.',
        ['indirect: The club | announced | the coach would stay'],
      ],
      [
        'The bank said it would cut jobs, reversing an earlier decision.',
        ['indirect: The bank | said | it would cut jobs'],
      ],
      [
        'Luke Orr said the firm broke the law, defying the regulator.',
        ['indirect: Luke Orr | said | the firm broke the law, defying the regulator'],
      ],
    ],
  ],
  [
    'what is told of now goes on behind “but” with a pronoun',
    [
      [
        'He says the plan is good, but it costs too much.',
        ['indirect: He | says | the plan is good, but it costs too much'],
      ],
      ['She says the school is safe, but parents are worried.', ['indirect: She | says | the school is safe']],
    ],
  ],
  [
    'two clauses are told to somebody, the second with “that”',
    [
      [
        'He told lawmakers the intruders had been inside for nine days before they struck and that the system was old.',
        [
          'indirect: He | told | the intruders had been inside for nine days before they struck and that the system was old',
        ],
      ],
      [
        'She told reporters the firm had lied and that it would pay.',
        ['indirect: She | told | the firm had lied and that it would pay'],
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
    '“, but there were …” goes on with what was said, striking nurses can be told, a far town opens the copy',
    [
      [
        'He said ten had been hurt, but there were no deaths.',
        ['indirect: He | said | ten had been hurt, but there were no deaths'],
      ],
      ['She told striking nurses that pay would rise.', ['indirect: She | told | pay would rise']],
      [
        'The army said on Tuesday suspected rebels had killed two soldiers.',
        ['indirect: The army | said | suspected rebels had killed two soldiers'],
      ],
      ['RAWALPINDI: Ten protesters were arrested outside the hall.', []],
    ],
  ],
  [
    'what the main clause does is not said in the clause before it',
    [
      [
        'When CNN asked the senator about it, he said he was tired.',
        ['indirect: CNN | asked | about it', 'indirect: he | said | he was tired'],
      ],
      ['When he told voters about the plan, they cheered.', []],
      [
        'When the mayor told residents the flood was over, they laughed.',
        ['indirect: the mayor | told | the flood was over'],
      ],
      ['The announcement led some to speculate that he would quit.', ['indirect: some | speculate | he would quit']],
      ['The ruling caused many to fear that more would follow.', ['indirect: many | fear | more would follow']],
    ],
  ],
  [
    'what goes on with a report, and whose the next cue is',
    [
      [
        'Ms. Ivers said she had offered to resign but that nobody had wanted it.',
        ['indirect: Ms. Ivers | said | she had offered to resign but that nobody had wanted it'],
      ],
      [
        'She said she had called the office and been told that nobody was there.',
        ['indirect: She | said | she had called the office and been told that nobody was there'],
      ],
      [
        'He said he had written to the firm and been promised that it would pay.',
        ['indirect: He | said | he had written to the firm and been promised that it would pay'],
      ],
      [
        'She declined to say which routes were safe but said decisions would come soon.',
        ['indirect: She | said | decisions would come soon'],
      ],
      ['He said companies that left were wrong.', ['indirect: He | said | companies that left were wrong']],
      ['He said the men who left were wrong.', ['indirect: He | said | the men who left were wrong']],
      [
        'In an exchange that many found telling, one of them wrote back: “Toward what?”',
        ['direct: one of them | wrote back | “Toward what?”'],
      ],
      [
        'Campaigners in Leeds have vowed to chain themselves to the shelves.',
        ['indirect: Campaigners in Leeds | have vowed | to chain themselves to the shelves'],
      ],
      ['They have vowed to chain the gates.', ['indirect: They | have vowed | to chain the gates']],
    ],
  ],
];

testFacts(facts, 'en');
