import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { MAX_DEPTH } from '../../../src/core/json/outline';
import { readClaims } from '../../../src/core/records/read';
import { MAX_BYTES, utf8Length } from '../../../src/core/json/scan';
import { claim, file } from './helpers';

const text = (value: unknown): string => JSON.stringify(value, null, 2);
const good = claim('c-aaaaaaaa', 'words');

describe('reading a records file', () => {
  it('gives the claims with every key that it does not know, at every level', () => {
    const value = {
      version: 1,
      desk: 'monde',
      article: { file: 'otan.md', cms: { id: 7 } },
      claims: [{ ...good, tag: ['x'], target: { exact: 'words', weight: 2 }, check: { status: 'open', mood: 'calm' } }],
    };
    const result = readClaims(text(value));
    assert.deepEqual(result, { file: value, problems: [], writable: true });
  });

  const accepted: readonly (readonly [string, unknown])[] = [
    ['a file without article', { version: 1, claims: [] }],
    [
      'absent facts as null',
      { version: 1, article: null, claims: [{ ...good, said: null, basis: null, check: { verdict: null } }] },
    ],
    [
      'empty dates and addresses',
      { version: 1, claims: [{ ...good, sources: [{ url: '', published: '' }], said: { on: '' } }] },
    ],
  ];
  for (const [what, value] of accepted) {
    it(`accepts ${what}`, () => assert.deepEqual(readClaims(text(value)).problems, []));
  }

  it('accepts a byte order mark and counts it in offsets', () => {
    assert.equal(readClaims('\ufeff' + text(file(good))).writable, true);
    assert.equal(readClaims('\ufeff{,}').problems[0]?.start, 2);
  });

  it('does not let a file be written whose one bad claim comes behind hundreds of small faults', () => {
    const faults = Array.from({ length: 201 }, (_, n) =>
      claim(`c-${String(n).padStart(8, '0')}`, 'words', { said: { on: 'yesterday' } }),
    );
    const { writable, problems } = readClaims(text(file(...faults, { ...good, kind: 'song' } as never)));
    assert.equal(writable, false);
    assert.equal(problems[0]?.path, 'claims[201].kind');
    assert.equal(problems.length, 200);
  });

  const refused: readonly (readonly [string, string, string, string, number])[] = [
    ['nothing', '', 'syntax', '', 1],
    ['a cut-off file', '{\n "version": 1,\n "claims": [', 'syntax', '', 3],
    ['a comment', '{\n// hi\n"version": 1, "claims": []}', 'syntax', '', 2],
    ['a trailing comma', '{"version": 1, "claims": [],}', 'syntax', '', 1],
    ['a list in place of the file', '[]', 'schema', '', 1],
    ['no version', '{"claims": []}', 'schema', 'version', 1],
    ['a version in words', '{\n"version": "one",\n"claims": []}', 'schema', 'version', 2],
    ['claims that are no list', '{"version": 1,\n"claims": {}}', 'schema', 'claims', 2],
    ['merge markers', '{\n<<<<<<< HEAD\n"version": 1\n=======\n"version": 2\n>>>>>>> b\n}', 'merge-markers', '', 2],
    ['merge markers of a Windows checkout', '{\r\n=======\r\n}', 'merge-markers', '', 2],
    ['a prototype key', '{"version": 1, "claims": [],\n"__proto__": {}}', 'forbidden-key', '__proto__', 2],
    [
      'an escaped prototype key',
      '{"version": 1, "claims": [], "\\u005f_proto__": {}}',
      'forbidden-key',
      '__proto__',
      1,
    ],
    [
      'a constructor key deep down',
      '{"version": 1, "claims": [{"x":\n{"constructor": 1}}]}',
      'forbidden-key',
      'claims[0].x.constructor',
      2,
    ],
    ['a key that stands twice', '{"version": 1,\n"version": 1, "claims": []}', 'duplicate-key', 'version', 2],
    [
      'a number that would be rounded',
      '{"version": 1, "claims": [],\n"cms": 90071992547409931}',
      'number-precision',
      'cms',
      2,
    ],
    ['a number that would be infinite', '{"version": 1, "claims": [], "cms": 1e999}', 'number-precision', 'cms', 1],
    [
      'too deep nesting',
      '{"version": 1, "claims": [], "x": ' + '['.repeat(MAX_DEPTH) + ']'.repeat(MAX_DEPTH) + '}',
      'too-deep',
      '',
      1,
    ],
    ['too large a file', JSON.stringify({ version: 1, claims: [], x: 'é'.repeat(MAX_BYTES / 2) }), 'too-large', '', 1],
  ];
  for (const [what, source, code, path, line] of refused) {
    it(`refuses ${what} and names the place`, () => {
      const { file: read, problems, writable } = readClaims(source);
      assert.equal(read, null);
      assert.equal(writable, false);
      assert.deepEqual([problems[0]?.code, problems[0]?.path, problems[0]?.line], [code, path, line]);
      assert.equal(problems[0]?.severity, 'error');
    });
  }

  it('takes numbers that keep their value', () => {
    for (const number of [
      '1.0',
      '0.1',
      '-0.50',
      '1e3',
      '9007199254740991',
      '123456789.125',
      '1E-7',
      '5e-324',
      '0',
      '-0',
    ]) {
      const { problems } = readClaims(`{"version": 1, "claims": [], "x": ${number}}`);
      assert.deepEqual(problems, [], number);
    }
  });

  const bad: readonly (readonly [string, object, string, RegExp])[] = [
    ['a kind of an older draft', { kind: 'fact' }, 'claims[1].kind', /one of "direct", "mixed"/],
    ['an unknown status', { check: { status: 'done' } }, 'claims[1].check.status', /"unchecked"/],
    ['an id that no command takes', { id: 'c-1' }, 'claims[1].id', /eight characters/],
    ['no words', { target: { exact: '' } }, 'claims[1].target.exact', /^The value must not be empty\.$/],
    ['a missing target', { target: undefined }, 'claims[1].target', /^"target" is missing\.$/],
    ['sources that are no list', { sources: {} }, 'claims[1].sources', /Expected/],
    ['a title that is a number', { sources: [{ title: 3 }] }, 'claims[1].sources[0].title', /string/],
  ];
  for (const [what, change, path, message] of bad) {
    it(`leaves out a claim with ${what}, keeps the others and does not allow writing`, () => {
      const source = text({ version: 1, claims: [good, { ...claim('c-bbbbbbbb', 'x'), ...change }] });
      const result = readClaims(source);
      assert.deepEqual(result.file?.claims, [good]);
      assert.equal(result.writable, false);
      assert.equal(result.problems[0]?.path, path);
      assert.match(result.problems[0]?.message ?? '', message);
      assert.ok((result.problems[0]?.line ?? 0) > 8, 'the line is in the second claim');
    });
  }

  const warned: readonly (readonly [string, object, string, string])[] = [
    ['a date in another order', { said: { on: '21/07/2025' } }, 'date', 'claims[0].said.on'],
    ['a day that does not exist', { check: { on: '2025-02-29' } }, 'date', 'claims[0].check.on'],
    [
      'an address with a script',
      { sources: [{ url: 'javascript:alert(1)' }] },
      'unsafe-url',
      'claims[0].sources[0].url',
    ],
    ['a file outside', { sources: [{ file: '../secret.pdf' }] }, 'unsafe-path', 'claims[0].sources[0].file'],
  ];
  for (const [what, change, code, path] of warned) {
    it(`warns of ${what} and still allows writing`, () => {
      const result = readClaims(text(file({ ...good, ...change })));
      assert.deepEqual([result.problems[0]?.code, result.problems[0]?.path, result.writable], [code, path, true]);
      assert.equal(result.file?.claims.length, 1);
    });
  }

  it('warns of an id that stands twice and keeps both claims', () => {
    const result = readClaims(text(file(good, good)));
    assert.deepEqual(
      [result.problems[0]?.code, result.file?.claims.length, result.writable],
      ['duplicate-id', 2, true],
    );
  });

  it('shows what it can of a newer version, does not write it, and says so once', () => {
    const result = readClaims(text({ version: 2, claims: [good, { novel: true }] }));
    assert.deepEqual(result.file?.claims, [good]);
    assert.deepEqual(
      result.problems.map((problem) => problem.code),
      ['newer-version'],
    );
    assert.equal(result.writable, false);
  });

  it('never throws on any string', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.stringMatching(/^[{}[\]",:0-9a-z\\]*$/)), (source) => {
        const { file: read, problems, writable } = readClaims(source);
        assert.ok(read !== null || (problems.length > 0 && !writable));
        for (const problem of problems)
          assert.ok(problem.start >= 0 && problem.end <= source.length && problem.line >= 1);
      }),
      { numRuns: 500 },
    );
  });

  it('refuses a key that stands twice even where another key has a colon in it', () => {
    const source = '{"version": 1, "claims": [], "a:b": {":": 1, ":": 2}}';
    assert.equal(readClaims(source).problems[0]?.code, 'duplicate-key');
    assert.equal(readClaims('{"version": 1, "claims": [], "a:b": {":": 1, "::": "x:y"}}').writable, true);
  });

  it('refuses deep nesting in time that grows with the length only', () => {
    const source = '['.repeat(1_000_000);
    assert.equal(readClaims(source).problems[0]?.code, 'too-deep');
  });

  it('counts bytes as UTF-8 does', () => {
    for (const sample of ['', 'abc', 'é', '€', '\ud83d\ude42', '\ud83d', 'a\ude42b']) {
      assert.equal(utf8Length(sample), Buffer.byteLength(sample, 'utf8'), JSON.stringify(sample));
    }
  });
});
