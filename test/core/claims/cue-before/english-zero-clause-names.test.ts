import { type Facts, testFacts } from '../facts';

/** English clauses without “that” behind their cue: names, posts, bodies and kinds of nouns as who says them. Drafts with their claims as `claimLines` writes them. */
const facts: Facts = [
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
    'No 10 is somebody',
    [
      ['No 10 said it was late.', ['indirect: No 10 | said | it was late']],
      ['No resident said it was late.', []],
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
    'an office with its place stands behind a time that no comma closes',
    [
      [
        'Over the weekend former House Oversight Committee Chairman Darrell Issa, who led the panel, called for an inquiry.',
        [
          'indirect: former House Oversight Committee Chairman Darrell Issa, who led the panel | called for | an inquiry',
        ],
      ],
      [
        'Over the weekend Ohio Gov. Paul Reyes, a Democrat, said the bill would fail.',
        ['indirect: Ohio Gov. Paul Reyes, a Democrat | said | the bill would fail'],
      ],
      [
        'Last week state Rep. Paul Reyes, who wrote the bill, said it would pass.',
        ['indirect: state Rep. Paul Reyes, who wrote the bill | said | it would pass'],
      ],
      [
        'After the vote House Speaker Ann Orr, a Republican, told reporters that the deal was done.',
        ['indirect: House Speaker Ann Orr, a Republican | told | the deal was done'],
      ],
    ],
  ],
  [
    'supporters, aides and delegates of somebody are not that somebody',
    [
      [
        'Donald Trump supporters said the vote was rigged.',
        ['indirect: Donald Trump supporters | said | the vote was rigged'],
      ],
      [
        'Angry Hillary Clinton aides said the leak was a crime.',
        ['indirect: Angry Hillary Clinton aides | said | the leak was a crime'],
      ],
      [
        'A Bernie Sanders delegate called the vote “a sham.”',
        ['mixed: A Bernie Sanders delegate | called | the vote “a sham.”'],
      ],
    ],
  ],
  [
    'whose lawyers and friends speak: of several whom the names behind the preposition are',
    [
      [
        'Lawyers for Ann Orr and Paul Reid said the charge was false.',
        ['indirect: Lawyers for Ann Orr and Paul Reid | said | the charge was false'],
      ],
      [
        'Friends of Ann Orr, who died in May, and Paul Reid said they were angry.',
        ['indirect: Friends of Ann Orr, who died in May, and Paul Reid | said | they were angry'],
      ],
      [
        'Supporters of Ann Orr, the mayor, and Paul Reid, her deputy, said the vote was fair.',
        ['indirect: Supporters of Ann Orr, the mayor, and Paul Reid, her deputy | said | the vote was fair'],
      ],
      [
        'Attorneys representing Ann Orr and Paul Reid said the case was weak.',
        ['indirect: Attorneys representing Ann Orr and Paul Reid | said | the case was weak'],
      ],
      [
        'A spokesman for Ann Orr and Paul Reid said the pair would appeal.',
        ['indirect: A spokesman for Ann Orr and Paul Reid | said | the pair would appeal'],
      ],
      [
        'Critics of Donald Trump and Mike Pence said the plan was cruel.',
        ['indirect: Critics of Donald Trump and Mike Pence | said | the plan was cruel'],
      ],
      [
        'The parents of Ann Orr and Paul Reid said the school was to blame.',
        ['indirect: The parents of Ann Orr and Paul Reid | said | the school was to blame'],
      ],
      [
        'The spokeswoman for the mayor and Paul Reid said the road was safe.',
        ['indirect: The spokeswoman for the mayor and Paul Reid | said | the road was safe'],
      ],
      [
        'A professor at Yale and Paul Reid said the road was safe.',
        ['indirect: A professor at Yale and Paul Reid | said | the road was safe'],
      ],
    ],
  ],
  [
    'a van, a bin and a den are things where no name follows',
    [
      ['Police said the van was stolen.', ['indirect: Police | said | the van was stolen']],
      ['Police said the white van was stolen.', ['indirect: Police | said | the white van was stolen']],
      ['Mr Lane told the court the van had no brakes.', ['indirect: Mr Lane | told | the van had no brakes']],
      ['“He was drunk,” the van driver said.', ['direct: the van driver | said | “He was drunk,”']],
      ['Ms Orr said the bin was full.', ['indirect: Ms Orr | said | the bin was full']],
      ['Bas van Dijk said the van was stolen.', ['indirect: Bas van Dijk | said | the van was stolen']],
      ['“It is over,” said van Dijk.', ['direct: van Dijk | said | “It is over,”']],
      ['Mohammed bin Salman said the bin was full.', ['indirect: Mohammed bin Salman | said | the bin was full']],
      ['The van Dijk family said it was sorry.', ['indirect: The van Dijk family | said | it was sorry']],
    ],
  ],
  [
    'a row of names goes on from one that a noun for people stands before',
    [
      [
        'Labour councillors Ann Orr, Luke Reid and Joan Novak said it was bad.',
        ['indirect: Labour councillors Ann Orr, Luke Reid and Joan Novak | said | it was bad'],
      ],
      [
        'The actors Ann Orr, Luke Reid and Joan Novak said they were sorry.',
        ['indirect: The actors Ann Orr, Luke Reid and Joan Novak | said | they were sorry'],
      ],
      [
        "Labour's Ann Orr, Luke Reid and Joan Novak said they were sorry.",
        ["indirect: Labour's Ann Orr, Luke Reid and Joan Novak | said | they were sorry"],
      ],
      [
        'Cabinet ministers Ann Orr, Luke Reid, Paul Lane and Joan Novak warned that it was late.',
        ['indirect: Cabinet ministers Ann Orr, Luke Reid, Paul Lane and Joan Novak | warned | it was late'],
      ],
    ],
  ],
  [
    'a state before a short title is no first name',
    [
      [
        'The former Virginia Democratic Gov. Terry McAuliffe said it was late.',
        ['indirect: The former Virginia Democratic Gov. Terry McAuliffe | said | it was late'],
      ],
    ],
  ],
  [
    'a state behind a place tells where somebody has the post, and bears no name',
    [
      [
        'Ann Lee, the mayor of Austin, Texas, said the plan would fail.',
        ['indirect: Ann Lee, the mayor of Austin, Texas | said | the plan would fail'],
      ],
      [
        'Ann Lee, a nurse from Fargo, North Dakota, said the plan would fail.',
        ['indirect: Ann Lee, a nurse from Fargo, North Dakota | said | the plan would fail'],
      ],
      [
        'Ann Lee, the mayor of Concord, New Hampshire, said the plan would fail.',
        ['indirect: Ann Lee, the mayor of Concord, New Hampshire | said | the plan would fail'],
      ],
      [
        'Paul Orr, a lawyer from Paris, France, said he would sue.',
        ['indirect: Paul Orr, a lawyer from Paris, France | said | he would sue'],
      ],
      [
        'The mayor of Austin, Ann Lee, said the plan would fail.',
        ['indirect: The mayor of Austin, Ann Lee | said | the plan would fail'],
      ],
      [
        '“These rules are void,” Pinal County, Ariz. Sheriff Paul Orr declared.',
        ['direct: Pinal County, Ariz. Sheriff Paul Orr | declared | “These rules are void,”'],
      ],
      [
        'In Los Angeles, Calif. Mayor Ann Lee said the rules were void.',
        ['indirect: Calif. Mayor Ann Lee | said | the rules were void'],
      ],
    ],
  ],
  [
    'a stop before a comma is that of an abbreviation',
    [
      [
        'Jack Orr, a professor at Harvard University in Cambridge, Mass., told us he was excited.',
        ['indirect: Jack Orr, a professor at Harvard University in Cambridge, Mass. | told | he was excited'],
      ],
      [
        'Ann Lee, a lawyer in Springfield, Ill., said she would sue.',
        ['indirect: Ann Lee, a lawyer in Springfield, Ill. | said | she would sue'],
      ],
    ],
  ],
  [
    'about one in five',
    [['About one in five say they would not vote.', ['indirect: About one in five | say | they would not vote']]],
  ],
  [
    'the noun of a body behind its name tells what it is',
    [
      [
        'Outside, the RMT union accused ministers of lying. The firm said the rest had been cut.',
        ['indirect: the RMT union | accused | ministers of lying', 'indirect: The firm | said | the rest had been cut'],
      ],
      [
        'The Acme group said it was sorry. The company said the rest had been cut.',
        [
          'indirect: The Acme group | said | it was sorry',
          'indirect: The company → Acme | said | the rest had been cut',
        ],
      ],
    ],
  ],
  [
    "what somebody's things are called does not speak for whoever makes them",
    [
      [
        "The maker of Nan's Pies said its chief had resigned.",
        ["indirect: The maker of Nan's Pies | said | its chief had resigned"],
      ],
      [
        "A spokesman for Norway's Equinor said it was sorry.",
        ["indirect: A spokesman for Norway's Equinor | said | it was sorry"],
      ],
    ],
  ],
  [
    "a small particle makes a person's name of words that look like others",
    [
      [
        "Anneke de Vries said it had failed. “I've seen this before,” she added.",
        [
          'indirect: Anneke de Vries | said | it had failed',
          "direct: she → Anneke de Vries | added | “I've seen this before,”",
        ],
      ],
    ],
  ],
  [
    'several with a post of one party, behind somebody else',
    [
      [
        'Gov. Tom Reed and state senators Ann Orr and Paul Lane said the bill was dead.',
        ['indirect: Gov. Tom Reed and state senators Ann Orr and Paul Lane | said | the bill was dead'],
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
    'through whom a body speaks',
    [
      [
        'The union, through its lawyer, Ana Ruiz, said it would appeal.',
        ['indirect: The union, through its lawyer, Ana Ruiz | said | it would appeal'],
      ],
    ],
  ],
];

testFacts(facts, 'en');
