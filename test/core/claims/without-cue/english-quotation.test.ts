import { type Facts, testFacts } from '../facts';

/** English quotations without a cue of their own. Drafts with their claims as `claimLines` writes them. */
const facts: Facts = [
  [
    'a gesture by name between two quotations opens the second',
    [
      [
        "Tom Petrie is not keen. “There's no money in it. I've told him to get a trade.” Joe Hale grins. “He told my dad that too.”",
        [
          "direct: Tom Petrie | – | “There's no money in it. I've told him to get a trade.”",
          'direct: Joe Hale | – | “He told my dad that too.”',
        ],
      ],
      [
        '“It takes years to learn.” She laughs. “With Beckett, you need a stopwatch.”',
        ['direct: She | laughs | “It takes years to learn.” ‖ “With Beckett, you need a stopwatch.”'],
      ],
    ],
  ],
  [
    'a quotation without a cue of its own',
    [
      ['Ana Ruiz remembers it well. “It snowed.”', ['direct: Ana Ruiz | – | “It snowed.”']],
      [
        'The mayor waited for the noise to end. “We lost the whole town.” Nothing moves. “That was all we had.”',
        ['direct: The mayor | – | “We lost the whole town.”', 'direct: – → mayor | – | “That was all we had.”'],
      ],
      ['The assessment was bleak: “The quay is lost.”', ['direct: – | – | “The quay is lost.”']],
      [
        '# ‘Cranes on our quay’: village vows to fight',
        ['direct: village | – | ‘Cranes on our quay’', 'indirect: village | vows | to fight'],
      ],
    ],
  ],
];

testFacts(facts, 'en');
