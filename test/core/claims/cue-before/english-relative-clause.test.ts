import { type Facts, testFacts } from '../facts';

/** English relative clauses with a cue about what it reports. Drafts with their claims as `claimLines` writes them. */
const facts: Facts = [
  [
    'several without an article speak behind the noun that their clause is about',
    [
      [
        'The firm shut the plant in a move unions say will cost jobs.',
        ['indirect: unions | say | a move ‖ will cost jobs'],
      ],
      [
        'The firm shut the plant, a step senior union leaders say will cost jobs.',
        ['indirect: senior union leaders | say | a step ‖ will cost jobs'],
      ],
      [
        'They declared war on Mr Orr — an approach top-ranking party officials say hurts the party.',
        ['indirect: top-ranking party officials | say | an approach ‖ hurts the party'],
      ],
      [
        'The firm shut the plant in a move local farmers say will cost jobs.',
        ['indirect: local farmers | say | a move ‖ will cost jobs'],
      ],
      [
        'The firm shut the plant, a decision company bosses said would save money.',
        ['indirect: company bosses | said | a decision ‖ would save money'],
      ],
      [
        'The firm launched a tax plan officials say will cost jobs.',
        ['indirect: officials | say | a tax plan ‖ will cost jobs'],
      ],
      [
        'The party backs a bill Democratic lawmakers say would cut taxes.',
        ['indirect: Democratic lawmakers | say | a bill ‖ would cut taxes'],
      ],
      ['The firm runs a scheme doctors say saves lives.', ['indirect: doctors | say | a scheme ‖ saves lives']],
      ['The fire started in a flat police say was empty.', ['indirect: police | say | a flat ‖ was empty']],
      [
        'He was treated for an illness hospital staff say was rare.',
        ['indirect: hospital staff | say | an illness ‖ was rare'],
      ],
      [
        'Police said officials say costs will rise.',
        ['indirect: Police | said | officials say costs will rise', 'indirect: officials | say | costs will rise'],
      ],
      ['The best doctors say rest is needed.', ['indirect: The best doctors | say | rest is needed']],
    ],
  ],
  [
    'a clause with a gap goes on with what it is about',
    [
      ['It is a plan the mayor says will fail.', ['indirect: the mayor | says | a plan ‖ will fail']],
      ['The man who police say fired the shots was held.', ['indirect: police | say | who ‖ fired the shots']],
      ['She saw a man she said was armed.', ['indirect: she | said | a man ‖ was armed']],
      [
        'Even Republicans who have praised his candidacy warned that the party may lose.',
        [
          'indirect: Even Republicans who | have praised | his candidacy',
          'indirect: Even Republicans who have praised his candidacy | warned | the party may lose',
        ],
      ],
    ],
  ],
  [
    'what somebody believes of an object is no clause of who finds it',
    [
      ['Police found a man they believed was armed.', ['indirect: they | believed | a man ‖ was armed']],
      [
        'He said the plan that critics say will fail had passed.',
        [
          'indirect: He | said | the plan that critics say will fail had passed',
          'indirect: critics | say | that ‖ will fail',
        ],
      ],
    ],
  ],
  [
    'a relative clause with a cue',
    [
      [
        'The changes, which officials said will take effect in May, will not apply to tenants.',
        ['indirect: officials | said | which ‖ will take effect in May'],
      ],
    ],
  ],
  [
    'how much earlier or later parts “who” from its verb, and the clause ends at its comma',
    [
      [
        'Ann Conway, who just hours earlier had said that the president was fine, left.',
        ['indirect: Ann Conway, who | had said | the president was fine'],
      ],
      [
        'Ann Conway, who a day before had said he was fine, left.',
        ['indirect: Ann Conway, who | had said | he was fine'],
      ],
      ['Ann Conway, who two weeks ago said he was fine, left.', ['indirect: Ann Conway, who | said | he was fine']],
      ['Ann Conway, who at the time said he was fine, left.', ['indirect: Ann Conway, who | said | he was fine']],
      ['Ann Conway, who for years has said he was fine, left.', ['indirect: Ann Conway, who | has said | he was fine']],
    ],
  ],
  [
    '“who” behind a post in apposition is whoever has it',
    [
      [
        '“It is over,” said Sharon Sweda, the leader of the party in Ohio, who said she hears from voters.',
        [
          'direct: Sharon Sweda, the leader of the party in Ohio, who said she hears from voters | said | “It is over,”',
          'indirect: Sharon Sweda, the leader of the party in Ohio, who | said | she hears from voters',
        ],
      ],
      [
        'Ann Orr, the mayor of Leeds, who said she was tired, left.',
        ['indirect: Ann Orr, the mayor of Leeds, who | said | she was tired'],
      ],
      [
        'Few say the same about Mr. Orr, a 76-year-old who announced a bid from his estate.',
        ['indirect: Mr. Orr, a 76-year-old who | announced | a bid from his estate'],
      ],
      ['In Leeds, the mayor, who said she was tired, left.', ['indirect: the mayor, who | said | she was tired']],
    ],
  ],
];

testFacts(facts, 'en');
