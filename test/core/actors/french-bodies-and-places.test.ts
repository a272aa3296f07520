import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/index';

/** Names that look like somebody's, and whether they are those of a body or a place. */
const names: Readonly<Record<string, readonly string[]>> = {
  organization: [
    'La confédération Redvik Ibera a dit oui.',
    'Le groupe pharmaceutique Redvik Ibera a dit oui.',
    'Le syndicat allemand des pilotes Redvik Ibera a dit oui.',
    'La banque d’affaires Redvik Ibera a dit oui.',
    'Le gestionnaire de réseau Redvik Ibera a dit oui.',
    'Le site spécialisé Redvik Ibera a dit oui.',
    'Les économistes de Redvik Ibera ont dit oui.',
    'La start-up française Leopold a dit oui.',
    'Un vol a eu lieu au musée Leopold.',
  ],
  place: ['La province de Redvik Ibera est calme.', 'L’aéroport de Shannon est fermé.'],
  person: [
    'Le patron du groupe aérien Redvik Ibera a dit oui.',
    'La présidente du parti écologiste Redvik Ibera a dit oui.',
    'La compagnie aérienne Luc Orr a dit oui.',
    'Le candidat, Luís Marques, a dit oui.',
    'Le camp de Redvik Ibera a dit oui.',
  ],
};

describe('French names that look like somebody’s', () => {
  for (const [type, drafts] of Object.entries(names))
    for (const draft of drafts)
      it(`${draft}: ${type}`, () => {
        const { actors } = analyze(draft, { language: 'fr' });
        assert.equal(
          actors.find(({ name }) => /^(?:Redvik Ibera|Leopold|Shannon|Luc Orr|Luís Marques)$/.test(name))?.type,
          type,
        );
      });
});
