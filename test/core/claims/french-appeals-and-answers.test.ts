import { type Facts, testFacts } from './facts';

/** What own articles of 28 November and the list of what failed taught of how French reports: a general fact, and drafts with their claims as `claimLines` writes them. */
const facts: Facts = [
  [
    'a source phrase behind a colon ends the infinitive before it',
    [
      [
        'Le coach a promis de revenir : d’après lui, tout est possible.',
        ['indirect: Le coach | a promis | de revenir', 'indirect: lui → coach | d’après | tout est possible'],
      ],
      [
        'La CGT a menacé de faire grève : à ses yeux, le plan est « brutal ».',
        ['indirect: La CGT | a menacé | de faire grève', 'mixed: ses yeux → CGT | à | le plan est « brutal »'],
      ],
      [
        'Son patron l’avait suppliée de rester : à l’entendre, la ville était « un désert ».',
        [
          'indirect: Son patron | l’avait suppliée | de rester',
          'mixed: l’ → Son patron | à l’entendre | la ville était « un désert »',
        ],
      ],
    ],
  ],
  [
    "what a pronoun's phrase stands in and tells of an object is all that is said",
    [
      [
        'Le coach s’en est pris aux arbitres, coupables selon lui d’avoir oublié une faute.',
        ['indirect: lui → coach | selon | coupables ‖ d’avoir oublié une faute'],
      ],
      [
        'La CGT boude la réunion, jugée selon elle trop tardive.',
        ['indirect: elle → CGT | selon | jugée ‖ trop tardive'],
      ],
      [
        'Ana Ruiz a quitté le parti, devenu, selon elle, une coquille vide.',
        ['indirect: elle → Ana Ruiz | selon | devenu ‖ une coquille vide'],
      ],
      [
        'La ministre a présenté un plan, dont le coût serait, selon elle, limité.',
        ['indirect: elle → ministre | selon | dont le coût serait ‖ limité'],
      ],
      [
        'Il a plaidé pour un débat avec les riverains, dont les attentes seraient, selon lui, mal prises en compte.',
        [
          'indirect: Il | a plaidé | pour un débat avec les riverains',
          'indirect: lui | selon | dont les attentes seraient ‖ mal prises en compte',
        ],
      ],
    ],
  ],
  [
    'what is done is no place where it was said',
    [
      [
        'Le ministre a annoncé la mise en place d’un comité.',
        ['indirect: Le ministre | a annoncé | la mise en place d’un comité'],
      ],
      ['Le ministre a salué la tenue de la réunion.', ['indirect: Le ministre | a salué | la tenue de la réunion']],
      ['La France salue la venue du pape.', ['indirect: La France | salue | la venue du pape']],
    ],
  ],
  [
    'a pronoun before a verb of judging stands for what is judged',
    [
      ['Le comité les juge biaisés.', ['indirect: Le comité | les juge | biaisés']],
      ['La CGT le juge insuffisant.', ['indirect: La CGT | le juge | insuffisant']],
      ['Les experts la jugent trop courte.', ['indirect: Les experts | la jugent | trop courte']],
      ['La ministre l’a qualifiée de prématurée.', ['indirect: La ministre | l’a qualifiée | de prématurée']],
      ['Le syndicat le considère comme dangereux.', ['indirect: Le syndicat | le considère | comme dangereux']],
      ['Le garde les trouve endormis.', []],
      ['Le tribunal les juge en mars.', []],
      ['Lundi le juge compétent a dit non.', []],
    ],
  ],
  [
    'a short answer keeps its speaker whose relative clause has words in marks',
    [
      ['Faux, répond le maire, qui renvoie à « une décision du préfet ».', ['indirect: le maire | répond | Faux']],
      [
        'Vrai, reconnaît l’élue, qui parle d’« une erreur de calcul ».',
        ['indirect: l’élue | reconnaît | Vrai', 'mixed: l’élue | parle | d’« une erreur de calcul »'],
      ],
    ],
  ],
  [
    'an age does not make a time of whoever is from somewhere',
    [
      [
        'La Pyrénéenne de 26 ans, revenue à la compétition, dit avoir retrouvé « le goût de courir ».',
        ['mixed: La Pyrénéenne de 26 ans, revenue à la compétition | dit | avoir retrouvé « le goût de courir »'],
      ],
      [
        'Le Breton de 31 ans, absent depuis un an, estime avoir bien skié.',
        ['indirect: Le Breton de 31 ans, absent depuis un an | estime | avoir bien skié'],
      ],
      [
        'Le taulier de 34 ans, absent hier, assure que tout va bien.',
        ['indirect: Le taulier de 34 ans, absent hier | assure | tout va bien'],
      ],
    ],
  ],
  [
    'the last of two verbs introduces the words behind a colon',
    [
      [
        'Le maire approuve le projet, mais pose ses conditions : « Il faudra payer. »',
        ['direct: Le maire | pose | « Il faudra payer. »'],
      ],
      [
        'Le maire dit oui, mais place la barre haut : « Rien n’est signé. »',
        ['direct: Le maire | place | « Rien n’est signé. »'],
      ],
    ],
  ],
  [
    'what a verb is limited to before a colon announces the words',
    [
      [
        'Le maire ne demande qu’une chose : « Qu’on nous écoute. »',
        ['direct: Le maire | ne demande | « Qu’on nous écoute. »'],
      ],
      [
        'Paul Vian ne regrette qu’une chose : « On a attendu trop longtemps. »',
        ['direct: Paul Vian | ne regrette | « On a attendu trop longtemps. »'],
      ],
      ['La CGT n’y voit qu’« un détail ».', ['direct: La CGT | n’y voit | « un détail »']],
    ],
  ],
  [
    'a clause behind a colon tells why somebody does not do something',
    [
      ['Le maire n’attendra pas : les travaux ont commencé.', []],
      ['Le patron n’a pas attendu : l’usine est vendue.', []],
    ],
  ],
  [
    'words that an incise cuts are no part of a request before them',
    [
      [
        'La préfète a demandé aux habitants de rester chez eux, faute de quoi, a-t-elle prévenu, les routes seront bloquées.',
        [
          'indirect: La préfète | a demandé | aux habitants de rester chez eux',
          'indirect: -t-elle → préfète | a-t-elle prévenu | faute de quoi ‖ les routes seront bloquées',
        ],
      ],
    ],
  ],
  [
    'an appeal is for something, to somebody, or a call for bids',
    [
      ['Le pape a lancé un vibrant appel à la paix.', ['indirect: Le pape | a lancé un vibrant appel | à la paix']],
      ['L’ONU a lancé un appel urgent à la retenue.', ['indirect: L’ONU | a lancé un appel urgent | à la retenue']],
      ['Le pape a renouvelé son appel à la paix.', ['indirect: Le pape | a renouvelé | son appel à la paix']],
      ['Le club a renouvelé son contrat.', []],
      ['La ville a lancé un appel à projets.', []],
      ['La maire a lancé un appel aux habitants.', []],
    ],
  ],
];

testFacts(facts, 'fr');
