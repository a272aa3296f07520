import { testWhom } from './whom';

/** Who has children is called so further down, be somebody else of the gender heard between. */
describe('Whose children a text has told of', () => {
  testWhom([
    [
      'is the mother or father whom it then hears',
      'fr',
      [
        ['Nadia Bey, infirmière, vit là avec ses trois enfants.', 'la mère de famille', 'Nadia Bey'],
        ['« Mon fils a froid », dit Nadia Bey, comptable.', 'la mère de famille', 'Nadia Bey'],
        ['« Mes deux filles toussent », dit Nadia Bey, comptable.', 'la maman', 'Nadia Bey'],
        ['Les enfants de Nadia Bey ont changé d’école.', 'la mère de famille', 'Nadia Bey'],
        ['Nadia Bey, maman de trois enfants, attend.', 'la mère de famille', 'Nadia Bey'],
        ['Nadia Bey serre une photo. Son fils Hugo avait 19 ans.', 'la mère de la victime', 'Nadia Bey'],
        ['Nadia Bey serre une photo. Son fils Hugo avait 19 ans.', 'la mère de Hugo', 'Nadia Bey'],
        [
          'Nadia Bey raconte la nuit. « On m’a dit qu’il y avait le feu. » Sa fille, Inès, 15 ans, dormait chez Lou.',
          'la mère de famille',
          'Nadia Bey',
        ],
        ['Nadia Bey attend.', 'la mère de famille', '-'],
      ].map(([before, who, meant]) => [
        `${before}\n\n« On nous a menti », dit Eva Petit, élue.\n\n« C’est bien », dit ${who}.`,
        meant as string,
      ]),
    ],
    [
      'is the father whom it then hears',
      'fr',
      [
        ['Karim Bey, soudeur, élève seul ses deux filles.', 'le père de famille', 'Karim Bey'],
        ['« Ma fille ne dort plus », dit Karim Bey, soudeur.', 'le père de famille', 'Karim Bey'],
        ['Karim Bey, soudeur, dont le fils est malade, attend.', 'le papa', 'Karim Bey'],
      ].map(([before, who, meant]) => [
        `${before}\n\n« On nous a menti », dit Luc Petit, élu.\n\n« C’est bien », dit ${who}.`,
        meant as string,
      ]),
    ],
    [
      'is the mother whom it then hears',
      'en',
      [
        ['“My daughter was cold,” Shanice Boyd said.', 'the mother', 'Shanice Boyd'],
        ['“My son was cold,” Shanice Boyd said.', 'the mother of three', 'Shanice Boyd'],
        ['Shanice Boyd lives with her two children.', 'the single mother', 'Shanice Boyd'],
        ['Shanice Boyd’s son Tim, 17, was killed.', 'the mother', 'Shanice Boyd'],
        ['Shanice Boyd, whose son Tim was killed, was in court.', 'the grieving mother', 'Shanice Boyd'],
      ].map(([before, who, meant]) => [
        `${before}\n\nCouncillor Ann Orr said it was wrong.\n\n“I complained,” ${who} said.`,
        meant as string,
      ]),
    ],
    [
      'unless somebody of whom nothing else is told acts in the paragraph',
      'en',
      [
        [
          '“My son was cold,” Shanice Boyd said.\n\nAnn Orr lives next door. “I complained,” the mother said.',
          'Ann Orr',
        ],
      ],
    ],
  ]);
});

describe('A courtesy title and a family name', () => {
  testWhom([
    [
      'are whoever is printed by the first name as the kin of somebody who has that name',
      'en',
      [
        ['Ben Marlowe and his wife, Kate, sat together. Mrs Marlowe said it was over.', 'Kate'],
        ['“It was loud,” said Ben Marlowe. His wife, Kate, agreed. Mrs Marlowe said it was over.', 'Kate'],
        ['Ben Marlowe sat with his daughter, Ann.\n\nThe judge left.\n\nMs Marlowe said it was over.', 'Ann'],
        ['Kate Marlowe was killed. Her husband, Tim, was in court.\n\nMr Marlowe said it was over.', 'Tim'],
        ['Ben Marlowe and his wife, Kate, sat together. Mr Marlowe said it was over.', 'Ben Marlowe'],
        ['Ben Marlowe met Ruth Marlowe. His wife, Kate, stayed in. Mrs Marlowe said it was over.', 'Ruth Marlowe'],
      ],
    ],
  ]);
});
