import { type Facts, testFacts } from '../facts';

/** French sources behind “selon” and its like. Drafts with their claims as `claimLines` writes them. */
const facts: Facts = [
  [
    "what the writer tells of one side is nobody's words",
    [
      ['Côté joueurs, l’heure était à l’autocritique.', []],
      ['Côté direction, c’est « non ».', ['mixed: direction | Côté | c’est « non »']],
      ['Il en a dit un peu plus, tout de même.', []],
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
    'results are a source; “pour mémoire” is none',
    [
      [
        'Le parti est en tête, selon des résultats partiels.',
        ['indirect: des résultats partiels | selon | Le parti est en tête'],
      ],
      ['Pour mémoire, le pont avait cédé en 2018.', []],
    ],
  ],
  [
    '“pour qui” takes up an agent, and a body behind its article',
    [
      [
        'Une idée soutenue par Paul Vian, pour qui « rien n’est réglé ».',
        ['direct: Paul Vian | pour qui | « rien n’est réglé »'],
      ],
      ['La CFDT, pour qui rien n’est réglé, fera grève.', ['indirect: La CFDT | pour qui | rien n’est réglé']],
      ['Le texte inquiète le maire, pour qui c’est flou.', ['indirect: le maire | pour qui | c’est flou']],
    ],
  ],
  [
    'a predicate behind the source in its middle',
    [
      [
        'La principale explication est donc, d’après l’institut, la hausse des prix.',
        ['indirect: l’institut | d’après | La principale explication est donc ‖ la hausse des prix'],
      ],
      [
        'Le premier motif est souvent, selon le médecin, la fatigue.',
        ['indirect: le médecin | selon | Le premier motif est souvent ‖ la fatigue'],
      ],
      [
        'Il a parlé hier, selon Luc Vial, le maire de Lens.',
        ['indirect: Luc Vial, le maire de Lens | selon | Il a parlé hier'],
      ],
    ],
  ],
  [
    '“pas de doute” before a colon only says that the words come',
    [
      ['Pour Luc Orr, pas de doute : « On va dans le mur. »', ['direct: Luc Orr | Pour | « On va dans le mur. »']],
      ["Pour Luc Orr, c'est clair : « On va dans le mur. »", ['direct: Luc Orr | Pour | « On va dans le mur. »']],
    ],
  ],
  [
    'accounts and sums are whose they are, and a relative pronoun takes up a body behind its preposition',
    [
      [
        'Selon les calculs de la fédération Eau libre, un foyer sur dix serait touché.',
        ['indirect: la fédération Eau libre | Selon les calculs de | un foyer sur dix serait touché'],
      ],
      [
        'D’après les témoignages de Nicolas Perrin, tout le monde est sorti.',
        ['indirect: Nicolas Perrin | D’après les témoignages de | tout le monde est sorti'],
      ],
      [
        'Cette version a été reprise par la chaîne Télé Alpes, selon laquelle le pilote avait sauté.',
        ['indirect: la chaîne Télé Alpes | selon laquelle | le pilote avait sauté'],
      ],
      [
        'La déclaration du maire, selon laquelle la ville est sûre, a surpris.',
        ['indirect: maire | selon laquelle | la ville est sûre'],
      ],
      ['La rumeur, selon laquelle le maire partirait, court.', ['indirect: – | selon laquelle | le maire partirait']],
    ],
  ],
  [
    'a headline can name whose its quotation is behind “pour”',
    [
      ['# Impôts : « une erreur de plus » pour les maires', ['direct: les maires | pour | « une erreur de plus »']],
      ['# « La Berge », un film pour les enfants', []],
    ],
  ],
  [
    'a source has its participle, a relative clause its antecedent, a cleft sentence its rest',
    [
      [
        'Selon les premiers éléments de l’enquête, communiqués par le parquet, le conducteur roulait trop vite.',
        [
          'indirect: les premiers éléments de l’enquête, communiqués par le parquet | Selon | le conducteur roulait trop vite',
        ],
      ],
      [
        'La mairie renvoie vers la préfecture, qui elle-même évoque « une procédure ».',
        ['direct: la préfecture | évoque | « une procédure »'],
      ],
      [
        'C’est la deuxième fois, regrette le collectif, que la ligne est fermée.',
        ['indirect: le collectif | regrette | C’est la deuxième fois ‖ que la ligne est fermée'],
      ],
    ],
  ],
  [
    'the source ends before the thing that the sentence is about',
    [
      [
        'Pour la commerçante, le vrai problème, « c’est le parking ».',
        ['mixed: la commerçante | Pour | le vrai problème, « c’est le parking »'],
      ],
    ],
  ],
  [
    '“faute de” opens no apposition',
    [
      [
        'Elle est morte, selon sa famille, faute d’avoir pu payer.',
        ['indirect: sa famille | selon | Elle est morte ‖ faute d’avoir pu payer'],
      ],
    ],
  ],
  [
    'whom somebody belongs to stands between commas, be it before words in marks',
    [
      [
        'Selon la politologue Ana Roux, de l’Université de Genève, le scrutin « dit la lassitude ».',
        ['mixed: la politologue Ana Roux, de l’Université de Genève | Selon | le scrutin « dit la lassitude »'],
      ],
      [
        '« Oui », a dit la municipale en charge de la Mobilité, Ana Roux.',
        ['direct: la municipale en charge de la Mobilité, Ana Roux | a dit | « Oui »'],
      ],
    ],
  ],
  [
    'where somebody works belongs to the source behind “selon”',
    [
      [
        'Selon un chercheur au CNRS, le loup progresse.',
        ['indirect: un chercheur au CNRS | Selon | le loup progresse'],
      ],
      [
        'Pour la professeure à Sciences Po Inès Roux, le loup progresse.',
        ['indirect: la professeure à Sciences Po Inès Roux | Pour | le loup progresse'],
      ],
      [
        'Le loup progresse, selon un chercheur au CNRS, qui craint le pire.',
        [
          'indirect: un chercheur au CNRS, qui craint le pire | selon | Le loup progresse',
          'indirect: un chercheur au CNRS | craint | le pire',
        ],
      ],
      ['Pour ce qui est du loup, rien ne presse.', []],
    ],
  ],
  [
    'the body that somebody belongs to stands with his name, several people do not',
    [
      [
        'Selon Paul Dupin, de la fédération des chasseurs, le loup progresse.',
        ['indirect: Paul Dupin, de la fédération des chasseurs | Selon | le loup progresse'],
      ],
      [
        'Pour Inès Roux, à la tête du syndicat, la grève paiera.',
        ['indirect: Inès Roux, à la tête du syndicat | Pour | la grève paiera'],
      ],
      [
        '« Le loup progresse », affirme Paul Dupin, de l’Inrae.',
        ['direct: Paul Dupin, de l’Inrae | affirme | « Le loup progresse »'],
      ],
      [
        'Selon le maire, les élèves, fatigués par la route, ont dormi.',
        ['indirect: le maire | Selon | les élèves, fatigués par la route, ont dormi'],
      ],
      [
        'Selon l’association, de nombreux riverains, excédés, ont porté plainte.',
        ['indirect: l’association | Selon | de nombreux riverains, excédés, ont porté plainte'],
      ],
    ],
  ],
  [
    'a report behind “selon” ends at the colon of a quotation that has a cue of its own',
    [
      [
        'Selon Paul Dupin, la route est sûre : « On l’a vue », insiste-t-il.',
        [
          'indirect: Paul Dupin | Selon | la route est sûre',
          'direct: -t-il → Paul Dupin | insiste-t-il | « On l’a vue »',
        ],
      ],
    ],
  ],
  [
    'behind “ce” stands a noun, unless it is a verb of being, and only “fait-il” speaks',
    [
      [
        'Aucune région n’est épargnée, d’après ce décompte qui n’inclut pas la Corse.',
        ['indirect: ce décompte qui n’inclut pas la Corse | d’après | Aucune région n’est épargnée'],
      ],
      ['La crise ferait « presque regretter la guerre ».', []],
      [
        'Le ministre a tenu à « rendre hommage » aux pompiers.',
        ['mixed: Le ministre | a tenu à | « rendre hommage » aux pompiers'],
      ],
    ],
  ],
  [
    'behind a colon a source has a clause of its own, and so has an incise',
    [
      [
        'La ministre tranche : selon elle, le texte est bon.',
        [
          'indirect: La ministre | tranche | selon elle, le texte est bon',
          'indirect: elle → ministre | selon | le texte est bon',
        ],
      ],
      [
        'Le constat est partagé : les prix ont doublé, selon la CLCV.',
        ['indirect: la CLCV | selon | les prix ont doublé'],
      ],
      [
        'L’avocat nie toute faute : d’après son client, il dormait.',
        ['indirect: L’avocat | nie | toute faute', 'indirect: son client | d’après | il dormait'],
      ],
      [
        'L’étude nuance le propos : elle relève que les commerces ont perdu un client sur dix.',
        [
          'indirect: L’étude | nuance | le propos',
          'indirect: elle → étude | relève | les commerces ont perdu un client sur dix',
        ],
      ],
      [
        'Chez Oddo, on juge la baisse « excessive » : les ventes tiennent, font valoir ses experts.',
        ['mixed: Oddo | juge | la baisse « excessive »', 'indirect: ses experts | font valoir | les ventes tiennent'],
      ],
    ],
  ],
  [
    'a source without commas cuts the verb of its clause, or reminds of who reports it',
    [
      ['Le texte serait selon lui inapplicable.', ['indirect: lui | selon | Le texte serait ‖ inapplicable']],
      [
        'La mesure pourrait selon la ministre être reportée.',
        ['indirect: la ministre | selon | La mesure pourrait ‖ être reportée'],
      ],
      [
        'FO rappelle que l’aide pourrait selon elle être exigée.',
        ['indirect: FO | rappelle | l’aide pourrait selon elle être exigée'],
      ],
    ],
  ],
  [
    'words in marks between commas are all that a source behind them says',
    [['Son départ, « regrettable » selon la CGT, a été annoncé lundi.', ['direct: la CGT | selon | « regrettable »']]],
  ],
  [
    'whatever is believed can be a source',
    [
      [
        'Les travaux débuteront en mai, à en croire le calendrier.',
        ['indirect: le calendrier | à en croire | Les travaux débuteront en mai'],
      ],
    ],
  ],
  [
    'what another body counts is not what a source says',
    [
      [
        'Le drame a fait 12 morts selon la police, 40 selon l’opposition.',
        ['indirect: la police | selon | Le drame a fait 12 morts', 'indirect: l’opposition | selon | 40'],
      ],
      [
        'Cent écoles ont fermé, d’après le ministère, quand l’Union lycéenne en revendique 300.',
        ['indirect: le ministère | d’après | Cent écoles ont fermé'],
      ],
    ],
  ],
  [
    'two single marks of either form are a double one',
    [
      [
        'Selon la DIRPA, ‘’trois vedettes, dont une de pompiers, ont rejoint le convoi’’.',
        ['direct: la DIRPA | Selon | ‘’trois vedettes, dont une de pompiers, ont rejoint le convoi’’'],
      ],
      [
        'Pour le maire, ‘’les travaux, la voirie et l’eau avancent’’.',
        ['direct: le maire | Pour | ‘’les travaux, la voirie et l’eau avancent’’'],
      ],
      [
        '’’Le secteur génère 600 emplois’’, a souligné le ministre.',
        ['direct: le ministre | a souligné | ’’Le secteur génère 600 emplois’’'],
      ],
      [
        'Il a demandé d’‘’accentuer la régulation’’ du secteur.',
        ['mixed: Il | a demandé | d’‘’accentuer la régulation’’ du secteur'],
      ],
      [
        'Le président a salué la ‘’contribution précieuse’’ de ses prédécesseurs.',
        ['mixed: Le président | a salué | la ‘’contribution précieuse’’ de ses prédécesseurs'],
      ],
    ],
  ],
  [
    'what closes a sentence behind selon and tells of the source is the source’s',
    [
      [
        'Le retour à l’équilibre est prévu pour 2018, selon Francis Morel, également à la tête du groupe Le Parisien.',
        [
          'indirect: Francis Morel, également à la tête du groupe Le Parisien | selon | Le retour à l’équilibre est prévu pour 2018',
        ],
      ],
      [
        'La route sera finie en juin, selon Luc Orr, aussi en charge des transports.',
        ['indirect: Luc Orr, aussi en charge des transports | selon | La route sera finie en juin'],
      ],
      [
        'Le prix baissera, selon la CGT, également présente à la réunion.',
        ['indirect: la CGT, également présente à la réunion | selon | Le prix baissera'],
      ],
    ],
  ],
  [
    'what the writer asks, whoever could answer, is no claim',
    [
      ['Que faut-il faire, à son avis, pour que cela change ?', []],
      ['Pourquoi, selon la maire, le pont a-t-il cédé ?', []],
      ['Le pont a cédé, selon la maire.', ['indirect: la maire | selon | Le pont a cédé']],
    ],
  ],
  [
    'bodies by their noun or place',
    [
      ['La centrale syndicale dénonce « un recul ».', ['direct: La centrale syndicale | dénonce | « un recul »']],
      [
        'L’usine va fermer, selon les informations de La Voix de Lens.',
        ['indirect: les informations de La Voix de Lens | selon | L’usine va fermer'],
      ],
      [
        'La France a chaud, selon Météo France. « On n’a jamais vu ça », assure cet agriculteur.',
        [
          'indirect: Météo France | selon | La France a chaud',
          'direct: cet agriculteur | assure | « On n’a jamais vu ça »',
        ],
      ],
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
    'whoever published figures is told apart behind a comma',
    [
      [
        'Le prix va doubler, selon les chiffres publiés lundi par Ana Ruiz, une économiste qui suit le dossier.',
        [
          'indirect: les chiffres publiés lundi par Ana Ruiz, une économiste qui suit le dossier | selon | Le prix va doubler',
        ],
      ],
      [
        '95 services sont en grève, selon le décompte fait lundi par Inter-Urgences, un collectif de soignants.',
        [
          'indirect: le décompte fait lundi par Inter-Urgences, un collectif de soignants | selon | 95 services sont en grève',
        ],
      ],
      [
        'La ville compte, selon le décompte fait par la mairie, un millier de logements vides.',
        ['indirect: le décompte fait par la mairie | selon | La ville compte ‖ un millier de logements vides'],
      ],
      [
        'Selon les chiffres publiés lundi, la dette va doubler.',
        ['indirect: les chiffres publiés lundi | Selon | la dette va doubler'],
      ],
    ],
  ],
  [
    'a body has a row of things that it is in charge of',
    [
      [
        "L'eau a baissé, selon la Direction régionale de l'environnement, de l'aménagement et du logement (Dreal) d'Auvergne.",
        [
          "indirect: la Direction régionale de l'environnement, de l'aménagement et du logement (Dreal) d'Auvergne | selon | L'eau a baissé",
        ],
      ],
      [
        "« L'eau a baissé », indique la direction de l'économie, de l'emploi, du travail et des solidarités.",
        [
          "direct: la direction de l'économie, de l'emploi, du travail et des solidarités | indique | « L'eau a baissé »",
        ],
      ],
      [
        "Le feu est éteint, a annoncé le service départemental d'incendie, de secours et de prévention.",
        ["indirect: le service départemental d'incendie, de secours et de prévention | a annoncé | Le feu est éteint"],
      ],
      [
        'Selon le préfet du Nord, de la neige et de la pluie sont attendues.',
        ['indirect: le préfet du Nord | Selon | de la neige et de la pluie sont attendues'],
      ],
      [
        'Selon le maire de Lens, de nombreux élus et des riverains sont venus.',
        ['indirect: le maire de Lens | Selon | de nombreux élus et des riverains sont venus'],
      ],
    ],
  ],
  [
    'a cue phrase in a relative clause between commas is of this clause',
    [
      [
        'Le dialogue, dont le principe est bon selon Luc Vian, doit aboutir.',
        ['indirect: Luc Vian | selon | dont le principe est bon'],
      ],
      [
        'Le texte, qui va trop loin d’après la CGT, sera voté mardi.',
        ['indirect: la CGT | d’après | qui va trop loin'],
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
    'what “ne” stands before is a verb',
    [
      [
        'Pour Claire Fontanel, la décision ne fait aucun doute.',
        ['indirect: Claire Fontanel | Pour | la décision ne fait aucun doute'],
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
    'for a share of people',
    [
      ["Pour beaucoup de riverains, « c'est la fin ».", ["direct: beaucoup de riverains | Pour | « c'est la fin »"]],
      ['Pour une partie des élus, le projet est mort.', ['indirect: une partie des élus | Pour | le projet est mort']],
      ["Pour d'autres, le projet est mort.", ["indirect: d'autres | Pour | le projet est mort"]],
      ['Pour beaucoup de travail, il faut du temps.', []],
    ],
  ],
  [
    'a source behind “selon” or its like',
    [
      [
        'Pour Luc Arnaud, le constat est sans appel : « Les quais sont vides. »',
        ['direct: Luc Arnaud | Pour | « Les quais sont vides. »'],
      ],
      [
        'Pas question de reculer, selon Luc Arnaud. Ouvert toute l’année, selon la météo.',
        ['indirect: Luc Arnaud | selon | Pas question de reculer'],
      ],
      [
        'De source judiciaire, on apprend que la digue a cédé. On apprend de source policière que le pont est fermé.',
        ['indirect: source judiciaire | De | la digue a cédé', 'indirect: source policière | de | le pont est fermé'],
      ],
      ['# Grève : vers un accord, selon la direction', ['indirect: la direction | selon | vers un accord']],
      [
        'Anna Sarr, selon laquelle « les lits manquent », réclame un plan.',
        [
          'direct: Anna Sarr | selon laquelle | « les lits manquent »',
          'indirect: Anna Sarr, selon laquelle « les lits manquent » | réclame | un plan',
        ],
      ],
      [
        'La ville est ruinée, dixit Luc Arnaud. Nivers jouera avec, dixit Luc Arnaud, « l’obligation de gagner ».',
        [
          'indirect: Luc Arnaud | dixit | La ville est ruinée',
          'direct: Luc Arnaud | dixit | « l’obligation de gagner »',
        ],
      ],
      [
        'Selon le porte-parole du ministère, Luc Arnaud, les pays voisins « tiendront parole ».',
        ['mixed: le porte-parole du ministère, Luc Arnaud | Selon | les pays voisins « tiendront parole »'],
      ],
      [
        'Selon l’économiste Luc Arnaud, interrogé par Les Échos, le pain coûtera plus cher.',
        ['indirect: l’économiste Luc Arnaud, interrogé par Les Échos | Selon | le pain coûtera plus cher'],
      ],
      [
        'D’après les premières constatations, la digue a cédé la nuit.',
        ['indirect: les premières constatations | D’après | la digue a cédé la nuit'],
      ],
      [
        'Selon une étude publiée lundi, un salarié sur cinq télétravaille.',
        ['indirect: une étude publiée lundi | Selon | un salarié sur cinq télétravaille'],
      ],
    ],
  ],
];

testFacts(facts, 'fr');
