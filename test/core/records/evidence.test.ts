import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { checkEvidencePath, checkUrl } from '../../../src/core/records/evidence';
import { newArticleId, newClaimId } from '../../../src/core/records/ids';
import { CLAIM_ID } from '../../../src/core/records/shape';
import { readLocator } from '../../../src/core/records/locator';
import { articleNames, isArticleName, isRecordsName, recordsName } from '../../../src/core/records/names';
import { numbers } from './helpers';

describe('the address of a source', () => {
  const opened: readonly (readonly [string, string])[] = [
    ['https://example.org', 'example.org'],
    ['http://Example.org:8080/a?b=c#d', 'example.org:8080'],
    ['HTTPS://example.org/a@b', 'example.org'],
    ['https://élysée.fr/', 'élysée.fr'],
    ['https://[::1]:80/x', '[::1]:80'],
    ['https://example.org.', 'example.org.'],
  ];
  for (const [url, host] of opened) {
    it(`${url} may be opened after showing ${host}`, () => assert.deepEqual(checkUrl(url), { ok: true, url, host }));
  }

  const refused: readonly (readonly [string, string])[] = [
    ['', 'empty'],
    ['example.org', 'scheme'],
    ['//example.org', 'scheme'],
    ['javascript:alert(1)', 'scheme'],
    ['file:///etc/passwd', 'scheme'],
    ['vscode://x/y', 'scheme'],
    ['command:workbench.action.quit', 'scheme'],
    ['data:text/html,x', 'scheme'],
    ['https:example.org', 'scheme'],
    ['https:/example.org', 'scheme'],
    ['java\tscript:alert(1)', 'control-characters'],
    [' https://example.org', 'control-characters'],
    ['https://example.org/\u0000', 'control-characters'],
    ['https://example.org/\u202etxt', 'control-characters'],
    ['https://exam\u200bple.org', 'control-characters'],
    ['https://user:pass@example.org', 'credentials'],
    ['https://example.org@evil.example', 'credentials'],
    ['https://', 'host'],
    ['https:///path', 'host'],
    ['https://example.org\\@evil.example', 'host'],
    ['https://exa%2fmple.org', 'host'],
    ['https://example.org:99999', 'host'],
    ['https://..', 'host'],
  ];
  for (const [url, reason] of refused) {
    it(`${JSON.stringify(url)} is refused: ${reason}`, () => assert.deepEqual(checkUrl(url), { ok: false, reason }));
  }

  it('is one that the platform reads with the same host', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.webUrl(),
          fc.string().map((rest) => `https://${rest}`),
        ),
        (url) => {
          const result = checkUrl(url);
          if (!result.ok) return;
          const parsed = URL.canParse(url) ? new URL(url) : null;
          if (!parsed) return;
          assert.match(parsed.protocol, /^https?:$/);
          assert.equal(parsed.username + parsed.password, '');
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('the file of a source', () => {
  const inside: readonly (readonly [string, readonly string[]])[] = [
    ['a.pdf', ['a.pdf']],
    ['scans/p 1.pdf', ['scans', 'p 1.pdf']],
    ['./scans//a.pdf', ['scans', 'a.pdf']],
    ['scans\\a.pdf', ['scans', 'a.pdf']],
    ['…/é.txt', ['…', 'é.txt']],
    ['.hidden/a..b', ['.hidden', 'a..b']],
    ['console/a.txt', ['console', 'a.txt']],
  ];
  for (const [path, segments] of inside) {
    it(`${path} stays inside`, () => assert.deepEqual(checkEvidencePath(path), { ok: true, segments }));
  }

  const refused: readonly (readonly [string, string])[] = [
    ['', 'empty'],
    ['  ', 'empty'],
    ['.', 'empty'],
    ['/etc/passwd', 'absolute'],
    ['\\share\\x', 'absolute'],
    ['\\\\server\\share', 'absolute'],
    ['//server/share', 'absolute'],
    ['C:\\x', 'absolute'],
    ['c:x', 'absolute'],
    ['file:///x', 'scheme'],
    ['a.txt:stream', 'scheme'],
    ['..', 'outside'],
    ['../x', 'outside'],
    ['a/../../x', 'outside'],
    ['a/../x', 'outside'],
    ['a\\..\\..\\x', 'outside'],
    ['.. /x', 'outside'],
    ['.../x', 'outside'],
    ['%2e%2e/x', 'outside'],
    ['a%2Fb', 'outside'],
    ['a\u0000b', 'control-characters'],
    ['a\nb', 'control-characters'],
    ['a\u202eb', 'control-characters'],
    ['aux', 'reserved-name'],
    ['x/NUL.txt', 'reserved-name'],
    ['x/a.', 'reserved-name'],
  ];
  for (const [path, reason] of refused) {
    it(`${JSON.stringify(path)} is refused: ${reason}`, () =>
      assert.deepEqual(checkEvidencePath(path), { ok: false, reason }));
  }

  it('never resolves to another folder', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[./\\a-z: %2e]{0,20}$/), (path) => {
        const result = checkEvidencePath(path);
        if (!result.ok) return;
        const url = new URL(result.segments.map(encodeURIComponent).join('/'), 'file:///root/work/');
        assert.ok(url.pathname.startsWith('/root/work/') && url.pathname !== '/root/work/');
      }),
      { numRuns: 500 },
    );
  });
});

describe('a locator', () => {
  const cases: readonly (readonly [string, object | null])[] = [
    ['p. 12', { kind: 'page', page: 12 }],
    ['page 3, bas', { kind: 'page', page: 3 }],
    ['pp. 4-6', { kind: 'page', page: 4 }],
    ['ligne 40', { kind: 'line', line: 40 }],
    ['l. 7', { kind: 'line', line: 7 }],
    ['00:12:30', { kind: 'time', seconds: 750 }],
    ['12:30.5', { kind: 'time', seconds: 750 }],
    ["12'30", { kind: 'time', seconds: 750 }],
    ['1 h 05 min', { kind: 'time', seconds: 3900 }],
    ['45 s', { kind: 'time', seconds: 45 }],
    ['§ 4', { kind: 'text', text: '§ 4' }],
    ['trouvera les fonds', { kind: 'text', text: 'trouvera les fonds' }],
    ['12', { kind: 'text', text: '12' }],
    [' ', null],
  ];
  for (const [text, expected] of cases) it(`“${text}” is read`, () => assert.deepEqual(readLocator(text), expected));
});

describe('names and ids', () => {
  const names: readonly (readonly [string, string])[] = [
    ['otan.md', 'otan.claims.json'],
    ['drafts/otan.md', 'drafts/otan.claims.json'],
    ['C:\\drafts\\otan.fr.md', 'C:\\drafts\\otan.fr.claims.json'],
    ['a.b/otan', 'a.b/otan.claims.json'],
    ['.md', '.md.claims.json'],
  ];
  for (const [article, records] of names) {
    it(`the records of ${article} are ${records}`, () => {
      assert.equal(recordsName(article), records);
      assert.equal(isRecordsName(records), true);
    });
  }

  it('an article is looked for beside its records', () => {
    assert.deepEqual(articleNames('a/otan.claims.json').slice(0, 2), ['a/otan.md', 'a/otan.markdown']);
    assert.deepEqual(articleNames('otan.json'), []);
    assert.deepEqual(['a/otan.md', 'OTAN.TXT', 'otan.mkd', 'otan.html', 'md'].filter(isArticleName), [
      'a/otan.md',
      'OTAN.TXT',
      'otan.mkd',
    ]);
    assert.equal(isRecordsName('a/.claims.json'), false);
  });

  it('claim ids have their form and are not taken', () => {
    assert.equal(newClaimId(numbers(0)), 'c-00000000');
    assert.equal(newClaimId(numbers(0.999999999)), 'c-zzzzzzzz');
    assert.equal(newClaimId(numbers(0), new Set(['c-00000000', 'c-00000001'])), 'c-00000002');
    assert.match(newArticleId(numbers(0.3, 0.7)), /^a-[0-9a-z]{8}$/);
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), { minLength: 1 }), (list) =>
        CLAIM_ID.test(newClaimId(numbers(...list))),
      ),
    );
  });
});
