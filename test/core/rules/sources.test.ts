import assert from 'node:assert/strict';
import { isBareSource } from '../../../src/core/rules/source-text';
import { fold } from '../../../src/core/registry/names';
import { findings, foundBy, type Draft } from './draft';

const anonymous = (text: string, source: string, words = 'oui'): Draft => ({
  text,
  claims: [{ words, source, attribution: 'anonymous' }],
});

describe('an unnamed source', () => {
  it('without a reason is an information', () => {
    const draft = anonymous('Une source diplomatique a dit oui.', 'Une source diplomatique');
    assert.deepEqual(foundBy('anonymous-source', draft), ['Une source diplomatique']);
    assert.equal(findings(draft)[0]?.severity, 'info');
  });

  for (const text of [
    'Une source diplomatique, sous couvert d’anonymat, a dit oui.',
    'Une source diplomatique a dit oui, parce qu’elle n’est pas autorisée à parler.',
    'Une source diplomatique a dit oui, craignant des représailles.',
  ]) {
    it(`with a reason is none: ${text}`, () => {
      assert.deepEqual(foundBy('anonymous-source', anonymous(text, 'Une source diplomatique')), []);
    });
  }

  it('has its reason in its own paragraph, not in the next one', () => {
    const text = 'Une source diplomatique a dit oui.\n\nUn autre parle sous couvert d’anonymat.';
    assert.deepEqual(foundBy('anonymous-source', anonymous(text, 'Une source diplomatique')), [
      'Une source diplomatique',
    ]);
  });

  it('can have its reason in the record', () => {
    const draft = {
      ...anonymous('Une source diplomatique a dit oui.', 'Une source diplomatique'),
      records: [{ words: 'oui', anonymity: { reason: 'emploi menacé' } }],
    };
    assert.deepEqual(foundBy('anonymous-source', draft), []);
    const empty = { ...draft, records: [{ words: 'oui', anonymity: { reason: ' ' } }] };
    assert.deepEqual(foundBy('anonymous-source', empty), ['Une source diplomatique']);
  });

  for (const [rule, source] of [
    ['anonymous-source', 'une source diplomatique'],
    ['bare-source', 'une source'],
  ] as const)
    it(`is told of once by ${rule}, also where it says two things`, () => {
      const claims = ['oui', 'non'].map((words) => ({ words, source, attribution: 'anonymous' as const }));
      assert.deepEqual(foundBy(rule, { text: `D’après ${source}, oui. « non »`, claims }), [source]);
    });

  it('of which nothing is said is a warning of its own', () => {
    const draft = anonymous('Selon une source, oui.', 'une source');
    assert.deepEqual(
      findings(draft).map(({ rule, severity }) => [rule, severity]),
      [['bare-source', 'warning']],
    );
  });

  for (const [source, expected] of [
    ['une source', true],
    ['Des sources', true],
    ['plusieurs sources anonymes', true],
    ['a source', true],
    ['two unnamed sources', true],
    ['une source proche du dossier', false],
    ['sources at the ministry', false],
    ['la police', false],
    ['les deux', false],
    ['', false],
  ] as const) {
    it(`“${source}” is ${expected ? '' : 'not '}bare`, () => assert.equal(isBareSource(fold(source)), expected));
  }

  for (const [source, expected] of [
    ['Un haut responsable', true],
    ['l’entourage du ministre', true],
    ['two people familiar with the talks', true],
    ['a senior official', true],
    ['une voisine', false],
    ['an usher', false],
    ['A spokeswoman for the corps', false],
    ['un porte-parole du ministère', false],
  ] as const) {
    it(`“${source}” ${expected ? 'keeps a name back' : 'keeps nothing back'}`, () => {
      assert.deepEqual(foundBy('anonymous-source', anonymous(`${source} : oui.`, source)), expected ? [source] : []);
    });
  }

  it('printed as several wants several sources in the record', () => {
    const draft = (sources: number): Draft => ({
      ...anonymous('Des sources policières disent oui.', 'Des sources policières'),
      records: [{ words: 'oui', sources: Array.from({ length: sources }, () => ({ type: 'interview' })) }],
    });
    assert.deepEqual(foundBy('plural-sources', draft(1)), ['Des sources policières']);
    assert.deepEqual(foundBy('plural-sources', draft(2)), []);
    assert.deepEqual(foundBy('plural-sources', draft(0)), []);
  });
});

describe('a quotation', () => {
  const quote = (more: object): Draft => ({
    text: '« Cela ira », dit le maire.',
    claims: [{ words: '« Cela ira »', kind: 'direct', ...more }],
  });

  it('without a speaker is a warning', () => {
    assert.deepEqual(foundBy('unattributed-quote', quote({})), ['« Cela ira »']);
  });

  it('with a described or unnamed speaker is none', () => {
    assert.deepEqual(foundBy('unattributed-quote', quote({ source: 'le maire', attribution: 'described' })), []);
    assert.deepEqual(foundBy('unattributed-quote', quote({ attribution: 'anonymous' })), []);
  });

  it('is not what a statement without marks is', () => {
    assert.deepEqual(foundBy('unattributed-quote', quote({ kind: 'statement' })), []);
  });
});

describe('a quotation in a headline', () => {
  const draft = (headline: string, body: string): Draft => ({
    text: `${headline}\n\n${body}, dit le maire.\n`,
    claims: [
      { words: headline.slice(headline.indexOf('«')), kind: 'direct' },
      { words: body, kind: 'direct', source: 'le maire', attribution: 'described' },
    ],
  });
  const severities = (one: Draft, more = {}) => findings(one, more).map(({ severity }) => severity);

  it('is none where the article says whose words they are', () => {
    assert.deepEqual(severities(draft('# Budget : « Cela ira »', '« Cela ira, je vous l’assure »')), []);
    assert.deepEqual(severities(draft('## « L’été ira »', "« L'été ira »")), []);
  });

  it('is a hint where nobody says them', () => {
    assert.deepEqual(severities(draft('# Budget : « Cela ira »', '« Cela n’ira pas »')), ['hint']);
    assert.deepEqual(severities(draft('# Budget : « la ira »', '« Cela ira »')), ['hint'], 'whole words only');
  });

  it('has the severity of the settings where they give one', () => {
    const one = draft('# Budget : « Cela ira »', '« Rien »');
    assert.deepEqual(severities(one, { severities: { 'unattributed-quote': 'error' } }), ['error']);
  });
});

describe('a collective speaker', () => {
  it('is an information, once for each', () => {
    const draft: Draft = {
      text: 'La Russie dit oui. La Russie dit non. Paris doute.',
      actors: [
        { name: 'Russie', type: 'place', forms: ['La Russie'] },
        { name: 'Paris', type: 'place' },
      ],
      claims: [
        { words: 'oui', source: 'La Russie', by: 'Russie', attribution: 'collective' },
        { words: 'non', source: 'La Russie', by: 'Russie', attribution: 'collective' },
        { words: 'doute', source: 'Paris', by: 'Paris', attribution: 'collective' },
      ],
    };
    assert.deepEqual(foundBy('collective-speaker', draft), ['La Russie', 'Paris']);
  });

  for (const type of ['organization', 'group', 'person'] as const) {
    it(`is no ${type}`, () => {
      const draft: Draft = {
        text: 'Les riverains disent oui.',
        actors: [{ name: 'Les riverains', type }],
        claims: [{ words: 'oui', source: 'Les riverains', by: 'Les riverains', attribution: 'collective' }],
      };
      assert.deepEqual(foundBy('collective-speaker', draft), []);
    });
  }
});
