import { testFacts } from './facts';

testFacts(
  [
    [
      'one comma too few around what stands between an auxiliary and its participle',
      [
        [
          'Le gouverneur Abbas Tolli a pour sa part, déclaré que la zone était « stable ».',
          ['mixed: Le gouverneur Abbas Tolli | a pour sa part, déclaré | la zone était « stable »'],
        ],
        [
          'La ministre a, pour sa part déclaré que rien ne presse.',
          ['indirect: La ministre | a, pour sa part déclaré | rien ne presse'],
        ],
        [
          'L’écrivain Salman Rushdie s’est lui-aussi exprimé : « C’est très triste. »',
          ['direct: L’écrivain Salman Rushdie | s’est lui-aussi exprimé | « C’est très triste. »'],
        ],
      ],
    ],
    [
      'a date with its year behind a cue',
      [
        [
          'Le maire a indiqué lundi 3 mai 2021 que le pont rouvrira.',
          ['indirect: Le maire | a indiqué | le pont rouvrira'],
        ],
        ['Le préfet a annoncé mardi 4 mai 2021 une enquête.', ['indirect: Le préfet | a annoncé | une enquête']],
      ],
    ],
    [
      '“ni” joins what is reported',
      [
        [
          'Le porte-parole a déclaré qu’il ne pouvait ni confirmer ni infirmer un appel téléphonique.',
          ['indirect: Le porte-parole | a déclaré | il ne pouvait ni confirmer ni infirmer un appel téléphonique'],
        ],
      ],
    ],
    [
      'to which medium something was told, behind its object',
      [
        ['Sa famille, qui a annoncé le décès à l’AFP, a pleuré.', ['indirect: Sa famille | a annoncé | le décès']],
        ['L’avocat a révélé l’affaire au Monde.', ['indirect: L’avocat | a révélé | l’affaire']],
        ['Elle a démenti son interview au Figaro.', ['indirect: Elle | a démenti | son interview au Figaro']],
      ],
    ],
    [
      'an adjective that judges what an infinitive tells',
      [
        [
          'La maire a quitté la salle, jugeant inutile de répondre.',
          ['indirect: La maire | jugeant | inutile de répondre'],
        ],
        ['Elle estime nécessaire d’entendre les élus.', ['indirect: Elle | estime | nécessaire d’entendre les élus']],
        ['Le juge a jugé bon de reporter l’audience.', []],
      ],
    ],
    [
      'what somebody asks by “ce que”',
      [
        [
          'Les habitants se demandent ce que deviendra l’école.',
          ['indirect: Les habitants | se demandent | ce que deviendra l’école'],
        ],
        ['Il fait ce qu’il demande. Elle demande ce dont elle a besoin.', []],
      ],
    ],
    [
      'what somebody came for',
      [
        [
          '« On avait tout refait », explique le propriétaire du bâtiment venu constater les dégâts.',
          ['direct: le propriétaire du bâtiment venu constater les dégâts | explique | « On avait tout refait »'],
        ],
        [
          '« C’est beau », glissent deux amies venues voir le phare, ravies.',
          ['direct: deux amies venues voir le phare | glissent | « C’est beau »'],
        ],
      ],
    ],
    [
      'what others were seen or heard to do',
      [
        [
          'Un voisin a déclaré avoir vu des policiers frapper à la porte et ordonner aux occupants de se rendre.',
          [
            'indirect: Un voisin | a déclaré | avoir vu des policiers frapper à la porte et ordonner aux occupants de se rendre',
          ],
        ],
        [
          'Elle raconte avoir entendu son mari menacer le voisin et crier « au feu ».',
          ['mixed: Elle | raconte | avoir entendu son mari menacer le voisin et crier « au feu »'],
        ],
      ],
    ],
    [
      'to whom a relative clause belongs behind “aux”',
      [['Il répond aux élus qui dénoncent « un abandon ».', ['direct: élus | dénoncent | « un abandon »']]],
    ],
    [
      'who is an accomplice',
      [
        [
          'Ce complice de Paul Vian, connu pour des vols, n’a livré aucun nom, assurant ne rien savoir.',
          ['indirect: Ce complice de Paul Vian, connu pour des vols | assurant | ne rien savoir'],
        ],
      ],
    ],
  ],
  'fr',
);
