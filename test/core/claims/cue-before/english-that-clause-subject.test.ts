import { type Facts, testFacts } from '../facts';

/** English clauses with a conjunction behind their cue: who says them. Drafts with their claims as `claimLines` writes them. */
const facts: Facts = [
  [
    'a participle behind a text in which somebody says something',
    [
      [
        'Mr Orr said in a statement shared first with the BBC that he was sorry.',
        ['indirect: Mr Orr | said | he was sorry'],
      ],
      ['Mr Orr said in a post shared widely that he was sorry.', ['indirect: Mr Orr | said | he was sorry']],
      [
        'Mr Orr said in a statement posted late on Monday that he was sorry.',
        ['indirect: Mr Orr | said | he was sorry'],
      ],
      [
        '“You will win!” Kid Rock, whose real name is Robert Ritchie, said in a statement shared first with the BBC.',
        ['direct: Kid Rock, whose real name is Robert Ritchie | said | “You will win!”'],
      ],
      [
        'A man in the crowd shouted at the mayor: “Shame on you!”',
        ['direct: A man in the crowd | shouted | “Shame on you!”'],
      ],
    ],
  ],
  [
    'a participle behind “of” belongs to the noun behind it',
    [
      [
        'A review of published studies found that it works.',
        ['indirect: A review of published studies | found | it works'],
      ],
      [
        "An analysis of existing research concludes that they don't.",
        ["indirect: An analysis of existing research | concludes | they don't"],
      ],
      [
        'A survey of working mothers found that most are tired.',
        ['indirect: A survey of working mothers | found | most are tired'],
      ],
      [
        'A team of visiting scientists said it was safe.',
        ['indirect: A team of visiting scientists | said | it was safe'],
      ],
    ],
  ],
  [
    'those present are there, and present nothing',
    [
      [
        'Other leaders present during the burial also lamented that politicians had lied.',
        ['indirect: Other leaders present during the burial | lamented | politicians had lied'],
      ],
      [
        'Leaders present at the rally said the plan was dead.',
        ['indirect: Leaders present at the rally | said | the plan was dead'],
      ],
      ['The councillors present also said that it was bad.', ['indirect: The councillors present | said | it was bad']],
      ['Leaders present a plan.', []],
    ],
  ],
  [
    'a ruling that a relative clause follows is a thing',
    [
      ['The firm is to fight a court ruling that threw out its claim.', []],
      ['The mayor ignored a council warning that came too late.', []],
      ['She cited a survey finding that most were happy.', ['indirect: a survey | finding | most were happy']],
    ],
  ],
  [
    '“Today” in a name says nothing of when',
    [['USA Today said on Tuesday that it was late.', ['indirect: USA Today | said | it was late']]],
  ],
  [
    'a text asks as people do',
    [
      [
        'The survey asks whether any resident has “difficulty remembering”.',
        ['mixed: The survey | asks | whether any resident has “difficulty remembering”'],
      ],
      ['The letter asked: “Why did you leave?”', ['direct: The letter | asked | “Why did you leave?”']],
    ],
  ],
  [
    'a participle before a name is no clause',
    [
      [
        'Retired Gen. John Allen, who led forces in Iraq, said that the war was lost.',
        ['indirect: Retired Gen. John Allen, who led forces in Iraq | said | the war was lost'],
      ],
      [
        'Asked about it, Ana Ruiz, who led forces in Iraq, said that the war was lost.',
        ['indirect: Ana Ruiz, who led forces in Iraq | said | the war was lost'],
      ],
    ],
  ],
  [
    'a verb in the singular behind a comma tells that what looks like a plural before it is a verb',
    [
      [
        'The lawyer shrugs, then announces that the school will close.',
        ['indirect: The lawyer | announces | the school will close'],
      ],
      [
        'The lawyer pauses in the hall, announces that the school will close.',
        ['indirect: The lawyer | announces | the school will close'],
      ],
      ['Ana Ruiz nods, then told reporters it was over.', ['indirect: Ana Ruiz | told | it was over']],
      ['The mayor smiles, then adds: “We will close.”', ['direct: The mayor | adds | “We will close.”']],
    ],
  ],
  [
    'a verb that reports nothing parts the subject from the cue',
    [
      ['The firms oversee the port and say that it is safe.', ['indirect: The firms | say | it is safe']],
      [
        'The lawyer trembles and then announces that it will close.',
        ['indirect: The lawyer | announces | it will close'],
      ],
      [
        'Officials withhold the files and announce that they will go.',
        ['indirect: Officials | announce | they will go'],
      ],
      ['The ministers reorganise the force and say it will hold.', ['indirect: The ministers | say | it will hold']],
    ],
  ],
  [
    'a set phrase or an adverb beside the subject is no part of it',
    [
      ['The mayor at first said it would close.', ['indirect: The mayor | said | it would close']],
      ['The governor in turn said it would close.', ['indirect: The governor | said | it would close']],
      ['The mayor, of course, said that it would close.', ['indirect: The mayor | said | it would close']],
      ['The mayor, admittedly, said that it would close.', ['indirect: The mayor | said | it would close']],
      [
        'The mayor has for the first time admitted that it would close.',
        ['indirect: The mayor | has for the first time admitted | it would close'],
      ],
      ['The mayor has in fact said that it would close.', ['indirect: The mayor | has in fact said | it would close']],
    ],
  ],
  [
    'a verb behind “and” goes on in the relative clause that a preposition opens, where no comma closes it',
    [
      [
        'The crowd jeered his speech, in which he praised the mayor and claimed that crime was down.',
        ['indirect: he | praised | the mayor', 'indirect: he | claimed | crime was down'],
      ],
      [
        'The council held a debate, during which Ms Orr attacked the plan and argued that it was late.',
        ['indirect: Ms Orr | argued | it was late'],
      ],
      [
        'The minister gave a speech, in which he thanked nurses, and said many felt stretched.',
        ['indirect: The minister | said | many felt stretched'],
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
    '“further” between a noun and its verb is an adverb',
    [
      ['The NGO further claims that officers were late.', ['indirect: The NGO | claims | officers were late']],
      ['The report further states that costs doubled.', ['indirect: The report | states | costs doubled']],
      ['The board heard further claims that the dam was old.', []],
    ],
  ],
  [
    'A past participle with a title in marks tells more of whoever speaks',
    [
      [
        'Vale, who wrote a book called “Home,” said that the town is small.',
        ['indirect: Vale, who wrote a book called “Home,” | said | the town is small'],
      ],
      [
        'Ann Vian, who ran a club named “The Den,” said that it would close.',
        ['indirect: Ann Vian, who ran a club named “The Den,” | said | it would close'],
      ],
    ],
  ],
  [
    'those of whom there are several speak behind a phrase within their phrase',
    [
      [
        'Former deputies in the office of the attorney general claim that they were fired.',
        ['indirect: Former deputies in the office of the attorney general | claim | they were fired'],
      ],
      [
        'Former deputies in the Office of the Attorney General claim in a lawsuit that they were fired.',
        ['indirect: Former deputies in the Office of the Attorney General | claim | they were fired'],
      ],
      [
        'People close to the campaign claim that he will run.',
        ['indirect: People close to the campaign | claim | he will run'],
      ],
      [
        'Those close to the governor worry that he will run.',
        ['indirect: Those close to the governor | worry | he will run'],
      ],
      [
        'Hospitals across the state report that cases are down.',
        ['indirect: Hospitals across the state | report | cases are down'],
      ],
    ],
  ],
];

testFacts(facts, 'en');
