import { testFacts } from './facts';

testFacts(
  [
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
      'a past tense that looks like the base form and a noun is a verb before a sum, and in a clause without “that”',
      [
        ['Ann Orr argued asylum cost £2bn a year.', ['indirect: Ann Orr | argued | asylum cost £2bn a year']],
        ['Ann Orr said crime cost the city £3m.', ['indirect: Ann Orr | said | crime cost the city £3m']],
        ['Ann Orr said production cost too much.', ['indirect: Ann Orr | said | production cost too much']],
        ['Ann Orr said immigration cut wages.', ['indirect: Ann Orr | said | immigration cut wages']],
        ['The strike cost £3m, Ann Orr said.', ['indirect: Ann Orr | said | The strike cost £3m']],
        ['The blast shut 20 schools, Ann Orr said.', ['indirect: Ann Orr | said | The blast shut 20 schools']],
        ['Ann Orr said labour cost inflation was high.', ['indirect: Ann Orr | said | labour cost inflation was high']],
        ['The mayor blamed asylum cost pressures.', ['indirect: The mayor | blamed | asylum cost pressures']],
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
      'what the object was made to show is not what the subject shows',
      [
        [
          'The minister cited tests carried out to prove that the water was safe.',
          ['indirect: The minister | cited | tests carried out to prove that the water was safe'],
        ],
      ],
    ],
    [
      '“no” can be all that somebody says',
      [
        [
          'Ruiz said no, because “she can’t fill up the rooms” without celebrities.',
          ['mixed: Ruiz | said | no, because “she can’t fill up the rooms” without celebrities'],
        ],
        ['Asked if she would resign, Ana Ruiz said no.', ['indirect: Ana Ruiz | said | no']],
        ['Ruiz said no and left the room.', ['indirect: Ruiz | said | no']],
        ['Ruiz said no such thing.', []],
        ['Voters said no to the plan.', []],
      ],
    ],
    [
      '“that” before a conjunction is what was said before',
      [
        ['She never said that and will not say it.', []],
        ['He said that but did not explain.', []],
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
      '“Today” in a name says nothing of when',
      [['USA Today said on Tuesday that it was late.', ['indirect: USA Today | said | it was late']]],
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
      'an owner in the plural before a noun of saying speaks',
      [
        ['The teachers’ message was clear: “We are ready.”', ['direct: The teachers | message | “We are ready.”']],
        ['Coons’ full quote is: “We are ready.”', ['direct: Coons | quote | “We are ready.”']],
      ],
    ],
    [
      'what a clause has before its subject belongs to what is said',
      [
        [
          'Mr Ryan said with all Congress has done, they could go.',
          ['indirect: Mr Ryan | said | with all Congress has done, they could go'],
        ],
        [
          'The mayor said under the new law, the plan would fail.',
          ['indirect: The mayor | said | under the new law, the plan would fail'],
        ],
        [
          'The mayor said because of the rain, they could go.',
          ['indirect: The mayor | said | because of the rain, they could go'],
        ],
      ],
    ],
    [
      'those whom somebody met do not say what he says behind them',
      [
        [
          'Fred Upton emerged from a meeting with Ana Ruiz saying he could now support the bill.',
          ['indirect: Fred Upton | saying | he could now support the bill'],
        ],
      ],
    ],
    [
      'what is tried is not said',
      [
        ['The criticism came as leaders’ efforts to explain how it worked had failed.', []],
        ['His refusal to admit that he lied cost him the job.', []],
      ],
    ],
    [
      'what the paper itself reported is no claim of its writer’s',
      [
        [
          'As we revealed yesterday, the council said it would close.',
          ['indirect: the council | said | it would close'],
        ],
      ],
    ],
    [
      'a label with its owner introduces the next paragraph',
      [['The company’s statement in full:\n\n“We are sorry.”', ['direct: The company | statement | “We are sorry.”']]],
    ],
    [
      'who was asked says what follows by his own verb',
      [
        [
          'Asked about the penalty, Dyche mused: “It would have been soft.”',
          ['direct: Dyche | mused | “It would have been soft.”'],
        ],
        ['Said the mayor, Ana Ruiz: “We won.”', ['direct: the mayor, Ana Ruiz | Said | “We won.”']],
      ],
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
      '“which” stands for what the phrase before it is about',
      [
        [
          'She wrote to the council about the charity’s report, which found that rents had doubled.',
          ['indirect: the charity’s report, which | found | rents had doubled'],
        ],
      ],
    ],
    [
      'what somebody is said to be ends where another acts',
      [
        [
          'The source is said to be Orr but Ana Ruiz has refused to name names.',
          ['indirect: – | is said | The source ‖ to be Orr'],
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
      'an amount that another falls short of speaks not',
      [
        [
          'The company forecast growth of 9 percent, well below the 13 percent analysts had expected.',
          ['indirect: The company | forecast | growth of 9 percent, well below the 13 percent analysts had expected'],
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
      'a relative clause goes on behind what commas insert right behind its pronoun',
      [
        [
          '“She won,” said a New Hampshire Democrat who, like all the insiders, completed the survey anonymously.',
          [
            'direct: a New Hampshire Democrat who, like all the insiders, completed the survey anonymously | said | “She won,”',
          ],
        ],
      ],
    ],
    [
      'what “that” points at is what somebody is the source of',
      [
        [
          'The firm lost three million dollars in May. That’s according to members of the board.',
          ['indirect: members of the board | according to | The firm lost three million dollars in May'],
        ],
      ],
    ],
    [
      'a verb with its own complement behind “as” tells when',
      [
        [
          'Sheriffs walked in silence, as they railed against the ruling.',
          ['indirect: they → Sheriffs | railed | against the ruling'],
        ],
        ['The rate will fall, as Ruiz warned of in May.', ['indirect: Ruiz | warned | The rate will fall']],
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
      'a condition before the main clause needs no comma',
      [
        [
          'Ruiz said if it was not approved they would face costs.',
          ['indirect: Ruiz | said | if it was not approved they would face costs'],
        ],
        [
          'Ruiz said although the plan was late it would go ahead.',
          ['indirect: Ruiz | said | although the plan was late it would go ahead'],
        ],
        ['Ruiz did not say if it would close.', []],
      ],
    ],
    [
      'since when somebody is concerned is not what concerns him',
      [
        [
          'Ann Lee was concerned after the company said the system should cope.',
          ['indirect: the company | said | the system should cope'],
        ],
        [
          'Ann Lee was concerned that the system would fail.',
          ['indirect: Ann Lee | was concerned | the system would fail'],
        ],
      ],
    ],
    [
      'a thing behind “a” goes not with the name behind it',
      [['It was a plan Ruiz described as “dead”.', ['mixed: Ruiz | described | as “dead”']]],
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
  ],
  'en',
);
