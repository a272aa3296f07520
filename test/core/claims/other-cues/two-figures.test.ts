import assert from 'node:assert/strict';
import { claimLines } from '../claim-lines';
import { product } from '../table';

describe('Two French sources of one figure', () => {
  it('have one each', () => {
    for (const [clause, [one, a], [other, b], figure] of product(
      ['Ils étaient 6.500', 'Le coût est de 2 millions', 'Il y avait 300 personnes'] as const,
      [
        ['selon', 'la police'],
        ['d’après', 'la préfecture'],
      ] as const,
      [
        ['à en croire', 'les organisateurs'],
        ['selon', 'les organisateurs'],
        ['d’après', 'la CGT'],
      ] as const,
      ['plus de 10.000', 'le double'] as const,
    )) {
      const draft = `${clause} ${one} ${a}, ${figure} ${other} ${b}.`;
      const lines = claimLines(draft, 'fr').map((line) => line.replace(/ → [^|]+/, ''));
      assert.deepEqual(lines, [`indirect: ${a} | ${one} | ${clause}`, `indirect: ${b} | ${other} | ${figure}`], draft);
    }
  });
});
