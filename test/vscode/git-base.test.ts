import assert from 'node:assert/strict';
import type { AnchoredRecord, AnchorState, ClaimsFile } from '../../src/core/records/types';
import { DraftAnchors } from '../../src/vscode/documents/anchors';
import { loadEngine } from '../../src/vscode/engine/load';
import { committedText, needsBase, type History } from '../../src/vscode/git/base-text';

const BEFORE = 'Un chapeau.\n\nLe pont de la gare rouvrira lundi matin, a promis la maire, et le bac s’arrêtera.\n';
const WORDS = 'Le pont de la gare rouvrira lundi matin';
const NOW = BEFORE.replace('rouvrira lundi matin', 'ne rouvrira que mardi soir').replace('chapeau', 'titre');
const RECORDS: ClaimsFile = {
  version: 1,
  claims: [
    {
      id: 'c-00000001',
      kind: 'indirect',
      target: { exact: WORDS, prefix: 'Un chapeau.\n\n', suffix: ', a promis la maire, et le bac s’' },
    },
  ],
};

function history(shown: string | Error, commits: readonly string[] = ['abc']): History & { asked: unknown[] } {
  const asked: unknown[] = [];
  return {
    asked,
    log: async (options) => {
      asked.push(options);
      return commits.map((hash) => ({ hash }));
    },
    show: async (...args) => {
      asked.push(args);
      if (shown instanceof Error) throw shown;
      return shown;
    },
  };
}

describe('the text that records were committed with', () => {
  it('is the article at the last commit of the claims file', async () => {
    const repository = history(BEFORE);
    assert.equal(await committedText(repository, '/a/pont.md', '/a/pont.claims.json'), BEFORE);
    assert.deepEqual(repository.asked, [{ maxEntries: 1, path: '/a/pont.claims.json' }, ['abc', '/a/pont.md']]);
  });

  const none: readonly (readonly [string, History])[] = [
    ['the claims file was never committed', history(BEFORE, [])],
    ['the article was not there then', history(new Error('not found'))],
    ['the article was empty then', history('')],
    ['the article is too long', history('x'.repeat(1_000_001))],
  ];
  for (const [what, repository] of none)
    it(`is not to be had where ${what}`, async () => assert.equal(await committedText(repository, 'a', 'b'), null));

  it('is asked for only where a record does not stand where it stood', () => {
    const record = (state: AnchorState): AnchoredRecord => ({ id: 'c-00000001', state, start: 0, end: 1 });
    assert.equal(needsBase([]), false);
    assert.equal(needsBase([record('anchored'), record('anchored')]), false);
    for (const state of ['moved', 'suggested', 'drifted', 'orphan'] as const)
      assert.equal(needsBase([record('anchored'), record(state)]), true, state);
  });

  const stateOf = (anchors: DraftAnchors, text: string): AnchoredRecord | undefined =>
    anchors.current(text).get('c-00000001');

  it('makes a place sure that was only suggested', async () => {
    const anchors = new DraftAnchors(await loadEngine(), null, () => false);
    anchors.place(NOW, RECORDS);
    assert.equal(stateOf(anchors, NOW)?.state, 'suggested');
    assert.equal(anchors.learn(BEFORE), true);
    const { state, start, end } = stateOf(anchors, NOW) ?? assert.fail();
    assert.notEqual(state, 'suggested');
    assert.equal(NOW.slice(start ?? 0, end ?? 0), 'Le pont de la gare ne rouvrira que mardi soir');
  });

  it('moves nothing that has a sure place, once the draft was edited', async () => {
    const anchors = new DraftAnchors(await loadEngine(), null, () => false);
    const copy = `${WORDS}.\n\n${NOW}`;
    anchors.place(copy, RECORDS);
    anchors.edit([{ start: 0, end: 0, text: 'X' }], undefined);
    anchors.pin('c-00000001', { start: 1, end: 1 + WORDS.length });
    assert.equal(anchors.learn(BEFORE), false);
    assert.equal(stateOf(anchors, `X${copy}`)?.start, 1);
  });

  it('tells nothing of a draft that is not followed', async () => {
    const anchors = new DraftAnchors(await loadEngine(), null, () => false);
    assert.equal(anchors.learn(BEFORE), false);
  });
});
