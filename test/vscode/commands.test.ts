import assert from 'node:assert/strict';
import {
  commands,
  env,
  Selection,
  TabInputCustom,
  ViewColumn,
  window,
  type Hover,
  type MarkdownString,
  type TextEditor,
} from 'vscode';
import { claimReference } from '../../src/vscode/references';
import { answering } from './support/actors';
import { insides, modelOf, rowWith, signAs, viewOf } from './support/dixit';
import { eventually, pause } from './support/eventually';
import { recordsOf, runOn } from './support/records';
import { closeEditors, openCopy, openText } from './support/workspace';

const selected = (editor: TextEditor): string => editor.document.getText(editor.selection);

async function openAt(line: number, character: number): Promise<TextEditor> {
  const editor = await openCopy('otan.md');
  await viewOf(editor.document);
  const { services } = await insides();
  await eventually(
    () => services.documents.active?.document,
    (active) => active === editor.document,
  );
  editor.selection = new Selection(line, character, line, character);
  return editor;
}

describe('the sample article', () => {
  afterEach(closeEditors);

  it('shows each mark and finding that a newcomer should see, and needs no file', async () => {
    await commands.executeCommand('dixit.openSample');
    const { document } = window.activeTextEditor ?? {};
    assert.ok(document?.isUntitled);
    const { rows, findings } = await viewOf(document);
    assert.deepEqual([...new Set(rows.map(({ kind }) => kind))].sort(), ['direct', 'indirect', 'mixed']);
    assert.deepEqual(findings.map(({ rule }) => rule).sort(), ['anonymous-source', 'stale-role', 'unattributed-quote']);
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});

describe('commands on claims', () => {
  afterEach(closeEditors);

  for (const [where, isInList, words] of [
    ['in the text', false, /at the cursor/],
    ['on a heading of the list', true, /below it/],
  ] as const)
    it(`say what to do where there is none: ${where}`, async () => {
      await openAt(0, 0);
      const [heading] = (await insides()).claims.getChildren();
      assert.equal(heading?.type, 'group');
      const said = new Set<string>();
      await answering({ showInformationMessage: async (message: string) => void said.add(message) }, async () => {
        for (const id of ['markChecked', 'annotateClaim', 'addNote'])
          await commands.executeCommand(`dixit.${id}`, ...(isInList ? [heading] : []));
      });
      assert.equal(said.size, 1);
      assert.match([...said].join(), words);
    });

  it('go to the next claim and select its words', async () => {
    const editor = await openAt(0, 0);
    await commands.executeCommand('dixit.nextClaim');
    assert.match(selected(editor), /^les pays européens à acquérir/);
    await commands.executeCommand('dixit.nextClaim');
    assert.match(selected(editor), /^l’Europe « trouvera les fonds »/);
  });

  it('go back, and around the start of the draft', async () => {
    const editor = await openAt(3, 100);
    await commands.executeCommand('dixit.previousClaim');
    assert.match(selected(editor), /^l’Europe « trouvera/);
    await commands.executeCommand('dixit.previousClaim');
    await commands.executeCommand('dixit.previousClaim');
    assert.match(selected(editor), /^le processus/);
  });

  it('take the claim that was gone to, also where the claim inside of it ends at the same name', async () => {
    const text =
      'Le maire, Paul Roux, a dit que la préfète Anne Caron avait affirmé que le pont nuirait à Jean Morel.\n';
    const editor = await openText(text);
    await viewOf(editor.document);
    await commands.executeCommand('dixit.nextClaim');
    assert.match(selected(editor), /^la préfète/);
    const hovers = await commands.executeCommand<Hover[]>(
      'vscode.executeHoverProvider',
      editor.document.uri,
      editor.selection.active,
    );
    const card = hovers.flatMap(({ contents }) => contents.map((one) => (one as MarkdownString).value)).join('\n');
    assert.match(card, /Paul Roux/);
    await env.clipboard.writeText('');
    await commands.executeCommand('dixit.copyClaim');
    assert.match(await env.clipboard.readText(), /la préfète/);
    await commands.executeCommand('dixit.nextClaim');
    assert.match(selected(editor), /^le pont/);
  });

  it('say so where nothing is left to verify', async () => {
    await signAs('A. M.');
    const { document } = await openText('La maire de Lens, Jeanne Dupont, a dit que le marché rouvrirait.\n');
    const said: unknown[] = [];
    await answering({ showInformationMessage: async (message: never) => void said.push(message) }, async () => {
      await commands.executeCommand('dixit.nextUnverified');
      assert.deepEqual(said, []);
      await runOn(document, 'markChecked', 'le marché rouvrirait');
      await viewOf(document);
      await commands.executeCommand('dixit.nextUnverified');
    });
    assert.deepEqual(said, ['No claim of this article is left to verify.']);
  });

  it('say so where the registry knows no page of an actor', async () => {
    const editor = await openText('La maire de Lens, Jeanne Dupont, a dit que le marché rouvrirait.\n');
    await viewOf(editor.document);
    editor.selection = new Selection(0, 20, 0, 20);
    const said: unknown[] = [];
    await answering({ showInformationMessage: async (message: never) => void said.push(message) }, async () => {
      await commands.executeCommand('dixit.openWikidata');
    });
    assert.deepEqual(said, ['The actor registry knows no Wikidata page of Jeanne Dupont.']);
  });

  it('offer only actors for whom they can do something, and say so where there is none', async () => {
    const editor = await openText(
      'Le maire Paul Morel a dit non. Le secrétaire général de l’OTAN, Mark Rutte, a dit oui.\n',
    );
    await viewOf(editor.document);
    editor.selection = new Selection(0, 24, 0, 24);
    const { createQuickPick } = window;
    const offered = async (id: string): Promise<readonly string[]> => {
      let labels: readonly string[] = [];
      Object.assign(window, {
        createQuickPick: () => {
          const box = createQuickPick();
          const show = box.show.bind(box);
          box.show = () => {
            labels = box.items.map(({ label }) => label);
            show();
            setTimeout(() => box.hide(), 200);
          };
          return box;
        },
      });
      await commands.executeCommand(id);
      return labels;
    };
    try {
      assert.deepEqual(await offered('dixit.openWikidata'), ['Mark Rutte']);
      assert.deepEqual(await offered('dixit.goToRegistryEntry'), ['Mark Rutte']);
      assert.deepEqual(await offered('dixit.lookUpActor'), ['Paul Morel', 'Mark Rutte']);
      assert.deepEqual([...(await offered('dixit.findMentions'))].sort(), ['Mark Rutte', 'OTAN', 'Paul Morel']);
    } finally {
      Object.assign(window, { createQuickPick });
    }
    const said: string[] = [];
    await answering({ showInformationMessage: async (text: string) => void said.push(text) }, async () => {
      await commands.executeCommand('dixit.splitActor');
    });
    assert.match(said.join(), /Nobody .* several names/);
  });

  it('show pages that stay when the article is looked at again, and that take no article away', async () => {
    const editor = await openAt(0, 0);
    const { services } = await insides();
    const pages = (): readonly string[] =>
      window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .flatMap(({ input }) => (input instanceof TabInputCustom ? input.uri.path : []));
    await commands.executeCommand('dixit.openGuide');
    await eventually(pages, ({ length }) => length === 1);
    await commands.executeCommand('dixit.showRule', 'stale-role');
    assert.deepEqual(await eventually(pages, ({ length }) => length === 2), ['/guide.md', '/stale-role.md']);
    assert.equal(services.documents.active?.document, editor.document);
    assert.equal(services.documents.isCustomEditor, false);
    await window.showTextDocument(editor.document);
    assert.deepEqual(pages(), ['/guide.md', '/stale-role.md']);
  });

  it('say so where there is no record to delete', async () => {
    const editor = await openAt(0, 0);
    const reference = claimReference(await modelOf(editor.document), await rowWith(editor.document, 'cible légitime'));
    const said: string[] = [];
    const real = window.showInformationMessage;
    Object.assign(window, { showInformationMessage: async (text: string) => void said.push(text) });
    try {
      await commands.executeCommand('dixit.deleteRecord', reference);
    } finally {
      Object.assign(window, { showInformationMessage: real });
    }
    assert.match(said.join(), /no record/);
  });

  it('say so where there is no claim whose record could be deleted', async () => {
    await signAs('A. M.');
    const editor = await openAt(3, 60);
    await commands.executeCommand('dixit.markChecked');
    await signAs('');
    await eventually(
      () => recordsOf(editor.document),
      (file) => file !== null,
    );
    editor.selection = new Selection(0, 0, 0, 0);
    const said: string[] = [];
    await answering({ showInformationMessage: async (text: string) => void said.push(text) }, async () => {
      await commands.executeCommand('dixit.deleteRecord');
    });
    assert.match(said.join(), /No claim at the cursor/);
  });

  it('stay in the editor that a person uses, of two on one article', async () => {
    const left = await openAt(0, 0);
    const right = await window.showTextDocument(left.document, ViewColumn.Beside);
    right.selection = new Selection(3, 100, 3, 100);
    await commands.executeCommand('dixit.nextClaim');
    assert.equal(window.activeTextEditor?.viewColumn, right.viewColumn);
    assert.ok(window.activeTextEditor?.selection.start.line === 3, selected(window.activeTextEditor ?? right));
    assert.match(selected(window.activeTextEditor ?? right), /^une initiative conjointe/);
    const other = window.visibleTextEditors.find(({ viewColumn }) => viewColumn === left.viewColumn);
    assert.ok(other?.selection.isEmpty && other.selection.start.line === 0, 'the other editor stays where it was');
  });

  it('go to the claim that a link names', async () => {
    const editor = await openAt(0, 0);
    const model = await modelOf(editor.document);
    await commands.executeCommand(
      'dixit.revealClaim',
      claimReference(model, await rowWith(editor.document, 'cible légitime')),
    );
    assert.match(selected(editor), /^toute livraison/);
  });

  for (const argument of [
    '',
    '1',
    '1:q-nothere',
    '../../etc/passwd',
    'file:///etc/passwd',
    '999999:q-4cf5c465',
    7,
    null,
    {},
    [],
    { type: 'claim' },
  ]) {
    it(`do nothing for an argument that names no claim: ${JSON.stringify(argument)}`, async () => {
      const editor = await openAt(0, 3);
      await commands.executeCommand('dixit.revealActor', argument);
      if (typeof argument === 'string') {
        await commands.executeCommand('dixit.revealClaim', argument);
      }
      assert.equal(selected(editor), '');
    });
  }

  it('copy the claim at the cursor as a Markdown quotation', async () => {
    await openAt(3, 40);
    await commands.executeCommand('dixit.copyClaim');
    const copied = await env.clipboard.readText();
    assert.match(copied, /^> l’Europe « trouvera les fonds » nécessaires/);
    assert.match(copied, /> — Jens Stoltenberg, secrétaire général de l’OTAN$/);
  });

  it('leave alone what the view has selected where no claim is at the cursor', async () => {
    const editor = await openAt(3, 40);
    await commands.executeCommand('dixit.showClaims');
    const { claims } = await insides();
    await eventually(
      () => claims.selection,
      (selection) => selection.length === 1,
    );
    await signAs('A. M.');
    editor.selection = new Selection(0, 0, 0, 0);
    void commands.executeCommand('dixit.markChecked'); // it says that no claim is meant, and waits
    await pause(800);
    assert.equal(await recordsOf(editor.document), null);
    await commands.executeCommand('notifications.clearAll');
    await signAs('');
  });

  it('hide and show the highlights of this window', async () => {
    await openAt(0, 0);
    const { services } = await insides();
    assert.ok(services.highlights.visible);
    await commands.executeCommand('dixit.toggleHighlights');
    assert.ok(!services.highlights.visible);
    await commands.executeCommand('dixit.toggleHighlights');
    assert.ok(services.highlights.visible);
  });

  it('open the claims view without losing the editor', async () => {
    const editor = await openAt(3, 40);
    await commands.executeCommand('dixit.showClaims');
    const { claims } = await insides();
    const nodes = await eventually(
      () => claims.selection,
      (selection) => selection.length === 1,
    );
    assert.match(nodes[0]?.row.words ?? '', /trouvera les fonds/);
    assert.equal(window.activeTextEditor, editor);
  });
});
