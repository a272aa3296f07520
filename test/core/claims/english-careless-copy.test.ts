import { testFacts, type Facts } from './facts';

const facts: Facts = [
  [
    'a time between an auxiliary and its participle is part of the verb',
    [
      [
        'Orr had last week said that the plan was dead. It meets on Friday.',
        ['indirect: Orr | had last week said | the plan was dead'],
      ],
      [
        'The NLC had last week announced that it would strike. Talks go on.',
        ['indirect: The NLC | had last week announced | it would strike'],
      ],
      [
        'The firm has this week warned that jobs would go. Talks go on.',
        ['indirect: The firm | has this week warned | jobs would go'],
      ],
      [
        'The company had two weeks ago said that the plant would close. Talks go on.',
        ['indirect: The company | had two weeks ago said | the plant would close'],
      ],
      ['He had that morning told his wife that he was ill.', ['indirect: He | had that morning told | he was ill']],
      [
        'The union had a week earlier said that it would strike.',
        ['indirect: The union | had a week earlier said | it would strike'],
      ],
    ],
  ],
  [
    '“saying” without its comma tells what was said',
    [
      [
        'The firm declined to comment saying the case was in court.',
        ['indirect: The firm | saying | the case was in court'],
      ],
      ['The union agreed saying it was time.', ['indirect: The union | saying | it was time']],
      ['Mr Orr objected saying it was late.', ['indirect: Mr Orr | saying | it was late']],
      ['Ministers insist saying sorry is enough.', ['indirect: Ministers | insist | saying sorry is enough']],
      ['The firm denied saying it was late.', ['indirect: The firm | denied | saying it was late']],
    ],
  ],
  [
    'a body named for a trade is nobody who has it',
    [
      [
        'The Academic Staff Union said the talks had failed. The union will strike, it said.',
        [
          'indirect: The Academic Staff Union | said | the talks had failed',
          'indirect: it → Academic Staff Union | said | The union will strike',
        ],
      ],
      [
        'The Farmer Support Network met on Friday. The talks had failed, it said.',
        ['indirect: it → Farmer Support Network | said | The talks had failed'],
      ],
      [
        'The Teacher Service Commission met on Friday. The talks had failed, it said.',
        ['indirect: it → Teacher Service Commission | said | The talks had failed'],
      ],
      ['The Minister Robert Court said it was late.', ['indirect: The Minister Robert Court | said | it was late']],
    ],
  ],
  [
    'somebody described is named where the noun comes once more',
    [
      [
        'A pensioner says she was robbed.\n\nThe pensioner, Ann Orr, 81, was at home.',
        ['indirect: A pensioner → Ann Orr | says | she was robbed'],
      ],
      [
        'A truck driver says there was nothing he could do.\n\nThe truck driver, Greg Foye, was taken to hospital.',
        ['indirect: A truck driver → Greg Foye | says | there was nothing he could do'],
      ],
      [
        'A driver said he was lucky.\n\nIt rained.\n\nDriver Luke Orr was taken to hospital.',
        ['indirect: A driver → Luke Orr | said | he was lucky'],
      ],
      [
        'A passenger said the bus was full.\n\nAnother passenger, Luke Orr, got off.',
        ['indirect: A passenger | said | the bus was full'],
      ],
      ['A woman said she saw a fox.\n\nThe woman called Luke Orr.', ['indirect: A woman | said | she saw a fox']],
      [
        'A couple said they were robbed.\n\nThe couple, Ann and Luke Orr, were at home.',
        ['indirect: A couple | said | they were robbed'],
      ],
    ],
  ],
];

describe('copy of unions, courts and crashes', () => {
  testFacts(facts, 'en');
});
