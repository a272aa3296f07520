import { type Facts, testFacts } from '../facts';

/** French noun phrases as the object of a cue: who says them. Drafts with their claims as `claimLines` writes them. */
const facts: Facts = [
  [
    'the noun before the name of a body tells its gender',
    [
      [
        'L’agence KCNA a salué un succès. Elle assure que le tir est réussi.',
        ['indirect: L’agence KCNA | a salué | un succès', 'indirect: Elle → KCNA | assure | le tir est réussi'],
      ],
    ],
  ],
  [
    'who presides over a body is not who presides over a state',
    [
      [
        'La présidente moldave, Maia Sandoval, est venue. La présidente de la Cour exprime sa solidarité.',
        ['indirect: La présidente de la Cour | exprime | sa solidarité'],
      ],
      [
        'Le président français, Paul Vian, est venu. Le président de la République exprime sa solidarité.',
        ['indirect: Le président de la République → Paul Vian | exprime | sa solidarité'],
      ],
    ],
  ],
  [
    'several of whom some are named',
    [
      [
        'Plusieurs organisations, dont Greenpeace (ONG), Attac (Paris) et Oxfam (Londres) dénoncent un recul.',
        [
          'indirect: Plusieurs organisations, dont Greenpeace (ONG), Attac (Paris) et Oxfam (Londres) | dénoncent | un recul',
        ],
      ],
      [
        'Plusieurs élus, dont le maire de Lens, dénoncent un recul.',
        ['indirect: Plusieurs élus, dont le maire de Lens | dénoncent | un recul'],
      ],
      [
        'Certains, dont le sénateur Luc Vial, estiment que la loi est floue.',
        ['indirect: Certains, dont le sénateur Luc Vial | estiment | la loi est floue'],
      ],
      [
        'Des élus, dont les syndicats dénoncent l’absence, ont promis de venir.',
        [
          'indirect: les syndicats | dénoncent | l’absence',
          'indirect: Des élus, dont les syndicats dénoncent l’absence | ont promis | de venir',
        ],
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
    'a cue behind a comma has the person before as its subject where what follows is a thing',
    [
      [
        'La maire de Sisteron, Aude Mercadal, a annoncé une distribution d’eau.',
        ['indirect: La maire de Sisteron, Aude Mercadal | a annoncé | une distribution d’eau'],
      ],
      [
        'La crue qui touche la vallée pourrait dépasser la dernière crue, a déclaré la ministre.',
        ['indirect: la ministre | a déclaré | La crue qui touche la vallée pourrait dépasser la dernière crue'],
      ],
    ],
  ],
  [
    'a pronoun in a fronted clause points ahead, and one of “il faut” to nobody',
    [
      [
        'Paul Vian est parti. S’il reconnaît les tensions, le préfet, Luc Arnaud, promet que tout tiendra.',
        [
          'indirect: il → Luc Arnaud | reconnaît | les tensions',
          'indirect: le préfet, Luc Arnaud | promet | tout tiendra',
        ],
      ],
    ],
  ],
  [
    'a firm is called by what it does and its name',
    [
      [
        'Le spécialiste lyonnais du jouet Ravanel annonce un plan.',
        ['indirect: Le spécialiste lyonnais du jouet Ravanel | annonce | un plan'],
      ],
      [
        'Un fournisseur du constructeur Renault estime que tout va bien.',
        ['indirect: Un fournisseur du constructeur Renault | estime | tout va bien'],
      ],
    ],
  ],
  [
    'a voice says nothing beside the one whose it is',
    [
      [
        'Par la voix de son porte-parole, le ministère dénonce un « scandale ».',
        ['mixed: le ministère | dénonce | un « scandale »'],
      ],
    ],
  ],
  [
    'a letter behind a small word ends its sentence before a preposition',
    [
      [
        'La militante annonce une plainte contre X. Pour elle, « on a menti ».',
        ['indirect: La militante | annonce | une plainte contre X', 'direct: elle → militante | Pour | « on a menti »'],
      ],
    ],
  ],
  [
    'a participle behind “et” opens a sentence with the subject of the one before',
    [
      [
        'L’accusé a demandé pardon. Et expliqué que tout était allé trop vite.',
        ['indirect: L’accusé | expliqué | tout était allé trop vite'],
      ],
      [
        'Luc Orr a reconnu les coups. Mais réfuté toute intention de tuer.',
        ['indirect: Luc Orr | a reconnu | les coups', 'indirect: Luc Orr | réfuté | toute intention de tuer'],
      ],
      [
        'Luc Orr a salué l’accord. Et promis de revenir en juin.',
        ['indirect: Luc Orr | a salué | l’accord', 'indirect: Luc Orr | promis | de revenir en juin'],
      ],
      [
        'Le préfet a visité le site. Et assuré que l’air était sain.',
        ['indirect: Le préfet | assuré | l’air était sain'],
      ],
      ['Les syndicats ont quitté la salle. Et appelé à la grève.', ['indirect: Les syndicats | appelé | à la grève']],
      [
        'La préfète a remercié les secours. Et déploré « un drame absolu ».',
        ['direct: La préfète | déploré | « un drame absolu »'],
      ],
      ['Le facteur a ouvert la porte. Et relevé le courrier.', []],
      ['Elle a fini sa course. Puis salué le public.', []],
      ['Il a été hospitalisé. Et déclaré mort à minuit.', []],
    ],
  ],
  [
    '“ces derniers” are those who were named last in a row',
    [
      [
        'Il a été pris à partie par deux députés, Luc Orr et Paul Vian. Ces derniers lui reprochent d’avoir menti.',
        ['indirect: Ces derniers → Luc Orr | lui reprochent | d’avoir menti'],
      ],
      [
        'Luc Orr et Paul Vian ont parlé. La CGT est venue. Ces derniers demandent une enquête.',
        ['indirect: Ces derniers | demandent | une enquête'],
      ],
      [
        'Les agriculteurs ont reçu Luc Orr. Ces derniers demandent une aide.',
        ['indirect: Ces derniers | demandent | une aide'],
      ],
    ],
  ],
  [
    'the adjective of a post may have a capital like the post',
    [
      [
        'La Conseillère Régionale LR, Ana Roux, dénonce un « coup bas ».',
        ['mixed: La Conseillère Régionale LR, Ana Roux | dénonce | un « coup bas »'],
      ],
      [
        'Le Conseiller Municipal, Luc Vian, dénonce un « coup bas ».',
        ['mixed: Le Conseiller Municipal, Luc Vian | dénonce | un « coup bas »'],
      ],
    ],
  ],
  [
    'an unlisted word behind a preposition is a noun between auxiliary and cue',
    [['La droite a en revanche salué un bon texte.', ['indirect: La droite | a en revanche salué | un bon texte']]],
  ],
  [
    'what a clause in front reports is not said by who acts behind it',
    [
      ['S’il reconnaît des « erreurs », le maire s’en va.', ['mixed: il | reconnaît | des « erreurs »']],
      ['Les deux camps s’accusent d’avoir triché.', ['indirect: Les deux camps | s’accusent | d’avoir triché']],
      ['Paris a exhorté les parties à la retenue.', ['indirect: Paris | a exhorté | les parties à la retenue']],
    ],
  ],
  [
    'a row of three and more needs no « et »',
    [
      [
        'Ruiz dénonce les retards, les pannes, l’absence de dialogue, dans une lettre au maire.',
        ['indirect: Ruiz | dénonce | les retards, les pannes, l’absence de dialogue'],
      ],
      [
        'Ruiz a raconté les machines, « toujours les mêmes », les retraits du dimanche, les carnets refaits.',
        [
          'mixed: Ruiz | a raconté | les machines, « toujours les mêmes », les retraits du dimanche, les carnets refaits',
        ],
      ],
      ['Ruiz dénonce la ministre, une ancienne avocate.', ['indirect: Ruiz | dénonce | la ministre']],
    ],
  ],
  [
    'whoever is beside the subject',
    [
      [
        'Luc Vidal, accompagné du préfet, Paul Orr, a promis une aide.',
        ['indirect: Luc Vidal, accompagné du préfet, Paul Orr | a promis | une aide'],
      ],
      [
        "La ministre, reçue par le maire, Luc Orr, a salué l'accueil.",
        ["indirect: La ministre, reçue par le maire, Luc Orr | a salué | l'accueil"],
      ],
      [
        'La députée, avec le sénateur, Luc Orr, a dénoncé un recul.',
        ['indirect: La députée, avec le sénateur, Luc Orr | a dénoncé | un recul'],
      ],
      [
        'Ana Ruiz, avocate de la ville, a promis une aide.',
        ['indirect: Ana Ruiz, avocate de la ville | a promis | une aide'],
      ],
    ],
  ],
  [
    'a sentence behind an agency in brackets',
    [["(Keystone-ATS) Le Conseil d'Etat promet une aide.", ["indirect: Le Conseil d'Etat | promet | une aide"]]],
  ],
  [
    'where a club stands it does not point out',
    [
      ['L’OL pointe à la dernière place de la Ligue 1.', []],
      ['Le rapport pointe un manque de moyens.', ['indirect: Le rapport | pointe | un manque de moyens']],
    ],
  ],
  [
    'a name in marks beside the noun of a body is the body’s',
    [
      [
        'La principale coalition, « Yewwi Askan », appelle à une marche à Dakar, un défilé interdit par la préfecture.',
        ['indirect: La principale coalition, « Yewwi Askan » | appelle | à une marche à Dakar'],
      ],
      [
        'Le collectif, « Sauvons Brest », dénonce un projet inutile.',
        ['indirect: Le collectif, « Sauvons Brest » | dénonce | un projet inutile'],
      ],
      [
        'L’Association des imams au Sénégal exprime ses inquiétudes.',
        ['indirect: L’Association des imams au Sénégal | exprime | ses inquiétudes'],
      ],
    ],
  ],
  [
    '“ce” before a noun is an article',
    [
      ['La CGT conteste ce choix.', ['indirect: La CGT | conteste | ce choix']],
      ['Le maire juge ce projet « absurde ».', ['mixed: Le maire | juge | ce projet « absurde »']],
    ],
  ],
  [
    'a verb has the noun before a relative clause as its subject, whatever object the clause ends with',
    [
      [
        'La procureure qui écarte cette « histoire » rappelle que tout va bien.',
        [
          'mixed: La procureure | écarte | cette « histoire »',
          'indirect: La procureure qui écarte cette « histoire » | rappelle | tout va bien',
        ],
      ],
      [
        'Les élus qui dénoncent un passage en force réclament une enquête.',
        [
          'indirect: Les élus | dénoncent | un passage en force',
          'indirect: Les élus qui dénoncent un passage en force | réclament | une enquête',
        ],
      ],
    ],
  ],
  [
    'a participle behind a colon has the subject that follows',
    [
      [
        'Certains l’ont mal pris : invoquant la guerre, la ministre a demandé à la gauche de renoncer.',
        [
          'indirect: la ministre | invoquant | la guerre',
          'indirect: la ministre | a demandé | à la gauche de renoncer',
        ],
      ],
    ],
  ],
  [
    'a minister of one field is not that of another',
    [
      [
        'Karine Suter, ministre de la Justice, a parlé. La ministre de la Défense réclame une aide.',
        ['indirect: La ministre de la Défense | réclame | une aide'],
      ],
      [
        'Le ministre d’État, ministre des Affaires étrangères, de la Communauté nationale et des Sports, Ahmed Attar, a parlé. Le ministre réclame une aide.',
        ['indirect: Le ministre → Ahmed Attar | réclame | une aide'],
      ],
    ],
  ],
  [
    'somebody who is named speaks for the body behind “pour”',
    [
      [
        'Pour la défense, Me Odile Théry a réclamé une peine aménageable.',
        ['indirect: Me Odile Théry | a réclamé | une peine aménageable'],
      ],
      [
        "Pour l'accusation, le procureur Luc Orr a requis cinq ans.",
        ['indirect: le procureur Luc Orr | a requis | cinq ans'],
      ],
      ['Pour la CGT, Luc Orr a dénoncé « un recul ».', ['direct: Luc Orr | a dénoncé | « un recul »']],
      ['Pour la défense, le dossier est vide.', ['indirect: la défense | Pour | le dossier est vide']],
      [
        "Pour le maire, l'État a annoncé trop tôt la réouverture.",
        [
          "indirect: le maire | Pour | l'État a annoncé trop tôt la réouverture",
          "indirect: l'État | a annoncé | la réouverture",
        ],
      ],
    ],
  ],
  [
    '“principal” stands before the noun',
    [
      [
        'Le principal syndicat agricole, la FNSEA, réclame un geste.',
        ['indirect: Le principal syndicat agricole, la FNSEA | réclame | un geste'],
      ],
    ],
  ],
];

testFacts(facts, 'fr');
