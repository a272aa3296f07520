import { type Facts, testFacts } from '../facts';

/** Who speaks behind an adverb, its comma and a time or a phrase that no comma closes. Drafts with their claims as `claimLines` writes them. */
const facts: Facts = [
  [
    'the adverb and its comma leave the opening behind them what it is',
    [
      [
        'However, on Monday evening West Midlands Police said the second man had died.',
        ['indirect: West Midlands Police | said | the second man had died'],
      ],
      [
        'Meanwhile, on Tuesday night Ann Orr said the shop would close.',
        ['indirect: Ann Orr | said | the shop would close'],
      ],
      [
        'Nevertheless, last night the Royal Bank of Scotland said it would stay.',
        ['indirect: the Royal Bank of Scotland | said | it would stay'],
      ],
      [
        'However, on Friday the firm, which is based in Leeds, said jobs were safe.',
        ['indirect: the firm, which is based in Leeds | said | jobs were safe'],
      ],
    ],
  ],
];

testFacts(facts, 'en');
