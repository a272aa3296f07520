import assert from 'node:assert/strict';
import { actorLines } from './actor-lines';

describe('names of what nobody is', () => {
  for (const name of [
    'Le Covid-19',
    'Ebola',
    'Omicron',
    'Internet',
    'Le Brexit',
    'Le Bitcoin',
    'Le Wi-Fi',
    'Le ramadan',
  ])
    it(name, () =>
      assert.deepEqual(
        actorLines(`La société Vendio a publié ses chiffres. ${name} va durer, reconnaît le groupe.`, 'fr'),
        ['organization: Vendio'],
      ),
    );
});
