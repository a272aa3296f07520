import { type Facts, testFacts } from '../facts';

/** French labels before a colon, headlines and turns. Drafts with their claims as `claimLines` writes them. */
const facts: Facts = [
  [
    'A clause in marks ends a headline behind a place',
    [
      ["# Aux urgences, « on n'a jamais vu ça »", ["direct: – | – | « on n'a jamais vu ça »"]],
      ['# Au cinéma, « La vie est belle »', []],
      ["# Le maire jure, lui aussi, « qu'on verra »", ["direct: Le maire | jure | « qu'on verra »"]],
    ],
  ],
  [
    'A name before a colon and no clause is what a headline is about',
    [
      ['# Paul Vian : la maire, le juge et le député', []],
      [
        '# Paul Vian : la ville tiendra ses engagements',
        ['indirect: Paul Vian | : | la ville tiendra ses engagements'],
      ],
    ],
  ],
  [
    'Behind a headline’s quotation a clause tells who said it',
    [
      [
        "# Ottignies : « Je ne suis pas un punching-ball », l'échevine claque la porte",
        ['direct: – | – | « Je ne suis pas un punching-ball »'],
      ],
      ['# Mende : « On nous ment », la famille porte plainte', ['direct: – | – | « On nous ment »']],
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
    'who told a headline stands in brackets at its end',
    [
      [
        '# Cameroun : le « penalty » de Kamto n’entraîne pas sa victoire (ministre de l’Intérieur)',
        ['mixed: ministre de l’Intérieur | – | le « penalty » de Kamto n’entraîne pas sa victoire'],
      ],
      [
        '# Trente corps découverts au large de Dakar (médias)',
        ['indirect: médias | – | Trente corps découverts au large de Dakar'],
      ],
      ['# L’économie va rebondir en 2026 (FMI)', ['indirect: FMI | – | L’économie va rebondir en 2026']],
      ['# Ukraine : la paix est encore loin (Zelensky)', ['indirect: Zelensky | – | la paix est encore loin']],
      ['# Le prix du lait va baisser (étude)', ['indirect: étude | – | Le prix du lait va baisser']],
      ['# Le discours de Luc Orr (PS)', []],
      ['# Incendie à Lens (Nord)', []],
      ['# La route est coupée (vidéo)', []],
      ['# Le club de Redon gagne (2-1)', []],
    ],
  ],
  [
    'a verb without a capital behind a name and a colon tells what its bearer does',
    [
      ['# Vincent Roux : relève le défi du bio', []],
      ['Vincent Roux : relève le défi du bio', []],
      ['LE MAIRE : Relevez la tête !', ['direct: LE MAIRE | : | Relevez la tête !']],
    ],
  ],
  [
    "a text that somebody shows is whoever's has written it",
    [
      [
        'Il montre le dernier message de son ami : « Encore deux courses et je rentre. »',
        ['direct: son ami | : | « Encore deux courses et je rentre. »'],
      ],
      ["Il garde le dernier SMS de Paul Vian : « J'arrive. »", ["direct: Paul Vian | : | « J'arrive. »"]],
      [
        'Elle montre les photos de sa fille : « Elle avait six ans. »',
        ['direct: Elle | montre | « Elle avait six ans. »'],
      ],
    ],
  ],
  [
    'A pronoun before a colon speaks',
    [
      ['Lui : « Je ne sais pas. »', ['direct: Lui | : | « Je ne sais pas. »']],
      ['Elle : « Nous verrons. »', ['direct: Elle | : | « Nous verrons. »']],
    ],
  ],
  [
    'a label or a headline',
    [
      [
        'Réplique immédiate de M. Vial : « Jamais ! » La réponse du ministre : « Assez. »',
        ['direct: M. Vial | Réplique | « Jamais ! »', 'direct: ministre | réponse | « Assez. »'],
      ],
    ],
  ],
  [
    'a letter and a dash open questions and answers',
    [
      [
        'Entretien avec Luc Orr, maire de Lens.\n\nQ - Quand le pont rouvrira-t-il ?\n\nR - Il rouvrira en mai.\n\nQ - Combien cela coûte-t-il ?\n\nR - Deux millions d’euros.',
        ['direct: – → Luc Orr | – | Il rouvrira en mai.', 'direct: – → Luc Orr | – | Deux millions d’euros.'],
      ],
    ],
  ],
];

testFacts(facts, 'fr');
