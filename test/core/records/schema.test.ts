import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import * as fc from 'fast-check';
import { readClaims } from '../../../src/core/records/read';
import { files } from './arbitraries';
import { claim, file } from './helpers';

const ROOT = join(__dirname, '../../..');
const schema = JSON.parse(readFileSync(join(ROOT, 'media/schemas/claims-1.schema.json'), 'utf8')) as object;
const sample = readFileSync(join(ROOT, 'samples/otan.claims.json'), 'utf8');
const valid = new Ajv({ strict: true, allErrors: true }).compile(schema);

describe('the schema of records files', () => {
  it('is draft-07 and accepts the sample', () => {
    assert.equal((schema as { $schema: string }).$schema, 'http://json-schema.org/draft-07/schema#');
    assert.ok(valid(JSON.parse(sample)), JSON.stringify(valid.errors));
    assert.deepEqual(readClaims(sample).problems, []);
  });

  it('describes every key, because an editor shows the descriptions', () => {
    const missing: string[] = [];
    const walk = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return;
      const { properties } = node as { properties?: Record<string, { description?: string; $ref?: string }> };
      for (const [key, value] of Object.entries(properties ?? {})) {
        if (!value.description && !value.$ref) missing.push(`${path}.${key}`);
      }
      for (const [key, value] of Object.entries(node)) walk(value, `${path}/${key}`);
    };
    walk(schema, '');
    assert.deepEqual(missing, []);
  });

  it('accepts whatever the reader accepts', () => {
    fc.assert(
      fc.property(files, (value) => {
        assert.ok(valid(value), JSON.stringify(valid.errors));
      }),
      { numRuns: 100 },
    );
  });

  const good = claim('c-aaaaaaaa', 'words');
  const refused: readonly (readonly [string, unknown])[] = [
    ['a list', []],
    ['no version', { claims: [] }],
    ['a version of zero', { version: 0, claims: [] }],
    ['no claims', { version: 1 }],
    ['a short id', file({ ...good, id: 'c-1' })],
    ['an older kind', file({ ...good, kind: 'fact' as never })],
    ['empty words', file(claim('c-aaaaaaaa', ''))],
    ['an unknown status', file({ ...good, check: { status: 'done' as never } })],
    ['an unknown verdict', file({ ...good, check: { verdict: 'true' as never } })],
    ['an unknown basis', file({ ...good, basis: 'rumour' as never })],
    ['a list for an object', file({ ...good, said: [] as never })],
    ['a number for an audience', file({ ...good, said: { to: 3 as never } })],
    ['a number for text', file({ ...good, sources: [{ title: 3 as never }] })],
  ];
  for (const [what, value] of refused) {
    it(`refuses ${what}, as the reader does`, () => {
      assert.equal(valid(value), false);
      assert.equal(readClaims(JSON.stringify(value)).problems[0]?.severity, 'error');
    });
  }

  const flagged: readonly (readonly [string, unknown])[] = [
    ['a date in another order', file({ ...good, said: { on: '21/07/2025' } })],
    ['a script for an address', file({ ...good, sources: [{ url: 'javascript:alert(1)' }] })],
    ['an address with credentials', file({ ...good, sources: [{ url: 'https://a:b@example.org' }] })],
    ['a file outside the workspace', file({ ...good, sources: [{ file: 'a/../../b' }] })],
    ['an absolute file', file({ ...good, sources: [{ file: 'C:\\b' }] })],
  ];
  for (const [what, value] of flagged) {
    it(`marks ${what}, of which the reader only warns`, () => {
      assert.equal(valid(value), false);
      assert.equal(readClaims(JSON.stringify(value)).problems[0]?.severity, 'warning');
    });
  }
});
