import { type Case, type Facts, testFacts } from '../facts';

/** English clauses without “that” behind their cue: what is a cue, and what stands beside it. Drafts with their claims as `claimLines` writes them. */
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
    'a verb of letting behind what is told of the rules is no cue behind words',
    [
      [
        'He said the rules, written in May, allow members to vote twice.',
        ['indirect: He | said | the rules, written in May, allow members to vote twice'],
      ],
      ['The dam is safe, say officials.', ['indirect: officials | say | The dam is safe']],
    ],
  ],
  [
    '“emails” is a verb only before whom or what is written',
    [
      [
        'The site released Democratic Party emails revealing the DNC worked against him.',
        ['indirect: The site | revealing | the DNC worked against him'],
      ],
      ['Ann Orr emails: board was warned by bank.', []],
      ['Ann Orr emails that she will be late.', ['indirect: Ann Orr | emails | she will be late']],
      [
        'Reader Paul Lane emails: “What about the buses?”',
        ['direct: Reader Paul Lane | emails | “What about the buses?”'],
      ],
      [
        'The council emails residents to say bins will be late.',
        [
          'indirect: The council | emails | residents to say bins will be late',
          'indirect: The council | say | bins will be late',
        ],
      ],
    ],
  ],
  [
    '“saying” without its comma tells what was said',
    [
      [
        'The firm declined to comment saying the case was in court.',
        ['indirect: The firm | saying | the case was in court'],
      ],
      ['The union agreed saying it was time.', ['indirect: The union | saying | it was time']],
      ['Mr Orr objected saying it was late.', ['indirect: Mr Orr | saying | it was late']],
      ['Ministers insist saying sorry is enough.', ['indirect: Ministers | insist | saying sorry is enough']],
      ['The firm denied saying it was late.', ['indirect: The firm | denied | saying it was late']],
    ],
  ],
  [
    'the number of a day can have its ending',
    [
      ['She said on April 23rd she had met the man in a bar.', ['indirect: She | said | she had met the man in a bar']],
      ['Hilda Good said on April 23rd last she had met him.', ['indirect: Hilda Good | said | she had met him']],
      ['The firm said on Monday May 1st that it would close.', ['indirect: The firm | said | it would close']],
    ],
  ],
  [
    'what the paper itself reported is no claim of its writer’s',
    [['As we revealed yesterday, the council said it would close.', ['indirect: the council | said | it would close']]],
  ],
  [
    'a programme is spoken to, and is no quotation',
    [
      [
        'She told ABC’s “Good Morning America” on Monday the tone was cordial.',
        ['indirect: She | told | the tone was cordial'],
      ],
      ['She told the “Today” programme the deal was dead.', ['indirect: She | told | the deal was dead']],
      ['He told “Panorama” he would run.', ['indirect: He | told | he would run']],
      [
        'Ana Ruiz told Fox News host John Orr’s “Night Watch” podcast: “I am done.”',
        ['direct: Ana Ruiz | told | “I am done.”'],
      ],
      [
        'Ana Ruiz told BBC Radio 4’s Today programme the deal was dead.',
        ['indirect: Ana Ruiz | told | the deal was dead'],
      ],
      ['Ana Ruiz told Channel 4’s Dispatches she was sorry.', ['indirect: Ana Ruiz | told | she was sorry']],
    ],
  ],
  [
    'a passive that shares its auxiliary reports nothing',
    [
      [
        'John Orr, a lawyer who has met the board and been mentioned as a candidate, said it was “late”.',
        ['mixed: John Orr, a lawyer who has met the board and been mentioned as a candidate | said | it was “late”'],
      ],
    ],
  ],
  [
    'when and how it was said stands between cue and clause',
    [
      [
        'CNN reported that night the former chief would testify.',
        ['indirect: CNN | reported | the former chief would testify'],
      ],
      ['Ana Ruiz said – to cheers – that it was over.', ['indirect: Ana Ruiz | said | it was over']],
      [
        'Ana Ruiz said in a statement released by the campaign the report was wrong.',
        ['indirect: Ana Ruiz | said | the report was wrong'],
      ],
      [
        'John Orr previously reported, The firm refused to release the names.',
        ['indirect: John Orr | reported | The firm refused to release the names'],
      ],
    ],
  ],
  [
    'what nobody has said yet',
    [
      ['They should admit that they failed.', []],
      ['Vermont and Massachusetts, states that vote on March 1, are next.', []],
      ['The state will go on screening people, a plan announced earlier this year.', []],
      ['Even after the growth cooled, the borrowing continued.', []],
      ['She said it was over, remarks which angered the board.', ['indirect: She | said | it was over']],
    ],
  ],
  [
    'a headline in title case reads like a sentence',
    [
      ['# Mayor Says Road Will Reopen', ['indirect: Mayor | Says | Road Will Reopen']],
      ['# Police Say Two Men Died', ['indirect: Police | Say | Two Men Died']],
      [
        '# Francois Hollander Says Ruiz ‘Makes You Want To Retch’',
        ['mixed: Francois Hollander | Says | Ruiz ‘Makes You Want To Retch’'],
      ],
      ['# Apple Warns Prices Will Rise', ['indirect: Apple | Warns | Prices Will Rise']],
      ['# Ana Ruiz: ‘Of Course’ She Will Stand', ['mixed: Ana Ruiz | : | ‘Of Course’ She Will Stand']],
    ],
  ],
  [
    'a verb that is a noun too, behind a complement, a relative clause or two nouns',
    [
      ['Many in the town claim the plan will fail.', ['indirect: Many in the town | claim | the plan will fail']],
      ['Police in Leeds fear the plan will fail.', ['indirect: Police in Leeds | fear | the plan will fail']],
      [
        'The woman whose son died claims the trust lied.',
        ['indirect: The woman whose son died | claims | the trust lied'],
      ],
      [
        "The firm's founder and chief executive claims the plan will fail.",
        ["indirect: The firm's founder and chief executive | claims | the plan will fail"],
      ],
      [
        'A growing number of doctors fear the plan will fail.',
        ['indirect: A growing number of doctors | fear | the plan will fail'],
      ],
      [
        'The disgraced former minister questions whether the plan will fail.',
        ['indirect: The disgraced former minister | questions | whether the plan will fail'],
      ],
    ],
  ],
  [
    'a particle and an infinitive behind “call” are nothing that is called so',
    [
      ['She later called back to say it was “an early draft”.', ['mixed: She | say | it was “an early draft”']],
      ['She called the plan to close it “a mess”.', ['mixed: She | called | the plan to close it “a mess”']],
    ],
  ],
  [
    'what was never asked, and what not all say',
    [
      ['Her cardiologist never asked about her hours.', []],
      ['Not all scientists are convinced that banning stints would help.', []],
      ['Not only the mayor said it was bad.', ['indirect: the mayor | said | it was bad']],
    ],
  ],
  [
    'an adverbial behind “said” that only one comma closes',
    [
      ['Orr said on Monday, the plant would close.', ['indirect: Orr | said | the plant would close']],
      ['Orr said in a statement, the plant would close.', ['indirect: Orr | said | the plant would close']],
      ['Orr said as a mother, she was shocked.', ['indirect: Orr | said | as a mother, she was shocked']],
      [
        'Orr said as president, she would sign the bill.',
        ['indirect: Orr | said | as president, she would sign the bill'],
      ],
      ['Orr said in the end, nobody came.', ['indirect: Orr | said | in the end, nobody came']],
      ['Orr said in fact, the road was closed.', ['indirect: Orr | said | in fact, the road was closed']],
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
    "a writer's word for what was said",
    [
      ['She said it was late, a claim too odd to check.', ['indirect: She | said | it was late']],
      [
        'She said talks were “frank”, a formula so worn that nobody laughed.',
        ['mixed: She | said | talks were “frank”'],
      ],
    ],
  ],
  [
    'where somebody was heard',
    [
      'on CNN’s “State of the Union”',
      'on “Meet the Press”',
      'Sunday on “This Week”',
      'on NBC’s “Today” show',
      'on “Fox & Friends” Monday morning',
      'in a “60 Minutes” interview',
      'in an interview with “60 Minutes”',
      'during Thursday’s “Kelly File”',
      'in his book “The Deal”',
    ].flatMap((place) =>
      ['', 'that '].map((that): Case => [
        `Mr. Pence said ${place} ${that}the plan had failed.`,
        ['indirect: Mr. Pence | said | the plan had failed'],
      ]),
    ),
  ],
  [
    'who asks for anonymity says nothing by it',
    [
      ['He requested anonymity to discuss the talks. The aide demanded anonymity.', []],
      [
        'One operative, who asked not to be identified criticizing the nominee, said it was over.',
        ['indirect: One operative, who asked not to be identified criticizing the nominee | said | it was over'],
      ],
    ],
  ],
  ['media are many', [['Media fear the bombshell will hurt.', ['indirect: Media | fear | the bombshell will hurt']]]],
  [
    '“all but” stands before a verb as an adverb does',
    [
      [
        'Mayor Ann Ruiz all but declared that the judge will lose.',
        ['indirect: Mayor Ann Ruiz | declared | the judge will lose'],
      ],
      [
        'Dismissing the notion, Mayor Ann Ruiz all but admitted he lied.',
        ['indirect: Mayor Ann Ruiz | Dismissing | the notion', 'indirect: Mayor Ann Ruiz | admitted | he lied'],
      ],
    ],
  ],
];

testFacts(facts, 'en');
