import assert from 'node:assert/strict';
import {
  addAlias,
  addRole,
  EMPTY_REGISTRY,
  mergePeople,
  newId,
  putPerson,
  removePerson,
  splitPerson,
} from '../../../src/core/registry/edit';
import { indexRegistry } from '../../../src/core/registry/registry-index';
import { overlayRegistry } from '../../../src/core/registry/overlay';
import { STARTER_REGISTRY } from '../../../src/core/registry/starter';
import type { RegistryPerson } from '../../../src/core/registry/types';
import { person } from './person';

const role = (post: string, from: string | null = '2020') => ({ post, from, to: null, verifiedOn: null, source: null });
const two = putPerson(putPerson(EMPTY_REGISTRY, person('ada')), person('eve'));
const of = (registry: typeof two, id: string) => registry.people.find((entry) => entry.id === id);

describe('edits of the registry', () => {
  it('make ids from names, once each', () => {
    assert.equal(newId('Sergueï Lavrov', new Set()), 'serguei-lavrov');
    assert.equal(newId('Mark Rutte', new Set(['mark-rutte', 'mark-rutte-2'])), 'mark-rutte-3');
    assert.equal(newId('…', new Set()), 'actor');
    assert.equal(newId('__proto__', new Set()), 'proto');
  });

  it('leave the registry that they were given as it was', () => {
    const before = JSON.stringify(two);
    addAlias(two, 'ada', 'Ada B.');
    addRole(two, 'ada', role('x'));
    mergePeople(two, 'ada', 'eve');
    assert.equal(JSON.stringify(two), before);
  });

  it('add an alias once, and not one that is a name', () => {
    const once = addAlias(two, 'ada', ' Ada B. ');
    assert.deepEqual(of(once, 'ada')?.aliases, ['Ada B.']);
    assert.equal(addAlias(once, 'ada', 'Ada B.'), once);
    assert.equal(addAlias(two, 'ada', 'ada Example'), two);
    assert.equal(addAlias(two, 'nobody', 'X'), two);
    assert.equal(addAlias(two, 'ada', ' '), two);
  });

  it('add a role, or put it in place of the same spell', () => {
    const once = addRole(two, 'ada', role('mayor'));
    const again = addRole(once, 'ada', { ...role('mayor'), to: '2024' });
    assert.deepEqual(of(again, 'ada')?.roles, [{ ...role('mayor'), to: '2024' }]);
    assert.equal(of(addRole(again, 'ada', role('mayor', '2025')), 'ada')?.roles.length, 2);
  });

  it('copy a person of the bundled registry first', () => {
    const edited = addAlias(EMPTY_REGISTRY, 'mark-rutte', 'M. Rutte', STARTER_REGISTRY);
    const copied = of(edited, 'mark-rutte');
    assert.equal(copied?.wikidata, 'Q57792');
    assert.deepEqual(copied?.aliases, ['M. Rutte']);
    const index = indexRegistry(overlayRegistry(edited, STARTER_REGISTRY));
    assert.deepEqual(index.byName.get('mark rutte'), ['mark-rutte']);
  });

  it('merge two entries without losing a name, a role or a fact', () => {
    const registry = putPerson(
      putPerson(
        EMPTY_REGISTRY,
        person('ada', { names: { fr: ['Ada A'] }, aliases: ['Eve B'], roles: [role('mayor')] }),
      ),
      person('eve', {
        names: { fr: ['Ada A', 'Eve A'], en: ['Eve B'] },
        gender: 'f',
        wikidata: 'Q1',
        roles: [role('mayor'), role('queen')],
      }),
    );
    const merged = mergePeople(registry, 'ada', 'eve');
    assert.deepEqual(merged.people, [
      person('ada', {
        names: { fr: ['Ada A', 'Eve A'], en: ['Eve B'] },
        gender: 'f',
        wikidata: 'Q1',
        roles: [role('mayor'), role('queen')],
      }),
    ]);
  });

  it('merge nothing with itself or with nobody', () => {
    assert.equal(mergePeople(two, 'ada', 'ada'), two);
    assert.equal(mergePeople(two, 'ada', 'nobody'), two);
    assert.equal(mergePeople(two, 'nobody', 'ada'), two);
  });

  it('split what was merged', () => {
    const registry = putPerson(
      EMPTY_REGISTRY,
      person('ada', { names: { '*': ['Ada A', 'Eve A'] }, roles: [role('mayor'), role('queen')] }),
    );
    const split = splitPerson(registry, 'ada', { id: 'eve', names: ['Eve A'], roles: [1] });
    assert.deepEqual(split.people, [
      person('ada', { names: { '*': ['Ada A'] }, roles: [role('mayor')] }),
      person('eve', { names: { '*': ['Eve A'] }, roles: [role('queen')] }),
    ]);
  });

  it('split off no last name, and onto no id that is taken', () => {
    assert.equal(splitPerson(two, 'ada', { id: 'new', names: ['ada Example'], roles: [] }), two);
    assert.equal(splitPerson(two, 'ada', { id: 'eve', names: ['X'], roles: [] }), two);
  });

  it('remove a person', () => assert.equal(of(removePerson(two, 'ada'), 'ada'), undefined));
});

describe('the workspace’s registry over the bundled one', () => {
  const over = (upper: RegistryPerson) => overlayRegistry(putPerson(EMPTY_REGISTRY, upper), STARTER_REGISTRY);
  const withName = (registry: typeof two, name: string) => indexRegistry(registry).byName.get(name);

  it('wins by id, whole', () => {
    const registry = over(person('mark-rutte', { names: { '*': ['Mark Rutte'] } }));
    assert.deepEqual(indexRegistry(registry).spellsByPerson.get('mark-rutte'), undefined);
  });
  it('wins by name and by Wikidata id', () => {
    assert.deepEqual(withName(over(person('pm', { names: { nl: ['Mark RUTTE'] } })), 'mark rutte'), ['pm']);
    assert.deepEqual(withName(over(person('pm', { wikidata: 'Q57792' })), 'mark rutte'), undefined);
  });
  it('leaves all others', () => {
    assert.equal(over(person('ada')).people.length, STARTER_REGISTRY.people.length + 1);
    assert.equal(overlayRegistry(EMPTY_REGISTRY, STARTER_REGISTRY), STARTER_REGISTRY);
  });
});
