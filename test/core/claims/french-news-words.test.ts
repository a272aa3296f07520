import { type Facts, testFacts } from './facts';

/** What news in French taught of what is said: a general fact, and drafts with their claims as `claimLines` writes them. */
const facts: Facts = [
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
    'a time that opens the content stands before the incise that cuts it',
    [
      [
        'Lundi, annonce la préfecture, les écoles seront fermées.',
        ['indirect: la préfecture | annonce | Lundi ‖ les écoles seront fermées'],
      ],
      [
        'D’ici là, a prévenu l’ambassadrice à l’ONU, « chacun devra agir ».',
        ['mixed: l’ambassadrice | a prévenu | D’ici là ‖ « chacun devra agir »'],
      ],
    ],
  ],
  [
    'a time between the cue and its “que” is no object',
    [
      [
        'Le maire a dit la semaine dernière que la route rouvrirait.',
        ['indirect: Le maire | a dit | la route rouvrirait'],
      ],
      [
        'Le ministère avait fait savoir la veille que la route rouvrirait.',
        ['indirect: Le ministère | avait fait savoir | la route rouvrirait'],
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
    '“pour cela” names nobody',
    [['Pour cela, le maire assure que tout ira.', ['indirect: le maire | assure | tout ira']]],
  ],
  [
    'what is done to a thing in a row of verbs is no speech of its own',
    [
      ['Elle arrive en avance, commande un thé, pose son carnet.', []],
      ['Le maire, indique un proche, ne viendra pas.', ['indirect: un proche | indique | Le maire ‖ ne viendra pas']],
    ],
  ],
  [
    'a reported clause ends before “avant de” and before a main clause without a “que” of its own',
    [
      [
        'Irina Sokol a affirmé que Riga n’avait fourni aucune preuve, avant de suggérer que Vilnius avait tiré.',
        [
          'indirect: Irina Sokol | a affirmé | Riga n’avait fourni aucune preuve',
          'indirect: Irina Sokol | suggérer | Vilnius avait tiré',
        ],
      ],
      [
        'La préfète a déclaré qu’elle « attend le rapport » et elle a annoncé qu’elle recevrait les familles.',
        [
          'mixed: La préfète | a déclaré | elle « attend le rapport »',
          'indirect: elle → préfète | a annoncé | elle recevrait les familles',
        ],
      ],
    ],
  ],
  [
    'an adverbial between a cue and its words is no part of them',
    [
      [
        'Le ministre Paul Gandon avait témoigné dans un communiqué de sa « profonde tristesse ».',
        ['mixed: Le ministre Paul Gandon | avait témoigné | de sa « profonde tristesse »'],
      ],
      [
        'Le syndicat Unsa avait jugé la semaine dernière « vital de frapper un grand coup ».',
        ['direct: Le syndicat Unsa | avait jugé | « vital de frapper un grand coup »'],
      ],
      ['La ministre a appelé de nouveau au calme.', ['indirect: La ministre | a appelé | au calme']],
      [
        'Les représentants du personnel ont quant à eux exprimé leur inquiétude.',
        ['indirect: Les représentants du personnel | ont quant à eux exprimé | leur inquiétude'],
      ],
    ],
  ],
  [
    'quotations that commas part are one claim, with the words before them',
    [
      [
        'Il faut « faire des économies », « arrêter les travaux », s’alarme Jean Aubry.',
        ['mixed: Jean Aubry | s’alarme | Il faut « faire des économies » ‖ « arrêter les travaux »'],
      ],
    ],
  ],
  [
    'blame is content with whom it is laid on',
    [
      [
        'Le procureur a imputé l’incendie à un court-circuit.',
        ['indirect: Le procureur | a imputé | l’incendie à un court-circuit'],
      ],
    ],
  ],
  [
    'words that are noun and verb, and parts of adverbials, are no cues',
    [
      ['Le président s’est exprimé mercredi, quelques heures après une double attaque par drones sur le palais.', []],
      [
        'Le gouverneur, Serguiï Lisak, a pour sa part fait état de « trois blessés ».',
        ['mixed: Le gouverneur, Serguiï Lisak | a pour sa part fait état | de « trois blessés »'],
      ],
      [
        'Un peu plus tôt, Boris Filat, le maire de Dnipra, avait déploré la mort d’un enfant.',
        ['indirect: Boris Filat, le maire de Dnipra | avait déploré | la mort d’un enfant'],
      ],
    ],
  ],
  [
    'a cue right behind a quotation has it, whatever stands before the colon or the comma',
    [
      [
        'Un plan que refusent les parents : « Comment faire ? » s’exclame Aïssa Benhar.',
        ['direct: Aïssa Benhar | s’exclame | « Comment faire ? »'],
      ],
      [
        'Les écoles vont fermer et, effet collatéral, « le suivi s’arrêtera », comme le relève un enseignant.',
        ['direct: un enseignant | le relève | « le suivi s’arrêtera »'],
      ],
    ],
  ],
  [
    'what others say too, or do meanwhile, is no part of the words or of the source',
    [
      [
        'L’hôpital tiendra, assure le ministre de la Santé, comme l’affirment plusieurs syndicats.',
        ['indirect: le ministre de la Santé | assure | L’hôpital tiendra'],
      ],
      [
        '« C’est répugnant », a crié un collègue alors que le directeur rentrait.',
        ['direct: un collègue | a crié | « C’est répugnant »'],
      ],
      [
        'Un homme a trouvé la mort en voulant traverser « une cuvette inondée », comme l’indiquent les autorités.',
        ['mixed: les autorités | l’indiquent | Un homme a trouvé la mort en voulant traverser « une cuvette inondée »'],
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
    'datelines shorten their months, and degrees end sentences',
    [
      [
        'Saint-Jean-de-Maurienne (France), 23 juil 2015 (AFP) - Romain Barde (FRA), vainqueur de l’étape: "Une étape de folie !"',
        ['direct: Romain Barde (FRA), vainqueur de l’étape | : | "Une étape de folie !"'],
      ],
      [
        'L’air a gagné 1,5 °C. La région sera méconnaissable, préviennent les chercheurs.',
        ['indirect: les chercheurs | préviennent | La région sera méconnaissable'],
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
    'an infinitive ends where the speaker goes on with a finite verb',
    [
      [
        'La ministre dit rester ouverte au dialogue, mais pose ses conditions.',
        ['indirect: La ministre | dit | rester ouverte au dialogue'],
      ],
      ['Elle exhorte les élus à voter et quitte la salle.', ['indirect: Elle | exhorte | les élus à voter']],
    ],
  ],
  [
    'an incise of a verb and its pronoun goes on behind its comma, and cuts no more than the relative clause of another report',
    [
      ['Le texte sera voté, dit-il, avant l’été.', ['indirect: -il | dit-il | Le texte sera voté ‖ avant l’été']],
      [
        'La direction conteste ces chiffres, qui reposent, dit-elle, sur une erreur.',
        [
          'indirect: La direction | conteste | ces chiffres',
          'indirect: -elle → direction | dit-elle | qui reposent ‖ sur une erreur',
        ],
      ],
    ],
  ],
  [
    'what an object is called needs no marks',
    [
      ['Le maire a qualifié l’accord d’historique.', ['indirect: Le maire | a qualifié | l’accord d’historique']],
      [
        'La ministre qualifie cette affaire de scandale d’État.',
        ['indirect: La ministre | qualifie | cette affaire de scandale d’État'],
      ],
      [
        'L’avocat décrit son client comme un homme brisé.',
        ['indirect: L’avocat | décrit | son client comme un homme brisé'],
      ],
      ['Le but de Vian qualifie l’équipe de France.', []],
    ],
  ],
  [
    'set phrases stand between a cue and its words',
    [
      ['La banque juge au contraire la baisse « excessive ».', ['mixed: La banque | juge | la baisse « excessive »']],
      ['Le maire estime, à l’inverse, que tout va bien.', ['indirect: Le maire | estime | tout va bien']],
      [
        'Le maire s’est inscrit en faux : trois réunions ont eu lieu.',
        ['indirect: Le maire | s’est inscrit en faux | trois réunions ont eu lieu'],
      ],
    ],
  ],
  [
    '“ne … que” opens no clause',
    [
      ['La première offre ne reprendrait que 48 des 171 postes.', []],
      ['La ministre n’a annoncé que deux mesures.', ['indirect: La ministre | n’a annoncé | deux mesures']],
    ],
  ],
  [
    'an infinitive ends before “mais” and another subject',
    [
      [
        'La ministre dit vouloir accélérer les rénovations, mais les crédits baissent.',
        ['indirect: La ministre | dit | vouloir accélérer les rénovations'],
      ],
      [
        'Il affirme avoir vu l’homme, mais qu’il ne l’a pas reconnu.',
        ['indirect: Il | affirme | avoir vu l’homme, mais qu’il ne l’a pas reconnu'],
      ],
    ],
  ],
  [
    'a time is no object, and how often is no part of the words',
    [
      ['Un élu m’a dit l’autre jour : « Vous faites peur. »', ['direct: Un élu | m’a dit | « Vous faites peur. »']],
      ['La présidente lui demande deux fois de répéter.', ['indirect: La présidente | lui demande | de répéter']],
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
    '“pas moins” denies nothing, and “on” swears as people do',
    [
      [
        'Elle n’en juge pas moins la tendance « alarmante ».',
        ['mixed: Elle | n’en juge pas moins | la tendance « alarmante »'],
      ],
      [
        'Au café, à Valserre, on jure que les camions passent la nuit.',
        ['indirect: – | jure | les camions passent la nuit'],
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
    'a letter behind a small word ends its sentence before a preposition',
    [
      [
        'La militante annonce une plainte contre X. Pour elle, « on a menti ».',
        ['indirect: La militante | annonce | une plainte contre X', 'direct: elle → militante | Pour | « on a menti »'],
      ],
    ],
  ],
  [
    'an answer of a word or two has no verb',
    [
      [
        'Faux, répond une ancienne locataire, Ana Roux : « Personne n’est venu. »',
        ['mixed: une ancienne locataire, Ana Roux | répond | Faux ‖ « Personne n’est venu. »'],
      ],
      ['Pas question, tranche le ministre.', ['indirect: le ministre | tranche | Pas question']],
      ['Insuffisant, selon les syndicats.', ['indirect: les syndicats | selon | Insuffisant']],
      ['Furieux, le maire a quitté la salle.', []],
    ],
  ],
  [
    'who threatens behind a clause does not say it',
    [['# Aéroport : les bagagistes campent sur leurs positions, Ryanair menace', []]],
  ],
];

describe('what is said in French news', () => {
  testFacts(facts, 'fr');
});
