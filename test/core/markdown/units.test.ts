import assert from 'node:assert/strict';
import { parseDraft } from '../../../src/core/markdown/draft';
import { toSource, toSourceEnd } from '../../../src/core/markdown/offset-map';
import type { ProseUnit } from '../../../src/core/markdown/units';

/** Units as short lines: `kind depth: text`, with marks as `{strong …}` around their words. */
function readable(unit: ProseUnit): string {
  const inserts: [number, string][] = unit.marks.flatMap(({ start, end, kind }) => [
    [start, `{${kind} `] as [number, string],
    [end, '}'] as [number, string],
  ]);
  let text = unit.text;
  for (const [at, insert] of inserts.sort((a, b) => b[0] - a[0])) text = text.slice(0, at) + insert + text.slice(at);
  const group = unit.group > 0 ? ` in quote ${unit.group}` : '';
  const implied = unit.implied ? ' implied' : '';
  return `${unit.kind} ${unit.depth}${implied}${group}: ${text}`;
}

function units(markdown: string): ProseUnit[] {
  return parseDraft(markdown).blocks.flatMap((block) => block.units);
}

/** Name of a case, Markdown, units. */
const cases: readonly (readonly [string, string, readonly string[]])[] = [
  ['a paragraph', 'Il a dit non.\n', ['paragraph 0: Il a dit non.']],
  ['soft line ends as spaces', 'Il a dit\n  non, et\nnon.\n', ['paragraph 0: Il a dit non, et non.']],
  ['soft line ends in CRLF', 'Il a dit\r\nnon.\r\n', ['paragraph 0: Il a dit non.']],
  ['hard line ends', 'Il a dit  \nnon\\\net non.\n', ['paragraph 0: Il a dit\nnon\net non.']],
  ['a line break of HTML', 'Il a dit<br>non.\n', ['paragraph 0: Il a dit\nnon.']],
  ['emphasis', 'Il *a* **dit *non***.\n', ['paragraph 0: Il {emphasis a} {strong dit {emphasis non}}.']],
  [
    'a question of an interview and its answer',
    '**Et après ?**\nRien.\n',
    ['paragraph 0: {strong Et après ?}', 'paragraph 0: Rien.'],
  ],
  ['a question alone', '**Et après ?**\n', ['paragraph 0: {strong Et après ?}']],
  ['link text without its target', 'Voir [la *loi*](https://x.fr/a_b_c).\n', ['paragraph 0: Voir la {emphasis loi}.']],
  ['a link with a title', 'Voir [la loi](https://x.fr "titre").\n', ['paragraph 0: Voir la loi.']],
  ['a link by reference', 'Voir [la loi][l].\n\n[l]: https://x.fr\n', ['paragraph 0: Voir la loi.']],
  ['brackets that are no link', 'Il faut « […] agir [vite] ».\n', ['paragraph 0: Il faut « […] agir [vite] ».']],
  ['an address', 'Voir https://x.fr/a, dit-il.\n', ['paragraph 0: Voir \uFFFC, dit-il.']],
  ['an address in angle brackets', 'Voir <https://x.fr/a>.\n', ['paragraph 0: Voir \uFFFC.']],
  ['code', 'Le champ `date` manque.\n', ['paragraph 0: Le champ \uFFFC manque.']],
  ['an image in a line', 'Ici ![la mairie](m.jpg) hier.\n', ['paragraph 0: Ici \uFFFC hier.']],
  ['an image alone', '![la mairie](m.jpg)\n', []],
  ['tags', 'Le 1<sup>er</sup> mai.\n', ['paragraph 0: Le 1er mai.']],
  [
    'entities',
    'Lui&nbsp;: &laquo;&nbsp;oui&nbsp;&raquo; &eacute;.\n',
    ['paragraph 0: Lui\u00a0: «\u00a0oui\u00a0» é.'],
  ],
  ['an ampersand', 'R&D, AT&T & Cie.\n', ['paragraph 0: R&D, AT&T & Cie.']],
  ['escapes', 'Un \\*astérisque\\*, C:\\dossier.\n', ['paragraph 0: Un *astérisque*, C:\\dossier.']],
  ['headings', '# Un #\n\n## Deux *mots*\n', ['heading 1: Un', 'heading 2: Deux {emphasis mots}']],
  ['underlined headings', 'Un\n===\n\nDeux\n---\n', ['heading 1: Un', 'heading 2: Deux']],
  [
    'lists',
    '- un\n- deux\n  et demi\n  - trois\n\n4. quatre\n\n   Suite.\n',
    ['listItem 1: un', 'listItem 1: deux et demi', 'listItem 2: trois', 'listItem 1: quatre', 'listItem 1: Suite.'],
  ],
  ['dialogue with dashes', '— Oui ?\n\n– Non.\n', ['paragraph 0: — Oui ?', 'paragraph 0: – Non.']],
  [
    'a quote and its signature',
    '> « Un. »\n>\n> « Deux. »\n>\n> — Jean Roux, maire\n',
    [
      'blockquote 1 in quote 1: « Un. »',
      'blockquote 1 in quote 1: « Deux. »',
      'blockquote 1 in quote 1: — Jean Roux, maire',
    ],
  ],
  [
    'a signature right below the words',
    '> « Un. »\n> — Jean Roux\n',
    ['blockquote 1 in quote 1: « Un. »', 'blockquote 1 in quote 1: — Jean Roux'],
  ],
  [
    'a list in a quote in a list',
    '- a\n\n  > b\n  >\n  > - c\n',
    ['listItem 1: a', 'blockquote 2 in quote 1: b', 'listItem 3 in quote 1: c'],
  ],
  [
    'a table',
    '| Qui | Quoi |\n|---|---|\n| *Roux* | « non » |\n| | |\n',
    ['firstCell 0: Qui', 'tableCell 0: Quoi', 'firstCell 0: {emphasis Roux}', 'tableCell 0: « non »'],
  ],
  [
    'footnotes',
    'Il a dit non[^1].\n\n[^1]: Selon *lui*.\n',
    ['paragraph 0: Il a dit non.', 'footnote 1: Selon {emphasis lui}.'],
  ],
  ['a call without its footnote', 'Il a dit non[^1].\n', ['paragraph 0: Il a dit non[^1].']],
  ['code blocks', '```\ncode\n```\n\n    code\n\nTexte.\n', ['paragraph 0: Texte.']],
  ['a fence that never closes', '```\nUn.\n\nDeux.\n', []],
  [
    'HTML blocks',
    '<div>\nUn.\n</div>\n\n<script>\n\nx\n</script>\nTexte.\n',
    ['paragraph 0: Un.', 'paragraph 0: Texte.'],
  ],
  [
    'paragraphs, headings, items and quotes in tags',
    '<h2>Deux</h2>\n<p>Un <b>mot</b>,\nun&nbsp;autre.</p><ul><li>a</li></ul><blockquote><p>b</p></blockquote>\n',
    ['heading 2: Deux', 'paragraph 0: Un {strong mot}, un\u00a0autre.', 'listItem 0: a', 'blockquote 1 in quote 1: b'],
  ],
  ['comments and addresses in tags', '<p>Un<!-- non -->e <a href="/x">page</a>.</p>\n', ['paragraph 0: Une page.']],
  ['what is no prose in tags', '<div><style>a</style><iframe src="/x">b</iframe>Un.</div>\n', ['paragraph 0: Un.']],
  ['tags that never close', '<div\nUn.\n', []],
  ['a byte order mark', '\uFEFFTexte.\n', ['paragraph 0: Texte.']],
  ['nothing', '', []],
  ['blank lines', '\n \n\n', []],
];

describe('Prose of Markdown', () => {
  for (const [name, markdown, expected] of cases) {
    it(`reads ${name}`, () => {
      assert.deepEqual(units(markdown).map(readable), expected);
    });
  }

  it('finds comments, in lines and on lines of their own', () => {
    const draft = parseDraft('Un <!-- dixit-ignore --> mot.\n\n<!-- dixit-off: x -->\n');
    const comments = draft.blocks.flatMap((block, index) =>
      block.comments.map((comment) => [comment.text, (draft.starts[index] ?? 0) + comment.start]),
    );
    assert.deepEqual(comments, [
      ['dixit-ignore', 3],
      ['dixit-off: x', 31],
    ]);
  });
});

describe('The way back to the source', () => {
  const markdown = [
    'Il *a*&nbsp;dit « **oui** \\* ».',
    '',
    '> Un',
    '> [deux](https://x.fr) `c` fin',
    '',
    '- Voir <https://x.fr>,',
    '  dit-il.',
    '',
  ].join('\r\n');
  const draft = parseDraft(markdown);
  const found = draft.blocks.flatMap((block, index) =>
    block.units.map((unit) => ({ unit, base: draft.starts[index] ?? 0 })),
  );

  for (const [words, source] of [
    ['a', 'a'],
    ['a\u00a0dit', 'a*&nbsp;dit'],
    ['\u00a0', '&nbsp;'],
    ['oui', 'oui'],
    ['« oui', '« **oui'],
    ['oui *', 'oui** \\*'],
    ['* ».', '* ».'],
    ['Un deux', 'Un\r\n> [deux'],
    ['deux', 'deux'],
    ['\uFFFC fin', '`c` fin'],
    ['\uFFFC, dit-il', '<https://x.fr>,\r\n  dit-il'],
  ] as const) {
    it(`leads from “${words}” to ${JSON.stringify(source)}`, () => {
      const place = found.find(({ unit }) => unit.text.includes(words));
      assert.ok(place !== undefined);
      const { unit, base } = place;
      const start = unit.text.indexOf(words);
      const from = base + toSource(unit.map, start);
      const to = base + toSourceEnd(unit.map, start + words.length);
      assert.equal(markdown.slice(from, to), source);
    });
  }
});
