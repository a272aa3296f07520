import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';
import { EMPTY_REGISTRY } from '../../../src/core/registry/edit';
import { readRegistry } from '../../../src/core/registry/read';
import { STARTER_REGISTRY } from '../../../src/core/registry/starter';
import { writeRegistry } from '../../../src/core/registry/write';

const path = fileURLToPath(new URL('../../../media/schemas/actors-1.schema.json', import.meta.url));
const schema = JSON.parse(readFileSync(path, 'utf8')) as object;
const validate = new Ajv({
  strict: true,
  allowUnionTypes: true,
  keywords: ['defaultSnippets', 'patternErrorMessage'],
}).compile(schema);

const person = (more: object) => ({ version: 1, people: [{ id: 'a', names: { fr: ['A B'] }, ...more }] });

describe('the registry’s JSON schema', () => {
  it('accepts the bundled registry and what the writer writes', () => {
    assert.equal(validate(STARTER_REGISTRY), true, JSON.stringify(validate.errors?.slice(0, 3)));
    for (const registry of [STARTER_REGISTRY, EMPTY_REGISTRY]) {
      assert.equal(validate(JSON.parse(writeRegistry(registry, null) ?? '')), true);
    }
  });

  it('describes every key of the format', () => {
    const described = JSON.stringify(schema);
    for (const key of Object.keys(STARTER_REGISTRY.people[0] ?? {})) assert.ok(described.includes(`"${key}":`), key);
  });

  for (const [what, file] of [
    ['a whole person', person({ aliases: ['B'], gender: 'f', country: 'FR', wikidata: 'Q1', roles: [] })],
    ['nulls', person({ aliases: null, gender: null, country: null, wikidata: null, roles: null })],
    ['unknown keys', { ...person({ notes: 'x' }), team: 'desk' }],
    ['no person', { version: 1 }],
  ] as const) {
    it(`and the reader both accept ${what}`, () => {
      assert.equal(validate(file), true, JSON.stringify(validate.errors));
      assert.deepEqual(readRegistry(JSON.stringify(file)).problems, []);
    });
  }

  for (const [what, file] of [
    ['a version that is none', { version: 'one' }],
    ['people that are no list', { version: 1, people: {} }],
    ['a person without names', person({ names: {} })],
    ['an empty name', person({ names: { fr: [''] } })],
    ['a name list that is empty', person({ names: { fr: [] } })],
    ['a language that is none', person({ names: { French: ['A'] } })],
    ['a country that is no code', person({ country: 'France' })],
    ['a Wikidata id that is none', person({ wikidata: '57792' })],
    ['a role without a post', person({ roles: [{ from: '2024' }] })],
    ['a date with words', person({ roles: [{ post: 'fr-president', from: 'May 2024' }] })],
    ['an id with spaces', person({ id: 'a b' })],
    ['the id __proto__', person({ id: '__proto__' })],
  ] as const) {
    it(`and the reader both refuse ${what}`, () => {
      assert.equal(validate(file), false);
      assert.notDeepEqual(readRegistry(JSON.stringify(file)).problems, []);
    });
  }
});
