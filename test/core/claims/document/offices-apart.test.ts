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
});
