import { testWhom } from './whom';

/** An age that a paper tells by a verb or a noun is as good as one between commas. */
describe('How old somebody is', () => {
  const french = [
    'Luc Orr est mort jeudi à Alès, à l’âge de 84 ans.',
    'Luc Orr est décédé mardi à 84 ans.',
    'Luc Orr s’est éteint mardi dans sa maison de Lens à 84 ans.',
    'Luc Orr nous a quittés à 84 ans.',
    'Luc Orr fête ses 84 ans.',
    'Luc Orr, qui fêtera ses 84 ans mardi, peint encore.',
    'Luc Orr, du haut de ses 84 ans, peint encore.',
    'Luc Orr vient d’avoir 84 ans.',
  ];
  const english = [
    'Luke Orr, who has died aged 84, painted.',
    'Luke Orr died on Tuesday at the age of 84.',
    'Luke Orr is 84.',
    'Luke Orr, who is 84, paints.',
    'Luke Orr, aged 84, paints.',
    'Luke Orr, now 84, paints.',
    'Luke Orr turned 84 on Tuesday.',
    'At 84, Luke Orr still paints.',
    'Luke Orr (84) paints.',
  ];
  testWhom([
    [
      'tells whom a noun of that age means',
      'fr',
      [
        ...french.map((told): [string, string] => [
          `${told}\n\nPaul Vian, son galeriste, n’a rien oublié. « Je peins debout », disait l’octogénaire.`,
          'Luc Orr',
        ]),
        // An age at which he did something
        [
          'Luc Orr peint depuis ses 30 ans.\n\nPaul Vian, son galeriste, s’en souvient. « C’était un ami », dit le trentenaire.',
          'Paul Vian',
        ],
      ],
    ],
    [
      'tells whom an age means',
      'en',
      english.map((told) => [
        `${told}\n\nPaul Vane, his dealer, said he never stopped. “I paint standing,” the 84-year-old used to say.`,
        'Luke Orr',
      ]),
    ],
  ]);
});

describe('Of whom an article tells that is dead', () => {
  testWhom([
    [
      'has the gender of the pronoun that goes on about her, and leaves the other pronoun to another',
      'en',
      [
        [
          'Ilka Poe, who has died aged 88, cooked.\n\nShe met Denis Orr in 1959. He said that she was stern.',
          'Denis Orr',
        ],
        ['Ilka Poe, who has died aged 88, cooked.\n\nShe met Denis Orr in 1959. “Stern,” he used to say.', 'Denis Orr'],
      ],
    ],
  ]);
});
