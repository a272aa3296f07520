import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readRegistry } from '../../../src/core/registry/read';
import { EMPTY_REGISTRY } from '../../../src/core/registry/edit';
import { indexRegistry } from '../../../src/core/registry/registry-index';
import type { ActorRegistry } from '../../../src/core/registry/types';
import { cost } from '../support/cost';

const RUTTE = {
  id: 'mark-rutte',
  names: { '*': ['Mark Rutte'] },
  aliases: [],
  gender: 'm',
  country: 'NL',
  wikidata: 'Q57792',
  roles: [{ post: 'nato', from: '2024-10-01', to: null, verifiedOn: '2025-08-19', source: 'https://example.org/' }],
};
const POST = { id: 'nato', org: 'nato', single: true, names: { fr: ['secrétaire général de l’OTAN'] } };
const ORG = { id: 'nato', names: { fr: ['OTAN'] }, kind: 'intergovernmental' };

const text = (people: unknown, posts: unknown = [POST], organizations: unknown = [ORG]): string =>
  JSON.stringify({ version: 1, people, posts, organizations }, null, 2);

/** Problems as “severity code path line”. */
const problems = (file: string) =>
  readRegistry(file, { base: null }).problems.map(
    ({ severity, code, path, line }) => `${severity} ${code} ${path} ${line}`,
  );

const ids = (file: string) => readRegistry(file, { base: null }).registry.people.map((person) => person.id);

describe('reading the registry file', function () {
  this.timeout(20_000);

  it('gives a good file as it is', () => {
    const read = readRegistry(text([RUTTE]), { base: null });
    assert.deepEqual(read.problems, []);
    assert.deepEqual(read.registry, { version: 1, people: [RUTTE], posts: [POST], organizations: [ORG] });
    assert.equal(read.writable, true);
  });

  it('fills in what may be left out', () => {
    const read = readRegistry('{"version":1,"people":[{"id":"a","names":{"fr":["A B"]}}]}');
    assert.deepEqual(read.problems, []);
    assert.deepEqual(read.registry.people, [
      { id: 'a', names: { fr: ['A B'] }, aliases: [], gender: null, country: null, wikidata: null, roles: [] },
    ]);
    assert.deepEqual(read.registry.posts, []);
  });

  it('reads a file with a byte order mark', () => {
    assert.deepEqual(readRegistry(`\uFEFF${text([RUTTE])}`, { base: null }).problems, []);
  });

  it('lets roles name posts of the bundled registry', () => {
    const person = { ...RUTTE, roles: [{ ...RUTTE.roles[0], post: 'nato-secretary-general' }] };
    assert.deepEqual(readRegistry(text([person])).problems, []);
    assert.deepEqual(problems(text([person])), ['error unknown-post people[0].roles[0].post 17']);
  });

  const bad: readonly (readonly [string, unknown, readonly string[]])[] = [
    ['without an id', { ...RUTTE, id: undefined }, ['error schema people[0].id 4']],
    ['with an id of spaces', { ...RUTTE, id: 'a b' }, ['error schema people[0].id 5']],
    ['with the id __proto__', { ...RUTTE, id: '__proto__' }, ['error schema people[0].id 5']],
    ['without names', { ...RUTTE, names: {} }, ['error schema people[0].names 6']],
    ['with an empty name', { ...RUTTE, names: { fr: [' '] } }, ['error schema people[0].names.fr[0] 8']],
    ['with a name that is no text', { ...RUTTE, names: { fr: [7] } }, ['error schema people[0].names.fr[0] 8']],
    ['with names that are no list', { ...RUTTE, names: { fr: 'Mark' } }, ['error schema people[0].names.fr 7']],
    [
      'with a language that is none',
      { ...RUTTE, names: { French: ['Mark'] } },
      ['error schema people[0].names.French 7'],
    ],
    [
      'with a name that turns its direction',
      { ...RUTTE, names: { fr: ['Mark\u202Eettur'] } },
      ['error schema people[0].names.fr[0] 8'],
    ],
    ['with a very long name', { ...RUTTE, names: { fr: ['a'.repeat(301)] } }, ['error schema people[0].names.fr[0] 8']],
    ['with an unknown gender', { ...RUTTE, gender: 'male' }, ['error schema people[0].gender 12']],
    ['with a country that is no code', { ...RUTTE, country: 'Netherlands' }, ['error schema people[0].country 13']],
    ['with a Wikidata id that is none', { ...RUTTE, wikidata: 'P39' }, ['error schema people[0].wikidata 14']],
    ['that is no object', 'Mark Rutte', ['error schema people[0] 4']],
  ];
  for (const [what, person, expected] of bad) {
    it(`leaves out a person ${what} and keeps the others`, () => {
      const file = text([person, { ...RUTTE, id: 'good' }]);
      assert.deepEqual(problems(file), expected);
      assert.deepEqual(ids(file), ['good']);
    });
  }

  const badRoles: readonly (readonly [string, object, readonly string[]])[] = [
    ['of an unknown post', { post: 'pope' }, ['error unknown-post people[0].roles[0].post 17']],
    ['that begins on no day', { from: '2024-02-30' }, ['error schema people[0].roles[0].from 18']],
    ['that begins in words', { from: 'October 2024' }, ['error schema people[0].roles[0].from 18']],
    ['that ends before it begins', { to: '2024-09-30' }, ['error reversed-spell people[0].roles[0].to 19']],
    ['with a number for a source', { source: 7 }, ['error schema people[0].roles[0].source 21']],
  ];
  for (const [what, part, expected] of badRoles) {
    it(`leaves out a role ${what} and keeps the person and the other roles`, () => {
      const file = text([{ ...RUTTE, roles: [{ ...RUTTE.roles[0], ...part }, RUTTE.roles[0]] }]);
      assert.deepEqual(problems(file), expected);
      assert.deepEqual(readRegistry(file, { base: null }).registry.people[0]?.roles, RUTTE.roles);
    });
  }

  it('warns of a source that will not be opened, and keeps it', () => {
    const file = text([{ ...RUTTE, roles: [{ ...RUTTE.roles[0], source: 'javascript:alert(1)' }] }]);
    assert.deepEqual(problems(file), ['warning unsafe-url people[0].roles[0].source 21']);
    assert.equal(readRegistry(file, { base: null }).registry.people[0]?.roles.length, 1);
  });

  it('keeps the first of two entries with one id', () => {
    const file = text([RUTTE, { ...RUTTE, gender: null }]);
    assert.deepEqual(problems(file), ['error duplicate-id people[1].id 26']);
    assert.equal(readRegistry(file, { base: null }).registry.people[0]?.gender, 'm');
  });

  const misspelt: readonly (readonly [string, string, readonly string[]])[] = [
    ['a list', '{"version":1,"organisations":[]}', ['organisations']],
    ['a list by another word', '{"version":1,"person":[]}', ['person']],
    ['the roles', text([{ ...RUTTE, roles: undefined, role: RUTTE.roles }]), ['people[0].role']],
    ['the aliases', text([{ ...RUTTE, aliases: undefined, alias: [] }]), ['people[0].alias']],
    [
      'a day of verification',
      text([{ ...RUTTE, roles: [{ post: 'nato', verified_on: '2025' }] }]),
      ['people[0].roles[0].verified_on'],
    ],
    ['nothing, where the key is there as well', text([{ ...RUTTE, role: 'x' }]), []],
    ['nothing: keys of a newsroom’s own are kept', text([{ ...RUTTE, desk: 'Brussels', note: '', orgs: 1 }]), []],
  ];
  for (const [what, file, paths] of misspelt) {
    it(`tells of a key that is near enough to have meant ${what}`, () => {
      assert.deepEqual(
        problems(file).map((problem) => problem.replace(/ \d+$/, '')),
        paths.map((path) => `warning misspelt-key ${path}`),
      );
    });
  }

  it('warns of a post of an unknown organisation', () => {
    assert.deepEqual(problems(text([], [{ ...POST, org: 'cia' }])), ['warning unknown-organization posts[0].org 7']);
  });

  it('warns where two people hold a post of one holder at once, not on the day of handover', () => {
    const other = (from: string) => ({
      ...RUTTE,
      id: 'jens-stoltenberg',
      names: { '*': ['Jens Stoltenberg'] },
      roles: [{ ...RUTTE.roles[0], from, to: '2024-10-01' }],
    });
    assert.deepEqual(problems(text([other('2014-10-01'), RUTTE])), []);
    const overlapping = { ...RUTTE, roles: [{ ...RUTTE.roles[0], from: '2024-09-01' }] };
    assert.deepEqual(problems(text([other('2014-10-01'), overlapping])), [
      'warning overlapping-spells people[1].roles[0] 37',
    ]);
    assert.equal(ids(text([other('2014-10-01'), overlapping])).length, 2, 'both stay in use');
    assert.deepEqual(problems(text([other('2014-10-01'), overlapping], [{ ...POST, single: false }])), []);
    const month = { ...RUTTE, roles: [{ ...RUTTE.roles[0], from: '2024-10' }] };
    assert.deepEqual(problems(text([other('2014-10-01'), month])), [], 'a month decides nothing');
  });

  it('keeps the good entries around a broken place, and says that the file cannot be written', () => {
    const file = text([RUTTE, { ...RUTTE, id: 'other' }]).replace('"other",', '"other"');
    const read = readRegistry(file, { base: null });
    assert.equal(read.writable, false);
    assert.equal(read.problems[0]?.code, 'syntax');
    assert.equal(read.problems[0]?.line, 27);
    assert.equal(read.registry.people[0]?.id, 'mark-rutte');
  });

  it('refuses keys that reach the prototype, and drops the entry that has them', () => {
    const file = `{"version":1,"people":[
      {"id":"bad","names":{"fr":["A B"]},"__proto__":{"gender":"m"}},
      {"id":"worse","names":{"__proto__":["A B"],"fr":["C D"]}},
      {"id":"good","names":{"fr":["E F"]}}]}`;
    assert.deepEqual(ids(file), ['good']);
    assert.deepEqual(
      readRegistry(file).problems.map(({ code, line }) => `${code} ${line}`),
      ['forbidden-key 2', 'forbidden-key 3'],
    );
    assert.equal(Object.hasOwn(Object.prototype, 'gender'), false);
  });

  for (const [what, file, code] of [
    ['that is empty', '', 'syntax'],
    ['that is a list', '[]', 'schema'],
    ['that is a word', '"people"', 'schema'],
    ['with merge markers', '{\n<<<<<<< ours\n"version": 1\n=======\n>>>>>>> theirs\n}', 'merge-markers'],
    ['nested too deep', '['.repeat(100_000), 'too-deep'],
    ['larger than two megabytes', ' '.repeat(2 * 1024 * 1024 + 1), 'too-large'],
  ] as const) {
    it(`gives nothing of a file ${what}`, () => {
      const read = readRegistry(file);
      assert.equal(read.problems[0]?.code, code);
      assert.deepEqual(read.registry, { version: 1, people: [], posts: [], organizations: [] });
      assert.equal(read.writable, false);
    });
  }

  for (const [what, file] of [
    ['people', '{"version": 1, "people": {"ada": {}}}'],
    ['posts', '{"version": 1, "posts": "none"}'],
    ['roles', '{"version": 1, "people": [{"id": "ada", "names": {"fr": ["Ada A"]}, "roles": {"post": "mayor"}}]}'],
  ] as const) {
    it(`does not write a file whose ${what} are no list: a list in their place would lose them`, () =>
      assert.equal(readRegistry(file).writable, false));
  }

  it('reads a newer version as far as it can, and does not write it', () => {
    const read = readRegistry(text([RUTTE]).replace('"version": 1', '"version": 2'), { base: null });
    assert.equal(read.problems[0]?.code, 'newer-version');
    assert.equal(read.registry.people.length, 1);
    assert.equal(read.writable, false);
  });

  it('throws on no text, and every problem lies in the file', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((json) => `{"version":1,"people":[${json}]}`),
        ),
        (file) => {
          for (const { start, end, line } of readRegistry(file).problems) {
            assert.ok(start >= 0 && start <= end && end <= file.length && line >= 1);
          }
        },
      ),
    );
  });

  it('reads thousands of people in linear time', function () {
    this.retries(2); // other programs and the collector only add to what is measured
    const file = (count: number) =>
      text(Array.from({ length: count }, (_, at) => ({ ...RUTTE, id: `p${at}`, roles: [] })));
    const [small, large] = [file(400), file(4000)];
    const short = cost(() => ids(small));
    const long = cost(() => assert.equal(ids(large).length, 4000));
    assert.ok(long < 40 * short + 20, `${short.toFixed(1)} ms, ten times the people ${long.toFixed(1)} ms`);
  });

  it('indexes thousands of organisations whose names begin alike in linear time', function () {
    this.retries(2); // other programs and the collector only add to what is measured
    const registry = (count: number): ActorRegistry => ({
      ...EMPTY_REGISTRY,
      organizations: Array.from({ length: count }, (_, at) => ({
        id: `o${at}`,
        names: { fr: [`Ministère ${at}`] },
        kind: null,
      })),
    });
    const short = cost(() => indexRegistry(registry(400)));
    const long = cost(() => indexRegistry(registry(4000)));
    assert.ok(long < 40 * short + 20, `${short.toFixed(1)} ms, ten times the names ${long.toFixed(1)} ms`);
  });
});
