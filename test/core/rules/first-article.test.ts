import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { analyze } from '../../../src/core/index';

const OTAN = readFileSync(fileURLToPath(new URL('../../../samples/otan.md', import.meta.url)), 'utf8');
const ROLE_RULES = new Set(['stale-role', 'wrong-modifier', 'role-to-check', 'no-date']);

function roles(text: string): readonly string[] {
  return analyze(text)
    .findings.filter((finding) => ROLE_RULES.has(finding.rule))
    .map(({ rule, data }) =>
      [rule, data['name'], data['holder']].filter((part) => typeof part === 'string').join(', '),
    );
}

describe('the first article, from text to findings', () => {
  it('has three wrong roles on 21 July 2025', () => {
    assert.deepEqual(roles(`---\ndate: 2025-07-21\n---\n${OTAN}`), [
      'stale-role, Jens Stoltenberg, Mark Rutte',
      'wrong-modifier, Donald Trump',
      'stale-role, John Kirby, Sean Parnell',
    ]);
  });

  it('has none in 2018, when Kirby was between two terms, but his', () => {
    assert.deepEqual(roles(`---\ndate: 2018-06-01\n---\n${OTAN}`), [
      'wrong-modifier, Donald Trump',
      'stale-role, John Kirby',
    ]);
  });

  it('has no judged role without a date, and what the registry knows last of three', () => {
    assert.deepEqual(roles(OTAN), [
      'no-date, Jens Stoltenberg, Mark Rutte',
      'no-date, Donald Trump',
      'no-date, John Kirby, Sean Parnell',
    ]);
  });
});
