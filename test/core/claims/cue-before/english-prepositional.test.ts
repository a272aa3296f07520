import { type Facts, testFacts } from '../facts';

/** English prepositions that a cue takes before what is said. Drafts with their claims as `claimLines` writes them. */
const facts: Facts = [
  [
    "what somebody is warned against saying is nobody's claim",
    [
      [
        'They warned Trump against asserting that the raid was a success.',
        ['indirect: They | warned | against asserting that the raid was a success'],
      ],
      [
        'He warned Reid against thinking that the deal would help him.',
        ['indirect: He | warned | against thinking that the deal would help him'],
      ],
    ],
  ],
  [
    'others do something else besides, with an adverb before their participle',
    [
      [
        'It went on for days, with unions warning of strikes and ministers repeatedly insisting that pay was fair.',
        ['indirect: unions | warning | of strikes', 'indirect: ministers | insisting | pay was fair'],
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
    'about what people are concerned',
    [
      [
        'Residents are worried about the effect the road would have on trade.',
        ['indirect: Residents | are worried | about the effect the road would have on trade'],
      ],
      ['Ms Orr is concerned the plan will fail.', ['indirect: Ms Orr | is concerned | the plan will fail']],
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
    'whom somebody accuses has a clause of his own',
    [
      [
        'Ana Ruiz accused the audience, which is mainly selected by the committee, of being “donors and lobbyists”.',
        [
          'mixed: Ana Ruiz | accused | the audience, which is mainly selected by the committee, of being “donors and lobbyists”',
        ],
      ],
      [
        'The paper accuses John Orr, whose appeal has been key to his success, of being “a lot like many others”.',
        [
          'mixed: The paper | accuses | John Orr, whose appeal has been key to his success, of being “a lot like many others”',
        ],
      ],
      ['Ana Ruiz warned the board, which meets on Monday, of a strike.', ['indirect: Ana Ruiz | warned | of a strike']],
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
    'a day between whom one accuses and of what is cut out',
    [
      [
        'Poland accused neighbouring Belarus on Tuesday of conducting a “hybrid attack” against the bloc.',
        ['mixed: Poland | accused | neighbouring Belarus ‖ of conducting a “hybrid attack” against the bloc'],
      ],
      ['Ruiz accused him on Monday of lying.', ['indirect: Ruiz | accused | him ‖ of lying']],
      [
        'The state accused the firm again on Friday of fraud, saying it had lied.',
        ['indirect: The state | accused | the firm ‖ of fraud', 'indirect: The state | saying | it had lied'],
      ],
      ['Ruiz accused Orr last week of lying, and left.', ['indirect: Ruiz | accused | Orr ‖ of lying']],
    ],
  ],
  [
    'each other is no content',
    [
      ['The two firms blamed one another.', []],
      ['Talks broke down, with each side blaming the other.', []],
      ['They accused one another of lying.', ['indirect: They | accused | one another of lying']],
    ],
  ],
  [
    'the preposition of a cue',
    [
      ['Both sides accused each other of lying.', ['indirect: Both sides | accused | each other of lying']],
      [
        'Keane repeatedly apologized to shareholders on Thursday for a weak outlook last week that sparked a sell-off.',
        ['indirect: Keane | apologized | for a weak outlook last week that sparked a sell-off'],
      ],
      [
        "Keane has taken a swipe at the mayor's stance on flooding, saying the town deserved better.",
        [
          "indirect: Keane | has taken a swipe | at the mayor's stance on flooding",
          'indirect: Keane | saying | the town deserved better',
        ],
      ],
      ['Keane on Thursday blamed the state for the delay.', ['indirect: Keane | blamed | the state for the delay']],
      [
        'Officials in Oakton, meanwhile, accused the state of hiding a report. Lowe accused her of “grandstanding”.',
        [
          'indirect: Officials in Oakton | accused | the state of hiding a report',
          'mixed: Lowe | accused | her of “grandstanding”',
        ],
      ],
      [
        'Lowe accepted the offer, boasting of a roughly ten-point lead which his rivals call a fluke.',
        ['indirect: Lowe | boasting | of a roughly ten-point lead which his rivals call a fluke'],
      ],
      [
        'Keane accused Lowe of hiding, delaying, and burying the report.',
        ['indirect: Keane | accused | Lowe of hiding, delaying, and burying the report'],
      ],
      [
        'The firm apologised for the delays and blamed a fault.',
        ['indirect: The firm | apologised | for the delays', 'indirect: The firm | blamed | a fault'],
      ],
      ['Mayor Tom Banks accused his rivals of theft.', ['indirect: Mayor Tom Banks | accused | his rivals of theft']],
      [
        'The operator blamed the delay on the age of the rails.',
        ['indirect: The operator | blamed | the delay on the age of the rails'],
      ],
      [
        'Marta Keane, who gathered 400 names, accused the council of theft.',
        ['indirect: Marta Keane, who gathered 400 names | accused | the council of theft'],
      ],
    ],
  ],
  [
    'to whom somebody testifies is not what he says',
    [
      ['Ann Orr testified to the Senate HELP Committee.', []],
      ['Ann Orr testified to a grand jury on Monday.', []],
      [
        'Ann Orr testified to the strength of the plan.',
        ['indirect: Ann Orr | testified | to the strength of the plan'],
      ],
    ],
  ],
];

testFacts(facts, 'en');
