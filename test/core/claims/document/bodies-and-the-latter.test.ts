import assert from 'node:assert/strict';
import { speakers } from '../../actors/actor-lines';

describe('a body by where it is, by a pronoun behind a preposition, and whoever is “ce dernier”', () => {
  const cases: readonly (readonly [draft: string, ...speakers: string[]])[] = [
    ["L'agence régionale de santé Bretagne promet une aide.", 'agence régionale de santé Bretagne'],
    ['Le réseau Orlo promet une aide.', 'Orlo'],
    ['Selon le « Canard enchaîné », la ville a tort.', 'Canard enchaîné'],
    ['Paul Orr et Luc Vidal ont signé. Ce dernier, gérant de Jack & Jones, promet une aide.', 'Luc Vidal'],
    ['Le ministère promet une aide. Selon lui, les salaires baissent.', 'ministère', 'ministère'],
    ['Le syndicat dénonce un recul. Les salaires, selon lui, ont baissé.', 'syndicat', 'syndicat'],
    ['Le syndicat a écrit à Luc Orr. Selon lui, les salaires baissent.', 'Luc Orr'],
    ['Luc Orr a écrit au ministère. Selon lui, les salaires baissent.', 'Luc Orr'],
  ];
  for (const [draft, ...meant] of cases) it(draft, () => assert.deepEqual(speakers(draft, 'fr'), meant));
});
