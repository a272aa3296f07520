import { type Facts, testFacts } from '../facts';

const english: Facts = [
  [
    'a cue that is all that its marks hold has its subject before them and its content behind',
    [
      [
        'The council “strongly condemned” the takeover and demanded the release of the president.',
        [
          'indirect: The council | “strongly condemned” | the takeover',
          'indirect: The council | demanded | the release of the president',
        ],
      ],
      [
        'The EU has “strongly condemned” the attack and called for talks.',
        ['indirect: The EU | has “strongly condemned” | the attack', 'indirect: The EU | called for | talks'],
      ],
      [
        'The firm “strongly denies” that it broke the law.',
        ['indirect: The firm | “strongly denies” | it broke the law'],
      ],
      ['The mayor was “strongly condemned” by the union.', []],
    ],
  ],
  [
    'what the speaker keeps to himself is not reported',
    [
      [
        'The ministry said it was aware of the report but gave no details.',
        ['indirect: The ministry | said | it was aware of the report'],
      ],
      ['The club said it was sad but did not say when he would go.', ['indirect: The club | said | it was sad']],
      [
        'The United States said it was watching but stopped short of describing events as a coup.',
        ['indirect: The United States | said | it was watching'],
      ],
    ],
  ],
  [
    '“it” of “in what it called” is the name that is the subject of the sentence',
    [
      [
        'Germany expelled two Russian diplomats, in what it described as a response to spying.',
        ['indirect: it → Germany | described | as a response to spying'],
      ],
    ],
  ],
  [
    'a form in -s before a verb in the plural is a noun',
    [
      [
        'He pledged to hold a vote, a timeline that opposition figures were quick to reject.',
        ['indirect: He | pledged | to hold a vote, a timeline that opposition figures were quick to reject'],
      ],
    ],
  ],
];

const french: Facts = [
  [
    'a cue that is all that its marks hold, in French',
    [
      ['La CGT « condamne fermement » la décision.', ['indirect: La CGT | « condamne fermement » | la décision']],
      [
        'Le préfet a « fermement condamné » les violences.',
        ['indirect: Le préfet | a « fermement condamné » | les violences'],
      ],
      ['Le tueur a été « condamné » la veille.', []],
    ],
  ],
  [
    '“que” behind an incise goes on with the words before it',
    [
      [
        'Il n’en demeure pas moins, ajoute-t-il, que « chaque degré compte ».',
        ['mixed: -t-il | ajoute-t-il | Il n’en demeure pas moins ‖ que « chaque degré compte »'],
      ],
      [
        'Toujours est-il, note la maire, que le pont est fermé.',
        ['indirect: la maire | note | Toujours est-il ‖ que le pont est fermé'],
      ],
    ],
  ],
];

testFacts(english, 'en');
testFacts(french, 'fr');
