import assert from 'node:assert/strict';
import { parseDraft } from '../../../src/core/markdown/draft';

const LONG =
  'Lors d’une réunion du groupe de contact, le secrétaire général a exhorté les pays européens à acquérir des armes pour soutenir l’effort commun.';

/** Headings as `# text`, other units as their text. */
function read(markdown: string): string[] {
  return parseDraft(markdown).blocks.flatMap((block) =>
    block.units.map((unit) => (unit.kind === 'heading' ? `# ${unit.text}` : unit.text)),
  );
}

const cases: readonly (readonly [string, string, readonly string[]])[] = [
  ['long lines as paragraphs', `${LONG}\n${LONG}\n`, [LONG, LONG]],
  [
    'a short line between long ones as a heading',
    `Sommaire\n${LONG}\nAppel à l’action\n${LONG}`,
    ['# Sommaire', LONG, '# Appel à l’action', LONG],
  ],
  [
    'short paragraphs below each other',
    'Un premier point.\nUn second.\nEt un dernier.\n',
    ['Un premier point.', 'Un second.', 'Et un dernier.'],
  ],
  [
    'a heading over a short paragraph',
    'Réactions\nLa Russie a protesté hier.\n',
    ['# Réactions', 'La Russie a protesté hier.'],
  ],
  [
    'hard-wrapped prose as one paragraph',
    'Le ministre de l’Intérieur a déclaré mardi devant les députés que le\ngouvernement ne céderait pas. Il a ajouté que la loi serait votée avant\nla fin du mois.\n',
    [
      'Le ministre de l’Intérieur a déclaré mardi devant les députés que le gouvernement ne céderait pas. Il a ajouté que la loi serait votée avant la fin du mois.',
    ],
  ],
  [
    'hard-wrapped prose whose lines start with names',
    'Le ministre de l’Intérieur a été reçu mardi soir par le président\nEmmanuel Macron, qui lui a dit son désaccord.\n',
    ['Le ministre de l’Intérieur a été reçu mardi soir par le président Emmanuel Macron, qui lui a dit son désaccord.'],
  ],
  [
    'a line break in the middle of a sentence',
    `${LONG.slice(0, -1)} et\n${LONG.toLowerCase()}\n`,
    [`${LONG.slice(0, -1)} et ${LONG.toLowerCase()}`],
  ],
  [
    'wrapped prose with one line that an address makes long',
    'Le rapport est publié à l’adresse https://www.example.org/documents/2025/rapport-annuel-complet-de-la-commission.pdf\nParis n’a pas répondu.\n',
    ['Le rapport est publié à l’adresse \uFFFC Paris n’a pas répondu.'],
  ],
  ['emphasis over long lines', `*${LONG}\n${LONG}*\n`, [LONG, LONG]],
  ['a short paragraph in bold as a heading', `**Un appel à l’aide**\n\n${LONG}\n`, ['# Un appel à l’aide', LONG]],
  ['a question in bold as what it is', `**Que faire ?**\n\n${LONG}\n`, ['Que faire ?', LONG]],
  ['a label in bold as what it is', '**Jean Roux :**\n\nOui.\n', ['Jean Roux :', 'Oui.']],
  ['a caption in italics as what it is', '*Photo Jean Roux*\n', ['Photo Jean Roux']],
  ['a quotation alone on its line as what it is', '« Non »\n', ['« Non »']],
];

describe('Drafts without blank lines', () => {
  for (const [name, markdown, expected] of cases) {
    it(`are read with ${name}`, () => {
      assert.deepEqual(read(markdown), expected);
    });
  }

  it('say which headings they only imply', () => {
    const units = parseDraft(`# Titre\n\nSommaire\n\n**Gras**\n`).blocks.flatMap((block) => block.units);
    assert.deepEqual(
      units.map((unit) => [unit.kind, unit.depth, unit.implied]),
      [
        ['heading', 1, false],
        ['heading', 2, true],
        ['heading', 3, true],
      ],
    );
  });
});
