import { type Facts, testFacts } from '../facts';

/** Whom English pronouns, names and descriptions mean, over sentences and paragraphs. Drafts with their claims as `claimLines` writes them. */
const facts: Facts = [
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
    'who may be a beast is no “she” where a woman is named',
    [
      [
        'Biscuit, a three-year-old male, was spotted by landlady Tracey Grocott as she put out the ashtrays in Netherby. “I thought it was a hat,” she said.',
        ['direct: she → Tracey Grocott | said | “I thought it was a hat,”'],
      ],
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
  [
    'behind a speaker in a further clause the pronoun means the subject of the sentence',
    [
      [
        'Paul Orr arrived at noon. He laughed when Tom Reid told him the vote was lost. He said it did not matter.',
        ['indirect: Tom Reid | told | the vote was lost', 'indirect: He → Paul Orr | said | it did not matter'],
      ],
      [
        'Ann Orr met the union. She waited while Jane Reid warned staff of cuts.\n\nShe promised to be fair.',
        ['indirect: Jane Reid | warned | of cuts', 'indirect: She → Ann Orr | promised | to be fair'],
      ],
      [
        'Paul Orr won the race after Tom Reid admitted that he had lied.\n\n“I am happy,” he said.',
        ['indirect: Tom Reid | admitted | he had lied', 'direct: he → Paul Orr | said | “I am happy,”'],
      ],
    ],
  ],
  [
    'a lawmaker is a senator or a representative too',
    [
      [
        'Sen. Ann Orr met MP Tom Reid. Orr said the bill was dead.\n\n“It is over,” the lawmaker added.',
        [
          'indirect: Orr → Ann Orr | said | the bill was dead',
          'direct: the lawmaker → Ann Orr | added | “It is over,”',
        ],
      ],
      [
        'Rep. Ann Orr said the bill would pass. Gov. Paul Reid was silent.\n\n“It is time,” the congresswoman said.',
        [
          'indirect: Rep. Ann Orr | said | the bill would pass',
          'direct: the congresswoman → Ann Orr | said | “It is time,”',
        ],
      ],
    ],
  ],
  [
    'the two are those who spoke, not those who were mentioned',
    [
      [
        '“It was good,” John McCain said.\n\n“We need more,” Lindsey Graham said, pointing to missteps by George Bush and Barack Obama.\n\nThe two said they were pleased.',
        [
          'direct: John McCain | said | “It was good,”',
          'direct: Lindsey Graham | said | “We need more,”',
          'indirect: Lindsey Graham | pointing | to missteps by George Bush and Barack Obama',
          'indirect: The two → John McCain | said | they were pleased',
        ],
      ],
      [
        'Ann Orr praised Jane Cole and Paul Dent.\n\nThe two said they were pleased.',
        [
          'indirect: Ann Orr | praised | Jane Cole and Paul Dent',
          'indirect: The two → Jane Cole | said | they were pleased',
        ],
      ],
    ],
  ],
  [
    'a state before a title tells whom it means',
    [
      [
        'Texas Sen. Ted Cruz met Florida Sen. Marco Rubio. \n\n “It’s dead,” the Texas senator said.',
        ['direct: the Texas senator → Ted Cruz | said | “It’s dead,”'],
      ],
      [
        'Ohio Gov. John Kasich met Florida Gov. Rick Scott. \n\n “It’s dead,” the Ohio governor said.',
        ['direct: the Ohio governor → John Kasich | said | “It’s dead,”'],
      ],
      [
        'Texas Republican Ted Cruz met Florida Republican Marco Rubio. \n\n “It’s dead,” the Texas Republican said.',
        ['direct: the Texas Republican → Ted Cruz | said | “It’s dead,”'],
      ],
      [
        'Rep. Ann Orr spoke. California Democratic Rep. Jane Reid listened. \n\n “It’s dead,” the Ohio Democrat said.',
        ['direct: the Ohio Democrat → Ann Orr | said | “It’s dead,”'],
      ],
      [
        'Sen. Paul Murphy spoke. \n\n “We won,” the Connecticut Democrat said. \n\n Sen. John Cornyn met California Democratic Sen. Dianne Feinstein.',
        ['direct: the Connecticut Democrat → Paul Murphy | said | “We won,”'],
      ],
    ],
  ],
  [
    'first names of either gender',
    [
      [
        'Lindsey Graham left the hall. \n\n “I am trying,” he said.',
        ['direct: he → Lindsey Graham | said | “I am trying,”'],
      ],
      ['Hilary Orr left the hall. \n\n “I am trying,” he said.', ['direct: he → Hilary Orr | said | “I am trying,”']],
    ],
  ],
  [
    'whom a relative clause tells of is not its subject',
    [['Paul Orr met Tom Reid, who he said was a liar.', ['indirect: he → Paul Orr | said | who ‖ was a liar']]],
  ],
  [
    'who struggles, and nobody’s nominee, is the senator; who was once a mayor is no director',
    [
      [
        'Bernie Sanders struggled today to rally them around nominee Hillary Clinton.\n\nThe Vermont senator said it was over.',
        ['indirect: The Vermont senator → Bernie Sanders | said | it was over'],
      ],
      [
        'Luke Reed tried to win them for candidate Ann Orr.\n\nIn a letter to his voters, the Leeds councillor said it was over.',
        ['indirect: the Leeds councillor → Luke Reed | said | it was over'],
      ],
      [
        'Agents spoke to former mayor Luke Reed.\n\nThe FBI director said the case was open.',
        ['indirect: The FBI director | said | the case was open'],
      ],
    ],
  ],
  [
    'a press secretary is a spokesman, and no governor a shooter',
    [
      [
        '“No,” press secretary Josh Earnest said.\n\nSenate Majority Leader Mitch McConnell said his party would wait.\n\nThe spokesman said it was time.',
        [
          'direct: press secretary Josh Earnest | said | “No,”',
          'indirect: Senate Majority Leader Mitch McConnell | said | his party would wait',
          'indirect: The spokesman → Josh Earnest | said | it was time',
        ],
      ],
      [
        'Governor Paul Lane said the debate should wait.\n\nLuke Reed told police the shooter had asked him who was there.',
        [
          'indirect: Governor Paul Lane | said | the debate should wait',
          'indirect: Luke Reed | told | the shooter had asked him who was there',
          'indirect: the shooter | had asked | who was there',
        ],
      ],
    ],
  ],
  [
    'a body named for a trade is nobody who has it',
    [
      [
        'The Academic Staff Union said the talks had failed. The union will strike, it said.',
        [
          'indirect: The Academic Staff Union | said | the talks had failed',
          'indirect: it → Academic Staff Union | said | The union will strike',
        ],
      ],
      [
        'The Farmer Support Network met on Friday. The talks had failed, it said.',
        ['indirect: it → Farmer Support Network | said | The talks had failed'],
      ],
      [
        'The Teacher Service Commission met on Friday. The talks had failed, it said.',
        ['indirect: it → Teacher Service Commission | said | The talks had failed'],
      ],
      ['The Minister Robert Court said it was late.', ['indirect: The Minister Robert Court | said | it was late']],
    ],
  ],
  [
    'somebody described is named where the noun comes once more',
    [
      [
        'A pensioner says she was robbed.\n\nThe pensioner, Ann Orr, 81, was at home.',
        ['indirect: A pensioner → Ann Orr | says | she was robbed'],
      ],
      [
        'A truck driver says there was nothing he could do.\n\nThe truck driver, Greg Foye, was taken to hospital.',
        ['indirect: A truck driver → Greg Foye | says | there was nothing he could do'],
      ],
      [
        'A driver said he was lucky.\n\nIt rained.\n\nDriver Luke Orr was taken to hospital.',
        ['indirect: A driver → Luke Orr | said | he was lucky'],
      ],
      [
        'A passenger said the bus was full.\n\nAnother passenger, Luke Orr, got off.',
        ['indirect: A passenger | said | the bus was full'],
      ],
      ['A woman said she saw a fox.\n\nThe woman called Luke Orr.', ['indirect: A woman | said | she saw a fox']],
      [
        'A couple said they were robbed.\n\nThe couple, Ann and Luke Orr, were at home.',
        ['indirect: A couple | said | they were robbed'],
      ],
    ],
  ],
  [
    'a quotation that each paragraph opens again is one claim of whoever the cue at its end names, from the first paragraph on',
    [
      [
        '“We held a meeting.\n\n“It is of concern to us.\n\n“We have resolved it.\n\n“That is all,” Ann Orr said.',
        [
          'direct: Ann Orr | said | “We held a meeting. ‖ “It is of concern to us. ‖ “We have resolved it. ‖ “That is all,”',
        ],
      ],
      [
        'Ann Orr spoke to staff.\n\n“We held a meeting. There was noise.\n\n“It is of concern to us.\n\n“That is all,” she said.',
        [
          'direct: she → Ann Orr | said | “We held a meeting. There was noise. ‖ “It is of concern to us. ‖ “That is all,”',
        ],
      ],
      [
        '"We held a meeting.\n\n"It is of concern to us.\n\n"We have resolved it.\n\n"That is all," said Ann Orr, the mayor.',
        [
          'direct: Ann Orr, the mayor | said | "We held a meeting. ‖ "It is of concern to us. ‖ "We have resolved it. ‖ "That is all,"',
        ],
      ],
      [
        '“We held a meeting.\n\n“It is over,” Ann Orr said.\n\n“We lost.\n\n“We tried.\n\n“We failed,” Luke Reid said.',
        [
          'direct: Ann Orr | said | “We held a meeting. ‖ “It is over,”',
          'direct: Luke Reid | said | “We lost. ‖ “We tried. ‖ “We failed,”',
        ],
      ],
    ],
  ],
  [
    '“they” of one sentence are the same, whoever is named in what they say',
    [
      [
        'TRS leaders spoke on Monday.\n\nPointing out that TRS leaders had resigned, they said that the minister had fled.\n\nThey said that it was bad.',
        [
          'indirect: they → TRS leaders | Pointing out | TRS leaders had resigned',
          'indirect: they → TRS leaders | said | the minister had fled',
          'indirect: They → TRS leaders | said | it was bad',
        ],
      ],
      [
        'Two councillors spoke on Monday.\n\nClaiming that Labour had lied, they said that the mayor had fled.',
        [
          'indirect: they → Two councillors | Claiming | Labour had lied',
          'indirect: they → Two councillors | said | the mayor had fled',
        ],
      ],
    ],
  ],
  [
    'the particle of an Irish name',
    [
      [
        'Eoin Ó Broin put forward a motion.\n\nMr Ó Broin said it was fair.',
        ['indirect: Eoin Ó Broin | put forward | a motion', 'indirect: Mr Ó Broin → Eoin Ó Broin | said | it was fair'],
      ],
    ],
  ],
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
  [
    'an adjective that can be a verb opens the object of a headline',
    [
      ['# Tories pledge free sports lessons\n\nIt rained.', ['indirect: Tories | pledge | free sports lessons']],
      [
        'One in four voters in a Harbor Times poll last year said jobs were lost.',
        ['indirect: One in four voters in a Harbor Times poll | said | jobs were lost'],
      ],
    ],
  ],
  [
    'a noun with a capital and one person told of behind its comma is a family name',
    [
      [
        'Tom Banks was there.\n\n“I don’t know,” said Banks, a former prosecutor.',
        ['direct: Banks, a former prosecutor → Tom Banks | said | “I don’t know,”'],
      ],
      [
        'Jeff Sessions was there.\n\nSessions, a former prosecutor, said it was late.',
        ['indirect: Sessions, a former prosecutor → Jeff Sessions | said | it was late'],
      ],
    ],
  ],
  [
    'a label with its owner introduces the next paragraph',
    [['The company’s statement in full:\n\n“We are sorry.”', ['direct: The company | statement | “We are sorry.”']]],
  ],
  [
    'a body keeps its short name until somebody of that name comes up',
    [
      [
        'Rogers Communications Inc. cut jobs.\n\nRogers reported its operating profit fell.\n\nThe executive succeeded the founder, Ted Rogers.',
        ['indirect: Rogers → Rogers Communications Inc. | reported | its operating profit fell'],
      ],
    ],
  ],
  [
    'a doctor by title may be any academic',
    [
      [
        'Moira Kemp has done the sums. Dr Simon Achebe agrees. The academic says it is bad.',
        ['indirect: The academic → Simon Achebe | says | it is bad'],
      ],
    ],
  ],
  [
    'a pronoun behind a colon speaks what stands behind the colon',
    [['The mayor was angry: the bridge, he said, was old.', ['indirect: he → mayor | said | the bridge ‖ was old']]],
  ],
  [
    'what somebody does who is named behind is no part of the name',
    [
      [
        'Slamming Digvijaya Singh, Shivraj Chouhan called him a liar.\n\nDigvijaya said he was sorry.',
        [
          'indirect: Shivraj Chouhan | Slamming | Digvijaya Singh',
          'indirect: Shivraj Chouhan | called | him a liar',
          'indirect: Digvijaya → Digvijaya Singh | said | he was sorry',
        ],
      ],
    ],
  ],
  [
    'whoever serves somebody in power and has no name is an official or an aide',
    [
      [
        'Clinton campaign officials have dismissed a poll that put Donald Trump ahead.\n\nSpeaking as Hillary Clinton flew to Florida, a senior campaign official conceded that the race was tight.\n\nAsked about the poll, the aide described it as “bad polling”.\n\n“It is not what we see at all,” said the official.',
        [
          'indirect: Clinton campaign officials | have dismissed | a poll that put Donald Trump ahead',
          'indirect: a senior campaign official | conceded | the race was tight',
          'mixed: the aide | described | it as “bad polling”',
          'direct: the official | said | “It is not what we see at all,”',
        ],
      ],
    ],
  ],
  [
    'several of a party in a chamber are not the chamber',
    [
      [
        'The Senate voted on Monday.\n\nSome Senate Democrats have said they hope to win 70 votes.',
        ['indirect: Some Senate Democrats | have said | they hope to win 70 votes'],
      ],
    ],
  ],
  [
    "the head of a country's diplomacy is its foreign minister",
    [
      [
        'The French Foreign Minister, Paul Vidal, and his German counterpart, Hans Lenz, spoke in Rome. The head of French diplomacy said that talks would go on.',
        ['indirect: The head of French diplomacy → Paul Vidal | said | talks would go on'],
      ],
      [
        'Foreign Minister Paul Vidal met Defence Minister Luc Roux. “We are ready,” the head of diplomacy said.',
        ['direct: the head of diplomacy → Paul Vidal | said | “We are ready,”'],
      ],
    ],
  ],
  [
    'a prosecutor is a magistrate, unless a judge has come up',
    [
      [
        'Eleven patients died, said prosecutor Hélène Vernet. “It is a long road,” the magistrate cautioned.',
        [
          'indirect: prosecutor Hélène Vernet | said | Eleven patients died',
          'direct: the magistrate → Hélène Vernet | cautioned | “It is a long road,”',
        ],
      ],
      [
        'Judge Ann Orr spoke to prosecutor Luc Vernet. The magistrate said that he was wrong.',
        ['indirect: The magistrate → Ann Orr | said | he was wrong'],
      ],
    ],
  ],
  [
    'a name that French women and English men have',
    [
      [
        'Nadia Roux asked to be received by the minister.\n\nThe Minister of Health, Laurence Pellerin, promised help. She said that it would come.',
        [
          'indirect: Nadia Roux | asked | to be received by the minister',
          'indirect: The Minister of Health, Laurence Pellerin | promised | help',
          'indirect: She → Laurence Pellerin | said | it would come',
        ],
      ],
    ],
  ],
  [
    'a vice president of a firm is one of its executives',
    [
      [
        'Patricio Salas, president of Union No. 1, spoke.\n\nIts vice president for Latin America, Rodrigo Fuenzalida, said work would go on. The executive ruled out any new offer. “It is late,” he told Radio Cooperativa.',
        [
          'indirect: Its vice president for Latin America, Rodrigo Fuenzalida | said | work would go on',
          'indirect: The executive → Rodrigo Fuenzalida | ruled out | any new offer',
          'direct: he → Rodrigo Fuenzalida | told | “It is late,”',
        ],
      ],
    ],
  ],
  [
    'who leads a union is a unionist',
    [
      [
        'The head of the Uilt, Roberta Conti, was angry. The trade unionist said that it was late.',
        ['indirect: The trade unionist → Roberta Conti | said | it was late'],
      ],
    ],
  ],
  [
    'a post in a phrase is of whoever stands behind its comma',
    [
      [
        'The Federation announced the suspension of its captain, Silje Haugen.\n\n“I have never cheated,” the player said.\n\n“I trust her,” says goalkeeper Ingrid Moen.',
        [
          'indirect: The Federation | announced | the suspension of its captain',
          'direct: the player → Silje Haugen | said | “I have never cheated,”',
          'direct: goalkeeper Ingrid Moen | says | “I trust her,”',
        ],
      ],
      [
        'The firm announced the departure of its chairman, Luke Orr.\n\n“I have never cheated,” the executive said.\n\n“It is late,” said chief executive Ann Orr.',
        [
          'indirect: The firm | announced | the departure of its chairman',
          'direct: the executive → Luke Orr | said | “I have never cheated,”',
          'direct: chief executive Ann Orr | said | “It is late,”',
        ],
      ],
      [
        'The funeral of the owner, Luke Lane, was sad.\n\n“He was kind,” said Paul Orr, a neighbour.\n\nThe owner had said he was ill.',
        [
          'direct: Paul Orr, a neighbour | said | “He was kind,”',
          'indirect: The owner → Luke Lane | had said | he was ill',
        ],
      ],
      [
        'The wife of the mayor, Ann Orr, left.\n\n“It is late,” the mayor said.',
        ['direct: the mayor | said | “It is late,”'],
      ],
    ],
  ],
  [
    'the lawyer is whoever acts in the paragraph as one, by another word',
    [
      [
        "Luke Orr's lawyer, Paul Lane, said it was late.\n\nRenner’s counsel, Joanna Zuber, welcomed the ruling. “It is fair,” the lawyer told reporters.",
        [
          "indirect: Luke Orr's lawyer, Paul Lane | said | it was late",
          'indirect: Renner’s counsel, Joanna Zuber | welcomed | the ruling',
          'direct: the lawyer → Joanna Zuber | told | “It is fair,”',
        ],
      ],
      [
        'The mayor, Ann Lane, said it was late.\n\nThe governor, Sue Dean, welcomed the ruling. The mayor said it was fair.',
        [
          'indirect: The mayor, Ann Lane | said | it was late',
          'indirect: The governor, Sue Dean | welcomed | the ruling',
          'indirect: The mayor → Ann Lane | said | it was fair',
        ],
      ],
    ],
  ],
  [
    'that somebody has a name for a tie is no tie',
    [
      [
        'The mayor, Paula Denning, apologised. The Labour politician told the BBC that it was late.\n\nOrr’s sister, Jane, was angry. “They lied,” she said.',
        [
          'indirect: The Labour politician → Paula Denning | told | it was late',
          'direct: she → Jane | said | “They lied,”',
        ],
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
    'a body whose fields are listed is one',
    [
      [
        'The Rail, Maritime and Transport union (RMT) said it was late. The union said it would strike.',
        [
          'indirect: The Rail, Maritime and Transport union (RMT) | said | it was late',
          'indirect: The union → Rail, Maritime and Transport union | said | it would strike',
        ],
      ],
      [
        'The Department for Environment, Food and Rural Affairs left. The department said it would act.',
        ['indirect: The department → Department for Environment, Food and Rural Affairs | said | it would act'],
      ],
    ],
  ],
];

testFacts(facts, 'en');
