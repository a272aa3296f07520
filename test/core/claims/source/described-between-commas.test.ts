import { type Facts, testFacts } from '../facts';

const english: Facts = [
  [
    "who somebody is stands between commas, in an incise before the verb's complement",
    [
      [
        'The vote was, in the words of Ann Orr, a nurse from Leeds, “a disaster”.',
        ['mixed: Ann Orr, a nurse from Leeds | in the words of | The vote was ‖ “a disaster”'],
      ],
      [
        'There was, said Ann Orr, a nurse from Leeds, “no other way”.',
        ['mixed: Ann Orr, a nurse from Leeds | said | There was ‖ “no other way”'],
      ],
      [
        'There was, said Ann Orr, who lives in Leeds, “no other way”.',
        ['mixed: Ann Orr, who lives in Leeds | said | There was ‖ “no other way”'],
      ],
      ['It was, said Ann Orr, 34, a bad year.', ['indirect: Ann Orr, 34 | said | It was ‖ a bad year']],
    ],
  ],
  [
    '… in the passive and behind a noun of saying',
    [
      [
        'The court was told by Ann Orr, a nurse from Leeds, that the brakes had failed.',
        ['indirect: Ann Orr, a nurse from Leeds | was told | the brakes had failed'],
      ],
      [
        'The raid, described by Ann Orr, a nurse from Leeds, as “a disaster”, began at dawn.',
        ['mixed: Ann Orr, a nurse from Leeds | described | as “a disaster”'],
      ],
      [
        'The raid was described by the coroner, Martin Fell, as “a disaster”.',
        ['mixed: the coroner, Martin Fell | was described | as “a disaster”'],
      ],
      [
        'The firm was accused by Ann Orr, a nurse from Leeds, of hiding the risks.',
        ['indirect: Ann Orr, a nurse from Leeds | was accused | of hiding the risks'],
      ],
      [
        'The claim by Ann Orr, a nurse from Leeds, that the vote was rigged drew anger.',
        ['indirect: Ann Orr, a nurse from Leeds | claim | the vote was rigged'],
      ],
    ],
  ],
  [
    '… behind a thing that the verb behind the cue is of',
    [
      [
        'The plant, Ann Orr, a nurse from Leeds, said, was shut.',
        ['indirect: Ann Orr, a nurse from Leeds | said | The plant ‖ was shut'],
      ],
      [
        'The school, Ann Orr, a nurse, says, will rise.',
        ['indirect: Ann Orr, a nurse | says | The school ‖ will rise'],
      ],
    ],
  ],
  [
    'from whom a noun of saying comes',
    [
      [
        'A warning from the mayor that prices would rise went unheeded.',
        ['indirect: the mayor | warning | prices would rise'],
      ],
      [
        'The road is shut despite assurances from officials that it would stay open.',
        ['indirect: officials | assurances | it would stay open'],
      ],
      ['A promise from the firm to pay was broken.', ['indirect: the firm | promise | to pay']],
      ['The letter from the board that Ann Orr read was short.', []],
    ],
  ],
  [
    '“which” and a subject make the verb no participle',
    [
      [
        'The raid, which Ann Orr, a nurse from Leeds, called “a disaster”, began at dawn.',
        ['direct: Ann Orr, a nurse from Leeds | called | “a disaster”'],
      ],
      [
        'The raid, which the mayor, Ann Orr, called “a disaster”, began at dawn.',
        ['direct: the mayor, Ann Orr | called | “a disaster”'],
      ],
      [
        'The raid, which critics of the plan called “a disaster”, began at dawn.',
        ['direct: critics of the plan | called | “a disaster”'],
      ],
      ['A plan called “Fast Track” was dropped.', []],
    ],
  ],
];

const french: Facts = [
  [
    'of what somebody is so, behind “à”',
    [
      ['C’est fini, ont dit les opposants au projet.', ['indirect: les opposants au projet | ont dit | C’est fini']],
      ['« C’est fini », a dit le candidat à la mairie.', ['direct: le candidat à la mairie | a dit | « C’est fini »']],
      ['« C’est fini », a dit l’adjoint à la culture.', ['direct: l’adjoint à la culture | a dit | « C’est fini »']],
      [
        '« C’est fini », a dit le conseiller à la sécurité nationale.',
        ['direct: le conseiller à la sécurité nationale | a dit | « C’est fini »'],
      ],
      [
        '« C’est fini », ont dit les participants à la réunion.',
        ['direct: les participants à la réunion | ont dit | « C’est fini »'],
      ],
    ],
  ],
  [
    'to whom somebody speaks',
    [
      ['« C’est fini », a dit le maire aux opposants.', ['direct: le maire | a dit | « C’est fini »']],
      [
        '« C’est fini », ont répondu les syndicats à la direction.',
        ['direct: les syndicats | ont répondu | « C’est fini »'],
      ],
      ['« C’est fini », a dit le conseiller au journal.', ['direct: le conseiller | a dit | « C’est fini »']],
    ],
  ],
  [
    'who somebody is stands between commas behind “par”',
    [
      [
        'Le raid, qualifié par Ana Orr, infirmière à Lens, de « désastre », a commencé à l’aube.',
        ['mixed: Ana Orr, infirmière à Lens | qualifié | de « désastre »'],
      ],
      [
        'Le groupe est accusé par Ana Orr, infirmière à Lens, d’avoir caché les risques.',
        ['indirect: Ana Orr, infirmière à Lens | est accusé | d’avoir caché les risques'],
      ],
    ],
  ],
];

describe('who somebody is, between commas or behind a preposition, belongs to the source', () => {
  testFacts(english, 'en');
  testFacts(french, 'fr');
});
