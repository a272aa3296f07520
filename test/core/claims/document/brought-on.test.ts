import assert from 'node:assert/strict';
import { type Facts, testFacts } from '../facts';
import { lastSpeaker, speakerOf } from './speaker-of';

describe('whom an English sentence brings in behind its verb', () => {
  for (const opening of [
    'Among them was Tom Tranter',
    'Also there was Tom Tranter, a farmer',
    'One farmer hit was Tom Tranter',
    'First to speak was Tom Tranter',
    'Standing by the gate was Tom Tranter',
    'At the back sat Tom Tranter',
  ])
    it(`is whom “he” means: “${opening}. … he said”`, () => {
      assert.equal(lastSpeaker(`Ian Pell said no.\n\n${opening}. “I lost 60 ewes,” he said.`), 'Tom Tranter');
    });
});

describe('a child', () => {
  for (const post of ['expert', 'médecin', 'technicien'])
    it(`has no trade: “le ${post}”`, () => {
      const article = /^[aeéi]/.test(post) ? 'L’' : 'Le ';
      const draft = `Lucas Roy, 9 ans, est mort.\n\n${article}${post} assure que le car roulait trop vite.\n`;
      assert.equal(speakerOf(draft, 'le car'), post);
    });

  it('goes to school', () => {
    assert.equal(speakerOf('Lucas Roy, 9 ans, a tout vu. « J’ai eu peur », dit l’écolier.\n', 'J’ai'), 'Lucas Roy');
  });
});

const english: Facts = [
  [
    'nobody calls himself by his name',
    [['Ann Orr met Ruth Lee. “Ruth Lee is late,” she said.', ['direct: she → Ann Orr | said | “Ruth Lee is late,”']]],
  ],
];

testFacts(english, 'en');
