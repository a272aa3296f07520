import assert from 'node:assert/strict';
import { product } from '../table';
import { lastSpeaker, speakerOf } from './speaker-of';

const apart = (posts: readonly string[]): (readonly [string, string])[] =>
  product(posts, posts).filter(([one, other]) => one !== other);

/** Posts that are of one family (politics) and that nobody holds together. */
describe('whom a post means behind somebody of another', () => {
  for (const named of ['', ' Paul Roy'])
    it(`is somebody else, in French${named === '' ? '' : ', be he named'}`, () => {
      for (const [one, other] of [
        ...apart(['ministre', 'gouverneur']),
        ...apart(['ministre', 'chancelier']),
        ...apart(['maire', 'sénateur', 'gouverneur', 'chancelier']),
        ...apart(['maire', 'député', 'gouverneur']),
      ]) {
        const draft = `Le ${one}${named} dit que la route fermera.\n\nLe ${other} nie que le site soit vieux.\n`;
        assert.equal(speakerOf(draft, 'le site'), other, draft);
      }
    });

  it('is somebody else, in English, be he named', () => {
    for (const [one, other] of [
      ['mayor', 'minister'],
      ['minister', 'governor'],
      ['governor', 'councillor'],
      ['senator', 'councillor'],
      ['governor', 'chancellor'],
    ].flatMap(([a = '', b = '']) => [
      [a, b],
      [b, a],
    ])) {
      const draft = `The ${one}, Paul Roy, said the road would close.\n\nThe ${other} said the site was old.\n`;
      assert.equal(lastSpeaker(draft), other, draft);
    }
  });

  it('is somebody else, in English, by the field or the words of the post', () => {
    for (const [one, other] of apart([
      'health minister',
      'home secretary',
      'defence secretary',
      'Foreign Secretary',
      'culture minister',
      'prime minister',
      'first minister',
      'attorney general',
      'secretary of state',
      'union leader',
    ])) {
      const draft = `The ${one}, Paul Roy, said the road would close.\n\nThe ${other} said the site was old.\n`;
      assert.notEqual(lastSpeaker(draft), 'Paul Roy', draft);
    }
  });

  it('is the same, in English, by another word for the field or by fewer words', () => {
    for (const [one, other] of [
      ['health minister', 'minister of health'],
      ['minister of health', 'health minister'],
      ['secretary of state for health', 'health secretary'],
      ['foreign minister', 'minister'],
      ['prime minister', 'prime minister'],
      ['prime minister', 'leader'],
      ['attorney general', 'attorney general'],
      ['deputy prime minister', 'deputy prime minister'],
      ['general secretary', 'union leader'],
    ] as const) {
      const draft = `The ${one}, Paul Roy, said the road would close.\n\nThe ${other} said the site was old.\n`;
      assert.equal(lastSpeaker(draft), 'Paul Roy', draft);
    }
  });
});
