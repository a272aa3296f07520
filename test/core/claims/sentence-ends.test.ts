import { type Facts, testFacts } from './facts';

/** Stops behind abbreviations and letters: where a sentence ends, and where it does not. */
const english: Facts = [
  [
    'the stop of an abbreviation ends the sentence where somebody opens the next one',
    [
      ['It closed at 5 p.m. Ann Orr said it was safe.', ['indirect: Ann Orr | said | it was safe']],
      ['It closed at 5 p.m. Monday, Ann Orr said.', ['indirect: Ann Orr | said | It closed at 5 p.m. Monday']],
      ['It closed at 5 p.m. Eastern, Ann Orr said.', ['indirect: Ann Orr | said | It closed at 5 p.m. Eastern']],
      ['It closed in the U.S. Officials said it was safe.', ['indirect: Officials | said | it was safe']],
      ['U.S. Senator Ann Orr said it was safe.', ['indirect: U.S. Senator Ann Orr | said | it was safe']],
      ['It was sold to Lane Foods Inc. Ann Orr said it was safe.', ['indirect: Ann Orr | said | it was safe']],
      [
        'Lane Foods Inc. Chief Executive Ann Orr said it was safe.',
        ['indirect: Lane Foods Inc. Chief Executive Ann Orr | said | it was safe'],
      ],
      ['It is in Washington, D.C. Ann Orr said it was safe.', ['indirect: Ann Orr | said | it was safe']],
      ['They sell tea, milk, etc. Police said it was safe.', ['indirect: Police | said | it was safe']],
    ],
  ],
  [
    'a letter behind a thing, or the site X, is no initial',
    [
      ['There is no plan B. Ann Orr said it was safe.', ['indirect: Ann Orr | said | it was safe']],
      ['He has vitamin D. Police said it was safe.', ['indirect: Police | said | it was safe']],
      ['The lawyer B. Orr said it was safe.', ['indirect: The lawyer B. Orr | said | it was safe']],
      ['Grace A. Orr said it was safe.', ['indirect: Grace A. Orr | said | it was safe']],
      [
        '“They will answer for this,” he wrote on X. Lavigne demanded an inquiry.',
        ['direct: he | wrote | “They will answer for this,”', 'indirect: Lavigne | demanded | an inquiry'],
      ],
      [
        'The firm shared the video on X. Police said two men were hurt.',
        ['indirect: Police | said | two men were hurt'],
      ],
    ],
  ],
  [
    '“etc.” ends a sentence before the mark that closes',
    [
      [
        '« C’est fini », a dit Luc Orr. « Tout est là, les prix, l’eau, etc. » C’est donc lundi que tout commence.',
        ['direct: Luc Orr | a dit | « C’est fini » ‖ « Tout est là, les prix, l’eau, etc. »'],
      ],
      [
        '« C’est fini », explique Luc Orr, maire de Lens. « Tout est là, etc. » La pluie tombe.',
        ['direct: Luc Orr, maire de Lens | explique | « C’est fini » ‖ « Tout est là, etc. »'],
      ],
      [
        '“C’est fini”, a dit Ana Ruiz. “Les murs, les toits, etc.” Le chantier reprend.',
        ['direct: Ana Ruiz | a dit | “C’est fini” ‖ “Les murs, les toits, etc.”'],
      ],
      [
        '"C\'est fini", a dit Ana Ruiz. "Les murs, les toits, etc." Le chantier reprend.',
        ['direct: Ana Ruiz | a dit | "C\'est fini" ‖ "Les murs, les toits, etc."'],
      ],
      [
        'Luc Orr a cité « les murs, les toits, etc. » et il est parti.',
        ['direct: Luc Orr | a cité | « les murs, les toits, etc. »'],
      ],
      [
        'Luc Orr a cité « les murs, les toits, etc. » devant Ana Ruiz.',
        ['direct: Luc Orr | a cité | « les murs, les toits, etc. »'],
      ],
      ['« Les murs, etc. », a dit Luc Orr.', ['direct: Luc Orr | a dit | « Les murs, etc. »']],
      ['Luc Orr aime les murs, les toits, etc. Il est parti.', []],
    ],
  ],
];

const french: Facts = [
  [
    'a letter behind a thing, or the site X, is no initial',
    [
      ['Il n’y a pas de plan B. Luc Orr affirme que tout va bien.', ['indirect: Luc Orr | affirme | tout va bien']],
      ['Elle a pris le RER C. Le maire affirme que tout va bien.', ['indirect: Le maire | affirme | tout va bien']],
      ['L’avocat B. Orr affirme que tout va bien.', ['indirect: L’avocat B. Orr | affirme | tout va bien']],
      [
        "« C'est faux », a-t-il écrit sur X. Lavigne a demandé une enquête.",
        ["direct: -t-il | a-t-il écrit | « C'est faux »", 'indirect: Lavigne | a demandé | une enquête'],
      ],
      [
        "Le maire a porté plainte contre X. Luc Orr affirme que c'est faux.",
        ["indirect: Luc Orr | affirme | c'est faux"],
      ],
    ],
  ],
];

describe('the end of a sentence', () => {
  describe('in English', () => testFacts(english, 'en'));
  describe('in French', () => testFacts(french, 'fr'));
});
