import { type Case, type Facts, testFacts } from '../facts';

/** Whom French descriptions mean: by post, trade, kin and kind of body. Drafts with their claims as `claimLines` writes them. */
const facts: Facts = [
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
    'a firm by its noun is the one that the article is about, unless the paragraph tells of another',
    [
      [
        `Airbus a revu à la baisse son objectif. Le calendrier reste le même, a fait savoir le groupe.

« Le problème est connu », a assuré le patron du groupe, Luc Orr.

Le fournisseur espagnol n’a pas été nommé. Il s’agirait du groupe Sofitec. L’entreprise a confirmé « coopérer ».`,
        [
          'indirect: le groupe → Airbus | a fait savoir | Le calendrier reste le même',
          'direct: le patron du groupe, Luc Orr | a assuré | « Le problème est connu »',
          'direct: L’entreprise → Sofitec | a confirmé | « coopérer »',
        ],
      ],
      [
        `Le groupe suisse Helvar a relevé ses objectifs.

La banque Jefferies pointe la baisse des ventes.

L’incident n’aura pas d’impact, assure l’entreprise.`,
        [
          'indirect: La banque Jefferies | pointe | la baisse des ventes',
          'indirect: l’entreprise → Helvar | assure | L’incident n’aura pas d’impact',
        ],
      ],
      [
        `Le syndicat Cockpit a appelé à une grève chez Lufthansa.

« Assez », a dit son président, Andreas Vogt.

Les passagers seront remboursés, a précisé la compagnie.`,
        [
          'indirect: Le syndicat Cockpit | a appelé | à une grève chez Lufthansa',
          'direct: son président, Andreas Vogt | a dit | « Assez »',
          'indirect: la compagnie → Lufthansa | a précisé | Les passagers seront remboursés',
        ],
      ],
      [
        `Airbus a revu son objectif lundi.

Le quotidien Expansión affirmait dimanche qu’il s’agissait d’une usine du groupe Sofitel. L’entreprise a confirmé « une erreur ».`,
        [
          'indirect: Le quotidien Expansión | affirmait | il s’agissait d’une usine du groupe Sofitel',
          'direct: L’entreprise → Sofitel | a confirmé | « une erreur »',
        ],
      ],
      [
        `Renault supprime des postes.

Stellantis a annoncé un plan de départs. L’entreprise assure qu’aucune usine ne fermera.`,
        [
          'indirect: Stellantis | a annoncé | un plan de départs',
          'indirect: L’entreprise → Stellantis | assure | aucune usine ne fermera',
        ],
      ],
    ],
  ],
  [
    'a trade by another word, a camp and a part of the world mean who has just spoken',
    [
      [
        'Selon l’analyste politique Artan Blakaj, le pays est bloqué. Tout a duré, rappelle le politologue.',
        [
          'indirect: l’analyste politique Artan Blakaj | Selon | le pays est bloqué',
          'indirect: le politologue → Artan Blakaj | rappelle | Tout a duré',
        ],
      ],
      [
        'La directrice du laboratoire, Ana Ruiz, doute. « C’est tôt », tempère la biologiste.',
        ['direct: la biologiste → Ana Ruiz | tempère | « C’est tôt »'],
      ],
      ...['centre-gauche', 'droite', 'la majorité', 'l’opposition'].map((camp): Case => [
        `Le président de la région, Paul Vian, refuse. L’élu de ${camp} juge que c’est flou.`,
        [`indirect: L’élu de ${camp} → Paul Vian | juge | c’est flou`],
      ]),
      [
        'Paul Wi refuse. Le Sud-Coréen assure que tout va bien.',
        ['indirect: Le Sud-Coréen → Paul Wi | assure | tout va bien'],
      ],
    ],
  ],
  [
    'who was once something and has not come up yet is not meant by it',
    [
      [
        `Le Français Noah Vasseur a battu l’Allemand Lukas Zwirner.

« Super », a réagi le joueur de 20 ans.

L’entraîneur, l’ancien joueur Paul Vian, sourit.`,
        ['direct: le joueur de 20 ans → Noah Vasseur | a réagi | « Super »'],
      ],
    ],
  ],
  [
    'a woman is no firm, and a firm by its noun is “il” or “elle”',
    [
      [
        'L’éditrice Ana Ruiz est venue. « Oui », a dit l’éditrice.',
        ['direct: l’éditrice → Ana Ruiz | a dit | « Oui »'],
      ],
      [
        'Le tribunal a condamné le cimentier Lafargue. Le groupe, absorbé par Holcin, a pris acte. Il regrette « des faits anciens ».',
        ['direct: Il → Lafargue | regrette | « des faits anciens »'],
      ],
    ],
  ],
  [
    'a body by where it has its seat is the one just spoken of',
    [
      [
        'Le FMI a prêté 20 milliards. L’institution basée à Washington se dit vigilante.',
        ['indirect: L’institution basée à Washington → FMI | se dit | vigilante'],
      ],
      [
        'L’Agence européenne des médicaments a tranché. Le régulateur basé à Amsterdam assure que c’est sûr.',
        ['indirect: Le régulateur basé à Amsterdam → Agence européenne des médicaments | assure | c’est sûr'],
      ],
    ],
  ],
  [
    'a leader of the world’s market is a firm',
    [
      [
        'Une panne chez Cloudora, le leader mondial du secteur, gêne la ville. L’entreprise américaine a reconnu une erreur.',
        ['indirect: L’entreprise américaine → Cloudora | a reconnu | une erreur'],
      ],
    ],
  ],
  [
    'the head of another state is nobody of the paragraph before',
    [
      [
        `Didier Deschamp a botté en touche.

Le Premier ministre écossais a promis de venir.`,
        ['indirect: Le Premier ministre écossais | a promis | de venir'],
      ],
      [
        'Donald Trump est venu. Le président américain a parlé de « honte ».',
        ['mixed: Le président américain → Donald Trump | a parlé | de « honte »'],
      ],
    ],
  ],
  [
    'the town hall is the town that was spoken of',
    [
      [
        'La Ville de Lens a annoncé la fermeture de la piscine. La municipalité assure que les travaux dureront un an.',
        [
          'indirect: La Ville de Lens | a annoncé | la fermeture de la piscine',
          'indirect: La municipalité → Ville de Lens | assure | les travaux dureront un an',
        ],
      ],
      [
        'La Mairie de Lyon a porté plainte. Selon la municipalité, les dégâts sont importants.',
        ['indirect: la municipalité → Mairie de Lyon | Selon | les dégâts sont importants'],
      ],
      [
        'La Ville de Bordeaux a saisi le préfet. La métropole n’a pas répondu. La municipalité juge que l’urgence est réelle.',
        ['indirect: La municipalité → Ville de Bordeaux | juge | l’urgence est réelle'],
      ],
      [
        'La Ville de Brest a annulé le marché. La mairie explique que le vent était trop fort.',
        ['indirect: La mairie → Ville de Brest | explique | le vent était trop fort'],
      ],
      [
        '« Le pont est sûr », assure la mairie de Lens. La municipalité ajoute que les travaux sont finis.',
        [
          'direct: la mairie de Lens | assure | « Le pont est sûr »',
          'indirect: La municipalité | ajoute | les travaux sont finis',
        ],
      ],
    ],
  ],
  [
    'no conseiller is the maire, no échevin the bourgmestre',
    [
      [
        'Luc Orr, conseiller municipal d’opposition, a voté contre. « C’est trop cher », dit-il.\n\nLe maire assure que le prix est juste.',
        ['direct: -il → Luc Orr | dit-il | « C’est trop cher »', 'indirect: Le maire | assure | le prix est juste'],
      ],
      [
        'L’échevin Luc Orr a présenté le projet.\n\nLe bourgmestre promet que les travaux commenceront en mai.',
        ['indirect: Le bourgmestre | promet | les travaux commenceront en mai'],
      ],
      [
        'La conseillère Anne Vidal a critiqué le budget. « Rien ne va », a-t-elle lancé. La maire répond que tout est en ordre.',
        [
          'indirect: La conseillère Anne Vidal | a critiqué | le budget',
          'direct: -t-elle → Anne Vidal | a-t-elle lancé | « Rien ne va »',
          'indirect: La maire | répond | tout est en ordre',
        ],
      ],
      [
        'Luc Orr, maire de Lens et conseiller départemental, a voté contre. Le maire assure que le prix est juste.',
        ['indirect: Le maire → Luc Orr | assure | le prix est juste'],
      ],
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

testFacts(facts, 'fr');
