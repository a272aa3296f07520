import assert from 'node:assert/strict';
import { english } from '../../../src/core/language/en/index';
import { pairMarks } from '../../../src/core/text/quotation-marks';
import { sentences } from '../../../src/core/text/sentences';
import { tokenize } from '../../../src/core/text/tokenize';

/** Marked spans as printed, the marks included; “…” behind one that nothing closes. */
function marked(text: string): string[] {
  const tokens = tokenize(text, english);
  return pairMarks(tokens, text).map(({ open, close, closed }) => {
    const end = tokens[closed ? close : close - 1]?.end;
    return text.slice(tokens[open]?.start, end) + (closed ? '' : ' …');
  });
}

describe('Quotation marks', () => {
  const cases: readonly (readonly [fact: string, text: string, spans: readonly string[]])[] = [
    ['two apostrophes are a double mark', "''No,'' she said.", ["''No,''"]],
    ['of three, the first closes a single mark', "''He said 'no,''' she said.", ["''He said 'no,'''", "'no,'"]],
    [
      'a curly single mark at the start stays open',
      '‘I painted it. I know every crack.',
      ['‘I painted it. I know every crack. …'],
    ],
    ['a mark on the wrong side of its blank closes', '"It was hard! "she said.', ['"It was hard! "']],
    ['and so does one before another quotation', '"No, "she said. "Not I."', ['"No, "', '"Not I."']],
    [
      'a quotation in another one is left as it is',
      '"He said, "we are here" and left."',
      ['"He said, "we are here" and left."', '"we are here"'],
    ],
    ['one that begins with a capital too', '"He left. "We stay', ['"He left. …', '"We stay …']],
    ['an apostrophe inside does not', "I know the lads' names.", []],
  ];
  for (const [fact, text, spans] of cases) it(fact, () => assert.deepEqual(marked(text), spans));

  it('ends a sentence where a mark that was never closed gives way to the next', () => {
    const text = '“Somebody must pay. “Let them vote,” she said.';
    const tokens = tokenize(text, english);
    pairMarks(tokens, text);
    assert.deepEqual(
      sentences(tokens).map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end)),
      ['“Somebody must pay.', '“Let them vote,” she said.'],
    );
  });
});
