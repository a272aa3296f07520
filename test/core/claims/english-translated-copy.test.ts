import { type Facts, testFacts } from './facts';

const facts: Facts = [
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
    'concern is expressed at something as well',
    [
      ['Luke Orr expressed concern at the delay.', ['indirect: Luke Orr | expressed concern | at the delay']],
      ['In Rome, Ann Orr voiced concern at the figures.', ['indirect: Ann Orr | voiced concern | at the figures']],
      [
        'Luke Orr has expressed concern at what he called “chaos”.',
        ['mixed: Luke Orr | has expressed concern | at what he called “chaos”'],
      ],
    ],
  ],
  [
    'a governing body speaks',
    [
      ['The governing body added that it would appeal.', ['indirect: The governing body | added | it would appeal']],
      ['The trade body claims that costs will rise.', ['indirect: The trade body | claims | costs will rise']],
      [
        'UK Athletics dropped the coach. The body said it had no choice.',
        ['indirect: The body → UK Athletics | said | it had no choice'],
      ],
      [
        'The National Farmers’ Union met. The trade body noted that it would cost jobs.',
        ['indirect: The trade body → National Farmers’ Union | noted | it would cost jobs'],
      ],
      [
        'Luke Orr died on Monday. The body will be examined, police said.',
        ['indirect: police | said | The body will be examined'],
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
    'a director general is an executive',
    [
      [
        'Its director general, Catherine Meyer, said the supplier lied. “We are victims,” maintained the executive.',
        [
          'indirect: Its director general, Catherine Meyer | said | the supplier lied',
          'direct: the executive → Catherine Meyer | maintained | “We are victims,”',
        ],
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
    'what a ship or a rock is called is nobody',
    [
      [
        '“It is old,” says Mette Holm. The Dane adds that the meteorite Tin Zouatine is heavy.',
        [
          'direct: Mette Holm | says | “It is old,”',
          'indirect: The Dane → Mette Holm | adds | the meteorite Tin Zouatine is heavy',
        ],
      ],
      [
        'The tanker Prestige Star sank. “It is old,” says Ana Ruiz. She said it was heavy.',
        ['direct: Ana Ruiz | says | “It is old,”', 'indirect: She → Ana Ruiz | said | it was heavy'],
      ],
    ],
  ],
  [
    'whose view “for” gives, where words in marks are in it',
    [
      [
        'For the trade unionist, the minister showed “a total contempt”.',
        ['mixed: the trade unionist | For | the minister showed “a total contempt”'],
      ],
      ['For Orr, however, the plan is “dead”.', ['mixed: Orr | For | the plan is “dead”']],
      [
        'For Luke Orr, president of the union, the firm “is playing with fire”.',
        ['mixed: Luke Orr, president of the union | For | the firm “is playing with fire”'],
      ],
      ['For the mayor, the plan is a mistake.', []],
      ['For Ann Orr, the town hosted “The Quilt”.', []],
    ],
  ],
  [
    'what a headline says is kept is nothing said',
    [
      ['# Rail unions maintain strike despite injunction', []],
      ['# Council maintains freeze on hiring', []],
      ['# Unions maintain strike was legal', ['indirect: Unions | maintain | strike was legal']],
    ],
  ],
  [
    'doubts about a clause without “that”',
    [
      [
        'Pat Dunne intends to join the picket, though he doubts it will do any good.',
        ['indirect: he → Pat Dunne | doubts | it will do any good'],
      ],
      ['Ann Orr doubts the union can win.', ['indirect: Ann Orr | doubts | the union can win']],
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
    'about how many of whom something does something',
    [
      [
        'According to the Sepsis Trust, the condition kills about 48,000 people a year.',
        ['indirect: the Sepsis Trust | According to | the condition kills about 48,000 people a year'],
      ],
      [
        'The disease affects around 900 people a year, the agency said.',
        ['indirect: the agency | said | The disease affects around 900 people a year'],
      ],
    ],
  ],
  [
    'who is of some age is somebody who speaks',
    [
      ['The 34-year-old claims to have lost his keys.', ['indirect: The 34-year-old | claims | to have lost his keys']],
      ['The fifty-year-old claims he lost his keys.', ['indirect: The fifty-year-old | claims | he lost his keys']],
      ['The 12-year-old claims were rejected.', []],
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
    'the elected representative is a member of parliament, not of the government; the head of government is the prime minister',
    [
      [
        'Minister Paul Orr spoke. “No,” said Senator Luke Lane. The elected representative of the Ohio region asked for a mediator.',
        [
          'direct: Senator Luke Lane | said | “No,”',
          'indirect: The elected representative of the Ohio region → Luke Lane | asked | for a mediator',
        ],
      ],
      [
        'Prime Minister Andrej Benko denied this. Jana Hruskova was there. The head of government also rejected any postponement.',
        [
          'indirect: Prime Minister Andrej Benko | denied | this',
          'indirect: The head of government → Andrej Benko | rejected | any postponement',
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
    'somebody in whose view it is stands behind a colon',
    [
      [
        'Susan Whitmore estimates the loss at 3,000 tons. Her counterpart, Felipe Mora, is more optimistic: in his view, an agreement will be found soon.',
        [
          'indirect: Susan Whitmore | estimates | the loss at 3,000 tons',
          'indirect: his view → Felipe Mora | in | an agreement will be found soon',
        ],
      ],
      [
        'The union is angry: according to its president, the firm lied.',
        ['indirect: its president | according to | the firm lied'],
      ],
    ],
  ],
  [
    'what somebody recalls who stands behind the verb',
    [
      [
        'At the time, the management ended up giving in, recalls the daily *El Mercurio*.',
        ['indirect: the daily *El Mercurio | recalls | At the time, the management ended up giving in'],
      ],
      ['The firm lied in 2017, recalls the union.', ['indirect: the union | recalls | The firm lied in 2017']],
    ],
  ],
  [
    'a participle that tells which ones are meant is no verb of the sentence',
    [
      [
        'Tyler Roy, one of those suspended, apologized on Instagram but said the punishment went too far.',
        ['indirect: Tyler Roy, one of those suspended | said | the punishment went too far'],
      ],
      [
        'Ann Orr, among those arrested, said the police lied.',
        ['indirect: Ann Orr, among those arrested | said | the police lied'],
      ],
      [
        'Team captain Tyler Roy, one of the six suspended, said the punishment went too far.',
        ['indirect: Team captain Tyler Roy, one of the six suspended | said | the punishment went too far'],
      ],
    ],
  ],
  [
    'what is attributed to somebody reports nothing where the noun has its own verb',
    [
      ['An audio recording attributed to opposition leader Martina Kovacova has been heard four million times.', []],
      [
        'Police attributed the fire to a short circuit.',
        ['indirect: Police | attributed | the fire to a short circuit'],
      ],
    ],
  ],
  [
    "a name behind a post of a body is somebody's, be it in no list",
    [
      [
        'The head of the electoral commission, Viera Tothova, said it was late. She added that it was bad.',
        [
          'indirect: The head of the electoral commission, Viera Tothova | said | it was late',
          'indirect: She → Viera Tothova | added | it was bad',
        ],
      ],
      [
        'The boss of the state railway, Odalys Marte, said it was late. She added that it was bad.',
        [
          'indirect: The boss of the state railway, Odalys Marte | said | it was late',
          'indirect: She → Odalys Marte | added | it was bad',
        ],
      ],
    ],
  ],
  [
    'the object goes on behind a participle between commas',
    [
      [
        'She pointed to a surveyor’s report, published last month, that put the cost at £3.8m.',
        ['indirect: She | pointed | to a surveyor’s report, published last month, that put the cost at £3.8m'],
      ],
      [
        'Police confirmed the arrest, made on Friday, of two men.',
        ['indirect: Police | confirmed | the arrest, made on Friday, of two men'],
      ],
      [
        'She welcomed the plan, approved on Monday, to build a road.',
        ['indirect: She | welcomed | the plan, approved on Monday, to build a road'],
      ],
      [
        'The minister praised the deal, signed on Monday, but said more was needed.',
        ['indirect: The minister | praised | the deal', 'indirect: The minister | said | more was needed'],
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
    'whoever is told stands before a relative clause between commas',
    [
      [
        'Its director, Fraser Tulloch, told Lady Ross, who chairs the inquiry, that the firm had since recruited 14 deckhands.',
        ['indirect: Its director, Fraser Tulloch | told | the firm had since recruited 14 deckhands'],
      ],
      [
        'Ann Lane warned the board, which met on Monday, that money was short.',
        ['indirect: Ann Lane | warned | money was short'],
      ],
      [
        'He reminded MPs, many of whom had left, that the vote was close.',
        ['indirect: He | reminded | the vote was close'],
      ],
      [
        'Fraser Tulloch told Ann Orr, who chairs the inquiry, he was sorry.',
        ['indirect: Fraser Tulloch | told | he was sorry'],
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
    'a sport is a topic',
    [
      ['# Handball: captain suspended over doping', []],
      ['# Biathlon: French team wins relay', []],
    ],
  ],
  [
    'a colleague of one of a trade is of that trade',
    [
      [
        '“It is late,” observes Ewa Kowal, a sociologist. Her colleague Joanna Lis advocates oral exams. “It is sad,” the researcher smiles.',
        [
          'direct: Ewa Kowal, a sociologist | observes | “It is late,”',
          'indirect: Her colleague Joanna Lis | advocates | oral exams',
          'direct: the researcher → Joanna Lis | smiles | “It is sad,”',
        ],
      ],
      [
        '“It is late,” said Ewa Kowal, a surgeon. Her colleague Joanna Lis nodded. “It is sad,” the doctor said.',
        [
          'direct: Ewa Kowal, a surgeon | said | “It is late,”',
          'direct: the doctor → Joanna Lis | said | “It is sad,”',
        ],
      ],
      [
        '“It is late,” said economist Ewa Kowal. Her colleague Joanna Lis nodded. “It is early,” said the economist.',
        [
          'direct: economist Ewa Kowal | said | “It is late,”',
          'direct: the economist → Ewa Kowal | said | “It is early,”',
        ],
      ],
      [
        '“It is late,” said Paul Orr, a farmer. His neighbour Luke Lane disagrees. “It is early,” the farmer said.',
        ['direct: Paul Orr, a farmer | said | “It is late,”', 'direct: the farmer → Paul Orr | said | “It is early,”'],
      ],
    ],
  ],
  [
    'behind a date the time of what is told goes on',
    [
      [
        'Holt acknowledged that the department kept issuing permits until 2019, three years after its own scientists raised the alarm.',
        [
          'indirect: Holt | acknowledged | the department kept issuing permits until 2019, three years after its own scientists raised the alarm',
        ],
      ],
      [
        'She said the firm closed in March, two weeks before the fire broke out.',
        ['indirect: She | said | the firm closed in March, two weeks before the fire broke out'],
      ],
      ['She said the firm had closed, a day after workers walked out.', ['indirect: She | said | the firm had closed']],
    ],
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
    'what somebody defends in a headline is what he speaks for',
    [['# Premier defends bus cuts', ['indirect: Premier | defends | bus cuts']]],
  ],
  [
    'a letter in place of a surname ends a sentence before what opens one',
    [
      [
        'The network was led by a man identified as Tomasz K. According to the prosecutor, he lied.',
        ['indirect: the prosecutor | According to | he lied'],
      ],
      ['They arrested Adam B. Prosecutors said he lied.', ['indirect: Prosecutors | said | he lied']],
      ['Samuel L. Jackson said it was late.', ['indirect: Samuel L. Jackson | said | it was late']],
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
    'what somebody is by training',
    [
      [
        'Its president, Jean-Marc Tissot, affirmed that it was late. The engineer by training added that it was bad.',
        [
          'indirect: Its president, Jean-Marc Tissot | affirmed | it was late',
          'indirect: The engineer by training → Jean-Marc Tissot | added | it was bad',
        ],
      ],
    ],
  ],
  [
    'what is contested, and swept aside',
    [
      [
        'The group Stellaris contests having failed in its obligations.',
        ['indirect: The group Stellaris | contests | having failed in its obligations'],
      ],
      [
        'The minister swept aside the criticism, recalling that the vote was close.',
        [
          'indirect: The minister | swept aside | the criticism',
          'indirect: The minister | recalling | the vote was close',
        ],
      ],
    ],
  ],
  [
    'a participle of a court is no verb of the sentence',
    [
      [
        'The Ontario Court of Appeal has ordered a new trial for a Toronto police officer convicted of manslaughter in 2021, ruling that the judge misdirected the jury.',
        ['indirect: The Ontario Court of Appeal | ruling | the judge misdirected the jury'],
      ],
      [
        'The firm fired a manager accused of theft, saying that he had lied.',
        ['indirect: The firm | saying | he had lied'],
      ],
    ],
  ],
  [
    'no senator sits in the lower house',
    [
      [
        'Fine Gael TD Alan Moran said he would wait. Sinn Féin’s Rose Conway-Walsh was less coy. The senator said towns were being asked to pay.',
        [
          'indirect: Fine Gael TD Alan Moran | said | he would wait',
          'indirect: The senator → Rose Conway-Walsh | said | towns were being asked to pay',
        ],
      ],
    ],
  ],
  [
    'a door that is slammed is no plan',
    [
      ['Britain slammed the door on a deal.', []],
      ['# Union slams door on talks', []],
      ['The union slammed the plan.', ['indirect: The union | slammed | the plan']],
    ],
  ],
  [
    "a name behind a noun for one person is somebody's, be its last word like that of a team",
    [
      [
        'The mayor, Joris Peeters, said it was late. He added that it was bad.',
        [
          'indirect: The mayor, Joris Peeters | said | it was late',
          'indirect: He → Joris Peeters | added | it was bad',
        ],
      ],
      [
        'Her counterpart, Joris Peeters, said it was late. He added that it was bad.',
        [
          'indirect: Her counterpart, Joris Peeters | said | it was late',
          'indirect: He → Joris Peeters | added | it was bad',
        ],
      ],
      [
        'The developer, Westcott Homes, said it was late. It added that it was bad.',
        [
          'indirect: The developer, Westcott Homes | said | it was late',
          'indirect: It → Westcott Homes | added | it was bad',
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
];

testFacts(facts, 'en');
