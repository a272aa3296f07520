import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { addSource } from '../../../src/core/records/edit-sources';
import { setStatus } from '../../../src/core/records/edit-check';
import { inDocumentOrder } from '../../../src/core/records/order';
import { readClaims } from '../../../src/core/records/read';
import type { AnchoredRecord, ClaimsFile } from '../../../src/core/records/types';
import { writeClaims } from '../../../src/core/records/write';
import { files } from './arbitraries';
import { claim, file } from './helpers';

const SAMPLE = readFileSync(join(__dirname, '../../../samples/otan.claims.json'), 'utf8');

function at(id: string, start: number | null, state: AnchoredRecord['state'] = 'anchored'): AnchoredRecord {
  return { id, state, start, end: start === null ? null : start + 1 };
}

function changedLines(before: string, after: string): number {
  const old = new Set(before.split('\n'));
  return after.split('\n').filter((line) => !old.has(line)).length;
}

describe('writing a records file', () => {
  it('gives the sample file back byte for byte', () => {
    const { file: read } = readClaims(SAMPLE);
    assert.ok(read);
    assert.equal(writeClaims(read), SAMPLE);
  });

  it('uses two spaces, LF and a final newline', () => {
    assert.equal(writeClaims({ version: 1, claims: [] }), '{\n  "version": 1,\n  "claims": []\n}\n');
  });

  it('puts known keys into the order of the format, whatever order they were entered in', () => {
    const mixed = {
      claims: [
        {
          check: { on: '2025', by: 'AK', verdict: null, status: 'open' },
          target: { suffix: 's', exact: 'e', prefix: 'p' },
          kind: 'direct',
          id: 'c-aaaaaaaa',
          sources: [{ url: 'https://example.org', type: 'news' }],
          said: { original: { text: 't', language: 'en' }, by: 'x' },
        },
      ],
      version: 1,
    } as unknown as ClaimsFile;
    const keys = [...writeClaims(mixed).matchAll(/"(\w+)":/g)].map((match) => match[1]);
    assert.deepEqual(
      keys.join(' '),
      'version claims id kind target exact prefix suffix said by original language text sources type url check status verdict by on',
    );
  });

  it('takes unknown keys that every object inherits for unknown keys', () => {
    const inherited = { ...claim('c-aaaaaaaa', 'x'), toString: { by: 1 }, valueOf: [{}] } as never;
    assert.deepEqual(JSON.parse(writeClaims(file(inherited))), file(inherited));
  });

  it('keeps an unknown key behind the known one that it followed', () => {
    const source = '{\n  "top": 0,\n  "version": 1,\n  "desk": "monde",\n  "claims": [],\n  "end": true\n}\n';
    const { file: read } = readClaims(source);
    assert.ok(read);
    assert.equal(writeClaims(read), source);
    const { desk, ...rest } = read as ClaimsFile & { desk: string };
    assert.equal(
      writeClaims({ claims: rest.claims, version: 1, desk } as unknown as ClaimsFile).indexOf('desk') > 0,
      true,
    );
  });

  it('changes nothing in a file of another format while nothing in it has changed', () => {
    const text = '{ "claims": [ ],\r\n\t"version": 1 }';
    const { file: read } = readClaims(text);
    assert.ok(read);
    assert.equal(writeClaims({ ...read, claims: [] }, { loaded: { text, file: read } }), text);
    assert.notEqual(
      writeClaims({ ...read, claims: [claim('c-aaaaaaaa', 'x')] }, { loaded: { text, file: read } }),
      text,
    );
  });

  const edits: readonly (readonly [string, (read: ClaimsFile) => ClaimsFile, number])[] = [
    ['a status', (read) => setStatus(read, 'c-t7v8w9x0', 'open', { by: 'MB', on: '2025-07-23' }), 4],
    ['a source', (read) => addSource(read, 'c-y1z2a3b4', { type: 'news', url: 'https://example.org' }), 5],
  ];
  for (const [what, edit, most] of edits) {
    it(`changes few lines for ${what}`, () => {
      const { file: read } = readClaims(SAMPLE);
      assert.ok(read);
      const lines = changedLines(SAMPLE, writeClaims(edit(read)));
      assert.ok(lines > 0 && lines <= most, `${lines} lines`);
    });
  }

  it('reads back what it wrote, and writes it again in the same bytes', () => {
    fc.assert(
      fc.property(files, (value) => {
        const text = writeClaims(value);
        const { file: read, writable } = readClaims(text);
        assert.deepEqual(read, value);
        assert.equal(writable, true);
        assert.equal(writeClaims(read as ClaimsFile), text);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the order of claims in the file', () => {
  const [a, b, c, d] = ['c-aaaaaaaa', 'c-bbbbbbbb', 'c-cccccccc', 'c-dddddddd'] as const;
  const cases: readonly (readonly [string, readonly string[], readonly AnchoredRecord[], readonly string[]])[] = [
    ['is that of the text', [b, c, a], [at(a, 1), at(b, 2), at(c, 3)], [a, b, c]],
    ['keeps an orphan behind its old neighbour', [a, b, c], [at(a, 9), at(b, null, 'orphan'), at(c, 1)], [c, a, b]],
    ['keeps a first orphan first', [a, b, c], [at(a, null, 'orphan'), at(b, 9), at(c, 1)], [a, c, b]],
    ['does not move a claim to a place that nobody accepted', [a, b], [at(a, 5), at(b, 1, 'suggested')], [a, b]],
    ['keeps claims of one place in their order', [b, a], [at(a, 4), at(b, 4)], [b, a]],
    [
      'puts drifted and moved claims where they are',
      [a, b, c],
      [at(a, 3, 'drifted'), at(b, 2, 'moved'), at(c, 1)],
      [c, b, a],
    ],
    ['leaves a claim that anchoring does not know', [a, d, b], [at(a, 2), at(b, 1)], [b, a, d]],
  ];
  for (const [what, before, anchors, after] of cases) {
    it(what, () => {
      const ordered = inDocumentOrder(
        before.map((id) => claim(id, 'x')),
        anchors,
      );
      assert.deepEqual(
        ordered.map((one) => one.id),
        after,
      );
      assert.equal(writeClaims(file(...ordered), { anchors }), writeClaims(file(...ordered)));
    });
  }
});
