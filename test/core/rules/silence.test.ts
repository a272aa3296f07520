import assert from 'node:assert/strict';
import { ignoreKey } from '../../../src/core/rules/ignores';
import { findings, foundBy, type Draft } from './draft';
import { cost } from '../support/cost';

const quotes = (text: string): Draft => ({
  text,
  claims: ['« un »', '« deux »', '« trois »']
    .filter((words) => text.includes(words))
    .map((words) => ({ words, kind: 'direct' as const })),
});
const left = (text: string) => foundBy('unattributed-quote', quotes(text));

describe('a directive', function () {
  this.timeout(20_000);

  for (const [what, text, expected] of [
    ['ignores its line', '« un » <!-- dixit-ignore unattributed-quote -->\n« deux »', ['« deux »']],
    [
      'alone on a line ignores the next one',
      '<!-- dixit-ignore unattributed-quote -->\n« un »\n« deux »',
      ['« deux »'],
    ],
    ['alone in a paragraph ignores the next line of text', '<!-- dixit-ignore -->\n\n« un »\n\n« deux »', ['« deux »']],
    ['of another rule ignores nothing', '« un » <!-- dixit-ignore stale-role -->', ['« un »']],
    ['takes several rules', '« un » <!-- dixit-ignore stale-role, unattributed-quote -->', []],
    ['without rules takes all', '« un » <!-- dixit-ignore -->', []],
    [
      'disables up to its end',
      '« un »\n<!-- dixit-disable unattributed-quote -->\n« deux »\n<!-- dixit-enable unattributed-quote -->\n« trois »',
      ['« un »', '« trois »'],
    ],
    ['disables up to the end of the file', '« un »\n<!-- dixit-disable -->\n« deux »\n« trois »', ['« un »']],
    [
      'enables all that was disabled',
      '<!-- dixit-disable unattributed-quote -->\n« un »\n<!-- dixit-enable -->\n« deux »',
      ['« deux »'],
    ],
    [
      'ignores in the whole file, wherever it stands',
      '« un »\n« deux »\n<!-- dixit-ignore-file unattributed-quote -->',
      [],
    ],
    ['is no directive when it is unknown', '« un » <!-- dixit-silence -->', ['« un »']],
    ['is no directive when it is not closed', '« un » <!-- dixit-ignore', ['« un »']],
    ['works with CRLF', '<!-- dixit-ignore -->\r\n« un »\r\n« deux »', ['« deux »']],
  ] as const) {
    it(what, () => assert.deepEqual(left(text), expected));
  }

  it('takes linear time in a hostile text', function () {
    this.retries(2); // other programs and the collector only add to what is measured
    const hostile = (count: number): string => `« un »\n${'<!-- dixit-ignore '.repeat(count)}`;
    const [small, large] = [hostile(4000), hostile(40_000)];
    const short = cost(() => left(small));
    const long = cost(() => left(large));
    assert.ok(long < 40 * short + 20, `${short.toFixed(1)} ms, ten times the text ${long.toFixed(1)} ms`);
  });
});

describe('a severity', () => {
  it('is the rule’s own, the setting’s, or off', () => {
    const of = (severities?: Record<string, 'error' | 'hint' | 'off'>) =>
      findings(quotes('« un »'), severities === undefined ? {} : { severities }).map(({ severity }) => severity);
    assert.deepEqual(of(), ['warning']);
    assert.deepEqual(of({ 'unattributed-quote': 'error' }), ['error']);
    assert.deepEqual(of({ 'unattributed-quote': 'off' }), []);
    assert.deepEqual(of({ 'stale-role': 'off' }), ['warning']);
  });
});

describe('an ignored finding', () => {
  const key = (text: string) => {
    const start = text.indexOf('« un »');
    return ignoreKey('unattributed-quote', text, start, start + 6);
  };
  const text = 'Puis il y eut « un » mot de trop.';

  it('stays ignored wherever it moves', () => {
    const ignores = new Set([key(text)]);
    assert.deepEqual(findings(quotes(text), { ignores }), []);
    assert.deepEqual(findings(quotes(`Titre\n\nEncore un début. ${text}`), { ignores }), []);
  });

  it('does not mind spaces, marks and apostrophes', () => {
    assert.equal(key(text), key(text.replace('il y eut', 'il\u00A0y  eut')));
    assert.equal(ignoreKey('r', 'dit l’un', 4, 8), ignoreKey('r', "dit l'un", 4, 8));
  });

  it('is seen again when its words, its neighbours or the rule are others', () => {
    assert.notEqual(key(text), key(text.replace('eut', 'avait')));
    assert.notEqual(key(text), key(text.replace('mot', 'nom')));
    assert.notEqual(key(text), ignoreKey('other-rule', text, 14, 20));
    assert.equal(key(text), key(text.replace('Puis', 'Alors')), 'the third word before does not count');
  });
});
