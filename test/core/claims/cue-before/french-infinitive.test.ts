import assert from 'node:assert/strict';
import { claimLines } from '../claim-lines';
import { type Facts, testFacts } from '../facts';
import { assertNone, assertTable, product, type Row } from '../table';

/** French infinitives behind a cue. Drafts with their claims as `claimLines` writes them. */
const facts: Facts = [
  [
    'a source phrase behind a colon ends the infinitive before it',
    [
      [
        'Le coach a promis de revenir : d’après lui, tout est possible.',
        ['indirect: Le coach | a promis | de revenir', 'indirect: lui → coach | d’après | tout est possible'],
      ],
      [
        'La CGT a menacé de faire grève : à ses yeux, le plan est « brutal ».',
        ['indirect: La CGT | a menacé | de faire grève', 'mixed: ses yeux → CGT | à | le plan est « brutal »'],
      ],
      [
        'Son patron l’avait suppliée de rester : à l’entendre, la ville était « un désert ».',
        [
          'indirect: Son patron | l’avait suppliée | de rester',
          'mixed: l’ → Son patron | à l’entendre | la ville était « un désert »',
        ],
      ],
    ],
  ],
  [
    'an age does not make a time of whoever is from somewhere',
    [
      [
        'La Pyrénéenne de 26 ans, revenue à la compétition, dit avoir retrouvé « le goût de courir ».',
        ['mixed: La Pyrénéenne de 26 ans, revenue à la compétition | dit | avoir retrouvé « le goût de courir »'],
      ],
      [
        'Le Breton de 31 ans, absent depuis un an, estime avoir bien skié.',
        ['indirect: Le Breton de 31 ans, absent depuis un an | estime | avoir bien skié'],
      ],
      [
        'Le taulier de 34 ans, absent hier, assure que tout va bien.',
        ['indirect: Le taulier de 34 ans, absent hier | assure | tout va bien'],
      ],
    ],
  ],
  [
    'words that an incise cuts are no part of a request before them',
    [
      [
        'La préfète a demandé aux habitants de rester chez eux, faute de quoi, a-t-elle prévenu, les routes seront bloquées.',
        [
          'indirect: La préfète | a demandé | aux habitants de rester chez eux',
          'indirect: -t-elle → préfète | a-t-elle prévenu | faute de quoi ‖ les routes seront bloquées',
        ],
      ],
    ],
  ],
  [
    "a verb in the speaker's number behind a reported infinitive is the speaker's next act",
    [
      [
        'Le maire affirme avoir prévenu, réclame une enquête et part.',
        ['indirect: Le maire | affirme | avoir prévenu', 'indirect: Le maire | réclame | une enquête'],
      ],
      [
        'Elle dit comprendre, propose des horaires, baisse la vanne le dimanche.',
        ['indirect: Elle | dit | comprendre'],
      ],
      [
        'Elle dit avoir appelé, crié, frappé à la porte.',
        ['indirect: Elle | dit | avoir appelé, crié, frappé à la porte'],
      ],
    ],
  ],
  [
    'what others were seen or heard to do',
    [
      [
        'Un voisin a déclaré avoir vu des policiers frapper à la porte et ordonner aux occupants de se rendre.',
        [
          'indirect: Un voisin | a déclaré | avoir vu des policiers frapper à la porte et ordonner aux occupants de se rendre',
        ],
      ],
      [
        'Elle raconte avoir entendu son mari menacer le voisin et crier « au feu ».',
        ['mixed: Elle | raconte | avoir entendu son mari menacer le voisin et crier « au feu »'],
      ],
    ],
  ],
  [
    'who is an accomplice',
    [
      [
        'Ce complice de Paul Vian, connu pour des vols, n’a livré aucun nom, assurant ne rien savoir.',
        ['indirect: Ce complice de Paul Vian, connu pour des vols | assurant | ne rien savoir'],
      ],
    ],
  ],
  [
    'what somebody is accused of saying is no word of who accuses',
    [
      [
        'L’opposition accuse le maire de minimiser la violence.',
        ['indirect: L’opposition | accuse | le maire de minimiser la violence'],
      ],
      ['L’opposition l’accuse de critiquer la police.', ['indirect: L’opposition | l’accuse | de critiquer la police']],
    ],
  ],
  [
    'The pronoun “en” before an infinitive is no preposition',
    [
      ["Inès Ruiz reconnaît s'en servir.", ["indirect: Inès Ruiz | reconnaît | s'en servir"]],
      ['Inès Ruiz dit ne pas en parler.', ['indirect: Inès Ruiz | dit | ne pas en parler']],
    ],
  ],
  [
    "The clause behind an infinitive of saying is the infinitive's, and whoever asks for it does not say it",
    [
      [
        "Les livreurs demandent au conseil de prud'hommes de reconnaître qu'ils étaient salariés.",
        ["indirect: Les livreurs | demandent | au conseil de prud'hommes de reconnaître qu'ils étaient salariés"],
      ],
      [
        "La juge demande au prévenu d'expliquer pourquoi il est parti.",
        ["indirect: La juge | demande | au prévenu d'expliquer pourquoi il est parti"],
      ],
      ['Le maire demande que le pont ferme.', ['indirect: Le maire | demande | le pont ferme']],
    ],
  ],
  [
    'A noun without its article is part of the verb, and an infinitive stands behind more than one adverbial',
    [
      ['Le chauffard a demandé pardon aux victimes.', []],
      ['Le prévenu a reconnu en garde à vue avoir menti.', ['indirect: Le prévenu | a reconnu | avoir menti']],
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
    'no clause goes on with a French infinitive that is reported',
    [
      ['La maire a dit regretter, elle a ensuite quitté la salle.', ['indirect: La maire | a dit | regretter']],
      [
        'Le coach a reconnu avoir perdu, il a aussi félicité ses joueurs.',
        ['indirect: Le coach | a reconnu | avoir perdu'],
      ],
    ],
  ],
  [
    'a subject does not reach over a colon',
    [
      [
        "De quoi inquiéter les maires : celui de Lens, Paul Lys, n'exclut pas de couper l'eau.",
        ["indirect: celui de Lens, Paul Lys | n'exclut pas | de couper l'eau"],
      ],
    ],
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
    'an infinitive is what somebody adds, stresses, reveals',
    [
      ['Le maire a ajouté vouloir partir.', ['indirect: Le maire | a ajouté | vouloir partir']],
      ['Le maire souligne avoir prévenu l’État.', ['indirect: Le maire | souligne | avoir prévenu l’État']],
      ['Le maire a révélé avoir écrit deux fois.', ['indirect: Le maire | a révélé | avoir écrit deux fois']],
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
    'by whose voice a body speaks',
    [
      [
        "Le conseil général se félicitait par la voix de son président d'avoir aidé la commune.",
        ["indirect: Le conseil général | se félicitait | d'avoir aidé la commune"],
      ],
      [
        "La ville se félicite par la bouche de son maire, Luc Orr, d'avoir réduit sa dette.",
        ["indirect: La ville | se félicite | d'avoir réduit sa dette"],
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
    'a negation belongs to the verb',
    [
      ['Luc Orr ne nie pas avoir bu.', ['indirect: Luc Orr | ne nie pas | avoir bu']],
      ['Luc Orr n’exclut pas une grève.', ['indirect: Luc Orr | n’exclut pas | une grève']],
      ['Luc Orr n’exclut pas de partir.', ['indirect: Luc Orr | n’exclut pas | de partir']],
      ['Le club a exclu trois joueurs.', []],
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
    'an infinitive behind a cue',
    [
      [
        'Luc Arnaud a promis de « ne rien lâcher ». Anna Sarr s’engage à « tout faire » pour aboutir.',
        [
          'mixed: Luc Arnaud | a promis | de « ne rien lâcher »',
          'mixed: Anna Sarr | s’engage | à « tout faire » pour aboutir',
        ],
      ],
      [
        'L’auteur des « Sables » dit avoir écrit « d’une traite ».',
        ['mixed: L’auteur des « Sables » | dit | avoir écrit « d’une traite »'],
      ],
    ],
  ],
];

testFacts(facts, 'fr');

describe('French infinitives behind a cue, by tables', () => {
  it('the verb behind a relative clause with marks is that of its subject, also behind a semicolon', () => {
    for (const [marked, rest] of product(
      ['qui évoque un « plan »', "qui parle d'un « plan déguisé »", 'qui y voit une « manœuvre »'],
      ['appelle | les salariés à débrayer', 'exhorte | les agents à se mobiliser', 'invite | les élus à voter contre'],
    )) {
      const [verb, content] = rest.split(' | ');
      const lines = claimLines(`La CFDT attend ; la CGT, ${marked}, ${verb} ${content}.`);
      assert.ok(lines.includes(`indirect: la CGT, ${marked} | ${rest}`), lines.join('\n'));
    }
  });

  it('what somebody remembers having done is said', () => {
    for (const [cue, words] of product(
      ['se rappelle', 'se souvient', 'se remémore'],
      ['avoir reçu le manuscrit', "n'avoir rien signé"],
    ))
      assertTable([[`Son éditrice, Claire Bonnaud, ${cue} ${words}.`, 'Son éditrice, Claire Bonnaud', words]], 'fr');
    assertTable([["Le maire se souvient d'avoir signé l'arrêté.", 'Le maire', "d'avoir signé l'arrêté"]], 'fr');
  });

  it('reads a demand to be able to do something', () => {
    const rows = product(
      ['Les élus demandent', 'La CGT a demandé au préfet'],
      ['de pouvoir voter', 'de pouvoir se rendre sur place'],
    ).map(([asks, what]): Row => [`${asks} ${what}.`, null, `${asks.includes(' au ') ? 'au préfet ' : ''}${what}`]);
    assertTable(rows, 'fr');
  });

  it('what is done to something, or may happen to it, is nobody’s words', () => {
    assertNone([
      'Le coach voit son contrat résilié.',
      'La maire voit sa peine réduite.',
      'Le sélectionneur voit son contrat non renouvelé.',
      'Le barrage menace de céder.',
      'Un volcan menace de se réveiller.',
      'La falaise menace de tomber.',
      'La chaudière menace de lâcher.',
      'Le Burkina – longtemps calme alors que le Mali brûlait – illustre ce constat.',
    ]);
    assertTable(
      [
        ['Le syndicat menace de saisir le juge.', 'Le syndicat', 'de saisir le juge'],
        ['Elle menace de partir.', 'Elle', 'de partir'],
        ['La maire voit le projet comme une chance.', 'La maire', 'le projet comme une chance'],
      ],
      'fr',
    );
  });

  it('a statement that an adverb inverts can ask somebody to do something', () => {
    assertTable(
      product(['Aussi, ', 'Ainsi, ', 'En outre, '], ['invité', 'exhorté', 'appelé']).map(([opening, verb]) => [
        `${opening}a-t-il ${verb} les élus à voter.`,
        '-t-il',
        'les élus à voter',
      ]),
      'fr',
    );
  });

  it('two participles with a subject each', () => {
    assertTable(
      [
        [
          'La trêve est rompue, les Ukrainiens accusant Moscou d’avoir tiré, et les Russes accusant Kiev de mentir.',
          'les Ukrainiens',
          'Moscou d’avoir tiré',
        ],
        [
          'La trêve est rompue, les Ukrainiens accusant Moscou d’avoir tiré, et les Russes accusant Kiev de mentir.',
          'les Russes',
          'Kiev de mentir',
        ],
        [
          'Le débat est vif, la droite dénonçant « un recul », la gauche saluant « un progrès ».',
          'la droite',
          '« un recul »',
        ],
        [
          'Le débat est vif, la droite dénonçant « un recul », la gauche saluant « un progrès ».',
          'la gauche',
          '« un progrès »',
        ],
        [
          'Le débat est vif, le maire assurant que le pont est sûr, et le préfet répondant qu’il faut le fermer.',
          'le maire',
          'le pont est sûr',
        ],
        [
          'Le débat est vif, le maire assurant que le pont est sûr, et le préfet répondant qu’il faut le fermer.',
          'le préfet',
          'il faut le fermer',
        ],
      ],
      'fr',
    );
  });
});
