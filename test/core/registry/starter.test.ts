import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkUrl } from '../../../src/core/records/evidence';
import { countryByCode } from '../../../src/core/registry/countries';
import { parsePartialDate } from '../../../src/core/dates/partial-date';
import { matchPost } from '../../../src/core/registry/match-post';
import { allNames, displayName, nameKey } from '../../../src/core/registry/names';
import { readRegistry } from '../../../src/core/registry/read';
import { indexRegistry } from '../../../src/core/registry/registry-index';
import { holdersAt } from '../../../src/core/registry/role-at-date';
import { STARTER_REGISTRY } from '../../../src/core/registry/starter';

const { people, posts, organizations } = STARTER_REGISTRY;
const index = indexRegistry(STARTER_REGISTRY);

describe('the bundled registry', () => {
  it('reads without a problem', () => {
    assert.deepEqual(readRegistry(JSON.stringify(STARTER_REGISTRY), { base: null }).problems, []);
  });

  it('shows French names with the apostrophe of printed text', () => {
    const names = [...posts, ...organizations].flatMap((entry) => entry.names['fr'] ?? []);
    assert.deepEqual(
      names.filter((name) => name.includes("'")),
      [],
    );
  });

  it('is small enough to be bundled', () => {
    assert.ok(JSON.stringify(STARTER_REGISTRY).length < 120_000);
  });

  it('gives each fact a source that can be opened and a day of verification', () => {
    for (const person of people) {
      for (const role of person.roles) {
        const what = `${person.id}, ${role.post}`;
        assert.ok(role.source !== null && checkUrl(role.source).ok, what);
        const verified = parsePartialDate(role.verifiedOn ?? '');
        assert.ok(verified !== null, what);
        const end = role.to ?? role.from;
        if (end !== null)
          assert.ok(verified.last >= (parsePartialDate(end)?.first ?? Infinity), `${what} verified before it`);
      }
    }
  });

  it('is as large and as old as docs/registry.md says', () => {
    const docs = readFileSync(fileURLToPath(new URL('../../../docs/registry.md', import.meta.url)), 'utf8');
    const terms = people.flatMap((person) => person.roles);
    const open = terms.filter((role) => role.to === null).map((role) => role.verifiedOn ?? '');
    const newest = terms
      .map((role) => role.verifiedOn ?? '')
      .sort()
      .at(-1);
    assert.ok(docs.includes(`${people.length} people with ${terms.length} terms in ${posts.length} posts`));
    assert.ok(
      docs.includes(
        `Of the ${open.length} open terms, ${open.filter((day) => day >= '2026').length} were verified in 2026 and ${open.filter((day) => day < '2025').length} before 2025`,
      ),
    );
    assert.equal(newest, '2026-09-22');
    assert.ok(docs.includes('later than 22 September 2026'));
  });

  it('has every person in a role, every role in a post, and every post held', () => {
    const held = new Set(people.flatMap((person) => person.roles.map((role) => role.post)));
    assert.deepEqual(
      posts.map((post) => post.id).filter((post) => !held.has(post)),
      [],
    );
    assert.deepEqual(
      people.filter((person) => person.roles.length === 0 || person.gender === null).map((person) => person.id),
      [],
    );
    for (const person of people) {
      if (person.country !== null && person.country !== 'SI') assert.ok(countryByCode(person.country), person.id);
    }
  });

  it('gives nobody’s full name to two people', () => {
    const seen = new Map<string, string>();
    for (const person of people) {
      for (const name of [...allNames(person.names), ...person.aliases]) {
        const key = nameKey(name);
        assert.ok(seen.get(key) === undefined || seen.get(key) === person.id, name);
        seen.set(key, person.id);
      }
    }
  });

  it('finds every post by each of its own names', () => {
    for (const post of posts) {
      for (const name of allNames(post.names)) {
        assert.equal(matchPost(index, { title: name, organization: null })?.post, post.id, name);
      }
    }
  });

  it('has a French and an English name to show for every post and organisation', () => {
    for (const entry of [...posts, ...organizations]) {
      for (const language of ['fr', 'en']) assert.notEqual(displayName(entry, language), entry.id);
    }
  });

  it('shows a post by the name that its country gives it', () => {
    const shown = (id: string, language: string): string => {
      const post = posts.find((one) => one.id === id);
      return post ? displayName(post, language) : '';
    };
    assert.equal(shown('us-foreign-minister', 'en'), 'US secretary of state');
    assert.equal(shown('gb-defense-minister', 'en'), 'British defence secretary');
    assert.equal(shown('ru-presidency-spokesperson', 'fr'), 'porte-parole du Kremlin');
    assert.equal(shown('fr-president', 'fr'), 'président français');
  });

  it('knows one holder of each post at the time of the first article, as far as it knows one', () => {
    const day = parsePartialDate('2025-07-21') ?? assert.fail();
    for (const post of posts) {
      if (!post.single) continue;
      const certain = holdersAt(index, post.id, day).filter((holder) => holder.certain);
      assert.ok(certain.length <= 1, `${post.id}: ${certain.map((holder) => holder.person.id).join(', ')}`);
    }
  });

  for (const [title, expected] of [
    ['président français', 'emmanuel-macron'],
    ['Premier ministre français', 'francois-bayrou'],
    ['chancelier allemand', 'friedrich-merz'],
    ['Premier ministre britannique', 'keir-starmer'],
    ['chef de la diplomatie britannique', 'david-lammy'],
    ['présidente de la Commission européenne', 'ursula-von-der-leyen'],
    ['cheffe de la diplomatie européenne', 'kaja-kallas'],
    ['secrétaire général de l’ONU', 'antonio-guterres'],
    ['président russe', 'vladimir-putin'],
    ['ministre ukrainien de la Défense', 'denys-shmyhal'],
    ['US secretary of state', 'marco-rubio'],
    ['German defence minister', 'boris-pistorius'],
    ['Polish prime minister', 'donald-tusk'],
  ] as const) {
    it(`names ${expected} as ${title} on 21 July 2025`, () => {
      const post = matchPost(index, { title })?.post ?? assert.fail(title);
      const holders = holdersAt(index, post, parsePartialDate('2025-07-21') ?? assert.fail());
      assert.deepEqual(
        holders.map((holder) => [holder.person.id, holder.certain]),
        [[expected, true]],
      );
    });
  }
});
