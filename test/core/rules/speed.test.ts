import assert from 'node:assert/strict';
import { STARTER_REGISTRY } from '../../../src/core/registry/starter';
import type { ActorRegistry } from '../../../src/core/registry/types';
import { runRules } from '../../../src/core/rules/run';
import { input, type ActorSpec, type ClaimSpec } from './draft';

/** A long draft: `actors` people with a role each, six claims and ten mentions for each. */
function longDraft(actors: number) {
  const people: ActorSpec[] = [];
  const claims: ClaimSpec[] = [];
  let text = '';
  for (let at = 0; at < actors; at++) {
    const name = at === 0 ? 'Sergueï Lavrov' : `Prénom${at} Patronyme${at}x`;
    const title = at === 0 ? 'ministre russe des Affaires étrangères' : `maire de Ville${at}`;
    people.push({ name, roles: [title] });
    text += `Le ${title}, ${name}, a parlé. ${`${name} dit. `.repeat(9)}\n`;
    for (let claim = 0; claim < 6; claim++) {
      const words = `propos ${at} numéro ${claim} fin`;
      claims.push({ words, source: name, by: name });
      text += `${name} a affirmé que ${words}.\n`;
    }
  }
  return { text, date: '2025-07-21', actors: people, claims };
}

/** The starter with thousands more. */
const LARGE: ActorRegistry = {
  ...STARTER_REGISTRY,
  people: [
    ...STARTER_REGISTRY.people,
    ...Array.from({ length: 5000 }, (_, at) => ({
      id: `p${at}`,
      names: { '*': [`Nom${at} Famille${at}`] },
      aliases: [],
      gender: null,
      country: null,
      wikidata: null,
      roles: [{ post: 'fr-president', from: '1900', to: '1901', verifiedOn: null, source: null }],
    })),
  ],
};

/** Best of many runs, in milliseconds: what the work itself takes. */
function best(run: () => void, times: number): number {
  let least = Infinity;
  for (let at = 0; at < times; at++) {
    const start = performance.now();
    run();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

describe('the rules', () => {
  it('take no noticeable time at a keystroke, with 600 claims, 1,000 mentions and 5,000 people', () => {
    const draft = input(longDraft(100), { registry: LARGE });
    assert.equal(draft.analysis.claims.length, 600);
    const least = best(() => runRules(draft), 300);
    assert.ok(least < 2, `${least.toFixed(3)} ms`);
  });

  it('take time in proportion to the draft', () => {
    const small = input(longDraft(100), { registry: LARGE });
    const large = input(longDraft(800), { registry: LARGE });
    const one = best(() => runRules(small), 200);
    const eight = best(() => runRules(large), 50);
    assert.ok(eight < one * 8 * 4, `${one.toFixed(3)} ms, eight times the draft ${eight.toFixed(3)} ms`);
  });
});
