import assert from 'node:assert/strict';
import { actorLines } from './actor-lines';

describe('English surnames that are adverbs besides', () => {
  for (const [name, draft] of [
    ['Ruth Well', 'Ruth Well agreed that it was late.'],
    ['Peter Still', 'Peter Still told the court that the money was gone.'],
    ['Ann Long', 'The road is safe, said Ann Long.'],
    ['Tom Just', 'Tom Just, 45, was late.'],
    ['Amy Close', 'The mayor thanked Amy Close for her work.'],
    ['Mary Fast', '“No,” Mary Fast said.'],
  ] as const)
    it(`end the name: ${draft}`, () =>
      assert.deepEqual(
        actorLines(draft, 'en')
          .filter((line) => line.startsWith('person'))
          .map((line) => line.split(' · ')[0]),
        [`person: ${name}`],
      ));

  it('are adverbs without a capital', () => {
    const [line] = actorLines('Ruth still agreed that it was late.', 'en');
    assert.match(line ?? '', /^person: Ruth(?: ·|$)/);
  });
});
