import { type Facts, testFacts } from '../facts';

/** Whom English pronouns, names and descriptions mean, in drafts of many kinds. Drafts with their claims as `claimLines` writes them. */
const facts: Facts = [
  [
    'who is meant by a pronoun, a name or a description',
    [
      [
        '“It is shut,” Ana Ruiz said. “Nobody may pass.\n\n“The road is shut too,” Ruiz added.',
        [
          'direct: Ana Ruiz | said | “It is shut,” ‖ “Nobody may pass.',
          'direct: Ruiz → Ana Ruiz | added | “The road is shut too,”',
        ],
      ],
      [
        'Researchers from Keane College published a study. They say mammals dream.',
        ['indirect: They → Researchers from Keane College | say | mammals dream'],
      ],
      [
        'Prime Minister Nora Vidal left. PM Vidal said it was late.',
        ['indirect: PM Vidal → Nora Vidal | said | it was late'],
      ],
      [
        'Tom Orr said: ‘If I was a member of the force... I wouldn’t be happy.\n\n‘It is late,’ he said.',
        [
          'direct: Tom Orr | said | ‘If I was a member of the force... I wouldn’t be happy',
          'direct: he → Tom Orr | said | ‘It is late,’',
        ],
      ],
      [
        'Paul Vidal fell out with Tom Reed when the former mayor Luke Orr was in power.\n\n“It is sad,” he said.',
        ['direct: he → Paul Vidal | said | “It is sad,”'],
      ],
      [
        'Ana Ruiz left. “I am tired,” said one young man.\n\n“No one is above the law, no one.”',
        ['direct: one young man | said | “I am tired,”', 'direct: – | – | “No one is above the law, no one.”'],
      ],
      ['Amanda Price left. Ms Price said it was over.', ['indirect: Ms Price → Amanda Price | said | it was over']],
      [
        'Paul Keane left. In his opinion, the market is wrong.',
        ['indirect: his opinion → Paul Keane | In | the market is wrong'],
      ],
      ['Ana Ruiz spoke. Pressed for the word, she smiled. “Thirsty.”', ['direct: she → Ana Ruiz | – | “Thirsty.”']],
      [
        `"You stand there and watch it go," Keane said.\n\n"I don't blame the drivers. I blame whoever thought of it."`,
        [
          'direct: Keane | said | "You stand there and watch it go,"',
          `direct: Keane | – | "I don't blame the drivers. I blame whoever thought of it."`,
        ],
      ],
      [
        `The hosts scored four times after Paul Dunn's side had rested and Ana Keane praised the defence.\n\n"They were clinical in front of goal and you can't beat that."`,
        [
          'indirect: Ana Keane | praised | the defence',
          `direct: Ana Keane | – | "They were clinical in front of goal and you can't beat that."`,
        ],
      ],
      [
        'Ruiz on flood response: ‘We failed these families’\n\nAna Ruiz said it was late.',
        ['direct: Ruiz → Ana Ruiz | : | ‘We failed these families’', 'indirect: Ana Ruiz | said | it was late'],
      ],
      [
        "Senator Ana Ruiz on the new tax: “It's a joke”\n\nShe said it was late.",
        ["direct: Senator Ana Ruiz | : | “It's a joke”", 'indirect: She → Ana Ruiz | said | it was late'],
      ],
      [
        'Police arrest man after stabbing: report\n\nAna Ruiz said it was late.',
        ['indirect: report | : | Police arrest man after stabbing', 'indirect: Ana Ruiz | said | it was late'],
      ],
      [
        'Wall will cost billions: Ruiz\n\nAna Ruiz said it was late.',
        ['indirect: Ruiz → Ana Ruiz | : | Wall will cost billions', 'indirect: Ana Ruiz | said | it was late'],
      ],
      ['What we learned: the report\n\nAna Ruiz said it was late.', ['indirect: Ana Ruiz | said | it was late']],
      ['Keane put the news on X. “Lost,” she wrote.', ['direct: she → Keane | wrote | “Lost,”']],
      ['Keane conceded at 10 p.m. “We lost,” she said.', ['direct: she → Keane | said | “We lost,”']],
      [
        'Marta Keane came. While she said delays were fine, Paul Aird left.',
        ['indirect: she → Marta Keane | said | delays were fine'],
      ],
    ],
  ],
];

testFacts(facts, 'en');
