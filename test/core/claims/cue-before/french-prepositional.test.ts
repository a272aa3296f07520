import assert from 'node:assert/strict';
import { analyze } from '../../../../src/core/index';
import { claimLines } from '../claim-lines';
import { type Facts, testFacts } from '../facts';
import { assertAmong, assertTable, product, type Row } from '../table';

/** French prepositions that a cue takes before what is said. Drafts with their claims as `claimLines` writes them. */
const facts: Facts = [
  [
    'an appeal is for something, to somebody, or a call for bids',
    [
      ['Le pape a lancé un vibrant appel à la paix.', ['indirect: Le pape | a lancé un vibrant appel | à la paix']],
      ['L’ONU a lancé un appel urgent à la retenue.', ['indirect: L’ONU | a lancé un appel urgent | à la retenue']],
      ['Le pape a renouvelé son appel à la paix.', ['indirect: Le pape | a renouvelé | son appel à la paix']],
      ['Le club a renouvelé son contrat.', []],
      ['La ville a lancé un appel à projets.', []],
      ['La maire a lancé un appel aux habitants.', []],
    ],
  ],
  [
    'what somebody refuses or attacks in marks is what he says',
    [
      [
        'Le premier ministre dit « entendre la colère », mais refuse de « rouvrir une discussion close ».',
        [
          'direct: Le premier ministre | dit | « entendre la colère »',
          'mixed: Le premier ministre | refuse | de « rouvrir une discussion close »',
        ],
      ],
      ['Le maire se refuse à « tout commentaire ».', ['mixed: Le maire | se refuse | à « tout commentaire »']],
      ['Il refuse de commenter.', []],
      [
        'L’ancien chef du gouvernement s’en est pris à « des syndicats qui défilent par habitude ». Il estime que tout est joué.',
        [
          'mixed: L’ancien chef du gouvernement | s’en est pris | à « des syndicats qui défilent par habitude »',
          'indirect: Il → ancien chef du gouvernement | estime | tout est joué',
        ],
      ],
      [
        'Le maire s’attaque à « une bande d’incapables ».',
        ['mixed: Le maire | s’attaque | à « une bande d’incapables »'],
      ],
      ['Le maire s’en est pris au préfet.', []],
    ],
  ],
  [
    'what is rumoured tells itself, and nobody says it',
    [
      [
        'L’ONU s’inquiète des informations faisant état d’exécutions sommaires.',
        ['indirect: L’ONU | s’inquiète | des informations faisant état d’exécutions sommaires'],
      ],
      ['Malgré des rumeurs faisant état d’un accord, la CGT reste ferme.', []],
    ],
  ],
  [
    'a noun of the land makes a place of the name behind it',
    [
      [
        'Maëlle Roc est la dernière meunière du cap Sizun. Une riveraine se plaint du bruit. La meunière soupire. Elle dit comprendre.',
        ['indirect: Une riveraine | se plaint | du bruit', 'indirect: Elle → Maëlle Roc | dit | comprendre'],
      ],
    ],
  ],
  [
    'a kind of body in capitals is no part of the name behind it',
    [
      [
        'L’ONG Médecins sans frontières s’inquiète du prix.',
        ['indirect: L’ONG Médecins sans frontières | s’inquiète | du prix'],
      ],
    ],
  ],
  [
    'what is called for can stand behind where or when that was',
    [
      ['Paris a appelé dans une déclaration commune à la paix.', ['indirect: Paris | a appelé | à la paix']],
      ['Paris a appelé lors d’un sommet à Lyon à la paix.', ['indirect: Paris | a appelé | à la paix']],
      ['Paris a appelé dans un entretien au Monde au calme.', ['indirect: Paris | a appelé | au calme']],
    ],
  ],
  [
    'what somebody puts something down to is his word, what he gives to somebody is none',
    [
      [
        'Le ministre a attribué la panne du 3 septembre à une « erreur ».',
        ['mixed: Le ministre | a attribué | la panne du 3 septembre à une « erreur »'],
      ],
      ['Le jury a attribué le prix à une romancière.', []],
      [
        'Le maire a imputé l’attaque de mardi à une erreur.',
        ['indirect: Le maire | a imputé | l’attaque de mardi à une erreur'],
      ],
    ],
  ],
  [
    'a clitic is no part of who answers, and no Premier ministre was once something else',
    [
      [
        'L’ancien président Luc Orr a mis en garde contre une crise. Le Premier ministre lui a répondu qu’il avait tort.',
        [
          'indirect: L’ancien président Luc Orr | a mis en garde | contre une crise',
          'indirect: Le Premier ministre | lui a répondu | il avait tort',
        ],
      ],
    ],
  ],
  [
    'the preposition of a cue stands behind where or when that was',
    [
      ['Le maire a plaidé mardi à Bruxelles pour une taxe.', ['indirect: Le maire | a plaidé | pour une taxe']],
      ['Le maire a insisté lors du sommet sur le climat.', ['indirect: Le maire | a insisté | sur le climat']],
      [
        'Le maire a mis en garde mardi à Berlin contre la guerre.',
        ['indirect: Le maire | a mis en garde | contre la guerre'],
      ],
    ],
  ],
  [
    'Whom one assures of something stands before it',
    [
      ['Le maire a assuré les parents de son soutien.', ['indirect: Le maire | a assuré | de son soutien']],
      [
        "L'adjoint aux sports, Luc Orr, a assuré la société du soutien de la municipalité.",
        ["indirect: L'adjoint aux sports, Luc Orr | a assuré | du soutien de la municipalité"],
      ],
      ['La région assure les éleveurs de sa solidarité.', ['indirect: La région | assure | de sa solidarité']],
      ["L'évêque les a assurés de sa prière.", ["indirect: L'évêque | les a assurés | de sa prière"]],
      ['Le préfet a assuré le maire de Lens de son soutien.', ['indirect: Le préfet | a assuré | de son soutien']],
      [
        "M. Orr a informé l'assemblée de l'ouverture prochaine d'une boulangerie.",
        ["indirect: M. Orr | a informé | de l'ouverture prochaine d'une boulangerie"],
      ],
      [
        'Le président a assuré les parents que la classe resterait ouverte.',
        ['indirect: Le président | a assuré | la classe resterait ouverte'],
      ],
      ["L'entreprise assure la maintenance du réseau.", []],
      ['Elle assure le service de nuit.', []],
      ['Elle a assuré de belle manière sa victoire.', []],
      ["L'État assure les banques du pays.", []],
      ['Les pompiers ont assuré la sécurité des 300 coureurs.', []],
    ],
  ],
  [
    'Those to whom it is said stand between the cue and its preposition',
    [
      [
        "L'attaquant a fait part à ses dirigeants de son « envie d'ailleurs ».",
        ["mixed: L'attaquant | a fait part | de son « envie d'ailleurs »"],
      ],
      ['La maire a fait part au préfet de son inquiétude.', ['indirect: La maire | a fait part | de son inquiétude']],
      [
        "Le trésorier a fait état devant le conseil d'un déficit « abyssal ».",
        ["mixed: Le trésorier | a fait état | d'un déficit « abyssal »"],
      ],
    ],
  ],
  [
    'the mayor of another town is another mayor',
    [
      [
        'Le gouverneur de la région de Rostov, Youri Slis, est venu. Boris Filat, le maire de Dnipra, est resté. Le gouverneur de la région de Karkov a fait état de trois blessés.',
        ['indirect: Le gouverneur de la région de Karkov | a fait état | de trois blessés'],
      ],
    ],
  ],
  [
    '“on” rejoices and worries for the body that the sentence says first',
    [
      [
        'Du côté d’Ecolo, partenaire de la majorité, on se réjouit d’une décision « attendue ».',
        ['mixed: Ecolo | se réjouit | d’une décision « attendue »'],
      ],
    ],
  ],
  [
    'a participle is told of its noun, be it negated',
    [
      [
        'Des experts n’ayant pas lu l’étude appellent à la prudence.',
        ['indirect: Des experts n’ayant pas lu l’étude | appellent | à la prudence'],
      ],
      [
        'Les élus n’ayant pas voté le texte dénoncent un recul.',
        ['indirect: Les élus n’ayant pas voté le texte | dénoncent | un recul'],
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
    'parler de, behind it a bare noun that judges; with a definite article it is a topic',
    [
      ['L’opposition parle d’otage politique.', ['indirect: L’opposition | parle | d’otage politique']],
      ['Ses avocats parlent de procès politique.', ['indirect: Ses avocats | parlent | de procès politique']],
      ['L’ONG avait parlé de crime de guerre.', ['indirect: L’ONG | avait parlé | de crime de guerre']],
      ['Le ministère parle d’incident technique.', ['indirect: Le ministère | parle | d’incident technique']],
      [
        'La préfecture parle de situation sous contrôle.',
        ['indirect: La préfecture | parle | de situation sous contrôle'],
      ],
      ['Les voisins parlent de la crise.', []],
      ['Le directeur a parlé de budget pendant une heure.', []],
    ],
  ],
  [
    'who takes a word back does not deny the clause before it',
    [
      ['La presse parle de « purge », un mot que la ministre récuse.', ['mixed: La presse | parle | de « purge »']],
      [
        'Le rapport décrit un « système », une formule que les avocats récusent.',
        ['mixed: Le rapport | décrit | un « système »'],
      ],
      ['Le pont a été fermé trop tard. Un terme que la ministre dément.', []],
      [
        'La fermeture est actée, une information que la mairie dément.',
        ['indirect: la mairie | dément | La fermeture est actée'],
      ],
    ],
  ],
  [
    'behind what somebody is told of, a French “que” opens a relative clause',
    [
      [
        'Les maires ont alerté le préfet sur la situation que vivent les bergers.',
        ['indirect: Les maires | ont alerté | sur la situation que vivent les bergers'],
      ],
      [
        'Elle a informé les parents des mesures que prend l’école.',
        ['indirect: Elle | a informé | des mesures que prend l’école'],
      ],
      [
        'Le collectif a alerté la ville sur le bruit que les camions font.',
        ['indirect: Le collectif | a alerté | sur le bruit que les camions font'],
      ],
      [
        'Le syndicat a alerté la direction que les agents étaient à bout.',
        ['indirect: Le syndicat | a alerté | les agents étaient à bout'],
      ],
    ],
  ],
  [
    'a relative clause belongs to the name behind “pour”, and “ainsi que” compares',
    [
      ['Même constat pour Luc Arnaud, qui parle d’un « gâchis ».', ['mixed: Luc Arnaud | parle | d’un « gâchis »']],
      ['Ainsi que l’a rappelé le juge, l’enquête commence.', ['indirect: le juge | l’a rappelé | l’enquête commence']],
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
    'whom a cue of several words is said to can stand inside of it',
    [
      [
        'Le préfet a mis les habitants en garde contre les arnaques.',
        ['indirect: Le préfet | a mis les habitants en garde | contre les arnaques'],
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
    'the preposition of a cue',
    [
      [
        'Alors que Luc Arnaud parlait de « honte », Anna Sarr a évoqué un « gâchis ».',
        ['mixed: Luc Arnaud | parlait | de « honte »', 'mixed: Anna Sarr | a évoqué | un « gâchis »'],
      ],
      [
        'Luc Arnaud a parlé de « ruine », de « honte » et de « gâchis ».',
        ['mixed: Luc Arnaud | a parlé | de « ruine », de « honte » et de « gâchis »'],
      ],
      [
        'Me Sarr s’est emportée contre « cette mise en scène ».',
        ['mixed: Me Sarr | s’est emportée | contre « cette mise en scène »'],
      ],
      [
        'Luc Arnaud se défend de tout favoritisme. Il espère garder son siège.',
        ['indirect: Luc Arnaud | se défend | de tout favoritisme'],
      ],
      [
        'Elle a mis l’accent sur la nécessité d’agir, qualifiant la crise de « grave ».',
        [
          'indirect: Elle | a mis l’accent | sur la nécessité d’agir',
          'mixed: Elle | qualifiant | la crise de « grave »',
        ],
      ],
      [
        'Les analystes s’attendent à une nouvelle baisse.',
        ['indirect: Les analystes | s’attendent | à une nouvelle baisse'],
      ],
    ],
  ],
];

testFacts(facts, 'fr');

describe('French prepositions of a cue, by tables', () => {
  it('a relative clause about the object of a cue with “de” is the object’s', () => {
    for (const [verb, object] of product(
      ["s'est félicité", 'se réjouit', 'se plaint', "s'inquiète"],
      ["d'une démarche qu'il juge vaine", "d'un accord qu'il estime trop long", 'de la charge que cela représente'],
    ))
      assert.deepEqual(claimLines(`Le syndicat ${verb} ${object}.`), [`indirect: Le syndicat | ${verb} | ${object}`]);
    assertTable(
      [
        ["Le maire se plaint du fait qu'on l'ignore.", 'Le maire', "on l'ignore"],
        ['Le préfet a averti les maires des communes que la digue céderait.', 'Le préfet', 'la digue céderait'],
      ],
      'fr',
    );
  });

  it('a figure beside that of the object belongs to it, what it is set against does not', () => {
    assertAmong(
      [
        [
          "Le groupe fait état d'un chiffre d'affaires en repli de 9,4 %, à 1,31 milliard d'euros.",
          'Le groupe',
          "d'un chiffre d'affaires en repli de 9,4 %, à 1,31 milliard d'euros",
        ],
        [
          "La banque annonce un bénéfice en hausse de 3 %, à 22 millions d'euros, et prévient que l'année sera dure.",
          'La banque',
          "un bénéfice en hausse de 3 %, à 22 millions d'euros",
        ],
        ['Le groupe table sur une croissance de 7 %, contre 5 % auparavant.', 'Le groupe', 'sur une croissance de 7 %'],
        [
          'Le club annonce une perte de 2 millions, soit 8 % du budget.',
          'Le club',
          'une perte de 2 millions, soit 8 % du budget',
        ],
      ],
      'fr',
    );
  });

  it('“que” behind a comparison or “ne” opens no clause', () => {
    for (const [object, more] of product(
      ['de 60 millions en 2027', 'de 12 %'],
      ["soit trois fois plus qu'en 2025", 'soit deux de moins que samedi', 'soit autant que la Suisse'],
    ))
      assertTable(
        [[`Elle table sur une hausse ${object}, ${more}.`, 'Elle', `sur une hausse ${object}, ${more}`]],
        'fr',
      );
    assertTable(
      [
        ["Le maire dénonce un projet plus cher que l'ancien.", 'Le maire', "un projet plus cher que l'ancien"],
        ['Le patron promet de ne licencier que vingt personnes.', 'Le patron', 'de ne licencier que vingt personnes'],
        ["Le maire demande de n'ouvrir que le matin.", 'Le maire', "de n'ouvrir que le matin"],
        [
          "Ses rivaux lui reprochent de n'avoir publié que peu de résultats.",
          'Ses rivaux',
          "de n'avoir publié que peu de résultats",
        ],
        ['Le maire a dit plus tôt que la route serait fermée.', 'Le maire', 'la route serait fermée'],
        ['Le maire a ajouté de plus que la route serait fermée.', 'Le maire', 'la route serait fermée'],
        ["Le maire n'affirme plus que la route est sûre.", 'Le maire', 'la route est sûre'],
        ['Le préfet rappelle une fois de plus que les feux sont interdits.', 'Le préfet', 'les feux sont interdits'],
        ['Le maire affirme, pour ne fâcher personne, que tout va bien.', 'Le maire', 'tout va bien'],
      ],
      'fr',
    );
  });

  it('a country or a capital is assured of something', () => {
    for (const [whom, words] of product(
      ['la Slovénie', 'Kiev', "l'Ukraine"],
      ['de son « soutien indéfectible »', 'de la « solidarité » de Paris'],
    ))
      assertTable([[`Le chancelier a assuré ${whom} ${words}.`, 'Le chancelier', words]], 'fr');
  });

  it('how somebody is stands in marks before him, and what he says behind his verb', () => {
    for (const [how, act] of product(
      ['Soulagé mais pas naïf', 'Très inquiet', 'En colère', 'Outré'],
      ["parle | d'une « bouffée d'oxygène »", 'réclame | un plan', 'dit | attendre la suite', 'dénonce | « un recul »'],
    )) {
      const [verb, words] = act.split(' | ');
      assert.deepEqual(
        claimLines(`« ${how} », le maire, Gilles Noël, ${verb} ${words}.`).map((line) => line.replace(/^\w+: /, '')),
        [`le maire, Gilles Noël | ${verb} | ${words}`],
      );
    }
  });

  it('reads the preposition of a cue inside of the marks', () => {
    const rows = product(
      ["Le maire s'en est pris", "La CGT s'en prend"],
      ['« aux promoteurs »', '« à la bureaucratie »'],
    ).map(([who, words]): Row => [`${who} ${words}.`, null, words]);
    assertTable(rows, 'fr');
  });

  it('leaves alone what a body assures', () => {
    for (const what of ["la présidence de l'UA", "la direction de l'ONU cette année", 'la sécurité de Lens'])
      assert.deepEqual(claimLines(`Le pays assure ${what}.`, 'fr'), [], what);
    assertTable([["Le préfet assure les élus de l'UDI de son soutien.", 'Le préfet', 'de son soutien']], 'fr');
  });

  it('“que” behind the comma of what somebody worries or rejoices about opens a relative clause', () => {
    const verbs = ['s’inquiète', 'se félicite', 's’alarme', 'se réjouit', 'se plaint'];
    const things = ['du sort des forêts', 'de cette décision', 'd’une hausse des prix'];
    for (const [verb, thing] of product(verbs, things)) {
      const draft = `L’ONG ${verb} ${thing}, qu’elle juge « nouvelle ».`;
      const texts = analyze(draft, { language: 'fr' }).claims.map(({ text }) => text);
      assert.deepEqual(texts, [thing, '« nouvelle »'], draft);
    }
  });

  it('whoever bets on something foresees it', () => {
    assertTable(
      [
        ['La stratégiste parie sur une détente en juin.', 'La stratégiste', 'sur une détente en juin'],
        [
          'Un avis que ne partage pas Sophie Grall, stratégiste chez Amundi, qui parie sur une détente en juin.',
          'Sophie Grall, stratégiste chez Amundi',
          'sur une détente en juin',
        ],
      ],
      'fr',
    );
  });

  it('what is spoken of', () => {
    assertTable(
      [
        ['Les acquéreurs, eux, parlent de mensonge.', 'Les acquéreurs', 'de mensonge'],
        ['La CGT parle de trahison.', 'La CGT', 'de trahison'],
        ['Le maire parle d’un gâchis.', 'Le maire', 'd’un gâchis'],
        ['Les riverains parlent d’un enfer.', 'Les riverains', 'd’un enfer'],
        ['L’opposition évoque un mensonge.', 'L’opposition', 'un mensonge'],
      ],
      'fr',
    );
    for (const draft of ['Ils parlent de football.', 'Les enfants parlent du maître.'])
      assert.deepEqual(claimLines(draft, 'fr'), [], draft);
  });
});
