import assert from 'node:assert/strict';
import { DataTransfer, DataTransferItem, Range, type TextDocument } from 'vscode';
import { SourcePaste } from '../../src/vscode/annotate/paste-source';
import { toRange } from '../../src/vscode/convert';
import { insides, rowWith, viewOf } from './support/dixit';
import { recordsOf } from './support/records';
import { closeEditors, openCopy } from './support/workspace';

const WORDS = 'trouvera les fonds';
const ADDRESS = 'https://example.org/read-out';

function rangeOf(document: TextDocument, words: string): Range {
  const start = document.getText().indexOf(words);
  return toRange(document, { start, end: start + words.length });
}

async function offered(document: TextDocument, ranges: readonly Range[], text: string) {
  const { services } = await insides();
  const provider = new SourcePaste(services);
  const transfer = new DataTransfer();
  transfer.set('text/plain', new DataTransferItem(text));
  return { provider, edits: await provider.provideDocumentPasteEdits(document, ranges, transfer) };
}

describe('an address pasted over a claim', () => {
  afterEach(closeEditors);

  it('may become a source, and the text stays', async () => {
    const { document } = await openCopy('otan.md');
    await viewOf(document);
    const { provider, edits } = await offered(document, [rangeOf(document, WORDS)], ` ${ADDRESS}\n`);
    assert.deepEqual(
      edits.map(({ insertText, kind }) => [insertText, kind.value]),
      [[WORDS, 'dixit.source']],
    );
    assert.ok((edits[0]?.yieldTo?.length ?? 0) > 0, 'it is not what pasting does by itself');
    assert.equal(await recordsOf(document), null, 'nothing is written by the offer');
    const [edit] = edits;
    assert.ok(edit);
    await provider.resolveDocumentPasteEdit(edit);
    const sources = (await recordsOf(document))?.claims[0]?.sources;
    assert.deepEqual(
      sources?.map(({ url }) => url),
      [ADDRESS],
    );
    assert.equal((await rowWith(document, WORDS)).record?.sources?.length, 1);
  });

  const others: readonly (readonly [string, string, string])[] = [
    ['words', WORDS, 'trois mots seulement'],
    ['another scheme', WORDS, 'file:///etc/passwd'],
    ['an address in a sentence', WORDS, `voir ${ADDRESS}`],
    ['an address outside a claim', 'Table of Contents', ADDRESS],
  ];
  for (const [what, words, text] of others)
    it(`is not offered for ${what}`, async () => {
      const { document } = await openCopy('otan.md');
      await viewOf(document);
      assert.deepEqual((await offered(document, [rangeOf(document, words)], text)).edits, []);
    });

  it('is not offered for several cursors, nor beyond the claim', async () => {
    const { document } = await openCopy('otan.md');
    await viewOf(document);
    const one = rangeOf(document, WORDS);
    assert.deepEqual((await offered(document, [one, one], ADDRESS)).edits, []);
    const wide = new Range(one.start, document.lineAt(document.lineCount - 1).range.end);
    assert.deepEqual((await offered(document, [wide], ADDRESS)).edits, []);
  });
});
