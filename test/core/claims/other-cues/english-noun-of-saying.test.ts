import { type Facts, testFacts } from '../facts';

/** English nouns of saying. Drafts with their claims as `claimLines` writes them. */
const facts: Facts = [
  [
    'a time parts a noun of saying from its clause',
    [
      [
        'It follows Miss Boyle’s announcement two weeks ago that she is to leave her post.',
        ['indirect: Miss Boyle | announcement | she is to leave her post'],
      ],
      [
        'The vote follows Mr Orr’s claim earlier this week that the firm had lied.',
        ['indirect: Mr Orr | claim | the firm had lied'],
      ],
      [
        'Trump’s claim over the weekend that he was wiretapped has no evidence.',
        ['indirect: Trump | claim | he was wiretapped'],
      ],
    ],
  ],
  [
    'the verb of the clause around a noun of saying closes it, whatever “and” joins before',
    [
      [
        'The mayor’s promise that roads and bridges would be repaired by May pleased voters.',
        ['indirect: The mayor | promise | roads and bridges would be repaired by May'],
      ],
      [
        'Trump’s claim that strikes are needed in Iraq and Syria to stop attacks drew rebukes.',
        ['indirect: Trump | claim | strikes are needed in Iraq and Syria to stop attacks'],
      ],
      [
        'Orr’s claim that police lied and the judge knew stunned the court.',
        ['indirect: Orr | claim | police lied and the judge knew'],
      ],
    ],
  ],
  [
    'where a clause with two parts ends',
    [
      [
        'His claim that he was ill and that nobody knew has been denied.',
        ['indirect: His | claim | he was ill and that nobody knew'],
      ],
    ],
  ],
  [
    'whose the noun of saying is behind a thing and a preposition',
    [
      [
        'He spoke in response to members’ allegations that the party was at war.',
        ['indirect: members | allegations | the party was at war'],
      ],
      [
        'In response to the mayor’s claim that the road was safe, she left.',
        ['indirect: the mayor | claim | the road was safe'],
      ],
      [
        'The minister for health’s claim that the ward was safe was false.',
        ['indirect: The minister for health | claim | the ward was safe'],
      ],
    ],
  ],
  [
    'an order or a question stands behind a noun of saying and its colon',
    [
      [
        'Her advice to new drivers is simple: check the tyres every week.',
        ['indirect: Her | advice | check the tyres every week'],
      ],
      [
        'The mayor has a question for the minister: who will pay?',
        ['indirect: The mayor | has a question for the minister | who will pay?'],
      ],
      [
        'The union has a warning for the firm: do not touch our pensions.',
        ['indirect: The union | has a warning for the firm | do not touch our pensions'],
      ],
      ['The house has three rooms: a kitchen, a bedroom and a bath.', []],
    ],
  ],
  [
    'what somebody responds to is said by others',
    [
      [
        'Responding to the Opposition’s accusations that his government has failed, the prime minister said that it was not true.',
        [
          'indirect: the Opposition | accusations | his government has failed',
          'indirect: the prime minister | said | it was not true',
        ],
      ],
      [
        'Replying to Ms Reid’s warning that the bridge was unsafe, Mr Orr said it was sound.',
        ['indirect: Ms Reid | warning | the bridge was unsafe', 'indirect: Mr Orr | said | it was sound'],
      ],
      ['Mr Orr responded to claims that he had lied by publishing the letters.', []],
      ['Mr Orr responded to residents that he had not lied.', ['indirect: Mr Orr | responded | he had not lied']],
    ],
  ],
  [
    'what a noun of saying is of stands between it and its copula, or from whom it comes',
    [
      [
        'The firm’s argument for selling the site was that it lost money.',
        ['indirect: The firm | argument | it lost money'],
      ],
      ['The council’s view of the plan is that it is unsafe.', ['indirect: The council | view | it is unsafe']],
      [
        'The minister’s defence of the cuts was that there was no money.',
        ['indirect: The minister | defence | there was no money'],
      ],
      ['The message from the mayor was that it is unsafe.', ['indirect: the mayor | message | it is unsafe']],
      ['The view of the union is that it is unsafe.', ['indirect: the union | view | it is unsafe']],
      ['The main argument against the plan is that it costs too much.', []],
      ['The reason for the delay is that it rained.', []],
    ],
  ],
  [
    'an owner in the plural before a noun of saying speaks',
    [
      ['The teachers’ message was clear: “We are ready.”', ['direct: The teachers | message | “We are ready.”']],
      ['Coons’ full quote is: “We are ready.”', ['direct: Coons | quote | “We are ready.”']],
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
    'what a noun of saying is',
    [
      ['His argument is that the vote was rigged.', ['indirect: His | argument is | the vote was rigged']],
      ['Her main pitch is that she can win.', ['indirect: Her | pitch is | she can win']],
      ['The senator’s answer was that he had not known.', ['indirect: The senator | answer was | he had not known']],
      ['Their complaint is that nobody listens.', ['indirect: Their | complaint is | nobody listens']],
      ['The problem is that nobody came. His goal is that nobody is hurt.', []],
    ],
  ],
  [
    'a noun of saying',
    [
      [
        "The first question forced Dunn to again respond to Tully's accusations that the town would suffer.",
        ['indirect: Tully | accusations | the town would suffer'],
      ],
      [
        "Despite Mr. Dunn's claims that his fortune exceeds $10 billion, all of the firms put him far lower in their lists.",
        ['indirect: Mr. Dunn | claims | his fortune exceeds $10 billion'],
      ],
      [
        'The mayor declined to comment on a Redford Herald report that the wall was weak.',
        ['indirect: Redford Herald | report | the wall was weak'],
      ],
      ['His claim that the dam was safe was false.', ['indirect: His | claim | the dam was safe']],
      [
        'Lowe stood by his pledge to be “neutral” in the talks.',
        ['mixed: his | pledge | to be “neutral” in the talks'],
      ],
      [
        'It was a report by the Ledger that he had “invented” the figures.',
        ['mixed: the Ledger | report | he had “invented” the figures'],
      ],
      ['Keane made the claim that the dam was safe.', ['indirect: Keane | made the claim | the dam was safe']],
      ['“No comment,” was the response from the port.', ['direct: the port | was the response | “No comment,”']],
      ['“A mess” is how one resident described the quay.', ['direct: one resident | described | “A mess”']],
      ['The verdict from the quay: “Rubbish.”', ['direct: the quay | verdict | “Rubbish.”']],
      ['Marta Keane’s advice? “Buy a boat.”', ['direct: Marta Keane | advice | “Buy a boat.”']],
      ['The mayor’s verdict was blunt: “The quay is lost.”', ['direct: The mayor | verdict | “The quay is lost.”']],
      ['Her message was clear: “Nobody leaves.”', ['direct: Her | message | “Nobody leaves.”']],
      ['The message from the unions was clear: “Pay up.”', ['direct: the unions | message | “Pay up.”']],
      [
        'The union’s position is simple: members will not work on Sundays.',
        ['indirect: The union | position | members will not work on Sundays'],
      ],
      [
        'For Marta Keane, the lesson is clear: “Never trust a banker.” For families, the cost will rise.',
        ['direct: Marta Keane | lesson | “Never trust a banker.”'],
      ],
      [
        '“It’s madness” is how Marta Keane, who runs a café nearby, describes it.',
        ['direct: Marta Keane, who runs a café nearby | describes | “It’s madness”'],
      ],
    ],
  ],
  [
    'an order behind the colon is what a noun of saying stands for, however short',
    [
      [
        'Clinton has a simple message for voters: Look at my record.',
        ['indirect: Clinton | has a simple message for voters | Look at my record'],
      ],
      ['The governor’s advice to residents was simple: Stay home.', ['indirect: The governor | advice | Stay home']],
      ['His message to the party is clear: Unite or lose.', ['indirect: His | message | Unite or lose']],
      ['The company had a simple plan for the site: Build on it.', []],
    ],
  ],
  [
    '“yet” and “so far” part a noun of saying from its clause',
    [
      [
        'Mayor Ann Ruiz made her clearest statement yet that she will run.',
        ['indirect: her → Ann Ruiz | statement | she will run'],
      ],
      [
        'Mayor Ann Ruiz gave her first hint so far that she will run.',
        ['indirect: her → Ann Ruiz | hint | she will run'],
      ],
    ],
  ],
];

testFacts(facts, 'en');
