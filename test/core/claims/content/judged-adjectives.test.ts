import assert from 'node:assert/strict';
import { claimLines } from '../claim-lines';

/** What somebody thinks of something, in an adjective behind it. */
const fr =
  'encourageant inquiétant décevant humiliant dévastateur mensonger raciste irréaliste simpliste surréaliste absurde risqué';
const en =
  'heartbreaking cowardly perverse brutal catastrophic baffling appalling simplistic undemocratic futile shambolic absurd';

describe('a verdict in an adjective', () => {
  for (const word of fr.split(' '))
    it(`juge le projet ${word}`, () =>
      assert.deepEqual(claimLines(`Ana Ruiz juge le projet ${word}.`, 'fr'), [
        `indirect: Ana Ruiz | juge | le projet ${word}`,
      ]));
  for (const word of en.split(' '))
    it(`called the decision ${word}`, () =>
      assert.deepEqual(claimLines(`Ruth Orr called the decision ${word}.`, 'en'), [
        `indirect: Ruth Orr | called | the decision ${word}`,
      ]));
});

describe('no verdict', () => {
  for (const draft of ['Ruth Orr called the police.', 'Ruth Orr called the children early.'])
    it(draft, () => assert.deepEqual(claimLines(draft, 'en'), []));
  it('a gerund behind a cue', () =>
    assert.deepEqual(claimLines('He denied insulting the judge.', 'en'), [
      'indirect: He | denied | insulting the judge',
    ]));
});
