import { type Facts, testFacts } from '../facts';

/** Whom a source means, where the text has just told of somebody as of another than who acts or speaks. */
const facts: Facts = [
  [
    'what is told by the same noun in the sentence before is who acts now, not who acted on him',
    [
      [
        'Luc Orr a interrogé le président. Le président a jugé que le budget passerait.',
        ['indirect: Le président | a jugé | le budget passerait'],
      ],
      [
        'Luc Orr a écrit au président. Le président juge que le budget passera.',
        ['indirect: Le président | juge | le budget passera'],
      ],
      [
        'Ana Ruiz a interpellé la présidente. La présidente a répondu que la loi serait votée.',
        ['indirect: La présidente | a répondu | la loi serait votée'],
      ],
      [
        'Ana Ruiz a critiqué le maire. Le maire a promis que le pont rouvrirait.',
        ['indirect: Ana Ruiz | a critiqué | le maire', 'indirect: Le maire | a promis | le pont rouvrirait'],
      ],
      [
        'Paul Vian, élu d’opposition, a demandé des comptes au maire. Le maire a répliqué : « Tout est clair. »',
        [
          'indirect: Paul Vian, élu d’opposition | a demandé | des comptes au maire',
          'direct: Le maire | a répliqué | « Tout est clair. »',
        ],
      ],
      [
        'Me Orr a interrogé le témoin. Le témoin a dit que la corde avait cédé.',
        ['indirect: Le témoin | a dit | la corde avait cédé'],
      ],
      [
        'Luc Orr s’est tourné vers le capitaine. Le capitaine a assuré que rien n’était perdu.',
        ['indirect: Le capitaine | a assuré | rien n’était perdu'],
      ],
      [
        'Paul Vian a pris à partie l’adjoint. L’adjoint a nié que la salle soit fermée.',
        ['indirect: L’adjoint | a nié | la salle soit fermée'],
      ],
      [
        'Luc Orr, le président, a salué le vote. Le président a jugé que le budget passerait.',
        [
          'indirect: Luc Orr, le président | a salué | le vote',
          'indirect: Le président → Luc Orr | a jugé | le budget passerait',
        ],
      ],
      [
        'Luc Orr a été réélu président. Le président a jugé que le budget passerait.',
        ['indirect: Le président → Luc Orr | a jugé | le budget passerait'],
      ],
    ],
  ],
  [
    'who is spoken of inside of the marks by his post is not who says them, where somebody else can be',
    [
      [
        'Le Premier ministre a reçu Luc Orr à Matignon lundi. « Le Premier ministre n’a pas compris », a-t-il déclaré.',
        ['direct: -t-il → Luc Orr | a-t-il déclaré | « Le Premier ministre n’a pas compris »'],
      ],
      [
        'Paul Vian dirige la CGT. Le Premier ministre l’a reçu lundi. « Le Premier ministre n’a pas compris notre colère », a-t-il déclaré.',
        ['direct: -t-il → Paul Vian | a-t-il déclaré | « Le Premier ministre n’a pas compris notre colère »'],
      ],
      [
        'Ana Ruiz a quitté la salle. La ministre est restée. « La ministre n’écoute personne », a-t-elle lancé.',
        ['direct: -t-elle → Ana Ruiz | a-t-elle lancé | « La ministre n’écoute personne »'],
      ],
      [
        'Ana Ruiz a quitté la salle. La ministre est restée. « Cette ministre n’écoute personne », a-t-elle lancé.',
        ['direct: -t-elle → Ana Ruiz | a-t-elle lancé | « Cette ministre n’écoute personne »'],
      ],
      [
        'Ana Ruiz dirige l’école. La préfète l’a convoquée. « C’est la préfète qui décide », soupire-t-elle.',
        ['direct: -t-elle → Ana Ruiz | soupire-t-elle | « C’est la préfète qui décide »'],
      ],
      [
        'La maire est venue. Ana Ruiz, avocate, l’attendait. La maire est repartie. « La maire ment », assure-t-elle.',
        ['direct: -t-elle → Ana Ruiz | assure-t-elle | « La maire ment »'],
      ],
      [
        'Le directeur a écrit à Luc Orr. « Le directeur veut ma place », croit-il.',
        ['direct: -il → Luc Orr | croit-il | « Le directeur veut ma place »'],
      ],
      [
        'La directrice a convoqué Léa Vian. « La directrice criait », raconte-t-elle.',
        ['direct: -t-elle → Léa Vian | raconte-t-elle | « La directrice criait »'],
      ],
      [
        'Le juge a entendu Luc Orr. « Le juge a été correct », a-t-il dit.',
        ['direct: -t-il → Luc Orr | a-t-il dit | « Le juge a été correct »'],
      ],
      [
        'Le maire a quitté la salle. « Le maire n’est pas au-dessus des lois », a-t-il dit.',
        ['direct: -t-il → maire | a-t-il dit | « Le maire n’est pas au-dessus des lois »'],
      ],
      [
        'Ana Ruiz a quitté la salle. La ministre est restée. « La loi passera », a-t-elle dit.',
        ['direct: -t-elle → ministre | a-t-elle dit | « La loi passera »'],
      ],
    ],
  ],
  [
    'a pronoun goes on with whoever has no name, rather than with somebody of another post who is named behind it',
    [
      [
        'Cette fonctionnaire a sauvé la victime. Devant la cour, elle assure que le câble était enroulé. La présidente, Claire Lapar, interroge l’accusé.',
        ['indirect: elle → fonctionnaire | assure | le câble était enroulé'],
      ],
      [
        'Cette voisine a appelé la police.\n\nElle assure que la porte était ouverte. La juge, Claire Lapar, interroge l’accusé.',
        ['indirect: Elle → voisine | assure | la porte était ouverte'],
      ],
    ],
  ],
  [
    'a consul is nobody who is a prefect or a mayor',
    [
      [
        'Le maire de Lens, Luc Orr, a précisé le bilan. Deux des blessés sont Turcs, a annoncé le consul général de Turquie.',
        [
          'indirect: Le maire de Lens, Luc Orr | a précisé | le bilan',
          'indirect: le consul général de Turquie | a annoncé | Deux des blessés sont Turcs',
        ],
      ],
      [
        'La préfète, Ana Orr, a précisé le bilan. « C’est grave », a dit la consule d’Italie.',
        [
          'indirect: La préfète, Ana Orr | a précisé | le bilan',
          'direct: la consule d’Italie | a dit | « C’est grave »',
        ],
      ],
    ],
  ],
  [
    "a medium in which it was said stands between somebody's post and his name",
    [
      [
        'Le maire de la commune de Lens, voisine de Liévin, a lui aussi réagi après s’être rendu sur les lieux. « Je suis bouleversé », a-t-il témoigné sur l’antenne de France Bleu. La collision s’est produite « au croisement », a décrit Robert Olive, qui parle d’une « vision d’horreur ». « Les gens sont dignes », a ajouté le maire de Lens.',
        [
          'direct: -t-il → Robert Olive | a-t-il témoigné | « Je suis bouleversé »',
          'mixed: Robert Olive, qui parle d’une « vision d’horreur » | a décrit | La collision s’est produite « au croisement »',
          'mixed: Robert Olive | parle | d’une « vision d’horreur »',
          'direct: le maire de Lens | a ajouté | « Les gens sont dignes »',
        ],
      ],
      [
        'Le maire de Lens a réagi. « Je suis bouleversé », a-t-il témoigné sur l’antenne de France Bleu. La collision s’est produite « au croisement », a décrit Robert Olive.',
        [
          'direct: -t-il → Robert Olive | a-t-il témoigné | « Je suis bouleversé »',
          'mixed: Robert Olive | a décrit | La collision s’est produite « au croisement »',
        ],
      ],
      [
        'Ana Vian, la préfète, est venue.\n\nLe maire de Lens a réagi. « Je suis bouleversé », a-t-il témoigné. « La collision s’est produite au croisement », a décrit Robert Olive.',
        [
          'direct: -t-il → Robert Olive | a-t-il témoigné | « Je suis bouleversé »',
          'direct: Robert Olive | a décrit | « La collision s’est produite au croisement »',
        ],
      ],
    ],
  ],
  [
    'an intertitle has the speaker of the words below, be they quoted in part',
    [
      [
        'Luc Orr, le maire, s’oppose au projet. « Rien n’est prêt », a-t-il affirmé.\n\n## « Conflit d’intérêts manifeste »\n\nLes autorités de Lens voient dans tout cela un « conflit d’intérêts manifeste ».',
        [
          'direct: -t-il → Luc Orr | a-t-il affirmé | « Rien n’est prêt »',
          'direct: – → autorités de Lens | – | « Conflit d’intérêts manifeste »',
          'mixed: Les autorités de Lens | voient | dans tout cela un « conflit d’intérêts manifeste »',
        ],
      ],
      [
        'Luc Orr, le maire, s’oppose au projet. « Rien n’est prêt », a-t-il affirmé.\n\n## « C’est une honte »\n\nAna Ruiz juge que « c’est une honte » pour la ville.',
        [
          'direct: -t-il → Luc Orr | a-t-il affirmé | « Rien n’est prêt »',
          'direct: – → Ana Ruiz | – | « C’est une honte »',
          'mixed: Ana Ruiz | juge | « c’est une honte » pour la ville',
        ],
      ],
      [
        'Luc Orr, le maire, s’oppose au projet. « Rien n’est prêt », a-t-il affirmé.\n\n## « Personne ne répond »\n\nLa pluie tombe sur Lens. Les rues sont vides.',
        [
          'direct: -t-il → Luc Orr | a-t-il affirmé | « Rien n’est prêt »',
          'direct: -t-il → Luc Orr | – | « Personne ne répond »',
        ],
      ],
    ],
  ],
  [
    'two without an article are none of those named before',
    [
      [
        'Luc Orr et Ana Ruiz attendent. « On est déçus », confient deux lycéens.',
        ['direct: deux lycéens | confient | « On est déçus »'],
      ],
      [
        'Luc Orr et Ana Ruiz attendent. « On est déçus », confient les deux lycéens.',
        ['direct: les deux lycéens → Luc Orr | confient | « On est déçus »'],
      ],
      [
        'Enzo et Léa bloquent le lycée. « On est déçus », racontent deux habitants.',
        ['direct: deux habitants | racontent | « On est déçus »'],
      ],
      [
        'Luc Orr et Paul Vian ont quitté la salle. Deux élus ont dit que la loi passerait.',
        ['indirect: Deux élus | ont dit | la loi passerait'],
      ],
      [
        'Luc Orr et Paul Vian ont quitté la salle. Les deux élus ont dit que la loi passerait.',
        ['indirect: Les deux élus → Luc Orr | ont dit | la loi passerait'],
      ],
      [
        'Luc Orr et Paul Vian ont quitté la salle. Selon deux élus, la loi passera.',
        ['indirect: deux élus | Selon | la loi passera'],
      ],
    ],
  ],
  [
    'a headline that has only a noun for who speaks means whoever the text names for the same words',
    [
      [
        '# « Je me heurte à un mur », s’agace l’inspectrice\n\nCaroline Vian ne rit pas. « Je me heurte à un mur », s’agace Caroline Vian.',
        [
          'direct: l’inspectrice → Caroline Vian | s’agace | « Je me heurte à un mur »',
          'direct: Caroline Vian | s’agace | « Je me heurte à un mur »',
        ],
      ],
      [
        '# « Je me heurte à un mur », s’agace l’inspectrice\n\nL’école est bloquée. « Je me heurte à un mur », dit Caroline Vian.',
        [
          'direct: l’inspectrice → Caroline Vian | s’agace | « Je me heurte à un mur »',
          'direct: Caroline Vian | dit | « Je me heurte à un mur »',
        ],
      ],
      [
        '# « On n’en peut plus », crient les soignants\n\n« On n’en peut plus », dit Caroline Vian, infirmière.',
        [
          'direct: les soignants | crient | « On n’en peut plus »',
          'direct: Caroline Vian, infirmière | dit | « On n’en peut plus »',
        ],
      ],
    ],
  ],
];

describe('who was told of as another', () => testFacts(facts, 'fr'));
