import assert from 'node:assert/strict';
import { claimLines } from '../claim-lines';

/** Who speaks, behind the verb, and what is told of the saying right behind. */
const ROWS: readonly (readonly [language: 'en' | 'fr', speakers: readonly string[], told: readonly string[]])[] = [
  [
    'en',
    ['Ann Orr', 'the mayor', 'Mayor Ann Orr', 'the council leader', 'union leader Paul Lane'],
    [
      'last week',
      'about the plan',
      'with a smile',
      'with a wry grin',
      'through tears',
      'at the scene',
      'at a news conference',
      'outside court',
    ],
  ],
  [
    'en',
    ['a spokesman for the firm', 'one resident', 'two witnesses'],
    ['last week', 'about the plan', 'with a smile'],
  ],
  [
    'fr',
    ['Ana Orr', 'le maire', 'un porte-parole du groupe', 'la police', 'le chef de l’opposition'],
    ['avec un sourire', 'avec un large sourire', 'sous les applaudissements', 'd’une voix égale'],
  ],
];

/** What tells who somebody is. */
const OWN: readonly (readonly ['en' | 'fr', string])[] = [
  ['en', 'residents at the scene'],
  ['en', 'people outside the court'],
  ['en', 'a woman with a dog'],
  ['en', 'a professor at Yale'],
  ['fr', 'un homme avec un chien'],
  ['fr', 'un professeur à la retraite'],
];

describe('What is told of the saying behind whoever speaks is no part of the source', () => {
  const quoted = (language: 'en' | 'fr', who: string): readonly string[] =>
    claimLines(language === 'en' ? `“It is over,” said ${who}.` : `« C’est fini », a dit ${who}.`, language);
  for (const [language, speakers, told] of ROWS)
    for (const how of told)
      it(how, () => {
        for (const speaker of speakers)
          assert.equal(quoted(language, `${speaker} ${how}`)[0]?.split(' | ')[0]?.split(': ')[1], speaker);
      });
  for (const [language, who] of OWN)
    it(who, () => assert.equal(quoted(language, who)[0]?.split(' | ')[0]?.split(': ')[1], who));
});
