import { type Facts, testFacts } from '../facts';

/** English words in marks that are the subject of the verb behind the incise. Drafts with their claims as `claimLines` writes them. */
const facts: Facts = [
  [
    'the clause goes on behind the incise, and starts with the determiner before the marks',
    [
      [
        'One “silver lining to a dark cloud”, he said, was that sales rose.',
        ['mixed: he | said | One “silver lining to a dark cloud” ‖ was that sales rose'],
      ],
      [
        'The “real scandal”, Orr added, is that nobody was told.',
        ['mixed: Orr | added | The “real scandal” ‖ is that nobody was told'],
      ],
      [
        '“The problem,” Orr said, is that nobody listens.',
        ['mixed: Orr | said | “The problem,” ‖ is that nobody listens'],
      ],
      [
        'A “perfect storm”, analysts say, has hit the sector.',
        ['mixed: analysts | say | A “perfect storm” ‖ has hit the sector'],
      ],
      [
        'Any “backroom deal”, the union warned, would be rejected.',
        ['mixed: the union | warned | Any “backroom deal” ‖ would be rejected'],
      ],
      [
        'Their “only option”, the couple said, was to sell.',
        ['mixed: the couple | said | Their “only option” ‖ was to sell'],
      ],
      [
        'But the “key lesson”, the report says, is that staff need training.',
        ['mixed: the report | says | the “key lesson” ‖ is that staff need training'],
      ],
    ],
  ],
  [
    'words in marks that are a clause stand alone',
    [['“It is over,” she said, was what he had told her.', ['direct: she | said | “It is over,”']]],
  ],
];

testFacts(facts, 'en');
