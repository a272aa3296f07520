import { testFacts } from './facts';

testFacts(
  [
    [
      'what is told of the words in marks is the writer’s',
      [
        [
          'Le maire a dit que c’était « fini », une expression qui a choqué.',
          ['mixed: Le maire | a dit | c’était « fini »'],
        ],
        [
          'Elle avait demandé qu’on la « laisse gouverner », une formulation que la presse juge maladroite.',
          ['mixed: Elle | avait demandé | on la « laisse gouverner »', 'indirect: la presse | juge | maladroite'],
        ],
      ],
    ],

    [
      'a verb with a thing for its object does not say the words before it',
      [
        ['Le club est « prêt », il espère une victoire.', []],
        ['L’accusé est « froid », il attend un geste.', []],
        ['« C’est fini », il l’a dit lundi.', ['direct: il | l’a dit | « C’est fini »']],
      ],
    ],

    [
      'when and where somebody spoke is no part of the words around it',
      [
        [
          '« Nous avons quatre morts, a déclaré Luc Vian, hier, à l’issue d’une visite. Nous pensons aux familles. »',
          ['direct: Luc Vian | a déclaré | « Nous avons quatre morts ‖ Nous pensons aux familles. »'],
        ],
        [
          '« Nous avons perdu, a dit le ministre, ce matin, sur France Inter. On continue. »',
          ['direct: le ministre | a dit | « Nous avons perdu ‖ On continue. »'],
        ],
        [
          '« Nous avons perdu, a dit Luc Vian, lundi, à Lens. On continue. »',
          ['direct: Luc Vian | a dit | « Nous avons perdu ‖ On continue. »'],
        ],
        [
          '« Nous avons perdu, a dit Luc Vian, hier nous étions absents. »',
          ['direct: Luc Vian | a dit | « Nous avons perdu ‖ hier nous étions absents. »'],
        ],
      ],
    ],
    [
      'a part that “dont” names does not speak before a body that can',
      [
        [
          'Les secours ont évacué dix villages, dont celui de Lens, le plus touché, a indiqué la préfecture.',
          [
            'indirect: la préfecture | a indiqué | Les secours ont évacué dix villages, dont celui de Lens, le plus touché',
          ],
        ],
        [
          'Dix personnes ont été blessées, dont un enfant, âgé de 3 ans, a précisé le procureur.',
          ['indirect: le procureur | a précisé | Dix personnes ont été blessées, dont un enfant, âgé de 3 ans'],
        ],
        [
          'La société, dont le patron, Luc Vian, a annoncé la vente, va fermer.',
          ['indirect: le patron, Luc Vian | a annoncé | la vente'],
        ],
      ],
    ],
    [
      'how somebody spoke or acted is no quotation, be it in marks',
      [
        ['Les pompiers sont intervenus « à maintes reprises ».', []],
        ['Le maire a réagi « avec calme ».', []],
        ['Le maire a insisté « lourdement ».', []],
        ['Le maire a réagi « Arrêtez ! ».', ['direct: Le maire | a réagi | « Arrêtez ! »']],
        ['Le maire a répondu « avec plaisir ».', ['direct: Le maire | a répondu | « avec plaisir »']],
      ],
    ],

    [
      'the object of a verb that tells of it is no claim beside the quotation behind the colon',
      [
        [
          'Luc Vian détaille ses missions : « On a deux priorités. »',
          ['direct: Luc Vian | détaille | « On a deux priorités. »'],
        ],
        ['Luc Vian décrit la scène : « On a couru. »', ['direct: Luc Vian | décrit | « On a couru. »']],
        [
          'Luc Vian conteste la décision : « On a couru. »',
          ['indirect: Luc Vian | conteste | la décision', 'direct: Luc Vian | conteste | « On a couru. »'],
        ],
      ],
    ],
    [
      'a cue phrase in a relative clause between commas is of this clause',
      [
        [
          'Le dialogue, dont le principe est bon selon Luc Vian, doit aboutir.',
          ['indirect: Luc Vian | selon | dont le principe est bon'],
        ],
        [
          'Le texte, qui va trop loin d’après la CGT, sera voté mardi.',
          ['indirect: la CGT | d’après | qui va trop loin'],
        ],
      ],
    ],
    [
      'a word that is only formed like a participle is the first name of somebody',
      [
        [
          'Lassané Ouédraogo, le président du parti, se tait. Amadé Diallo a dit que c’était faux.',
          ['indirect: Amadé Diallo | a dit | c’était faux'],
        ],
      ],
    ],

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
    [
      'an ambassador is called back, not recalled in words',
      [
        ['Paris a rappelé son ambassadeur.', []],
        ['La préfecture a rappelé les règles.', ['indirect: La préfecture | a rappelé | les règles']],
      ],
    ],
    [
      'a family name behind the post of somebody else does not speak',
      [
        [
          '« Oui », dit un conseiller du président Gbagbo.',
          ['direct: un conseiller du président Gbagbo | dit | « Oui »'],
        ],
        [
          'Alcide Djédjé a parlé. « C’est incroyable », a ajouté ce proche du président Gbagbo.',
          ['direct: ce proche du président Gbagbo → Alcide Djédjé | a ajouté | « C’est incroyable »'],
        ],
      ],
    ],
    [
      'a text with words in marks can stand between commas behind the cue',
      [
        [
          'La maire, Ana Roux, a précisé, dans un communiqué destiné à « faire taire les rumeurs », qu’il restait ouvert.',
          ['indirect: La maire, Ana Roux | a précisé | il restait ouvert'],
        ],
      ],
    ],
    [
      'what somebody may believe he has not said',
      [
        ['Les Québécois ont mal compris s’ils croyaient que le gouvernement allait payer.', []],
        ['Il se trompe s’il pense que nous allons céder.', []],
        ['S’il admet que le pont est usé, le maire refuse de payer.', ['indirect: il | admet | le pont est usé']],
      ],
    ],
    [
      'a message is brought, whatever adjective it has',
      [
        [
          'Les élus portent un message clair : le pont doit rouvrir.',
          ['indirect: Les élus | portent un message clair | le pont doit rouvrir'],
        ],
      ],
    ],
    [
      'an amount told roughly is what is announced or asked for',
      [
        [
          'Le groupe a annoncé plus de 600 suppressions de postes.',
          ['indirect: Le groupe | a annoncé | plus de 600 suppressions de postes'],
        ],
        [
          'Le groupe a annoncé environ 600 suppressions de postes.',
          ['indirect: Le groupe | a annoncé | environ 600 suppressions de postes'],
        ],
        ['Le syndicat réclame davantage de moyens.', ['indirect: Le syndicat | réclame | davantage de moyens']],
        ['Elle l’a répété plus d’une fois.', []],
        [
          'Combien étaient-ils à défiler ? Les organisateurs, par la voix de Jean Roux, ont annoncé plus de 600 personnes.',
          ['indirect: Les organisateurs, par la voix de Jean Roux | ont annoncé | plus de 600 personnes'],
        ],
      ],
    ],
    [
      'where a club stands it does not point out',
      [
        ['L’OL pointe à la dernière place de la Ligue 1.', []],
        ['Le rapport pointe un manque de moyens.', ['indirect: Le rapport | pointe | un manque de moyens']],
      ],
    ],
    [
      'a name and a post at the end of a block quote sign it, be there no dash',
      [
        [
          '> Pour la démocratie, il s’agit d’un précédent important.\n>\n> Marc Tanguay, chef du Parti libéral',
          ['direct: Marc Tanguay, chef du Parti libéral | – | Pour la démocratie, il s’agit d’un précédent important.'],
        ],
        ['> Ana Ruiz, maire de Lens\n>\n> Luc Vian, adjoint au maire', []],
      ],
    ],
    [
      'one of some is nobody whom the text tells',
      [
        [
          'Des habitants attendent. « On verra bien », glisse l’un d’eux.',
          ['direct: l’un d’eux | glisse | « On verra bien »'],
        ],
      ],
    ],
  ],
  'fr',
);
