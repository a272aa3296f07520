import { testFacts } from './facts';

testFacts(
  [
    [
      'a topic in capitals before a dash is not said by anybody',
      [
        [
          'MOUVEMENTS SOCIAUX — La « colère » a été entendue, a souligné la ministre Agnès Roux.',
          ['mixed: la ministre Agnès Roux | a souligné | La « colère » a été entendue'],
        ],
        ['LE MAIRE – Ils sont dans votre dossier.', ['direct: LE MAIRE | – | Ils sont dans votre dossier']],
      ],
    ],
    [
      'nobody expects what is to be expected',
      [
        ['Le mouvement va durer. Il faut donc s’attendre à des perturbations.', []],
        ['Le maire est venu. Il faut s’attendre à des bouchons.', []],
      ],
    ],
    [
      'how somebody or something was found is no verdict',
      [
        ['Les secours ont trouvé la victime inconsciente.', []],
        ['La police a trouvé la porte ouverte.', []],
        ['La critique a trouvé le film ennuyeux.', ['indirect: La critique | a trouvé | le film ennuyeux']],
      ],
    ],
    [
      'what somebody thinks that he is, he says',
      [
        ['Les riverains s’estiment oubliés.', ['indirect: Les riverains | s’estiment | oubliés']],
        ['La mère s’estime victime d’une injustice.', ['indirect: La mère | s’estime | victime d’une injustice']],
        ['Les salariés s’estiment mal payés.', ['indirect: Les salariés | s’estiment | mal payés']],
        ['Le coût s’estime à deux millions.', []],
        ['Le Maroc s’est qualifié pour la finale.', []],
      ],
    ],
    [
      'the prosecutor of the Republic at a place is the prosecutor of it',
      [
        [
          'Le procureur de Lens, Jean Roux, a ouvert une enquête.\n\nMarc Vian l’a vu.\n\nLe procureur de la République de Lens a expliqué que l’affaire était grave.',
          ['indirect: Le procureur de la République de Lens → Jean Roux | a expliqué | l’affaire était grave'],
        ],
      ],
    ],
    ['what a text is planned to show nobody has shown yet', [['Le rapport doit montrer que l’eau est potable.', []]]],
    [
      'those with whom somebody began something do not speak with him',
      [
        [
          'Michel Cellier, un des élus à l’origine du projet avec René Roux et Jean Palmier, indique que le courrier est parti.',
          [
            'indirect: Michel Cellier, un des élus à l’origine du projet avec René Roux et Jean Palmier | indique | le courrier est parti',
          ],
        ],
      ],
    ],
    [
      'a figure or a reason can be put forward',
      [
        [
          'La préfecture avance le chiffre de 3 000 manifestants.',
          ['indirect: La préfecture | avance | le chiffre de 3 000 manifestants'],
        ],
        ['L’armée avance vers la ville.', []],
      ],
    ],
    [
      'an adjective may stand before the marks that say more of the object',
      [
        [
          'Le parquet évoque une hypothèse accidentelle, un probable « drame familial ».',
          ['mixed: Le parquet | évoque | une hypothèse accidentelle, un probable « drame familial »'],
        ],
      ],
    ],
    [
      'who doubts what is reported is not reported himself',
      [
        [
          'Le ministre a assuré qu’il en ferait une priorité mais le président du Samu n’y croit pas et appelle l’État à « agir ».',
          [
            'indirect: Le ministre | a assuré | il en ferait une priorité',
            'mixed: le président du Samu | appelle | l’État à « agir »',
          ],
        ],
        ['Le parquet soutient qu’il a tiré mais son avocat le nie.', ['indirect: Le parquet | soutient | il a tiré']],
        [
          'Elle dit que les élèves travaillent mais que les parents n’y croient pas.',
          ['indirect: Elle | dit | les élèves travaillent mais que les parents n’y croient pas'],
        ],
      ],
    ],
  ],
  'fr',
);
