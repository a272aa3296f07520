import { testFacts } from './facts';

testFacts(
  [
    [
      'whoever spoke goes on, rather than a firm that has only acted',
      [
        [
          '« On verra », a déclaré le PDG de Zalix, Luc Vial. Zalix a vendu ses parts. La hausse est finie, a-t-il ajouté.',
          [
            'direct: le PDG de Zalix, Luc Vial | a déclaré | « On verra »',
            'indirect: -t-il → Luc Vial | a-t-il ajouté | La hausse est finie',
          ],
        ],
        [
          '« On verra », a déclaré la PDG d’Alux, Léa Vial. Alux a vendu ses parts. La hausse est finie, a-t-elle ajouté.',
          [
            'direct: la PDG d’Alux, Léa Vial | a déclaré | « On verra »',
            'indirect: -t-elle → Léa Vial | a-t-elle ajouté | La hausse est finie',
          ],
        ],
        [
          '« On verra », a déclaré Luc Vial. Le PSG a vendu ses parts. La hausse est finie, a-t-il poursuivi.',
          [
            'direct: Luc Vial | a déclaré | « On verra »',
            'indirect: -t-il → Luc Vial | a-t-il poursuivi | La hausse est finie',
          ],
        ],
      ],
    ],
    [
      'the text that one reads',
      [
        [
          'Ils ont déployé une banderole devant la préfecture. On pouvait y lire « Sauve ton paysan », « Chirac reviens » ou encore « Macron, réponds-nous ! »',
          [
            'mixed: une banderole | pouvait y lire | « Sauve ton paysan », « Chirac reviens » ou encore « Macron, réponds-nous ! »',
          ],
        ],
        ['Ils ont un tract. On y lit « Sauve ton paysan ».', ['direct: un tract | y lit | « Sauve ton paysan »']],
        ['Sur les pancartes, on pouvait lire « Non à la guerre ».', []],
        ['On a lu dans le train « Le Rouge et le Noir ».', []],
      ],
    ],
    [
      'several quotations in a row',
      [
        [
          'Les manifestants ont crié « A bas la loi », « Non merci » et « Vive la France ».',
          ['mixed: Les manifestants | ont crié | « A bas la loi », « Non merci » et « Vive la France »'],
        ],
        [
          'Le maire a dénoncé « un scandale », « une honte » et « un crime ».',
          ['mixed: Le maire | a dénoncé | « un scandale », « une honte » et « un crime »'],
        ],
        [
          'Il dénonce « un recul », « des mensonges » et promet « une riposte ».',
          ['direct: Il | dénonce | « un recul »', 'direct: Il | promet | « une riposte »'],
        ],
      ],
    ],
    [
      'participles between a noun and its verb',
      [
        ['Les voix dénonçant la réforme se taisent.', ['indirect: Les voix | dénonçant | la réforme']],
        [
          'Les réactions internationales condamnant la Russie se sont multipliées.',
          ['indirect: Les réactions internationales | condamnant | la Russie'],
        ],
        ['Les élus dénonçant la réforme y voient un piège.', ['indirect: Les élus | dénonçant | la réforme']],
        [
          'Les élus dénonçant une loi qui les prive de tout sont venus.',
          ['indirect: Les élus | dénonçant | une loi qui les prive de tout'],
        ],
        [
          'Un rapport remis au ministre mardi suggère de fermer les petits services.',
          ['indirect: Un rapport remis au ministre mardi | suggère | de fermer les petits services'],
        ],
        [
          'Un rapport remis à la ministre le 19 décembre conclut que tout va bien.',
          ['indirect: Un rapport remis à la ministre le 19 décembre | conclut | tout va bien'],
        ],
        [
          'Une note adressée aux maires le mois dernier recommande de fermer les petits services.',
          ['indirect: Une note adressée aux maires le mois dernier | recommande | de fermer les petits services'],
        ],
        [
          'Un homme arrêté à Lyon mardi affirme que tout va bien.',
          ['indirect: Un homme arrêté à Lyon mardi | affirme | tout va bien'],
        ],
      ],
    ],
    [
      'a predicate behind the source in its middle',
      [
        [
          'La principale explication est donc, d’après l’institut, la hausse des prix.',
          ['indirect: l’institut | d’après | La principale explication est donc ‖ la hausse des prix'],
        ],
        [
          'Le premier motif est souvent, selon le médecin, la fatigue.',
          ['indirect: le médecin | selon | Le premier motif est souvent ‖ la fatigue'],
        ],
        [
          'Il a parlé hier, selon Luc Vial, le maire de Lens.',
          ['indirect: Luc Vial, le maire de Lens | selon | Il a parlé hier'],
        ],
      ],
    ],
  ],
  'fr',
);
