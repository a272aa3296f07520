import { type Case, type Facts, testFacts } from '../facts';

/** Whom French pronouns and names mean, and whose the quotations of an article are. Drafts with their claims as `claimLines` writes them. */
const facts: Facts = [
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
    'whom a sentence brings on behind its verb or its “que” is whom the next one means',
    [
      [
        'Le gendarme a reconnu « un dysfonctionnement ».\n\nReste l’accusé. Interrogé sur ses regrets, il a sorti une feuille. Il jure qu’il n’a jamais voulu la tuer.',
        [
          'direct: Le gendarme | a reconnu | « un dysfonctionnement »',
          'indirect: Il → accusé | jure | il n’a jamais voulu la tuer',
        ],
      ],
      [
        'La CGT a parlé. À noter que le préfet avait visité la ville. Il avait promis que rien ne changerait.',
        ['indirect: Il → préfet | avait promis | rien ne changerait'],
      ],
      [
        'La CGT a parlé. Il faut dire que le préfet avait visité la ville. Il avait promis que rien ne changerait.',
        ['indirect: Il → préfet | avait promis | rien ne changerait'],
      ],
      [
        'Guy Parmelin s’est dit confiant. Un avis que ne partage pas la Fribourgeoise Christine Marbach. « Cela fait trois mois », grince la conseillère nationale.',
        [
          'indirect: Guy Parmelin | s’est dit | confiant',
          'direct: la conseillère nationale → Christine Marbach | grince | « Cela fait trois mois »',
        ],
      ],
    ],
  ],
  [
    'who has just been the subject of a claim is whom its quotation means',
    [
      [
        'La présidente, Ana Corre, soupire.\n\nÀ la barre, la mère de la victime a raconté les derniers mois. Elle avait supplié sa fille de partir. « Elle me disait : il va changer. »',
        [
          'indirect: Elle → mère de la victime | avait supplié | sa fille de partir',
          'direct: Elle → mère de la victime | – | « Elle me disait : il va changer. »',
        ],
      ],
    ],
  ],
  [
    'nobody is whom his own words name, in none of the claims of one subject',
    [
      [
        `Son président, Jerry Powers, a justifié cette prudence.

Le président a accusé M. Powers de mentir et réitéré son appel à une baisse.`,
        [
          'indirect: Son président, Jerry Powers | a justifié | cette prudence',
          'indirect: Le président | a accusé | M. Powers de mentir',
          'indirect: Le président | réitéré | son appel à une baisse',
        ],
      ],
    ],
  ],
  [
    'a name of one word opens a sentence before its verb or an apposition',
    [
      ...[
        ', le premier opérateur du pays, a perdu',
        ', qui emploie 300 personnes, a perdu',
        ', filiale de Renault, a perdu',
        ' a perdu',
      ].map((lost): Case => [
        `Solvanex${lost} 3 %. Le groupe assure que tout va bien.`,
        ['indirect: Le groupe → Solvanex | assure | tout va bien'],
      ]),
      ['Exit, le maire assure que tout va bien.', ['indirect: le maire | assure | tout va bien']],
    ],
  ],
  [
    'a family name with a particle behind a post',
    [
      [
        'L’émissaire spécial Staffan de Mistura est arrivé. « C’est fini », a affirmé M. de Mistura.',
        ['direct: M. de Mistura → Staffan de Mistura | a affirmé | « C’est fini »'],
      ],
      [
        'Le directeur, Foulques de Kerjean, part. « C’est fini », a affirmé M. de Kerjean.',
        ['direct: M. de Kerjean → Foulques de Kerjean | a affirmé | « C’est fini »'],
      ],
    ],
  ],
  [
    "A headline's town that only the article tells to be one does not speak",
    [
      [
        '# Kayar : « La mer est vide »\n\nÀ Kayar, les pêcheurs sont en colère. « La mer est vide », dit Mor Ndoye.',
        ['direct: – → Mor Ndoye | – | « La mer est vide »', 'direct: Mor Ndoye | dit | « La mer est vide »'],
      ],
      [
        '# Bennis : « On a joué »\n\nHicham Bennis est l’entraîneur du Raja.',
        ['direct: Bennis → Hicham Bennis | : | « On a joué »'],
      ],
    ],
  ],
  [
    'Who has answered an interview is whom a pronoun means behind it',
    [
      [
        "Noémie Rochat publie un roman.\n\n**Pourquoi ?**\n\nC'est son silence. J'ai inventé.\n\n**Et Marc Voegeli ?**\n\nMarc a bien lu, je crois.\n\nAttablée au bord du lac, elle reconnaît que le succès la dépasse.",
        [
          "direct: – → Noémie Rochat | – | C'est son silence. J'ai inventé.",
          'direct: – → Noémie Rochat | – | Marc a bien lu, je crois.',
          'indirect: elle → Noémie Rochat | reconnaît | le succès la dépasse',
        ],
      ],
    ],
  ],
  [
    'a body that opens a sentence can be a pronoun, a party beside a person or in brackets is not meant',
    [
      [
        'Élise Borel est partie. La préfecture a fermé le pont. Elle assure que la digue tient.',
        ['indirect: Elle → préfecture | assure | la digue tient'],
      ],
      [
        'Le porte-parole du RN, Luc Chemin, est venu. Le député RN s’en est pris à la ministre. Il a affirmé que rien n’allait.',
        ['indirect: Il → Luc Chemin | a affirmé | rien n’allait'],
      ],
      [
        'Joël Caron, maire (DVD) de Brive, est venu. L’association estime que le projet est mort.',
        ['indirect: L’association | estime | le projet est mort'],
      ],
      [
        'Un député a été exclu du groupe parlementaire LFI-NFP, indique le groupe dans un communiqué.',
        ['indirect: le groupe → LFI-NFP | indique | Un député a été exclu du groupe parlementaire LFI-NFP'],
      ],
    ],
  ],
  [
    'who points back to somebody is not the holder of the post beside whom he is told',
    [
      [
        'Paul Vian s’est exprimé. « C’est une honte », a lancé ce rival du président, Luc Orr.',
        ['direct: ce rival du président, Luc Orr → Paul Vian | a lancé | « C’est une honte »'],
      ],
      [
        'Luc Orr est venu. « C’est dur », dit ce proche de la ministre, Anne Vidal.',
        ['direct: ce proche de la ministre, Anne Vidal → Luc Orr | dit | « C’est dur »'],
      ],
      [
        'Luc Orr a parlé. « On gagnera », a dit ce joueur du club, Luc Orr.',
        ['direct: ce joueur du club, Luc Orr | a dit | « On gagnera »'],
      ],
    ],
  ],
  [
    'a possessive can be said again behind its noun',
    [
      [
        'Luc Vian a été entendu. Selon sa version à lui, il était chez sa mère.',
        ['indirect: sa version à lui → Luc Vian | Selon | il était chez sa mère'],
      ],
    ],
  ],
  [
    'words in marks behind “pour” and somebody need no comma',
    [
      [
        'Luc Vian s’est exprimé. Pour lui le problème « n’est pas une question d’argent ».',
        ['mixed: lui → Luc Vian | Pour | le problème « n’est pas une question d’argent »'],
      ],
      ['Pour lui le train part à huit heures.', []],
    ],
  ],
  [
    'behind words that somebody answers, “que” opens a relative clause',
    [
      [
        'La ministre a répondu aux critiques de Luc Vian, qu’elle juge « injustes ».',
        ['direct: elle → ministre | juge | « injustes »'],
      ],
      [
        'La ministre a répondu aux élus qu’elle jugeait le plan bon.',
        [
          'indirect: La ministre | a répondu | elle jugeait le plan bon',
          'indirect: elle → ministre | jugeait | le plan bon',
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
    'any verb before its pronoun stands behind what is said',
    [
      [
        'Luc Arnaud reste. « Je ne suis pas du genre à fuir », a-t-il évacué devant les micros.',
        ['direct: -t-il → Luc Arnaud | a-t-il évacué | « Je ne suis pas du genre à fuir »'],
      ],
    ],
  ],
  [
    'whoever neither confirms nor denies can be quoted behind the colon',
    [
      [
        "Le maire était à Lyon. Interrogé sur le gel, il n'a ni confirmé ni démenti : « Tout est sur la table, rien n'est décidé. »",
        ["direct: il → maire | n'a ni confirmé | « Tout est sur la table, rien n'est décidé. »"],
      ],
      ["Le maire n'a ni confirmé ni infirmé la rumeur.", []],
    ],
  ],
  [
    'a word before the colon of a headline that the article knows as nobody is its topic',
    [
      [
        '# Médiathèque : « On ferme quand les gens sont libres »\n\n« On ferme quand les gens sont libres », a dit Luc Vian.',
        [
          'direct: – → Luc Vian | – | « On ferme quand les gens sont libres »',
          'direct: Luc Vian | a dit | « On ferme quand les gens sont libres »',
        ],
      ],
      ['# Vasseur : « On ferme »\n\nLuc Vasseur est venu.', ['direct: Vasseur → Luc Vasseur | : | « On ferme »']],
    ],
  ],
  [
    'whom a sentence names behind its verb',
    [
      [
        "Un autre sélectionneur heureux était Andy Farrell. L'Anglais a salué ses hommes. « Il faudra être meilleurs », dit-il.",
        ['direct: -il → Andy Farrell | dit-il | « Il faudra être meilleurs »'],
      ],
      [
        "L'entraîneur Luc Orr a félicité Paul Vian. « Il est bon », a dit le manager.",
        ['direct: le manager → Luc Orr | a dit | « Il est bon »'],
      ],
    ],
  ],
  [
    'a quotation alone on its line is of whoever says its words further down',
    [
      [
        `Le maire Paul Vian a fermé le gymnase. « Il le fallait », a-t-il dit.

« La peine est immense »

La préfète Ana Ruiz a écrit aux familles : « Ce matin la peine est immense. »`,
        [
          'direct: -t-il → Paul Vian | a-t-il dit | « Il le fallait »',
          'direct: – → Ana Ruiz | – | « La peine est immense »',
          'direct: La préfète Ana Ruiz | a écrit | « Ce matin la peine est immense. »',
        ],
      ],
    ],
  ],
  [
    'somebody can report of himself by name, where nobody else can be meant',
    [
      [
        'Lina Marga, elle, a « mal au cœur », dit-elle.',
        ['mixed: -elle → Lina Marga | dit-elle | Lina Marga, elle, a « mal au cœur »'],
      ],
    ],
  ],
  [
    '“il se” can be somebody',
    [
      [
        'Karim Sol a peur. Il se tord les mains. « Je ne sais plus. »',
        ['direct: Il → Karim Sol | – | « Je ne sais plus. »'],
      ],
    ],
  ],
  [
    "“à l'entendre” between commas only",
    [
      ["Il cherche à l'entendre.", []],
      [
        'Luc Orr est venu. À le suivre, la route est sûre.',
        ['indirect: le → Luc Orr | À le suivre | la route est sûre'],
      ],
    ],
  ],
  [
    'the apostrophe of a Breton name parts no words, a particle in a capital is of the name',
    [
      [
        "Tanguy Le Floc'h, le président du club, a attendu.\n\n« Personne n'y peut rien », a soupiré l'adjoint, Yann Quéré.\n\nLe Floc'h promet de revenir. « On ira voir le préfet », prévient le dirigeant.",
        [
          "direct: l'adjoint, Yann Quéré | a soupiré | « Personne n'y peut rien »",
          "indirect: Le Floc'h → Tanguy Le Floc'h | promet | de revenir",
          "direct: le dirigeant → Tanguy Le Floc'h | prévient | « On ira voir le préfet »",
        ],
      ],
      ["Marie D'Angelo a attendu. « Non », a dit D'Angelo.", ["direct: D'Angelo → Marie D'Angelo | a dit | « Non »"]],
      [
        "Luca D’Amato a attendu. D’Amato assure que c'est fini.",
        ["indirect: D’Amato → Luca D’Amato | assure | c'est fini"],
      ],
    ],
  ],
  [
    'by the name that others gave him nobody calls himself',
    [
      [
        'La présidente, Catherine Sorel, lève un sourcil.\n\nGermaine Roux, 88 ans, est venue. « Il m\'appelait "ma petite Germaine". Il venait à Noël », raconte-t-elle.',
        [
          'direct: -t-elle → Germaine Roux | raconte-t-elle | « Il m\'appelait "ma petite Germaine". Il venait à Noël »',
        ],
      ],
      [
        'Le maire, Luc Orr, s\'est tu.\n\nPaul Roux est venu à pied. « On m\'a dit : "Paul, tu exagères" », raconte-t-il.',
        ['direct: -t-il → Paul Roux | raconte-t-il | « On m\'a dit : "Paul, tu exagères" »'],
      ],
    ],
  ],
  [
    'a name in a relative clause of the subject does not act',
    [
      [
        "Antoine Perrin n'y croit pas.\n\nSamuel Morin observe tout cela. Le climatologue, qui dirige le Centre de recherches, avait prévenu les élus. « On m'avait écouté poliment », se souvient-il.",
        ["direct: -il → Samuel Morin | se souvient-il | « On m'avait écouté poliment »"],
      ],
      [
        "Le maire, qui avait battu Paul Vian en mars, attend. « C'est fini », dit-il.",
        ["direct: -il → maire | dit-il | « C'est fini »"],
      ],
    ],
  ],
  [
    'who is meant by a pronoun or a name',
    [
      [
        'Maud Perrin a gagné. Elle hausse les épaules. « Je n’y croyais plus du tout. »',
        ['direct: Elle → Maud Perrin | – | « Je n’y croyais plus du tout. »'],
      ],
    ],
  ],
];

testFacts(facts, 'fr');
