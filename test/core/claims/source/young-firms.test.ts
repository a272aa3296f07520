import { type Facts, testFacts } from '../facts';

/** French subjects of “jeune” and a noun that is a verb form as well, before their verb. */
const facts: Facts = [
  [
    'two finite verbs do not stand behind each other, so the first is a noun',
    ['La jeune pousse', 'Une jeune pousse', 'La jeune marque', 'La jeune pousse grenobloise'].flatMap((who) =>
      ['dit avoir signé deux contrats', 'affirme avoir signé deux contrats'].map((says): [string, string[]] => [
        `${who} ${says}.`,
        [`indirect: ${who} | ${says.split(' ')[0] ?? ''} | avoir signé deux contrats`],
      ]),
    ),
  ],
  ['a verb with its object stays one', [['Le jeune garde la chambre. Il dort.', []]]],
];

describe('French nouns behind “jeune”', () => {
  testFacts(facts, 'fr');
});
