import { type Facts, testFacts } from '../facts';

const facts: Facts = [
  [
    'what somebody does while he speaks, within a clause',
    [
      [
        'The trouble with people, he says, levering the cover back, is that they want rid of rats.',
        ['indirect: he | says | The trouble with people ‖ is that they want rid of rats'],
      ],
      [
        'The problem, she said, closing the door, was that nobody cared.',
        ['indirect: she | said | The problem ‖ was that nobody cared'],
      ],
    ],
  ],
  [
    'who is asked by somebody with a post and a name',
    [
      [
        'Asked by the judge, Ann Cole, if he was sorry, Orr said he was.',
        ['indirect: the judge, Ann Cole | Asked | if he was sorry', 'indirect: Orr | said | he was'],
      ],
    ],
  ],
  [
    'whose own estimate something is',
    [
      [
        "There are, by the city's own estimate, two rats for every resident.",
        ['indirect: the city | by | There are ‖ two rats for every resident'],
      ],
      ['Luc Ruiz left. By his own account, it was over.', ['indirect: his → Luc Ruiz | By | it was over']],
      [
        'Luc Ruiz left. By his own estimate, he has killed 400 rats.',
        ['indirect: his → Luc Ruiz | By | he has killed 400 rats'],
      ],
    ],
  ],
  [
    'a first name that is a word',
    [
      [
        'Laird Macpherson of Banff Capital called the price “rich”.',
        ['mixed: Laird Macpherson of Banff Capital | called | the price “rich”'],
      ],
    ],
  ],
];

testFacts(facts, 'en');
