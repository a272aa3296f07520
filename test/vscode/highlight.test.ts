import assert from 'node:assert/strict';
import type { TextDocument } from 'vscode';
import { rowAt } from '../../src/vscode/documents/find';
import { highlightSpans, type HighlightKind } from '../../src/vscode/highlight/spans';
import { threadOf } from '../../src/vscode/highlight/thread';
import { viewOf } from './support/dixit';
import { closeEditors, openCopy, openText } from './support/workspace';

async function marked(document: TextDocument, kind: HighlightKind): Promise<string[]> {
  const { analysis, text } = await viewOf(document);
  return highlightSpans(analysis, text)[kind].map(({ start, end }) => text.slice(start, end));
}

describe('highlights', () => {
  afterEach(closeEditors);

  it('mark the quotation of the first article and no other', async () => {
    const { document } = await openCopy('otan.md');
    assert.deepEqual(await marked(document, 'quotation'), ['« trouvera les fonds »']);
    assert.deepEqual(await marked(document, 'unattributed'), []);
  });

  it('mark reported speech around and without quotations', async () => {
    const { document } = await openCopy('otan.md');
    const reported = await marked(document, 'reported');
    assert.ok(reported.some((words) => words.startsWith('l’Europe « trouvera')));
    assert.ok(reported.some((words) => words.startsWith('toute livraison')));
  });

  it('mark people by name, with their roles', async () => {
    const { document } = await openCopy('otan.md');
    const names = await marked(document, 'actor');
    for (const name of ['Jens Stoltenberg', 'Stoltenberg', 'Donald Trump', 'Sergueï Lavrov', 'John Kirby']) {
      assert.ok(names.includes(name), name);
    }
    assert.ok(!names.includes('il'));
    const roles = await marked(document, 'role');
    assert.ok(roles.includes('ministre russe des Affaires étrangères'), roles.join(', '));
  });

  it('leave places alone that say nothing', async () => {
    const { document } = await openCopy('otan.md');
    const names = await marked(document, 'actor');
    assert.ok(!names.includes('Kiev'), names.join(', '));
    assert.ok(!names.includes('États-Unis'), names.join(', '));
  });

  it('mark a quotation without a speaker apart', async () => {
    const { document } = await openText('« Nous n’avons rien à cacher à personne. »\n');
    assert.deepEqual(await marked(document, 'unattributed'), ['« Nous n’avons rien à cacher à personne. »']);
    assert.deepEqual(await marked(document, 'quotation'), []);
  });

  for (const [form, draft, turns] of [
    [
      'a bold name with a stop',
      'Jean Orr runs the harbour.\n\n**Why now?**\n\n**Jean Orr.** Because it leaks. We add a third.',
      ['Because it leaks. We add a third.'],
    ],
    [
      'a bold name with a colon',
      'Jean Orr runs the harbour.\n\n**Why now?**\n\n**Jean Orr:** Because it leaks.',
      ['Because it leaks'],
    ],
    [
      'letters',
      'Jean Orr runs the harbour.\n\nQ - Why now?\n\nA - Because it leaks.\n\nQ - Is it late?\n\nA - No.',
      ['Because it leaks.', 'No.'],
    ],
    [
      'questions in bold',
      'Jean Orr runs the harbour.\n\n**Why do you close it?**\n\nI said it “leaks”. My boat is wet.',
      ['I said it', '“leaks”', '. My boat is wet.'],
    ],
    ['marks alone', 'Jean Orr said: “It leaks,” and left.', ['“It leaks,”']],
  ] as const) {
    it(`mark the words of a turn that stands behind ${form}`, async () => {
      const { document } = await openText(`${draft}\n`);
      assert.deepEqual(await marked(document, 'quotation'), turns);
    });
  }

  it('mark an unnamed source, and no pronoun that stands for it', async () => {
    const { document } = await openText(
      'Une source proche du dossier affirme que tout est prêt. « Rien ne manque », glisse-t-elle.\n',
    );
    assert.deepEqual(await marked(document, 'unnamed'), ['Une source proche du dossier']);
  });

  it('leave the warning colour off headlines, whose words the article attributes', async () => {
    const { document } = await openText(
      '# Pêche : « On nous demande de mourir »\n\n« On nous demande de mourir à petit feu », a dit Anne Petit.\n',
    );
    assert.deepEqual(await marked(document, 'unattributed'), []);
    assert.deepEqual((await marked(document, 'quotation')).length, 2);
  });

  it('mark nothing in code and front matter', async () => {
    const { document } = await openText(
      '---\ntitle: « Oui », a dit Anne Petit.\n---\n\n    « Oui », a dit Anne Petit.\n\n`« Oui », a dit Anne Petit.`\n',
    );
    for (const kind of ['quotation', 'reported', 'unattributed', 'actor'] as const) {
      assert.deepEqual(await marked(document, kind), [], kind);
    }
  });

  it('frame source, verb and words of the claim at the cursor', async () => {
    const { document } = await openCopy('otan.md');
    const view = await viewOf(document);
    const row = rowAt(view, view.text.indexOf('trouvera'));
    assert.ok(row);
    const frame = threadOf(row).map(({ start, end }) => view.text.slice(start, end));
    assert.equal(frame[0], 'Stoltenberg');
    assert.match(frame[1] ?? '', /affirmé/);
    assert.match(frame[2] ?? '', /^l’Europe/);
  });
});
