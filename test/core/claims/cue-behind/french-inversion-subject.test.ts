import { type Facts, testFacts } from '../facts';

/** French cues behind what is said: how far the subject behind them reaches. Drafts with their claims as `claimLines` writes them. */
const facts: Facts = [
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
    'who speaks to somebody of a body stands behind it',
    (
      [
        ['un journaliste de l’AFP', 'un riverain'],
        ['un correspondant de l’AFP', 'Jean Roux'],
        ['une journaliste de la BBC', 'le maire, Jean Roux'],
        ['un membre de l’équipe', 'une voisine'],
        ['une équipe de l’AFP', 'Karim Saïdi, 44 ans'],
      ] as const
    ).map(([hearer, source]) => [
      `« On a entendu deux explosions », a raconté à ${hearer} ${source}.`,
      [`direct: ${source} | a raconté | « On a entendu deux explosions »`],
    ]),
  ],
  [
    'a post goes on behind its adjective up to the comma before a name',
    [
      [
        'Rien n’est décidé, a indiqué le commissaire européen au Commerce, Paul Vian.',
        ['indirect: le commissaire européen au Commerce, Paul Vian | a indiqué | Rien n’est décidé'],
      ],
      [
        'Rien n’est décidé, a indiqué la conseillère municipale à la culture, Ana Ruiz.',
        ['indirect: la conseillère municipale à la culture, Ana Ruiz | a indiqué | Rien n’est décidé'],
      ],
    ],
  ],
  [
    'what one is in charge of is no verb',
    [
      [
        '« Non », a tranché la vice-présidente chargée de la concurrence, Ana Ruiz.',
        ['direct: la vice-présidente chargée de la concurrence, Ana Ruiz | a tranché | « Non »'],
      ],
    ],
  ],
  [
    'Whom one hears is who is named with “chez” or “du côté de”, and not a place',
    [
      ["« C'est une honte », entend-on chez les parents.", ["direct: les parents | entend-on | « C'est une honte »"]],
      ['« Encore un audit », a-t-on entendu du côté de Ruiz.', ['direct: Ruiz | a-t-on entendu | « Encore un audit »']],
      ["« C'est une honte », entend-on dans la foule.", ["direct: – | entend-on | « C'est une honte »"]],
    ],
  ],
  [
    'those who are told are no part of the source',
    [
      ['« C’est fini », a dit la directrice aux salariés.', ['direct: la directrice | a dit | « C’est fini »']],
      ['L’adjointe aux sports dit que c’est fini.', ['indirect: L’adjointe aux sports | dit | c’est fini']],
    ],
  ],
  [
    'how somebody is ends the source, a long time its verb',
    [
      [
        '« Tout s’est joué ici », relate une greffière toujours choquée.',
        ['direct: une greffière toujours choquée | relate | « Tout s’est joué ici »'],
      ],
      [
        'Les surveillants dénoncent de longue date le manque d’effectifs.',
        ['indirect: Les surveillants | dénoncent | le manque d’effectifs'],
      ],
    ],
  ],
  [
    'what an apposition lists does not speak with its person',
    [
      [
        '« Il y a eu des morts », alerte Cédric Volait, coordinateur régional CGT Santé et Action sociale.',
        ['direct: Cédric Volait, coordinateur régional CGT Santé et Action sociale | alerte | « Il y a eu des morts »'],
      ],
      [
        '« Il faut agir », plaide Lise Maur, présidente de l’ONG Eau et Vie en Bretagne.',
        ['direct: Lise Maur, présidente de l’ONG Eau et Vie en Bretagne | plaide | « Il faut agir »'],
      ],
      [
        '« C’est faux », répondent Luc Orr, de la CGT, et Anne Vidal, de FO.',
        ['direct: Luc Orr, de la CGT, et Anne Vidal, de FO | répondent | « C’est faux »'],
      ],
      [
        'La CGT, premier syndicat du site, et FO dénoncent un recul.',
        ['indirect: La CGT, premier syndicat du site, et FO | dénoncent | un recul'],
      ],
    ],
  ],
  [
    'how a speaker is stands in marks behind him',
    [
      [
        '« C’était dingue ! » raconte Émilie, une riveraine « encore secouée ». « Les gyrophares m’ont réveillée. »',
        ['direct: Émilie, une riveraine | raconte | « C’était dingue ! » ‖ « Les gyrophares m’ont réveillée. »'],
      ],
      [
        '« Je pars », dit Anne Vidal, « très déçue ». « On m’a menti. »',
        ['direct: Anne Vidal | dit | « Je pars » ‖ « On m’a menti. »'],
      ],
      [
        '« La route est longue », dit la maire, « dangereuse ».',
        ['direct: la maire | dit | « La route est longue » ‖ « dangereuse »'],
      ],
    ],
  ],
  [
    'at the head or the wheel of what somebody speaks is told of him, in the marks as well',
    [
      [
        '« Je suis libre, s’émeut Ana Roux, à la tête d’un élevage de chèvres. »',
        ['direct: Ana Roux | s’émeut | « Je suis libre'],
      ],
      ['« Je suis libre, sourit Luc Vian, au volant de son camion. »', ['direct: Luc Vian | sourit | « Je suis libre']],
    ],
  ],
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
    'marks in the relative clause of a source are no more of the quotation',
    [
      [
        '« Tout est là », note Hugo Brandt, qui maintient son conseil « neutre ».',
        ['direct: Hugo Brandt | note | « Tout est là »'],
      ],
    ],
  ],
  [
    'a superlative stands for somebody, or goes with the noun before it',
    [
      [
        '« On vient tous les matins », sourit le plus grand.',
        ['direct: le plus grand | sourit | « On vient tous les matins »'],
      ],
      ['La plus âgée affirme que la ville attend.', ['indirect: La plus âgée | affirme | la ville attend']],
      [
        'Le maire le plus âgé affirme que la ville attend.',
        ['indirect: Le maire le plus âgé | affirme | la ville attend'],
      ],
      [
        'Selon le maire le plus jeune, la ville attend.',
        ['indirect: le maire le plus jeune | Selon | la ville attend'],
      ],
      [
        '« La ville attend », affirme le maire le plus jeune du département.',
        ['direct: le maire le plus jeune du département | affirme | « La ville attend »'],
      ],
    ],
  ],
  [
    'a day is no part of the subject behind it',
    [
      [
        '« Le plan échouera », ont dit lundi des enseignants retraités.',
        ['direct: des enseignants retraités | ont dit | « Le plan échouera »'],
      ],
      [
        '« Le plan échouera », ont dit lundi des milliers d’infirmières.',
        ['direct: des milliers d’infirmières | ont dit | « Le plan échouera »'],
      ],
    ],
  ],
  [
    'a relative clause that words in marks would cut short is no part of the source',
    [
      [
        "« Non », rappelle l'adjoint, Yannick Prigent, qui jure avoir « tout essayé ».",
        [
          "direct: l'adjoint, Yannick Prigent | rappelle | « Non »",
          'mixed: Yannick Prigent | jure | avoir « tout essayé »',
        ],
      ],
    ],
  ],
  [
    'a relative clause of whoever speaks within marks',
    [
      [
        "« Il y a foule, note Ana Ruiz, qui précise que l'entrée est gratuite. On ne refuse personne. »",
        [
          "direct: Ana Ruiz, qui précise que l'entrée est gratuite | note | « Il y a foule ‖ On ne refuse personne. »",
          "indirect: Ana Ruiz | précise | l'entrée est gratuite",
        ],
      ],
      [
        "« C'est dur, souffle Lise Roux, qui dénonce un manque de lits. On tient. »",
        [
          "direct: Lise Roux, qui dénonce un manque de lits | souffle | « C'est dur ‖ On tient. »",
          'indirect: Lise Roux | dénonce | un manque de lits',
        ],
      ],
      [
        '« On tient bon, assure le maire, qui dirige la ville depuis dix ans. La ville est là. »',
        ['direct: le maire, qui dirige la ville depuis dix ans | assure | « On tient bon ‖ La ville est là. »'],
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
    'a participle behind the speaker tells of him',
    [
      [
        'Les prix vont monter, a dit le maire, interrogé lundi sur RTL.',
        ['indirect: le maire | a dit | Les prix vont monter'],
      ],
    ],
  ],
  [
    'a plural without its article can be the subject behind the verb',
    [
      [
        '« On appelait à l’aide », racontent de nombreux voisins.',
        ['direct: de nombreux voisins | racontent | « On appelait à l’aide »'],
      ],
    ],
  ],
  [
    'two speakers behind the verb can each have a post',
    [
      [
        '« La route reste fermée », expliquent Luc Bodel, maire de Brive, et Ana Ruiz, préfète.',
        ['direct: Luc Bodel, maire de Brive, et Ana Ruiz, préfète | expliquent | « La route reste fermée »'],
      ],
    ],
  ],
  [
    'what is told of the speaker behind an incise inside of the marks',
    [
      [
        '« C’est une honte, a dit Ana Ruiz, contactée par l’AFP. On paie tout. »',
        ['direct: Ana Ruiz | a dit | « C’est une honte ‖ On paie tout. »'],
      ],
      [
        '« C’est une honte, a-t-elle dit, visiblement agacée. On paie tout. »',
        ['direct: -t-elle | a-t-elle dit | « C’est une honte ‖ On paie tout. »'],
      ],
      [
        '« C’est une honte, a dit Ana Ruiz, en souriant. On paie tout. »',
        ['direct: Ana Ruiz | a dit | « C’est une honte ‖ On paie tout. »'],
      ],
      [
        '« C’est une honte, a dit Ana Ruiz, lundi, sur BFMTV. On paie tout. »',
        ['direct: Ana Ruiz | a dit | « C’est une honte ‖ On paie tout. »'],
      ],
      [
        '« C’est une honte, a dit Ana Ruiz, la mine sombre. On paie tout. »',
        ['direct: Ana Ruiz | a dit | « C’est une honte ‖ On paie tout. »'],
      ],
      [
        '« C’est une honte, a dit Ana Ruiz, à l’issue du conseil, et on paie tout. »',
        ['direct: Ana Ruiz | a dit | « C’est une honte ‖ et on paie tout. »'],
      ],
      [
        '« C’est une honte, a dit Ana Ruiz, pour la ville. On paie tout. »',
        ['direct: Ana Ruiz | a dit | « C’est une honte ‖ pour la ville. On paie tout. »'],
      ],
    ],
  ],
  [
    'or behind words without marks',
    [
      ['Le pont est dangereux, a dit Ana Ruiz, très remontée.', ['indirect: Ana Ruiz | a dit | Le pont est dangereux']],
      [
        'Le pont est dangereux, a dit Ana Ruiz, lundi, sur BFMTV.',
        ['indirect: Ana Ruiz | a dit | Le pont est dangereux'],
      ],
    ],
  ],
  [
    'how the speaker behind a verb looked',
    [
      ['« Je pars », explique la fillette avec sérieux.', ['direct: la fillette | explique | « Je pars »']],
      ['« Je pars », dit la femme avec un chapeau.', ['direct: la femme avec un chapeau | dit | « Je pars »']],
    ],
  ],
  [
    'What somebody is called in marks is part of who they are',
    [
      [
        "« J'ai peur », confie celle que ses collègues surnomment « la Juge ».",
        ["direct: celle que ses collègues surnomment « la Juge » | confie | « J'ai peur »"],
      ],
      [
        "« J'ai faim », lâche celui que tous appellent « Momo ».",
        ["direct: celui que tous appellent « Momo » | lâche | « J'ai faim »"],
      ],
    ],
  ],
  [
    'who does what a relative clause tells is named behind it, between commas',
    [
      [
        "« Il faut trois ans », tempère toutefois l'ingénieur qui suit le projet, Damien Lambert.",
        ["direct: l'ingénieur qui suit le projet, Damien Lambert | tempère | « Il faut trois ans »"],
      ],
      [
        "« Il faut trois ans », dit le médecin qui l'a opéré, Luc Orr, avant de partir.",
        ["direct: le médecin qui l'a opéré, Luc Orr | dit | « Il faut trois ans »"],
      ],
      [
        '« Il faut trois ans », lance celui qui dirige la troupe, Luc Orr.',
        ['direct: celui qui dirige la troupe, Luc Orr | lance | « Il faut trois ans »'],
      ],
      [
        "Il faut trois ans, selon l'avocate qui défend les familles, Samia Benali.",
        ["indirect: l'avocate qui défend les familles, Samia Benali | selon | Il faut trois ans"],
      ],
    ],
  ],
  [
    'how many of those hurt are worse off',
    [
      [
        'Quatre étudiants ont été blessés, dont deux grièvement, dans un accident à Lyon, ont indiqué les pompiers.',
        [
          'indirect: les pompiers | ont indiqué | Quatre étudiants ont été blessés, dont deux grièvement, dans un accident à Lyon',
        ],
      ],
      [
        'Cinq hommes ont été arrêtés lundi, dont un mineur, à Lens et à Arras, a annoncé le parquet.',
        ['indirect: le parquet | a annoncé | Cinq hommes ont été arrêtés lundi, dont un mineur, à Lens et à Arras'],
      ],
    ],
  ],
  [
    'when it was said is not of a minister or delegate',
    [
      [
        '« C’est un drame », a déclaré la ministre à l’issue du Conseil des ministres.',
        ['direct: la ministre | a déclaré | « C’est un drame »'],
      ],
      [
        '« C’est un drame », a déclaré le ministre à l’occasion d’un déplacement à Lens.',
        ['direct: le ministre | a déclaré | « C’est un drame »'],
      ],
      [
        '« C’est un drame », a déclaré la déléguée à la sortie d’un comité d’entreprise.',
        ['direct: la déléguée | a déclaré | « C’est un drame »'],
      ],
      [
        '« C’est un drame », a déclaré la ministre à l’ouverture du congrès.',
        ['direct: la ministre | a déclaré | « C’est un drame »'],
      ],
      [
        '« C’est un drame », a déclaré la ministre au lendemain d’un comité.',
        ['direct: la ministre | a déclaré | « C’est un drame »'],
      ],
      [
        '« C’est un drame », a déclaré le ministre au cours d’un comité restreint.',
        ['direct: le ministre | a déclaré | « C’est un drame »'],
      ],
    ],
  ],
  [
    'a permanent of a union is somebody',
    [
      [
        '« On s’en inquiétait », reconnaît le permanent syndical.',
        ['direct: le permanent syndical | reconnaît | « On s’en inquiétait »'],
      ],
      [
        '« On s’en inquiétait », reconnait la permanente CSC.',
        ['direct: la permanente CSC | reconnait | « On s’en inquiétait »'],
      ],
      [
        'Le permanent de la CNE a regretté un plan « brutal ».',
        ['mixed: Le permanent de la CNE | a regretté | un plan « brutal »'],
      ],
      [
        'Le secrétaire permanent du comité a dit que le siège resterait.',
        ['indirect: Le secrétaire permanent du comité | a dit | le siège resterait'],
      ],
      [
        'Le comité permanent a jugé la demande irrecevable.',
        ['indirect: Le comité permanent | a jugé | la demande irrecevable'],
      ],
      ['« C’est un souci permanent », dit Luc Orr.', ['direct: Luc Orr | dit | « C’est un souci permanent »']],
    ],
  ],
  [
    '“concernant” opens no complement of who speaks',
    [
      [
        '« Il y aura des surprises », a affirmé Mauresmo concernant la cérémonie. « On attend. »',
        ['direct: Mauresmo | a affirmé | « Il y aura des surprises » ‖ « On attend. »'],
      ],
      [
        '« Il y aura des surprises », a dit la directrice concernant la cérémonie.',
        ['direct: la directrice | a dit | « Il y aura des surprises »'],
      ],
      [
        '« Il y aura des surprises », a dit Luc Orr au sujet de la fête.',
        ['direct: Luc Orr | a dit | « Il y aura des surprises »'],
      ],
      [
        '« Il y aura des surprises », a dit Luc Orr à propos de la fête.',
        ['direct: Luc Orr | a dit | « Il y aura des surprises »'],
      ],
    ],
  ],
];

testFacts(facts, 'fr');
