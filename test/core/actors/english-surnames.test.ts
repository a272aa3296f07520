import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/index';
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

describe('English surnames that are plurals besides', () => {
  for (const told of ['45', 'one of five directors of the firm', 'one of the city’s richest landlords', 'a baker'])
    for (const name of ['Luke Banks', 'Ann Fields', 'John Chambers'])
      it(`mean somebody named before where a comma tells more: ${name}, ${told}`, () => {
        const [, surname] = name.split(' ');
        const { claims, actors } = analyze(`${name} spoke. ${surname}, ${told}, said it was late.`, { language: 'en' });
        assert.deepEqual(
          [actors.map((actor) => actor.name), claims.map(({ actor }) => actor)],
          [[name], [actors[0]?.id]],
        );
      });
});
