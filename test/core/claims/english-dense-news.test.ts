import { testFacts, type Facts } from './facts';

const facts: Facts = [
  [
    'a quotation that each paragraph opens again is one claim of whoever the cue at its end names, from the first paragraph on',
    [
      [
        '“We held a meeting.\n\n“It is of concern to us.\n\n“We have resolved it.\n\n“That is all,” Ann Orr said.',
        [
          'direct: Ann Orr | said | “We held a meeting. ‖ “It is of concern to us. ‖ “We have resolved it. ‖ “That is all,”',
        ],
      ],
      [
        'Ann Orr spoke to staff.\n\n“We held a meeting. There was noise.\n\n“It is of concern to us.\n\n“That is all,” she said.',
        [
          'direct: she → Ann Orr | said | “We held a meeting. There was noise. ‖ “It is of concern to us. ‖ “That is all,”',
        ],
      ],
      [
        '"We held a meeting.\n\n"It is of concern to us.\n\n"We have resolved it.\n\n"That is all," said Ann Orr, the mayor.',
        [
          'direct: Ann Orr, the mayor | said | "We held a meeting. ‖ "It is of concern to us. ‖ "We have resolved it. ‖ "That is all,"',
        ],
      ],
      [
        '“We held a meeting.\n\n“It is over,” Ann Orr said.\n\n“We lost.\n\n“We tried.\n\n“We failed,” Luke Reid said.',
        [
          'direct: Ann Orr | said | “We held a meeting. ‖ “It is over,”',
          'direct: Luke Reid | said | “We lost. ‖ “We tried. ‖ “We failed,”',
        ],
      ],
    ],
  ],
  [
    'a closing mark glued to the word behind it opens',
    [
      [
        'The statement said:”He threatened to quit. There is no doubt.\n\n“It was a vote.”',
        ['direct: The statement | said | ”He threatened to quit. There is no doubt ‖ “It was a vote.”'],
      ],
      ['He said, ”We will win the vote.”', ['direct: He | said | ”We will win the vote.”']],
      [
        '”We will win,” he said. ”It is over,” she said.',
        ['direct: he | said | ”We will win,”', 'direct: she | said | ”It is over,”'],
      ],
    ],
  ],
  [
    '“they” of one sentence are the same, whoever is named in what they say',
    [
      [
        'TRS leaders spoke on Monday.\n\nPointing out that TRS leaders had resigned, they said that the minister had fled.\n\nThey said that it was bad.',
        [
          'indirect: they → TRS leaders | Pointing out | TRS leaders had resigned',
          'indirect: they → TRS leaders | said | the minister had fled',
          'indirect: They → TRS leaders | said | it was bad',
        ],
      ],
      [
        'Two councillors spoke on Monday.\n\nClaiming that Labour had lied, they said that the mayor had fled.',
        [
          'indirect: they → Two councillors | Claiming | Labour had lied',
          'indirect: they → Two councillors | said | the mayor had fled',
        ],
      ],
    ],
  ],
  [
    'a verb that can have an object has it before “and” and whoever does something else',
    [
      ['Healy’s men couldn’t find a breakthrough and their run came to an end.', []],
      ['The hosts found their rhythm and the goals came.', []],
      ['The visitors showed their class and the game was over by half-time.', []],
      ['The firm announced its results and its shares rose.', ['indirect: The firm | announced | its results']],
      [
        'The minister announced the plan and the opposition walked out.',
        ['indirect: The minister | announced | the plan'],
      ],
      ['The team maintain a two-point lead – both rivals have a game in hand – but lost on Friday.', []],
      [
        'The inquiry found the dam and its walls were unsafe.',
        ['indirect: The inquiry | found | the dam and its walls were unsafe'],
      ],
      [
        'The inquiry found the company and its owner had failed to act.',
        ['indirect: The inquiry | found | the company and its owner had failed to act'],
      ],
      [
        'The data suggest moderate voters — a third of the town — are being ignored.',
        ['indirect: The data | suggest | moderate voters — a third of the town — are being ignored'],
      ],
    ],
  ],
  [
    'what is denied behind “to” is an infinitive, whatever else the word means',
    [
      ['Officials asked people not to panic.', ['indirect: Officials | asked | people not to panic']],
      ['They told leaders not to daydream.', ['indirect: They | told | leaders not to daydream']],
      ['He asked them not to gossip.', ['indirect: He | asked | them not to gossip']],
      ['They reported it not to management but to the paper.', []],
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
];

describe('news in which nearly everything is said by somebody', () => {
  testFacts(facts, 'en');
});
