import { type Facts, testFacts } from './facts';

/** What agency copy and dailies print every day: a fact of the language, and drafts with their claims as `claimLines` writes them. */
const facts: Facts = [
  [
    'an English day behind a cue tells when, and the clause opens with a bare noun or a price',
    [
      [
        'Altec said on Monday night inspectors had found cracks.',
        ['indirect: Altec | said | inspectors had found cracks'],
      ],
      [
        'The mayor told residents on Tuesday schools would reopen.',
        ['indirect: The mayor | told | schools would reopen'],
      ],
      ['Police said on Sunday three people had died.', ['indirect: Police | said | three people had died']],
      [
        'The regulator warned on Friday consumers could lose money.',
        ['indirect: The regulator | warned | consumers could lose money'],
      ],
      ['The firm said in May sales had doubled.', ['indirect: The firm | said | sales had doubled']],
      ['The bank said $40 million had been stolen.', ['indirect: The bank | said | $40 million had been stolen']],
      [
        'Orr confirmed in Monday’s interview the closure of two wards.',
        ['indirect: Orr | confirmed | the closure of two wards'],
      ],
      ['That is less than the sum predicted in March’s budget.', []],
      ['Orr said about $12 million had gone missing.', ['indirect: Orr | said | about $12 million had gone missing']],
      ['The minister pledged £3m for new roads.', ['indirect: The minister | pledged | £3m for new roads']],
    ],
  ],
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
    'a verb right behind “that” makes it a relative pronoun',
    [
      [
        'She promised 300 euros to every family that had lost its house.',
        ['indirect: She | promised | 300 euros to every family that had lost its house'],
      ],
      [
        'Ruiz announced a bonus for every soldier that had served.',
        ['indirect: Ruiz | announced | a bonus for every soldier that had served'],
      ],
    ],
  ],
  [
    'an act without its article is what headlines and bodies condemn',
    [
      ['China slams arming of Taiwan', ['indirect: China | slams | arming of Taiwan']],
      ['Unions condemn sacking of drivers', ['indirect: Unions | condemn | sacking of drivers']],
    ],
  ],
  [
    'police and staff speak in the plural',
    [
      ['Police fear more deaths.', ['indirect: Police | fear | more deaths']],
      ['Police appeal for witnesses.', ['indirect: Police | appeal | for witnesses']],
      ['Staff claim they were not told.', ['indirect: Staff | claim | they were not told']],
      [
        'Residents said police fear more deaths.',
        ['indirect: Residents | said | police fear more deaths', 'indirect: police | fear | more deaths'],
      ],
      ['Police report says officer lied', ['indirect: Police report | says | officer lied']],
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
    'a firm can have a first name in its name',
    [
      [
        'Australian carrier Coral Air said it would cut flights. Coral Air shares fell. The airline said it was sorry.',
        [
          'indirect: Australian carrier Coral Air | said | it would cut flights',
          'indirect: The airline → Coral Air | said | it was sorry',
        ],
      ],
      [
        'Fashion chain Jane Norman said it would close shops. It said sales fell.',
        [
          'indirect: Fashion chain Jane Norman | said | it would close shops',
          'indirect: It → Jane Norman | said | sales fell',
        ],
      ],
      ['The firm Ana Orr founded closed. She said sales fell.', ['indirect: She → Ana Orr | said | sales fell']],
    ],
  ],
  [
    "a headline's body is the one that says the same below",
    [
      [
        '# Airline says hackers stole data\n\nAustralian carrier Coral Air said hackers had stolen data.',
        [
          'indirect: Airline → Coral Air | says | hackers stole data',
          'indirect: Australian carrier Coral Air | said | hackers had stolen data',
        ],
      ],
      [
        '# Carmaker says strike will cost $2 billion\n\nFord said on Monday the strike would cost $2 billion.',
        [
          'indirect: Carmaker → Ford | says | strike will cost $2 billion',
          'indirect: Ford | said | the strike would cost $2 billion',
        ],
      ],
    ],
  ],
  [
    'the town of an address is no body',
    [
      [
        'Sharon Tranter, 53, of Elm Road, Skelby, denied fraud. Joe Orr, prosecuting for the RSPCA, said she lied. The charity said it was pleased.',
        [
          'indirect: Sharon Tranter, 53, of Elm Road, Skelby | denied | fraud',
          'indirect: Joe Orr, prosecuting for the RSPCA | said | she lied',
          'indirect: The charity → RSPCA | said | it was pleased',
        ],
      ],
      [
        'A man from Skelby was jailed. The charity said it was pleased.',
        ['indirect: The charity | said | it was pleased'],
      ],
    ],
  ],
  [
    'who spoke goes by what he is',
    [
      [
        'Mark Moss said the plan was late. “It failed,” the father-of-three added.',
        [
          'indirect: Mark Moss | said | the plan was late',
          'direct: the father-of-three → Mark Moss | added | “It failed,”',
        ],
      ],
      [
        'Anna Moss said the plan was late. “It failed,” the mother-of-two added.',
        [
          'indirect: Anna Moss | said | the plan was late',
          'direct: the mother-of-two → Anna Moss | added | “It failed,”',
        ],
      ],
      [
        'Mark Moss said the plan was late. “It failed,” the Kerry native added.',
        [
          'indirect: Mark Moss | said | the plan was late',
          'direct: the Kerry native → Mark Moss | added | “It failed,”',
        ],
      ],
      [
        'Mark Moss said the plan was late. “It failed,” the scrum-half added.',
        ['indirect: Mark Moss | said | the plan was late', 'direct: the scrum-half → Mark Moss | added | “It failed,”'],
      ],
      [
        'Mark Moss said the plan was late. “It failed,” the Oscar winner added.',
        [
          'indirect: Mark Moss | said | the plan was late',
          'direct: the Oscar winner → Mark Moss | added | “It failed,”',
        ],
      ],
    ],
  ],
  [
    'a clause without “that” opens with any phrase behind where, when or to whom it was said',
    [
      ['The ministry said in a statement hackers had struck.', ['indirect: The ministry | said | hackers had struck']],
      [
        'The ministry said in a statement on Monday Swedish officials had lied.',
        ['indirect: The ministry | said | Swedish officials had lied'],
      ],
      ['The bank said in its annual report profits would fall.', ['indirect: The bank | said | profits would fall']],
      ['Orr told a news conference talks had failed.', ['indirect: Orr | told | talks had failed']],
      ['The minister told reporters only two men had come.', ['indirect: The minister | told | only two men had come']],
      [
        'The minister told reporters 12 percent of staff had left.',
        ['indirect: The minister | told | 12 percent of staff had left'],
      ],
      ['The firm said in a statement Mrs Orr’s son had lied.', ['indirect: The firm | said | Mrs Orr’s son had lied']],
      ['The mayor said Tuesday’s vote was void.', ['indirect: The mayor | said | Tuesday’s vote was void']],
      ['The mayor said last year’s crop had failed.', ['indirect: The mayor | said | last year’s crop had failed']],
      ['The mayor said not all of them were ill.', ['indirect: The mayor | said | not all of them were ill']],
      ['The mayor said too many people had died.', ['indirect: The mayor | said | too many people had died']],
      ['The mayor said as many as 40 people had died.', ['indirect: The mayor | said | as many as 40 people had died']],
      [
        'The mayor said on Monday half of the staff had left.',
        ['indirect: The mayor | said | half of the staff had left'],
      ],
    ],
  ],
  [
    'who warns does so to nobody where a clause follows',
    [
      ['The minister warned he was tired.', ['indirect: The minister | warned | he was tired']],
      ['The minister warned there was no plan.', ['indirect: The minister | warned | there was no plan']],
      [
        'The minister warned if the plan failed, the town would pay.',
        ['indirect: The minister | warned | if the plan failed, the town would pay'],
      ],
      ['The minister warned no one would help.', ['indirect: The minister | warned | no one would help']],
      ['The minister warned $4 million had been lost.', ['indirect: The minister | warned | $4 million had been lost']],
      [
        'The minister warned residents that the dam could burst.',
        ['indirect: The minister | warned | the dam could burst'],
      ],
      ['The minister warned residents to leave.', ['indirect: The minister | warned | residents to leave']],
    ],
  ],
  [
    'an adjective that is a preposition too opens a subject',
    [
      [
        'Outside experts said the findings should be treated with care.',
        ['indirect: Outside experts | said | the findings should be treated with care'],
      ],
    ],
  ],
  [
    'a feeling that nothing follows is the object',
    [
      ['Brussels expressed concern.', ['indirect: Brussels | expressed | concern']],
      ['Washington expressed concern about the vote.', ['indirect: Washington | expressed concern | about the vote']],
    ],
  ],
  [
    'an amount can be a half',
    [['The ministry put participation at about half.', ['indirect: The ministry | put | participation at about half']]],
  ],
  [
    'who is told of by what he promised is whoever says more',
    [
      [
        'A company that promised 1,400 jobs in this town said Thursday it is pausing the plant.',
        [
          'indirect: A company that | promised | 1,400 jobs in this town',
          'indirect: A company that promised 1,400 jobs in this town | said | it is pausing the plant',
        ],
      ],
      [
        'A minister who had pledged reform of the police said he would resign.',
        [
          'indirect: A minister who | had pledged | reform of the police',
          'indirect: A minister who had pledged reform of the police | said | he would resign',
        ],
      ],
    ],
  ],
  [
    'a means of telling tells nobody',
    [
      ['Residents were told by text message to leave.', ['indirect: – | were told | to leave']],
      ['He was told by telephone that he was sacked.', ['indirect: – | was told | he was sacked']],
      ['She was told by her boss to leave.', ['indirect: her boss | was told | to leave']],
    ],
  ],
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
    'what is expected or promised for a month is all of the object',
    [
      ['He expects a cut in September.', ['indirect: He | expects | a cut in September']],
      ['The minister promised a vote in March.', ['indirect: The minister | promised | a vote in March']],
      ['She criticised the plan in March.', ['indirect: She | criticised | the plan']],
    ],
  ],
  [
    'police blame',
    [
      ['Police blame the driver.', ['indirect: Police | blame | the driver']],
      ['Police blame narrow gate', ['indirect: Police | blame | narrow gate']],
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
    'a family name alone goes on meaning whom it meant first',
    [
      [
        'Bill Harper counted sheep.\n\n“The bank was decent,” Harper says.\n\n“I could see it,” says Jenny Harper, a principal.\n\n“I’ve got a loan,” Harper says.',
        [
          'direct: Harper → Bill Harper | says | “The bank was decent,”',
          'direct: Jenny Harper, a principal | says | “I could see it,”',
          'direct: Harper → Bill Harper | says | “I’ve got a loan,”',
        ],
      ],
      [
        'Bill Harper counted sheep.\n\n“The bank was decent,” Harper says.\n\nJenny Harper is a principal. “I could see it,” Harper says.',
        [
          'direct: Harper → Bill Harper | says | “The bank was decent,”',
          'direct: Harper → Jenny Harper | says | “I could see it,”',
        ],
      ],
    ],
  ],
  [
    'a row of three and more needs no “and”',
    [
      [
        'Keane denounced the delays, the lies, the lack of dialogue.',
        ['indirect: Keane | denounced | the delays, the lies, the lack of dialogue'],
      ],
    ],
  ],
  [
    'a headline with capitals that is printed as a paragraph',
    [
      ['Mara Vance Slams Tom Hill On Taxes.', ['indirect: Mara Vance | Slams | Tom Hill On Taxes']],
      [
        'Mara Vance Says Tom Hill Would Cut Taxes For The Rich.',
        ['indirect: Mara Vance | Says | Tom Hill Would Cut Taxes For The Rich'],
      ],
    ],
  ],
  [
    'the subject of a cue within a report does not reach back over the verb of the report',
    [
      [
        'People familiar with the talks said two carmakers had expressed interest.',
        [
          'indirect: People familiar with the talks | said | two carmakers had expressed interest',
          'indirect: two carmakers | had expressed | interest',
        ],
      ],
      [
        'Residents angry about the plan said the mayor had voiced regret.',
        [
          'indirect: Residents angry about the plan | said | the mayor had voiced regret',
          'indirect: the mayor | had voiced | regret',
        ],
      ],
      [
        'The woman who says she saw the car said it was red.',
        [
          'indirect: The woman who | says | she saw the car',
          'indirect: The woman who says she saw the car | said | it was red',
        ],
      ],
    ],
  ],
  [
    'a date tells when it was said',
    [
      ['Ruiz said on May 12 that the plan had failed.', ['indirect: Ruiz | said | the plan had failed']],
      ['Ruiz said May 12 the plan had failed.', ['indirect: Ruiz | said | the plan had failed']],
      ['Ruiz said on Monday 12 May that the plan had failed.', ['indirect: Ruiz | said | the plan had failed']],
      ['Ruiz wrote in a letter to staff that the plan had failed.', ['indirect: Ruiz | wrote | the plan had failed']],
      ['Ruiz said before leaving for Leeds that the plan had failed.', ['indirect: Ruiz | said | the plan had failed']],
      ['Ruiz said after the meeting the plan had failed.', ['indirect: Ruiz | said | the plan had failed']],
    ],
  ],
  [
    "what tells how, when and to what effect something was said is the writer's",
    [
      [
        'The mayor said the plan had failed but declined to give details.',
        ['indirect: The mayor | said | the plan had failed'],
      ],
      [
        'The mayor said the plan had failed, declining to give details.',
        ['indirect: The mayor | said | the plan had failed'],
      ],
      [
        'The mayor said the plan had failed, a day after the vote.',
        ['indirect: The mayor | said | the plan had failed'],
      ],
      [
        'The mayor said the plan had failed, the latest setback for the firm.',
        ['indirect: The mayor | said | the plan had failed'],
      ],
      [
        'The mayor said the plan had failed, in a blow to the government.',
        ['indirect: The mayor | said | the plan had failed'],
      ],
      ['The mayor said the plan had failed when asked about it.', ['indirect: The mayor | said | the plan had failed']],
      [
        'The mayor said the plan had failed in response to a question.',
        ['indirect: The mayor | said | the plan had failed'],
      ],
      ['The mayor said the plan had failed in a statement.', ['indirect: The mayor | said | the plan had failed']],
      [
        'The mayor said the man had lied in a letter to his wife.',
        ['indirect: The mayor | said | the man had lied in a letter to his wife'],
      ],
      [
        'The mayor said the men were paid late, often years after the work.',
        ['indirect: The mayor | said | the men were paid late, often years after the work'],
      ],
    ],
  ],
  [
    'a time that no comma closes ends before no “that”',
    [
      ['He was told on Sunday, hours after a defeat at Leeds that was greeted with boos.', []],
      ['Residents were told by text message yesterday to leave.', ['indirect: – | were told | to leave']],
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
    'who may be a beast is no “she” where a woman is named',
    [
      [
        'Biscuit, a three-year-old male, was spotted by landlady Tracey Grocott as she put out the ashtrays in Netherby. “I thought it was a hat,” she said.',
        ['direct: she → Tracey Grocott | said | “I thought it was a hat,”'],
      ],
    ],
  ],
  ['what a study finds can be a thing', [['Police found a body in the river.', []]]],
  [
    'a firm recalls what it made',
    [
      ['Ford recalled 40,000 cars in May.', []],
      ['The supermarket recalled cheese.', []],
      [
        'Ruiz recalled the night in 1987 when the roof came down.',
        ['indirect: Ruiz | recalled | the night in 1987 when the roof came down'],
      ],
    ],
  ],
  [
    'what somebody threatens is no one',
    [
      ['Unions have threatened a strike.', ['indirect: Unions | have threatened | a strike']],
      ['The man threatened staff with a knife.', []],
    ],
  ],
  [
    'an age is somebody',
    [
      [
        'The 74-year-old remembers the night in 1987 when the roof came down.',
        ['indirect: The 74-year-old | remembers | the night in 1987 when the roof came down'],
      ],
    ],
  ],
  [
    'beside a report, with a speaker of its own',
    [
      [
        'The treasurer denied lying, as the opposition called for an inquiry.',
        ['indirect: The treasurer | denied | lying', 'indirect: the opposition | called for | an inquiry'],
      ],
      [
        'The mayor resigned, as the opposition called for an inquiry.',
        ['indirect: the opposition | called for | an inquiry'],
      ],
      ['It failed, as the minister said.', ['indirect: the minister | said | It failed']],
    ],
  ],
  [
    'whose daughter she is tells of her',
    [
      [
        'Ana Ruiz was a cellist. Born in Leeds, the daughter of a tailor, she left school at 14. “It was cold,” she said.',
        ['direct: she → Ana Ruiz | said | “It was cold,”'],
      ],
    ],
  ],
  [
    "a promise in a participle, and the speaker's next act",
    [
      [
        'She rejected the claim, promising to help.',
        ['indirect: She | rejected | the claim', 'indirect: She | promising | to help'],
      ],
      [
        'The mayor vowed to appeal and urged residents to leave.',
        ['indirect: The mayor | vowed | to appeal', 'indirect: The mayor | urged | residents to leave'],
      ],
      [
        'The mayor said the plan had failed while warning of floods.',
        ['indirect: The mayor | said | the plan had failed', 'indirect: The mayor | warning | of floods'],
      ],
    ],
  ],
  [
    'a text says so behind its date',
    [
      [
        'A report published by Nordbank on Monday said prices rose.',
        ['indirect: A report published by Nordbank | said | prices rose'],
      ],
      ['Data released on Monday showed prices rose.', ['indirect: Data released on Monday | showed | prices rose']],
      ['Figures from Nordbank show prices rose.', ['indirect: Figures from Nordbank | show | prices rose']],
    ],
  ],
  [
    'no evidence is what a report finds',
    [['The report found no evidence of fraud.', ['indirect: The report | found | no evidence of fraud']]],
  ],
  [
    'criticism from somebody who speaks',
    [
      [
        'The move drew criticism from unions, which called it “a betrayal”.',
        ['mixed: unions, which | called | it “a betrayal”'],
      ],
      ['He sent a letter to Ana Ruiz, who said it was late.', ['indirect: Ana Ruiz, who | said | it was late']],
      ['The arrest of Joe Orr, who says he is innocent, was late.', ['indirect: Joe Orr, who | says | he is innocent']],
      [
        'A spokesman for Joe Orr, who says he is innocent, left.',
        ['indirect: A spokesman for Joe Orr, who | says | he is innocent'],
      ],
      [
        'A report by the ministry, which said it was late, was leaked.',
        ['indirect: A report by the ministry, which | said | it was late'],
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
    '“now” before a verb belongs to it',
    [
      [
        'Kestrel said sales rose. The Austin-based company now expects a loss.',
        ['indirect: Kestrel | said | sales rose', 'indirect: The Austin-based company → Kestrel | expects | a loss'],
      ],
      [
        'Labour has vowed to fight. The Greens have vowed to vote against it.',
        ['indirect: Labour | has vowed | to fight', 'indirect: The Greens | have vowed | to vote against it'],
      ],
    ],
  ],
  [
    'No 10 is somebody',
    [
      ['No 10 said it was late.', ['indirect: No 10 | said | it was late']],
      ['No resident said it was late.', []],
    ],
  ],
  [
    'what is understood needs no “that”',
    [
      ['It is understood the club has made an offer.', ['indirect: – | is understood | the club has made an offer']],
      ['He understands the problem.', []],
    ],
  ],
  [
    'the verb of the noun ends what its participle asks for',
    [
      [
        'A petition calling for a rethink has been signed by 400 people.',
        ['indirect: A petition | calling for | a rethink'],
      ],
      ['A protester demanding answers was led out.', []],
      ['A letter urging caution was sent.', ['indirect: A letter | urging | caution']],
    ],
  ],
  [
    'a lender is a bank, and a hospital a trust',
    [
      [
        'Swedish lender Nordvik said sales fell. The bank said it would cut costs.',
        [
          'indirect: Swedish lender Nordvik | said | sales fell',
          'indirect: The bank → Nordvik | said | it would cut costs',
        ],
      ],
      [
        'St Luke’s Hospital said it was sorry. The trust said it would learn.',
        [
          'indirect: St Luke’s Hospital | said | it was sorry',
          'indirect: The trust → St Luke’s Hospital | said | it would learn',
        ],
      ],
      ['Israel and Hamas met. The Israeli side said it was late.', ['indirect: The Israeli side | said | it was late']],
    ],
  ],
  [
    'a firm is told by its trade two paragraphs on',
    [
      [
        'Dutch oil group Petra said it would review the plan.\n\n“It was late,” Chief Executive Anna Orr said.\n\nThe oil group said costs had risen.',
        [
          'indirect: Dutch oil group Petra | said | it would review the plan',
          'direct: Chief Executive Anna Orr | said | “It was late,”',
          'indirect: The oil group → Petra | said | costs had risen',
        ],
      ],
    ],
  ],
];

describe('how agencies and dailies report', () => {
  testFacts(facts, 'en');
});
