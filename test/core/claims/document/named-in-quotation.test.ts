import { testWhom } from './whom';

testWhom([
  [
    'whom words in marks name does not say them, whatever describes who does',
    'fr',
    [
      [
        'Luc Vian a attaqué Paul Orsel. « La parole de Paul Orsel ne vaut rien », a lancé celui qui est arrivé troisième.',
        'Luc Vian',
      ],
      ['Luc Vian a attaqué Paul Orsel. « Paul Orsel ne vaut rien », a lancé l’ancien ministre.', 'Luc Vian'],
    ],
  ],
  [
    'one of several of a trade is meant by the trade',
    'fr',
    [
      ['Anta Ngom, l’une des opposantes, est venue. L’opposante a rappelé que tout allait mal.', 'Anta Ngom'],
      ['Luc Vian, l’un des opposants au projet, est là. L’opposant a dit que tout allait mal.', 'Luc Vian'],
      ['Luc Vian est l’un des élus du groupe. L’élu a rappelé que tout allait mal.', 'Luc Vian'],
    ],
  ],
  [
    'one of several of a trade is meant by the trade',
    'en',
    [
      [
        'Ann Orr, one of the protesters, left. Luke Bay, a driver, stayed. “It is late,” the protester said.',
        'Ann Orr',
      ],
      ['Ann Orr, one of the lawyers for the family, left. “It is late,” the lawyer said.', 'Ann Orr'],
    ],
  ],
]);
