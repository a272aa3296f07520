import { type Facts, testFacts } from '../facts';

const facts: Facts = [
  [
    'a word for one or some of several has a verb of its own',
    [
      ['Three emails came. One called them “cheats”.', ['mixed: One | called | them “cheats”']],
      ['Three emails came. One accused the mayor of cheating.', ['indirect: One | accused | the mayor of cheating']],
      ['Another accused him of lying.', ['indirect: Another | accused | him of lying']],
      ['Some accused the mayor of “cheating”.', ['mixed: Some | accused | the mayor of “cheating”']],
      ['One accused man left the court.', []],
    ],
  ],
  [
    'thanks are reported for what they quote, if it is more than a word',
    [
      [
        'Another parent thanked him for “giving me my daughter back”.',
        ['mixed: Another parent | thanked | him for “giving me my daughter back”'],
      ],
      ['He thanked them for their “patience”.', []],
      ['She thanked the crew for saving her son.', []],
    ],
  ],
  [
    'a name that ends in a possessive speaks beside another',
    [
      [
        'Sainsbury’s and Tesco both said they paid a fair price.',
        ['indirect: Sainsbury’s and Tesco | said | they paid a fair price'],
      ],
      [
        'Orr’s and Ruiz’s lawyers both said they would appeal.',
        ['indirect: Ruiz’s lawyers | said | they would appeal'],
      ],
    ],
  ],
];

testFacts(facts, 'en');
