import { type Facts, testFacts } from '../facts';

/** What is an incise in French, and what stands between its verb and who speaks. Drafts with their claims as `claimLines` writes them. */
const facts: Facts = [
  [
    'a rumour in an incise is one claim',
    [
      [
        'L’État pourrait exiger, murmure-t-on, que le centre reste à Grenoble.',
        ['indirect: – | murmure-t-on | L’État pourrait exiger ‖ que le centre reste à Grenoble'],
      ],
    ],
  ],
  [
    'a paper believes to know, and who wonders about something says so',
    [
      ['L’affaire sera jugée, croit savoir Le Monde.', ['indirect: Le Monde | croit savoir | L’affaire sera jugée']],
      ['Il croit savoir nager.', []],
      ['Elle s’interroge sur la durée.', ['indirect: Elle | s’interroge | sur la durée']],
    ],
  ],
  [
    'a comma before the subject behind its verb, as African papers set it',
    [
      [
        '« Il n’y a pas eu de nouveaux cas », a affirmé, le ministre de la Santé, Paul Vian.',
        ['direct: le ministre de la Santé, Paul Vian | a affirmé | « Il n’y a pas eu de nouveaux cas »'],
      ],
      [
        '« C’est fini », a soutenu, Paul Vian, président du comité.',
        ['direct: Paul Vian, président du comité | a soutenu | « C’est fini »'],
      ],
      [
        'Le pays est prêt, a indiqué, le préfet de région.',
        ['indirect: le préfet de région | a indiqué | Le pays est prêt'],
      ],
      [
        '« On tient », a confié à Guineematin.com, la directrice Awa Diop.',
        ['direct: la directrice Awa Diop | a confié | « On tient »'],
      ],
      ['« C’est fini », a affirmé, la voix brisée, le maire.', ['direct: le maire | a affirmé | « C’est fini »']],
    ],
  ],
  [
    'how long before or after something it was said',
    [
      [
        'Le sommet doit aboutir, a déclaré jeudi un conseiller du président, sept heures après le début des discussions.',
        ['indirect: un conseiller du président | a déclaré | Le sommet doit aboutir'],
      ],
      [
        'Le sommet doit aboutir, a déclaré la ministre, deux jours avant le vote.',
        ['indirect: la ministre | a déclaré | Le sommet doit aboutir'],
      ],
      [
        'Le pont, a dit la maire, rouvrira deux jours après le carnaval.',
        ['indirect: la maire | a dit | Le pont ‖ rouvrira deux jours après le carnaval'],
      ],
    ],
  ],
  [
    'a second verb of saying does not take the first one’s speaker, nor a paper’s name for words',
    [
      [
        'La plainte est « un non-sens », a déclaré Igor Orlov, rapporte « Isvestia ».',
        ['mixed: Igor Orlov | a déclaré | La plainte est « un non-sens »'],
      ],
      ['La fête a fait reprendre par le maire une formule : « Un esprit sain. »', []],
      ['Un homme a été interpellé par la police qu’il a conduite sur les lieux.', []],
    ],
  ],
  [
    'a whole date can stand between a verb and its subject',
    [
      [
        'Les dégâts sont lourds, a indiqué lundi 22 octobre 2018 la Fédération des assureurs.',
        ['indirect: la Fédération des assureurs | a indiqué | Les dégâts sont lourds'],
      ],
      [
        '« La situation est grave », a conclu mardi 15 août le président du Samu, Marc Noirot.',
        ['direct: le président du Samu, Marc Noirot | a conclu | « La situation est grave »'],
      ],
    ],
  ],
  [
    'what is done to a thing in a row of verbs is no speech of its own',
    [
      ['Elle arrive en avance, commande un thé, pose son carnet.', []],
      ['Le maire, indique un proche, ne viendra pas.', ['indirect: un proche | indique | Le maire ‖ ne viendra pas']],
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
    'what somebody does not do is no incise',
    [
      ['La gauche hésite, la socialiste Ana Roux, ne fera pas campagne.', []],
      ['C’est fini, fait Luc Vian.', ['indirect: Luc Vian | fait | C’est fini']],
    ],
  ],
  [
    'a denied verb is no incise, unless it asserts so',
    [
      ['Les contes, il ne les raconte plus, dit-il.', ['indirect: -il | dit-il | Les contes, il ne les raconte plus']],
      [
        "« Le rapport, n'explique pas tout », a-t-il estimé.",
        ["direct: -t-il | a-t-il estimé | « Le rapport, n'explique pas tout »"],
      ],
      ["« C'est dur », ne cache pas le maire.", ["direct: le maire | ne cache pas | « C'est dur »"]],
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
    'a verb with a thing for its object does not say the words before it',
    [
      ['Le club est « prêt », il espère une victoire.', []],
      ['L’accusé est « froid », il attend un geste.', []],
      ['« C’est fini », il l’a dit lundi.', ['direct: il | l’a dit | « C’est fini »']],
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
    'any word before its pronoun is a verb',
    [['« Ta poésie, ta délicatesse… », liste-t-il.', ['direct: -t-il | liste-t-il | « Ta poésie, ta délicatesse… »']]],
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
    'without marks French inverts its incise',
    [
      ['Les salariés veulent une prime, la direction refuse.', []],
      ["La route sera fermée, le préfet l'a dit.", ["indirect: le préfet | l'a dit | La route sera fermée"]],
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
    'a second verb behind that of a relative clause makes no apposition of “ce qui”, “celui qui”',
    [
      [
        'De plus, poursuit M. Diallo, tout ce qui revenait au ministre a été enlevé.',
        ['indirect: M. Diallo | poursuit | De plus ‖ tout ce qui revenait au ministre a été enlevé'],
      ],
      [
        'Désormais, précise Luc Orr, tout ce que les agents demandaient est acquis.',
        ['indirect: Luc Orr | précise | Désormais ‖ tout ce que les agents demandaient est acquis'],
      ],
      [
        'En outre, ajoute Ana Ruiz, celui qui paie décide.',
        ['indirect: Ana Ruiz | ajoute | En outre ‖ celui qui paie décide'],
      ],
      [
        'À Lens, assure le préfet, ceux qui ont voté seront entendus.',
        ['indirect: le préfet | assure | À Lens ‖ ceux qui ont voté seront entendus'],
      ],
      [
        'Le pont rouvrira, assure Luc Orr, celui qui a signé le contrat.',
        ['indirect: Luc Orr, celui qui a signé le contrat | assure | Le pont rouvrira'],
      ],
      [
        '« C’est fini », a dit Ana Ruiz, celle qui a tout organisé.',
        ['direct: Ana Ruiz, celle qui a tout organisé | a dit | « C’est fini »'],
      ],
      [
        'Luc Orr, celui qui a tout vu, a dit que c’était fini.',
        ['indirect: Luc Orr, celui qui a tout vu | a dit | c’était fini'],
      ],
    ],
  ],
];

testFacts(facts, 'fr');
