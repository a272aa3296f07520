import assert from 'node:assert/strict';
import { analyze } from '../../../../src/core/index';
import { assertTable, product, type Row } from '../table';

describe('a quotation in the paragraph behind an English verb and a comma', () => {
  it('is of whoever said it', () =>
    assertTable(
      product(
        [
          ['Richard Thompson, President of More, said', 'Richard Thompson, President of More'],
          ['The lawsuit says', 'The lawsuit'],
          ['In a statement, Ruiz wrote', 'Ruiz'],
          ['Ruiz told reporters', 'Ruiz'],
          ['The mayor added on Monday', 'The mayor'],
          ['He went on to say', 'He'],
        ],
        ['“We will fight this in court.”', '“It is over,” and he meant it.'],
      ).map(([[opening, who], words]): Row => [`${opening},\n\n${words}`, who, /“.*”/.exec(words)?.[0] ?? '']),
    ));

  it('but not behind an object or a clause', () => {
    for (const opening of ['He wrote a book about it', 'When he left the house on Monday'])
      assert.deepEqual(analyze(`${opening},\n\n“Long Steps” came out in May.`, { language: 'en' }).claims, []);
  });
});
