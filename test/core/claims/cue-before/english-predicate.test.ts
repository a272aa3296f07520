import { type Facts, testFacts } from '../facts';

/** What English verbs call, judge or describe somebody or something as. Drafts with their claims as `claimLines` writes them. */
const facts: Facts = [
  [
    'an amount can be a half',
    [['The ministry put participation at about half.', ['indirect: The ministry | put | participation at about half']]],
  ],
  [
    'a phrase without commas stands between a relative pronoun and its verb',
    [
      [
        'It was a departure for Mr. Trump, who for weeks has criticized Mrs. Clinton for lacking the “stamina” to be president.',
        ['mixed: Mr. Trump, who | has criticized | Mrs. Clinton for lacking the “stamina” to be president'],
      ],
      [
        'The decision was a blow to Luke Orr, who for years had called the road “a death trap”.',
        ['mixed: Luke Orr, who | had called | the road “a death trap”'],
      ],
      [
        'It was good news for Ann Reid, who in May warned that the bank “would fail”.',
        ['mixed: Ann Reid, who | warned | the bank “would fail”'],
      ],
      [
        'The ruling was a defeat for Ann Reid, who at first had dismissed the case as “a joke”.',
        ['mixed: Ann Reid, who | had dismissed | the case as “a joke”'],
      ],
    ],
  ],
  [
    'a participle behind a noun for words tells those of their owner',
    [
      [
        'The campaign released an ad hitting Ann Orr on her emails and her remark describing half of the voters as “deplorable”.',
        ['mixed: Ann Orr | describing | half of the voters as “deplorable”'],
      ],
      [
        'The union condemned the mayor for his letter describing teachers as “lazy”.',
        [
          'mixed: The union | condemned | the mayor for his letter describing teachers as “lazy”',
          'mixed: the mayor | describing | teachers as “lazy”',
        ],
      ],
      [
        'The ministry regretted the ambassador’s statement calling the vote “a farce”.',
        [
          'mixed: The ministry | regretted | the ambassador’s statement calling the vote “a farce”',
          'mixed: the ambassador | calling | the vote “a farce”',
        ],
      ],
      [
        'The bank apologised for its adviser’s email describing clients as “muppets”.',
        ['mixed: its adviser | describing | clients as “muppets”'],
      ],
      [
        'Luke Orr criticised a leaflet describing teachers as “lazy”.',
        [
          'mixed: Luke Orr | criticised | a leaflet describing teachers as “lazy”',
          'mixed: a leaflet | describing | teachers as “lazy”',
        ],
      ],
      [
        'Ann Orr posted her reply saying the plan was “absurd”.',
        [
          'mixed: Ann Orr | posted | her reply saying the plan was “absurd”',
          'mixed: Ann Orr | saying | the plan was “absurd”',
        ],
      ],
      [
        'Luke Reed defended his remarks calling the vote “strong”.',
        [
          'mixed: Luke Reed | defended | his remarks calling the vote “strong”',
          'mixed: Luke Reed | calling | the vote “strong”',
        ],
      ],
    ],
  ],
  [
    'what somebody calls something ends before the verb that has it as its subject',
    [
      ['What Ann Orr called a “rotten” deal was signed on Monday.', ['mixed: Ann Orr | called | a “rotten” deal']],
      [
        'Anger at what unions describe as a “brutal” plan has grown since May.',
        ['mixed: unions | describe | as a “brutal” plan'],
      ],
      [
        'Residents of what the mayor called a “forgotten” estate were upset.',
        ['mixed: the mayor | called | a “forgotten” estate'],
      ],
    ],
  ],
  [
    'a noun of saying and a name with its title are not one phrase',
    [
      ['It is a claim Ms Orr rejects as “absurd”.', ['mixed: Ms Orr | rejects | as “absurd”']],
      [
        'The poll backs a suggestion Mr Calloway welcomed as “sensible”.',
        ['mixed: Mr Calloway | welcomed | as “sensible”'],
      ],
    ],
  ],
  [
    'a cue with somebody for its object and what he did takes nothing from before',
    [
      [
        'Smith called the plan “a joke,” Jones urged him to resign and Brown said he was lying.',
        [
          'mixed: Smith | called | the plan “a joke,”',
          'indirect: Jones | urged | him to resign',
          'indirect: Brown | said | he was lying',
        ],
      ],
      [
        'The mayor called it “a triumph,” the union accused him of lying.',
        ['mixed: The mayor | called | it “a triumph,”', 'indirect: the union | accused | him of lying'],
      ],
    ],
  ],
  [
    'a thing behind “a” goes not with the name behind it',
    [['It was a plan Ruiz described as “dead”.', ['mixed: Ruiz | described | as “dead”']]],
  ],
  [
    'words that run into the marks belong to a verb of their own',
    [
      ['Noah Opper, the executive in charge of “Today,” reminded his staff about the rules.', []],
      [
        'Ana Ruiz described the plan as “terrible,” denounced her record and left.',
        ['mixed: Ana Ruiz | described | the plan as “terrible,”'],
      ],
      ['The plan is “dead,” warned a report.', ['mixed: a report | warned | The plan is “dead,”']],
    ],
  ],
  [
    'a date behind a participle is of the text that speaks, one behind “on” says when',
    [
      [
        'An internal memo dated 12 January described the doors as “not fit for another winter”.',
        ['mixed: An internal memo dated 12 January | described | the doors as “not fit for another winter”'],
      ],
      ['A memo from January accused him of “lying”.', ['mixed: A memo from January | accused | him of “lying”']],
      [
        'A note dated January 12 called the doors “not fit for another winter”.',
        ['mixed: A note dated January 12 | called | the doors “not fit for another winter”'],
      ],
      ['The mayor on 12 January said the ship was safe.', ['indirect: The mayor | said | the ship was safe']],
    ],
  ],
  [
    'what a preposition and “what” open before the main clause is not what that reports',
    [
      [
        'In what the mayor called “a disgrace”, the council has rejected a plan for the park.',
        ['direct: the mayor | called | “a disgrace”', 'indirect: the council | has rejected | a plan for the park'],
      ],
      [
        'After what officials described as “a mistake,” the ministry has apologised for the raid.',
        ['mixed: officials | described | as “a mistake,”', 'indirect: the ministry | has apologised | for the raid'],
      ],
      [
        'Despite what the judge called “clear warnings,” the firm denied the claims.',
        ['direct: the judge | called | “clear warnings,”', 'indirect: the firm | denied | the claims'],
      ],
    ],
  ],
  [
    'words in marks within the phrase of a participle',
    [
      [
        'A judge sentencing a man for an attack on ‘an innocent bystander’ has described the area as a no-go area.',
        [
          'indirect: A judge sentencing a man for an attack on ‘an innocent bystander’ | has described | the area as a no-go area',
        ],
      ],
    ],
  ],
  [
    '“what he called” before a noun without its article',
    [
      [
        'Ted Orr cried foul at what he called insincerity on the part of the Democrats.',
        ['indirect: he → Ted Orr | called | insincerity on the part of the Democrats'],
      ],
      ['They marched against what they call censorship.', ['indirect: they | call | censorship']],
    ],
  ],
  [
    '“not on the law, but on the vote” is one object, and a deed that somebody is blamed for no claim',
    [
      [
        'Orr criticized Democrats for focusing not on the law, but on the vote.',
        ['indirect: Orr | criticized | Democrats for focusing not on the law, but on the vote'],
      ],
      [
        'The member criticized the chief for publicly complaining about obstacles.',
        ['indirect: The member | criticized | the chief for publicly complaining about obstacles'],
      ],
    ],
  ],
  [
    'a draft describes, and what is sent to somebody asks',
    [
      ['A draft described the road as bad.', ['indirect: A draft | described | the road as bad']],
      [
        'The draft, seen by Reuters, calls the road “a trap”.',
        ['mixed: The draft, seen by Reuters | calls | the road “a trap”'],
      ],
      ['The email asked staff to leave.', ['indirect: The email | asked | staff to leave']],
      ['The notice told residents to leave.', ['indirect: The notice | told | residents to leave']],
      ['The form asks applicants to give a name.', []],
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
    'marks that end a relative clause are not what the main verb reports',
    [
      [
        'Ruiz, who has called the deal “a joke,” urged lawmakers to vote no.',
        [
          'mixed: Ruiz, who | has called | the deal “a joke,”',
          'indirect: Ruiz, who has called the deal “a joke,” | urged | lawmakers to vote no',
        ],
      ],
      [
        'Ruiz, who called himself “a builder,” told reporters he would run.',
        [
          'mixed: Ruiz, who | called | himself “a builder,”',
          'indirect: Ruiz, who called himself “a builder,” | told | he would run',
        ],
      ],
      [
        'Ruiz, who has vowed to “drain the swamp,” promised voters a wall.',
        [
          'mixed: Ruiz, who | has vowed | to “drain the swamp,”',
          'indirect: Ruiz, who has vowed to “drain the swamp,” | promised | voters a wall',
        ],
      ],
      ['“It is over,” said Ruiz, who lost.', ['direct: Ruiz, who lost | said | “It is over,”']],
      ['The plan, which is late, is “dead,” said Ruiz.', ['mixed: Ruiz | said | The plan, which is late, is “dead,”']],
    ],
  ],
  [
    'what others say for themselves meanwhile is not what they say of the clause before',
    [
      [
        'The union called it “a mess”, as workers threaten to walk out.',
        ['mixed: The union | called | it “a mess”', 'indirect: workers | threaten | to walk out'],
      ],
      ['The plan is dead, as the mayor warned in May.', ['indirect: the mayor | warned | The plan is dead']],
    ],
  ],
  [
    'a verdict on somebody',
    [
      'Crane has called Hale dishonest.',
      'Crane calls Hale dishonest.',
      'Crane has called Anne Hale unfit to lead.',
      'Crane called Mr. Hale corrupt.',
      'Crane called Hale weak on crime.',
      'Crane has called judges biased.',
      'Crane called reporters dishonest.',
      'Crane has called Hale unqualified to be president.',
      'Crane considers Hale unfit for office.',
      'Crane called Senator Hale a liar.',
    ].map((draft) => {
      const [, cue = '', words = ''] = /^Crane ((?:has )?\w+) (.*)\.$/.exec(draft) ?? [];
      return [draft, [`indirect: Crane | ${cue} | ${words}`]];
    }),
  ],
  [
    'what somebody makes of a thing',
    [
      ['He likened the bill to slavery.', ['indirect: He | likened | the bill to slavery']],
      [
        '“This is about dignity,” she said, likening the law to slavery.',
        ['direct: she | said | “This is about dignity,”', 'indirect: she | likening | the law to slavery'],
      ],
      ['She compared the race to a marathon.', ['indirect: She | compared | the race to a marathon']],
      ['Many voters view her as dishonest.', ['indirect: Many voters | view | her as dishonest']],
      ['She regards the court as hostile.', ['indirect: She | regards | the court as hostile']],
      ['Police compared the prints to a sample. He saw the film as a child.', []],
    ],
  ],
  [
    'what somebody or something is called',
    [
      ['She left after what her label called “a slip”.', ['direct: her label | called | “a slip”']],
      [
        'Keane described the loss as “a blow” but expressed confidence in his squad.',
        ['mixed: Keane | described | the loss as “a blow”', 'indirect: Keane | expressed confidence | in his squad'],
      ],
      [
        "Dunn described the win in Wednesday night's encounter as a ‘poor game’, despite a fine pass.",
        ["mixed: Dunn | described | the win in Wednesday night's encounter as a ‘poor game’"],
      ],
      [
        'Others shared the view, with adviser Jason Mills reportedly calling it an “idiotic survey,” and Turning Point co-founder Carl Kirk claiming the data was “fake”.',
        [
          'mixed: adviser Jason Mills | calling | it an “idiotic survey,”',
          'mixed: Turning Point co-founder Carl Kirk | claiming | the data was “fake”',
        ],
      ],
      ['They called it a “bluff” shortly after its release.', ['mixed: They | called | it a “bluff”']],
      [
        'The filing puts the cost at $210 million. Lowe himself put the cost at ten.',
        ['indirect: The filing | puts | the cost at $210 million', 'indirect: Lowe | put | the cost at ten'],
      ],
      [
        'The dam, an allegation the state rejected as “a fairy tale”, was never inspected.',
        ['mixed: the state | rejected | as “a fairy tale”'],
      ],
      ['The sides reached what both called “a fair deal”.', ['direct: both | called | “a fair deal”']],
      ['The employers, by contrast, called the deal “a gift”.', ['mixed: The employers | called | the deal “a gift”']],
      [
        'Keane called the plan unnecessary. The firm called it the work of a fool.',
        [
          'indirect: Keane | called | the plan unnecessary',
          'indirect: The firm → Keane | called | it the work of a fool',
        ],
      ],
      ['What he calls “the quiet years” ended in 2014.', ['direct: he | calls | “the quiet years”']],
      [
        'The council rejected the mayor’s controversial suggestion that someone “look into” the judge.',
        ['mixed: The council | rejected | the mayor’s controversial suggestion that someone “look into” the judge'],
      ],
      [
        'Keane, who calls herself a “reformer,” said voters want “a plan.”',
        [
          'mixed: Keane, who | calls | herself a “reformer,”',
          'mixed: Keane, who calls herself a “reformer,” | said | voters want “a plan.”',
        ],
      ],
      [
        'The Ledger found the show “all elbows”. Nurses found her brother at the hospital.',
        ['mixed: The Ledger | found | the show “all elbows”'],
      ],
      [
        'The envoy dismissed the protest as theatre paid for by the party.',
        ['indirect: The envoy | dismissed | the protest as theatre paid for by the party'],
      ],
    ],
  ],
  [
    'what somebody calls something needs no article behind “what”',
    [
      ['They want to fight what he terms obstructionism.', ['indirect: he | terms | obstructionism']],
      ['The group fights what it labels fraud.', ['indirect: it | labels | fraud']],
      [
        'Mayor Ann Ruiz rejects what she calls political theater.',
        [
          'indirect: Mayor Ann Ruiz | rejects | what she calls political theater',
          'indirect: she → Ann Ruiz | calls | political theater',
        ],
      ],
    ],
  ],
];

testFacts(facts, 'en');
