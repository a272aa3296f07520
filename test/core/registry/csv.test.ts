import assert from 'node:assert/strict';
import fc from 'fast-check';
import { exportCsv, importCsv, CSV_COLUMNS } from '../../../src/core/registry/csv';
import { guard, readCsv, unguard, writeCsv } from '../../../src/core/registry/csv-text';
import { EMPTY_REGISTRY } from '../../../src/core/registry/edit';
import { namesIn } from '../../../src/core/registry/names';
import { STARTER_REGISTRY } from '../../../src/core/registry/starter';
import type { ActorRegistry, RegistryPerson } from '../../../src/core/registry/types';
import { cost } from '../support/cost';

const rows = (text: string) => readCsv(text).map((row) => row.cells);

describe('CSV text', function () {
  this.timeout(20_000);

  for (const [text, expected] of [
    [
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a;b\nc;d,e',
      [
        ['a', 'b'],
        ['c', 'd,e'],
      ],
    ],
    ['a\tb\n', [['a', 'b']]],
    ['\uFEFFa,b', [['a', 'b']]],
    [
      'a,"b ""c"", d\ne"\nf,',
      [
        ['a', 'b "c", d\ne'],
        ['f', ''],
      ],
    ],
    [
      'a,b\r\n\r\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a,"open', [['a', 'open']]],
    ['', []],
  ] as const) {
    it(`of ${JSON.stringify(text)} has ${expected.length} rows`, () => assert.deepEqual(rows(text), expected));
  }

  it('knows the line on which each row begins', () => {
    assert.deepEqual(
      readCsv('a,b\r\n"c\nd",e\r\n\r\nf,g').map((row) => row.line),
      [1, 2, 5],
    );
  });

  for (const cell of [
    '=HYPERLINK("http://x")',
    '+1',
    '-1',
    '@SUM(A1)',
    '\tx',
    '\rx',
    '\0x',
    '＝1+1',
    '＋1',
    "'=1",
    "''-x",
  ]) {
    it(`guards ${JSON.stringify(cell)} against being computed`, () => {
      assert.equal(guard(cell), `'${cell}`);
      assert.equal(unguard(guard(cell)), cell);
    });
  }

  it('leaves harmless cells, and gives every cell back', () => {
    for (const cell of ['', 'Mark Rutte', "l'OTAN", "'quoted'", '2024-10-01']) assert.equal(guard(cell), cell);
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (cell) => assert.equal(unguard(guard(cell)), cell)));
  });

  it('comes back cell by cell', () => {
    const cell = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('=1', '"', ',', '\n', '\r\n', "'@x", ' x '));
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(table, (cells) => {
        const text = `a,b\r\n${writeCsv(cells)}`;
        assert.deepEqual(rows(text).slice(1), cells);
      }),
    );
  });
});

const name = fc
  .string({ unit: fc.constantFrom(...'abcÉß;\\"\',=+-@ \n.'), minLength: 1, maxLength: 12 })
  .map((text) => text.trim())
  .filter((text) => text !== '');
const list = fc.uniqueArray(name, { minLength: 1, maxLength: 3 });
const date = fc.constantFrom(null, '2024', '2024-10', '2024-10-01');
/** Plain objects, so that they can be compared with what was read. */
const record = <T>(model: { [Key in keyof T]: fc.Arbitrary<T[Key]> }) => fc.record(model, { noNullPrototype: true });
const person = record({
  names: fc.oneof(
    record({ '*': list }),
    record({ fr: list, en: list }),
    record({ fr: list }),
    record({ en: list, ru: list }),
  ),
  aliases: fc.uniqueArray(name, { maxLength: 2 }),
  gender: fc.constantFrom('m' as const, 'f' as const, 'x' as const, null),
  country: fc.constantFrom('FR', null),
  wikidata: fc.constantFrom('Q1', null),
  roles: fc.array(
    record({
      post: fc.constantFrom(...STARTER_REGISTRY.posts.slice(0, 5).map((post) => post.id)),
      from: date,
      to: date,
      verifiedOn: date,
      source: fc.constantFrom(null, 'https://example.org/a,b;c'),
    }),
    { maxLength: 3 },
  ),
});
const registry = fc.array(person, { maxLength: 5 }).map((people): ActorRegistry => ({
  ...STARTER_REGISTRY,
  people: people.map((entry, at): RegistryPerson => ({
    id: `p${at}`,
    ...entry,
    names: entry.names as RegistryPerson['names'],
  })),
}));

/** What a sheet must keep: everything but whether equal French and English names are written once or twice. */
const meaning = (people: readonly RegistryPerson[]) =>
  people.map(({ names, ...rest }) => ({
    ...rest,
    fr: namesIn(names, 'fr'),
    en: namesIn(names, 'en'),
    ru: names['ru'] ?? [],
  }));

describe('the registry as CSV', function () {
  this.timeout(20_000);

  it('has the documented columns, a role a row', () => {
    const [head, ...body] = rows(exportCsv(STARTER_REGISTRY));
    assert.deepEqual(head, [...CSV_COLUMNS]);
    assert.deepEqual(
      CSV_COLUMNS.slice(0, 14).join(),
      'id,name_fr,name_en,aliases,gender,country,post_fr,post_en,org,from,to,source,verifiedOn,wikidata',
    );
    const roles = STARTER_REGISTRY.people.reduce((sum, entry) => sum + Math.max(1, entry.roles.length), 0);
    assert.equal(body.length, roles);
    const rutte = body.find((cells) => cells[0] === 'mark-rutte' && cells[14] === 'nato-secretary-general');
    assert.deepEqual(rutte?.slice(1, 11), [
      'Mark Rutte',
      'Mark Rutte',
      '',
      'm',
      'NL',
      'secrétaire général de l’OTAN',
      'NATO Secretary General',
      'OTAN',
      '2024-10-01',
      '',
    ]);
  });

  it('comes back whole', () => {
    const back = importCsv(exportCsv(STARTER_REGISTRY), STARTER_REGISTRY);
    assert.deepEqual(back.problems, []);
    assert.deepEqual(meaning(back.registry.people), meaning(STARTER_REGISTRY.people));
    assert.deepEqual(back.registry.posts, [], 'every post is known');
  });

  it('comes back whole whatever the names', () => {
    fc.assert(
      fc.property(registry, (before) => {
        const text = exportCsv(before);
        const after = importCsv(text, before);
        assert.deepEqual(after.problems, []);
        assert.deepEqual(meaning(after.registry.people), meaning(before.people));
        assert.equal(exportCsv({ ...before, people: after.registry.people }), text);
      }),
    );
  });

  it('makes the posts and organisations that are not known yet', () => {
    const text = exportCsv(STARTER_REGISTRY);
    const { registry: made, problems } = importCsv(text, EMPTY_REGISTRY);
    assert.deepEqual(problems, []);
    assert.equal(made.posts.find((post) => post.id === 'nato-secretary-general')?.org, 'otan');
    assert.equal(exportCsv(made), text, 'and then exports the same sheet');
  });

  it('takes a sheet that somebody typed: other order, semicolons, no ids, post by name', () => {
    const text = [
      'Name_FR;post_fr;from;to;org',
      'Jeanne Dupont;maire de Lille;2020;;Ville de Lille',
      'Jeanne Dupont;présidente du conseil régional;2021-06;;',
      'Mark Rutte;patron de l’OTAN;2024-10-01;;',
    ].join('\r\n');
    const { registry: made, problems } = importCsv(text, { ...STARTER_REGISTRY, people: [] });
    assert.deepEqual(problems, []);
    assert.deepEqual(
      made.people.map(({ id, roles }) => [id, roles.map((role) => `${role.post} ${role.from ?? ''}`)]),
      [
        ['jeanne-dupont', ['maire-de-lille 2020', 'presidente-du-conseil-regional 2021-06']],
        ['mark-rutte', ['nato-secretary-general 2024-10-01']],
      ],
    );
    assert.deepEqual(made.organizations, [{ id: 'ville-de-lille', names: { '*': ['Ville de Lille'] }, kind: null }]);
  });

  it('says which cells cannot be used, by line and column, and uses the rest', () => {
    const text =
      'id,name_fr,gender,country,from,post_fr,wikidata\nada,Ada,woman,France,hier,maire,57\n,,,,2020,,\nx,Xe,,,2020,,';
    const { registry: made, problems } = importCsv(text, EMPTY_REGISTRY);
    assert.deepEqual(
      problems.map(({ line, column }) => `${line} ${column ?? ''}`),
      ['2 gender', '2 country', '2 wikidata', '2 from', '3 name_fr', '4 post_fr'],
    );
    assert.deepEqual(
      made.people.map((entry) => entry.id),
      ['ada', 'x'],
    );
  });

  it('takes time in proportion to the sheet, also where no row has an id', function () {
    this.retries(2); // other programs and the collector only add to what is measured
    const sheet = (count: number): string =>
      `name_fr;post_fr\n${Array.from({ length: count }, (_, n) => `Nom${n} Famille;poste ${n}\n`).join('')}`;
    const [small, large] = [sheet(500), sheet(5000)];
    const short = cost(() => importCsv(small, EMPTY_REGISTRY));
    const long = cost(() => importCsv(large, EMPTY_REGISTRY));
    assert.ok(long < 40 * short + 20, `${short.toFixed(1)} ms, ten times the rows ${long.toFixed(1)} ms`);
  });

  it('refuses what has no column names', () => {
    for (const text of ['', 'Ada,Lovelace', '\uFEFF']) assert.equal(importCsv(text, EMPTY_REGISTRY).problems.length, 1);
  });
});
