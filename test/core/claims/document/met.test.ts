import assert from 'node:assert/strict';
import { claimLines } from '../claim-lines';
import { product } from '../table';

/** Whom an English pronoun means behind somebody without a name who spoke to or of another. */
describe('a pronoun behind “a doctor told her …”', () => {
  const strangers = ['A doctor', 'A teacher', 'One customer', 'A passenger', 'A neighbour'];
  const people = [
    ['Abena Mensah', 'she', 'her'],
    ['Paul Orr', 'he', 'him'],
  ] as const;

  it('means her', () => {
    for (const [[name, he, him], stranger, words] of product(people, strangers, [
      'told OBJ that it was over',
      'told OBJ it was over',
      'accused OBJ of lying',
      'called OBJ a thief',
      'described OBJ as a thief',
    ])) {
      const draft = `${name} steers ships. “I like it,” ${he} says.\n\n${stranger} ${words.replace('OBJ', him)}. “I laughed,” ${he} says.`;
      assert.equal(claimLines(draft, 'en').at(-1), `direct: ${he} → ${name} | says | “I laughed,”`, draft);
    }
  });

  it('means the one who spoke of nobody else', () => {
    const draft = 'Paul Orr steers ships.\n\nA neighbour said the noise was awful. “I never slept,” he said.';
    assert.equal(claimLines(draft, 'en').at(-1), 'direct: he | said | “I never slept,”');
  });
});
