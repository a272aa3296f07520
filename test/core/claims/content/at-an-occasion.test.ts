import { type Facts, testFacts } from '../facts';

/** At what it was said, and on what it depends: drafts with their claims as `claimLines` writes them. */
const facts: Facts = [
  [
    'a French clause ends before the occasion of the saying',
    [
      "au terme d'un débat houleux",
      "au cours d'un point presse",
      "en marge d'un salon à Lens",
      "à l'occasion d'une réunion publique",
      "en réponse à une question d'un député",
      "à la veille d'une rencontre avec les maires",
    ].map((where) => [
      `La ministre a affirmé que la ligne serait rouverte, ${where}.`,
      ['indirect: La ministre | a affirmé | la ligne serait rouverte'],
    ]),
  ],
  [
    'also that of a participle',
    [
      [
        "Le maire a quitté la salle, reconnaissant que le pont était vieux, à l'issue d'une réunion.",
        ['indirect: Le maire | reconnaissant | le pont était vieux'],
      ],
    ],
  ],
  [
    'a time of which the clause tells stays in it',
    [
      [
        "Le maire a affirmé que l'accord serait signé, au lendemain d'une visite à Pékin.",
        ["indirect: Le maire | a affirmé | l'accord serait signé, au lendemain d'une visite à Pékin"],
      ],
    ],
  ],
  [
    'what somebody says that he is holds the condition for it',
    [
      'ouvert à un lien, à condition que les chiffres soient bons',
      'favorable à une fusion, pourvu que les impôts baissent',
      'prêt à négocier, si la CGT reprend le travail',
      'disposé à témoigner, sous réserve que son nom soit tu',
      'favorable au projet, à condition de préserver les arbres',
    ].map((words) => [`Le maire s'est dit ${words}.`, [`indirect: Le maire | s'est dit | ${words}`]]),
  ],
  [
    'and so does an object',
    [
      [
        "La CGT réclame un moratoire, sauf si l'État paie.",
        ["indirect: La CGT | réclame | un moratoire, sauf si l'État paie"],
      ],
      ['Le syndicat dénonce un recul, si bien que la grève continue.', ['indirect: Le syndicat | dénonce | un recul']],
    ],
  ],
];

describe('the occasion and the condition of what is said', () => {
  testFacts(facts, 'fr');
});
