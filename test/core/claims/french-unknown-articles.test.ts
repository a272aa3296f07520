import { type Facts, testFacts } from './facts';

/** What articles in French that nobody had read before taught: a general fact, and drafts with their claims as `claimLines` writes them. */
const facts: Facts = [
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
    'an adverb before the preposition is no part of the words',
    [
      [
        'Le feu a été maîtrisé vers trois heures, toujours selon la préfecture.',
        ['indirect: la préfecture | selon | Le feu a été maîtrisé vers trois heures'],
      ],
      ['Deux hommes ont fui, notamment selon la police.', ['indirect: la police | selon | Deux hommes ont fui']],
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
    'a noun behind “à” is no participle',
    [
      [
        'Cet homme a été placé en garde à vue et « pourrait être du groupe » recherché par les enquêteurs, a dit le parquet.',
        [
          'mixed: le parquet | a dit | Cet homme a été placé en garde à vue et « pourrait être du groupe » recherché par les enquêteurs',
        ],
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
    'what a quotation says something of belongs to it',
    [
      [
        'Un suspect, « un homme de 60 ans, a été interpellé », a dit le parquet.',
        ['mixed: le parquet | a dit | Un suspect, « un homme de 60 ans, a été interpellé »'],
      ],
      [
        'Cette année, « on a perdu dix commerces », regrette le maire.',
        ['direct: le maire | regrette | « on a perdu dix commerces »'],
      ],
    ],
  ],
  [
    'a question can be reported, also behind its verb',
    [
      ['Faut-il partir, s’interroge le maire.', ['indirect: le maire | s’interroge | Faut-il partir']],
      [
        'Est-ce une erreur, demande un collègue ? « Je n’ai rien à dire », répète le maire.',
        ['indirect: un collègue | demande | Est-ce une erreur', 'direct: le maire | répète | « Je n’ai rien à dire »'],
      ],
      [
        'Où sont passés les fonds, s’interroge la Cour des comptes.',
        ['indirect: la Cour des comptes | s’interroge | Où sont passés les fonds'],
      ],
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
    'several speak together, be it that only some have a name',
    [
      [
        'Le préfet et le maire ont dénoncé « un plan absurde ».',
        ['direct: Le préfet et le maire | ont dénoncé | « un plan absurde »'],
      ],
      [
        'La CGT, FO et la CFDT ont dénoncé « un plan absurde ».',
        ['direct: La CGT, FO et la CFDT | ont dénoncé | « un plan absurde »'],
      ],
      [
        'Le préfet, le maire et la procureure ont dénoncé « un plan absurde ».',
        ['direct: Le préfet, le maire et la procureure | ont dénoncé | « un plan absurde »'],
      ],
      [
        'Selon des médias locaux et une source proche du Conseil, vingt candidats se présentent.',
        ['indirect: des médias locaux et une source proche du Conseil | Selon | vingt candidats se présentent'],
      ],
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
    'what a noun in the object decides is nobody’s claim',
    [
      [
        'Les syndicats ont critiqué la décision de Paul Vian de dénoncer l’accord.',
        ['indirect: Les syndicats | ont critiqué | la décision de Paul Vian de dénoncer l’accord'],
      ],
      [
        'Paul Vian a dénoncé un scandale avant de réclamer une enquête.',
        ['indirect: Paul Vian | a dénoncé | un scandale', 'indirect: Paul Vian | réclamer | une enquête'],
      ],
    ],
  ],
  [
    'an object before a colon says in short what the quotation says, marks in it or not',
    [
      [
        'Le maire a dénoncé un projet « absurde » : « Nous irons au tribunal. »',
        [
          'mixed: Le maire | a dénoncé | un projet « absurde »',
          'direct: Le maire | a dénoncé | « Nous irons au tribunal. »',
        ],
      ],
      [
        'Le maire a appelé à la « prudence » : « Restez chez vous. »',
        ['mixed: Le maire | a appelé | à la « prudence »', 'direct: Le maire | a appelé | « Restez chez vous. »'],
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
    'a pronoun with a participle means what stands before it',
    [
      [
        'La ministre a réagi à la mort de l’acteur le qualifiant de « formidable comédien ».',
        ['mixed: La ministre | le qualifiant | de « formidable comédien »'],
      ],
    ],
  ],
  [
    'any word before its pronoun is a verb',
    [['« Ta poésie, ta délicatesse… », liste-t-il.', ['direct: -t-il | liste-t-il | « Ta poésie, ta délicatesse… »']]],
  ],
  [
    'a quotation goes on, whatever its sentence explains behind it',
    [
      [
        '« La lutte continue », déclare Malik Gado. « Il faut voter avant le 2 avril », date de la fin du mandat.',
        ['direct: Malik Gado | déclare | « La lutte continue » ‖ « Il faut voter avant le 2 avril »'],
      ],
    ],
  ],
  [
    'what somebody is called in marks belongs to the praise',
    [
      [
        'Le ministre a salué le comédien, un « monument » qui « nous a fait rire ».',
        ['mixed: Le ministre | a salué | le comédien, un « monument » qui « nous a fait rire »'],
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
    'a relative clause before a quotation that has the verb of the subject is over',
    [
      [
        'Le projet qui inquiète la ville « va aboutir », a affirmé Luc Bodel.',
        ['mixed: Luc Bodel | a affirmé | Le projet qui inquiète la ville « va aboutir »'],
      ],
      [
        'Le gouvernement Borsal, dans lequel Ana Ruiz est ministre, « a cassé une mécanique », a affirmé Luc Bodel.',
        ['direct: Luc Bodel | a affirmé | « a cassé une mécanique »'],
      ],
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
    'a participle behind the speaker tells of him',
    [
      [
        'Les prix vont monter, a dit le maire, interrogé lundi sur RTL.',
        ['indirect: le maire | a dit | Les prix vont monter'],
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
    'a source named in a relative clause has the clause, and what the pronoun stands for',
    [
      [
        'La réforme, qui selon la CGT va coûter cher, est adoptée.',
        ['indirect: la CGT | selon | La réforme, qui ‖ va coûter cher'],
      ],
      [
        'Paul Vian a dénoncé une loi qui, selon lui, va mener le pays à l’échec.',
        ['indirect: Paul Vian | a dénoncé | une loi qui, selon lui, va mener le pays à l’échec'],
      ],
      [
        'La maire n’a pas épargné le ministre, incapable à ses yeux de prendre des décisions « radicales ».',
        ['mixed: ses yeux → maire | à | incapable ‖ de prendre des décisions « radicales »'],
      ],
    ],
  ],
  [
    'whom a cue of several words is said to can stand inside of it',
    [
      [
        'Le préfet a mis les habitants en garde contre les arnaques.',
        ['indirect: Le préfet | a mis les habitants en garde | contre les arnaques'],
      ],
    ],
  ],
  [
    'an article behind a compound tense opens the object',
    [
      [
        'Les élus différents ont donné des versions qui laissent penser qu’il rêvait.',
        ['indirect: des versions | laissent penser | il rêvait'],
      ],
    ],
  ],
  [
    'an adverbial that tells how often stands within a compound tense',
    [
      ['Karim Sol a une nouvelle fois dénoncé la loi.', ['indirect: Karim Sol | a une nouvelle fois dénoncé | la loi']],
      [
        'Le préfet a une fois de plus accusé les habitants de mentir.',
        ['indirect: Le préfet | a une fois de plus accusé | les habitants de mentir'],
      ],
      [
        'Elle a une seconde fois déclaré que le pont rouvrira.',
        ['indirect: Elle | a une seconde fois déclaré | le pont rouvrira'],
      ],
      [
        'Le maire avait une première fois annoncé que la piscine fermerait.',
        ['indirect: Le maire | avait une première fois annoncé | la piscine fermerait'],
      ],
      [
        'Le préfet a une dernière fois répété que rien ne presse.',
        ['indirect: Le préfet | a une dernière fois répété | rien ne presse'],
      ],
      ['Il a une fois promis que le pont rouvrirait.', ['indirect: Il | a une fois promis | le pont rouvrirait']],
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
    'what the speaker did is no part of the words around it',
    [
      [
        '« Jamais, explique Ana Ruiz, qui allait en taxi, avec son amie, à Nantes. Le brouillard était dense. »',
        ['direct: Ana Ruiz, qui allait en taxi | explique | « Jamais ‖ Le brouillard était dense. »'],
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
    'whose or from where those spoken to are is not what they are told',
    [
      ['Karim Sol a prévenu les proches des victimes.', []],
      ['L’homme menace aussi une habitante du village.', []],
      [
        'Le syndicat menace la direction de l’usine d’une grève.',
        ['indirect: Le syndicat | menace | la direction de l’usine d’une grève'],
      ],
      [
        'La préfète a prévenu les habitants du quartier d’un risque de crue.',
        ['indirect: La préfète | a prévenu | d’un risque de crue'],
      ],
    ],
  ],
  [
    'one of them can speak',
    [['L’une d’elles affirme que la route est fermée.', ['indirect: L’une d’elles | affirme | la route est fermée']]],
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
    'a superlative can stand for its noun',
    [
      [
        'Le plus âgé des trois frères nie avoir frappé.',
        ['indirect: Le plus âgé des trois frères | nie | avoir frappé'],
      ],
      [
        'Deux frères sont venus. « Je reste », ajoute le plus jeune.',
        ['direct: le plus jeune | ajoute | « Je reste »'],
      ],
    ],
  ],
  [
    'what a verb of judging says of a pronoun',
    [
      [
        'La rapporteure générale, Inès Orr, le juge « trop long ».',
        ['direct: La rapporteure générale, Inès Orr | le juge | « trop long »'],
      ],
      ['Même la rapporteure les juge « trop longs ».', ['direct: la rapporteure | les juge | « trop longs »']],
      ['Le préfet, le juge « rouge » et le maire sont venus.', []],
    ],
  ],
  [
    'a negation belongs to the verb',
    [
      ['Luc Orr ne nie pas avoir bu.', ['indirect: Luc Orr | ne nie pas | avoir bu']],
      ['Luc Orr n’exclut pas une grève.', ['indirect: Luc Orr | n’exclut pas | une grève']],
      ['Luc Orr n’exclut pas de partir.', ['indirect: Luc Orr | n’exclut pas | de partir']],
      ['Le club a exclu trois joueurs.', []],
    ],
  ],
  [
    'what a clause of contrast tells is not promised',
    [
      [
        'La Région a promis de débloquer un fonds, tandis que le député a saisi le ministre.',
        ['indirect: La Région | a promis | de débloquer un fonds'],
      ],
      [
        'Le pont est sûr, affirme le maire, tandis que le préfet dénonce « un mensonge ».',
        ['indirect: le maire | affirme | Le pont est sûr', 'direct: le préfet | dénonce | « un mensonge »'],
      ],
      [
        'Le pont est sûr, affirme le maire, mais la route est fermée.',
        ['indirect: le maire | affirme | Le pont est sûr ‖ mais la route est fermée'],
      ],
    ],
  ],
  [
    'the sentence before, which a noun of saying presents',
    [
      [
        'Un élève sur dix saute le repas. C’est le constat d’une étude de l’Inserm.',
        ['indirect: une étude de l’Inserm | est le constat | Un élève sur dix saute le repas'],
      ],
      [
        'Un élève sur dix saute le repas. Voilà le constat du préfet.',
        ['indirect: préfet | Voilà le constat | Un élève sur dix saute le repas'],
      ],
      ['Le pont est vieux. C’est l’œuvre de Luc Orr.', []],
    ],
  ],
  [
    'a noun that only stands for the quotation',
    [
      [
        'Ana Vidal insiste sur un point : « L’État doit payer. »',
        ['direct: Ana Vidal | insiste | « L’État doit payer. »'],
      ],
      [
        'Ana Vidal se félicite d’une chose : « Les prix ont baissé. »',
        ['direct: Ana Vidal | se félicite | « Les prix ont baissé. »'],
      ],
    ],
  ],
  [
    'a source behind the colon of a report',
    [
      [
        'L’agence rappelle que le mal coûte cher : 200 millions par an, selon un rapport.',
        ['indirect: L’agence | rappelle | le mal coûte cher', 'indirect: un rapport | selon | 200 millions par an'],
      ],
    ],
  ],
  [
    'whose words a message holds',
    [
      [
        'Luc Orr en a profité pour adresser un message à son club : « Il va falloir penser à moi. »',
        ['direct: Luc Orr | en a profité pour adresser | « Il va falloir penser à moi. »'],
      ],
      [
        'Luc Orr a envoyé un courriel à tous : « On va gagner la coupe. »',
        ['direct: Luc Orr | a envoyé | « On va gagner la coupe. »'],
      ],
      [
        'Le maire a reçu un message : « On sait où tu habites. »',
        ['direct: un message | : | « On sait où tu habites. »'],
      ],
    ],
  ],
  [
    'verbs in a row',
    [
      ['À 17 ans, elle monte à Bordeaux, enchaîne les petits boulots.', []],
      ['Elle rentre à Lyon, poursuit ses études.', []],
    ],
  ],
  [
    'nobody speaks',
    [
      ['Quand on l’interroge, elle hausse les épaules.', []],
      ['Chez elle, tout rappelle Luc Orr.', []],
    ],
  ],
  [
    'a firm’s parent',
    [
      [
        'La maison mère, de son côté, assure que le site restera ouvert.',
        ['indirect: La maison mère | assure | le site restera ouvert'],
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
    'what is told of a source',
    [
      ['Selon Ana Vidal, 72 ans, le projet est mort.', ['indirect: Ana Vidal, 72 ans | Selon | le projet est mort']],
      [
        'Selon Ana Vidal, 45 ans, médecin à Lyon, le projet est mort.',
        ['indirect: Ana Vidal, 45 ans, médecin à Lyon | Selon | le projet est mort'],
      ],
      [
        'Pour Ana Vidal, également présente lundi au conseil, le projet est mort.',
        ['indirect: Ana Vidal, également présente lundi au conseil | Pour | le projet est mort'],
      ],
      [
        'D’après Mme Vidal, en charge du dossier, le projet est mort.',
        ['indirect: Mme Vidal, en charge du dossier | D’après | le projet est mort'],
      ],
      [
        'À en croire Ana Vidal, pourtant élue de la majorité, le projet est mort.',
        ['indirect: Ana Vidal, pourtant élue de la majorité | À en croire | le projet est mort'],
      ],
      ['Selon Ana Vidal, à Gap, le projet est mort.', ['indirect: Ana Vidal | Selon | à Gap, le projet est mort']],
      [
        'Selon Ana Vidal, faute de moyens, le projet est mort.',
        ['indirect: Ana Vidal | Selon | faute de moyens, le projet est mort'],
      ],
      [
        'Selon une source, un homme, âgé de 15 ans, a été arrêté.',
        ['indirect: une source | Selon | un homme, âgé de 15 ans, a été arrêté'],
      ],
    ],
  ],
  [
    'a colon behind a thing that goes on with what somebody said',
    [
      [
        '« C’est fini », dit Luc Orr. L’attente est longue : « On paie tout nous-mêmes. »',
        ['direct: Luc Orr | dit | « C’est fini »', 'direct: Luc Orr | – | « On paie tout nous-mêmes. »'],
      ],
      [
        '« C’est fini », dit Luc Orr. La prestation tranche avec le début de saison : « On était plutôt efficace hier. »',
        ['direct: Luc Orr | dit | « C’est fini »', 'direct: Luc Orr | – | « On était plutôt efficace hier. »'],
      ],
    ],
  ],
  [
    'what stands between a verb and its clause',
    [
      ['Ana Vidal a affirmé ce mardi que le pont est fermé.', ['indirect: Ana Vidal | a affirmé | le pont est fermé']],
      [
        'Ana Vidal a affirmé ce mercredi soir que le pont est fermé.',
        ['indirect: Ana Vidal | a affirmé | le pont est fermé'],
      ],
      [
        'Ana Vidal a affirmé mardi 12 mars que le pont est fermé.',
        ['indirect: Ana Vidal | a affirmé | le pont est fermé'],
      ],
      [
        'Ana Vidal a affirmé il y a deux ans que le pont est fermé.',
        ['indirect: Ana Vidal | a affirmé | le pont est fermé'],
      ],
      ['Ana Vidal a affirmé en riant que le pont est fermé.', ['indirect: Ana Vidal | a affirmé | le pont est fermé']],
      [
        'Ana Vidal a affirmé quant à elle que le pont est fermé.',
        ['indirect: Ana Vidal | a affirmé | le pont est fermé'],
      ],
      [
        'Ana Vidal a affirmé, elle aussi, que le pont est fermé.',
        ['indirect: Ana Vidal | a affirmé | le pont est fermé'],
      ],
      [
        'Ana Vidal a affirmé la voix tremblante que le pont est fermé.',
        ['indirect: Ana Vidal | a affirmé | le pont est fermé'],
      ],
      [
        'Ana Vidal a affirmé contre toute attente vouloir fermer le pont.',
        ['indirect: Ana Vidal | a affirmé | vouloir fermer le pont'],
      ],
      [
        'Ana Vidal a dénoncé lors d’une conférence la fermeture du pont.',
        ['indirect: Ana Vidal | a dénoncé | la fermeture du pont'],
      ],
    ],
  ],
  [
    'what stands between a verb and its subject',
    [
      [
        '« Le pont est fermé », a affirmé elle aussi Ana Vidal.',
        ['direct: Ana Vidal | a affirmé | « Le pont est fermé »'],
      ],
      [
        '« Le pont est fermé », a affirmé par ailleurs Ana Vidal.',
        ['direct: Ana Vidal | a affirmé | « Le pont est fermé »'],
      ],
      [
        '« Le pont est fermé », a affirmé, mardi 12 mars, Ana Vidal.',
        ['direct: Ana Vidal | a affirmé | « Le pont est fermé »'],
      ],
      [
        '« Le pont est fermé », a affirmé, au micro de RTL, Ana Vidal.',
        ['direct: Ana Vidal | a affirmé | « Le pont est fermé »'],
      ],
      [
        '« Le pont est fermé », a affirmé, il y a deux ans, Ana Vidal.',
        ['direct: Ana Vidal | a affirmé | « Le pont est fermé »'],
      ],
      ['Le pont est fermé, a affirmé quant à elle Ana Vidal.', ['indirect: Ana Vidal | a affirmé | Le pont est fermé']],
    ],
  ],
  [
    'where the writer goes on behind reported words',
    [
      [
        'Ana Vidal a affirmé que le pont est fermé et a quitté la salle.',
        ['indirect: Ana Vidal | a affirmé | le pont est fermé'],
      ],
      [
        'Ana Vidal a affirmé que le pont est fermé, mais refuse de s’expliquer.',
        ['indirect: Ana Vidal | a affirmé | le pont est fermé'],
      ],
      [
        'Ana Vidal a affirmé que le pont est fermé, mais la préfecture ne l’a pas confirmé.',
        ['indirect: Ana Vidal | a affirmé | le pont est fermé'],
      ],
      [
        'Ana Vidal a affirmé que le pont est fermé, comme l’a rappelé la préfecture.',
        ['indirect: Ana Vidal | a affirmé | le pont est fermé'],
      ],
      [
        'Ana Vidal a affirmé que le pont est fermé, une information confirmée par la préfecture.',
        ['indirect: Ana Vidal | a affirmé | le pont est fermé'],
      ],
      [
        'Ana Vidal a affirmé que le pont est fermé, photo à l’appui.',
        ['indirect: Ana Vidal | a affirmé | le pont est fermé'],
      ],
      [
        'Ana Vidal a affirmé que le pont est fermé, au grand dam des élus.',
        ['indirect: Ana Vidal | a affirmé | le pont est fermé'],
      ],
      [
        'Ana Vidal a affirmé que le pont est fermé, lors d’une visite.',
        ['indirect: Ana Vidal | a affirmé | le pont est fermé'],
      ],
      [
        'Ana Vidal a affirmé que le pont est fermé et ajouté qu’il date de 1912.',
        ['indirect: Ana Vidal | a affirmé | le pont est fermé', 'indirect: Ana Vidal | ajouté | il date de 1912'],
      ],
      [
        'Ana Vidal a affirmé que le pont est fermé avant de conclure que tout ira bien.',
        ['indirect: Ana Vidal | a affirmé | le pont est fermé', 'indirect: Ana Vidal | conclure | tout ira bien'],
      ],
      [
        'Ana Vidal a dénoncé la fermeture du pont avant de conclure que tout ira bien.',
        ['indirect: Ana Vidal | a dénoncé | la fermeture du pont', 'indirect: Ana Vidal | conclure | tout ira bien'],
      ],
      [
        'Ana Vidal a dénoncé la fermeture du pont, et d’ajouter : « C’est grave. »',
        ['indirect: Ana Vidal | a dénoncé | la fermeture du pont', 'direct: Ana Vidal | ajouter | « C’est grave. »'],
      ],
      [
        'Ana Vidal dit vouloir fermer le pont, et d’ajouter : « C’est grave. »',
        ['indirect: Ana Vidal | dit | vouloir fermer le pont', 'direct: Ana Vidal | ajouter | « C’est grave. »'],
      ],
      [
        'Le pont est fermé, a affirmé Ana Vidal, et a promis de tout payer.',
        ['indirect: Ana Vidal | a affirmé | Le pont est fermé', 'indirect: Ana Vidal | a promis | de tout payer'],
      ],
      [
        'Le pont est fermé, a affirmé Ana Vidal, tout en promettant une aide.',
        ['indirect: Ana Vidal | a affirmé | Le pont est fermé', 'indirect: Ana Vidal | promettant | une aide'],
      ],
      [
        'Le pont est fermé, a affirmé Ana Vidal, mais reconnaît « un retard ».',
        ['indirect: Ana Vidal | a affirmé | Le pont est fermé', 'direct: Ana Vidal | reconnaît | « un retard »'],
      ],
      [
        'Le pont est fermé, a affirmé Ana Vidal, et sera démoli en mai.',
        ['indirect: Ana Vidal | a affirmé | Le pont est fermé ‖ et sera démoli en mai'],
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
    'who answered is no answer',
    [
      ['Une seule personne a répondu : son frère.', []],
      ['Le maire a répondu : non.', ['indirect: Le maire | a répondu | non']],
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
    'how the speaker behind a verb looked',
    [
      ['« Je pars », explique la fillette avec sérieux.', ['direct: la fillette | explique | « Je pars »']],
      ['« Je pars », dit la femme avec un chapeau.', ['direct: la femme avec un chapeau | dit | « Je pars »']],
    ],
  ],
  [
    'what “ne” stands before is a verb',
    [
      [
        'Pour Claire Fontanel, la décision ne fait aucun doute.',
        ['indirect: Claire Fontanel | Pour | la décision ne fait aucun doute'],
      ],
    ],
  ],
  [
    'an answer without marks is no cue of the words before',
    [
      ['On l’a invitée deux fois, elle a dit non.', []],
      ['« Tu viens ? » Elle a dit non.', ['direct: – | – | « Tu viens ? »']],
    ],
  ],
  [
    'inside of marks a verb with its object is no incise',
    [
      [
        '« Le patron, depuis hier, annonce une prime », dit Ana Roux.',
        ['direct: Ana Roux | dit | « Le patron, depuis hier, annonce une prime »'],
      ],
      [
        "« La mairie, en revanche, refuse tout cela, dit Ana Roux. C'est tout. »",
        ["direct: Ana Roux | dit | « La mairie, en revanche, refuse tout cela ‖ C'est tout. »"],
      ],
      [
        '« Mes voisins, qui sont malades, accusent le préfet. »',
        ['direct: – | – | « Mes voisins, qui sont malades, accusent le préfet. »'],
      ],
      [
        '« Elle crie, réclame la vérité », dit Ana Roux.',
        ['direct: Ana Roux | dit | « Elle crie, réclame la vérité »'],
      ],
      [
        '« La mairie, en revanche, explique le préfet, refuse tout cela. »',
        ['direct: le préfet | explique | « La mairie, en revanche ‖ refuse tout cela. »'],
      ],
    ],
  ],
  [
    "a gerund behind an infinitive is the speaker's",
    [
      [
        "La victime a demandé à la justice de faire son travail en indiquant qu'elle souffrait encore.",
        [
          'indirect: La victime | a demandé | à la justice de faire son travail',
          'indirect: La victime | indiquant | elle souffrait encore',
        ],
      ],
    ],
  ],
  [
    '“on” with a modal verb is the writer',
    [
      ['On peut dire que la saison est réussie.', []],
      ['On ne saurait mieux dire combien la ville a souffert.', []],
      ['On murmure que la ville a souffert.', ['indirect: – | murmure | la ville a souffert']],
    ],
  ],
  [
    'without marks French inverts its incise',
    [
      ['Les salariés veulent une prime, la direction refuse.', []],
      ["La route sera fermée, le préfet l'a dit.", ["indirect: le préfet | l'a dit | La route sera fermée"]],
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
    '“according to” between dashes',
    [
      [
        'La route – selon la préfecture – sera fermée deux jours.',
        ['indirect: la préfecture | selon | La route ‖ sera fermée deux jours'],
      ],
      [
        'Cet ingénieur est décrit - selon ses proches - comme « un bon père ».',
        ['mixed: ses proches | selon | Cet ingénieur est décrit ‖ comme « un bon père »'],
      ],
    ],
  ],
  [
    'a subject with a relative clause right behind it',
    [
      [
        "L'homme qui a tout perdu affirme que la route est coupée.",
        ["indirect: L'homme qui a tout perdu | affirme | la route est coupée"],
      ],
      [
        "La femme dont le fils est mort juge l'enquête « bâclée ».",
        ["mixed: La femme dont le fils est mort | juge | l'enquête « bâclée »"],
      ],
      [
        "L'employée que la direction a licenciée raconte : « J'ai peur. »",
        ["direct: L'employée que la direction a licenciée | raconte | « J'ai peur. »"],
      ],
      [
        "L'association à qui la mairie a écrit réclame une enquête.",
        ["indirect: L'association à qui la mairie a écrit | réclame | une enquête"],
      ],
      ['Ceux qui vivent ici disent avoir peur.', ['indirect: Ceux qui vivent ici | disent | avoir peur']],
    ],
  ],
  [
    'a noun of saying and its relative clause stand for the clause before',
    [
      ['Le maire a fui, une version que dément Ana Ruiz.', ['indirect: Ana Ruiz | dément | Le maire a fui']],
      [
        "La préfecture parle d'un accident, thèse que la famille rejette.",
        [
          "indirect: la famille | rejette | La préfecture parle d'un accident",
          "indirect: La préfecture | parle | d'un accident",
        ],
      ],
      [
        "Le taux recule. Un constat que nuance l'économiste Luc Orr.",
        ["indirect: l'économiste Luc Orr | nuance | Le taux recule"],
      ],
      ['Le maire a fui, ce que son avocat a toujours nié.', ['indirect: son avocat | a toujours nié | Le maire a fui']],
      [
        "La route est sûre, c'est du moins ce que soutient la préfecture.",
        ['indirect: la préfecture | soutient | La route est sûre'],
      ],
      [
        "Le maire a fui. Une accusation que Wagner dément : « J'ai crié, oui. »",
        ["direct: Wagner | dément | « J'ai crié, oui. »"],
      ],
    ],
  ],
  [
    'for a share of people',
    [
      ["Pour beaucoup de riverains, « c'est la fin ».", ["direct: beaucoup de riverains | Pour | « c'est la fin »"]],
      ['Pour une partie des élus, le projet est mort.', ['indirect: une partie des élus | Pour | le projet est mort']],
      ["Pour d'autres, le projet est mort.", ["indirect: d'autres | Pour | le projet est mort"]],
      ['Pour beaucoup de travail, il faut du temps.', []],
    ],
  ],
  [
    'what sets a subject against others, without commas',
    [
      ['Le maire pour sa part affirme que la route est sûre.', ['indirect: Le maire | affirme | la route est sûre']],
      ['Les syndicats quant à eux réclament une hausse.', ['indirect: Les syndicats | réclament | une hausse']],
      ['La direction en revanche affirme que tout va bien.', ['indirect: La direction | affirme | tout va bien']],
    ],
  ],
  [
    'a second quotation behind the incise and a conjunction',
    [
      [
        "« C'est fini », a dit Ana Ruiz, et « personne ne reviendra ».",
        ["direct: Ana Ruiz | a dit | « C'est fini » ‖ « personne ne reviendra »"],
      ],
      [
        "« C'est fini », a-t-il dit, car « personne ne reviendra ».",
        ["direct: -t-il | a-t-il dit | « C'est fini » ‖ « personne ne reviendra »"],
      ],
      ["« C'est fini », a dit le maire, et « Le Monde » le confirme.", ["direct: le maire | a dit | « C'est fini »"]],
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
    'what narrows down an object is of it',
    [
      [
        "Il réclame des moyens, notamment pour l'hôpital.",
        ["indirect: Il | réclame | des moyens, notamment pour l'hôpital"],
      ],
      [
        'Elle dénonce un recul, voire un abandon, et quitte la salle.',
        ['indirect: Elle | dénonce | un recul, voire un abandon'],
      ],
    ],
  ],
  [
    'a relative clause between commas is not what is reported',
    [
      [
        'Il affirme, dans la lettre que la ville a publiée, que tout va bien.',
        ['indirect: Il | affirme | tout va bien'],
      ],
      [
        'Il dénonce une hausse, liée au contrat que la ville a signé.',
        ['indirect: Il | dénonce | une hausse, liée au contrat que la ville a signé'],
      ],
    ],
  ],
  [
    "Behind somebody's act and a comma, a verb with a thing has an object and inverts with nobody",
    [
      ['Elle arrive en retard, commande un thé et attend.', []],
      ["Elle s'assied, réclame un stylo.", ['indirect: Elle | réclame | un stylo']],
      ['Paul Martin se lève, réclame le silence et sort.', ['indirect: Paul Martin | réclame | le silence']],
      ["Il n'ira pas plus loin, annonce le club.", ["indirect: le club | annonce | Il n'ira pas plus loin"]],
      ['La loi passera, répond un frontiste.', ['indirect: un frontiste | répond | La loi passera']],
      ['Il a menti, révèle un rapport.', ['indirect: un rapport | révèle | Il a menti']],
    ],
  ],
  [
    'Who learns does not speak, and how long somebody pleads is no content',
    [
      ['Paul Martin a appris que sa fille était partie.', []],
      ['Marie Blanc nous apprend que le pont fermera.', ['indirect: Marie Blanc | nous apprend | le pont fermera']],
      ['Le rapport apprend que la digue cède.', ['indirect: Le rapport | apprend | la digue cède']],
      ['Leur avocat, Me Jean Jaffré, a plaidé quarante minutes.', []],
      ['Son avocat a plaidé la folie.', ['indirect: Son avocat | a plaidé | la folie']],
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
    'A participle with words in marks goes on with the object',
    [
      [
        'Le maire critique la réforme, votée « en catimini ».',
        ['mixed: Le maire | critique | la réforme, votée « en catimini »'],
      ],
      [
        'Marie Blanc a dénoncé un accord, signé « dans le dos des salariés », et demandé son retrait.',
        [
          'mixed: Marie Blanc | a dénoncé | un accord, signé « dans le dos des salariés »',
          'indirect: Marie Blanc | demandé | son retrait',
        ],
      ],
      ['Le maire a salué la réforme, visiblement ému.', ['indirect: Le maire | a salué | la réforme']],
    ],
  ],
];

describe('unknown articles in French', () => {
  testFacts(facts, 'fr');
});
