import assert from 'node:assert/strict';
import { addAlias, addRole, EMPTY_REGISTRY, putPerson, removePerson } from '../../../src/core/registry/edit';
import { readRegistry } from '../../../src/core/registry/read';
import { STARTER_REGISTRY } from '../../../src/core/registry/starter';
import type { RegistryPerson } from '../../../src/core/registry/types';
import { writeRegistry } from '../../../src/core/registry/write';
import { person } from './person';

const ADA = person('ada', {
  names: { '*': ['Ada Example'] },
  gender: 'f',
  roles: [{ post: 'fr-president', from: '2020', to: null, verifiedOn: null, source: null }],
});

const FILE = `{
  "team": "desk",
  "version": 1,
  "people": [
    { "id": "ada", "names": { "*": ["Ada Example"] }, "gender": "f", "notes": "our own",
      "roles": [
        { "post": "fr-president", "from": "2020", "doubt": true },
        { "post": "no-such-post", "from": "2021" }
      ] },
    { "id": "broken" },
    { "id": "eve", "names": { "*": ["Eve Example"] } }
  ]
}
`;

describe('writing the registry file', () => {
  it('puts keys in fixed order, two spaces, LF and a final newline', () => {
    const { roles, id, names, ...rest } = ADA;
    const written = writeRegistry(putPerson(EMPTY_REGISTRY, { roles, ...rest, names, id }), null);
    assert.equal(
      written,
      `{
  "version": 1,
  "people": [
    {
      "id": "ada",
      "names": {
        "*": [
          "Ada Example"
        ]
      },
      "aliases": [],
      "gender": "f",
      "country": null,
      "wikidata": null,
      "roles": [
        {
          "post": "fr-president",
          "from": "2020",
          "to": null,
          "verifiedOn": null,
          "source": null
        }
      ]
    }
  ],
  "posts": [],
  "organizations": []
}
`,
    );
  });

  it('gives back the same bytes where nothing has changed', () => {
    assert.equal(writeRegistry(readRegistry(FILE).registry, FILE), FILE);
  });

  it('reads back what it wrote', () => {
    const written = writeRegistry(STARTER_REGISTRY, null) ?? '';
    const read = readRegistry(written, { base: null });
    assert.deepEqual(read.problems, []);
    assert.deepEqual(read.registry, STARTER_REGISTRY);
    assert.equal(writeRegistry(read.registry, written), written);
  });

  it('keeps unknown keys, and entries that cannot be read, at their places', () => {
    const written = writeRegistry(addAlias(readRegistry(FILE).registry, 'ada', 'A. Example'), FILE);
    const value = JSON.parse(written ?? '') as { team: string; people: Record<string, unknown>[] };
    assert.equal(value.team, 'desk');
    assert.deepEqual(
      value.people.map((person) => person['id']),
      ['ada', 'broken', 'eve'],
    );
    assert.equal(value.people[0]?.['notes'], 'our own');
    assert.deepEqual(value.people[0]?.['aliases'], ['A. Example']);
    assert.deepEqual(value.people[0]?.['roles'], [
      { post: 'fr-president', from: '2020', to: null, verifiedOn: null, source: null, doubt: true },
      { post: 'no-such-post', from: '2021' },
    ]);
    assert.deepEqual(value.people[1], { id: 'broken' });
  });

  it('puts new entries at the end, and leaves out removed ones', () => {
    const { registry } = readRegistry(FILE);
    const changed = putPerson(removePerson(registry, 'eve'), { ...ADA, id: 'zoe' });
    const value = JSON.parse(writeRegistry(changed, FILE) ?? '') as { people: { id: string }[] };
    assert.deepEqual(
      value.people.map((person) => person.id),
      ['ada', 'broken', 'zoe'],
    );
  });

  it('leaves out a removed role and keeps the unread one', () => {
    const { registry } = readRegistry(FILE);
    const [ada] = registry.people;
    const changed = putPerson(registry, { ...(ada as RegistryPerson), roles: [] });
    const value = JSON.parse(writeRegistry(changed, FILE) ?? '') as { people: { roles: unknown[] }[] };
    assert.deepEqual(value.people[0]?.roles, [{ post: 'no-such-post', from: '2021' }]);
  });

  it('refuses to write over a file that it cannot read whole', () => {
    for (const file of [
      '{ "version": 1, "people": [',
      '[]',
      '{"version":2}',
      '{"version":1,"__proto__":{}}',
      '{\n<<<<<<< x\n',
    ]) {
      assert.equal(writeRegistry(putPerson(EMPTY_REGISTRY, ADA), file), null, file);
    }
    assert.notEqual(writeRegistry(putPerson(EMPTY_REGISTRY, ADA), ' \n'), null, 'an empty file is no loss');
  });

  it('keeps an edit and its neighbours through write and read', () => {
    const role = {
      post: 'fr-prime-minister',
      from: '2024-01',
      to: '2025',
      verifiedOn: '2025',
      source: 'https://example.org/',
    };
    const changed = addRole(readRegistry(FILE).registry, 'eve', role);
    assert.deepEqual(readRegistry(writeRegistry(changed, FILE) ?? '').registry, changed);
  });
});
