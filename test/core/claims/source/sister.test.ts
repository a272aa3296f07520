import assert from 'node:assert/strict';
import { analyze } from '../../../../src/core/index';
import { product } from '../table';

/** The actor of the only claim. */
function speaker(draft: string): string | undefined {
  const { claims, actors } = analyze(draft, { language: 'en' });
  return actors.find(({ id }) => id === claims[0]?.actor)?.name;
}

describe('a relation that holds both ways', () => {
  for (const [relation, name] of [
    ['sister', 'Beth'],
    ['cousin', 'Mary'],
    ['brother', 'Tom'],
    ['mother', 'Joan'],
    ['husband', 'Bob'],
  ])
    it(`is the ${relation} of whoever acts`, () => {
      for (const [meeting, said] of product(
        [`lives with her ${relation} ${name}`, `was found by her ${relation}, ${name}`],
        [`“We fight,” her ${relation} said.`, `Her ${relation} said it was hard.`],
      ))
        assert.equal(speaker(`Ann Orr ${meeting}. ${said}`), name);
    });

  it('is nobody’s whose sister has spoken', () =>
    assert.notEqual(speaker('His brother Neil left. His brother said it was late.'), 'Neil'));
});

describe('a place in a team', () => {
  for (const [post, other] of [
    ['Prop', 'tighthead'],
    ['Captain', 'prop'],
    ['Winger', 'try-scorer'],
    ['Fly-half', 'full-back'],
    ['Captain', 'seamer'],
  ])
    it(`${other ?? ''} is whom the text calls ${post ?? ''}`, () =>
      assert.equal(speaker(`${post} Danny Moor broke a thumb. The ${other} joked that it was late.`), 'Danny Moor'));
});
