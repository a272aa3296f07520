import { type Facts, testFacts } from '../facts';

/** English infinitives and -ing forms behind a cue. Drafts with their claims as `claimLines` writes them. */
const facts: Facts = [
  [
    "a promise in a participle, and the speaker's next act",
    [
      [
        'She rejected the claim, promising to help.',
        ['indirect: She | rejected | the claim', 'indirect: She | promising | to help'],
      ],
      [
        'The mayor vowed to appeal and urged residents to leave.',
        ['indirect: The mayor | vowed | to appeal', 'indirect: The mayor | urged | residents to leave'],
      ],
      [
        'The mayor said the plan had failed while warning of floods.',
        ['indirect: The mayor | said | the plan had failed', 'indirect: The mayor | warning | of floods'],
      ],
    ],
  ],
  [
    '“now” before a verb belongs to it',
    [
      [
        'Kestrel said sales rose. The Austin-based company now expects a loss.',
        ['indirect: Kestrel | said | sales rose', 'indirect: The Austin-based company → Kestrel | expects | a loss'],
      ],
      [
        'Labour has vowed to fight. The Greens have vowed to vote against it.',
        ['indirect: Labour | has vowed | to fight', 'indirect: The Greens | have vowed | to vote against it'],
      ],
    ],
  ],
  [
    'the year of a date tells of nobody',
    [
      [
        'Addressing reporters on Tuesday, October 25, 2022, the spokesman for the union, Paul Orr, urged members to vote.',
        ['indirect: the spokesman for the union, Paul Orr | urged | members to vote'],
      ],
      [
        'Speaking on May 3, 2019, Ann Orr, the mayor, called for an inquiry.',
        ['indirect: Ann Orr, the mayor | called for | an inquiry'],
      ],
      [
        'Speaking in Accra on Monday, 12 May 2025, the minister, Kofi Orr, said talks had begun.',
        ['indirect: the minister, Kofi Orr | said | talks had begun'],
      ],
    ],
  ],
  [
    'the only verb of a sentence is no participle behind the object of an -ing form',
    [
      [
        'The committees conducting their own inquiries pledged to move forward.',
        ['indirect: The committees conducting their own inquiries | pledged | to move forward'],
      ],
      ['Unions backing the strike called for talks.', ['indirect: Unions backing the strike | called for | talks']],
      [
        'Lawyers representing the families urged the court to act.',
        ['indirect: Lawyers representing the families | urged | the court to act'],
      ],
      ['Police searching a house linked to the man found a gun.', []],
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
    'a pronoun that is an object opens no reported clause',
    [
      [
        'He claimed to have reported them “four or five times” and been told “there was nothing”.',
        ['mixed: He | claimed | to have reported them “four or five times” and been told “there was nothing”'],
      ],
      ['She told them the plan had failed.', ['indirect: She | told | the plan had failed']],
    ],
  ],
  [
    'a thing that makes a noise behind a quotation does not speak it',
    [
      [
        'Ana Ruiz recalled being scolded. “I weighed 260 pounds.” The room roared.',
        ['indirect: Ana Ruiz | recalled | being scolded', 'direct: Ana Ruiz | – | “I weighed 260 pounds.”'],
      ],
    ],
  ],
  [
    'who is of some age is somebody who speaks',
    [
      ['The 34-year-old claims to have lost his keys.', ['indirect: The 34-year-old | claims | to have lost his keys']],
      ['The fifty-year-old claims he lost his keys.', ['indirect: The fifty-year-old | claims | he lost his keys']],
      ['The 12-year-old claims were rejected.', []],
    ],
  ],
  [
    'what is contested, and swept aside',
    [
      [
        'The group Stellaris contests having failed in its obligations.',
        ['indirect: The group Stellaris | contests | having failed in its obligations'],
      ],
      [
        'The minister swept aside the criticism, recalling that the vote was close.',
        [
          'indirect: The minister | swept aside | the criticism',
          'indirect: The minister | recalling | the vote was close',
        ],
      ],
    ],
  ],
  [
    '“promising” before “to” is a verb',
    [
      ['The government came to power promising to cut taxes.', ['indirect: The government | promising | to cut taxes']],
      [
        'A government that came to power promising to cut taxes has raised them.',
        ['indirect: A government that | promising | to cut taxes'],
      ],
    ],
  ],
  [
    'whom somebody believes to be what',
    [
      ['A man whom police believe to be armed is at large.', ['indirect: police | believe | to be armed']],
      ['Police believe the man to be armed.', ['indirect: Police | believe | the man to be armed']],
    ],
  ],
  [
    'an infinitive or an -ing form behind a cue',
    [
      [
        'The group Clean Water urged regulators to act.',
        ['indirect: The group Clean Water | urged | regulators to act'],
      ],
      [
        'Keane met a man claiming to be a doctor. Keane issued a statement saying it was late.',
        ['indirect: a man | claiming | to be a doctor', 'indirect: Keane | saying | it was late'],
      ],
      [
        'Ana Ruiz urged the firm, which had agreed to pay, to leave.',
        ['indirect: Ana Ruiz | urged | the firm, which had agreed to pay, to leave'],
      ],
      [
        'The Health Ministry, in a statement released late Sunday, urged residents to stay home.',
        ['indirect: The Health Ministry | urged | residents to stay home'],
      ],
      [
        'Keane laments hosting the fair. Dunn regretted leaving the club.',
        ['indirect: Keane | laments | hosting the fair', 'indirect: Dunn | regretted | leaving the club'],
      ],
      [
        'The leak prompted officials to urge the public to stay in. It prompted Health Firms – which represents trusts – to urge the public to use services “wisely”.',
        [
          'indirect: officials | urge | the public to stay in',
          'mixed: Health Firms | urge | the public to use services “wisely”',
        ],
      ],
      [
        'Gov. Lowe, who has resisted calls for a new wall, pledged to build a pump.',
        ['indirect: Gov. Lowe, who has resisted calls for a new wall | pledged | to build a pump'],
      ],
      ['The group vowed not to leave the town.', ['indirect: The group | vowed | not to leave the town']],
    ],
  ],
];

testFacts(facts, 'en');
