import { testFacts } from './facts';

testFacts(
  [
    [
      'a van, a bin and a den are things where no name follows',
      [
        ['Police said the van was stolen.', ['indirect: Police | said | the van was stolen']],
        ['Police said the white van was stolen.', ['indirect: Police | said | the white van was stolen']],
        ['Mr Lane told the court the van had no brakes.', ['indirect: Mr Lane | told | the van had no brakes']],
        ['“He was drunk,” the van driver said.', ['direct: the van driver | said | “He was drunk,”']],
        ['Ms Orr said the bin was full.', ['indirect: Ms Orr | said | the bin was full']],
        ['Bas van Dijk said the van was stolen.', ['indirect: Bas van Dijk | said | the van was stolen']],
        ['“It is over,” said van Dijk.', ['direct: van Dijk | said | “It is over,”']],
        ['Mohammed bin Salman said the bin was full.', ['indirect: Mohammed bin Salman | said | the bin was full']],
        ['The van Dijk family said it was sorry.', ['indirect: The van Dijk family | said | it was sorry']],
      ],
    ],
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
      'what somebody has to say or to be sure of is not said',
      [
        ['They had to be sure Linda is dead.', []],
        ['The firm has to say why it lost money.', []],
        ['The firm needs to explain why it lost money.', []],
        ['He had to admit that he had lied.', ['indirect: He | had to admit | he had lied']],
      ],
    ],
    [
      'a singular noun and a verb that looks like a noun of several',
      [
        [
          'While the plan is cheap, Ms Orr said, the schedule shows she would fail.',
          [
            'indirect: Ms Orr | said | While the plan is cheap ‖ the schedule shows she would fail',
            'indirect: the schedule | shows | she would fail',
          ],
        ],
        [
          'As the plan is cheap, Ms Orr said, the record shows that it can be trusted.',
          [
            'indirect: Ms Orr | said | As the plan is cheap ‖ the record shows that it can be trusted',
            'indirect: the record | shows | it can be trusted',
          ],
        ],
        [
          'Ms Orr said in May his record shows he can be trusted.',
          [
            'indirect: Ms Orr | said | his record shows he can be trusted',
            'indirect: his record | shows | he can be trusted',
          ],
        ],
      ],
    ],
    [
      'the cue before a colon has its own subject, and not that of the clause reported before',
      [
        [
          'He said he knew it was over, but said to the press: “We go on.”',
          ['indirect: He | said | he knew it was over', 'direct: He | said | “We go on.”'],
        ],
        [
          'Ms Orr said she knew the firm was late, but told the press: “We go on.”',
          ['indirect: Ms Orr | said | she knew the firm was late', 'direct: Ms Orr | told | “We go on.”'],
        ],
        [
          'Ms Orr said it was clear he had lied, and told the press: “We go on.”',
          ['indirect: Ms Orr | said | it was clear he had lied', 'direct: Ms Orr | told | “We go on.”'],
        ],
      ],
    ],
  ],
  'en',
);
