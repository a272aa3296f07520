import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/index';

const cases: readonly (readonly [draft: string, names: readonly string[]])[] = [
  ['Ursula von der Stein a dit non. « Jamais », a répété Mme von der Stein.\n', ['Ursula von der Stein']],
  ['Donald J. Harper spoke. “No,” Donald Harper said.\n', ['Donald J. Harper']],
  ['Bruno Le Guen a dit oui. M. Le Guen est parti.\n', ['Bruno Le Guen']],
];

describe('a short form of several words', () => {
  for (const [draft, names] of cases) {
    it(`is the full name’s: ${draft.trim()}`, () =>
      assert.deepEqual(
        analyze(draft)
          .actors.filter((actor) => actor.type === 'person')
          .map((actor) => actor.name),
        names,
      ));
  }

  it('is nobody where it is a number', () => {
    assert.deepEqual(
      analyze('Selon l’étude, 40 % disent que le prix monte.\n').actors.filter((actor) => /\d/.test(actor.name)),
      [],
    );
  });
});
