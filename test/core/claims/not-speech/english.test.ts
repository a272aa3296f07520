import { type Facts, testFacts } from '../facts';

/** English sentences in which nobody says anything. Drafts with their claims as `claimLines` writes them. */
const facts: Facts = [
  ['what a study finds can be a thing', [['Police found a body in the river.', []]]],
  [
    '“that” before a conjunction is what was said before',
    [
      ['She never said that and will not say it.', []],
      ['He said that but did not explain.', []],
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
    'things tell what they are a sign of',
    [
      ['The team found marks suggesting an old fire.', []],
      ['Doctors saw symptoms indicating an early stroke.', []],
      ['Engineers found cracks suggesting serious damage to the wall.', []],
    ],
  ],
  [
    'a participle behind “feels” is an attribute',
    [
      ['The plan is so old that it feels carved in stone.', []],
      ['The town is so quiet that it feels abandoned.', []],
    ],
  ],
  ['“this” says nothing of anything', [['This compares to last year’s crisis.', []]]],
  [
    '“proved to be” shows nothing',
    [['Neil Orr proved to be adept enough at evading questions that the senators gave up.', []]],
  ],
  [
    'a sport is a topic',
    [
      ['# Handball: captain suspended over doping', []],
      ['# Biathlon: French team wins relay', []],
    ],
  ],
  [
    'nobody says what neither says',
    [
      ['Neither campaign would say whether there will be another debate.', []],
      ['Neither side said it would quit.', []],
    ],
  ],
  ['how often is no content', [['She was tied to the president, whom he mentioned 22 times.', []]]],
  ['“Most” behind a verb is how often', [['Ann Orr, the mayor, remembered most.', []]]],
  [
    'whom somebody calls or when is no verdict',
    [
      'He called reporters late on Friday.',
      'She called Ms. Hale early on Monday.',
      'He called voters to the polls.',
      'The coach called players individually.',
      'He called police immediately. He called friends over.',
    ].map((draft) => [draft, []]),
  ],
  [
    'nobody says anything',
    [
      ['She came to answer any questions the board may have.', []],
      ['Ana Ruiz asked her, and Tom Orr agreed to come.', []],
      ['Although the inquiry is closed, the review of the inquiry is just beginning.', []],
      ['The author of “Salt Road” wrote 14 novels.', []],
      ['Keane taught bees to tell a Monet from a Picasso.', []],
      ['Dunn showed “not the slightest remorse.”', []],
      ['The tabloids dubbed him “The Sulk of the South”.', []],
      ['The fee is £5, per student.', []],
      ['Keane set out 10 months ago to inspire the town.', []],
      ['Keane spent Tuesday doing what her aides had begged her not to do.', []],
      ['Keane died of what was reported to be a fever.', []],
      ['As Keane opened the meeting, the lights failed.', []],
      ['Lowe would not say whether the dam was safe. It is not clear how long it will hold.', []],
      [
        'The town is known for what locals call “the Barn.” The mayor, once known as “the Commodore,” went on trial for fraud.',
        [],
      ],
      ["The state's owners will show the new pump, already mocked as “the kettle,” on Monday.", []],
      ['Another eight states have split control. A positive jobs report to be published today may help.', []],
      ['Lowe will continue screening visitors. He agreed to pay the bill, and he is glad.', []],
      ['Keane is fighting for her job after a leaked letter appeared to show doubts.', []],
      [
        'Residents of the street, which locals call “Little Lagos,” fled. The brewery sells a beer called “Eight Seconds.”',
        [],
      ],
      ['The council endorsed Lowe. Keane attacked the governor.', []],
      ['The council was casting ballots (“pick one” in the jargon).', []],
      ['The claim that he made was false.', []],
      ['There was no statement that day.', []],
      ['“The wall was never safe. Rep. Nora Keane.”', []],
      ['LOOK: The photos of the wall that everybody shares', []],
      ['Nora Keane: Saviour or menace?', []],
      ['The firm posts claims about the wall.', []],
      ['Did Keane say that the wall was safe?', []],
      ['Keane heard that the dam had failed. The court heard evidence from three nurses.', []],
      ['**17:40** Flights: The airport closed at five. It plans to reopen by six.', []],
      ['We will report what we know.', []],
      ['Asked if he regretted the vote, Keane left. It is unclear whether she denied the report.', []],
      ['The motto of the club, “Never dry”, hangs there. Her answer came late.', []],
      ['Keane pleaded guilty to theft.', []],
      ['A mill that locals call “the Barn” burned.', []],
      ['As the inquiry continues, the port lies empty.', []],
      ['He sat there with what sailors like to call “a face like fog”.', []],
      ['The view from the tower is fine: you can see the sea.', []],
      ['The water is clear: you can see the bottom.', []],
      ['Asked if the port was lost, Marta Keane declined to say.', []],
      ['# Keane says goodbye to fans', []],
      ['# Keane accused of ‘hiding the truth’', []],
    ],
  ],
];

testFacts(facts, 'en');
