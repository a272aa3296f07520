import { testWhom } from './whom';

/** A text tells where somebody is from in other ways than by an adjective before the name. */
describe('The nation that somebody is of', () => {
  testWhom([
    [
      'is told by a verb, a complement or an adjective',
      'en',
      [
        'Ann Daly, from Ireland, left.',
        'Ann Daly of Ireland left.',
        'Ann Daly, who was born in Ireland, left.',
        'Ann Daly was born in Ireland.',
        'Ann Daly fled Ireland in 1956.',
        'Ann Daly, who fled Ireland in 1956, left.',
        'Ann Daly grew up in Ireland.',
        'Ann Daly came from Ireland.',
        'Ann Daly is Irish.',
        'Born in Ireland, Ann Daly moved to Leeds.',
      ].map((told) => [`${told}\n\nEva Orr, the mayor, praised her.\n\n“No,” the Irishwoman said.`, 'Ann Daly']),
    ],
    [
      'is told by a verb, a complement or an adjective',
      'fr',
      [
        'Ana Daly vient de Hongrie.',
        'Ana Daly a fui la Hongrie en 1956.',
        'Ana Daly, qui a fui la Hongrie en 1956, attend.',
        'Ana Daly est hongroise.',
        'Ana Daly est d’origine hongroise.',
      ].map((told) => [`${told}\n\nEva Orr, la maire, la salue.\n\n« Non », dit la Hongroise.`, 'Ana Daly']),
    ],
    [
      'tells whom a noun for it means, be somebody else the one who spoke',
      'en',
      [
        ['Luke Orr admired Dutch coach Pieter Vos. “He is kind,” said Orr. The Dutchman said no.', 'Pieter Vos'],
        ['Luke Orr admired Pieter Vos, a Dutch coach. Orr said he was kind. The Dutchman said no.', 'Pieter Vos'],
      ],
    ],
  ]);
});
