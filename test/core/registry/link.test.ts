import assert from 'node:assert/strict';
import type { ActorType, PrintedRole, RoleModifier } from '../../../src/core/analysis';
import { parsePartialDate } from '../../../src/core/dates/partial-date';
import { linkActor } from '../../../src/core/registry/link';
import { indexRegistry } from '../../../src/core/registry/registry-index';
import { STARTER_REGISTRY } from '../../../src/core/registry/starter';
import type { ActorRegistry } from '../../../src/core/registry/types';
import { person } from './person';

const starter = indexRegistry(STARTER_REGISTRY);
const role = (title: string, modifier: RoleModifier | null = null): PrintedRole => ({
  title,
  modifier,
  organization: null,
  start: 0,
  end: title.length,
});

function link(
  name: string,
  roles: readonly PrintedRole[] = [],
  {
    date = null,
    type = 'person',
    index = starter,
  }: { date?: string | null; type?: ActorType; index?: typeof starter } = {},
): string | null {
  const found = linkActor(index, { name, type, roles }, { date: date === null ? null : parsePartialDate(date) });
  return found === null ? null : `${found.person} by ${found.by}`;
}

describe('an actor', () => {
  for (const name of ['Jens Stoltenberg', 'JENS STOLTENBERG', 'M. Jens Stoltenberg', 'Jens  Stoltenberg']) {
    it(`“${name}” links by name`, () => assert.equal(link(name), 'jens-stoltenberg by name'));
  }
  for (const name of ['Sergueï Lavrov', 'Serguei Lavrov', 'Sergei Lavrov', 'Sergey Lavrov']) {
    it(`“${name}” links by a known spelling`, () => assert.equal(link(name), 'sergei-lavrov by name'));
  }
  it('links with middle initials more or less', () => {
    assert.equal(link('Donald J. Trump'), 'donald-trump by name');
    assert.equal(link('Donald T. Trump'), 'donald-trump by name');
  });

  it('of another first name never links, whatever the role', () => {
    for (const name of ['Ivan Lavrov', 'Jan Stoltenberg', 'Eric Trump', 'E. Trump', 'Serge Lavrov']) {
      assert.equal(
        link(name, [role('ministre russe des Affaires étrangères'), role('président américain')]),
        null,
        name,
      );
    }
  });

  it('links by surname only where a role agrees', () => {
    assert.equal(link('Stoltenberg'), null);
    assert.equal(link('Stoltenberg', [role('maire')]), null);
    assert.equal(link('Stoltenberg', [role('secrétaire général de l’OTAN')]), 'jens-stoltenberg by surname');
    assert.equal(link('J. Stoltenberg', [role('secrétaire général de l’OTAN')]), 'jens-stoltenberg by surname');
    assert.equal(link('K. Stoltenberg', [role('secrétaire général de l’OTAN')]), null);
    assert.equal(link('M. Trump', [role('ancien président américain', 'former')]), 'donald-trump by surname');
  });

  it('that is no person never links', () => {
    assert.equal(link('Jens Stoltenberg', [], { type: 'organization' }), null);
  });

  it('without a name links to the holder of the post at the date', () => {
    const title = 'secrétaire général de l’OTAN';
    assert.equal(link(title, [role(title)], { date: '2025-07-21' }), 'mark-rutte by post');
    assert.equal(link(title, [], { date: '2020-07-21' }), 'jens-stoltenberg by post');
    assert.equal(link('Le patron de l’OTAN', [], { date: '2020-07-21' }), 'jens-stoltenberg by post');
    assert.equal(link(title, [], { date: '2024-10-01' }), null, 'both on a day of handover');
    assert.equal(link(title, [], { date: '2099-01-01' }), null, 'not verified that late');
    assert.equal(link(title, []), null, 'no date');
    assert.equal(link(title, [role(title, 'former')], { date: '2025-07-21' }), null);
    assert.equal(link('l’ancien patron de l’OTAN', [], { date: '2025-07-21' }), null);
  });

  it('of a name that two people have links by the role', () => {
    const holder = (id: string, post: string) =>
      person(id, {
        names: { '*': ['Jean Martin'] },
        roles: [{ post, from: '2020', to: null, verifiedOn: null, source: null }],
      });
    const post = (id: string, name: string) => ({ id, org: null, single: true, names: { fr: [name] } });
    const registry: ActorRegistry = {
      version: 1,
      people: [holder('one', 'mayor'), holder('two', 'prefect')],
      posts: [post('mayor', 'maire de Lille'), post('prefect', 'préfet du Nord')],
      organizations: [],
    };
    const index = indexRegistry(registry);
    assert.equal(link('Jean Martin', [role('préfet du Nord')], { index }), 'two by name');
    assert.equal(link('Jean Martin', [], { index }), null);
    assert.equal(link('Jean Martin', [role('maire de Lille'), role('préfet du Nord')], { index }), null);
    assert.equal(link('Martin', [role('préfet du Nord')], { index }), 'two by surname');
  });

  it('with a hostile name links to nobody', () => {
    for (const name of ['', ' ', '__proto__', 'constructor', 'toString', '.', '-', '\u0000', 'a'.repeat(100_000)]) {
      assert.equal(link(name, [role('président')]), null, name.slice(0, 20));
    }
  });
});
