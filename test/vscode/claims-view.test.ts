import assert from 'node:assert/strict';
import {
  commands,
  MarkdownString,
  Range,
  Selection,
  ThemeIcon,
  TreeItemCheckboxState,
  window,
  WorkspaceEdit,
  workspace,
  type TreeItem,
} from 'vscode';
import type { ClaimsView } from '../../src/vscode/tree/claims-view';
import type { ClaimsNode } from '../../src/vscode/tree/nodes';
import { changeRecords } from '../../src/vscode/annotate/change-record';
import type { CommandContext } from '../../src/vscode/commands/command';
import { selectedWords } from '../../src/vscode/commands/target';
import { claimCard } from '../../src/vscode/hover/claim-card';
import { loadEngine } from '../../src/vscode/engine/load';
import { openDated } from './support/actors';
import { insides, modelOf, rowWith, signAs, viewOf } from './support/dixit';
import { eventually, pause } from './support/eventually';
import { recordsOf, recordWith, replaceWords, runOn } from './support/records';
import { closeEditors, openCopy, openText } from './support/workspace';

const label = (item: TreeItem): string => String(typeof item.label === 'object' ? item.label.label : item.label);

/** The view as text, two spaces a level. */
function drawn(claims: ClaimsView, parent?: ClaimsNode, indent = ''): string[] {
  return claims
    .getChildren(parent)
    .flatMap((node) => [indent + label(claims.getTreeItem(node)), ...drawn(claims, node, `${indent}  `)]);
}

async function claimsOf(sample = 'otan.md'): Promise<ClaimsView> {
  const { document } = await openCopy(sample);
  await viewOf(document);
  const { claims, services } = await insides();
  await eventually(
    () => services.documents.active?.document,
    (active) => active === document,
  );
  return claims;
}

describe('the Claims view', () => {
  afterEach(async () => {
    const { claims } = await insides();
    await claims.group('actor');
    claims.filter = { text: '', facets: new Set() };
    await closeEditors();
  });

  it('lists the claims of the article under their speakers', async () => {
    const claims = await claimsOf();
    assert.deepEqual(
      drawn(claims).filter((line) => !line.startsWith(' ')),
      ['Jens Stoltenberg', 'Russie', 'Sergueï Lavrov', 'John Kirby'],
    );
    assert.match(drawn(claims)[2] ?? '', /^ {2}l’Europe « trouvera les fonds » nécessaires/);
  });

  it('warns at a speaker whose role was not held, in a shape and in words', async () => {
    const { document } = await openDated();
    const { claims, services } = await insides();
    await viewOf(document);
    await eventually(
      () => services.documents.active?.document,
      (active) => active === document,
    );
    const groups = (): TreeItem[] => claims.getChildren().map((node) => claims.getTreeItem(node));
    const warned = groups().filter(({ iconPath }) => iconPath instanceof ThemeIcon && iconPath.id === 'warning');
    assert.deepEqual(warned.map(label), ['Jens Stoltenberg', 'John Kirby']);
    assert.match(warned[0]?.accessibilityInformation?.label ?? '', /3 claims, Jens Stoltenberg was not .*Mark Rutte/);
    assert.match(String(warned[1]?.tooltip), /Sean Parnell/);
    await replaceWords(document, '2025-07-21', '2015-01-10');
    await viewOf(document);
    assert.deepEqual(
      groups().filter(({ tooltip }) => tooltip),
      [],
    );
  });

  it('begins the titles of all headings at one place: each has an icon, or none has', async () => {
    const icons = (): readonly (readonly unknown[])[] =>
      claims.getChildren().map((node) => {
        const item = claims.getTreeItem(node);
        return [label(item), item.iconPath instanceof ThemeIcon && item.iconPath.id];
      });
    const { document } = await openText(
      '« Personne ne nous a rien demandé. »\n\nLa ville de Lens a annoncé que le pont fermerait.\n\n' +
        'Le maire, Paul Roux, a dit qu’il le regrettait.\n\nSelon une source proche du dossier, il rouvrira.\n',
    );
    await viewOf(document);
    const { claims } = await insides();
    await eventually(icons, (found) => found.length === 4);
    assert.deepEqual(icons(), [
      ['ville de Lens', 'organization'],
      ['Paul Roux', 'person'],
      ['Unnamed sources', 'eye-closed'],
      ['No speaker', 'quote'],
    ]);
    const { document: article } = await openText('« Rendez le pont ! »\n\nLe vote a duré deux heures.\n');
    const editor = await window.showTextDocument(article);
    const at = article.getText().indexOf('vote') + 1; // inside a word
    editor.selection = new Selection(article.positionAt(at), article.positionAt(at + 'ote a duré deu'.length));
    const { services } = await insides();
    const model = await modelOf(article);
    const selection = await selectedWords(services as unknown as CommandContext);
    assert.ok(selection);
    await changeRecords(services, model, [{ selection, text: selection.text, kind: 'statement' }], (engine, file, id) =>
      engine.setStatus(file, id, 'open', { by: 'A. M.', on: '2025-07-22' }),
    );
    await eventually(icons, (found) => found.length === 2);
    assert.deepEqual(icons(), [
      ['No speaker', 'quote'],
      ['Statements', 'note'],
    ]);
    const row = await rowWith(article, 'a duré');
    assert.equal(row.words, 'vote a duré deux', 'whole words');
    const { value } = claimCard(model, await viewOf(article), row);
    assert.match(value, /^\*\*Statement of the article\*\*\s+---\s+◐ Open /, 'a statement has no speaker to lack');
    for (const grouping of ['kind', 'section', 'status'] as const) {
      await claims.group(grouping);
      assert.ok(
        icons().every(([, icon]) => icon === false),
        grouping,
      );
    }
  });

  it('says speaker, verb and line beside the words', async () => {
    const claims = await claimsOf();
    const [speaker] = claims.getChildren();
    const [, second] = claims.getChildren(speaker);
    assert.ok(speaker && second);
    assert.equal(claims.getTreeItem(speaker).description, 'secrétaire général de l’OTAN · 3');
    assert.equal(claims.getTreeItem(second).description, 'affirmer · 4');
    await claims.group('text');
    const [first] = claims.getChildren();
    assert.ok(first);
    assert.equal(claims.getTreeItem(first).description, 'Jens Stoltenberg · exhorter · 2');
  });

  it('reads to a screen reader as a sentence', async () => {
    const claims = await claimsOf();
    const [speaker] = claims.getChildren();
    const [, second] = claims.getChildren(speaker);
    assert.ok(second);
    const item = claims.getTreeItem(second);
    assert.match(
      item.accessibilityInformation?.label ?? '',
      /^Not annotated, Jens Stoltenberg, affirmer, line 4: l’Europe « trouvera/,
    );
    assert.equal(typeof item.checkboxState === 'object' && item.checkboxState.state, TreeItemCheckboxState.Unchecked);
  });

  it('shows the whole sentence when the pointer rests on a row', async () => {
    const claims = await claimsOf();
    const [speaker] = claims.getChildren();
    const [, second] = claims.getChildren(speaker);
    assert.ok(second);
    const token = { isCancellationRequested: false, onCancellationRequested: () => ({ dispose() {} }) };
    const { tooltip } = claims.resolveTreeItem(claims.getTreeItem(second), second, token);
    assert.ok(tooltip instanceof MarkdownString);
    assert.match(tooltip.value, /^Stoltenberg a affirmé que l’Europe « trouvera les fonds »/);
    assert.match(tooltip.value, /achats d’armements\\?\.\n/);
  });

  for (const [grouping, groups] of [
    ['section', 4],
    ['status', 1],
    ['kind', 2],
  ] as const) {
    it(`can group by ${grouping} and remembers it`, async () => {
      const claims = await claimsOf();
      await claims.group(grouping);
      assert.equal(claims.grouping, grouping);
      assert.equal(claims.getChildren().length, groups);
    });
  }

  it('can list the claims in the order of the text', async () => {
    const claims = await claimsOf();
    await claims.group('text');
    const lines = claims.getChildren().map((node) => node.type === 'claim' && node.line);
    assert.deepEqual(lines, [2, 4, 4, 8, 8, 8, 10]);
  });

  it('filters by words without regard to accents and case', async () => {
    const claims = await claimsOf();
    claims.filter = { text: 'SERGUEI cible', facets: new Set() };
    assert.equal(drawn(claims).length, 2);
    assert.match(drawn(claims)[1] ?? '', /cible légitime|toute livraison/);
  });

  it('does not look for words in the heading of the whole article', async () => {
    const { document } = await openText(
      '# Le tramway\n\nLa maire a dit que le quai fermerait.\n\n## Le pont\n\nLe pilote a dit que le tramway passerait.\n',
    );
    await viewOf(document);
    const { claims } = await insides();
    await claims.group('text');
    claims.filter = { text: 'tramway', facets: new Set() };
    assert.deepEqual(drawn(claims), ['le tramway passerait']);
    claims.filter = { text: 'pont', facets: new Set() };
    assert.deepEqual(drawn(claims), ['le tramway passerait'], 'in a section’s');
  });

  it('filters by facet', async () => {
    const claims = await claimsOf();
    claims.filter = { text: '', facets: new Set(['unverified'] as const) };
    assert.equal(drawn(claims).filter((line) => line.startsWith(' ')).length, 7);
    claims.filter = { text: '', facets: new Set(['unverified', 'wrong'] as const) };
    assert.deepEqual(drawn(claims), []);
  });

  it('puts quotations without a speaker into a group of their own, last', async () => {
    const { document } = await openText(
      '« Nous n’avons rien à cacher à personne. »\n\nJeanne Martin a déclaré que le budget serait voté lundi.\n',
    );
    await viewOf(document);
    const { claims } = await insides();
    const lines = await eventually(
      () => drawn(claims),
      (found) => found.includes('No speaker'),
    );
    assert.equal(lines.filter((line) => !line.startsWith(' ')).at(-1), 'No speaker');
  });

  it('draws again only what an edit changes', async () => {
    const claims = await claimsOf();
    const before = claims.getChildren();
    const redrawn: (readonly ClaimsNode[] | undefined)[] = [];
    const listener = claims.onDidChangeTreeData((nodes) => redrawn.push(nodes));
    const document = (await insides()).services.documents.active?.document;
    assert.ok(document);
    const edit = new WorkspaceEdit();
    edit.insert(document.uri, document.lineAt(10 - 1).range.start, '\n');
    await workspace.applyEdit(edit);
    await eventually(
      () => redrawn.length,
      (count) => count > 0,
    );
    await pause(200);
    listener.dispose();
    const lines = redrawn.flatMap(
      (nodes) => nodes?.map((node) => (node.type === 'claim' ? node.line : node.id)) ?? ['all'],
    );
    assert.deepEqual(lines, [11]);
    assert.ok(claims.getChildren().every((node, index) => node === before[index]));
  });

  it('draws a claim again when it gets its first source, for its menu has more then', async () => {
    await signAs('A. M.');
    const claims = await claimsOf();
    const document = (await insides()).services.documents.active?.document;
    assert.ok(document);
    const words = 'trouvera les fonds';
    await runOn(document, 'markChecked', words);
    const { records } = await modelOf(document);
    const { addSource } = await loadEngine();
    const id = (await recordWith(document, words))?.id ?? '';
    const menus: string[] = [];
    const listener = claims.onDidChangeTreeData((nodes) =>
      menus.push(...(nodes ?? []).map((node) => claims.getTreeItem(node).contextValue ?? '')),
    );
    await records.write(() => ({
      text: document.getText(),
      change: (file) => addSource(file ?? { version: 1, claims: [] }, id, { type: 'interview' }),
    }));
    await eventually(
      () => menus,
      (found) => found.length > 0,
    );
    listener.dispose();
    assert.ok(
      menus.some((menu) => /\bsource\b/.test(menu)),
      menus.join(' · '),
    );
  });

  it('ticks the row that a key names, and nothing for a heading, whatever claim the cursor is in', async () => {
    await signAs('A. M.');
    const claims = await claimsOf();
    const document = (await insides()).services.documents.active?.document;
    const [heading] = claims.getChildren();
    const [first, second] = claims.getChildren(heading);
    assert.ok(document && first?.type === 'claim' && second?.type === 'claim');
    const words = document.getText().indexOf('trouvera');
    assert.ok(window.activeTextEditor);
    window.activeTextEditor.selection = new Selection(document.positionAt(words), document.positionAt(words));
    await commands.executeCommand('dixit.tickRow', heading);
    await commands.executeCommand('dixit.deleteRecord', heading);
    await commands.executeCommand('dixit.deleteRecord', undefined);
    await Promise.all([first, second].map((node) => commands.executeCommand('dixit.tickRow', node)));
    const records = await eventually(
      () => recordsOf(document),
      (file) => file?.claims.length === 2,
    );
    assert.deepEqual(
      records?.claims.map(({ check }) => check?.status),
      ['checked', 'checked'],
    );
    await commands.executeCommand('dixit.deleteRecord', heading);
    await eventually(
      () => second.row.status,
      (status) => status === 'checked',
    );
    await commands.executeCommand('dixit.tickRow', second);
    assert.equal(
      (
        await eventually(
          () => recordWith(document, 'trouvera les fonds'),
          (record) => record?.check?.status === 'open',
        )
      )?.check?.status,
      'open',
    );
  });

  it('ticks a claim that was opened again as checked by whoever ticks it, without the verdict that was withdrawn', async () => {
    await signAs('A. M.');
    const claims = await claimsOf();
    const document = (await insides()).services.documents.active?.document;
    assert.ok(document);
    const model = await modelOf(document);
    const subjects = [{ row: await rowWith(document, 'trouvera les fonds') }];
    await changeRecords(
      (await insides()).services as unknown as CommandContext,
      model,
      subjects,
      (engine, file, id, words) => {
        const stamp = { by: 'M. B.', on: '2025-07-22' };
        const checked = engine.setStatus(file, id, 'checked', stamp, words);
        return engine.setStatus(engine.setVerdict(checked, id, 'wrong', stamp), id, 'open', stamp);
      },
    );
    const node = await eventually(
      () =>
        claims
          .getChildren()
          .flatMap((group) => claims.getChildren(group))
          .find((one) => one.type === 'claim' && one.row.status === 'open'),
      (found) => found !== undefined,
    );
    await commands.executeCommand('dixit.tickRow', node);
    const record = await eventually(
      () => recordWith(document, 'trouvera les fonds'),
      (found) => found?.check?.status === 'checked',
    );
    assert.deepEqual([record?.check?.verdict, record?.check?.by], [null, 'A. M.']);
  });

  it('follows the article of the active editor', async () => {
    const claims = await claimsOf();
    assert.ok(drawn(claims).length > 7);
    const { document } = await openText('Rien de notable.\n');
    await modelOf(document);
    assert.deepEqual(
      await eventually(
        () => drawn(claims),
        (lines) => lines.length === 0,
      ),
      [],
    );
  });

  it('keeps a row that is edited', async () => {
    const claims = await claimsOf();
    const { services } = await insides();
    const document = services.documents.active?.document;
    assert.ok(document);
    const at = document.positionAt(document.getText().indexOf('nécessaires'));
    const edit = new WorkspaceEdit();
    edit.replace(document.uri, new Range(at, at), 'vraiment ');
    await workspace.applyEdit(edit);
    const lines = await eventually(
      () => drawn(claims),
      (found) => found.some((line) => line.includes('vraiment')),
    );
    assert.equal(lines.length, 11);
  });
});
