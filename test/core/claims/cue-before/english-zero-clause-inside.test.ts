import { type Facts, testFacts } from '../facts';

/** English clauses without “that” behind their cue: which words are the subject and the verb of what is reported. Drafts with their claims as `claimLines` writes them. */
const facts: Facts = [
  [
    'a plural of things behind the past tense of a verb is no verb itself',
    [
      [
        'The United States slapped visa bans and asset freezes on six men, saying Moscow had failed to act.',
        ['indirect: The United States | saying | Moscow had failed to act'],
      ],
      [
        'On Monday, Apple cut prices and phone contracts in India, saying demand had fallen.',
        ['indirect: Apple | saying | demand had fallen'],
      ],
      [
        'The regulator approved price increases and tariff changes, noting that costs had risen.',
        ['indirect: The regulator | noting | costs had risen'],
      ],
      ['The council cut jobs and staff fears more to come.', ['indirect: staff | fears | more to come']],
    ],
  ],
  [
    'a base form goes with the infinitive before it, where the cue is in the past',
    [
      [
        'He acknowledged there was a need to do more and accelerate efforts.',
        ['indirect: He | acknowledged | there was a need to do more and accelerate efforts'],
      ],
      [
        'The minister promised to review the law and announce a date.',
        ['indirect: The minister | promised | to review the law and announce a date'],
      ],
      ['Critics say the plan is bad and oppose it.', ['indirect: Critics | say | the plan is bad']],
      [
        'The minister promised to review the law and announced a date.',
        ['indirect: The minister | promised | to review the law', 'indirect: The minister | announced | a date'],
      ],
    ],
  ],
  [
    'a word for an uncertain number behind “and” opens a clause',
    [
      [
        'The movement that Sanders sparked drew in thousands of voters and many praised him for bringing new people to the party.',
        ['indirect: many | praised | him for bringing new people to the party'],
      ],
      ['The road reopened and some said it was still unsafe.', ['indirect: some | said | it was still unsafe']],
      ['The shop closed in May and several complained of debts.', ['indirect: several | complained | of debts']],
      ['The mayor and others said it was unsafe.', ['indirect: The mayor and others | said | it was unsafe']],
    ],
  ],
  [
    'people of whom a participle tells are the subject of a clause without “that”',
    [
      [
        'The report says users advocating for gun control were more numerous than others.',
        [
          'indirect: The report | says | users advocating for gun control were more numerous than others',
          'indirect: users | advocating | for gun control',
        ],
      ],
      [
        'Police said men claiming to be officers had entered.',
        [
          'indirect: Police | said | men claiming to be officers had entered',
          'indirect: men | claiming | to be officers',
        ],
      ],
    ],
  ],
  [
    'a verb in -s that can be a noun has its clause behind a verb of saying',
    [
      [
        'The union says the report to the board shows weakness.',
        ['indirect: The union | says | the report to the board shows weakness'],
      ],
      ['The union says the tax on farms costs jobs.', ['indirect: The union | says | the tax on farms costs jobs']],
      [
        'The union says the vote on the plan changes nothing.',
        ['indirect: The union | says | the vote on the plan changes nothing'],
      ],
    ],
  ],
  [
    'a base form behind “and” goes with the modal verb of what is reported',
    [
      [
        'The board said it would review the testimony and consider whether changes were warranted.',
        ['indirect: The board | said | it would review the testimony and consider whether changes were warranted'],
      ],
      [
        'Ms Orr said the firm would investigate and explain why staff were sacked.',
        ['indirect: Ms Orr | said | the firm would investigate and explain why staff were sacked'],
      ],
      [
        'The mayor said he will meet residents and announce that the road is closed.',
        ['indirect: The mayor | said | he will meet residents and announce that the road is closed'],
      ],
      [
        'Residents said the smell was bad and say they want action.',
        [
          'indirect: Residents | said | the smell was bad and say they want action',
          'indirect: Residents | say | they want action',
        ],
      ],
    ],
  ],
  [
    'a verb that agrees with the noun before an -ing form is of that noun',
    [
      [
        'Lake said studies showing Gallego in the lead are wrong.',
        ['indirect: Lake | said | studies showing Gallego in the lead are wrong'],
      ],
      [
        'Ms Orr said photos showing her son in the pool were fake.',
        ['indirect: Ms Orr | said | photos showing her son in the pool were fake'],
      ],
      [
        'He dismissed polls showing voters back the plan.',
        [
          'indirect: He | dismissed | polls showing voters back the plan',
          'indirect: polls | showing | voters back the plan',
        ],
      ],
      [
        'She pointed to polls showing Orr and Reid are level.',
        ['indirect: She | pointed | to polls showing Orr', 'indirect: polls | showing | Orr and Reid are level'],
      ],
    ],
  ],
  [
    'how many of those before goes on with what is reported',
    [
      [
        'Police said five people were arrested, and two remain in custody.',
        ['indirect: Police | said | five people were arrested, and two remain in custody'],
      ],
      [
        'Penn said 14 people were taken to hospitals, and six were considered to be critically hurt.',
        ['indirect: Penn | said | 14 people were taken to hospitals, and six were considered to be critically hurt'],
      ],
      [
        'Officials said the fire damaged ten homes, but none was destroyed.',
        ['indirect: Officials | said | the fire damaged ten homes, but none was destroyed'],
      ],
      [
        'Police said five people were arrested, and two of them were charged.',
        ['indirect: Police | said | five people were arrested, and two of them were charged'],
      ],
      [
        'Police said three men fled, and several were later found.',
        ['indirect: Police | said | three men fled, and several were later found'],
      ],
      ['Ms Orr said the plan was dead, and Mr Lane agreed.', ['indirect: Ms Orr | said | the plan was dead']],
    ],
  ],
  [
    'a singular noun and a verb that looks like a noun of several',
    [
      [
        'While the plan is cheap, Ms Orr said, the schedule shows she would fail.',
        [
          'indirect: Ms Orr | said | While the plan is cheap ‖ the schedule shows she would fail',
          'indirect: the schedule | shows | she would fail',
        ],
      ],
      [
        'As the plan is cheap, Ms Orr said, the record shows that it can be trusted.',
        [
          'indirect: Ms Orr | said | As the plan is cheap ‖ the record shows that it can be trusted',
          'indirect: the record | shows | it can be trusted',
        ],
      ],
      [
        'Ms Orr said in May his record shows he can be trusted.',
        [
          'indirect: Ms Orr | said | his record shows he can be trusted',
          'indirect: his record | shows | he can be trusted',
        ],
      ],
    ],
  ],
  [
    'a verb that can have an object has it before “and” and whoever does something else',
    [
      ['Healy’s men couldn’t find a breakthrough and their run came to an end.', []],
      ['The hosts found their rhythm and the goals came.', []],
      ['The visitors showed their class and the game was over by half-time.', []],
      ['The firm announced its results and its shares rose.', ['indirect: The firm | announced | its results']],
      [
        'The minister announced the plan and the opposition walked out.',
        ['indirect: The minister | announced | the plan'],
      ],
      ['The team maintain a two-point lead – both rivals have a game in hand – but lost on Friday.', []],
      [
        'The inquiry found the dam and its walls were unsafe.',
        ['indirect: The inquiry | found | the dam and its walls were unsafe'],
      ],
      [
        'The inquiry found the company and its owner had failed to act.',
        ['indirect: The inquiry | found | the company and its owner had failed to act'],
      ],
      [
        'The data suggest moderate voters — a third of the town — are being ignored.',
        ['indirect: The data | suggest | moderate voters — a third of the town — are being ignored'],
      ],
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
    'a past tense that looks like the base form and a noun is a verb before a sum, and in a clause without “that”',
    [
      ['Ann Orr argued asylum cost £2bn a year.', ['indirect: Ann Orr | argued | asylum cost £2bn a year']],
      ['Ann Orr said crime cost the city £3m.', ['indirect: Ann Orr | said | crime cost the city £3m']],
      ['Ann Orr said production cost too much.', ['indirect: Ann Orr | said | production cost too much']],
      ['Ann Orr said immigration cut wages.', ['indirect: Ann Orr | said | immigration cut wages']],
      ['The strike cost £3m, Ann Orr said.', ['indirect: Ann Orr | said | The strike cost £3m']],
      ['The blast shut 20 schools, Ann Orr said.', ['indirect: Ann Orr | said | The blast shut 20 schools']],
      ['Ann Orr said labour cost inflation was high.', ['indirect: Ann Orr | said | labour cost inflation was high']],
      ['The mayor blamed asylum cost pressures.', ['indirect: The mayor | blamed | asylum cost pressures']],
    ],
  ],
  [
    'what a clause has before its subject belongs to what is said',
    [
      [
        'Mr Ryan said with all Congress has done, they could go.',
        ['indirect: Mr Ryan | said | with all Congress has done, they could go'],
      ],
      [
        'The mayor said under the new law, the plan would fail.',
        ['indirect: The mayor | said | under the new law, the plan would fail'],
      ],
      [
        'The mayor said because of the rain, they could go.',
        ['indirect: The mayor | said | because of the rain, they could go'],
      ],
    ],
  ],
  [
    'a condition before the main clause needs no comma',
    [
      [
        'Ruiz said if it was not approved they would face costs.',
        ['indirect: Ruiz | said | if it was not approved they would face costs'],
      ],
      [
        'Ruiz said although the plan was late it would go ahead.',
        ['indirect: Ruiz | said | although the plan was late it would go ahead'],
      ],
      ['Ruiz did not say if it would close.', []],
    ],
  ],
  [
    'an apposition stands between the conjunction of a clause and its verb',
    [
      [
        'When the director, James Comer, said on Tuesday that there was no evidence, investigators understood.',
        ['indirect: the director, James Comer | said | there was no evidence'],
      ],
      [
        'Because the mayor, Ana Ruiz, said the road was shut, nobody came.',
        ['indirect: the mayor, Ana Ruiz | said | the road was shut'],
      ],
      [
        'While the club, founded in 1901, says it is safe, fans doubt it.',
        ['indirect: the club, founded in 1901 | says | it is safe'],
      ],
    ],
  ],
  [
    'an apposition behind a conjunction of time',
    [
      [
        'The station has a café, which closed in June after its owner, Ana Pell, said she was tired.',
        ['indirect: its owner, Ana Pell | said | she was tired'],
      ],
      [
        'The company should have stopped after the first death, Ana Pell, a doctor in Leeds, said.',
        ['indirect: Ana Pell, a doctor in Leeds | said | The company should have stopped after the first death'],
      ],
    ],
  ],
  [
    "a conjunction's clause that opens what is reported",
    [
      [
        'Vian said while he accepted the ruling, he would appeal.',
        ['indirect: Vian | said | while he accepted the ruling, he would appeal'],
      ],
      [
        'Vian said although the ruling was harsh, he would appeal.',
        ['indirect: Vian | said | although the ruling was harsh, he would appeal'],
      ],
      [
        'Orr said that because she feared a leak, she told nobody.',
        ['indirect: Orr | said | because she feared a leak, she told nobody', 'indirect: she → Orr | feared | a leak'],
      ],
      [
        'Councillor Murphy said that while he noted the reduction in staff, he also wanted the council to act.',
        [
          'indirect: Councillor Murphy | said | while he noted the reduction in staff, he also wanted the council to act',
          'indirect: he → Murphy | noted | the reduction in staff',
        ],
      ],
    ],
  ],
  [
    'a past tense in -ed of no list, and a verb in -s behind an adverb, are the verb of an English clause without “that”',
    [
      [
        'Analyst Ali Vian said Kestrel’s growth rate paled in comparison to its peers.',
        ['indirect: Analyst Ali Vian | said | Kestrel’s growth rate paled in comparison to its peers'],
      ],
      ['Orr said the lead vanished overnight.', ['indirect: Orr | said | the lead vanished overnight']],
      ['Orr said prices skyrocketed in May.', ['indirect: Orr | said | prices skyrocketed in May']],
      [
        'The panel said the bill also targets foreign donors.',
        ['indirect: The panel | said | the bill also targets foreign donors'],
      ],
      [
        'The sources said the deal also reverses Orr’s cuts.',
        ['indirect: The sources | said | the deal also reverses Orr’s cuts'],
      ],
    ],
  ],
  [
    'a second verb in the present goes on with the text that somebody told of',
    [
      [
        'Orr said the report blames the firm and warns that it may fail.',
        [
          'indirect: Orr | said | the report blames the firm and warns that it may fail',
          'indirect: the report | blames | the firm',
          'indirect: the report | warns | it may fail',
        ],
      ],
      [
        'Orr said the firm failed and warned that more would follow.',
        ['indirect: Orr | said | the firm failed', 'indirect: Orr | warned | more would follow'],
      ],
    ],
  ],
  [
    'two adjectives open what a study shows',
    [
      [
        'A study published on Monday shows heavy, long-term coffee drinking does not raise the risk.',
        ['indirect: A study published on Monday | shows | heavy, long-term coffee drinking does not raise the risk'],
      ],
    ],
  ],
  [
    'a base form behind people and what they are of, before a name',
    [['Critics of the plan claim Mr Ruiz is mad.', ['indirect: Critics of the plan | claim | Mr Ruiz is mad']]],
  ],
  [
    'a clause of a conjunction has its verb before the comma',
    [
      [
        'In the village, where a candle burns in every window, the mayor, Pierre Orr, said it was late.',
        ['indirect: the mayor, Pierre Orr | said | it was late'],
      ],
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
];

testFacts(facts, 'en');
