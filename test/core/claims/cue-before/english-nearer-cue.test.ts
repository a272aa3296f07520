import { type Facts, testFacts } from '../facts';

/** Whose the quotation behind an English colon is where two verbs stand before it. Drafts with their claims as `claimLines` writes them. */
const facts: Facts = [
  [
    'a quotation behind a colon is theirs who told it, whom and when between them or not, and not theirs who acted before',
    [
      ['Officers stopped the car and Luke Orr told them: “I was late.”', ['direct: Luke Orr | told | “I was late.”']],
      [
        'The judge saw the film and Luke Orr told him: “I lost my head.”',
        ['direct: Luke Orr | told | “I lost my head.”'],
      ],
      [
        'Staff welcomed the news, and Ann Orr told the BBC: “We are glad.”',
        ['indirect: Staff | welcomed | the news', 'direct: Ann Orr | told | “We are glad.”'],
      ],
      [
        'The firm apologised and a spokesman told the Guardian on Monday: “We are sorry.”',
        ['direct: a spokesman | told | “We are sorry.”'],
      ],
      [
        'Critics attacked the plan but Ann Orr said in a letter to staff: “We will stay.”',
        ['direct: Ann Orr | said | “We will stay.”'],
      ],
      [
        'Luke Orr welcomed the vote after Ann Reid told the board: “We are broke.”',
        ['indirect: Luke Orr | welcomed | the vote', 'direct: Ann Reid | told | “We are broke.”'],
      ],
      [
        'The defendant admitted theft when he told officers: “I took it.”',
        ['indirect: The defendant | admitted | theft', 'direct: he → defendant | told | “I took it.”'],
      ],
    ],
  ],
  [
    'what somebody told is what the verb before is about',
    [
      [
        'Luke Orr laughed off what the mayor told reporters: “It is a joke.”',
        ['direct: Luke Orr | laughed off | “It is a joke.”'],
      ],
    ],
  ],
];

testFacts(facts, 'en');
