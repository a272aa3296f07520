import { type Facts, testFacts } from '../facts';

/** What an English court, jury or hearing heard. Drafts with their claims as `claimLines` writes them. */
const facts: Facts = [
  [
    'a body that capitals alone name can be one before which others speak',
    [['The GTC heard that Abbott stole the money.', ['indirect: – | The GTC heard | Abbott stole the money']]],
  ],
  [
    'what a court heard',
    [
      [
        'The court heard that police found a boat under a sheet. An inquest heard it had been stolen.',
        [
          'indirect: – | The court heard | police found a boat under a sheet',
          'indirect: – | An inquest heard | it had been stolen',
        ],
      ],
      [
        'The pilot had been drinking for hours, Leeds Crown Court heard. “He could not stand,” the jury was told.',
        [
          'indirect: – | Leeds Crown Court heard | The pilot had been drinking for hours',
          'direct: – | the jury was told | “He could not stand,”',
        ],
      ],
      ['# Pilot hid boat in barn, court told', ['indirect: – | court told | Pilot hid boat in barn']],
      [
        'The thief used his card for months, the court heard.',
        ['indirect: – | the court heard | The thief used his card for months'],
      ],
    ],
  ],
];

testFacts(facts, 'en');
