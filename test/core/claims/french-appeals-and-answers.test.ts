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
  [
    'what somebody refuses or attacks in marks is what he says',
    [
      [
        'Le premier ministre dit « entendre la colère », mais refuse de « rouvrir une discussion close ».',
        [
          'direct: Le premier ministre | dit | « entendre la colère »',
          'mixed: Le premier ministre | refuse | de « rouvrir une discussion close »',
        ],
      ],
      ['Le maire se refuse à « tout commentaire ».', ['mixed: Le maire | se refuse | à « tout commentaire »']],
      ['Il refuse de commenter.', []],
      [
        'L’ancien chef du gouvernement s’en est pris à « des syndicats qui défilent par habitude ». Il estime que tout est joué.',
        [
          'mixed: L’ancien chef du gouvernement | s’en est pris | à « des syndicats qui défilent par habitude »',
          'indirect: Il → ancien chef du gouvernement | estime | tout est joué',
        ],
      ],
      [
        'Le maire s’attaque à « une bande d’incapables ».',
        ['mixed: Le maire | s’attaque | à « une bande d’incapables »'],
      ],
      ['Le maire s’en est pris au préfet.', []],
    ],
  ],
  [
    'who wants or would like something says so, but not in a story',
    [
      ['Les parents voudraient que l’école rouvre.', ['indirect: Les parents | voudraient | l’école rouvre']],
      ['Le maire veut que la route ferme.', ['indirect: Le maire | veut | la route ferme']],
      ['Sa mère aimerait qu’elle apprenne à conduire.', ['indirect: Sa mère | aimerait | elle apprenne à conduire']],
      ['Sa mère voulait qu’elle apprenne à conduire.', []],
      ['La tradition veut que le maire parle.', []],
      ['Il aime que tout soit prêt.', []],
    ],
  ],
  [
    'an infinitive or a phrase without a verb is all that somebody says',
    [
      ['Planter des haies, suggère le maire.', ['indirect: le maire | suggère | Planter des haies']],
      ['Ne rien lâcher, répète le coach.', ['indirect: le coach | répète | Ne rien lâcher']],
      [
        'Que faire ? Planter des haies, répond sans hésiter Peter Kevan, pour qui « l’ombre vaut tout ».',
        [
          'indirect: Peter Kevan | répond | Planter des haies',
          'direct: Peter Kevan | pour qui | « l’ombre vaut tout »',
        ],
      ],
      ['La coopérative a racheté le stock. À perte, précise-t-il.', ['indirect: -t-il | précise-t-il | À perte']],
      ['Il faut agir. Avec méthode, insiste la ministre.', ['indirect: la ministre | insiste | Avec méthode']],
      ['Dans la rue, hurle un homme.', []],
    ],
  ],
  [
    'a relative clause behind “mais” goes on with what describes',
    [
      [
        'L’expert a décrit un homme « immature », mais dont le discernement n’était pas aboli.',
        ['mixed: L’expert | a décrit | un homme « immature », mais dont le discernement n’était pas aboli'],
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
    "whom the writer asks about answers behind the writer's own word",
    [
      [
        'Luc Orr a tranché. « C’est fini », a-t-il dit. De quoi satisfaire Ana Ruiz ? Pas du tout. « Ils ne comprennent rien. »',
        [
          'direct: -t-il → Luc Orr | a-t-il dit | « C’est fini »',
          'direct: Ana Ruiz | – | « Ils ne comprennent rien. »',
        ],
      ],
      ['Ana Ruiz partira-t-elle ? Pas sûr. « J’ai encore envie. »', ['direct: Ana Ruiz | – | « J’ai encore envie. »']],
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
    'a minister is a member of the government',
    [
      [
        'Le ministre de la Santé, le Pr Adrien Mougou, a ouvert le sommet. Le membre du gouvernement a indiqué que tout était prêt.',
        ['indirect: Le membre du gouvernement → Adrien Mougou | a indiqué | tout était prêt'],
      ],
    ],
  ],
  [
    'what is judged by somebody in the passive is his verdict',
    [
      [
        'Une promesse jugée insuffisante par Moussa Koné, président du syndicat.',
        ['indirect: Moussa Koné | jugée | insuffisante'],
      ],
      ['Le projet, jugé trop cher par la région, est enterré.', ['indirect: la région | jugé | trop cher']],
      [
        'Le ministre a promis dix millions, une somme qualifiée de ridicule par la CGT.',
        ['indirect: Le ministre | a promis | dix millions', 'indirect: la CGT | qualifiée | de ridicule'],
      ],
      ['Une prime estimée à 300 euros par la CGT.', ['indirect: la CGT | estimée | à 300 euros']],
      ['Jugé coupable par le tribunal, il a fait appel.', []],
      ['Le contrat, jugé par erreur, est nul.', []],
    ],
  ],
  [
    'words between commas do not part an object from what it is judged to be',
    [
      [
        'Le conseil juge le prix proposé, 41 euros par action, « très éloigné de la valeur du groupe ».',
        ['mixed: Le conseil | juge | le prix proposé, 41 euros par action, « très éloigné de la valeur du groupe »'],
      ],
      [
        'Le maire juge le calendrier annoncé, deux ans, « intenable ».',
        ['mixed: Le maire | juge | le calendrier annoncé, deux ans, « intenable »'],
      ],
    ],
  ],
  [
    "what the writer tells of one side is nobody's words",
    [
      ['Côté joueurs, l’heure était à l’autocritique.', []],
      ['Côté direction, c’est « non ».', ['mixed: direction | Côté | c’est « non »']],
      ['Il en a dit un peu plus, tout de même.', []],
    ],
  ],
  [
    'who has a nickname is a person',
    [
      [
        'Leur porte-parole, surnommé Bébert, exige « des têtes ». Il prévient que rien ne bougera.',
        [
          'direct: Leur porte-parole, surnommé Bébert | exige | « des têtes »',
          'indirect: Il → Bébert | prévient | rien ne bougera',
        ],
      ],
    ],
  ],
  [
    'who is named behind the post of a body speaks',
    [
      [
        '« Non », a indiqué le porte-parole de la zone de police Mons-Quévy, le commissaire Luc Orr.',
        ['direct: le porte-parole de la zone de police Mons-Quévy, le commissaire Luc Orr | a indiqué | « Non »'],
      ],
    ],
  ],
  [
    'a rumour in an incise is one claim',
    [
      [
        'L’État pourrait exiger, murmure-t-on, que le centre reste à Grenoble.',
        ['indirect: – | murmure-t-on | L’État pourrait exiger ‖ que le centre reste à Grenoble'],
      ],
    ],
  ],
  [
    'a refusal in a phrase',
    [
      [
        'Hors de question, a répondu le chef du gouvernement, à deux mois des élections.',
        ['indirect: le chef du gouvernement | a répondu | Hors de question'],
      ],
    ],
  ],
  [
    'whoever is beside somebody is no word of his',
    [
      [
        'Le maire devrait annoncer sa démission lundi, selon son entourage.',
        ['indirect: son entourage | selon | Le maire devrait annoncer sa démission lundi'],
      ],
      [
        'Le maire devrait, selon son entourage, annoncer que le stade fermera.',
        ['indirect: son entourage | selon | Le maire devrait ‖ annoncer que le stade fermera'],
      ],
    ],
  ],
  [
    "what a relative clause's subject judges is its verdict on what stands before",
    [
      ['Un calendrier que la CGT juge intenable.', ['indirect: la CGT | juge | intenable']],
      [
        'Le maire a présenté un plan que l’opposition trouve trop timide.',
        ['indirect: l’opposition | trouve | trop timide'],
      ],
      [
        'La région a voté une aide que les éleveurs estiment dérisoire.',
        ['indirect: les éleveurs | estiment | dérisoire'],
      ],
      ['La cour entendra un témoin que la défense juge peu fiable.', ['indirect: la défense | juge | peu fiable']],
    ],
  ],
  [
    "a verb in the speaker's number behind a reported infinitive is the speaker's next act",
    [
      [
        'Le maire affirme avoir prévenu, réclame une enquête et part.',
        ['indirect: Le maire | affirme | avoir prévenu', 'indirect: Le maire | réclame | une enquête'],
      ],
      [
        'Elle dit comprendre, propose des horaires, baisse la vanne le dimanche.',
        ['indirect: Elle | dit | comprendre'],
      ],
      [
        'Elle dit avoir appelé, crié, frappé à la porte.',
        ['indirect: Elle | dit | avoir appelé, crié, frappé à la porte'],
      ],
    ],
  ],
  [
    'who is the subject of a sentence goes on behind “et” and “puis”',
    [
      ['Ana Ruiz hausse les épaules. Puis conclut : « On verra. »', ['direct: – → Ana Ruiz | conclut | « On verra. »']],
      [
        '« Non », dit Luc Orr. Ana Ruiz hausse les épaules. Et de conclure : « On verra. »',
        ['direct: Luc Orr | dit | « Non »', 'direct: Ana Ruiz | conclure | « On verra. »'],
      ],
      ['Le ciel est gris. Et ajoute : « On verra. »', ['direct: – | ajoute | « On verra. »']],
    ],
  ],
  [
    'an apposition stands between who calls something so and “comme”',
    [
      [
        'Un accord présenté par la ministre, Ana Ruiz, comme « une avancée ».',
        ['mixed: la ministre, Ana Ruiz | présenté | comme « une avancée »'],
      ],
    ],
  ],
  [
    'what is rumoured tells itself, and nobody says it',
    [
      [
        'L’ONU s’inquiète des informations faisant état d’exécutions sommaires.',
        ['indirect: L’ONU | s’inquiète | des informations faisant état d’exécutions sommaires'],
      ],
      ['Malgré des rumeurs faisant état d’un accord, la CGT reste ferme.', []],
    ],
  ],
  [
    'a noun of the land makes a place of the name behind it',
    [
      [
        'Maëlle Roc est la dernière meunière du cap Sizun. Une riveraine se plaint du bruit. La meunière soupire. Elle dit comprendre.',
        ['indirect: Une riveraine | se plaint | du bruit', 'indirect: Elle → Maëlle Roc | dit | comprendre'],
      ],
    ],
  ],
  [
    'whoever has a shop in a street is not whose name the street has',
    [
      [
        '« Rien ne va », s’est écrié un restaurateur de la rue Garibaldi.',
        ['direct: un restaurateur de la rue Garibaldi | s’est écrié | « Rien ne va »'],
      ],
    ],
  ],
  [
    'what somebody has at hand is no part of his answer',
    [
      [
        'Faux, répond l’association Lyon Presqu’île, chiffres de la chambre de commerce à l’appui : la fréquentation a chuté.',
        ['indirect: l’association Lyon Presqu’île | répond | Faux ‖ la fréquentation a chuté'],
      ],
    ],
  ],
  [
    'thinking better of something says nothing',
    [
      [
        'Le maire a évoqué un moratoire, avant de se raviser : il parle d’une pause.',
        ['indirect: Le maire | a évoqué | un moratoire'],
      ],
    ],
  ],
  [
    'what is advised against',
    [['La préfecture déconseille la baignade.', ['indirect: La préfecture | déconseille | la baignade']]],
  ],
];

testFacts(facts, 'fr');
