/** Whom French news means, and who is named where: facts that articles written blind taught. */
import { testFacts, type Facts } from './facts';

const FACTS: Facts = [
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
    'who sees something given to him is told nothing',
    [
      ["Ana Ruiz s'est vu confier un Stradivarius.", []],
      ['Luc Orr se voit confier les clés de la ville.', []],
    ],
  ],
  [
    'what is inserted behind “qui” does not turn the clause round',
    [
      ["C'est un conducteur de travaux qui, le premier, a alerté la chambre des notaires.", []],
      ['Ce sont les salariés qui, dès lundi, ont interpellé la direction.', []],
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
    'the body that whoever has just spoken heads',
    [
      [
        "Greenpeace a parlé d'une avancée.\n\nLa directrice de Réseau Action Climat, Ana Ruiz, a répondu que tout allait bien. L'association réclame une enquête.",
        [
          "indirect: Greenpeace | a parlé | d'une avancée",
          'indirect: La directrice de Réseau Action Climat, Ana Ruiz | a répondu | tout allait bien',
          "indirect: L'association → Réseau Action Climat | réclame | une enquête",
        ],
      ],
      [
        "L'Organisation mondiale de la santé (OMS) a accueilli ces travaux avec prudence.\n\nLa directrice de l'Alliance du vaccin (Gavi), Ana Ruiz, a répondu que tout allait bien. L'organisation table sur un coût inférieur.",
        [
          "indirect: La directrice de l'Alliance du vaccin (Gavi), Ana Ruiz | a répondu | tout allait bien",
          "indirect: L'organisation → Alliance du vaccin | table | sur un coût inférieur",
        ],
      ],
      [
        "L'OMS a parlé d'une avancée.\n\nLe président de la Fédération des usagers (Fnaut), Luc Orr, a répondu que tout allait bien. L'association réclame une enquête.",
        [
          "indirect: L'OMS | a parlé | d'une avancée",
          'indirect: Le président de la Fédération des usagers (Fnaut), Luc Orr | a répondu | tout allait bien',
          "indirect: L'association → Fédération des usagers | réclame | une enquête",
        ],
      ],
    ],
  ],
  [
    'a soloist plays an instrument, a shopkeeper has a shop',
    [
      [
        'Le violoncelliste Luc Orr a tout perdu.\n\nLe directeur de la fondation, Paul Roux, compatit.\n\n« Il faut agir », dit le soliste.',
        ['direct: le soliste → Luc Orr | dit | « Il faut agir »'],
      ],
      [
        'La fleuriste Ana Orr a tout perdu.\n\nLa directrice de la chambre, Lise Roux, compatit.\n\n« Il faut agir », dit la commerçante.',
        ['direct: la commerçante → Ana Orr | dit | « Il faut agir »'],
      ],
    ],
  ],
  [
    'a list goes on with “des”, “du”, “de la”, which are articles there',
    [
      [
        'Le gérant évoque deux années de pertes, des plaintes de voisinage et un public vieillissant.',
        ['indirect: Le gérant | évoque | deux années de pertes, des plaintes de voisinage et un public vieillissant'],
      ],
      [
        'Le syndicat dénonce des cadences infernales, des locaux vétustes et un management brutal.',
        ['indirect: Le syndicat | dénonce | des cadences infernales, des locaux vétustes et un management brutal'],
      ],
      [
        'Il évoque du bruit, de la fatigue et des insultes.',
        ['indirect: Il | évoque | du bruit, de la fatigue et des insultes'],
      ],
      [
        'Le syndicat dénonce un recul, des élus et des habitants ont manifesté.',
        ['indirect: Le syndicat | dénonce | un recul'],
      ],
    ],
  ],
  [
    'who has made what the text tells of',
    [
      [
        "Le Sénat a adopté la proposition de loi du sénateur Laurent Orr.\n\nLe texte a été approuvé. Son auteur s'est félicité d'« un vote de bon sens ».",
        ["mixed: Son auteur → Laurent Orr | s'est félicité | d'« un vote de bon sens »"],
      ],
      [
        "Le rapport de l'économiste Luc Orr a été publié lundi. Son auteur parle d'« une urgence ».",
        ["mixed: Son auteur → Luc Orr | parle | d'« une urgence »"],
      ],
      [
        'La tribune, signée par Luc Orr, a fait réagir. « Je persiste », dit son auteur.',
        ['direct: son auteur → Luc Orr | dit | « Je persiste »'],
      ],
      [
        "Le maire, Paul Roux, a lu le livre d'Ana Ruiz. Son autrice assure que tout est vrai.",
        ['indirect: Son autrice → Ana Ruiz | assure | tout est vrai'],
      ],
      [
        "« C'est faux », a dit Luc Orr.\n\nLa pétition a reçu mille signatures. Son auteur demande une enquête.",
        ["direct: Luc Orr | a dit | « C'est faux »", 'indirect: Son auteur | demande | une enquête'],
      ],
    ],
  ],
  [
    "a body that tells of somebody is not the one that its founder's firm is",
    [
      [
        'Le fondateur du groupe Santélia, Luc Orr, a été mis en examen, a-t-on appris auprès du parquet.',
        ['indirect: parquet | a-t-on appris | Le fondateur du groupe Santélia, Luc Orr, a été mis en examen'],
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
    'the elder and the younger of two of one family, each of his age',
    [
      [
        "Kevin et Jordan Mougin, 24 et 22 ans, comparaissaient mercredi. La victime, Théo Grandjean, 20 ans, a perdu un œil.\n\n« On s'est défendus », avance l'aîné. « C'est lui », renchérit son cadet.",
        [
          "direct: l'aîné → Kevin | avance | « On s'est défendus »",
          "direct: son cadet → Jordan Mougin | renchérit | « C'est lui »",
        ],
      ],
      [
        "Luc et Paul Orr, 18 et 20 ans, ont ouvert un bar. « On dort peu », dit le cadet. « Moi, je dors », dit l'aîné.",
        ['direct: le cadet → Luc | dit | « On dort peu »', "direct: l'aîné → Paul Orr | dit | « Moi, je dors »"],
      ],
    ],
  ],
  [
    'when something was said before “que”',
    [
      [
        'Le témoin avait affirmé le matin même que les frères étaient ivres.',
        ['indirect: Le témoin | avait affirmé | les frères étaient ivres'],
      ],
    ],
  ],
  [
    'what somebody knows he does not say there',
    [
      ["L'ancien brasseur sait de quoi il parle : en 2008, sa ville avait sauvé sa maternité.", []],
      ["Il sait ce qu'il dit : il a tout vu.", []],
    ],
  ],
  [
    'what is said against somebody can be denied',
    [
      [
        "Elle a rejeté l'accusation d'avoir cédé à la pression.",
        ["indirect: Elle | a rejeté | l'accusation d'avoir cédé à la pression"],
      ],
      ["La ministre balaie l'idée de vendre.", ["indirect: La ministre | balaie | l'idée de vendre"]],
      ["Le ministre a rejeté l'accord.", []],
    ],
  ],
  [
    'a post in a body of another kind is of whom the paragraph has named since',
    [
      [
        "Le président de la FDSEA, François Lesparre, s'est dit écœuré.\n\nUne annonce accueillie avec prudence par le député Boris Vallaud. Le président du groupe socialiste a souligné que c'était peu.",
        [
          "indirect: Le président de la FDSEA, François Lesparre | s'est dit | écœuré",
          "indirect: Le président du groupe socialiste → Boris Vallaud | a souligné | c'était peu",
        ],
      ],
      [
        "La directrice de l'école, Ana Ruiz, s'inquiète.\n\nLa mesure est contestée par Lise Roux. La directrice du collège voisin a dit que c'était trop peu.",
        ["indirect: La directrice du collège voisin → Lise Roux | a dit | c'était trop peu"],
      ],
      [
        "Le PDG de Torvane, Luc Orr, se tait.\n\nLe ministre, Paul Vian, a été reçu. Le PDG du groupe a dit que c'était fini.",
        ["indirect: Le PDG du groupe → Luc Orr | a dit | c'était fini"],
      ],
    ],
  ],
  [
    'where somebody is from is no post, and who leads a team has its trade',
    [
      [
        "L'équipe dirigée par le Québécois Charles Cadieux a tout relu. « Nous avons douté », a dit l'astrophysicien de l'Université de Montréal.",
        ["direct: l'astrophysicien de l'Université de Montréal → Charles Cadieux | a dit | « Nous avons douté »"],
      ],
      [
        "L'équipe dirigée par Luc Orr a tout relu. « Nous avons douté », a dit le biologiste de l'université de Gand.",
        ["direct: le biologiste de l'université de Gand → Luc Orr | a dit | « Nous avons douté »"],
      ],
    ],
  ],
  [
    'the firm that the paragraph has named since a body without a name spoke',
    [
      [
        "La chambre des comptes pointe un risque.\n\nElle a rappelé que le concessionnaire, le groupe Indigo, supporterait le risque. Sollicitée, l'entreprise a confirmé ce point.",
        [
          'indirect: La chambre des comptes | pointe | un risque',
          'indirect: Elle → chambre des comptes | a rappelé | le concessionnaire, le groupe Indigo, supporterait le risque',
          "indirect: l'entreprise → Indigo | a confirmé | ce point",
        ],
      ],
      [
        "L'usine produit des pneus pour Renault. L'entreprise a annoncé un plan.",
        ["indirect: L'entreprise | a annoncé | un plan"],
      ],
    ],
  ],
  [
    'what stands behind a denial and a colon has its own cue',
    [
      [
        "Une affirmation que conteste la chambre : dans un rapport, l'institution pointe « un risque budgétaire majeur ».",
        ["direct: l'institution | pointe | « un risque budgétaire majeur »"],
      ],
      ['Ce que nie Luc Orr : il assure avoir tout payé.', ['indirect: il → Luc Orr | assure | avoir tout payé']],
      ["C'est ce qu'a annoncé Ruiz lundi : le port fermera.", ['indirect: Ruiz | a annoncé | le port fermera']],
    ],
  ],
  [
    "a text that somebody shows is whoever's has written it",
    [
      [
        'Il montre le dernier message de son ami : « Encore deux courses et je rentre. »',
        ['direct: son ami | : | « Encore deux courses et je rentre. »'],
      ],
      ["Il garde le dernier SMS de Paul Vian : « J'arrive. »", ["direct: Paul Vian | : | « J'arrive. »"]],
      [
        'Elle montre les photos de sa fille : « Elle avait six ans. »',
        ['direct: Elle | montre | « Elle avait six ans. »'],
      ],
    ],
  ],
  [
    'what is let is not praised',
    [
      ['Paul Vian louait son compte à un tiers.', []],
      ['Le ministre a loué le courage des pompiers.', ['indirect: Le ministre | a loué | le courage des pompiers']],
    ],
  ],
  [
    'the head of a club or a union is no mayor, be it “its” head',
    [
      [
        'Le club proteste. Son président, Luc Orr, se fâche.\n\n« Non », dit le maire.',
        ['direct: le maire | dit | « Non »'],
      ],
      [
        'La Confédération paysanne proteste. Son porte-parole, Luc Orr, se fâche.\n\n« Non », dit le maire.',
        ['direct: le maire | dit | « Non »'],
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
    '“se dit inquiet” ends at the colon',
    [
      [
        'Le patronat se dit inquiet : Patrick Martin, le président du Medef, craint « une année blanche ».',
        [
          'indirect: Le patronat | se dit | inquiet',
          'direct: Patrick Martin, le président du Medef | craint | « une année blanche »',
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
  [
    'a first name that is a town, behind a post',
    [
      [
        'Le ministre de la Défense, Wellington Koo, a indiqué que tout allait bien.',
        ['indirect: Le ministre de la Défense, Wellington Koo | a indiqué | tout allait bien'],
      ],
    ],
  ],
  [
    'a court condemns somebody to what it decides',
    [["Le tribunal l'a condamné jeudi à deux ans de prison et 80 000 euros d'amende.", []]],
  ],
  [
    'a relative who has the family name of whom the words tell',
    [
      [
        "Patrick Lanxade a été condamné.\n\nDans le chai, Sylvie Lanxade range. Elle dit avoir tout appris. « Je savais », souffle l'épouse du viticulteur.",
        [
          'indirect: Elle → Sylvie Lanxade | dit | avoir tout appris',
          "direct: l'épouse du viticulteur → Sylvie Lanxade | souffle | « Je savais »",
        ],
      ],
      [
        "Paul Vian est jugé.\n\nAu premier rang, Lise Roux pleure. « Il est innocent », dit la mère de l'accusé.",
        ["direct: la mère de l'accusé | dit | « Il est innocent »"],
      ],
    ],
  ],
  [
    "the same trade in another place is another's",
    [
      [
        'Le viticulteur de Monbazillac Patrick Lanxade a été condamné.\n\n« On protège 800 familles », explique le président de la fédération, Éric Chadourne. Le vigneron de Saint-Sauveur connaît le condamné. « Je ne lui parle plus », ajoute-t-il.',
        [
          'direct: le président de la fédération, Éric Chadourne | explique | « On protège 800 familles »',
          'direct: -t-il → Éric Chadourne | ajoute-t-il | « Je ne lui parle plus »',
        ],
      ],
    ],
  ],
];

testFacts(FACTS, 'fr');
