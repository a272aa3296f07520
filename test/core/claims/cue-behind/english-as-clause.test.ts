import { type Facts, testFacts } from '../facts';

/** English clauses with “as” that tell who says the sentence around them. Drafts with their claims as `claimLines` writes them. */
const facts: Facts = [
  [
    'a clause with “as”',
    [
      [
        'As Keane noted, the pumps had failed. The alarms, as Keane put it, were “toys”.',
        ['indirect: Keane | noted | the pumps had failed', 'mixed: Keane | put it | The alarms ‖ were “toys”'],
      ],
    ],
  ],
];

testFacts(facts, 'en');
