import assert from 'node:assert/strict';
import { findings, foundBy, type Draft } from './draft';

const draft = (text: string, on: string, date: string | null = '2025-07-21'): Draft => ({
  text,
  date,
  claims: [{ words: 'une cible légitime', source: 'Lavrov' }],
  records: [{ words: 'une cible légitime', said: { on } }],
});

describe('the date of a statement', () => {
  it('after the article is a warning', () => {
    const text = 'Lavrov a parlé d’une cible légitime.';
    assert.deepEqual(foundBy('statement-after-article', draft(text, '2025-07-22')), ['une cible légitime']);
    for (const on of ['2025-07-21', '2025-07', '2025', '2024-01-01']) {
      assert.deepEqual(foundBy('statement-after-article', draft(text, on)), [], on);
    }
    assert.deepEqual(foundBy('statement-after-article', draft(text, '2025-07-22', null)), []);
  });

  it('more than thirty days before it is a warning where the text says “récemment” or “en réponse à”', () => {
    const recent = 'Lavrov a récemment parlé d’une cible légitime.';
    const [finding] = findings(draft(recent, '2022-04-25')).filter(({ rule }) => rule === 'old-statement');
    assert.equal(finding?.data['word'], 'récemment');
    assert.equal(finding?.data['days'], 1183);
    assert.equal(finding?.claim, 'q-1');
    assert.deepEqual(
      foundBy('old-statement', draft('En réponse à cela, Lavrov a cité une cible légitime.', '2022-04')),
      ['une cible légitime'],
    );
    assert.deepEqual(foundBy('old-statement', draft(recent, '2025-06-21')), [], 'thirty days');
    assert.deepEqual(foundBy('old-statement', draft(recent, '2025-06-20')), ['une cible légitime'], 'thirty-one days');
    assert.deepEqual(foundBy('old-statement', draft('Lavrov a parlé d’une cible légitime.', '2022-04-25')), []);
    assert.deepEqual(
      foundBy('old-statement', draft('Récemment.\nLavrov a parlé d’une cible légitime.', '2022-04-25')),
      [],
    );
  });

  it('that is no date is left alone', () => {
    assert.deepEqual(findings(draft('Lavrov a récemment parlé d’une cible légitime.', 'hier')), []);
  });
});

describe('a record', () => {
  const state = (name: 'drifted' | 'orphan' | 'suggested' | 'moved' | 'anchored') =>
    findings({
      text: 'Il parle de ses moyens.',
      records: [{ words: 'ses moyens', state: name, check: { status: 'checked', words: 'les fonds' } }],
    }).map(({ rule, severity, start, end, message }) => ({ rule, severity, start, end, message }));

  it('with changed words is an error where they stand', () => {
    assert.deepEqual(state('drifted'), [
      {
        rule: 'drifted',
        severity: 'error',
        start: 12,
        end: 22,
        message: 'The words have changed since they were checked. They were: les fonds',
      },
    ]);
  });

  it('that is lost is a warning at the start of the file', () => {
    const [finding] = state('orphan');
    assert.deepEqual([finding?.rule, finding?.severity, finding?.start, finding?.end], ['orphan', 'warning', 0, 0]);
  });

  it('with a suggested place is a warning', () => {
    assert.deepEqual(
      state('suggested').map(({ rule, severity }) => [rule, severity]),
      [['suggested', 'warning']],
    );
  });

  it('of which there are two versions is a warning, and its copy says nothing else', () => {
    const check = { status: 'checked', words: 'les fonds' } as const;
    const found = (state: 'drifted' | 'orphan', conflictOf: string): readonly string[] =>
      findings({
        text: 'Il parle de ses moyens.',
        records: [
          { words: 'ses moyens', state, check },
          { words: 'ses moyens', state, check, conflictOf },
        ],
      }).map(({ rule, severity, start }) => `${rule} ${severity} ${start}`);
    const id = 'c-00000001';
    assert.deepEqual(found('drifted', id), ['drifted error 12', 'two-versions warning 12']);
    assert.deepEqual(found('orphan', id), ['orphan warning 0', 'two-versions warning 0']);
    assert.deepEqual(found('drifted', 'c-gone0000'), [
      'drifted error 12',
      'drifted error 12',
      'two-versions warning 12',
    ]);
  });

  it('in its place, or moved, is no finding', () => {
    assert.deepEqual(state('anchored'), []);
    assert.deepEqual(state('moved'), []);
  });

  it('belongs to the claims that its words overlap', () => {
    const text = 'Un dit alpha beta. Deux dit gamma delta. Trois dit epsilon.';
    const claims = ['alpha beta', 'gamma delta', 'epsilon'].map((words) => ({ words, source: 'Un' }));
    const all = findings({
      text,
      claims,
      records: [
        { words: 'alpha beta. Deux dit gamma', state: 'drifted' },
        { words: 'delta', state: 'drifted' },
        { words: 'Trois', state: 'drifted' },
      ],
    }).filter(({ rule }) => rule === 'drifted');
    assert.deepEqual(
      all.map(({ claim }) => claim),
      ['q-1', 'q-2', null],
    );
  });
});
