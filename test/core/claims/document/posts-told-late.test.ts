import { testWhom } from './whom';

describe('A French trade or post', () => {
  testWhom([
    [
      'is that of whoever acted last, of whom nothing tells another, and of nobody who has not come up',
      'fr',
      [
        [
          'Luc Orr a été suspendu.\n\n« Non », dit le professeur.',
          'La proviseure et le principal, Paul Vian, se taisent.',
        ],
        ['Luc Orr a été licencié.\n\n« Non », dit le soignant.', 'Le médecin Paul Vian est ému.'],
        ['Luc Orr a gagné à Lens.\n\n« Non », dit le coureur.', 'Le champion Paul Vian a abandonné.'],
        ['Luc Orr vend ses fromages.\n\n« Non », dit l’éleveur.', 'L’agriculteur Paul Vian est parti.'],
        [
          'Luc Orr se bat depuis dix ans.\n\nLe tribunal a tranché. « Non », dit le scientifique.',
          'Le chercheur Paul Vian est parti.',
        ],
      ].map(([draft, behind]) => [`${draft}\n\n${behind}`, 'Luc Orr']),
    ],
    [
      'is told by the opening of the sentence behind, which names whom the one before described',
      'fr',
      [
        ['« On attend », affirme son président. Agriculteur à la retraite, Luc Orr est inquiet.', 'Luc Orr'],
        ['« On attend », affirme sa directrice. Ingénieure de formation, Ana Ruiz est inquiète.', 'Ana Ruiz'],
        ['« On attend », affirme le gérant. Boulanger de métier, Luc Orr est inquiet.', 'Luc Orr'],
        ['« On attend », affirme la maire de Lens. Médecin de campagne, Ana Ruiz est inquiète.', 'Ana Ruiz'],
        ['« On attend », affirme son président. L’éleveur Luc Orr est inquiet.', '-'],
      ],
    ],
    [
      'can be that of who speaks for a body, unless another body acts beside him',
      'fr',
      [
        ['« C’est une honte », tonne Ana Ruiz, qui enseigne. La représentante du Snes exige un vote.', 'Ana Ruiz'],
        ['« C’est une honte », tonne Luc Orr. Le porte-parole de FO exige un vote.', 'Luc Orr'],
        ['FO s’indigne. « C’est une honte », tonne Luc Orr. Le représentant de FO exige un vote.', 'Luc Orr'],
        ['La CGT s’indigne. « C’est une honte », tonne Luc Orr. Le représentant de FO exige un vote.', '-'],
        ['La mycologue Ana Ruiz est inquiète. « Tout va vite », dit la chercheuse de l’Inrae.', 'Ana Ruiz'],
      ],
    ],
    [
      'of who heads a body is that of nobody whom the text calls by a first name alone',
      'fr',
      [
        ['Son fils Théo conduit.\n\nLe gérant du café arrive. « C’est moi », dit-il.', '-'],
        ['Théo dort. Le directeur de l’école sourit. « C’est moi », dit-il.', '-'],
      ],
    ],
  ]);
});

describe('Somebody of whom a French text tells that a court may punish him', () => {
  const behind = '\n\n« Pourquoi ? » attaque la présidente, Hélène Maurras. « Je ne sais pas », lâche le prévenu.';
  testWhom([
    [
      'is the prévenu',
      'fr',
      [
        'À la barre, le gérant, Luc Orr, 52 ans, poursuivi pour homicides involontaires.',
        'Le gérant, Luc Orr, mis en examen pour escroquerie, est entré.',
        'Le gérant, Luc Orr, encourt cinq ans de prison.',
        'Le gérant, Luc Orr, comparaît pour vol.',
        'Luc Orr risque jusqu’à cinq ans de prison.',
        'Luc Orr, poursuivi pour vol, est entré.',
      ].map((told) => [told + behind, 'Luc Orr']),
    ],
  ]);
});
