import { testWhom } from './whom';

testWhom([
  [
    'a post at a body is meant by the initials of the body',
    'fr',
    [
      [
        'Le porte-parole du Front de résistance citoyenne (FRC), Luc Vian, a fait des propositions. Paul Orsel, du Parti libre, l’a écouté.\n\n« La crise se dégonflera », croit le porte-parole du FRC.',
        'Luc Vian',
      ],
      [
        'La présidente de la Fédération des chasseurs du Nord, Anne Vian, a protesté. Jeanne Orsel, une voisine, l’a écoutée.\n\n« C’est faux », a dit la présidente de la FCN.',
        'Anne Vian',
      ],
      [
        'Anne Vian, présidente de la Fédération des chasseurs du Nord (FCN), a protesté. Jeanne Orsel, une voisine, l’a écoutée.\n\n« C’est faux », a dit la présidente de la FCN.',
        'Anne Vian',
      ],
      [
        'Le directeur général de l’Agence régionale de santé (ARS), Luc Vian, a protesté. Paul Orsel, un médecin, l’a écouté.\n\n« C’est faux », a dit le directeur de l’ARS.',
        'Luc Vian',
      ],
      [
        'L’Agence régionale de santé (ARS) enquête. Son directeur, Luc Vian, a protesté. Paul Orsel, un médecin, l’a écouté.\n\n« C’est faux », a dit le directeur de l’ARS.',
        'Luc Vian',
      ],
    ],
  ],
  [
    'of other initials it is another',
    'fr',
    [
      [
        'Le porte-parole du Front de résistance citoyenne, Luc Vian, a fait des propositions. Paul Orsel, un voisin, l’a écouté.\n\n« La crise se dégonflera », croit le porte-parole du PLN.',
        '-',
      ],
    ],
  ],
]);
