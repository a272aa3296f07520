import { type Facts, testFacts } from '../facts';

/** French cues behind what is said: names, posts, bodies and kinds of nouns as who speaks. Drafts with their claims as `claimLines` writes them. */
const facts: Facts = [
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
    'whoever has a shop in a street is not whose name the street has',
    [
      [
        '« Rien ne va », s’est écrié un restaurateur de la rue Garibaldi.',
        ['direct: un restaurateur de la rue Garibaldi | s’est écrié | « Rien ne va »'],
      ],
    ],
  ],
  [
    'the police are no firm',
    [
      [
        'La police a compté 40 blessés. « Le retour sera lent », a prévenu le porte-parole du réseau ESB Networks. L’entreprise assure que tout ira.',
        [
          'direct: le porte-parole du réseau ESB Networks | a prévenu | « Le retour sera lent »',
          'indirect: L’entreprise → ESB Networks | assure | tout ira',
        ],
      ],
    ],
  ],
  [
    'no body says “je”',
    [
      [
        'La pilote Ana Ruiz partira, a fait savoir l’Agence spatiale européenne. « Je tremble », a-t-elle confié.',
        [
          'indirect: l’Agence spatiale européenne | a fait savoir | La pilote Ana Ruiz partira',
          'direct: -t-elle → Ana Ruiz | a-t-elle confié | « Je tremble »',
        ],
      ],
      [
        'La ministre Ana Ruiz partira, a dit l’Agence spatiale européenne. « La machine est prête », a-t-elle précisé.',
        [
          'indirect: l’Agence spatiale européenne | a dit | La ministre Ana Ruiz partira',
          'direct: -t-elle → Agence spatiale européenne | a-t-elle précisé | « La machine est prête »',
        ],
      ],
    ],
  ],
  [
    '“le mis en cause” and “la dame” are somebody',
    [
      ['« Je dormais », a déclaré le mis en cause.', ['direct: le mis en cause | a déclaré | « Je dormais »']],
      ["Le mis en examen affirme qu'il dormait.", ['indirect: Le mis en examen | affirme | il dormait']],
      ['La dame de 68 ans soutient avoir payé.', ['indirect: La dame de 68 ans | soutient | avoir payé']],
    ],
  ],
  [
    'somebody right behind a post bears it, be it of several people or in an apposition',
    [
      [
        '« Tout brûlait », a expliqué le commandant des pompiers Philippe Goujon.',
        ['direct: le commandant des pompiers Philippe Goujon | a expliqué | « Tout brûlait »'],
      ],
      [
        'Le porte-parole des pompiers sur place, le capitaine Clément Cognac, a dit que le feu était éteint.',
        ['indirect: Le porte-parole des pompiers sur place, le capitaine Clément Cognac | a dit | le feu était éteint'],
      ],
    ],
  ],
  [
    'a member of a body is not the body, and a field with a capital no name',
    [
      ['« On tient », ajoute un élu CFDT.', ['direct: un élu CFDT | ajoute | « On tient »']],
      [
        'Le ministre de la Santé, Aurélien Roux, est venu. « Oui », a dit le ministre de la santé.',
        ['direct: le ministre de la santé → Aurélien Roux | a dit | « Oui »'],
      ],
    ],
  ],
  [
    'a member is somebody',
    [
      [
        '« Laissez-le tranquille », a glissé un membre de l’équipe.',
        ['direct: un membre de l’équipe | a glissé | « Laissez-le tranquille »'],
      ],
    ],
  ],
  [
    'one of them is one of them',
    [
      [
        '« Il criait », témoigne l’une d’elles, aujourd’hui reconvertie.',
        ['direct: l’une d’elles | témoigne | « Il criait »'],
      ],
      ['« On reviendra », écrit un abonné.', ['direct: un abonné | écrit | « On reviendra »']],
    ],
  ],
  [
    'lui is whoever has just spoken, named or not',
    [
      [
        'La maire de Lens, Anne Vidal, a pris la parole. « Menteuse ! », lui a crié un homme. « C’est faux », lui a répondu l’élue.',
        [
          'direct: un homme | lui a crié | « Menteuse ! »',
          'direct: l’élue → Anne Vidal | lui a répondu | « C’est faux »',
        ],
      ],
      [
        'Le préfet, Luc Orr, était visé. « Vous mentez », a lancé une femme. « Non », lui a répondu le préfet.',
        ['direct: une femme | a lancé | « Vous mentez »', 'direct: le préfet → Luc Orr | lui a répondu | « Non »'],
      ],
      [
        'Le maire de Redon, Luc Orr, était la cible. « Vous avez menti », lui a asséné un habitant. « Jamais », lui a répondu le premier magistrat.',
        [
          'direct: un habitant | lui a asséné | « Vous avez menti »',
          'direct: le premier magistrat → Luc Orr | lui a répondu | « Jamais »',
        ],
      ],
    ],
  ],
  [
    'whoever does something to somebody is another one: “le médecin qui l’a opéré”',
    [
      [
        "Luc Orr va mieux. « Il est sorti », dit le médecin qui l'a opéré.",
        ["direct: le médecin qui l'a opéré | dit | « Il est sorti »"],
      ],
      [
        "Luc Orr a été arrêté mardi. « Il n'a rien dit », raconte le policier qui l'a interpellé.",
        ["direct: le policier qui l'a interpellé | raconte | « Il n'a rien dit »"],
      ],
      [
        "Anne Lou a quitté le club. « C'est une perte », regrette l'entraîneur qui l'a formée.",
        ["direct: l'entraîneur qui l'a formée | regrette | « C'est une perte »"],
      ],
      [
        "Luc Orr, médecin, a témoigné. « Je le connais », dit le médecin, qui l'a reçu.",
        ["direct: le médecin, qui l'a reçu → Luc Orr | dit | « Je le connais »"],
      ],
    ],
  ],
  [
    '“sinistre” is a fire, not how something is',
    [
      [
        "L'origine du sinistre reste inconnue, a indiqué sur LCI Luc Orr.",
        ["indirect: Luc Orr | a indiqué | L'origine du sinistre reste inconnue"],
      ],
      [
        'Le bilan du sinistre reste lourd, a indiqué Luc Orr.',
        ['indirect: Luc Orr | a indiqué | Le bilan du sinistre reste lourd'],
      ],
      ["« C'est un sinistre individu », dit Luc Orr.", ["direct: Luc Orr | dit | « C'est un sinistre individu »"]],
    ],
  ],
  [
    'a first name that is a noun as well is one where no article stands before it',
    [
      ['« On part », dit Marine.', ['direct: Marine | dit | « On part »']],
      ['Pierre et Marine sont là. « On part », dit Pierre.', ['direct: Pierre | dit | « On part »']],
      ['La Marine se tait.', []],
    ],
  ],
  [
    'one more of some is nobody whom the article knows',
    [
      [
        '« J’ai couru », raconte un voisin. « J’ai crié », ajoute un autre.',
        ['direct: un voisin | raconte | « J’ai couru »', 'direct: un autre | ajoute | « J’ai crié »'],
      ],
    ],
  ],
  [
    'a competition is nobody',
    [
      [
        'La finale de la Champions League approche. « On y croit », dit le gardien.',
        ['direct: le gardien | dit | « On y croit »'],
      ],
    ],
  ],
  [
    'an apostrophe before a consonant belongs to a name',
    [
      ['« C’est un plaisir », reconnaît Karim M’bappa.', ['direct: Karim M’bappa | reconnaît | « C’est un plaisir »']],
      ['« C’est un plaisir », m’a dit Luc.', ['direct: Luc | m’a dit | « C’est un plaisir »']],
    ],
  ],
  [
    'who is named in the next sentence holds the post, though the station is named where it was said',
    [
      [
        '« La difficulté est là », explique la procureure de la République, sur Radio Lens, ce mardi. Jeanne Amiel annonce qu’une enquête est ouverte.',
        [
          'direct: la procureure de la République → Jeanne Amiel | explique | « La difficulté est là »',
          'indirect: Jeanne Amiel | annonce | une enquête est ouverte',
        ],
      ],
    ],
  ],
  [
    'a town before its dash, which the text names again',
    [
      [
        'Agboville - Le département d’Agboville est devenu une zone tranquille, a affirmé le préfet.',
        ['indirect: le préfet | a affirmé | Le département d’Agboville est devenu une zone tranquille'],
      ],
    ],
  ],
  [
    'a Swiss is no country',
    [
      [
        'Le Suisse Jonas Kessler a gagné. « Oui », a dit le Suisse.',
        ['direct: le Suisse → Jonas Kessler | a dit | « Oui »'],
      ],
      ["La Suisse a dit qu'elle partait.", ['indirect: La Suisse | a dit | elle partait']],
    ],
  ],
  [
    'an agency told by its name',
    [
      [
        '« On apprend des autres », confie à Keystone-ATS Jean Chollet, agriculteur.',
        ['direct: Jean Chollet, agriculteur | confie | « On apprend des autres »'],
      ],
    ],
  ],
  [
    'papers in marks behind their article',
    [
      [
        "« C'est une erreur », relève le « Quotidien jurassien ».",
        ["direct: le « Quotidien jurassien » | relève | « C'est une erreur »"],
      ],
      [
        'La ville a tort, écrit le « Dauphiné libéré ».',
        ['indirect: le « Dauphiné libéré » | écrit | La ville a tort'],
      ],
      ['Selon le « Monde », la ville a tort.', ['indirect: le « Monde » | Selon | la ville a tort']],
      ["Selon l'« Équipe », la ville a tort.", ["indirect: l'« Équipe » | Selon | la ville a tort"]],
      ['Le maire dénonce un « Monde » à part.', ['mixed: Le maire | dénonce | un « Monde » à part']],
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
    'one of some is nobody whom the text tells',
    [
      [
        'Des habitants attendent. « On verra bien », glisse l’un d’eux.',
        ['direct: l’un d’eux | glisse | « On verra bien »'],
      ],
    ],
  ],
  [
    'from what kind of source somebody has it is no part of his name',
    [
      [
        'Un incendie a éclaté dans la nuit, indique franceinfo de source policière.',
        ['indirect: franceinfo | indique | Un incendie a éclaté dans la nuit'],
      ],
    ],
  ],
  [
    'a name of several words between verb and subject is one',
    [
      [
        '« C’était la classe », a déclaré sur France Inter le scénariste Luc Dabert.',
        ['direct: le scénariste Luc Dabert | a déclaré | « C’était la classe »'],
      ],
    ],
  ],
  [
    'whom only the reported words tell of does not say them',
    [
      [
        '« C’est clos », a précisé le parquet. Un suspect a été arrêté, a-t-il ajouté.',
        [
          'direct: le parquet | a précisé | « C’est clos »',
          'indirect: -t-il → parquet | a-t-il ajouté | Un suspect a été arrêté',
        ],
      ],
      ['Paul Vian a répondu. Un médecin doute. « On verra », dit-il.', ['direct: -il | dit-il | « On verra »']],
    ],
  ],
  [
    'what is called like somebody or something is neither',
    [
      ['La rue Victor Darel est barrée, dit le maire.', ['indirect: le maire | dit | La rue Victor Darel est barrée']],
      [
        'Paul Vian, qui jouait dans le film Les Confins du monde, a réagi même s’il confie ne pas avoir les mots.',
        ['indirect: il → Paul Vian | confie | ne pas avoir les mots'],
      ],
    ],
  ],
  [
    'the field of a post is no part of a name, be the name in no dictionary',
    [
      [
        '« Il a tout joué », a réagi la ministre de la Culture Rima Kosbalek.',
        ['direct: la ministre de la Culture Rima Kosbalek | a réagi | « Il a tout joué »'],
      ],
      [
        '« Il a tout joué », dit le directeur de la Comédie-Française Paul Vian.',
        ['direct: le directeur de la Comédie-Française Paul Vian | dit | « Il a tout joué »'],
      ],
    ],
  ],
  [
    'the head of a state is no minister',
    [
      [
        'Ahmed Attar, le chef de la diplomatie, est arrivé. « Il faut une aide », a déclaré le chef de l’État.',
        ['direct: le chef de l’État | a déclaré | « Il faut une aide »'],
      ],
      [
        'Ahmed Attar, ministre des Affaires étrangères, est arrivé. « Il faut une aide », dit le chef de la diplomatie.',
        ['direct: le chef de la diplomatie → Ahmed Attar | dit | « Il faut une aide »'],
      ],
    ],
  ],
  [
    'anybody of several',
    [
      [
        'Deux étudiantes sont là. « Oui », dit l’une d’elles. Son amie Lina pleure.',
        ['direct: l’une d’elles | dit | « Oui »'],
      ],
    ],
  ],
  [
    "another's lawyer",
    [
      [
        '« Oui », dit Guillaume Delbar. Contacté, l’avocat de la SCI assure que tout va bien.',
        ['direct: Guillaume Delbar | dit | « Oui »', 'indirect: l’avocat de la SCI | assure | tout va bien'],
      ],
    ],
  ],
  [
    'two posts behind a name',
    [
      [
        '« Oui », explique Régis Orr, viticulteur et président de la coopérative.',
        ['direct: Régis Orr, viticulteur et président de la coopérative | explique | « Oui »'],
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
];

testFacts(facts, 'fr');
