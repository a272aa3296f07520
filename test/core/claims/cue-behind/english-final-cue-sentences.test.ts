import { type Facts, testFacts } from '../facts';

/** English cues behind or inside of what is said, the subject before its verb, in sentences of many kinds. Drafts with their claims as `claimLines` writes them. */
const facts: Facts = [
  [
    'a cue behind what is said, its subject before it',
    [
      ['The law would pass, Ana Ruiz wrote in a letter to staff.', ['indirect: Ana Ruiz | wrote | The law would pass']],
      ['“No,” Ana Ruiz deadpanned.', ['direct: Ana Ruiz | deadpanned | “No,”']],
      [
        'The party wants to tax firms, its newly appointed finance spokesman, John Orr, said.',
        ['indirect: its newly appointed finance spokesman, John Orr | said | The party wants to tax firms'],
      ],
      [
        'Experts have an explanation: Before birth, Ana Ruiz said, mammals dream.',
        ['indirect: Ana Ruiz | said | Before birth ‖ mammals dream'],
      ],
      [
        'The move went well, officials said, with few accidents on the road that served as the way out.',
        ['indirect: officials | said | The move went well ‖ with few accidents on the road that served as the way out'],
      ],
      ['“Two died,” Amnesty quoted a detainee as saying.', ['direct: a detainee | quoted | “Two died,”']],
      [
        '“The greed,” Anna Keane said, as the crowd cheered. “The lies.”',
        ['direct: Anna Keane | said | “The greed,” ‖ “The lies.”'],
      ],
      [
        '“No one has done more,” he shared Sunday morning to his site. “It’s not close!”',
        ['direct: he | shared | “No one has done more,” ‖ “It’s not close!”'],
      ],
      [
        'MARLOW, Fla. (WXYZ) — A man was arrested after he allegedly shot a neighbour, deputies said Thursday.',
        ['indirect: deputies | said | A man was arrested after he allegedly shot a neighbour'],
      ],
      ['“No,” Keane told the paper when asked to comment on the report.', ['direct: Keane | told | “No,”']],
      ['“No,” US Treasury spokeswoman Anna Keane said.', ['direct: US Treasury spokeswoman Anna Keane | said | “No,”']],
      [
        '“There is no plan,” an engineer who asked not to be named because the inquiry is secret said.',
        ['direct: an engineer who asked not to be named because the inquiry is secret | said | “There is no plan,”'],
      ],
      [
        '“We will rebuild,” Keane said before adding: “Slowly.”',
        ['direct: Keane | said | “We will rebuild,”', 'direct: Keane | adding | “Slowly.”'],
      ],
      [
        "“We have to do better,” Lowe said on Channel 9's “Night Desk.” “All of us.”",
        ['direct: Lowe | said | “We have to do better,” ‖ “All of us.”'],
      ],
      [
        'The idea of a new dam, Keane scoffed, “is a fairy tale.”',
        ['mixed: Keane | scoffed | The idea of a new dam ‖ “is a fairy tale.”'],
      ],
      [
        'Both sides agreed that the talks were useful, the ministry said in a statement posted on its website late Thursday.',
        [
          'indirect: the ministry | said | Both sides agreed that the talks were useful',
          'indirect: Both sides | agreed | the talks were useful',
        ],
      ],
      [
        'The job marks his return to the town, one old friend said.',
        ['indirect: one old friend | said | The job marks his return to the town'],
      ],
      [
        "Pumps had stood idle since May, the town's paper reported last week.",
        ["indirect: the town's paper | reported | Pumps had stood idle since May"],
      ],
      ['# Swifts nap on the wing, researchers find', ['indirect: researchers | find | Swifts nap on the wing']],
      [
        '“The wall,” Keane told a crowd in Oakton, Ohio, on Monday, “is higher.”',
        ['direct: Keane | told | “The wall,” ‖ “is higher.”'],
      ],
      [
        'Schools: All will stay shut on Tuesday, the county said.',
        ['indirect: the county | said | All will stay shut on Tuesday'],
      ],
      ['**17:02** The talks have failed, Keane said.', ['indirect: Keane | said | The talks have failed']],
      [
        'The red warning for the coast now runs until noon, the Met Office has announced.',
        ['indirect: the Met Office | has announced | The red warning for the coast now runs until noon'],
      ],
      [
        'The whale, the Herald reports from Leeds, had to be towed to sea.',
        ['indirect: the Herald | reports | The whale ‖ had to be towed to sea'],
      ],
      [
        'The law, dubbed the “muzzle act,” will chill speech, critics say.',
        ['mixed: critics | say | The law, dubbed the “muzzle act,” will chill speech'],
      ],
      [
        '“The port is lost,” she was quoted as saying by the Ledger.',
        ['direct: she | was quoted as saying | “The port is lost,”'],
      ],
      [
        '“The port is lost,” Marta Keane can be heard saying in the video.',
        ['direct: Marta Keane | can be heard saying | “The port is lost,”'],
      ],
      ['# No plan to quit, minister says', ['indirect: minister | says | No plan to quit']],
      [
        'The port is “dead,” Marta Keane said, because it “guts” jobs. “It is lost,” she said, because she had to.',
        [
          'mixed: Marta Keane | said | The port is “dead,” ‖ because it “guts” jobs',
          'direct: she → Marta Keane | said | “It is lost,”',
        ],
      ],
    ],
  ],
];

testFacts(facts, 'en');
