import assert from 'node:assert/strict';
import { claimLines } from './claim-lines';

/** What opens a sentence, whoever stands behind it without a comma, and what is said. */
interface Grid {
  readonly openings: readonly string[];
  readonly speakers: readonly string[];
  /** The verb and what is said, by whether one or several say it. */
  readonly said: (several: boolean) => string;
}

const SAID = 'the road was closed';
const ENGLISH: Grid = {
  openings: [
    'On Monday morning',
    'In December 2018',
    'Last week',
    'Earlier this week',
    'Two years ago',
    'On Monday in Leeds',
    'In northern Spain',
    'In a letter to parents',
    'At a press conference',
    'After the vote',
    'Outside court',
    'Speaking after the hearing',
    'Following the fire',
    'But in Leeds',
  ],
  speakers: [
    'residents',
    'police',
    'city officials',
    'critics of the plan',
    'many residents',
    'the mayor',
    'Mayor Ann Orr',
    'Mr Orr',
    'council leader Paul Vian',
    'the mayor, Ann Orr,',
    'Ann Orr, a nurse,',
    'the firm’s chief executive',
  ],
  said: () => `said ${SAID}`,
};
const FRENCH: Grid = {
  openings: [
    'Lundi matin',
    'Hier',
    'Ce matin',
    'En décembre 2018',
    'La semaine dernière',
    'Le 3 mai',
    'Il y a deux ans',
    'Deux ans plus tard',
    'À Lens',
    'Lundi à Lens',
    'Dans un communiqué',
    'Dans une lettre aux salariés',
    'Au micro de RTL',
    'Après le vote',
  ],
  speakers: [
    'des élus',
    'beaucoup d’élus',
    'bon nombre d’élus',
    'plusieurs habitants',
    'riverains et commerçants',
    'les habitants du quartier',
    'la préfecture',
    'le maire Luc Orr',
    'Luc Orr',
    'M. Orr',
    'le maire, Luc Orr,',
    'Luc Orr, le maire,',
  ],
  said: (several) => `${several ? 'ont' : 'a'} dit que la route était fermée`,
};

describe('Who stands behind an opening without its comma', () => {
  for (const [language, { openings, speakers, said }] of [
    ['en', ENGLISH],
    ['fr', FRENCH],
  ] as const) {
    for (const opening of openings) {
      it(`${opening} …`, () => {
        for (const speaker of speakers) {
          const several = /élus|habitants|riverains/.test(speaker);
          const [claim] = claimLines(`${opening} ${speaker} ${said(several)}.`, language);
          const [who] = (claim ?? 'nothing').replace(/^indirect: /, '').split(' | ');
          assert.equal(who, speaker.replace(/,$/, ''), `${opening} ${speaker}`);
        }
      });
    }
  }

  const others: readonly [string, 'en' | 'fr', string][] = [
    ['In a letter to council leader Ann Orr, Paul Vian, a nurse, said', 'en', 'Paul Vian, a nurse'],
    ['In an interview with mayor Ann Orr, Paul Vian, a nurse, said', 'en', 'Paul Vian, a nurse'],
    ['At least 14 backbenchers said', 'en', 'At least 14 backbenchers'],
    ['About four in 10 voters said', 'en', 'About four in 10 voters'],
    ["Last week's report said", 'en', "Last week's report"],
    ['In a May 2012 message to Ann Orr, Tanden, a nurse, said', 'en', 'Tanden, a nurse'],
    ['At the end of the week residents said', 'en', 'residents'],
  ];
  for (const [sentence, language, source] of others)
    it(sentence, () => {
      const [claim = ''] = claimLines(`${sentence} ${SAID}.`, language);
      assert.equal(claim.replace(/^indirect: /, '').split(' | ')[0], source);
    });
});
