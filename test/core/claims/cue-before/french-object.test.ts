import { type Facts, testFacts } from '../facts';

/** French noun phrases as the object of a cue: which are said, and where they end. Drafts with their claims as `claimLines` writes them. */
const facts: Facts = [
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
  [
    'to which medium something was told, behind its object',
    [
      ['Sa famille, qui a annoncé le décès à l’AFP, a pleuré.', ['indirect: Sa famille | a annoncé | le décès']],
      ['L’avocat a révélé l’affaire au Monde.', ['indirect: L’avocat | a révélé | l’affaire']],
      ['Elle a démenti son interview au Figaro.', ['indirect: Elle | a démenti | son interview au Figaro']],
    ],
  ],
  [
    'an object that no list has is a thing, and “tout” before one for a body makes it a denial',
    [
      ['Les ONG saluent un premier pas.', ['indirect: Les ONG | saluent | un premier pas']],
      ['Le ministre a reconnu des lenteurs.', ['indirect: Le ministre | a reconnu | des lenteurs']],
      ['Paul Vian a exclu toute coalition.', ['indirect: Paul Vian | a exclu | toute coalition']],
    ],
  ],
  [
    'excuses and condolences are presented in words',
    [
      [
        'La compagnie Agape a présenté ses excuses aux familles.',
        ['indirect: La compagnie Agape | a présenté | ses excuses aux familles'],
      ],
      ['Le maire a présenté son projet.', []],
    ],
  ],
  [
    'a time between commas does not end an object before its complement',
    [
      [
        'Le groupe a annoncé la suppression, d’ici à 2027, de 300 postes.',
        ['indirect: Le groupe | a annoncé | la suppression, d’ici à 2027, de 300 postes'],
      ],
      [
        'L’ONU a condamné le meurtre, mardi, de deux journalistes.',
        ['indirect: L’ONU | a condamné | le meurtre, mardi, de deux journalistes'],
      ],
      [
        'Le maire a annoncé la fermeture, mardi, du pont.',
        ['indirect: Le maire | a annoncé | la fermeture, mardi, du pont'],
      ],
      ['Le maire a annoncé un plan, mardi, à Lyon.', ['indirect: Le maire | a annoncé | un plan']],
    ],
  ],
  [
    'a month stands before the object',
    [
      ['Le maire avait réclamé en septembre des renforts.', ['indirect: Le maire | avait réclamé | des renforts']],
      ['Le maire annonçait en mars 2025 une réforme.', ['indirect: Le maire | annonçait | une réforme']],
    ],
  ],
  [
    'what a court confirms it decides',
    [
      ['La cour d’appel a confirmé la condamnation du maire.', []],
      ['La police a confirmé une arrestation.', ['indirect: La police | a confirmé | une arrestation']],
    ],
  ],
  [
    'A prosecutor asks for a sentence',
    [
      [
        'La magistrate a requis quatre ans de prison, dont deux ferme.',
        ['indirect: La magistrate | a requis | quatre ans de prison, dont deux ferme'],
      ],
      ['Le parquet a requis la relaxe.', ['indirect: Le parquet | a requis | la relaxe']],
      ["L'avocate générale a requis la perpétuité.", ["indirect: L'avocate générale | a requis | la perpétuité"]],
      ['La procureure requiert dix ans.', ['indirect: La procureure | requiert | dix ans']],
      [
        'Le ministère public a requis une peine de dix-huit mois avec sursis.',
        ['indirect: Le ministère public | a requis | une peine de dix-huit mois avec sursis'],
      ],
      [
        'Me Quentin Orr, en défense, a plaidé la mythomanie.',
        ['indirect: Me Quentin Orr, en défense | a plaidé | la mythomanie'],
      ],
      ['Ce métier requiert de la patience.', []],
      ['Le maire a requis la force publique.', []],
      ['La préfète a requis les pharmaciens.', []],
    ],
  ],
  [
    'How it was said is no part of the object before it',
    [
      ['Le prévenu nie les faits en bloc.', ['indirect: Le prévenu | nie | les faits']],
      ['Le prévenu reconnaît les faits du bout des lèvres.', ['indirect: Le prévenu | reconnaît | les faits']],
      ['La gérante réclame sa réintégration haut et fort.', ['indirect: La gérante | réclame | sa réintégration']],
    ],
  ],
  [
    'Where it was said is no part of the object',
    [
      ['La maire a annoncé sa démission en plein conseil.', ['indirect: La maire | a annoncé | sa démission']],
      ["Le préfet a confirmé le plan lors d'un point de presse.", ['indirect: Le préfet | a confirmé | le plan']],
      [
        'Le préfet a dénoncé les violences commises lors du débat.',
        ['indirect: Le préfet | a dénoncé | les violences commises lors du débat'],
      ],
      ['La CGT réclame un débat en conseil municipal.', ['indirect: La CGT | réclame | un débat en conseil municipal']],
    ],
  ],
  [
    'A body or a post has several complements',
    [
      [
        'La ministre du Travail, de la Santé et des Solidarités promet une aide.',
        ['indirect: La ministre du Travail, de la Santé et des Solidarités | promet | une aide'],
      ],
      [
        'Le jour du vote, des élus et des agriculteurs réclament une aide.',
        ['indirect: des élus et des agriculteurs | réclament | une aide'],
      ],
    ],
  ],
  [
    'an object ends where the speaker acts or reports again',
    [
      [
        'La CFDT et FO dénoncent un « plan d’affichage » et maintiennent leur appel à la grève.',
        ['mixed: La CFDT et FO | dénoncent | un « plan d’affichage »'],
      ],
      [
        'Le maire et la préfète ont exprimé leur « émotion » saluant le courage des sauveteurs.',
        [
          'mixed: Le maire et la préfète | ont exprimé | leur « émotion »',
          'indirect: Le maire et la préfète | saluant | le courage des sauveteurs',
        ],
      ],
      [
        'La substitute a demandé trois ans de prison, dont deux avec sursis.',
        ['indirect: La substitute | a demandé | trois ans de prison, dont deux avec sursis'],
      ],
    ],
  ],
  [
    'words in marks behind the comma say more of an object',
    [
      [
        'Son second décrit une patronne exigeante, « jamais méchante ».',
        ['mixed: Son second | décrit | une patronne exigeante, « jamais méchante »'],
      ],
      [
        'La chercheuse évoque des pics de chaleur, « difficiles à expliquer ».',
        ['mixed: La chercheuse | évoque | des pics de chaleur, « difficiles à expliquer »'],
      ],
      [
        'Le maire a salué les bénévoles, « sans qui rien ne serait possible ».',
        ['mixed: Le maire | a salué | les bénévoles, « sans qui rien ne serait possible »'],
      ],
    ],
  ],
  [
    'any of a thing is denied, a demand is turned down',
    [
      ['La direction rejette toute faute.', ['indirect: La direction | rejette | toute faute']],
      ['Le juge a rejeté la demande.', []],
    ],
  ],
  [
    'a verb that opens its marks is a cue with what stands behind it',
    [
      ['La CGT « appelle à la mobilisation ».', ['direct: La CGT | « appelle | à la mobilisation']],
      [
        'La préfète a « rappelé que le port du casque était obligatoire ».',
        ['direct: La préfète | a « rappelé | le port du casque était obligatoire'],
      ],
      ['Le club « regrette que le match ait été arrêté ».', ['direct: Le club | « regrette | le match ait été arrêté']],
      ['Luc Orr a « promis de revenir ».', ['direct: Luc Orr | a « promis | de revenir']],
      [
        'Le maire de Lens « déplore une décision brutale ».',
        ['direct: Le maire de Lens | « déplore | une décision brutale'],
      ],
      [
        'Le parquet « a annoncé l’ouverture d’une enquête ».',
        ['direct: Le parquet | « a annoncé | l’ouverture d’une enquête'],
      ],
      [
        'Le Premier ministre a fustigé un « détournement » et a « demandé à la SNCF d’examiner toutes les suites ».',
        [
          'mixed: Le Premier ministre | a fustigé | un « détournement »',
          'direct: Le Premier ministre | a « demandé | à la SNCF d’examiner toutes les suites',
        ],
      ],
      [
        'Elle « regrette ce choix », a indiqué son avocat.',
        ['mixed: son avocat | a indiqué | Elle « regrette ce choix »'],
      ],
      ['La direction a « pris note » de la demande.', []],
      ['Le spectacle « raconte la vie d’un mineur ».', []],
      ['Son fils « dit toujours non ».', []],
    ],
  ],
  [
    'who does something together is told between the auxiliary and the participle',
    [
      [
        'Luc Orr et Paul Vian ont chacun promis une enquête.',
        ['indirect: Luc Orr et Paul Vian | ont chacun promis | une enquête'],
      ],
      [
        'Les deux maires ont tous deux dénoncé un recul.',
        ['indirect: Les deux maires | ont tous deux dénoncé | un recul'],
      ],
      ['Les élus ont tous salué l’accord.', ['indirect: Les élus | ont tous salué | l’accord']],
      [
        'Les syndicats ont tous les trois appelé à la grève.',
        ['indirect: Les syndicats | ont tous les trois appelé | à la grève'],
      ],
      [
        'Les experts ont presque tous estimé que la digue tiendrait.',
        ['indirect: Les experts | ont presque tous estimé | la digue tiendrait'],
      ],
    ],
  ],
  [
    'who is not to be named asks for nothing that is reported',
    [
      [
        'Un responsable, qui a demandé à ne pas être nommé, a confirmé la nouvelle.',
        ['indirect: Un responsable, qui a demandé à ne pas être nommé | a confirmé | la nouvelle'],
      ],
      [
        'Le maire demande à être entendu par le préfet.',
        ['indirect: Le maire | demande | à être entendu par le préfet'],
      ],
    ],
  ],
  [
    'what somebody hardly does is not said, what somebody was made to say is',
    [
      ['Le syndicat a été lent à critiquer le ministre.', []],
      ['La colère a poussé les élus à réclamer une enquête.', ['indirect: les élus | réclamer | une enquête']],
      [
        'La ministre a été la première à dénoncer « un scandale ».',
        ['direct: La ministre | dénoncer | « un scandale »'],
      ],
    ],
  ],
  [
    'a noun of no list behind a verb and an article',
    [
      [
        'La consœur italienne du Corriere loue la photographie mais déplore un scénario « noyé ».',
        ['mixed: La consœur italienne du Corriere | déplore | un scénario « noyé »'],
      ],
      [
        'Elle dit le penser, assure Luc.',
        ['indirect: Luc | assure | Elle dit le penser', 'indirect: Elle | dit | le penser'],
      ],
    ],
  ],
  [
    '“selon eux” within what they report',
    [
      [
        'Les pompiers sont arrivés. Les riverains dénoncent un retard dû selon eux à la mairie.',
        ['indirect: Les riverains | dénoncent | un retard dû selon eux à la mairie'],
      ],
      [
        'Des éleveurs se sont réunis afin de dénoncer « le massacre » causé selon eux par le loup.',
        ['mixed: Des éleveurs | dénoncer | « le massacre » causé selon eux par le loup'],
      ],
      [
        'Luc Orr a parlé. La maire a défendu un projet selon lui inutile.',
        [
          'indirect: lui → Luc Orr | selon | La maire a défendu un projet ‖ inutile',
          'indirect: La maire | a défendu | un projet',
        ],
      ],
      [
        'Luc Orr a parlé. Le plan coûtera selon lui un million.',
        ['indirect: lui → Luc Orr | selon | Le plan coûtera ‖ un million'],
      ],
    ],
  ],
  [
    'a trend that is noted, a figure spoken of',
    [
      ['La banque note une hausse des dépôts.', ['indirect: La banque | note | une hausse des dépôts']],
      [
        "Le groupe a toutefois noté un rebond du chiffre d'affaires.",
        ["indirect: Le groupe | a toutefois noté | un rebond du chiffre d'affaires"],
      ],
      ["L'Insee a relevé une baisse des naissances.", ["indirect: L'Insee | a relevé | une baisse des naissances"]],
      ['Le policier a noté le numéro.', []],
      ['La CGT parle quant à elle de 283 emplois.', ['indirect: La CGT | parle | de 283 emplois']],
      ['La préfecture a parlé de trois blessés.', ['indirect: La préfecture | a parlé | de trois blessés']],
      ['Le maire parle de ses enfants.', []],
    ],
  ],
  [
    'an occasion that somebody still has',
    [
      ["Le maire aura l'occasion de rappeler son attachement à la ville.", []],
      [
        "Le maire a eu l'occasion de rappeler son attachement à la ville.",
        ['indirect: Le maire | rappeler | son attachement à la ville'],
      ],
      [
        "La visite a été l'occasion pour le ministre de l'Intérieur, des Collectivités locales et de l'Aménagement du territoire, Luc Orr, de rappeler que le pays est stable.",
        [
          "indirect: le ministre de l'Intérieur, des Collectivités locales et de l'Aménagement du territoire, Luc Orr | rappeler | le pays est stable",
        ],
      ],
    ],
  ],
  [
    'a figure or a reason can be put forward',
    [
      [
        'La préfecture avance le chiffre de 3 000 manifestants.',
        ['indirect: La préfecture | avance | le chiffre de 3 000 manifestants'],
      ],
      ['L’armée avance vers la ville.', []],
    ],
  ],
  [
    'an adjective may stand before the marks that say more of the object',
    [
      [
        'Le parquet évoque une hypothèse accidentelle, un probable « drame familial ».',
        ['mixed: Le parquet | évoque | une hypothèse accidentelle, un probable « drame familial »'],
      ],
    ],
  ],
  [
    'an ambassador is called back, not recalled in words',
    [
      ['Paris a rappelé son ambassadeur.', []],
      ['La préfecture a rappelé les règles.', ['indirect: La préfecture | a rappelé | les règles']],
    ],
  ],
  [
    'an amount told roughly is what is announced or asked for',
    [
      [
        'Le groupe a annoncé plus de 600 suppressions de postes.',
        ['indirect: Le groupe | a annoncé | plus de 600 suppressions de postes'],
      ],
      [
        'Le groupe a annoncé environ 600 suppressions de postes.',
        ['indirect: Le groupe | a annoncé | environ 600 suppressions de postes'],
      ],
      ['Le syndicat réclame davantage de moyens.', ['indirect: Le syndicat | réclame | davantage de moyens']],
      ['Elle l’a répété plus d’une fois.', []],
      [
        'Combien étaient-ils à défiler ? Les organisateurs, par la voix de Jean Roux, ont annoncé plus de 600 personnes.',
        ['indirect: Les organisateurs, par la voix de Jean Roux | ont annoncé | plus de 600 personnes'],
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
    'what somebody is called in marks belongs to the praise',
    [
      [
        'Le ministre a salué le comédien, un « monument » qui « nous a fait rire ».',
        ['mixed: Le ministre | a salué | le comédien, un « monument » qui « nous a fait rire »'],
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
    'what is let is not praised',
    [
      ['Paul Vian louait son compte à un tiers.', []],
      ['Le ministre a loué le courage des pompiers.', ['indirect: Le ministre | a loué | le courage des pompiers']],
    ],
  ],
  [
    'an amount that is not exact, as object',
    [
      ['La police a confirmé au moins trois décès.', ['indirect: La police | a confirmé | au moins trois décès']],
      ['Elle a promis au moins deux débats.', ['indirect: Elle | a promis | au moins deux débats']],
      [
        "L'entreprise a annoncé près de 300 suppressions de postes.",
        ["indirect: L'entreprise | a annoncé | près de 300 suppressions de postes"],
      ],
    ],
  ],
  [
    'a noun phrase as the object of a cue',
    [
      [
        'Le ministre a annoncé une aide, « un geste inédit » selon Luc Arnaud.',
        ['indirect: Le ministre | a annoncé | une aide', 'direct: Luc Arnaud | selon | « un geste inédit »'],
      ],
      [
        'La maire a promis une aide, sans toutefois en préciser le montant.',
        ['indirect: La maire | a promis | une aide'],
      ],
      [
        'Le préfet a justifié la fermeture en invoquant un « danger immédiat ».',
        ['indirect: Le préfet | a justifié | la fermeture', 'mixed: Le préfet | invoquant | un « danger immédiat »'],
      ],
      [
        'La juge a rappelé les faits avant de donner la parole au prévenu.',
        ['indirect: La juge | a rappelé | les faits'],
      ],
      ['Et le maire d’évoquer une « page qui se tourne ».', ['mixed: le maire | évoquer | une « page qui se tourne »']],
      ['Le rapport pointe de « graves défaillances ».', ['mixed: Le rapport | pointe | de « graves défaillances »']],
      ['Le prévenu clame son innocence.', ['indirect: Le prévenu | clame | son innocence']],
      [
        'Son conseil, Me Antoine Weil, dénonce un « système ».',
        ['mixed: Son conseil, Me Antoine Weil | dénonce | un « système »'],
      ],
    ],
  ],
  [
    'a gerund behind “notamment” is of the object',
    [
      [
        'Le ministre a réaffirmé la volonté du gouvernement de soutenir la filière, notamment en facilitant l’accès aux crédits.',
        [
          'indirect: Le ministre | a réaffirmé | la volonté du gouvernement de soutenir la filière, notamment en facilitant l’accès aux crédits',
        ],
      ],
      [
        'Le ministre a promis une aide aux éleveurs, notamment en baissant les taxes.',
        ['indirect: Le ministre | a promis | une aide aux éleveurs, notamment en baissant les taxes'],
      ],
      [
        'La CGT dénonce une attaque contre les salariés, notamment en supprimant des primes.',
        ['indirect: La CGT | dénonce | une attaque contre les salariés, notamment en supprimant des primes'],
      ],
      [
        'Le ministre a annoncé un plan, notamment pour les jeunes.',
        ['indirect: Le ministre | a annoncé | un plan, notamment pour les jeunes'],
      ],
      [
        'Le préfet a dénoncé la mesure, notamment en affirmant qu’elle coûterait cher.',
        ['indirect: Le préfet | a dénoncé | la mesure', 'indirect: Le préfet | affirmant | elle coûterait cher'],
      ],
    ],
  ],
  [
    'a row of objects goes on through brackets and long members',
    [
      [
        'Le Cartel réclame le retrait du projet (Score), l’ouverture de négociations sur la caisse (CPEG) et l’arrêt « des coupes budgétaires ».',
        [
          'mixed: Le Cartel | réclame | le retrait du projet (Score), l’ouverture de négociations sur la caisse (CPEG) et l’arrêt « des coupes budgétaires »',
        ],
      ],
      [
        'La CGT réclame le retrait du projet, l’ouverture de négociations et l’arrêt des coupes.',
        ['indirect: La CGT | réclame | le retrait du projet, l’ouverture de négociations et l’arrêt des coupes'],
      ],
      [
        'La CGT réclame le retrait du projet de refonte des salaires, l’ouverture de négociations sur l’avenir de la caisse de retraite des fonctionnaires et l’arrêt « des coupes budgétaires ».',
        [
          'mixed: La CGT | réclame | le retrait du projet de refonte des salaires, l’ouverture de négociations sur l’avenir de la caisse de retraite des fonctionnaires et l’arrêt « des coupes budgétaires »',
        ],
      ],
      [
        'Le maire annonce la fin des travaux (mai), la réouverture du pont (juin) et un nouveau stade.',
        ['indirect: Le maire | annonce | la fin des travaux (mai), la réouverture du pont (juin) et un nouveau stade'],
      ],
    ],
  ],
  [
    'what is found shut is no judgement',
    [
      ['Les agents ont trouvé la porte du bâtiment murée.', []],
      ['Les policiers ont trouvé la porte fermée.', []],
      ['Les pompiers ont trouvé la maison vide.', []],
    ],
  ],
];

testFacts(facts, 'fr');
