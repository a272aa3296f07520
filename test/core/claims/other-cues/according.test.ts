import assert from 'node:assert/strict';
import { analyze } from '../../../../src/core/index';

/** Draft, cue, words, attribution. */
const cases: readonly (readonly [draft: string, cue: string, words: string, attribution: string])[] = [
  [
    'According to the union, 340 of its 410 members voted for the stoppage.\n',
    'according to',
    '340 of its 410 members voted for the stoppage',
    'collective',
  ],
  [
    'According to Anna Smith, a clerk at the court, the hearing was closed.\n',
    'according to',
    'the hearing was closed',
    'named',
  ],
  ['Selon une source proche du dossier, le vote aura lieu lundi.\n', 'selon', 'le vote aura lieu lundi', 'anonymous'],
  ['Le vote aura lieu lundi, selon la préfecture.\n', 'selon', 'Le vote aura lieu lundi', 'collective'],
];

describe('a source behind a preposition', () => {
  for (const [draft, cue, words, attribution] of cases) {
    it(`reads ${draft.trim()}`, () => {
      const { claims } = analyze(draft);
      assert.deepEqual(
        claims.map((claim) => [claim.cue?.lemma, claim.text, claim.attribution]),
        [[cue, words, attribution]],
      );
    });
  }

  it('makes no name of the phrase itself', () => {
    assert.deepEqual(
      analyze('According to Pike, it is over.\n').actors.map((actor) => actor.name),
      ['Pike'],
    );
  });
});
