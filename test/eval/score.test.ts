import assert from 'node:assert/strict';
import type { Claim } from '../../src/core/analysis';
import { listErrors } from './errors';
import type { GoldDocument } from './gold';
import { joined } from './joined';
import { sameSpeaker, type Prediction } from './match';
import { matchAll, score } from './score';

const text = 'Anne Roux a dit : « Le pont est sûr. » Selon la mairie, rien ne presse. Un « pont d’or » attend.';
const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

const gold: GoldDocument = {
  id: 'pont',
  lang: 'fr',
  text,
  quotes: [
    {
      kind: 'direct',
      parts: [span('« Le pont est sûr. »')],
      source: span('Anne Roux'),
      cue: span('a dit'),
      speaker: 'Anne Roux',
    },
    { kind: 'indirect', parts: [span('rien ne presse')], source: span('la mairie'), cue: span('Selon') },
  ],
  entities: [{ ...span('Anne Roux'), type: 'PER' }],
  negatives: [span('« pont d’or »')],
};

const claim = (kind: Claim['kind'], words: string, source: string | null, cue: string | null): Claim => ({
  id: words,
  kind,
  parts: [span(words)],
  text: words,
  source: source === null ? null : span(source),
  cue: cue === null ? null : { ...span(cue), lemma: cue },
  actor: source === 'Anne Roux' ? 'a1' : null,
  coSpeakers: [],
  attribution: 'named',
  modality: 'asserted',
  section: [],
  nestedIn: null,
  confidence: 1,
  reason: 'test',
});

const prediction = (...claims: Claim[]): Prediction => ({
  id: 'pont',
  claims,
  actors: [
    {
      id: 'a1',
      name: 'Roux',
      type: 'person',
      roles: [],
      registry: null,
      mentions: [{ ...span('Anne Roux'), kind: 'name' }],
    },
  ],
});

const right = [
  claim('direct', 'Le pont est sûr', 'Anne Roux', 'a dit'),
  claim('indirect', 'rien ne presse', 'la mairie', 'Selon'),
];

describe('the scorer', () => {
  it('gives full marks to the gold itself, marks and punctuation aside', () => {
    const result = score([gold], [prediction(...right)]);
    assert.deepEqual(result.all.record, { P: 100, R: 100, F1: 100 });
    assert.deepEqual(result.all.exact, { P: 100, R: 100, F1: 100 });
    assert.deepEqual([result.all.source, result.all.cue, result.all.speaker], [100, 100, 100]);
    assert.deepEqual(result.negatives, { negatives: 1, leftAlone: 100 });
    assert.equal(result.persons?.exact.F1, 100);
  });

  it('takes a claim with the wrong source out of record, not out of J50', () => {
    const [first, second] = right;
    assert.ok(first && second);
    const { all } = score([gold], [prediction(first, { ...second, source: span('Anne Roux') })]);
    assert.equal(all.J50.F1, 100);
    assert.equal(all.record.F1, 50);
  });

  it('counts a scare quote taken for speech as a false claim', () => {
    const result = score([gold], [prediction(...right, claim('direct', '« pont d’or »', null, null))]);
    assert.equal(result.all.J50.P, 66.7);
    assert.equal(result.negatives?.leftAlone, 0);
  });

  it('neither punishes nor rewards what the gold calls unsure', () => {
    const quotes = gold.quotes.map((quote, i) => (i === 1 ? { ...quote, unsure: true } : quote));
    const { all } = score([{ ...gold, quotes }], [prediction(...right)]);
    assert.deepEqual([all.gold, all.predicted, all.J50.F1], [1, 1, 100]);
  });

  it('misses everything where there is no prediction', () => {
    const result = score([gold], []);
    assert.deepEqual([result.missing, result.all.gold, result.all.J50.R], [1, 2, 0]);
  });

  const names: readonly [string, string | undefined, boolean][] = [
    ['Anne Roux', 'Roux', true],
    ['Anne Roux', 'Mme ROUX', false],
    ['Élodie Petit', 'elodie petit', true],
    ['Rome and Madrid', 'Madrid', true],
    ['Anne Roux', undefined, false],
  ];
  for (const [wanted, found, same] of names)
    it(`${same ? 'takes' : 'does not take'} ${found} for ${wanted}`, () =>
      assert.equal(sameSpeaker(wanted, found), same));
});

describe('the list of errors', () => {
  it('names what is missed, false and wrong, in the order of the text', () => {
    const [first] = right;
    assert.ok(first);
    const predicted = prediction(
      { ...first, source: span('la mairie'), actor: null },
      claim('direct', '« pont d’or »', null, null),
    );
    const errors = matchAll([gold], [predicted]).flatMap(listErrors);
    assert.deepEqual(
      errors.map(({ types }) => types),
      [['source', 'speaker'], ['missed'], ['false']],
    );
  });
});

describe('gold that is cut into sentences', () => {
  const words = 'Il souligne : « Le pont tient. Il faut le garder. » Selon la mairie : « Non. » « Oui », dit-il.';
  const at = (piece: string) => ({ start: words.indexOf(piece), end: words.indexOf(piece) + piece.length });
  const piece = (content: string, source: string | null): GoldDocument['quotes'][number] => ({
    kind: 'direct',
    parts: [at(content)],
    source: source === null ? null : at(source),
    cue: null,
  });

  it('is joined inside of one pair of marks only, and keeps the source', () => {
    const document: GoldDocument = {
      id: 'joined',
      lang: 'fr',
      text: words,
      quotes: [
        piece('« Le pont tient.', 'Il'),
        piece('Il faut le garder. »', null),
        piece('« Non. »', 'la mairie'),
        piece('« Oui »', null),
      ],
    };
    assert.deepEqual(
      joined(document).quotes.map(({ parts, source }) => [
        parts.map(({ start, end }) => words.slice(start, end)),
        source === null ? null : words.slice(source.start, source.end),
      ]),
      [
        [['« Le pont tient. Il faut le garder. »'], 'Il'],
        [['« Non. »'], 'la mairie'],
        [['« Oui »'], null],
      ],
    );
  });
});
