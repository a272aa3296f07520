import { type Facts, testFacts } from '../facts';

/** Subjects that French sentences showed whose parts were changed one at a time. */
const facts: Facts = [
  [
    'a verb of saying that takes a clause takes the infinitive of a perfect, of a modal verb or with a negation',
    [
      ['Elle a laissé entendre avoir lu le contrat.', ['indirect: Elle | a laissé entendre | avoir lu le contrat']],
      [
        "L'ancien international a prévenu avoir alerté sa direction dès septembre.",
        ["indirect: L'ancien international | a prévenu | avoir alerté sa direction dès septembre"],
      ],
      [
        'Le maire déplore ne plus pouvoir rembourser ses emprunts.',
        ['indirect: Le maire | déplore | ne plus pouvoir rembourser ses emprunts'],
      ],
      [
        "Le groupe fait valoir avoir investi 3 millions d'euros.",
        ["indirect: Le groupe | fait valoir | avoir investi 3 millions d'euros"],
      ],
      ['Il croit savoir nager.', []],
      [
        'Elle assure par la voix de son avocat avoir choisi le film en dix minutes.',
        ['indirect: Elle | assure | avoir choisi le film en dix minutes'],
      ],
    ],
  ],
  [
    'a text has behind it when and by whom it came out',
    [
      [
        "« C'est fini », précise un rapport remis en juin par l'Inspection générale.",
        ["direct: un rapport remis en juin par l'Inspection générale | précise | « C'est fini »"],
      ],
      [
        "« C'est fini », rappelle un audit remis en 2024 par la Cour des comptes.",
        ["direct: un audit remis en 2024 par la Cour des comptes | rappelle | « C'est fini »"],
      ],
      [
        "Le courant reviendra mardi, indique un communiqué diffusé hier soir par le ministère de l'Énergie.",
        [
          "indirect: un communiqué diffusé hier soir par le ministère de l'Énergie | indique | Le courant reviendra mardi",
        ],
      ],
      [
        "Le courant reviendra mardi, estime une étude publiée lundi par l'université de Lille dans la revue Nature.",
        [
          "indirect: une étude publiée lundi par l'université de Lille dans la revue Nature | estime | Le courant reviendra mardi",
        ],
      ],
    ],
  ],
  [
    'a post has its place before the name of its bearer, somebody unknown an adverb and an adjective behind',
    [
      [
        "« C'est fini », résume le chef de l'opposition à l'hôtel de ville, Claude Villemure.",
        ["direct: le chef de l'opposition à l'hôtel de ville, Claude Villemure | résume | « C'est fini »"],
      ],
      [
        "« C'est fini », explique la responsable de la culture à la mairie de Lens, Ana Ruiz.",
        ["direct: la responsable de la culture à la mairie de Lens, Ana Ruiz | explique | « C'est fini »"],
      ],
      [
        "« C'est fini », répond une greffière encore tremblante.",
        ["direct: une greffière encore tremblante | répond | « C'est fini »"],
      ],
      [
        'Une greffière encore tremblante exige un conseil extraordinaire.',
        ['indirect: Une greffière encore tremblante | exige | un conseil extraordinaire'],
      ],
    ],
  ],
  [
    'what is remarked on the source between commas does not open its words',
    [
      [
        "Pour Farah, contrôleuse depuis quatorze ans, l'Europe « dort sur le canapé des autres ».",
        ["mixed: Farah, contrôleuse depuis quatorze ans | Pour | l'Europe « dort sur le canapé des autres »"],
      ],
      [
        'Selon Ophélie Draghi, tête de liste dans le Nord, le secteur « fait le mort » depuis deux ans.',
        ['mixed: Ophélie Draghi, tête de liste dans le Nord | Selon | le secteur « fait le mort » depuis deux ans'],
      ],
      [
        'Pour Théo, 17 ans, qui se rendait au lycée, la banque sacrifie son personnel.',
        ['indirect: Théo, 17 ans, qui se rendait au lycée | Pour | la banque sacrifie son personnel'],
      ],
      [
        'Pour Me Claire Fontanel, en déplacement à Lens, la préméditation ne fait aucun doute.',
        ['indirect: Me Claire Fontanel, en déplacement à Lens | Pour | la préméditation ne fait aucun doute'],
      ],
    ],
  ],
  [
    'a subject stands right behind a conjunction, and before what “ne … que” limits',
    [
      [
        'La route est fermée, tandis que la préfète, qui gère le site, assure que tout est sûr.',
        ['indirect: la préfète, qui gère le site | assure | tout est sûr'],
      ],
      [
        "C'est une affaire dans laquelle le procureur de la République, Luc Orr, a estimé que tout était clos.",
        ['indirect: le procureur de la République, Luc Orr | a estimé | tout était clos'],
      ],
      [
        "Une femme qui n'a donné que son prénom a dit que la route était fermée.",
        ["indirect: Une femme qui n'a donné que son prénom | a dit | la route était fermée"],
      ],
    ],
  ],
  [
    'the object of a subject with commas is no subject behind its verb',
    [
      [
        'Le plan a été abandonné, mais Ana Ruiz, la maire de Lens, juge la route « dangereuse ».',
        ['mixed: Ana Ruiz, la maire de Lens | juge | la route « dangereuse »'],
      ],
      [
        'Le plan a été abandonné, mais la maire, Ana Ruiz, a accusé le groupe de mentir.',
        ['indirect: la maire, Ana Ruiz | a accusé | le groupe de mentir'],
      ],
    ],
  ],
  [
    'the writer doubts what he reported',
    [
      [
        'Selon le maire, la route était fermée, mais l’entreprise dément.',
        ['indirect: le maire | Selon | la route était fermée'],
      ],
      [
        "Selon le maire, la route était fermée, mais l’entreprise n'a pas confirmé.",
        ['indirect: le maire | Selon | la route était fermée'],
      ],
      [
        'Selon le maire, la route était fermée, mais le pont était ouvert.',
        ['indirect: le maire | Selon | la route était fermée, mais le pont était ouvert'],
      ],
    ],
  ],
  [
    'a body alone before a colon',
    [
      [
        "La direction : « Nous n'avions pas le choix. »",
        ["direct: La direction | : | « Nous n'avions pas le choix. »"],
      ],
      ["Le syndicat : « Nous n'avions pas le choix. »", ["direct: Le syndicat | : | « Nous n'avions pas le choix. »"]],
    ],
  ],
  [
    'a body is called by all of its name, be it named before it speaks',
    [
      [
        "Le ministère de la Santé a fermé l'hôpital.\n\nLe ministère affirme que tout va bien.",
        ['indirect: Le ministère → ministère de la Santé | affirme | tout va bien'],
      ],
      [
        'La mairie de Lens va fermer la piscine. La mairie affirme que tout va bien.',
        ['indirect: La mairie → mairie de Lens | affirme | tout va bien'],
      ],
    ],
  ],
  [
    'a body whose name goes on behind “au” is told of its member',
    [
      [
        'La route est fermée, affirme Ana Ruiz, de l’association Droit au logement.',
        ['indirect: Ana Ruiz, de l’association Droit au logement | affirme | La route est fermée'],
      ],
      [
        'La route est fermée, selon Ana Ruiz, de la CGT.',
        ['indirect: Ana Ruiz, de la CGT | selon | La route est fermée'],
      ],
    ],
  ],
  [
    'whoever does not say whether something is so goes on with a verb of saying',
    [
      [
        'Le maire a refusé de dire si l’entreprise était ruinée, mais a reconnu que la ville avait des dettes.',
        ['indirect: Le maire | a reconnu | la ville avait des dettes'],
      ],
      [
        "Le maire n'a pas précisé quand l’entreprise fermerait, mais a reconnu que la ville avait des dettes.",
        ['indirect: Le maire | a reconnu | la ville avait des dettes'],
      ],
      [
        'Le maire ne sait pas si l’entreprise est ruinée mais assure que la ville a des dettes.',
        ['indirect: Le maire | assure | la ville a des dettes'],
      ],
    ],
  ],
  [
    '“et” behind a clause that has its verb opens the clause of whoever speaks',
    [
      [
        'La maire de Lens a dit que le pont ouvrirait en mai et le syndicat a assuré que la grève durerait.',
        [
          'indirect: La maire de Lens | a dit | le pont ouvrirait en mai',
          'indirect: le syndicat | a assuré | la grève durerait',
        ],
      ],
      [
        'Les pompiers ont été appelés sur place et la maire a dit que tout était fini.',
        ['indirect: la maire | a dit | tout était fini'],
      ],
      [
        'Le magasin a été vendu à une chaîne et les riverains assurent que tout est perdu.',
        ['indirect: les riverains | assurent | tout est perdu'],
      ],
      [
        'Ana Vee est partie pour Lens vendredi et ses détracteurs disent que tout est perdu.',
        ['indirect: ses détracteurs | disent | tout est perdu'],
      ],
      [
        "L'école avait été prévenue par des parents et M. Orr assure que tout est fini.",
        ['indirect: M. Orr | assure | tout est fini'],
      ],
      [
        "Personne n'a été blessé dans l'explosion et la police dit que tout est fini.",
        ['indirect: la police | dit | tout est fini'],
      ],
      ['Il a plu pendant trois jours et il dit que tout est fini.', ['indirect: il | dit | tout est fini']],
    ],
  ],
  [
    "but not behind somebody's description",
    [
      [
        'Les conventions signées entre la ville et le syndicat garantissent que la route est sûre.',
        ['indirect: Les conventions signées entre la ville et le syndicat | garantissent | la route est sûre'],
      ],
      [
        "Paul Vian n'a pas dit s'il partirait, mais a dit que le budget serait revu.",
        ['indirect: Paul Vian | a dit | le budget serait revu'],
      ],
      [
        'Les élus qui siègent à la mairie et le syndicat disent que la route est sûre.',
        ['indirect: Les élus qui siègent à la mairie et le syndicat | disent | la route est sûre'],
      ],
    ],
  ],
  [
    'a pronoun with an adverbial between commas behind it speaks',
    [
      [
        'Ana Orr est partie. Elle, en revanche, a dit que tout était fini.',
        ['indirect: Elle → Ana Orr | a dit | tout était fini'],
      ],
    ],
  ],
  [
    'whoever stands behind a phrase that opens the sentence',
    [
      [
        'À Lens des élus de gauche disent que tout est fini.',
        ['indirect: des élus de gauche | disent | tout est fini'],
      ],
      [
        'Dans un communiqué des habitants ont assuré que tout était fini.',
        ['indirect: des habitants | ont assuré | tout était fini'],
      ],
      ['Devant le tribunal Ana Orr dit que tout est fini.', ['indirect: Ana Orr | dit | tout est fini']],
      ['La réunion des élus montre que tout est fini.', ['indirect: La réunion des élus | montre | tout est fini']],
    ],
  ],
  [
    'a draft that ends behind “cela” while it is typed is read',
    [
      ['Ana Orr juge cela', []],
      ['Ana Orr qualifie cela', []],
      ['« Oui », dit Ana Orr, qui juge cela', ['direct: Ana Orr, qui juge cela | dit | « Oui »']],
    ],
  ],
];

describe('French subjects in changed sentences', () => {
  testFacts(facts, 'fr');
});
