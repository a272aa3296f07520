import { type Facts, testFacts } from './facts';

/** What other newsrooms' articles taught of how French reports: a general fact, and drafts with their claims as `claimLines` writes them. */
const facts: Facts = [
  [
    'two verbs do not follow each other, nor an infinitive a noun',
    [
      ['La CGT se dit prête à signer.', ['indirect: La CGT | se dit | prête à signer']],
      [
        'Le garde des sceaux fait valoir que tout est prêt.',
        ['indirect: Le garde des sceaux | fait valoir | tout est prêt'],
      ],
    ],
  ],
  [
    'behind a clitic “en” is a pronoun, and what follows it a verb, be it spelt like a noun',
    [
      [
        'Le ministre s’en sort par une boutade : « Demandez à ma femme. »',
        ['direct: Le ministre | s’en sort | « Demandez à ma femme. »'],
      ],
      ['Avec lui en place, dit-elle, tout ira.', ['indirect: -elle | dit-elle | Avec lui en place ‖ tout ira']],
    ],
  ],
  [
    'who is from somewhere introduces a quotation behind a colon, as a person does',
    [
      [
        'L’Américain prend la balle : « Nous verrons bien demain. »',
        ['direct: L’Américain | prend | « Nous verrons bien demain. »'],
      ],
      [
        'La Brestoise garde le moral : « Nous verrons bien demain. »',
        ['direct: La Brestoise | garde | « Nous verrons bien demain. »'],
      ],
    ],
  ],
  [
    'an unlisted word behind a preposition is a noun between auxiliary and cue',
    [['La droite a en revanche salué un bon texte.', ['indirect: La droite | a en revanche salué | un bon texte']]],
  ],
  [
    'a title in marks is the complement of who made it',
    [
      [
        'L’autrice de « Hautes Terres » dit avoir écrit la nuit.',
        ['indirect: L’autrice de « Hautes Terres » | dit | avoir écrit la nuit'],
      ],
      [
        'L’actrice de la série « Hautes Terres » affirme qu’elle revient.',
        ['indirect: L’actrice de la série « Hautes Terres » | affirme | elle revient'],
      ],
      [
        'Selon l’auteur de « Hautes Terres », rien n’est écrit.',
        ['indirect: l’auteur de « Hautes Terres » | Selon | rien n’est écrit'],
      ],
    ],
  ],
  [
    'a headline has its topic before the colon, be it a body or a place',
    [
      ['# LGV : le maire dénonce « un scandale »', ['direct: le maire | dénonce | « un scandale »']],
      ['# SNCF : la grève « n’aura pas lieu »', []],
      ['# Feu à Lens : « J’ai cru mourir »', ['direct: – | – | « J’ai cru mourir »']],
      [
        '# Aliénor Puig, romancière : « J’écris la nuit »',
        ['direct: Aliénor Puig, romancière | : | « J’écris la nuit »'],
      ],
    ],
  ],
  [
    'a stressed pronoun between commas is no part of what is said',
    [
      ['La maire évoque, elle, « un abandon ».', ['direct: La maire | évoque | « un abandon »']],
      ['Selon le maire, tout est faux.', ['indirect: le maire | Selon | tout est faux']],
      ['Un diplomate a requis l’anonymat.', []],
      ['Le français précise qu’il restera.', ['indirect: Le français | précise | il restera']],
    ],
  ],
  [
    'an infinitive is what somebody adds, stresses, reveals',
    [
      ['Le maire a ajouté vouloir partir.', ['indirect: Le maire | a ajouté | vouloir partir']],
      ['Le maire souligne avoir prévenu l’État.', ['indirect: Le maire | souligne | avoir prévenu l’État']],
      ['Le maire a révélé avoir écrit deux fois.', ['indirect: Le maire | a révélé | avoir écrit deux fois']],
    ],
  ],
  [
    'somebody behind “pour” closes a verbless sentence that quotes him',
    [
      ['Une réclamation « sans objet », pour le président.', ['direct: le président | pour | « sans objet »']],
      ['« Une honte », pour Luc Arnaud.', ['direct: Luc Arnaud | pour | « Une honte »']],
      ['Rideau sur « La Digue », pour le metteur en scène.', []],
      ['Un prix « coup de cœur » pour Luc Arnaud.', []],
    ],
  ],
  [
    'a full house is no verb',
    [
      [
        'Elle a répété, devant une salle comble, que rien ne changerait.',
        ['indirect: Elle | a répété | rien ne changerait'],
      ],
    ],
  ],
  [
    'a negated verb can stand between a quotation and who speaks it',
    [
      [
        '« Je n’y crois pas », ne décolère pas Luc Arnaud.',
        ['direct: Luc Arnaud | ne décolère | « Je n’y crois pas »'],
      ],
      [
        '« Je n’y crois pas », n’en démord pas le maire.',
        ['direct: le maire | n’en démord pas | « Je n’y crois pas »'],
      ],
    ],
  ],
  [
    'a quotation that is part of a phrase has no inversion behind it',
    [['Le slogan « On ne lâche rien » a fait le tour du club.', []]],
  ],
  [
    'a relative clause belongs to the name behind “pour”, and “ainsi que” compares',
    [
      ['Même constat pour Luc Arnaud, qui parle d’un « gâchis ».', ['mixed: Luc Arnaud | parle | d’un « gâchis »']],
      ['Ainsi que l’a rappelé le juge, l’enquête commence.', ['indirect: le juge | l’a rappelé | l’enquête commence']],
    ],
  ],
  [
    'a time or a manner without a preposition stands between a cue and its subject',
    [
      ['« On tient », a dit jeudi soir le maire.', ['direct: le maire | a dit | « On tient »']],
      ['« On tient », a dit la semaine dernière le maire.', ['direct: le maire | a dit | « On tient »']],
      ['« On tient », a dit une nouvelle fois Luc Arnaud.', ['direct: Luc Arnaud | a dit | « On tient »']],
      ['« On tient », a dit il y a quelques jours la préfète.', ['direct: la préfète | a dit | « On tient »']],
      ['« On tient », a dit, la voix brisée, le maire.', ['direct: le maire | a dit | « On tient »']],
      ['« On tient », a dit les larmes aux yeux le maire.', ['direct: le maire | a dit | « On tient »']],
      ['« On tient », prévient d’ores et déjà le maire.', ['direct: le maire | prévient | « On tient »']],
      ['« On tient », a dit en souriant le maire.', ['direct: le maire | a dit | « On tient »']],
    ],
  ],
  [
    'a participle or infinitive before the main clause has its subject behind the comma',
    [
      [
        'Estimant que le projet est mort, le maire a quitté la salle.',
        ['indirect: le maire | Estimant | le projet est mort'],
      ],
      ['Dénonçant « un recul », Luc Arnaud a quitté la salle.', ['direct: Luc Arnaud | Dénonçant | « un recul »']],
      ['En affirmant que tout va bien, le maire a menti.', ['indirect: le maire | affirmant | tout va bien']],
      [
        'Après avoir dénoncé « un recul », la préfète est partie.',
        ['direct: la préfète | avoir dénoncé | « un recul »'],
      ],
      ['Pour dénoncer « un recul », les élus ont fermé la mairie.', []],
    ],
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
    'a listed name can have its article in the preposition',
    [
      [
        'Selon les informations du Monde, le club est vendu.',
        ['indirect: les informations du Monde | Selon | le club est vendu'],
      ],
      ['Entre « colère » et « résignation », les élus attendent.', []],
    ],
  ],
  [
    'a paper can be printed in marks',
    [
      ['Selon « Sud Ouest », le pont tient.', ['indirect: « Sud Ouest » | Selon | le pont tient']],
      ['Selon le « New York Times », le pont tient.', ['indirect: le « New York Times » | Selon | le pont tient']],
      ['« Le Figaro » affirme que le pont tient.', ['indirect: « Le Figaro » | affirme | le pont tient']],
      ['« Un choc », titre « Libération ».', ['direct: « Libération » | titre | « Un choc »']],
      ['« Non », a dit au « Figaro » le ministre.', ['direct: le ministre | a dit | « Non »']],
      ['« La Digue » raconte la lutte des dockers.', []],
    ],
  ],
  ['a nickname is not said', [['Luc Arnaud, dit « le Grec », a été arrêté.', []]]],
  [
    'how somebody shows himself in marks is said',
    [
      ['Luc Arnaud s’est montré « très confiant ».', ['direct: Luc Arnaud | s’est montré | « très confiant »']],
      ['Le préfet s’est voulu « rassurant ».', ['direct: Le préfet | s’est voulu | « rassurant »']],
      ['Le texte se veut « équilibré ».', []],
    ],
  ],
  [
    'a quotation can be the verb of the subject before it',
    [
      [
        'Le suspect, un maçon, « a varié dans ses propos », a précisé le juge.',
        ['mixed: le juge | a précisé | Le suspect, un maçon, « a varié dans ses propos »'],
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
    'a club of which a headline tells something does not speak, nor a text that keeps something',
    [
      ['# Nantes renverse Kielce : « Une soirée de fous »', ['direct: – | – | « Une soirée de fous »']],
      ['Le texte prévoit de retenir les meilleures années.', []],
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
    'what somebody has asked for is said of the source',
    [
      [
        'Selon un diplomate ayant requis l’anonymat, un accord reste possible.',
        ['indirect: un diplomate ayant requis l’anonymat | Selon | un accord reste possible'],
      ],
    ],
  ],
  [
    'what somebody means to do is not said yet',
    [
      ['Le club a publié un texte pour condamner ces insultes.', []],
      [
        'Le club a publié un texte pour condamner « des insultes ».',
        ['direct: Le club | condamner | « des insultes »'],
      ],
    ],
  ],
  [
    'a source behind a conjunction says the clause',
    [
      [
        'Le texte échouera car, selon Ana Ruiz, le maire votera contre.',
        ['indirect: Ana Ruiz | selon | le maire votera contre'],
      ],
      [
        'Le texte échouera parce que, selon Ana Ruiz, le maire votera contre.',
        ['indirect: Ana Ruiz | selon | le maire votera contre'],
      ],
      [
        'Le texte échouera, alors que, selon Ana Ruiz, le maire votera contre.',
        ['indirect: Ana Ruiz | selon | le maire votera contre'],
      ],
      ['Le port a fermé mais selon Ana Ruiz il rouvrira.', ['indirect: Ana Ruiz | selon | il rouvrira']],
    ],
  ],
  [
    'the main clause behind a fronted one is not reported',
    [
      [
        'Alors que Ana Ruiz affirme que le plan est « mort », le conseil l’a voté.',
        ['mixed: Ana Ruiz | affirme | le plan est « mort »'],
      ],
      [
        'Bien que Ana Ruiz assure que le plan est mort, le conseil vote.',
        ['indirect: Ana Ruiz | assure | le plan est mort'],
      ],
      [
        'Alors que le maire dit que tout va bien, les habitants s’inquiètent.',
        ['indirect: le maire | dit | tout va bien'],
      ],
      [
        'Là où Ana Ruiz promet que l’usine restera ouverte, les ouvriers doutent.',
        ['indirect: Ana Ruiz | promet | l’usine restera ouverte'],
      ],
      [
        'Parce que Ana Ruiz dit qu’il faut agir, qu’il faut payer, le conseil vote.',
        ['indirect: Ana Ruiz | dit | il faut agir, qu’il faut payer'],
      ],
    ],
  ],
  [
    'whom somebody accuses has a clause or a name of his own',
    [
      [
        'Ana Ruiz accuse le maire, qui dirige la ville depuis 2020, d’avoir menti.',
        ['indirect: Ana Ruiz | accuse | le maire, qui dirige la ville depuis 2020, d’avoir menti'],
      ],
      [
        'Ana Ruiz a accusé Luc Orr, dont le parti est divisé, de « lâcheté ».',
        ['mixed: Ana Ruiz | a accusé | Luc Orr, dont le parti est divisé, de « lâcheté »'],
      ],
      [
        'Le préfet a prévenu le maire, qui dirige la ville, d’un risque de crue.',
        ['indirect: Le préfet | a prévenu | d’un risque de crue'],
      ],
    ],
  ],
  [
    'what the verb before an incise still wants is no apposition',
    [
      ['C’était, selon Ana Ruiz, une erreur.', ['indirect: Ana Ruiz | selon | C’était ‖ une erreur']],
      ['C’était, explique le maire, une erreur.', ['indirect: le maire | explique | C’était ‖ une erreur']],
      [
        'Il n’y avait, a déclaré Ana Ruiz, aucune trace de lutte.',
        ['indirect: Ana Ruiz | a déclaré | Il n’y avait ‖ aucune trace de lutte'],
      ],
    ],
  ],
  [
    'an incise stands between a fronted phrase and its clause',
    [
      [
        'Faute d’argent, explique le maire, le club fermera.',
        ['indirect: le maire | explique | Faute d’argent ‖ le club fermera'],
      ],
      [
        'Ayant perdu deux fois, estime Ana Ruiz, le club paiera.',
        ['indirect: Ana Ruiz | estime | Ayant perdu deux fois ‖ le club paiera'],
      ],
      [
        'Cette année, explique le maire, le club fermera.',
        ['indirect: le maire | explique | Cette année ‖ le club fermera'],
      ],
      ['Ce jour-là, raconte Ana Ruiz, tout a brûlé.', ['indirect: Ana Ruiz | raconte | Ce jour-là ‖ tout a brûlé']],
      [
        'Le plan, a admis le ministre devant les députés, va coûter des emplois.',
        ['indirect: le ministre | a admis | Le plan ‖ va coûter des emplois'],
      ],
      [
        'Lundi, selon Ana Ruiz, 300 personnes étaient parties.',
        ['indirect: Ana Ruiz | selon | Lundi ‖ 300 personnes étaient parties'],
      ],
    ],
  ],
  [
    'the clause of a relative pronoun ends before the main verb',
    [
      ['L’homme que la police dit avoir arrêté lundi est libre.', ['indirect: la police | dit | avoir arrêté lundi']],
      [
        'Les habitants, à qui la mairie avait promis que l’école rouvrirait, se disent trahis.',
        [
          'indirect: la mairie | avait promis | l’école rouvrirait',
          'indirect: Les habitants, à qui la mairie avait promis que l’école rouvrirait | se disent | trahis',
        ],
      ],
      ['Le plan dont le maire assure qu’il est prêt sera voté lundi.', ['indirect: le maire | assure | il est prêt']],
      [
        'Ce que le maire appelle « une pause » est un abandon, accuse l’opposition.',
        [
          'mixed: l’opposition | accuse | Ce que le maire appelle « une pause » est un abandon',
          'direct: le maire | appelle | « une pause »',
        ],
      ],
    ],
  ],
  [
    'what the speaker does besides is not reported',
    [
      [
        'Il a pris la parole pour se féliciter que le chômage baisse et pour attaquer ses rivaux.',
        ['indirect: Il | se féliciter | le chômage baisse'],
      ],
      ['À la question de savoir s’il partirait, il a répondu non.', []],
    ],
  ],
  [
    'how many of them speak',
    [
      [
        'La moitié des sondés estiment que le pays va mal.',
        ['indirect: La moitié des sondés | estiment | le pays va mal'],
      ],
      ['Un tiers des élus estiment que le pays va mal.', ['indirect: Un tiers des élus | estiment | le pays va mal']],
      ['Un élu sur deux estime que tout va mal.', ['indirect: Un élu sur deux | estime | tout va mal']],
      ['Les licenciés disent avoir tout perdu.', ['indirect: Les licenciés | disent | avoir tout perdu']],
    ],
  ],
  [
    'a source goes on to the end of its clause',
    [
      [
        'Selon un rapport que « Le Monde » a pu consulter, la digue était « fragile ».',
        ['mixed: un rapport que « Le Monde » a pu consulter | Selon | la digue était « fragile »'],
      ],
      [
        'Selon un rapport consulté par « Le Monde », la digue était fragile.',
        ['indirect: un rapport consulté par « Le Monde » | Selon | la digue était fragile'],
      ],
      [
        'D’après ce que nous a confié un proche, il partira.',
        ['indirect: ce que nous a confié un proche | D’après | il partira'],
      ],
      [
        'Condamné en mai, l’ancien maire Luc Orr, qui a fait appel, clame son innocence.',
        ['indirect: l’ancien maire Luc Orr, qui a fait appel | clame | son innocence'],
      ],
    ],
  ],
  [
    'a source behind a conjunction that reports nothing',
    [
      ['Reste que, selon la CGT, le compte n’y est pas.', ['indirect: la CGT | selon | le compte n’y est pas']],
      [
        '« C’est fini », souffle Ana Ruiz. Avant d’ajouter : « On a tout perdu. »',
        ['direct: Ana Ruiz | souffle | « C’est fini »', 'direct: Ana Ruiz | ajouter | « On a tout perdu. »'],
      ],
    ],
  ],
  [
    'who accuses whom behind a comma',
    [
      [
        'Le maire a mis en cause l’exploitant du site qui a brûlé, l’accusant d’avoir menti.',
        ['indirect: Le maire | l’accusant | d’avoir menti'],
      ],
      [
        '« Nous avons répondu », assure sa directrice, Ana Ruiz, qui évoque « un malentendu ».',
        [
          'direct: sa directrice, Ana Ruiz | assure | « Nous avons répondu »',
          'direct: Ana Ruiz | évoque | « un malentendu »',
        ],
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
    '“est” behind an adjective is the verb',
    [
      ["L'essentiel est de tenir, affirme Ana Ruiz.", ["indirect: Ana Ruiz | affirme | L'essentiel est de tenir"]],
      [
        'Le plus important est de tenir, affirme Ana Ruiz.',
        ['indirect: Ana Ruiz | affirme | Le plus important est de tenir'],
      ],
      ['Le pire est passé, affirme le maire.', ['indirect: le maire | affirme | Le pire est passé']],
    ],
  ],
  [
    'a verb that is a noun too, behind a participle or a relative clause',
    [
      ['Un économiste réputé note que le plan échouera.', ['indirect: Un économiste réputé | note | le plan échouera']],
      ['Le patron évincé juge que le plan échouera.', ['indirect: Le patron évincé | juge | le plan échouera']],
      [
        'L’un des passagers blessés estime que le plan échouera.',
        ['indirect: L’un des passagers blessés | estime | le plan échouera'],
      ],
      [
        'La femme dont le fils est mort estime que le plan échouera.',
        ['indirect: La femme dont le fils est mort | estime | le plan échouera'],
      ],
      [
        'Le maire, qui a pris note que tout va bien, affirme que le pont rouvrira.',
        ['indirect: Le maire, qui a pris note que tout va bien | affirme | le pont rouvrira'],
      ],
    ],
  ],
  [
    'of a number, the complement says of whom',
    [
      [
        'Un nombre croissant de médecins estime que le plan échouera.',
        ['indirect: Un nombre croissant de médecins | estime | le plan échouera'],
      ],
      ['« Non », estime un nombre grandissant d’élus.', ['direct: un nombre grandissant d’élus | estime | « Non »']],
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
    'what is denied stands before the verb of a relative clause, not behind the colon',
    [
      ["Une hypothèse que le parquet d'Évreux n'écarte pas : une enquête a été ouverte pour incendie.", []],
      [
        'Une accusation que le maire dément : « Le pont tiendra. »',
        ['direct: le maire | dément | « Le pont tiendra. »'],
      ],
      ['Il y a une chose que le maire répète : le pont tiendra.', ['indirect: le maire | répète | le pont tiendra']],
    ],
  ],
  [
    'whoever reports and names himself within what he reports makes one claim',
    [
      [
        "Sa secrétaire générale a rappelé que les agents avaient déjà perdu, selon ses calculs, 3 % de pouvoir d'achat.",
        [
          "indirect: Sa secrétaire générale | a rappelé | les agents avaient déjà perdu, selon ses calculs, 3 % de pouvoir d'achat",
        ],
      ],
      [
        'Le maire a dit que le pont avait, selon lui, dix ans.',
        ['indirect: Le maire | a dit | le pont avait, selon lui, dix ans'],
      ],
      [
        "Ruiz a affirmé que l'usine perdait un million, selon elle.",
        ["indirect: Ruiz | a affirmé | l'usine perdait un million"],
      ],
      ['Le pont avait, selon lui, dix ans.', ['indirect: lui | selon | Le pont avait ‖ dix ans']],
    ],
  ],
  [
    'an adverb that opens a sentence inverts its verb, and asks nothing',
    [
      ['Ainsi affirme-t-il que le pont tiendra.', ['indirect: -t-il | affirme-t-il | le pont tiendra']],
      [
        "Les évêques se taisent. Tout juste relèvent-ils des « irrégularités susceptibles d'affecter l'intégrité ».",
        ["mixed: -ils → évêques | relèvent-ils | des « irrégularités susceptibles d'affecter l'intégrité »"],
      ],
      ['Aussi le maire demande-t-il que le pont ferme.', ['indirect: le maire | demande-t-il | le pont ferme']],
      ['Mais tout juste admet-elle avoir « mal dormi ».', ['mixed: -elle | admet-elle | avoir « mal dormi »']],
      ['Aussi affirme-t-il que le pont tiendra ?', []],
      ['Peut-être a-t-il dit que le pont tiendra.', []],
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
    'the relative clause behind a source is part of it, up to the clause that it reports',
    [
      [
        'Pour Me Sarah Lenoir, qui défend quatre des familles, le prévenu « joue la montre ».',
        ['mixed: Me Sarah Lenoir, qui défend quatre des familles | Pour | le prévenu « joue la montre »'],
      ],
      [
        'Selon le maire, qui défend le plan, rien ne presse.',
        ['indirect: le maire | défend | le plan', 'indirect: le maire, qui défend le plan | Selon | rien ne presse'],
      ],
    ],
  ],
  [
    'a relative clause of the source that goes on to the end is not what it says',
    [
      [
        'Le pont est vieux, selon le collectif, dont le chef, Luc Orr, accuse la ville.',
        ['indirect: le collectif | selon | Le pont est vieux'],
      ],
      [
        'Le pont, selon le collectif, dont le chef est parti, est vieux.',
        ['indirect: le collectif, dont le chef est parti | selon | Le pont ‖ est vieux'],
      ],
    ],
  ],
  [
    '“on ne peut plus” before an adjective is an adverb',
    [
      [
        "L'expert a été on ne peut plus clair : « Cet immeuble était condamné. »",
        ["direct: L'expert | a été | « Cet immeuble était condamné. »"],
      ],
      ['On ne peut plus attendre, dit le maire.', ['indirect: le maire | dit | On ne peut plus attendre']],
    ],
  ],
  [
    'words in marks that stand apart behind the subject of a reported clause',
    [
      [
        "Luc Orr redoute que les élus, « payés au lance-pierre », ne jettent l'éponge.",
        ["mixed: Luc Orr | redoute | les élus, « payés au lance-pierre », ne jettent l'éponge"],
      ],
    ],
  ],
  [
    'a body by the gender of its noun, and by its kind in capitals',
    [
      [
        "EDF est en retard. L'Autorité de sûreté nucléaire a prévenu que c'était tendu. Elle indique avoir été informée.",
        [
          "indirect: L'Autorité de sûreté nucléaire | a prévenu | c'était tendu",
          'indirect: Elle → Autorité de sûreté nucléaire | indique | avoir été informée',
        ],
      ],
      [
        "Greenpeace y voit un aveu. L'ONG estime que c'est cher.",
        ['indirect: Greenpeace | y voit | un aveu', "indirect: L'ONG → Greenpeace | estime | c'est cher"],
      ],
    ],
  ],
  [
    'a sentence without a verb can be what the incise behind it reports',
    [
      [
        'Il part. Pas question de céder, prévient le syndicat.',
        ['indirect: le syndicat | prévient | Pas question de céder'],
      ],
      ['Il part. Un choix politique, dénonce le maire.', ['indirect: le maire | dénonce | Un choix politique']],
      ['Il part. Une erreur, admet-il.', ['indirect: -il | admet-il | Une erreur']],
      ['Il part. Du jamais vu, assure-t-elle.', ['indirect: -t-elle | assure-t-elle | Du jamais vu']],
      ['Il part. Trop tard, répond Luc Orr.', ['indirect: Luc Orr | répond | Trop tard']],
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
    'the wing that somebody is of',
    [
      [
        "L'élu divers droite, 58 ans, invoque « des raisons de santé ».",
        ["direct: L'élu divers droite, 58 ans | invoque | « des raisons de santé »"],
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
    'what stands behind the colon of a short answer goes on with it',
    [
      [
        "Il part. Faux, rétorque l'association : un droit existe, mais la ville n'a rien fait.",
        ["indirect: l'association | rétorque | Faux ‖ un droit existe, mais la ville n'a rien fait"],
      ],
    ],
  ],
  [
    'a pronoun behind a colon speaks what stands behind the colon',
    [
      [
        "Face à lui, une femme s'en va : sa maison, jure-t-elle, est pleine.",
        ['indirect: -t-elle | jure-t-elle | sa maison ‖ est pleine'],
      ],
      [
        'Le constat est clair : le pont est vieux, estime le maire.',
        ['indirect: le maire | estime | Le constat est clair : le pont est vieux'],
      ],
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
    'a verb that reports nothing parts the subject from the cue',
    [
      ['L’avocat sursaute et annonce que l’école fermera.', ['indirect: L’avocat | annonce | l’école fermera']],
      ['L’avocat sursaute, demande un renvoi.', ['indirect: L’avocat | demande | un renvoi']],
      ['Les élus s’engouffrent dans la salle et annoncent un gel.', ['indirect: Les élus | annoncent | un gel']],
      ['La ministre exagère, puis promet que rien ne changera.', ['indirect: La ministre | promet | rien ne changera']],
    ],
  ],
  [
    'a word in -ment that no list has is an adverb where a noun would need its article',
    [
      [
        'Le maire a abruptement annoncé que l’école fermera.',
        ['indirect: Le maire | a abruptement annoncé | l’école fermera'],
      ],
      ['« On ferme », répond sobrement Luc Roux.', ['direct: Luc Roux | répond | « On ferme »']],
      ['« On ferme », a crûment lâché la ministre.', ['direct: la ministre | a crûment lâché | « On ferme »']],
      ['Le maire annonce posément que l’école fermera.', ['indirect: Le maire | annonce | l’école fermera']],
      ['Le maire dénonce un pourrissement du conflit.', ['indirect: Le maire | dénonce | un pourrissement du conflit']],
    ],
  ],
  [
    'a set phrase between a verb and the subject behind it is no part of the subject',
    [
      ['« On ferme », note d’ailleurs le maire.', ['direct: le maire | note | « On ferme »']],
      ['« On ferme », prévient en revanche Luc Roux.', ['direct: Luc Roux | prévient | « On ferme »']],
      ['« On ferme », répète à nouveau la ministre.', ['direct: la ministre | répète | « On ferme »']],
      ['« On ferme », admet tout de même le maire.', ['direct: le maire | admet | « On ferme »']],
      ['« On ferme », reconnaît du bout des lèvres Ana Vian.', ['direct: Ana Vian | reconnaît | « On ferme »']],
      ['« On ferme », assure bien sûr le maire.', ['direct: le maire | assure | « On ferme »']],
      ['« On ferme », a répondu dans la foulée le préfet.', ['direct: le préfet | a répondu | « On ferme »']],
      [
        'Le maire a bien entendu annoncé que l’école fermera.',
        ['indirect: Le maire | a bien entendu annoncé | l’école fermera'],
      ],
      [
        'Le maire a hier soir annoncé que l’école fermera.',
        ['indirect: Le maire | a hier soir annoncé | l’école fermera'],
      ],
      ['« On ferme », annonce bien que malade le maire.', []],
      ['Le maire, d’ailleurs, annonce un gel.', ['indirect: Le maire | annonce | un gel']],
      ['Le maire, sobrement, annonce un gel.', ['indirect: Le maire | annonce | un gel']],
    ],
  ],
  [
    'a number or “beaucoup” can stand for people',
    [
      ['Les deux affirment que l’école fermera.', ['indirect: Les deux | affirment | l’école fermera']],
      ['Mais tous deux assurent que l’école fermera.', ['indirect: tous deux | assurent | l’école fermera']],
      ['Les trois insistent : « On ferme. »', ['direct: Les trois | insistent | « On ferme. »']],
      [
        'Luc Roux et Ana Vian sont venus. Tous deux affirment que l’école fermera.',
        ['indirect: Tous deux → Luc Roux | affirment | l’école fermera'],
      ],
      ['Beaucoup craignent que l’école ferme.', ['indirect: Beaucoup | craignent | l’école ferme']],
      ['Mais beaucoup se souviennent : « On ferme. »', ['direct: beaucoup | se souviennent | « On ferme. »']],
      ['Les deux maires affirment que l’école fermera.', ['indirect: Les deux maires | affirment | l’école fermera']],
    ],
  ],
];

describe('how French news reports', () => {
  testFacts(facts, 'fr');
});
