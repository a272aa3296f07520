import { testFacts } from './facts';

testFacts(
  [
    [
      'whom words are told, behind the name of who says them',
      [
        [
          '« On a gagné », a déclaré Mateu Alemany aux médias du club.',
          ['direct: Mateu Alemany | a déclaré | « On a gagné »'],
        ],
        ['« On a gagné », a dit M. Vidal aux habitants.', ['direct: M. Vidal | a dit | « On a gagné »']],
        [
          '« On a gagné », a dit l’adjointe aux sports Ana Roux.',
          ['direct: l’adjointe aux sports Ana Roux | a dit | « On a gagné »'],
        ],
      ],
    ],
    [
      'who is not to be named asks for nothing that is reported',
      [
        [
          'Un responsable, qui a demandé à ne pas être nommé, a confirmé la nouvelle.',
          ['indirect: Un responsable, qui a demandé à ne pas être nommé | a confirmé | la nouvelle'],
        ],
        [
          'Le maire demande à être entendu par le préfet.',
          ['indirect: Le maire | demande | à être entendu par le préfet'],
        ],
      ],
    ],
    [
      'what somebody hardly does is not said, what somebody was made to say is',
      [
        ['Le syndicat a été lent à critiquer le ministre.', []],
        ['La colère a poussé les élus à réclamer une enquête.', ['indirect: les élus | réclamer | une enquête']],
        [
          'La ministre a été la première à dénoncer « un scandale ».',
          ['direct: La ministre | dénoncer | « un scandale »'],
        ],
      ],
    ],
    [
      'a house that brings a book out',
      [['L’écrivain avait publié aux éditions Gallimard « Un jour je m’en irai ».', []]],
    ],
    [
      'a town before its dash, which the text names again',
      [
        [
          'Agboville - Le département d’Agboville est devenu une zone tranquille, a affirmé le préfet.',
          ['indirect: le préfet | a affirmé | Le département d’Agboville est devenu une zone tranquille'],
        ],
      ],
    ],
    [
      'bodies by their noun or place',
      [
        ['La centrale syndicale dénonce « un recul ».', ['direct: La centrale syndicale | dénonce | « un recul »']],
        [
          'L’usine va fermer, selon les informations de La Voix de Lens.',
          ['indirect: les informations de La Voix de Lens | selon | L’usine va fermer'],
        ],
        [
          'La France a chaud, selon Météo France. « On n’a jamais vu ça », assure cet agriculteur.',
          [
            'indirect: Météo France | selon | La France a chaud',
            'direct: cet agriculteur | assure | « On n’a jamais vu ça »',
          ],
        ],
      ],
    ],
    [
      'a post that opens an article, and who speaks next',
      [
        [
          'Le pays a un accord, a annoncé le ministre des Finances.\n\n« C’est fini », a déclaré Situmbeko Mwansa devant la presse.',
          [
            'indirect: le ministre des Finances → Situmbeko Mwansa | a annoncé | Le pays a un accord',
            'direct: Situmbeko Mwansa | a déclaré | « C’est fini »',
          ],
        ],
        [
          'Le procureur a requis dix ans.\n\n« C’est trop », a déclaré Luc Orr, l’avocat de la défense.',
          [
            'indirect: Le procureur | a requis | dix ans',
            'direct: Luc Orr, l’avocat de la défense | a déclaré | « C’est trop »',
          ],
        ],
      ],
    ],
    [
      'what goes on behind words, and whom a cue phrase names before a colon',
      [
        [
          '« Il faut lutter », explique la préfecture. Et de promettre une mobilisation des forces de l’ordre.',
          [
            'direct: la préfecture | explique | « Il faut lutter »',
            'indirect: la préfecture | promettre | une mobilisation des forces de l’ordre',
          ],
        ],
        [
          '« Il faut lutter », explique le maire. Et d’annoncer la fermeture du pont.',
          ['direct: le maire | explique | « Il faut lutter »', 'indirect: le maire | annoncer | la fermeture du pont'],
        ],
        [
          'Le pont va fermer, selon le maire : « On n’a plus le choix. »',
          ['indirect: le maire | selon | Le pont va fermer', 'direct: le maire | – | « On n’a plus le choix. »'],
        ],
        [
          'La route est sûre d’après la préfète : « Tout a été vérifié. »',
          ['indirect: la préfète | d’après | La route est sûre', 'direct: la préfète | – | « Tout a été vérifié. »'],
        ],
        [
          'La réforme fait polémique, l’opposition la jugeant déséquilibrée en faveur du pouvoir.',
          ['indirect: l’opposition | la jugeant | déséquilibrée en faveur du pouvoir'],
        ],
        [
          'Le projet divise, les riverains le trouvant trop cher.',
          ['indirect: les riverains | le trouvant | trop cher'],
        ],
      ],
    ],
  ],
  'fr',
);

testFacts(
  [
    [
      'whom a cue phrase names before a colon',
      [
        [
          'The bridge will close, according to the mayor: “We have no choice left.”',
          [
            'indirect: the mayor | according to | The bridge will close',
            'direct: the mayor | – | “We have no choice left.”',
          ],
        ],
      ],
    ],
  ],
  'en',
);
