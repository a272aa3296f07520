import assert from 'node:assert/strict';
import { commands, env, languages, Range, Uri, window, workspace, WorkspaceEdit, type TextDocument } from 'vscode';
import { setSaid } from '../../src/core/records/edit-said';
import type { ClaimRecord, ClaimsFile } from '../../src/core/records/types';
import { claimReference } from '../../src/vscode/references';
import { stateMessage } from '../../src/vscode/tree/messages';
import { closeDraft, insides, modelOf, openAgain, rowWith, signAs, viewOf } from './support/dixit';
import { recordWith, runOn, writeOutside } from './support/records';
import { eventually, pause } from './support/eventually';
import { closeEditors, openCopy, openText, readFile, writeFile } from './support/workspace';

const WORDS = 'trouvera les fonds';

function recordsUri({ uri }: TextDocument): Uri {
  return uri.with({ path: uri.path.replace(/\.md$/, '.claims.json') });
}

async function recordsOf(document: TextDocument): Promise<ClaimsFile | null> {
  const text = await readFile(recordsUri(document));
  return text === null ? null : (JSON.parse(text) as ClaimsFile);
}

/** Marks the claim with these words as checked, as the link in a card does. */
async function check(document: TextDocument, words: string): Promise<void> {
  const model = await modelOf(document);
  await commands.executeCommand('dixit.markChecked', claimReference(model, await rowWith(document, words)));
}

/** The names of the files beside an article. */
async function neighbours({ uri }: TextDocument): Promise<string[]> {
  const files = await workspace.fs.readDirectory(Uri.joinPath(uri, '..'));
  return files.map(([name]) => name).sort();
}

/** Replaces words in a document, as typing does. */
async function replace(document: TextDocument, words: string, by: string): Promise<void> {
  const at = document.getText().indexOf(words);
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, new Range(document.positionAt(at), document.positionAt(at + words.length)), by);
  await workspace.applyEdit(edit);
}

describe('attribution records', () => {
  before(() => signAs('A. M.'));
  after(() => signAs(''));
  afterEach(closeEditors);

  it('are not written by opening or typing', async () => {
    const { document } = await openCopy('otan.md');
    await viewOf(document);
    await replace(document, WORDS, 'trouvera l’argent');
    await viewOf(document);
    await pause(300);
    assert.deepEqual(await neighbours(document), ['otan.md']);
  });

  it('are made beside the article by the first annotation, and leave nothing else behind', async () => {
    const { document } = await openCopy('otan.md');
    await check(document, WORDS);
    assert.deepEqual(await neighbours(document), ['otan.claims.json', 'otan.md']);
    const file = await recordsOf(document);
    assert.equal(file?.version, 1);
    assert.equal(file.article?.file, 'otan.md');
    const [record] = file.claims;
    assert.match(record?.id ?? '', /^c-[0-9a-z]{8}$/);
    assert.equal(record?.kind, 'mixed');
    assert.equal(record.said?.as, 'secrétaire général de l’OTAN');
    assert.deepEqual([record.check?.status, record.check?.by], ['checked', 'A. M.']);
    assert.match(record.check?.on ?? '', /^\d{4}-\d\d-\d\d$/);
  });

  it('and their claim are one row', async () => {
    const { document } = await openCopy('otan.md');
    const before = (await viewOf(document)).rows.length;
    await check(document, WORDS);
    const { rows } = await viewOf(document);
    assert.equal(rows.length, before);
    const row = await rowWith(document, WORDS);
    assert.deepEqual([row.mark, row.state, row.status], ['checked', 'anchored', 'checked']);
  });

  it('stand in the order of the text, not of the work', async () => {
    const { document } = await openCopy('otan.md');
    await check(document, 'à ses débuts');
    await check(document, WORDS);
    await check(document, 'acquérir des armes');
    const kept = (await recordsOf(document))?.claims.map(({ target }) => target.exact.slice(0, 8));
    assert.deepEqual(kept, ['les pays', 'l’Europe', 'le proce']);
  });

  it('follow their words through an edit elsewhere', async () => {
    const { document } = await openCopy('otan.md');
    await check(document, WORDS);
    await replace(document, 'Table of Contents', 'Un titre plus long\n\nAvec un paragraphe de plus.');
    const row = await rowWith(document, WORDS);
    assert.equal(row.mark, 'checked');
    assert.ok(row.place);
    assert.match(document.getText().slice(row.place.start, row.place.end), /^l’Europe « trouvera/);
  });

  it('say that verified words have changed, and not any more after undo', async () => {
    const { document } = await openCopy('otan.md');
    await check(document, WORDS);
    await replace(document, 'les fonds', 'les moyens');
    await viewOf(document);
    const changed = await rowWith(document, 'les moyens');
    assert.deepEqual([changed.mark, changed.status], ['drifted', 'checked']);
    await commands.executeCommand('undo');
    const restored = await rowWith(document, WORDS);
    assert.equal(restored.mark, 'checked');
  });

  it('of a quotation notice words that are put behind the verified ones, which can be taken out again', async () => {
    const text = 'Le maire, Jean Roux, a dit : « Les travaux de la halle sont finis », hier.\n';
    const { document } = await openText(text);
    await check(document, 'de la halle');
    await replace(document, 'finis »', 'finis et payés »');
    const { state, anchor } = await rowWith(document, 'de la halle');
    assert.equal(state, 'drifted');
    assert.equal(
      anchor && document.getText().slice(anchor.start, anchor.end),
      'Les travaux de la halle sont finis et payés',
    );
    await commands.executeCommand(
      'dixit.restoreWords',
      claimReference(await modelOf(document), await rowWith(document, 'de la halle')),
    );
    assert.equal(document.getText(), text);
    assert.equal((await rowWith(document, 'de la halle')).state, 'anchored');
  });

  it('come back from the file when the article is opened again', async () => {
    const { document } = await openCopy('otan.md');
    await check(document, WORDS);
    await closeDraft(document);
    const again = await openAgain(document);
    assert.equal((await rowWith(again, WORDS)).mark, 'checked');
  });

  it('show what another program writes', async () => {
    const { document } = await openCopy('otan.md');
    await check(document, WORDS);
    const text = (await readFile(recordsUri(document))) ?? '';
    await workspace.fs.writeFile(
      recordsUri(document),
      new TextEncoder().encode(text.replace('"verdict": null', '"verdict": "wrong"')),
    );
    const row = await eventually(
      () => rowWith(document, WORDS),
      ({ mark }) => mark === 'failed',
    );
    assert.equal(row.mark, 'failed');
  });

  for (const [where, inEditor] of [
    ['', false],
    [', also where an editor has their file as it was', true],
  ] as const) {
    it(`keep what another program wrote in the meantime, unknown keys included${where}`, async () => {
      const { document } = await openCopy('otan.md');
      await check(document, WORDS);
      if (inEditor) await window.showTextDocument(recordsUri(document), { preview: false, viewColumn: 2 });
      const text = (await readFile(recordsUri(document))) ?? '';
      await workspace.fs.writeFile(
        recordsUri(document),
        new TextEncoder().encode(text.replace('"version": 1,', '"version": 1,\n  "newsroom": "Lille",')),
      );
      await check(document, 'à ses débuts'); // at once, before the change is noticed
      const file = (await recordsOf(document)) as (ClaimsFile & { readonly newsroom?: string }) | null;
      assert.equal(file?.newsroom, 'Lille');
      assert.equal(file.claims.length, 2);
    });
  }

  it('are written through the editor where their file is open, so that undo works', async () => {
    const { document } = await openCopy('otan.md');
    await check(document, WORDS);
    const opened = await workspace.openTextDocument(recordsUri(document));
    await window.showTextDocument(opened, { preview: false, viewColumn: 2 });
    await check(document, 'à ses débuts');
    assert.equal((JSON.parse(opened.getText()) as ClaimsFile).claims.length, 2);
    assert.ok(!opened.isDirty);
    await window.showTextDocument(opened, { viewColumn: 2 });
    await commands.executeCommand('undo');
    assert.equal((JSON.parse(opened.getText()) as ClaimsFile).claims.length, 1);
    await commands.executeCommand('workbench.action.files.revert');
  });

  it('leave unsaved changes of their file unsaved', async () => {
    const { document } = await openCopy('otan.md');
    await check(document, WORDS);
    const opened = await workspace.openTextDocument(recordsUri(document));
    const edit = new WorkspaceEdit();
    edit.insert(opened.uri, opened.positionAt(opened.getText().indexOf('"version"')), '"newsroom": "Lille",\n  ');
    await workspace.applyEdit(edit);
    const onDisk = await readFile(opened.uri);
    await check(document, 'à ses débuts');
    assert.ok(opened.isDirty);
    assert.equal(await readFile(opened.uri), onDisk);
    const present = JSON.parse(opened.getText()) as ClaimsFile & { readonly newsroom?: string };
    assert.deepEqual([present.newsroom, present.claims.length], ['Lille', 2]);
    await window.showTextDocument(opened);
    await commands.executeCommand('workbench.action.files.revert');
  });

  for (const [what, text] of [
    ['is broken', '{ "version": 1, "claims": [ '],
    [
      'holds the marks of a merge',
      '{\n<<<<<<< HEAD\n  "version": 1,\n=======\n  "version": 1,\n>>>>>>> other\n  "claims": []\n}\n',
    ],
    ['is of a newer version', '{ "version": 2, "claims": [], "more": true }'],
  ] as const) {
    it(`are not touched when their file ${what}`, async () => {
      const { document } = await openCopy('otan.md');
      await viewOf(document);
      await writeFile('otan.claims.json', text, Uri.joinPath(document.uri, '..'));
      const view = await eventually(
        () => viewOf(document),
        ({ records }) => records.kind === 'broken' || records.kind === 'newer',
      );
      assert.ok(['broken', 'newer'].includes(view.records.kind), view.records.kind);
      void check(document, WORDS); // it says why, and waits for an answer
      await pause(500);
      assert.equal(await readFile(recordsUri(document)), text);
      await commands.executeCommand('notifications.clearAll');
    });
  }

  it('are not touched when their file is not UTF-8', async () => {
    const { document } = await openCopy('otan.md');
    await check(document, WORDS);
    const uri = recordsUri(document);
    const latin1 = Uint8Array.from(
      ((await readFile(uri)) ?? '').replace('"version"', '"lieu": "Évry",\n  "version"'),
      (letter) => letter.charCodeAt(0),
    );
    await workspace.fs.writeFile(uri, latin1);
    const { records } = await eventually(
      () => viewOf(document),
      (view) => view.records.kind === 'broken',
    );
    assert.equal(records.kind, 'broken');
    void check(document, 'à ses débuts'); // it says why, and waits for an answer
    await pause(500);
    assert.deepEqual(Uint8Array.from(await workspace.fs.readFile(uri)), latin1);
    await commands.executeCommand('notifications.clearAll');
  });

  it('say one thing of a slip in their JSON, not what a parser makes of it further on', async () => {
    const { document } = await openCopy('otan.md');
    await viewOf(document);
    const text = '{\n  "version": 1,\n  "claims": [\n    {"id": "c-00000001",, }\n  ]\n}\n';
    await writeFile('otan.claims.json', text, Uri.joinPath(document.uri, '..'));
    const found = await eventually(
      () => languages.getDiagnostics(recordsUri(document)).filter(({ source }) => source === 'Dixit'),
      (all) => all.length > 0,
    );
    assert.deepEqual(
      found.map(({ range }) => range.start.line),
      [3],
    );
  });

  it('whose words are gone are kept and come first', async () => {
    const { document } = await openCopy('otan.md');
    await check(document, WORDS);
    await replace(document, document.lineAt(3).text, '');
    const { rows } = await viewOf(document);
    const lost = rows.filter(({ mark }) => mark === 'orphan');
    assert.equal(lost.length, 1);
    assert.match(lost[0]?.words ?? '', /trouvera les fonds/);
    await commands.executeCommand('undo');
    assert.equal((await rowWith(document, WORDS)).mark, 'checked');
  });

  const lostWords: readonly (readonly [string, string])[] = [
    ['Jeanne Martin a dit que le budget était « hors de prix ».\n', 'le budget était « hors de prix »'],
    ['Ann Lee said the budget was “close to a **joke**”.\n', 'the budget was “close to a joke”'],
  ];
  for (const [text, words] of lostWords) {
    it(`whose words are gone are listed as they were read, with both marks: ${words}`, async () => {
      const { document } = await openText(`${text}\nA last line.\n`);
      await check(document, /budget \S+/.exec(text)?.[0] ?? '');
      await replace(document, text.trim(), '');
      const lost = (await viewOf(document)).rows.filter(({ mark }) => mark === 'orphan');
      assert.deepEqual(
        lost.map((row) => row.words),
        [words],
      );
    });
  }

  it('need an article that was saved', async () => {
    const document = await workspace.openTextDocument({
      language: 'markdown',
      content: 'Jeanne Martin a déclaré que le budget serait voté lundi.\n',
    });
    await window.showTextDocument(document);
    const { records, rows } = await viewOf(document);
    assert.equal(records.kind, 'unsaved');
    assert.equal(rows.length, 1);
    const said = 'Save the article first: its records are kept in a file beside it.';
    const offered: unknown[] = [];
    const real = window.showInformationMessage;
    Object.assign(window, { showInformationMessage: async (...words: unknown[]) => void offered.push(...words) });
    try {
      await runOn(document, 'markChecked', 'le budget');
      await commands.executeCommand('dixit.findRecords');
    } finally {
      Object.assign(window, { showInformationMessage: real });
    }
    assert.deepEqual(offered, [said, 'Save Article…', said, 'Save Article…']);
    assert.equal(stateMessage(await modelOf(document), false), 'Records can be written once the article is saved.');
  });

  for (const [command, written] of [
    ['markChecked', ({ check }) => check?.status === 'checked'],
    ['pasteSource', ({ sources }) => sources?.[0]?.url === 'https://example.org/budget'],
  ] as readonly [string, (record: ClaimRecord) => boolean][])
    it(`are written by ${command} once the article has been saved on its request`, async () => {
      await signAs('A. M.');
      const content = 'Jeanne Martin a déclaré que le budget serait voté lundi.\n';
      const document = await workspace.openTextDocument({ language: 'markdown', content });
      await window.showTextDocument(document);
      await env.clipboard.writeText('https://example.org/budget');
      const save = async (uri: Uri): Promise<Uri> => {
        assert.equal(uri.toString(), document.uri.toString());
        return writeFile(`${command}.md`, content);
      };
      const { showInformationMessage } = window;
      const { save: realSave } = workspace;
      Object.assign(window, { showInformationMessage: async (_: string, action: string) => action });
      Object.assign(workspace, { save });
      try {
        await runOn(document, command, 'le budget');
      } finally {
        Object.assign(window, { showInformationMessage });
        Object.assign(workspace, { save: realSave });
      }
      const saved = workspace.textDocuments.find(({ uri }) => uri.path.endsWith(`/${command}.md`));
      assert.ok(saved);
      const record = await recordWith(saved, 'le budget');
      assert.ok(record && written(record), JSON.stringify(record));
      assert.equal((await rowWith(saved, 'le budget')).record?.id, record.id);
    });

  it('that cannot be read are not written, which is said with the place, the reason and two ways out', async () => {
    const { document } = await openText('Jeanne Martin a déclaré que le budget serait voté lundi.\n');
    await writeOutside(recordsUri(document), '{ "version": 1,\n  "claims": ,[] }\n');
    await eventually(
      () => viewOf(document),
      ({ records }) => records.kind === 'broken',
    );
    const offered: unknown[] = [];
    const real = window.showErrorMessage;
    Object.assign(window, { showErrorMessage: async (...said: unknown[]) => void offered.push(...said) });
    const commandsThatSaySo = [
      () => runOn(document, 'markChecked', 'le budget'),
      () => runOn(document, 'setStatus', 'le budget'), // before it asks which one
    ];
    try {
      for (const run of commandsThatSaySo) await run();
      await window.showTextDocument(document);
      await commands.executeCommand('dixit.exportRecords');
    } finally {
      Object.assign(window, { showErrorMessage: real });
    }
    const said = [
      'The claims file cannot be read, so nothing was written. Repair it first. Line 2: A value is expected here.',
      'Open Claims File',
      'Restore Last Readable File…',
    ];
    assert.deepEqual(offered.slice(0, 6), [...said, ...said]);
    assert.match(String(offered[6]), /^The claims file cannot be read, .* A value is expected here\.$/);
  });

  it('name somebody whom neither the draft nor the registry knows, and nobody by another spelling or by an id', async () => {
    const { document } = await openText('Le maire, Jean Roux, a dit : « Le marché rouvrira. »\n');
    await check(document, 'rouvrira');
    const [id] = ((await recordsOf(document))?.claims ?? []).map((claim) => claim.id);
    assert.ok(id);
    const { records } = await modelOf(document);
    for (const [by, shown] of [
      ['Gabriel Petit', 'Gabriel Petit'],
      ['J. Roux', null],
      ['M. ROUX', null],
      ['jean-petit', null],
      ['un conseiller', null],
    ] as const) {
      await records.write(() => ({
        text: document.getText(),
        change: (file) => setSaid(file ?? { version: 1, claims: [] }, id, { by }),
      }));
      assert.equal((await rowWith(document, 'rouvrira')).otherSpeaker, shown, by);
    }
  });

  it('say who speaks where the text does not, and whom they name where the text names somebody else', async () => {
    const { document } = await openText(
      'Le maire, Jean Roux, a dit : « Le marché rouvrira. »\n\nLe libraire, Paul Morel, se tait.\n\n« Personne ne viendra jamais ici, croyez-moi. »\n',
    );
    for (const words of ['rouvrira', 'Personne']) await check(document, words);
    const ids = ((await recordsOf(document))?.claims ?? []).map(({ id }) => id);
    assert.equal(ids.length, 2);
    const { records } = await modelOf(document);
    await records.write(() => ({
      text: document.getText(),
      change: (file) =>
        ids.reduce((next, id) => setSaid(next, id, { by: 'Paul Morel' }), file ?? { version: 1, claims: [] }),
    }));
    const [named, unnamed] = [await rowWith(document, 'rouvrira'), await rowWith(document, 'Personne')];
    assert.deepEqual([named.speaker, named.otherSpeaker], ['Jean Roux', 'Paul Morel']);
    assert.deepEqual([unnamed.speaker, unnamed.actor?.name, unnamed.otherSpeaker], ['Paul Morel', 'Paul Morel', null]);
    const { claims } = await insides();
    const nodes = claims.getChildren().flatMap((node) => [node, ...claims.getChildren(node)]);
    const node = nodes.find((one) => one.type === 'claim' && one.row.id === named.id);
    assert.ok(node);
    const { description, accessibilityInformation } = claims.getTreeItem(node);
    assert.match(String(description), /^by the record: Paul Morel/);
    assert.match(accessibilityInformation?.label ?? '', /Jean Roux, by the record: Paul Morel/);
  });
});
