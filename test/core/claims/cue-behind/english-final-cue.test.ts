import { type Facts, testFacts } from '../facts';

/** English cues behind or inside of what is said, the subject before its verb. Drafts with their claims as `claimLines` writes them. */
const facts: Facts = [
  [
    'a past tense that looks like an adjective is the verb of the words that the cue ends',
    [
      [
        'A boat capsized off Libya, leaving dozens missing, the coast guard said.',
        ['indirect: the coast guard | said | A boat capsized off Libya, leaving dozens missing'],
      ],
      [
        'A train and a lorry collided on Monday, officials said.',
        ['indirect: officials | said | A train and a lorry collided on Monday'],
      ],
      [
        'A ferry hit a pier, injuring five people, officials said.',
        ['indirect: officials | said | A ferry hit a pier, injuring five people'],
      ],
      [
        'The economy stalled in May, the central bank said.',
        ['indirect: the central bank | said | The economy stalled in May'],
      ],
    ],
  ],
  [
    'the title of a work that was just named is not the words going on',
    [
      ['“I never slept,” she wrote in her memoir, “Open Strings” (1988).', ['direct: she | wrote | “I never slept,”']],
      [
        '“I never slept,” she wrote in a letter, “and I never ate.”',
        ['direct: she | wrote | “I never slept,” ‖ “and I never ate.”'],
      ],
    ],
  ],
  [
    "what tells how long after something else it was said is the writer's",
    [
      [
        'Ruiz has left, the palace said on Friday, a week after protests in which six people died.',
        ['indirect: the palace | said | Ruiz has left'],
      ],
      [
        'Police arrested four men, it said, just hours before the vote was to begin.',
        ['indirect: it | said | Police arrested four men'],
      ],
    ],
  ],
  [
    'the town that an Indian report is filed from speaks no turn',
    [
      [
        'KANPUR: Two men drowned in the river on Sunday, police said.',
        ['indirect: police | said | Two men drowned in the river on Sunday'],
      ],
      [
        'KOCHI: The state will buy 200 buses, Ana Orr said on Monday.',
        ['indirect: Ana Orr | said | The state will buy 200 buses'],
      ],
      [
        'KESSEL: We picked a firm that three towns use.',
        ['direct: KESSEL | : | We picked a firm that three towns use'],
      ],
    ],
  ],
  [
    'as many as opens an amount',
    [
      [
        'As many as 40 people died when the dam burst, officials said.',
        ['indirect: officials | said | As many as 40 people died when the dam burst'],
      ],
      [
        'A fire had broken out, the mayor said, without giving details.',
        ['indirect: the mayor | said | A fire had broken out'],
      ],
    ],
  ],
  [
    'what happens besides says nothing of the words before it',
    [
      [
        'The toll has passed 2,000, the ministry said on Tuesday, as states ran out of vaccine and hospitals put up tents.',
        ['indirect: the ministry | said | The toll has passed 2,000'],
      ],
    ],
  ],
  [
    'an Australian councillor by title',
    [['“It is dry here,” Cr Smith said.', ['direct: Cr Smith | said | “It is dry here,”']]],
  ],
  [
    'a question goes on behind the incise up to its end',
    [
      [
        'Why, he asked, had the bank brushed off a question about its rates?',
        [
          'indirect: he | asked | Why ‖ had the bank brushed off a question about its rates?',
          'indirect: the bank | brushed off | a question about its rates',
        ],
      ],
      [
        'Why, she asked, did the bank say it was safe?',
        ['indirect: she | asked | Why ‖ did the bank say it was safe?', 'indirect: the bank | say | it was safe'],
      ],
      [
        'When, he demanded, will the bridge be open again?',
        ['indirect: he | demanded | When ‖ will the bridge be open again?'],
      ],
    ],
  ],
  [
    'whoever a title or noun calls by another’s name is the last one named',
    [
      [
        'Former Sanders surrogate Rep. Keith Ellison spoke of unity. “We lost,” he said.',
        [
          'indirect: Former Sanders surrogate Rep. Keith Ellison | spoke | of unity',
          'direct: he → Keith Ellison | said | “We lost,”',
        ],
      ],
      [
        'Trump surrogate Gov. Luke Reed called the vote “a joke”. “We lost,” the governor said.',
        [
          'mixed: Trump surrogate Gov. Luke Reed | called | the vote “a joke”',
          'direct: the governor → Luke Reed | said | “We lost,”',
        ],
      ],
    ],
  ],
  [
    'a sentence without a cue goes on with a quotation where it has a long clause in marks',
    [
      [
        '“They know,” Ann Orr said. Republicans don’t want him under oath “because if that happens, we will have evidence for the world to see.”',
        [
          'mixed: Ann Orr | said | “They know,” ‖ Republicans don’t want him under oath “because if that happens, we will have evidence for the world to see.”',
        ],
      ],
      [
        '“They know,” Ann Orr said. The firm sells “the best boats in the whole of the north”.',
        ['direct: Ann Orr | said | “They know,”'],
      ],
    ],
  ],
  [
    'two single marks are one double mark, be they curly',
    [
      [
        '‘‘They’ve been trouble for years,’’ Ann Orr said. ‘‘The one house ruins the street.’’',
        ['direct: Ann Orr | said | ‘‘They’ve been trouble for years,’’ ‖ ‘‘The one house ruins the street.’’'],
      ],
      ['‘‘We said ‘no’ to them,’’ Ann Orr said.', ['direct: Ann Orr | said | ‘‘We said ‘no’ to them,’’']],
      ['Ann Orr called it ‘‘a disgrace’’.', ['mixed: Ann Orr | called | it ‘‘a disgrace’’']],
    ],
  ],
  [
    'a closing mark glued to the word behind it opens',
    [
      [
        'The statement said:”He threatened to quit. There is no doubt.\n\n“It was a vote.”',
        ['direct: The statement | said | ”He threatened to quit. There is no doubt ‖ “It was a vote.”'],
      ],
      ['He said, ”We will win the vote.”', ['direct: He | said | ”We will win the vote.”']],
      [
        '”We will win,” he said. ”It is over,” she said.',
        ['direct: he | said | ”We will win,”', 'direct: she | said | ”It is over,”'],
      ],
    ],
  ],
  [
    'the clause that “it” stands for goes on behind the incise',
    [
      [
        'It was a “remarkable coincidence”, he said, that the commission had decided to leave.',
        ['mixed: he | said | It was a “remarkable coincidence” ‖ that the commission had decided to leave'],
      ],
    ],
  ],
  [
    'a post right behind a quotation goes with the name behind its comma',
    [
      [
        '“It was decided before,” one resident, Andrew Musty said.',
        ['direct: one resident, Andrew Musty | said | “It was decided before,”'],
      ],
    ],
  ],
  [
    'a quotation goes on with the words that are all in marks',
    [
      [
        '“It is over,” Ana Ruiz said, adding that “talks” had failed. “We lost.”',
        ['direct: Ana Ruiz | said | “It is over,” ‖ “We lost.”', 'mixed: Ana Ruiz | adding | “talks” had failed'],
      ],
    ],
  ],
  [
    'a fronted clause is reported with the main clause behind the cue',
    [
      [
        'If the deal is signed, the firm promised, the road will reopen.',
        ['indirect: the firm | promised | If the deal is signed ‖ the road will reopen'],
      ],
      [
        'While the road is shut, Ana Ruiz said on Monday, the bus will go by Leeds.',
        ['indirect: Ana Ruiz | said | While the road is shut ‖ the bus will go by Leeds'],
      ],
      [
        'Although it rained, she told reporters, the crowd stayed.',
        ['indirect: she | told | Although it rained ‖ the crowd stayed'],
      ],
      [
        'While Ana Ruiz said the road was shut, John Orr told reporters the bus would go.',
        ['indirect: Ana Ruiz | said | the road was shut', 'indirect: John Orr | told | the bus would go'],
      ],
    ],
  ],
  [
    'an incise with whom it was said to or when parts one clause',
    [
      [
        'In the long run, Ana Ruiz told reporters, the plan will fail.',
        ['indirect: Ana Ruiz | told | In the long run ‖ the plan will fail'],
      ],
      [
        'By Monday, the firm said in a statement, 300 people had left.',
        ['indirect: the firm | said | By Monday ‖ 300 people had left'],
      ],
      [
        'The plan, which was leaked, he told the BBC, will fail.',
        ['indirect: he | told | The plan, which was leaked ‖ will fail'],
      ],
      [
        'What is clear, Ana Ruiz told the court on Friday, is that it failed.',
        ['indirect: Ana Ruiz | told | What is clear ‖ is that it failed'],
      ],
      [
        'The plan failed, Ana Ruiz told reporters, and the town paid.',
        ['indirect: Ana Ruiz | told | The plan failed ‖ and the town paid'],
      ],
      [
        'Particularly in poorer parts of the state, she said, “we don’t know what it will be”.',
        ['mixed: she | said | Particularly in poorer parts of the state ‖ “we don’t know what it will be”'],
      ],
      [
        'Asked how long they would wait, Ana Ruiz told reporters, “We have all day.”',
        ['direct: Ana Ruiz | told | “We have all day.”'],
      ],
      [
        'In May, the firm told staff, customers and suppliers that it would close.',
        ['indirect: the firm | told | it would close'],
      ],
    ],
  ],
  [
    'what the verb before an incise still wants comes behind it',
    [
      ['It was, Ana Ruiz said, a mistake.', ['indirect: Ana Ruiz | said | It was ‖ a mistake']],
      [
        'There was, said Ana Ruiz, no sign of a struggle.',
        ['indirect: Ana Ruiz | said | There was ‖ no sign of a struggle'],
      ],
      ['He wanted, she said, to leave the club.', ['indirect: she | said | He wanted ‖ to leave the club']],
      [
        'The firm had been warned, she said, about the leak.',
        ['indirect: she | said | The firm had been warned ‖ about the leak'],
      ],
      ['It was, as Ana Ruiz put it in her memoir, a mistake.', ['indirect: Ana Ruiz | put it | It was ‖ a mistake']],
      [
        'If the deal is signed, as Ana Ruiz noted, the road will reopen.',
        ['indirect: Ana Ruiz | noted | If the deal is signed ‖ the road will reopen'],
      ],
      [
        'By Monday, according to Ana Ruiz, 300 people had left.',
        ['indirect: Ana Ruiz | according to | By Monday ‖ 300 people had left'],
      ],
    ],
  ],
  [
    'by a noun that told of somebody without a name, nobody else is meant',
    [
      [
        "Moira Kemp has done the sums. A retired teacher shares a bench. “He wouldn't take a penny,” the teacher recalls.",
        ["direct: the teacher | recalls | “He wouldn't take a penny,”"],
      ],
      [
        "Moira Kemp has done the sums. A teacher and her sister share a bench. “He wouldn't take a penny,” the teacher recalls.",
        ["direct: the teacher | recalls | “He wouldn't take a penny,”"],
      ],
      [
        'Moira Kemp has left. A teacher waited. Tom Hale, 40, was late. The teacher said it was dark.',
        ['indirect: The teacher → Tom Hale | said | it was dark'],
      ],
    ],
  ],
  [
    'a participle without an article, behind a comma or a number',
    [
      ['“The plan will fail,” elected officials said.', ['direct: elected officials | said | “The plan will fail,”']],
      [
        'The plan will fail, striking workers said on Monday.',
        ['indirect: striking workers | said | The plan will fail'],
      ],
      [
        'According to one injured passenger, the plan will fail.',
        ['indirect: one injured passenger | According to | the plan will fail'],
      ],
      [
        '“The plan will fail,” said two injured passengers.',
        ['direct: two injured passengers | said | “The plan will fail,”'],
      ],
      ['Ana Orr, the mayor, said candidates are late.', ['indirect: Ana Orr, the mayor | said | candidates are late']],
      [
        'More than 4 in 10 said billionaire Tom Hale would be best.',
        ['indirect: More than 4 in 10 | said | billionaire Tom Hale would be best'],
      ],
    ],
  ],
  [
    'an incise behind a preposition leaves its object to what is said',
    [
      [
        'Achebe arrived in 1966 with, he liked to say, two suits and one stethoscope.',
        ['indirect: he | liked to say | Achebe arrived in 1966 with ‖ two suits and one stethoscope'],
      ],
    ],
  ],
  [
    '“outlined” around words in marks',
    [
      [
        '“Furthermore,” he outlined, “the practice could mislead the public.”',
        ['direct: he | outlined | “Furthermore,” ‖ “the practice could mislead the public.”'],
      ],
      [
        '“It will cost two million,” outlined the director.',
        ['direct: the director | outlined | “It will cost two million,”'],
      ],
    ],
  ],
  [
    'how large a body is counts nothing',
    [
      [
        'The 75-member House plans to use the session to overturn the veto, Curtis said.',
        ['indirect: Curtis | said | The 75-member House plans to use the session to overturn the veto'],
      ],
    ],
  ],
  [
    'a remark behind the only dash closes what an English cue reports',
    [
      ['The firm will close, Orr said — a blow for the town.', ['indirect: Orr | said | The firm will close']],
      [
        'The event was moved to 4 p.m. ET, the two officials told CNN — notable given the hour.',
        ['indirect: the two officials | told | The event was moved to 4 p.m. ET'],
      ],
    ],
  ],
  [
    'who reported that somebody said it is no part of what he said',
    [
      ['The plan is dead, Mr Orr said, the BBC reported.', ['indirect: Mr Orr | said | The plan is dead']],
      [
        'The mine would close, the minister said, state media reported on Monday.',
        ['indirect: the minister | said | The mine would close'],
      ],
      [
        'The plan was dead, Mr Orr said, the union agreed and the firm was lost.',
        ['indirect: Mr Orr | said | The plan was dead ‖ the union agreed and the firm was lost'],
      ],
    ],
  ],
  [
    'a form in -s behind a thing with its determiner is the verb, where what opens an object follows and no other verb',
    [
      [
        'According to police, each day costs farmers money.',
        ['indirect: police | According to | each day costs farmers money'],
      ],
      [
        'According to police, the delay costs them £2m.',
        ['indirect: police | According to | the delay costs them £2m'],
      ],
      [
        'According to police, the plan costs Ukrainian farmers 40 million a year.',
        ['indirect: police | According to | the plan costs Ukrainian farmers 40 million a year'],
      ],
      [
        'The law limits rents in big cities, ministers said.',
        ['indirect: ministers | said | The law limits rents in big cities'],
      ],
      [
        'The plant processes British beef, the firm said.',
        ['indirect: the firm | said | The plant processes British beef'],
      ],
      [
        'Such a move risks new conflict, the ministry warned.',
        ['indirect: the ministry | warned | Such a move risks new conflict'],
      ],
      [
        'The rate rises families face are cruel, he said.',
        ['indirect: he | said | The rate rises families face are cruel'],
      ],
      [
        'The visitor numbers several parks report are too low, she said.',
        ['indirect: she | said | The visitor numbers several parks report are too low'],
      ],
    ],
  ],
  [
    'texts with what they are of show something at the end as well',
    [
      [
        'Half of eligible women took up the offer, figures from the UK Health Security Agency show.',
        ['indirect: figures from the UK Health Security Agency | show | Half of eligible women took up the offer'],
      ],
      [
        'Prices rose last year, figures from the Bank of Kent show.',
        ['indirect: figures from the Bank of Kent | show | Prices rose last year'],
      ],
      [
        'Prices rose last year, documents seen by Reuters show.',
        ['indirect: documents seen by Reuters | show | Prices rose last year'],
      ],
      ['The town will flood, residents of Kent fear.', ['indirect: residents of Kent | fear | The town will flood']],
      ['Prices rose, research by the bank shows.', ['indirect: research by the bank | shows | Prices rose']],
      ['Data from the bank shows that prices rose.', ['indirect: Data from the bank | shows | prices rose']],
      ['The network cut analysis of the shows.', []],
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
    'what nobody would say is no claim',
    [
      ['Whether he will be there, nobody would say.', []],
      ['How it began, officials would not say.', []],
      ['It was late, No 10 said.', ['indirect: No 10 | said | It was late']],
    ],
  ],
  [
    'a programme, brackets or an adverb beside the cue',
    [
      ['“I will run,” he told “Meet the Press.”', ['direct: he | told | “I will run,”']],
      [
        '“I will run,” he told “60 Minutes” on Monday. “I want to.”',
        ['direct: he | told | “I will run,” ‖ “I want to.”'],
      ],
      [
        'The chairman said (on Twitter) that the plan had failed.',
        ['indirect: The chairman | said | the plan had failed'],
      ],
      ['An inside source said the plan is dead.', ['indirect: An inside source | said | the plan is dead']],
      ['The plan, an outside adviser said, is dead.', ['indirect: an outside adviser | said | The plan ‖ is dead']],
      [
        'A spokeswoman declined to say who was playing Mr. Crane in the mock debates, but joked that it was hard.',
        ['indirect: A spokeswoman | joked | it was hard'],
      ],
      [
        'Relatives reproached the authorities for having waited a day.',
        ['indirect: Relatives | reproached | the authorities for having waited a day'],
      ],
    ],
  ],
  [
    'several of some are the subject of what is said',
    [
      'Some in the party want him to quit',
      'Many in the party want him to quit',
      'Most in the party back him',
      'A few in the party back him',
      'Several aides want him to quit',
    ].map((words) => [`${words}, an adviser said.`, [`indirect: an adviser | said | ${words}`]]),
  ],
  [
    'a verb of showing that closes the sentence agrees with the text before it, whatever stands behind its noun',
    [
      [
        'The group spent more than $1.6 million in all, campaign filings at the commission show.',
        ['indirect: campaign filings at the commission | show | The group spent more than $1.6 million in all'],
      ],
      [
        'Costs rose by a fifth last year, court filings in the case show.',
        ['indirect: court filings in the case | show | Costs rose by a fifth last year'],
      ],
      [
        'Costs rose by a fifth last year, a study by two researchers shows.',
        ['indirect: a study by two researchers | shows | Costs rose by a fifth last year'],
      ],
      [
        'Costs rose by a fifth last year, data from the ministry show.',
        ['indirect: data from the ministry | show | Costs rose by a fifth last year'],
      ],
      [
        'Costs rose by a fifth last year, federal data show.',
        ['indirect: federal data | show | Costs rose by a fifth last year'],
      ],
      [
        'Costs rose by a fifth last year, bank statements in the case file show.',
        ['indirect: bank statements in the case file | show | Costs rose by a fifth last year'],
      ],
      [
        'Half of the state is caught in a drought that began in May, the U.S. Drought Monitor shows.',
        ['indirect: the U.S. Drought Monitor | shows | Half of the state is caught in a drought that began in May'],
      ],
      ['The town has a cinema, a theatre and a flower show.', []],
    ],
  ],
];

testFacts(facts, 'en');
