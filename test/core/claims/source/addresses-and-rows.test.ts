import { type Facts, testFacts } from '../facts';

/** Where somebody lives and nouns in a row, between the subject and its verb. Drafts with their claims as `claimLines` writes them. */
const facts: Facts = [
  [
    'a street, a house and a place with a possessive belong to an address',
    [
      [
        "Ann Godden, of High Street, King's Lynn, said the road was loud.",
        ["indirect: Ann Godden, of High Street, King's Lynn | said | the road was loud"],
      ],
      [
        "Ann Godden, of Mill Lane, Bishop's Stortford, denied that she had lied.",
        ["indirect: Ann Godden, of Mill Lane, Bishop's Stortford | denied | she had lied"],
      ],
      [
        "Luke Orr, of Mill Close, Potter's Bar, told police it was an accident.",
        ["indirect: Luke Orr, of Mill Close, Potter's Bar | told | it was an accident"],
      ],
      [
        "Ann Orr, of High Street, Downham Market, and Ann Reid, of High Street, King's Lynn, said they were sorry.",
        [
          "indirect: Ann Orr, of High Street, Downham Market, and Ann Reid, of High Street, King's Lynn | said | they were sorry",
        ],
      ],
      [
        'Luke Orr, 42, of Flat 2, 14 High Street, Hull, said he was sorry.',
        ['indirect: Luke Orr, 42, of Flat 2, 14 High Street, Hull | said | he was sorry'],
      ],
      [
        'Luke Orr (42), with an address at Main Street, Dundalk, Co Louth, told gardaí he was sorry.',
        ['indirect: Luke Orr (42), with an address at Main Street, Dundalk, Co Louth | told | he was sorry'],
      ],
    ],
  ],
  [
    'one person or body has its determiner before the nouns in a row',
    [
      [
        'The clothing, food and homewares group said sales fell.',
        ['indirect: The clothing, food and homewares group | said | sales fell'],
      ],
      [
        'Its culture, media and sport spokesman said the rules were weak.',
        ['indirect: Its culture, media and sport spokesman | said | the rules were weak'],
      ],
      [
        "Britain's biggest food, clothing and homewares chain said sales fell.",
        ["indirect: Britain's biggest food, clothing and homewares chain | said | sales fell"],
      ],
      [
        'In a statement, the media, telecoms and energy regulator said prices were fair.',
        ['indirect: the media, telecoms and energy regulator | said | prices were fair'],
      ],
      [
        'A health, education and care charity warned that sales fell.',
        ['indirect: A health, education and care charity | warned | sales fell'],
      ],
    ],
  ],
  [
    'several have none, and no name',
    [
      ['In the north, farmers and traders said it was dry.', ['indirect: farmers and traders | said | it was dry']],
      [
        'After the talks, food and drink group Orva said it would buy it.',
        ['indirect: food and drink group Orva | said | it would buy it'],
      ],
    ],
  ],
];

testFacts(facts, 'en');
