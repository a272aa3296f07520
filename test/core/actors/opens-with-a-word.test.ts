import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/index';

/** Names that open with a word of the language, and what they are. */
const NAMED = [
  ['Trésor Kapuku affirme que le contrat a été signé.', 'Trésor Kapuku', 'person'],
  ['Gloire Mpasi souligne que rien n’a changé.', 'Gloire Mpasi', 'person'],
  ['Espérance Mukamana a regretté ce choix.', 'Espérance Mukamana', 'person'],
  ['La société Fortune Gold a annoncé un plan.', 'Fortune Gold', 'organization'],
] as const;

describe('a name that opens with a word', () => {
  for (const [draft, name, type] of NAMED)
    it(draft, () => {
      const { actors } = analyze(draft, { language: 'fr' });
      assert.deepEqual([actors[0]?.name, actors[0]?.type], [name, type]);
    });
});
