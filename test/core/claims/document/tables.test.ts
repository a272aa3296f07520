import assert from 'node:assert/strict';
import { analyze, openDocument } from '../../../../src/core/index';

const table = (...rows: readonly string[]): string => {
  const [head = '', ...others] = rows;
  const bars = head.replace(/[^|]+/g, ' --- ');
  return `${[head, bars, ...others].join('\n')}\n`;
};

/** Who says each quotation of a table; null for nobody. */
function speakers(text: string): readonly (string | null)[] {
  const { claims, actors } = analyze(text);
  return claims.map(({ actor }) => actors.find(({ id }) => id === actor)?.name ?? null);
}

const FRENCH = table(
  '| Qui | Propos |',
  '| Ana Ruiz | « Les travaux sont finis » |',
  '| Luc Vidal | « Rien ne changera ici » |',
);

describe('a quotation in a cell of a table', () => {
  for (const [what, text, wanted] of [
    ['whom the cell before names', FRENCH, ['Ana Ruiz', 'Luc Vidal']],
    [
      'whom the cell behind names',
      table('| Propos | Auteur |', '| « Les travaux sont finis » | Ana Ruiz |', '| « Rien ne changera » | Luc Vidal |'),
      ['Ana Ruiz', 'Luc Vidal'],
    ],
    [
      'whom the cell behind names, in English',
      table('| Quote | Who |', '| “The works are done” | Ana Ruiz |', '| “Nothing will change” | Luke Orr |'),
      ['Ana Ruiz', 'Luke Orr'],
    ],
    [
      'whom the cell behind names with his post',
      table(
        '| Propos | Auteur |',
        '| « Tout est fini » | Ana Ruiz, maire |',
        '| « Rien ne changera » | Luc Vidal, préfet |',
      ),
      ['Ana Ruiz', 'Luc Vidal'],
    ],
    [
      'whom the row names before a cell without a name',
      table(
        '| Qui | Quand | Propos |',
        '| Ana Ruiz | 12 mai | « Tout est fini » |',
        '| Luc Vidal | mardi | « Rien ne changera » |',
      ),
      ['Ana Ruiz', 'Luc Vidal'],
    ],
    [
      'whom the row names before a verdict',
      table(
        '| Who | Quote | Verdict |',
        '| Ana Ruiz | “It is done” | true |',
        '| Luke Orr | “Nothing will change” | false |',
      ),
      ['Ana Ruiz', 'Luke Orr'],
    ],
    [
      'nobody of the row above',
      table('| Who | Quote |', '| Ana Ruiz | “The works are done” |', '| A spokesman | “We had no choice” |'),
      ['Ana Ruiz', null],
    ],
    [
      'nobody of the row below',
      table('| Propos | Qui |', '| « Les travaux sont finis » | ? |', '| Luc Vidal | « Rien ne changera » |'),
      [null, 'Luc Vidal'],
    ],
    [
      'whom the row names, both times',
      table(
        '| Who | 2023 | 2024 |',
        '| Ana Ruiz | “It will be done” | “It is done” |',
        '| Luke Orr | “We will see” | “I was wrong” |',
      ),
      ['Ana Ruiz', 'Ana Ruiz', 'Luke Orr', 'Luke Orr'],
    ],
    [
      'who speaks in the cell itself',
      table('| Qui | Propos |', '| Ana Ruiz | « Tout est fini », a dit Luc Vidal. |'),
      ['Luc Vidal'],
    ],
    [
      'whom the cell before names where the parser reads the table',
      table(
        '| Qui | `x` |',
        '| **Ana Ruiz** | *« Les travaux sont finis »* |',
        '| A \\| Luc Vidal | « Rien ne changera ici » |',
      ),
      ['Ana Ruiz', 'Luc Vidal'],
    ],
    [
      'whom the cell before names, without bars at the ends',
      'Qui | Propos\n--- | ---\nAna Ruiz | « Tout est fini »\nLuc Vidal | « Rien ne changera »\n',
      ['Ana Ruiz', 'Luc Vidal'],
    ],
    [
      'whom the cell before names, in a quote',
      FRENCH.replace(/^/gm, '> ').replace(/> $/, ''),
      ['Ana Ruiz', 'Luc Vidal'],
    ],
  ] as const)
    it(`is said by ${what}`, () => assert.deepEqual(speakers(text), wanted));

  it('goes with its row through edits', () => {
    const row = '| Eva Roux | « Personne ne partira » |\n';
    const at = FRENCH.indexOf('| Luc');
    const document = openDocument(FRENCH);
    for (const change of [
      { start: at, end: at, text: row },
      { start: at + 2, end: at + 10, text: '' },
      { start: at, end: at + row.length - 8, text: '' },
    ]) {
      document.edit([change]);
      assert.deepEqual(document.analysis, analyze(document.text));
    }
    assert.equal(document.text, FRENCH);
  });
});
