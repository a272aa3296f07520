import { type Facts, testFacts } from '../facts';

const facts: Facts = [
  [
    '“it” behind what a text says means the text, not the body that it is of or that has seen it',
    [
      [
        'An email seen by the BBC says the firm knew. “We must keep this quiet,” it says.',
        [
          'indirect: An email seen by the BBC | says | the firm knew',
          'direct: it → email seen by the BBC | says | “We must keep this quiet,”',
        ],
      ],
      [
        'A report by Oxfam says the dam is old. “It may fail,” it adds.',
        ['indirect: A report by Oxfam | says | the dam is old', 'direct: it → report by Oxfam | adds | “It may fail,”'],
      ],
      [
        'Shell left. A report for Shell says the rig is old. “It may fail,” it adds.',
        [
          'indirect: A report for Shell | says | the rig is old',
          'direct: it → report for Shell | adds | “It may fail,”',
        ],
      ],
    ],
  ],
];

testFacts(facts, 'en');
