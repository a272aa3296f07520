import { type Facts, testFacts } from '../facts';

/** English clauses with “that”, “if”, “whether” or another conjunction behind their cue: the cue, and where they end. Drafts with their claims as `claimLines` writes them. */
const facts: Facts = [
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
    'adverbs stand between “while” and what the speaker does besides',
    [
      [
        "Burr hailed the news while also declaring that “our task hasn't changed.”",
        ['indirect: Burr | hailed | the news', "direct: Burr | declaring | “our task hasn't changed.”"],
      ],
      [
        'Orr said the plan was sound while also conceding that it was costly.',
        ['indirect: Orr | said | the plan was sound', 'indirect: Orr | conceding | it was costly'],
      ],
      [
        'She said she was sorry, before later adding that nobody had asked.',
        ['indirect: She | said | she was sorry', 'indirect: She | adding | nobody had asked'],
      ],
      [
        'Police said the men were armed while noting that no shots were fired.',
        ['indirect: Police | said | the men were armed', 'indirect: Police | noting | no shots were fired'],
      ],
      [
        'Ms Reid told MPs the bank was safe while acknowledging that errors had been made.',
        ['indirect: Ms Reid | told | the bank was safe', 'indirect: Ms Reid | acknowledging | errors had been made'],
      ],
    ],
  ],
  [
    'times between a subject and its verb',
    [
      ['Two former aides late Tuesday told reporters that he knew.', ['indirect: Two former aides | told | he knew']],
      [
        'Several Republicans over the weekend said the bill would fail.',
        ['indirect: Several Republicans | said | the bill would fail'],
      ],
    ],
  ],
  [
    'what somebody denied is “that”',
    [
      ['She disputed that in an ABC interview.', []],
      ['He confirmed that in a letter to the board.', []],
      ['She denied that on Monday she had left.', ['indirect: She | denied | on Monday she had left']],
    ],
  ],
  [
    'programmes that somebody went on',
    [
      [
        'Ann Orr went on “Meet the Press” to say that the vote was rigged.',
        ['indirect: Ann Orr | say | the vote was rigged'],
      ],
      [
        'Ann Orr went on “Fox & Friends” and said the vote was rigged.',
        ['indirect: Ann Orr | said | the vote was rigged'],
      ],
      ['Ann Orr went on: “It is not fair.”', ['direct: Ann Orr | went on | “It is not fair.”']],
    ],
  ],
  [
    'where what somebody worried about ends',
    [
      [
        'Clinton’s aides, worried that the issue would linger, urged her to apologize.',
        [
          'indirect: Clinton’s aides | worried | the issue would linger',
          'indirect: Clinton’s aides | urged | her to apologize',
        ],
      ],
      [
        'Farmers, worried that prices would fall and that banks would call in loans, urged Congress to act.',
        [
          'indirect: Farmers | worried | prices would fall and that banks would call in loans',
          'indirect: Farmers | urged | Congress to act',
        ],
      ],
    ],
  ],
  [
    '“that” alone is what somebody said, in a clause behind a conjunction',
    [
      ['Since Luke Orr said that, the polls have turned.', []],
      ['When she said that, the room fell silent.', []],
      ['Because he said that, the club fined him.', []],
      ['He said that, for now, the road would stay open.', ['indirect: He | said | for now, the road would stay open']],
    ],
  ],
  [
    'a time between an auxiliary and its participle is part of the verb',
    [
      [
        'Orr had last week said that the plan was dead. It meets on Friday.',
        ['indirect: Orr | had last week said | the plan was dead'],
      ],
      [
        'The NLC had last week announced that it would strike. Talks go on.',
        ['indirect: The NLC | had last week announced | it would strike'],
      ],
      [
        'The firm has this week warned that jobs would go. Talks go on.',
        ['indirect: The firm | has this week warned | jobs would go'],
      ],
      [
        'The company had two weeks ago said that the plant would close. Talks go on.',
        ['indirect: The company | had two weeks ago said | the plant would close'],
      ],
      ['He had that morning told his wife that he was ill.', ['indirect: He | had that morning told | he was ill']],
      [
        'The union had a week earlier said that it would strike.',
        ['indirect: The union | had a week earlier said | it would strike'],
      ],
    ],
  ],
  [
    'what somebody has to say or to be sure of is not said',
    [
      ['They had to be sure Linda is dead.', []],
      ['The firm has to say why it lost money.', []],
      ['The firm needs to explain why it lost money.', []],
      ['He had to admit that he had lied.', ['indirect: He | had to admit | he had lied']],
    ],
  ],
  [
    'the comma in marks behind a title is that of the sentence around',
    [
      [
        'Brian Kilmeade, a co-host of “Fox & Friends,” asked Ruiz if he would still run.',
        ['indirect: Brian Kilmeade, a co-host of “Fox & Friends,” | asked | if he would still run'],
      ],
      ['He returned to a familiar place: “Fox & Friends,” the show that used to feature him weekly.', []],
      ['She has one favourite book: “The Old Man and the Sea,” a novel she reads every year.', []],
      [
        'John Dean, who directed “The Last Boat,” said the film was finished.',
        ['indirect: John Dean, who directed “The Last Boat,” | said | the film was finished'],
      ],
    ],
  ],
  [
    '“which” stands for what the phrase before it is about',
    [
      [
        'She wrote to the council about the charity’s report, which found that rents had doubled.',
        ['indirect: the charity’s report, which | found | rents had doubled'],
      ],
    ],
  ],
  [
    'the main clause behind a fronted one is not reported',
    [
      [
        'After the bureau determined that he was “not a threat,” the firm lost track of him.',
        ['mixed: the bureau | determined | he was “not a threat,”'],
      ],
      [
        'While Ana Ruiz said the plan was “dead,” the council voted for it.',
        ['mixed: Ana Ruiz | said | the plan was “dead,”'],
      ],
      [
        'Where Ana Ruiz boasted that she had saved “the town,” residents told of decline.',
        ['mixed: Ana Ruiz | boasted | she had saved “the town,”'],
      ],
    ],
  ],
  [
    "the speaker's next act ends what is reported",
    [
      [
        'John Orr held a briefing to brag that the rate has fallen and to rail against his rivals.',
        ['indirect: John Orr | brag | the rate has fallen'],
      ],
      [
        'John Orr accused them of working to block the plan and prevent a vote.',
        ['indirect: John Orr | accused | them of working to block the plan and prevent a vote'],
      ],
      [
        'The candidate won the primary, the agency declared on Thursday.',
        ['indirect: the agency | declared | The candidate won the primary'],
      ],
      [
        'John Orr said she was “ignorant” of the law and criticized her for lying.',
        ['mixed: John Orr | said | she was “ignorant” of the law', 'indirect: John Orr | criticized | her for lying'],
      ],
    ],
  ],
  [
    'a participle inside of a phrase reports nothing',
    [
      [
        'John Orr told reporters at a hastily called news conference that the bridge could stay shut.',
        ['indirect: John Orr | told | the bridge could stay shut'],
      ],
    ],
  ],
  [
    'an English clause behind “after” or “as” has its own subject, whatever verb stands before',
    [
      [
        'Host Chris Wallace smacked down Ted Cruz on Sunday after the GOP hopeful suggested that the anchor was working for Trump.',
        ['indirect: the GOP hopeful → Ted Cruz | suggested | the anchor was working for Trump'],
      ],
      [
        'Shares in Kestrel tumbled on Friday after the firm warned that sales had slumped.',
        ['indirect: the firm → Kestrel | warned | sales had slumped'],
      ],
      [
        'Ann Orr pulled out of the race on Friday after her doctor warned that she was ill.',
        ['indirect: her doctor | warned | she was ill'],
      ],
      [
        'The row erupted as Ann Orr, the mayor, told MPs that the road was unsafe.',
        ['indirect: Ann Orr, the mayor | told | the road was unsafe'],
      ],
      [
        'The memo surfaced as Paul Vian told a hearing that he knew nothing.',
        ['indirect: Paul Vian | told | he knew nothing'],
      ],
    ],
  ],
  [
    '“by saying” tells how somebody did something, and who spoke',
    [
      [
        'The minister rejected the complaints over her public comments by arguing that they were jokes.',
        [
          'indirect: The minister | rejected | the complaints over her public comments',
          'indirect: The minister | arguing | they were jokes',
        ],
      ],
      [
        'The firm countered the report on its secret posts by saying that it was dated.',
        [
          'indirect: The firm | countered | the report on its secret posts',
          'indirect: The firm | saying | it was dated',
        ],
      ],
      [
        'Mr Orr accused the firm of misleading voters by claiming that it was safe.',
        [
          'indirect: Mr Orr | accused | the firm of misleading voters by claiming that it was safe',
          'indirect: the firm | claiming | it was safe',
        ],
      ],
      [
        'Mr Orr praised the mayor for calming people by saying that help was near.',
        [
          'indirect: Mr Orr | praised | the mayor for calming people by saying that help was near',
          'indirect: the mayor | saying | help was near',
        ],
      ],
      [
        'Mr Orr denied deceiving the court by saying that he was ill.',
        [
          'indirect: Mr Orr | denied | deceiving the court by saying that he was ill',
          'indirect: Mr Orr | saying | he was ill',
        ],
      ],
    ],
  ],
  [
    'A participle between an adverb behind a preposition and a noun is no verb',
    [
      [
        'Mrs Clinton dismissed an inspector general’s discovery of highly classified material on her private emails by arguing that the agencies disagreed.',
        ['indirect: Mrs Clinton | arguing | the agencies disagreed'],
      ],
      [
        'The mayor defended the sale of badly damaged homes by saying that they were unsafe.',
        [
          'indirect: The mayor | defended | the sale of badly damaged homes',
          'indirect: The mayor | saying | they were unsafe',
        ],
      ],
      [
        'The theft of highly classified files shows that the army is weak.',
        ['indirect: The theft of highly classified files | shows | the army is weak'],
      ],
      [
        'The trial of widely respected doctors showed that the law was bad.',
        ['indirect: The trial of widely respected doctors | showed | the law was bad'],
      ],
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
    'a second verb goes with who was quoted',
    [
      [
        'Orun was quoted by Reuters as saying that the list was false, and later told the BBC he was leaving.',
        ['indirect: Orun | saying | the list was false', 'indirect: Orun | told | he was leaving'],
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
    'a relative clause that is joined to another',
    [
      [
        'He thanked Ruiz, who ran the office and who said that it was a mess.',
        ['indirect: Ruiz, who | said | it was a mess'],
      ],
      [
        'He thanked Ana Ruiz, who had run the office but who now says that it was a mess.',
        ['indirect: Ana Ruiz, who | says | it was a mess'],
      ],
      [
        'The senator, who voted for the bill but who now says it was a mistake, left.',
        ['indirect: The senator, who | says | it was a mistake'],
      ],
      [
        'Voters who backed him in 2012 but who say they are tired of him stayed at home.',
        ['indirect: Voters who | say | they are tired of him'],
      ],
      [
        'It was written by a man who had met him and who claimed that he was ill.',
        ['indirect: a man who | claimed | he was ill'],
      ],
      [
        'He thanked Ruiz, who ran the office but said that it was a mess.',
        ['indirect: Ruiz, who | said | it was a mess'],
      ],
      ['He thanked Ruiz, who ran the office, and said that it was a mess.', ['indirect: He | said | it was a mess']],
      [
        'She called her lawyer, Tom Orr, who rang the court and complained that nobody had come.',
        ['indirect: Tom Orr, who | complained | nobody had come'],
      ],
      [
        'The leak of the report, which found that she broke the rules, hurt her.',
        ['indirect: the report, which | found | she broke the rules'],
      ],
    ],
  ],
  [
    'a cue in a clause that opens, closes or tells of the one that another cue reports',
    [
      [
        'When asked by a host if the leaks led to the attacks, de Blasio said, “I have not heard that concern.”',
        [
          'indirect: a host | asked | if the leaks led to the attacks',
          'direct: de Blasio | said | “I have not heard that concern.”',
        ],
      ],
      [
        'If he is elected, Pence said, “we will build the wall.”',
        ['mixed: Pence | said | If he is elected ‖ “we will build the wall.”'],
      ],
      [
        'Trump asserted that France had lost its identity: “France is no longer France,” he claimed.',
        [
          'indirect: Trump | asserted | France had lost its identity',
          'direct: he → Trump | claimed | “France is no longer France,”',
        ],
      ],
      [
        'The mayor said the plan was dead: “It is over,” she told reporters.',
        ['indirect: The mayor | said | the plan was dead', 'direct: she → mayor | told | “It is over,”'],
      ],
      [
        'The speech, in which he said that the plan was dead, was a surprise.',
        ['indirect: he | said | the plan was dead'],
      ],
      [
        '“It is late,” said Nicky Orr, 24, from Manchester, who said that Sanders would win.',
        [
          'direct: Nicky Orr, 24, from Manchester, who said that Sanders would win | said | “It is late,”',
          'indirect: Nicky Orr, 24, from Manchester, who | said | Sanders would win',
        ],
      ],
      [
        'The prize went to Ana Ruiz, 54, of Leeds, who said that she was proud.',
        ['indirect: Ana Ruiz, 54, of Leeds, who | said | she was proud'],
      ],
      [
        'The plan was backed by Ana Ruiz, 54, a nurse, who said that it would work.',
        ['indirect: Ana Ruiz, 54, a nurse, who | said | it would work'],
      ],
    ],
  ],
  [
    'a pronoun in the phrase of who speaks, somebody for many, and dashes around a clause',
    [
      'A person close to it',
      'One adviser familiar with it',
      'An aide to him',
      'A man near him',
      'Those around him',
      'A lawyer for her',
      'People who have spoken to him',
      'Mr. Bush — whose campaign had bet on Florida —',
      'Mr. Bush — who had bet on Florida —',
    ].map((subject) => [
      `${subject} told reporters that the plan was dead.`,
      [`indirect: ${subject.replace(/ —$/, '')} | told | the plan was dead`],
    ]),
  ],
  [
    'a noun behind a day and “that” is no verb',
    [
      [
        'Ann Orr said Tuesday that reports that the mill would close were false.',
        ['indirect: Ann Orr | said | reports that the mill would close were false'],
      ],
    ],
  ],
  [
    'a clause of when stands between the cue and “that”',
    [
      [
        'Ann Orr admitted after the bill was pulled that she was ten votes shy.',
        ['indirect: Ann Orr | admitted | she was ten votes shy'],
      ],
      ['Ann Orr said before the game started that she was fit.', ['indirect: Ann Orr | said | she was fit']],
      [
        'CNN pushed back after Ted Reid blamed it for reporting that he had quit.',
        [
          'indirect: CNN | pushed back | after Ted Reid blamed it for reporting that he had quit',
          'indirect: Ted Reid | blamed | it for reporting that he had quit',
        ],
      ],
    ],
  ],
  [
    'a committee’s hearing is no verb',
    [
      [
        'Ann Orr warned Republicans during a House Rules Committee hearing that they would regret it.',
        ['indirect: Ann Orr | warned | they would regret it'],
      ],
    ],
  ],
];

testFacts(facts, 'en');
