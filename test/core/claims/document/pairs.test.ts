import assert from 'node:assert/strict';
import { analyze } from '../../../../src/core/index';

/** Those whom the only claim of a draft is given to. */
function speakers(draft: string, language: 'fr' | 'en'): (string | undefined)[] {
  const { claims, actors } = analyze(draft, { language });
  const [claim] = claims;
  return [claim?.actor, ...(claim?.coSpeakers ?? [])].map((actor) => actors.find(({ id }) => id === actor)?.name);
}

describe('two whom a description counts', () => {
  for (const noun of ['élus', 'maires', 'responsables'])
    it(`les deux ${noun}: a man and a woman too`, () => {
      const draft = `Anne Holt et Paul Lane se sont vus.\n\nLes deux ${noun} assurent que le barrage peut céder.\n`;
      assert.deepEqual(speakers(draft, 'fr'), ['Anne Holt', 'Paul Lane']);
    });

  it('are of the gender of the noun', () => {
    const seen = 'Anne Holt et Marie Lane se sont vues.\n\nLes deux';
    assert.deepEqual(speakers(`${seen} élues assurent que le barrage peut céder.\n`, 'fr'), [
      'Anne Holt',
      'Marie Lane',
    ]);
    assert.deepEqual(speakers(`${seen} élus assurent que le barrage peut céder.\n`, 'fr'), ['deux élus']);
  });

  for (const noun of ['companies', 'clubs', 'groups', 'parties'])
    it(`both ${noun}: no two persons`, () => {
      const draft = `Ann Holt and Paul Lane met.\n\nBoth ${noun} say that the dam could fail.\n`;
      assert.deepEqual(speakers(draft, 'en'), [`Both ${noun}`]);
    });

  it('le duo: a word for two', () => {
    const draft = 'Anne Holt et Paul Lane se sont vus.\n\nLe duo assure que le barrage peut céder.\n';
    assert.deepEqual(speakers(draft, 'fr'), ['Anne Holt', 'Paul Lane']);
  });

  for (const two of ['Anne et Paul Lane', 'Anne Holt et Paul Lane', 'Anne Holt et son mari Paul Lane'])
    it(`le couple: ${two}, whoever has spoken since`, () => {
      const { claims, actors } = analyze(
        `${two} ferment leur bar. « Tout va bien », dit Paul Lane.\n\nLe couple assure que rien n’est vendu.\n`,
        { language: 'fr' },
      );
      const last = claims.at(-1);
      const ids = [last?.actor, ...(last?.coSpeakers ?? [])];
      const names = ids.map((one) => actors.find(({ id }) => id === one)?.name.slice(0, 4));
      assert.deepEqual(names, ['Anne', 'Paul']);
    });

  it('le couple: no one person', () => {
    const draft = 'Un couple habite là. Luc Holt passe.\n\nLe couple assure que rien n’est vendu.\n';
    assert.deepEqual(speakers(draft, 'fr'), ['couple']);
  });

  it('both candidates', () => {
    const draft = 'Ann Holt and Paul Lane met.\n\nBoth candidates say that the dam could fail.\n';
    assert.deepEqual(speakers(draft, 'en'), ['Ann Holt', 'Paul Lane']);
  });
});

describe('two whose post and names stand behind where they come from', () => {
  for (const places of ['Hadley and Leegomery', 'Leeds and Bradford', 'Hadley and Leegomery Parish'])
    for (const post of ['councillors', 'MPs'])
      it(`${places} ${post}`, () => {
        const draft = `${places} ${post} Ann Holt and Paul Lane said they were refused.\n`;
        assert.deepEqual(speakers(draft, 'en'), ['Ann Holt', 'Paul Lane']);
      });
});
