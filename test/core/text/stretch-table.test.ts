import assert from 'node:assert/strict';
import { codesOf } from '../../../src/core/text/codes';
import { StretchTable } from '../../../src/core/text/stretch-table';

function lookUp(table: StretchTable<string>, text: string): string {
  return table.at(codesOf(text), 0, text.length);
}

describe('What is known of stretches of text', () => {
  it('is worked out once for each stretch', () => {
    const made: string[] = [];
    const table = new StretchTable(1_000, (stretch) => {
      made.push(stretch);
      return stretch.toUpperCase();
    });
    const text = 'la mer et la mer';
    const codes = codesOf(text);
    assert.deepEqual([table.at(codes, 0, 2), table.at(codes, 3, 6), table.at(codes, 13, 16)], ['LA', 'MER', 'MER']);
    assert.deepEqual(made, ['la', 'mer']);
  });

  it('stays right as the table grows and starts anew', () => {
    const table = new StretchTable(700, (stretch) => stretch);
    const words = Array.from({ length: 2_000 }, (_, n) => `mot${n}…é`);
    for (const word of [...words, ...words]) assert.equal(lookUp(table, word), word);
  });

  it('takes the empty stretch and one of a million letters', () => {
    const table = new StretchTable(10, (stretch) => stretch);
    const long = 'aé'.repeat(500_000);
    assert.equal(lookUp(table, ''), '');
    assert.equal(lookUp(table, long), long);
  });
});
