import { testFacts } from './facts';

testFacts(
  [
    [
      'a day between a noun and what it takes ends no object',
      [
        [
          'The firm announced plans on Monday to cut 400 jobs.',
          ['indirect: The firm | announced | plans on Monday to cut 400 jobs'],
        ],
        [
          'The party renewed its call on Friday for a vote.',
          ['indirect: The party | renewed | its call on Friday for a vote'],
        ],
        ['The firm announced a strike on Monday to protest.', ['indirect: The firm | announced | a strike']],
      ],
    ],

    [
      'two single marks are one double mark, be they curly',
      [
        [
          '‘‘They’ve been trouble for years,’’ Ann Orr said. ‘‘The one house ruins the street.’’',
          ['direct: Ann Orr | said | ‘‘They’ve been trouble for years,’’ ‖ ‘‘The one house ruins the street.’’'],
        ],
        ['‘‘We said ‘no’ to them,’’ Ann Orr said.', ['direct: Ann Orr | said | ‘‘We said ‘no’ to them,’’']],
        ['Ann Orr called it ‘‘a disgrace’’.', ['mixed: Ann Orr | called | it ‘‘a disgrace’’']],
      ],
    ],
    [
      'a day behind the object is of the saying',
      [
        ['The firm announced 40 job cuts yesterday morning.', ['indirect: The firm | announced | 40 job cuts']],
        ['MPs rejected the plan today.', ['indirect: MPs | rejected | the plan']],
        ['Detectives were still questioning three men yesterday.', []],
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
      'who does what the noun before the participle tells of has called nobody anything',
      [
        ['Councillors were called “cowards” after a decision taken by a senior officer.', []],
        ['He was branded “a liar” in a letter signed by ten MPs.', []],
        [
          'The plan was described as “mad” by an engineer after the vote.',
          ['mixed: an engineer | was described | as “mad”'],
        ],
      ],
    ],
    [
      'a row of what somebody is accused of is one',
      [
        [
          'He accused them of distorting facts, undermining public confidence and seeking power.',
          ['indirect: He | accused | them of distorting facts, undermining public confidence and seeking power'],
        ],
        ['He accused them of distorting facts, walking out.', ['indirect: He | accused | them of distorting facts']],
      ],
    ],
    [
      'a verb in -s that can be a noun has its clause behind a verb of saying',
      [
        [
          'The union says the report to the board shows weakness.',
          ['indirect: The union | says | the report to the board shows weakness'],
        ],
        ['The union says the tax on farms costs jobs.', ['indirect: The union | says | the tax on farms costs jobs']],
        [
          'The union says the vote on the plan changes nothing.',
          ['indirect: The union | says | the vote on the plan changes nothing'],
        ],
      ],
    ],

    [
      'what somebody says that something is stands behind “as” and the agent of a passive',
      [
        ['The plan was described by Mr Orr as a disaster.', ['indirect: Mr Orr | was described | as a disaster']],
        ['The plan was described as a disaster by Mr Orr.', ['indirect: Mr Orr | was described | as a disaster']],
        [
          'The revisions, which cover permitted uses in several zones, had been described by planning staff as largely technical updates.',
          ['indirect: planning staff | had been described | as largely technical updates'],
        ],
        [
          'The deal, hailed by ministers as a breakthrough, collapsed in May.',
          ['indirect: ministers | hailed | as a breakthrough'],
        ],
        [
          'The judge is viewed by Democrats as too close to the president.',
          ['indirect: Democrats | is viewed | as too close to the president'],
        ],
        [
          'The attack was denounced by the mayor, Ann Orr, as cowardly.',
          ['indirect: the mayor, Ann Orr | was denounced | as cowardly'],
        ],
        [
          'Paul Lane, described by the judge as a danger to women, was jailed for six years.',
          ['indirect: the judge | described | as a danger to women'],
        ],
        [
          'He was described by one source as having lost his temper.',
          ['indirect: one source | was described | as having lost his temper'],
        ],
      ],
    ],
    [
      '… but not when something was done',
      [
        ['He was attacked by a dog as he walked home.', []],
        ['She was criticised by Mr Orr as she left the hall.', []],
        ['The plan was rejected by voters as prices rose.', []],
        ['The primaries are viewed as closer than the last ones, despite some upsets by Vermont Senator Ann Orr.', []],
      ],
    ],
    [
      '“many”, “some” and “several” speak where no noun for several stands behind the verb',
      [
        [
          'Many expressed disbelief that their concerns were not addressed.',
          ['indirect: Many | expressed | disbelief that their concerns were not addressed'],
        ],
        ['Some voiced anger at the mayor.', ['indirect: Some | voiced | anger at the mayor']],
        ['Both denied involvement in the theft.', ['indirect: Both | denied | involvement in the theft']],
        ['Several cited lack of money as the reason.', ['indirect: Several | cited | lack of money as the reason']],
        ['At the meeting, many expressed anger.', ['indirect: many | expressed | anger']],
        ['Many reported cases were never solved.', []],
        ['Many reported police failures were ignored.', []],
        ['Few published studies claim that it works.', ['indirect: studies | claim | it works']],
      ],
    ],
    [
      'concerns, questions and objections are raised in words, whatever describes them',
      [
        [
          'Mr Orr raised serious questions about the cost.',
          ['indirect: Mr Orr | raised | serious questions about the cost'],
        ],
        [
          'Others raised ethical concerns about the process.',
          ['indirect: Others | raised | ethical concerns about the process'],
        ],
        [
          'Neighbours have repeatedly raised noise complaints.',
          ['indirect: Neighbours | have repeatedly raised | noise complaints'],
        ],
        [
          'The council raised its concerns with the firm.',
          ['indirect: The council | raised | its concerns with the firm'],
        ],
        [
          'The MP raised fresh fears that the line could close.',
          ['indirect: The MP | raised | fresh fears that the line could close'],
        ],
        ['The bank raised interest rates.', []],
        ['Ms Orr raised three children.', []],
        ['The report raised serious questions about the firm.', []],
      ],
    ],
    [
      'a base form behind “and” goes with the modal verb of what is reported',
      [
        [
          'The board said it would review the testimony and consider whether changes were warranted.',
          ['indirect: The board | said | it would review the testimony and consider whether changes were warranted'],
        ],
        [
          'Ms Orr said the firm would investigate and explain why staff were sacked.',
          ['indirect: Ms Orr | said | the firm would investigate and explain why staff were sacked'],
        ],
        [
          'The mayor said he will meet residents and announce that the road is closed.',
          ['indirect: The mayor | said | he will meet residents and announce that the road is closed'],
        ],
        [
          'Residents said the smell was bad and say they want action.',
          [
            'indirect: Residents | said | the smell was bad and say they want action',
            'indirect: Residents | say | they want action',
          ],
        ],
      ],
    ],
    [
      'a verb that agrees with the noun before an -ing form is of that noun',
      [
        [
          'Lake said studies showing Gallego in the lead are wrong.',
          ['indirect: Lake | said | studies showing Gallego in the lead are wrong'],
        ],
        [
          'Ms Orr said photos showing her son in the pool were fake.',
          ['indirect: Ms Orr | said | photos showing her son in the pool were fake'],
        ],
        [
          'He dismissed polls showing voters back the plan.',
          [
            'indirect: He | dismissed | polls showing voters back the plan',
            'indirect: polls | showing | voters back the plan',
          ],
        ],
        [
          'She pointed to polls showing Orr and Reid are level.',
          ['indirect: She | pointed | to polls showing Orr', 'indirect: polls | showing | Orr and Reid are level'],
        ],
      ],
    ],
    [
      'how many of those before goes on with what is reported',
      [
        [
          'Police said five people were arrested, and two remain in custody.',
          ['indirect: Police | said | five people were arrested, and two remain in custody'],
        ],
        [
          'Penn said 14 people were taken to hospitals, and six were considered to be critically hurt.',
          ['indirect: Penn | said | 14 people were taken to hospitals, and six were considered to be critically hurt'],
        ],
        [
          'Officials said the fire damaged ten homes, but none was destroyed.',
          ['indirect: Officials | said | the fire damaged ten homes, but none was destroyed'],
        ],
        [
          'Police said five people were arrested, and two of them were charged.',
          ['indirect: Police | said | five people were arrested, and two of them were charged'],
        ],
        [
          'Police said three men fled, and several were later found.',
          ['indirect: Police | said | three men fled, and several were later found'],
        ],
        ['Ms Orr said the plan was dead, and Mr Lane agreed.', ['indirect: Ms Orr | said | the plan was dead']],
      ],
    ],
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
  ],
  'en',
);
