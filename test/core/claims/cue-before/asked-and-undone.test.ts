import { type Facts, testFacts } from '../facts';

/** What nobody says: acts within a question, what is undertaken, what proves something, and a relative clause far behind the object. Drafts with their claims as `claimLines` writes them. */
const facts: Facts = [
  [
    'an act that a question is about is part of the question',
    [
      [
        'He asked why the parish council recommended the change of status.',
        ['indirect: He | asked | why the parish council recommended the change of status'],
      ],
      [
        'The judge asked how the union justified the strike.',
        ['indirect: The judge | asked | how the union justified the strike'],
      ],
      [
        'Orr asked why the minister said the road was safe.',
        [
          'indirect: Orr | asked | why the minister said the road was safe',
          'indirect: the minister | said | the road was safe',
        ],
      ],
    ],
  ],
  [
    'what somebody undertakes is work',
    [
      ['The council will undertake “deep cleaning” of the site.', []],
      ['The firm undertook to pay the costs.', ['indirect: The firm | undertook | to pay the costs']],
    ],
  ],
  [
    '“that” right before a verb, behind a comma and a thing, opens no clause of the cue',
    [
      [
        'The council proposed two new bridges, despite one that was built last year.',
        ['indirect: The council | proposed | two new bridges'],
      ],
      [
        'The minister announced a review of the law, after a case that has shocked the town.',
        ['indirect: The minister | announced | a review of the law'],
      ],
      ['She warned MPs, in a letter on Monday, that jobs would go.', ['indirect: She | warned | jobs would go']],
    ],
  ],
  [
    'what proves something is no words of whoever has it',
    [
      [
        'He says they have given no evidence to prove that pubs spread it.',
        ['indirect: He | says | they have given no evidence to prove that pubs spread it'],
      ],
      ['The council has evidence to show that the road is unsafe.', []],
      ['The firm gave no evidence to suggest that it was true.', []],
      ['He had nothing to prove that he paid.', []],
    ],
  ],
];

testFacts(facts, 'en');
