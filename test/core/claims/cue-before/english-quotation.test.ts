import { type Facts, testFacts } from '../facts';

/** English quotations behind their cue, with or without a colon. Drafts with their claims as `claimLines` writes them. */
const facts: Facts = [
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
    'a verb that opens its sentence has its subject behind it',
    [
      ['Said Ana Ruiz: “We will try again.”', ['direct: Ana Ruiz | Said | “We will try again.”']],
      [
        'The vote failed. Said Orr, the committee chair, in an interview: “We will try again.”',
        ['direct: Orr, the committee chair | Said | “We will try again.”'],
      ],
      ['Said one voter, “I am tired.”', ['direct: one voter | Said | “I am tired.”']],
    ],
  ],
  [
    'an adverb of hearsay before a quotation leaves the words to whom they are given',
    [
      [
        'Ana Ruiz reportedly said, “You tell me,” before he left the room.',
        ['direct: Ana Ruiz | said | “You tell me,”'],
      ],
      ['Ana Ruiz has allegedly called her “a fool”.', ['mixed: Ana Ruiz | has allegedly called | her “a fool”']],
      ['Ana Ruiz has reportedly asked to leave.', ['indirect: – | reportedly | Ana Ruiz has ‖ asked to leave']],
    ],
  ],
  [
    'adverbs of manner between cue and quotation',
    [
      [
        'Ana Ruiz concluded so eloquently and timelessly, “With malice toward none.”',
        ['direct: Ana Ruiz | concluded | “With malice toward none.”'],
      ],
      ['Ana Ruiz said quietly but firmly: “I am done.”', ['direct: Ana Ruiz | said | “I am done.”']],
    ],
  ],
  [
    'a participle right before the comma has the quotation',
    [
      [
        'They will meet next week, Ana Ruiz said, adding, “They need to sit down.”',
        [
          'indirect: Ana Ruiz | said | They will meet next week',
          'direct: Ana Ruiz | adding | “They need to sit down.”',
        ],
      ],
      [
        'They will meet next week, Ana Ruiz said, warning, “They need to sit down.”',
        [
          'indirect: Ana Ruiz | said | They will meet next week',
          'direct: Ana Ruiz | warning | “They need to sit down.”',
        ],
      ],
      [
        'Ana Ruiz said, pointing at a map, “They need to sit down.”',
        ['direct: Ana Ruiz | said | “They need to sit down.”'],
      ],
    ],
  ],
  [
    'a banner that reads something is the text, whatever place or person has it',
    [
      ['She walked through the town with a banner that read "No more".', ['direct: a banner that | read | "No more"']],
      ['They marched to the square with posters that read “We vote”.', ['direct: posters that | read | “We vote”']],
      ['Orr came to the hearing in a shirt that read “Free Vian”.', ['direct: a shirt that | read | “Free Vian”']],
    ],
  ],
  [
    'a verb that says right before the colon has the words, not a noun of saying before it',
    [
      [
        'Responding to a question from Ann Orr about a man who slept on the floor, Vian said: "There are seats."',
        ['direct: Vian | said | "There are seats."'],
      ],
      ['After a question from Ann Orr, who chairs the board, Vian said: “No.”', ['direct: Vian | said | “No.”']],
    ],
  ],
  [
    'a day stands within a cue',
    [
      [
        'The minister called on Saturday for “calm and responsibility”.',
        ['direct: The minister | called on Saturday for | “calm and responsibility”'],
      ],
      ['The minister called on Saturday for calm.', ['indirect: The minister | called on Saturday for | calm']],
      ['The union called on Ruiz to resign.', ['indirect: The union | called on | Ruiz to resign']],
    ],
  ],
  [
    'what stands before the clause of a cue tells when or why',
    [
      'When asked whether he would run',
      'When pressed on whether he would run',
      'When told that he trailed',
      'As he left the hall',
      'Before he left the hall',
      'Although he had won',
    ].map((clause) => [
      `${clause}, Pence said, “No, not now.”`,
      [
        ...(clause.startsWith('When told') ? ['indirect: – | told | he trailed'] : []),
        'direct: Pence | said | “No, not now.”',
      ],
    ]),
  ],
  [
    'a quotation behind its cue',
    [
      ['Ana Ruiz claims: “The law will pass.”', ['direct: Ana Ruiz | claims | “The law will pass.”']],
      [
        'The sheriff said: "He is about 6\'4" and weighs 200 pounds. He ran." Nobody was hurt, she said.',
        [
          'direct: The sheriff | said | "He is about 6\'4" and weighs 200 pounds. He ran."',
          'indirect: she → sheriff | said | Nobody was hurt',
        ],
      ],
      [
        'An expert asked by the journal to assess the paper wrote: “Actually it is harmful.”',
        ['direct: An expert asked by the journal to assess the paper | wrote | “Actually it is harmful.”'],
      ],
      ['Keane left, citing “exhaustion”.', ['direct: Keane | citing | “exhaustion”']],
      [
        'Anna Keane, pressed by an aide on why it was late, said: “Never.”',
        ['direct: Anna Keane, pressed by an aide on why it was late | said | “Never.”'],
      ],
      [
        'Keane voiced “serious concerns,” adding that it was over.',
        ['direct: Keane | voiced | “serious concerns,”', 'indirect: Keane | adding | it was over'],
      ],
      ['Keane expressed “deep regret” over the move.', ['mixed: Keane | expressed | “deep regret” over the move']],
      ['Keane suggested “Dunnism” had seeped in.', ['mixed: Keane | suggested | “Dunnism” had seeped in']],
      [
        'The mayor promised “answers, and soon,” and was quoted by local media as saying that the wall should have been mended.',
        [
          'direct: The mayor | promised | “answers, and soon,”',
          'indirect: The mayor | saying | the wall should have been mended',
        ],
      ],
      [
        'Dunn took a risk, telling the crowd, “I’m a trader like you,” and, “Is there anyone here who isn’t?”',
        ['mixed: Dunn | telling | “I’m a trader like you,” and, “Is there anyone here who isn’t?”'],
      ],
      [
        'He left without any further action, with Cllr Leppard subsequently telling a reporter from the paper: “It was too much.”',
        ['direct: Cllr Leppard | telling | “It was too much.”'],
      ],
      [
        'Jailing him for two years, Judge Robert Trent told Dino Smith, who was picked out by a witness: “This was mean.”',
        ['direct: Judge Robert Trent | told | “This was mean.”'],
      ],
      [
        'It follows an interview, in which the head of works, Anna Keane, admitted: “We were late.”',
        ['direct: the head of works, Anna Keane | admitted | “We were late.”'],
      ],
      [
        'Keane was silent on it, telling “Redford Sunday,” “We will know in a week.”',
        ['direct: Keane | telling | “We will know in a week.”'],
      ],
      [
        'The council listed its concerns about the road, stating: “There is nothing in the plan.”',
        ['direct: The council | stating | “There is nothing in the plan.”'],
      ],
      ['Keane said, adding, “We must go.”', ['direct: Keane | adding | “We must go.”']],
      ['Lowe denounced “the surge,” which he had once called for.', ['direct: Lowe | denounced | “the surge,”']],
      ['Keane responded to Lowe with “So what?”', ['direct: Keane | responded | “So what?”']],
      [
        'Keane, 54, who has run the port since 2016, said: “We are full.”',
        ['direct: Keane, 54, who has run the port since 2016 | said | “We are full.”'],
      ],
      [
        'Morgan, asked if he would stay, would only say: “Let’s see.”',
        ['direct: Morgan, asked if he would stay | would only say | “Let’s see.”'],
      ],
      ['Lowe frowns when she hears this: “It never rains here.”', ['direct: Lowe | frowns | “It never rains here.”']],
      ['Keane left a crowd that held a banner reading “Pay up”.', ['direct: a banner | reading | “Pay up”']],
      ['Doctors are unanimous: smoking kills.', ['indirect: Doctors | are unanimous | smoking kills']],
    ],
  ],
];

testFacts(facts, 'en');
