import assert from 'node:assert/strict';
import {
  commands,
  type Position,
  type Range,
  type Uri,
  window,
  workspace,
  type WorkspaceEdit,
  type CompletionItem,
  type CompletionList,
  type DocumentHighlight,
  type DocumentSymbol,
  type Location,
  type LocationLink,
  type TextDocument,
} from 'vscode';
import { renameActor } from '../../src/vscode/actors/rename';
import { openDated, removeDixitFolder, writeRegistryText } from './support/actors';
import { viewOf } from './support/dixit';
import { eventually } from './support/eventually';
import { closeEditors, newFolder, openText, writeFile } from './support/workspace';

const at = (document: TextDocument, words: string, inside = 1): Position =>
  document.positionAt(document.getText().indexOf(words) + inside);

const wordsAt = (document: TextDocument, places: readonly { readonly range: Range }[]): string[] =>
  places.map(({ range }) => document.getText(range));

/** Other articles that earlier tests left open may name the same people. */
const here = (document: TextDocument, found: readonly Location[]): readonly Location[] =>
  found.filter(({ uri }) => uri.toString() === document.uri.toString());

async function rename(document: TextDocument, words: string, to: string): Promise<void> {
  await viewOf(document);
  const edit = await commands.executeCommand<WorkspaceEdit>(
    'vscode.executeDocumentRenameProvider',
    document.uri,
    at(document, words),
    to,
  );
  assert.ok(await workspace.applyEdit(edit));
}

describe('renaming an actor', () => {
  afterEach(closeEditors);

  for (const { it: what, text, on, to, gives } of [
    {
      it: 'changes full names and surnames',
      text: 'Le secrétaire général de l’OTAN, Jens Stoltenberg, a dit que oui.\n\nStoltenberg a dit que non.\n',
      on: 'Jens Stoltenberg',
      to: 'Mark Rutte',
      gives: 'Le secrétaire général de l’OTAN, Mark Rutte, a dit que oui.\n\nRutte a dit que non.\n',
    },
    {
      it: 'keeps the first name when a surname is renamed',
      text: 'Le secrétaire général de l’OTAN, Jens Stoltenburg, a dit que oui.\n\nStoltenburg a dit que non.\n',
      on: 'Stoltenburg a dit que non',
      to: 'Stoltenberg',
      gives: 'Le secrétaire général de l’OTAN, Jens Stoltenberg, a dit que oui.\n\nStoltenberg a dit que non.\n',
    },
  ]) {
    it(what, async () => {
      const { document } = await openText(text);
      await rename(document, on, to);
      assert.equal(document.getText(), gives);
    });
  }

  for (const printed of ['Leyen', 'von der Leyen']) {
    it(`knows where a surname with particles begins, also where the mention is “${printed}”`, () => {
      const text = 'Ursula von der Leyen a dit que oui. Mme von der Leyen a dit que non.';
      const mention = (words: string, from: number) => {
        const start = text.indexOf(words, from);
        return { start, end: start + words.length, kind: 'name' as const };
      };
      const actor = {
        id: 'a1',
        name: 'Ursula von der Leyen',
        type: 'person' as const,
        roles: [],
        registry: null,
        mentions: [mention('Ursula von der Leyen', 0), mention(printed, 30)],
      };
      let after = text;
      for (const edit of renameActor(text, actor, { from: actor.name, to: 'Kaja Kallas' }).reverse()) {
        after = after.slice(0, edit.start) + edit.text + after.slice(edit.end);
      }
      assert.equal(after, 'Kaja Kallas a dit que oui. Mme Kallas a dit que non.');
    });
  }

  it('changes the speaker in the records of the article', async () => {
    const folder = await newFolder();
    const text = 'La maire de Lens, Jeanne Dupont, a déclaré que l’usine fermerait.\n';
    const uri = await writeFile('a.md', text, folder);
    const claim = (id: string, by: string) =>
      `{"id":"${id}","kind":"indirect","target":{"exact":"l’usine fermerait"},"said":{"by":"${by}"}}`;
    const records = await writeFile(
      'a.claims.json',
      `{"version":1,"article":{"id":"a-00000000","file":"a.md"},"claims":[${claim('c-00000001', 'Jeanne Dupont')},${claim('c-00000002', 'Somebody Else')}]}\n`,
      folder,
    );
    const { document } = await window.showTextDocument(await workspace.openTextDocument(uri));
    await rename(document, 'Jeanne Dupont', 'Jeanne Durand');
    assert.match(document.getText(), /Jeanne Durand/);
    const after = await workspace.openTextDocument(records);
    assert.match(after.getText(), /"by": "Jeanne Durand"/);
    assert.match(after.getText(), /"by": "Somebody Else"/);
    await after.save();
  });

  it('refuses where there is no name', async () => {
    const { document } = await openText('Il a plu toute la journée sur la côte, a dit Jeanne Dupont.\n');
    await viewOf(document);
    await assert.rejects(
      Promise.resolve(
        commands.executeCommand('vscode.executeDocumentRenameProvider', document.uri, at(document, 'journée'), 'x'),
      ),
    );
  });
});

describe('on an actor', () => {
  afterEach(async () => {
    await closeEditors();
    await removeDixitFolder();
  });

  it('all mentions are found, pronouns included', async () => {
    const { document } = await openDated();
    await viewOf(document);
    const found = await commands.executeCommand<Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      at(document, 'Jens Stoltenberg'),
    );
    assert.deepEqual(wordsAt(document, here(document, found)), ['Jens Stoltenberg', 'Stoltenberg', 'il']);
  });

  it('mentions in other open articles are found too', async () => {
    const first = await openText('Le président Donald Trump a dit que oui.\n', 'one.md');
    await viewOf(first.document);
    const { document } = await openText('Donald Trump a dit que non.\n', 'two.md');
    await viewOf(document);
    const found = await commands.executeCommand<Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      at(document, 'Donald Trump'),
    );
    assert.deepEqual(wordsAt(document, here(document, found)), ['Donald Trump']);
    assert.deepEqual(wordsAt(first.document, here(first.document, found)), ['Donald Trump']);
  });

  it('the cursor lights up the mentions', async () => {
    const { document } = await openDated();
    await viewOf(document);
    const found = await commands.executeCommand<DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      document.uri,
      at(document, 'Jens Stoltenberg'),
    );
    assert.deepEqual(wordsAt(document, found), ['Jens Stoltenberg', 'Stoltenberg', 'il']);
  });

  async function definition(document: TextDocument, words: string): Promise<{ uri: Uri; text: string }[]> {
    await viewOf(document);
    const found = await commands.executeCommand<(Location | LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      at(document, words),
    );
    return Promise.all(
      found.map(async (one) => {
        const [uri, range] = 'targetUri' in one ? [one.targetUri, one.targetRange] : [one.uri, one.range];
        return { uri, text: (await workspace.openTextDocument(uri)).getText(range) };
      }),
    );
  }

  it('the definition is the entry of the bundled registry, which cannot be written', async () => {
    const { document } = await openDated();
    const [entry, ...others] = await definition(document, 'Jens Stoltenberg');
    assert.equal(others.length, 0);
    assert.equal(entry?.text, '"jens-stoltenberg"');
    assert.equal(entry.uri.scheme, 'dixit-registry');
    const post = await definition(document, 'secrétaire général');
    assert.equal(post[0]?.text, '"nato-secretary-general"');
  });

  it('the definition is the workspace’s own entry where it has one', async () => {
    await writeRegistryText(
      '{ "version": 1, "people": [ { "id": "jeanne-dupont", "names": { "*": ["Jeanne Dupont"] } } ] }\n',
    );
    const { document } = await openText('Jeanne Dupont a dit que oui.\n');
    const [entry] = await eventually(
      () => definition(document, 'Jeanne Dupont'),
      (found) => found.length > 0,
    );
    assert.equal(entry?.text, '"jeanne-dupont"');
    assert.match(entry.uri.path, /\/\.dixit\/actors\.json$/);
  });

  const outline = async (document: TextDocument): Promise<DocumentSymbol[]> => {
    await viewOf(document);
    return commands.executeCommand<DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
  };

  it('the outline has claims below the heading that they stand under', async () => {
    const { document } = await openText(
      '# Le marché\n\nLe maire a dit : « Tout va bien. »\n\n## Les travaux\n\nPaul Morel a dit : « Non. » Il a ajouté : « Jamais. »\n',
    );
    const found = await outline(document);
    const under = (name: string): string[] | undefined =>
      found.find((symbol) => symbol.name === name)?.children.map((symbol) => symbol.name);
    assert.deepEqual(under('Les travaux'), ['« Non. »', '« Jamais. »']);
    assert.deepEqual(under('« Tout va bien. »'), []);
  });

  it('the outline lists claims and actors beside the headings', async () => {
    const { document } = await openDated();
    const top = await outline(document);
    const found = top.flatMap((symbol) => [symbol, ...symbol.children]);
    const names = found.map(({ name }) => name);
    assert.ok(names.includes('Jens Stoltenberg'), names.join(' | '));
    const claim = found.find(({ name }) => name.includes('trouvera les fonds'));
    assert.equal(claim?.detail, 'Jens Stoltenberg');
    assert.ok(claim.range.contains(claim.selectionRange));
  });
});

describe('completion', () => {
  afterEach(closeEditors);

  const label = ({ label: one }: CompletionItem): string => (typeof one === 'string' ? one : one.label);

  /** Our items at the bar in the text. */
  async function offered(text: string): Promise<CompletionItem[]> {
    const offset = text.indexOf('|');
    const { document } = await openText(text.replace('|', ''));
    await viewOf(document);
    const { items } = await commands.executeCommand<CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      document.positionAt(offset),
    );
    return items.filter(({ sortText }) => /^[01]/.test(sortText ?? ''));
  }

  const DATED = '---\ndate: 2025-07-21\n---\n\n';

  it('offers names of the draft first, then of the registry', async () => {
    const items = await offered(`${DATED}La maire de Lens, Jeanne Lavande, a dit que oui. Selon La|`);
    const names = items.map(label);
    assert.ok(names.includes('Jeanne Lavande') && names.includes('Sergueï Lavrov'), names.join(', '));
    assert.equal(items.find((one) => label(one) === 'Jeanne Lavande')?.sortText?.[0], '0');
    assert.equal(items.find((one) => label(one) === 'Sergueï Lavrov')?.sortText?.[0], '1');
  });

  it('offers the roles of a name behind it, the one at the article’s date first', async () => {
    const [first] = await offered(`${DATED}Selon Mark Rutte, |`);
    assert.ok(first);
    assert.equal(label(first), 'secrétaire général de l’OTAN');
    assert.match(typeof first.label === 'string' ? '' : (first.label.description ?? ''), /at the article’s date/);
  });

  for (const [where, text] of [
    ['in a lower-case word', `${DATED}La maire a la|`],
    ['after one letter', `${DATED}Selon L|`],
    ['in front matter', '---\ntitle: La|\ndate: 2025-07-21\n---\n\nTexte.'],
    ['in code', `${DATED}Un \`La|\` ici.`],
    ['in a fence', `${DATED}\`\`\`\nLa|\n\`\`\`\n`],
    ['in an address', `${DATED}Voir https://example.org/La| ici.`],
  ] as const) {
    it(`stays quiet ${where}`, async () => {
      assert.deepEqual((await offered(text)).map(label), []);
    });
  }
});
