import { type Facts, testFacts } from '../facts';

/** French clauses with “que” or “si” behind their cue: who says them. Drafts with their claims as `claimLines` writes them. */
const facts: Facts = [
  [
    'a small word with a capital ends a name',
    [
      [
        'Le dirigeant Kim Jong Un a déclaré que tout va bien.',
        ['indirect: Le dirigeant Kim Jong Un | a déclaré | tout va bien'],
      ],
      ['« Oui », a dit Hendrik Vos.', ['direct: Hendrik Vos | a dit | « Oui »']],
    ],
  ],
  [
    'a word of no list that speaks without an article is a name',
    [['Le titre baisse. Vontobel estime que c’est cher.', ['indirect: Vontobel | estime | c’est cher']]],
  ],
  [
    'a post with “d’État” is borne by the name behind it',
    [
      [
        'La secrétaire d’État Ana Ruiz assure que c’est prêt.',
        ['indirect: La secrétaire d’État Ana Ruiz | assure | c’est prêt'],
      ],
      [
        'Selon le chef d’État-major Paul Vian, c’est prêt.',
        ['indirect: le chef d’État-major Paul Vian | Selon | c’est prêt'],
      ],
    ],
  ],
  [
    'a tenant is somebody, who defends no words but a title',
    [
      ['Le tenant du titre a assuré qu’il était prêt.', ['indirect: Le tenant du titre | a assuré | il était prêt']],
      ['Okolie défendra son titre à Riyad.', []],
    ],
  ],
  [
    'a party can have any name',
    [
      [
        'L’Alliance démocratique estime que c’est trop. Le parti rappelle que rien n’est fait.',
        [
          'indirect: L’Alliance démocratique | estime | c’est trop',
          'indirect: Le parti → Alliance démocratique | rappelle | rien n’est fait',
        ],
      ],
    ],
  ],
  [
    'two words with capitals that speak without an article are a name',
    [['On proteste. Sud Culture estime que c’est trop.', ['indirect: Sud Culture | estime | c’est trop']]],
  ],
  [
    'a point presse is no verb',
    [
      [
        'Paris a regretté lors d’un point presse que le texte soit flou.',
        ['indirect: Paris | a regretté | le texte soit flou'],
      ],
    ],
  ],
  [
    'the dateline of an agency with a hyphen',
    [
      [
        'Ouagadougou, 28 nov. 2019, (AIB)- Le ministre Siméon Sawadogo a indiqué que tout est prêt.',
        ['indirect: Le ministre Siméon Sawadogo | a indiqué | tout est prêt'],
      ],
      [
        'Kaya, 2 mai 2024(AIB)-Le chargé d’affaires a été convoqué, a appris l’AIB de sources proches du dossier.',
        ['indirect: l’AIB | a appris | Le chargé d’affaires a été convoqué'],
      ],
    ],
  ],
  [
    'a participle that is a noun as well, before somebody and how he looks',
    [
      [
        'Chargé de défendre le texte, le ministre Paul Vian, la voix rauque, a indiqué que rien n’était décidé.',
        ['indirect: le ministre Paul Vian, la voix rauque | a indiqué | rien n’était décidé'],
      ],
      [
        'Venue soutenir les grévistes, la députée Awa Diop, un mégaphone à la main, a dénoncé « un recul ».',
        ['direct: la députée Awa Diop, un mégaphone à la main | a dénoncé | « un recul »'],
      ],
      [
        'Accusé de fraude, l’ancien maire Luc Orr, le visage fermé, a nié les faits.',
        ['indirect: l’ancien maire Luc Orr, le visage fermé | a nié | les faits'],
      ],
      [
        'Employé de mairie, Luc Orr, 44 ans, raconte qu’il a eu peur.',
        ['indirect: Employé de mairie, Luc Orr, 44 ans | raconte | il a eu peur'],
      ],
    ],
  ],
  [
    'a participle with marks that opens the sentence is no content',
    [
      [
        'Constatant qu’il avait « besoin d’argent », la procureure a requis huit mois de prison.',
        [
          'mixed: la procureure | Constatant | il avait « besoin d’argent »',
          'indirect: la procureure | a requis | huit mois de prison',
        ],
      ],
    ],
  ],
  [
    'for whose defence something is said',
    [
      [
        'Pour sa défense, le prévenu explique qu’il n’a fait que se défendre.',
        ['indirect: le prévenu | explique | il n’a fait que se défendre'],
      ],
      ['Pour la défense, l’enquête est bâclée.', ['indirect: la défense | Pour | l’enquête est bâclée']],
    ],
  ],
  [
    'whom a paper cites',
    [
      [
        'Le journal USA Today a cité le 11 août le professeur Greg Rouse, étudiant à Brest, déclarant que son équipe doutait.',
        ['indirect: le professeur Greg Rouse | déclarant | son équipe doutait'],
      ],
      [
        'Le rapport cite trois cas, montrant que le risque existe.',
        ['indirect: Le rapport | cite | trois cas', 'indirect: Le rapport | montrant | le risque existe'],
      ],
    ],
  ],
  [
    'a relative or subordinate clause can have a subject of its own, name and all',
    [
      [
        'Des saleuses sont prêtes à Troyes, dont le maire, Éric Adam, a prévenu sur X que dix centimètres étaient attendus, tout en ajoutant que rien n’était sûr.',
        [
          'indirect: le maire, Éric Adam | a prévenu | dix centimètres étaient attendus',
          'indirect: le maire, Éric Adam | ajoutant | rien n’était sûr',
        ],
      ],
      [
        'Gap a fermé ses écoles, tandis que la maire de Sisteron, Aude Mercadal, a annoncé une distribution d’eau.',
        ['indirect: la maire de Sisteron, Aude Mercadal | a annoncé | une distribution d’eau'],
      ],
      [
        'Un chiffre que le président du Samu, Marc Noirot, juge « invérifiable ».',
        ['direct: le président du Samu, Marc Noirot | juge | « invérifiable »'],
      ],
      [
        '« La sécheresse dure » reconnaît le ministre, Stéphane Traverse, qui juge d’ailleurs la situation « grave » dans l’Est.',
        [
          'direct: le ministre, Stéphane Traverse | reconnaît | « La sécheresse dure »',
          'mixed: Stéphane Traverse | juge | la situation « grave » dans l’Est',
        ],
      ],
    ],
  ],
  [
    'what stands before a subject in apposition is not the subject',
    [
      [
        'Interpellé à l’Assemblée par Cécile Dumont, députée du Nord et adjointe au maire de Lens, le secrétaire d’État au Logement, Benoît Appert, a annoncé que l’État paierait.',
        ['indirect: le secrétaire d’État au Logement, Benoît Appert | a annoncé | l’État paierait'],
      ],
      [
        'Invité jeudi soir pour un « grand oral », le Premier ministre, Michel Bernier, promet une « pause sur les normes ».',
        ['mixed: le Premier ministre, Michel Bernier | promet | une « pause sur les normes »'],
      ],
    ],
  ],
  [
    'who lends a body his voice speaks, and a description of somebody without a name is not another’s',
    [
      [
        'Paul Vian est parti. Le syndicat réplique par la voix de son secrétaire national, Fabien Orlac, que les effectifs ont fondu. « On pointe comme à l’usine », peste ce contrôleur de 49 ans.',
        [
          'indirect: Le syndicat | réplique | les effectifs ont fondu',
          'direct: ce contrôleur de 49 ans → Fabien Orlac | peste | « On pointe comme à l’usine »',
        ],
      ],
      [
        'Paul Vian est parti. Un riverain a prévenu que la digue fuyait. Ce riverain ajoute que rien n’a été fait.',
        ['indirect: Un riverain | a prévenu | la digue fuyait', 'indirect: Ce riverain | ajoute | rien n’a été fait'],
      ],
    ],
  ],
  [
    'a subject stands behind a clause that the conjunction before it opens',
    [
      [
        'Alors que la canicule s’abat sur le pays, le ministre, Aurélien Roux, assure que tout va bien.',
        ['indirect: le ministre, Aurélien Roux | assure | tout va bien'],
      ],
      [
        '« Aucune région n’est épargnée », détaille Agnès Ricard, porte-parole du Samu, selon qui le nombre de services fermés n’a jamais été aussi élevé.',
        [
          'direct: Agnès Ricard, porte-parole du Samu | détaille | « Aucune région n’est épargnée »',
          'indirect: Agnès Ricard, porte-parole du Samu | selon qui | le nombre de services fermés n’a jamais été aussi élevé',
        ],
      ],
    ],
  ],
  [
    'an adjective that opens its sentence is no part of the source',
    [
      [
        'Présent à l’inauguration, le maire, Paul Vian, a dit que tout allait bien.',
        ['indirect: le maire, Paul Vian | a dit | tout allait bien'],
      ],
    ],
  ],
  [
    'a relative clause belongs to the noun that its verb agrees with',
    [
      [
        'Elle a rejeté les accusations de Kiev, qui affirme que des armes ont transité.',
        ['indirect: Kiev | affirme | des armes ont transité'],
      ],
      ['Elle a lu la note des élus, qui affirment que tout va.', ['indirect: élus | affirment | tout va']],
    ],
  ],
  [
    '“pour cela” names nobody',
    [['Pour cela, le maire assure que tout ira.', ['indirect: le maire | assure | tout ira']]],
  ],
  [
    'a word of the language is a first name right before a family name',
    [
      [
        'Bienvenu Mbiya a déclaré que la route serait finie. Il a ajouté que les fonds manquaient.',
        [
          'indirect: Bienvenu Mbiya | a déclaré | la route serait finie',
          'indirect: Il → Bienvenu Mbiya | a ajouté | les fonds manquaient',
        ],
      ],
      [
        'Trésor Kapuku affirme que le contrat a été signé. « Tout est clair », a-t-il dit.',
        [
          'indirect: Trésor Kapuku | affirme | le contrat a été signé',
          'direct: -t-il → Trésor Kapuku | a-t-il dit | « Tout est clair »',
        ],
      ],
      [
        'Prudence Kouassi a expliqué que le marché fermerait. Elle a ajouté que la décision était prise.',
        [
          'indirect: Prudence Kouassi | a expliqué | le marché fermerait',
          'indirect: Elle → Prudence Kouassi | a ajouté | la décision était prise',
        ],
      ],
      [
        'Espérance Mukamana a regretté que le texte soit retardé.',
        ['indirect: Espérance Mukamana | a regretté | le texte soit retardé'],
      ],
      ['Juste Kabore a promis que l’école rouvrirait.', ['indirect: Juste Kabore | a promis | l’école rouvrirait']],
      ['Grâce Mbuyi a salué « un geste fort ».', ['direct: Grâce Mbuyi | a salué | « un geste fort »']],
      [
        'Fidèle Moungar a rejeté l’accusation. Il parle de « manipulation ».',
        ['mixed: Il → Fidèle Moungar | parle | de « manipulation »'],
      ],
      ['Gloire Mpasi souligne que rien n’a changé.', ['indirect: Gloire Mpasi | souligne | rien n’a changé']],
      ['La société Fortune Gold a annoncé un plan.', ['indirect: La société Fortune Gold | a annoncé | un plan']],
      [
        'Le Trésor Public a assuré que les impôts baisseraient.',
        ['indirect: Le Trésor Public | a assuré | les impôts baisseraient'],
      ],
    ],
  ],
  [
    'who speaks of the holder of a post is another',
    [
      [
        'Luc Orr a critiqué le maire. Le maire a répondu que tout était public.',
        ['indirect: Luc Orr | a critiqué | le maire', 'indirect: Le maire | a répondu | tout était public'],
      ],
      [
        'Luc Orr dénonce le budget du maire. « C’est faux », répond le maire.',
        ['indirect: Luc Orr | dénonce | le budget du maire', 'direct: le maire | répond | « C’est faux »'],
      ],
      [
        '« Le maire nous ment », affirme Luc Orr.\n\nLe maire assure que non.',
        ['direct: Luc Orr | affirme | « Le maire nous ment »', 'indirect: Le maire | assure | non'],
      ],
      [
        'Luc Orr, maire de Lens, explique que le maire n’a pas ce pouvoir. Le maire ajoute que la loi est claire.',
        [
          'indirect: Luc Orr, maire de Lens | explique | le maire n’a pas ce pouvoir',
          'indirect: Le maire → Luc Orr | ajoute | la loi est claire',
        ],
      ],
      [
        '« Le directeur doit partir », lance Anne Vidal. Le directeur refuse d’entendre « ces menaces ».',
        ['direct: Anne Vidal | lance | « Le directeur doit partir »'],
      ],
    ],
  ],
  [
    'a day behind the name of a paper is no part of it',
    [
      [
        'Un article publié par Le Quotidien de Lens lundi 17 octobre, qui rappelle que le pont est vieux.',
        ['indirect: Le Quotidien de Lens | rappelle | le pont est vieux'],
      ],
    ],
  ],
  [
    'the name of a site is one word',
    [
      ['Booking.com a annoncé que son siège fermerait.', ['indirect: Booking.com | a annoncé | son siège fermerait']],
      ['Le projet est mort, selon Actu.fr.', ['indirect: Actu.fr | selon | Le projet est mort']],
      [
        'Le patron de Free.fr a assuré que tout irait bien.',
        ['indirect: Le patron de Free.fr | a assuré | tout irait bien'],
      ],
    ],
  ],
  [
    '“n°” and its number are somebody',
    [
      ['Le n°2 du parti a dit que la route rouvrirait.', ['indirect: Le n°2 du parti | a dit | la route rouvrirait']],
      ['Le n° 2 du parti a dit que la route rouvrirait.', ['indirect: Le n° 2 du parti | a dit | la route rouvrirait']],
      [
        'Le N°2 du gouvernement, Ana Ruiz, a dit que la route rouvrirait.',
        ['indirect: Le N°2 du gouvernement, Ana Ruiz | a dit | la route rouvrirait'],
      ],
      ['Le lot n°2 du parc est vendu, a dit Ana Ruiz.', ['indirect: Ana Ruiz | a dit | Le lot n°2 du parc est vendu']],
      ['Il fait 20 °C, a dit Ana Ruiz.', ['indirect: Ana Ruiz | a dit | Il fait 20 °C']],
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
  [
    'a noun that is a verb too, behind what opens a sentence',
    [
      [
        'Puis le juge rappelle que les gendarmes sont intervenus.',
        ['indirect: le juge | rappelle | les gendarmes sont intervenus'],
      ],
      [
        'Mais le juge rappelle que les gendarmes sont intervenus.',
        ['indirect: le juge | rappelle | les gendarmes sont intervenus'],
      ],
      ['Ana Ruiz le juge dépassé.', ['indirect: Ana Ruiz | le juge | dépassé']],
    ],
  ],
  [
    'a word that is only formed like a participle is the first name of somebody',
    [
      [
        'Lassané Ouédraogo, le président du parti, se tait. Amadé Diallo a dit que c’était faux.',
        ['indirect: Amadé Diallo | a dit | c’était faux'],
      ],
    ],
  ],
  [
    'those with whom somebody began something do not speak with him',
    [
      [
        'Michel Cellier, un des élus à l’origine du projet avec René Roux et Jean Palmier, indique que le courrier est parti.',
        [
          'indirect: Michel Cellier, un des élus à l’origine du projet avec René Roux et Jean Palmier | indique | le courrier est parti',
        ],
      ],
    ],
  ],
  [
    'one of them can speak',
    [['L’une d’elles affirme que la route est fermée.', ['indirect: L’une d’elles | affirme | la route est fermée']]],
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
    'what sets a subject against others, without commas',
    [
      ['Le maire pour sa part affirme que la route est sûre.', ['indirect: Le maire | affirme | la route est sûre']],
      ['Les syndicats quant à eux réclament une hausse.', ['indirect: Les syndicats | réclament | une hausse']],
      ['La direction en revanche affirme que tout va bien.', ['indirect: La direction | affirme | tout va bien']],
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
    'a name with its post and no comma is one subject',
    [
      [
        'Luc Orr le président de la ligue pense que le parti gouverne seul.',
        ['indirect: Luc Orr le président de la ligue | pense | le parti gouverne seul'],
      ],
      [
        'Ana Ruiz la directrice du centre a déclaré que tout allait bien.',
        ['indirect: Ana Ruiz la directrice du centre | a déclaré | tout allait bien'],
      ],
      [
        'Hassana Tchiroma le président de l’Association pour la Défense des Droits pense que le parti gouverne seul.',
        [
          'indirect: Hassana Tchiroma le président de l’Association pour la Défense des Droits | pense | le parti gouverne seul',
        ],
      ],
      [
        'Issa Sow le maire de Kayes a promis un marché.',
        ['indirect: Issa Sow le maire de Kayes | a promis | un marché'],
      ],
      [
        'Lundi, Issa Sow le préfet a annoncé que la route était ouverte.',
        ['indirect: Issa Sow le préfet | a annoncé | la route était ouverte'],
      ],
      [
        'Luc Orr l’entraîneur a dit que l’équipe jouerait.',
        ['indirect: Luc Orr l’entraîneur | a dit | l’équipe jouerait'],
      ],
      ['Pour Luc Orr le maire ment.', []],
      ['Selon Luc Orr le maire ment.', ['indirect: Luc Orr | Selon | le maire ment']],
    ],
  ],
  [
    'an adverbial between commas parts the verb of a relative clause from its object',
    [
      [
        'Luc Orr qui a salué, lundi, les soignants, a promis que le service rouvrirait.',
        ['indirect: Luc Orr qui a salué, lundi, les soignants | a promis | le service rouvrirait'],
      ],
      [
        'Luc Orr, qui a salué, lundi, les soignants, a promis que le service rouvrirait.',
        ['indirect: Luc Orr, qui a salué, lundi, les soignants | a promis | le service rouvrirait'],
      ],
      [
        'Ana Ruiz, qui a remercié, auparavant, la population pour son calme, a assuré que la ville est sûre.',
        ['indirect: Ana Ruiz, qui a remercié, auparavant, la population pour son calme | a assuré | la ville est sûre'],
      ],
      [
        'Le préfet qui a visité, hier, la zone, a assuré que la ville est sûre.',
        ['indirect: Le préfet qui a visité, hier, la zone | a assuré | la ville est sûre'],
      ],
      [
        'Le général Constant Ndima qui a remercié, auparavant, sa population pour ses gestes, a rassuré que la ville est sûre.',
        [
          'indirect: Le général Constant Ndima qui a remercié, auparavant, sa population pour ses gestes | a rassuré | la ville est sûre',
        ],
      ],
      [
        'La ministre, qui recevait, mardi matin, les syndicats, a promis un plan.',
        ['indirect: La ministre, qui recevait, mardi matin, les syndicats | a promis | un plan'],
      ],
      [
        'La directrice, qui quitte, fin mai, son poste, affirme que rien n’est prêt.',
        ['indirect: La directrice, qui quitte, fin mai, son poste | affirme | rien n’est prêt'],
      ],
      ['Le maire, qui a reçu, lundi, Ana Ruiz, a dit non.', []],
      [
        'Le maire, élu lundi, le docteur Orr, a dit que le pont rouvrirait.',
        ['indirect: le docteur Orr | a dit | le pont rouvrirait'],
      ],
      [
        'L’homme qui a tiré, lundi, le père de trois enfants, a dit qu’il regrettait.',
        ['indirect: L’homme qui a tiré, lundi, le père de trois enfants | a dit | il regrettait'],
      ],
    ],
  ],
  [
    'a segment that opens with somebody has no verb there',
    [
      [
        'Luc Orr, garde forestier, a dit que le bois brûlait.',
        ['indirect: Luc Orr, garde forestier | a dit | le bois brûlait'],
      ],
      [
        'Enzo, élève en terminale, a dit que le lycée fermait.',
        ['indirect: Enzo, élève en terminale | a dit | le lycée fermait'],
      ],
      ['Le juge, élève de Vian, a dit que c’était fini.', ['indirect: Le juge, élève de Vian | a dit | c’était fini']],
      ['Luc Orr, garde son calme et a dit que c’était fini.', ['indirect: Luc Orr | a dit | c’était fini']],
    ],
  ],
];

testFacts(facts, 'fr');
