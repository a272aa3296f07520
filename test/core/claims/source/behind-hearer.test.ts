import { type Facts, testFacts } from '../facts';
import { assertAmong, product } from '../table';

describe('whoever says something by what a hearer is told without “that”', () => {
  it('is not the hearer as well', () =>
    assertAmong(
      product(
        ['the court', 'the jury', 'reporters', 'the BBC', 'MPs', 'a news conference'],
        ['Mr Afzaal', 'Ann Orr', 'police', 'residents', 'local officials', 'US officials', 'Dr Jane Cole', 'doctors'],
        [
          ['said', 'it was late'],
          ['believed', 'the road was shut'],
          ['had told him', 'it was over'],
        ] as const,
      ).map(([hearer, who, [said, words]]) => [`Martin Hackett told ${hearer} ${who} ${said} ${words}.`, who, words]),
    ));

  it('is told of by who speaks', () =>
    assertAmong(
      product(['the court', 'the jury', 'reporters', 'MPs'], ['Mr Afzaal', 'Ann Orr', 'residents', 'US officials']).map(
        ([hearer, who]) => [
          `Martin Hackett told ${hearer} ${who} said it was late.`,
          'Martin Hackett',
          `${who} said it was late`,
        ],
      ),
    ));
});

const facts: Facts = [
  [
    'a name with an apposition behind a verb that needs no “that” is the subject of its own clause',
    [
      [
        'He told reporters Ann Orr, a nurse, said it was late.',
        ['indirect: He | told | Ann Orr, a nurse, said it was late', 'indirect: Ann Orr, a nurse | said | it was late'],
      ],
      [
        'The lawyer said Paul Lane, 34, believed the gun was a toy.',
        [
          'indirect: The lawyer | said | Paul Lane, 34, believed the gun was a toy',
          'indirect: Paul Lane, 34 | believed | the gun was a toy',
        ],
      ],
    ],
  ],
  [
    'a pronoun that is the subject of what somebody said by another’s words is whoever said it',
    [
      [
        'Martin Hackett said Mr Reid said he thought the trip was a joke.',
        [
          'indirect: Martin Hackett | said | Mr Reid said he thought the trip was a joke',
          'indirect: Mr Reid | said | he thought the trip was a joke',
          'indirect: he → Reid | thought | the trip was a joke',
        ],
      ],
      [
        'Mr Lane said the officer said he thought the car had stopped.',
        [
          'indirect: Mr Lane | said | the officer said he thought the car had stopped',
          'indirect: the officer | said | he thought the car had stopped',
          'indirect: he → officer | thought | the car had stopped',
        ],
      ],
    ],
  ],
  [
    'a court, a board or a hospital ends before the first name of somebody of it',
    [
      ['Leeds Crown Court Ann Orr said it was late.', ['indirect: Leeds Crown Court Ann Orr | said | it was late']],
      [
        'Head of operations at Cardiff and Vale Health Board Bob Toomey said wards were full. Mr Toomey said it was bad.',
        [
          'indirect: Head of operations at Cardiff and Vale Health Board Bob Toomey | said | wards were full',
          'indirect: Mr Toomey → Bob Toomey | said | it was bad',
        ],
      ],
      ['Imperial College London said it was late.', ['indirect: Imperial College London | said | it was late']],
    ],
  ],
  [
    'a leader whom everybody knows is somebody without a first name',
    [
      [
        'Speaker Mike Johnson had warned senators.\n\nTrump acknowledged it was hard as he left.\n\n“I don’t like cuts,” he said.',
        ['indirect: Trump | acknowledged | it was hard as he left', 'direct: he → Trump | said | “I don’t like cuts,”'],
      ],
    ],
  ],
  [
    'Welsh names have “ap”',
    [
      [
        'Spokesman Mabon ap Gwynfor left. Mr ap Gwynfor said it was sad.',
        ['indirect: Mr ap Gwynfor → Mabon ap Gwynfor | said | it was sad'],
      ],
    ],
  ],
];

testFacts(facts, 'en');
