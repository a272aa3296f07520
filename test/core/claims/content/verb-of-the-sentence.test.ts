import { type Facts, testFacts } from '../facts';

const facts: Facts = [
  [
    'who accuses in the passive, behind the charge',
    [
      ['The firm has been accused of fraud by customers.', ['indirect: customers | has been accused | of fraud']],
      [
        'He was accused of lying by at least three former aides.',
        ['indirect: at least three former aides | was accused | of lying'],
      ],
      ['Orr was accused of bias at a rally.', []],
    ],
  ],
  [
    'what a cue within a subject has behind it is not the verb of the sentence',
    [
      ['The idea that he praised the killer is absurd.', ['indirect: he | praised | the killer']],
      ['The claim that the mayor had blamed the storm was denied.', ['indirect: the mayor | had blamed | the storm']],
      [
        'An agent who asked not to be named because he feared retaliation confirmed the account.',
        ['indirect: he | feared | retaliation'],
      ],
      [
        'An aide who left because she feared the plan would fail said it was late.',
        ['indirect: she | feared | the plan would fail'],
      ],
    ],
  ],
  [
    'a medium that has learned something, behind it',
    [
      [
        'The firm is suing the city, the Guardian has learned.',
        ['indirect: the Guardian | has learned | The firm is suing the city'],
      ],
      [
        'The White House is weighing a ban, CNN has learned.',
        ['indirect: CNN | has learned | The White House is weighing a ban'],
      ],
      ['The White House is weighing a ban, Orr has learned.', []],
    ],
  ],
  [
    'the time of an item on a live page',
    [
      [
        '**16.42** Network Power says 31,000 homes have no power.',
        ['indirect: Network Power | says | 31,000 homes have no power'],
      ],
      ['**13.45** A man has died, police have confirmed.', ['indirect: police | have confirmed | A man has died']],
    ],
  ],
];

testFacts(facts, 'en');
