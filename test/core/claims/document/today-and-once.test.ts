import { testWhom } from './whom';

describe('A post of today', () => {
  testWhom([
    [
      'is nobody’s who held it once, where another has it or acts',
      'en',
      [
        [
          'Paul Vane, the mayor, said no.\n\nFormer mayor Luke Orr disagreed. “It is time,” the mayor said.',
          'Paul Vane',
        ],
        [
          'Former mayor Luke Orr said no.\n\nPaul Vane took over in May. “It is time,” the new mayor said.',
          'Paul Vane',
        ],
        [
          'Former coach Luke Orr said no.\n\nPaul Vane took over in May. “It is time,” the current coach said.',
          'Paul Vane',
        ],
        [
          'Former champion Luke Orr said no.\n\nAnn Reid plays in May. “It is time,” the new champion said.',
          'Ann Reid',
        ],
        ['Former coach Luke Orr said no. “It is time,” the coach said.', 'Luke Orr'],
        ['Former coach Luke Orr said no.\n\nThe club lost. “It is time,” the former coach said.', 'Luke Orr'],
      ],
    ],
    [
      'is nobody’s who held it once, where another has it or acts',
      'fr',
      [
        [
          'Paul Vian, le maire, a dit non.\n\nL’ancien maire Luc Orr conteste. « Il est temps », dit le maire.',
          'Paul Vian',
        ],
        [
          'L’ancien maire Luc Orr a dit non.\n\nPaul Vian a été élu en mai. « Il est temps », dit le nouveau maire.',
          'Paul Vian',
        ],
        [
          'Eva Orr, ancienne championne, conteste.\n\nAna Ruiz part mardi. « Allons-y », dit la nouvelle championne.',
          'Ana Ruiz',
        ],
        ['Eva Orr, ancienne ministre, conteste. « Il est temps », dit la ministre.', 'Eva Orr'],
      ],
    ],
    [
      'that a description has told of somebody is as good as one that is printed',
      'fr',
      [
        [
          'Le ministre de la Justice est venu. « Jamais », a dit Luc Orr. « On attend », dit Paul Vian, délégué. Le soudeur dit comprendre.',
          'Paul Vian',
        ],
        [
          'La directrice est venue. « Non », a dit Ana Ruiz. « On attend », dit Eva Orr, présidente. La retraitée dit comprendre.',
          'Eva Orr',
        ],
      ],
    ],
  ]);
});

describe('Nouns that are somebody’s as well as a thing’s or a body’s', () => {
  testWhom([
    [
      '“le conseil” is the lawyer who has spoken, where no council comes up',
      'fr',
      [
        ['L’avocat de Lactéa, Me Luc Orr, a fait appel. « On brade tout », regrette le conseil.', 'Luc Orr'],
        ['L’avocate du chef, Me Ana Orr, proteste. Selon le conseil, tout est faux.', 'Ana Orr'],
        ['Me Luc Orr a saisi le conseil municipal. Le conseil se dit prêt.', '-'],
        ['Le conseil a voté. « C’est bien », dit le conseil.', '-'],
      ],
    ],
    [
      '“le guide” is whoever leads others up a mountain',
      'fr',
      [
        [
          'Luc Orr a vu une chaussure.\n\nLa chercheuse Ana Ruiz s’étonne.\n\nLuc Orr marche. « Je regarde », dit le guide.',
          'Luc Orr',
        ],
        ['Le guide Luc Orr s’inquiète.\n\n« On verra », répète le guide.', 'Luc Orr'],
      ],
    ],
    [
      'of a trade that firms have are somebody’s, where people alone act in the paragraph',
      'en',
      [
        ['Quorix said no.\n\nAnn Orr urged people to keep receipts. The publisher said it was likely.', 'Ann Orr'],
        [
          'Quorix, a publisher, said no.\n\nAnn Orr urged people to keep receipts. The publisher said it was likely.',
          'Quorix',
        ],
        ['Quorix said no. The publisher said it was likely.', 'Quorix'],
      ],
    ],
    [
      'for who has members are no party’s',
      'en',
      [
        ['The Green Party won.\n\nThe union said no.', '-'],
        ['The Liberal Democrats won. The charity said no.', '-'],
        [
          'The Royal College of Midwives said six had left. The union said the rota was empty.',
          'Royal College of Midwives',
        ],
      ],
    ],
  ]);
});

describe('An English noun for somebody, whose body stands behind a preposition, before a comma and a name', () => {
  testWhom([
    [
      'makes a person of a name of no list',
      'en',
      [
        'A doctor at the hospital, Selin Aksoy,',
        'A doctor at the field hospital, Selin Aksoy,',
        'A lawyer for the family, Selin Aksoy,',
        'A spokesman for the firm, Selin Aksoy,',
        'A resident of the town, Selin Aksoy,',
      ].map((who) => [`${who} said it was late. “I saw it,” Aksoy said.`, 'Selin Aksoy']),
    ],
  ]);
});
