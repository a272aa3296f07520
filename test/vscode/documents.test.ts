import assert from 'node:assert/strict';
import {
  commands,
  languages,
  Range,
  Uri,
  ViewColumn,
  window,
  workspace,
  WorkspaceEdit,
  type TextDocument,
} from 'vscode';
import { analyze } from '../../src/core/index';
import { isDraft } from '../../src/vscode/documents/markdown';
import { stateMessage } from '../../src/vscode/tree/messages';
import { insides, modelOf, setSetting, viewOf } from './support/dixit';
import { eventually, pause } from './support/eventually';
import { closeEditors, openCopy, openText, writeFile } from './support/workspace';

/** Random numbers that are the same in every run (Park and Miller 1988). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

async function replaceAt(document: TextDocument, start: number, end: number, text: string): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, new Range(document.positionAt(start), document.positionAt(end)), text);
  assert.ok(await workspace.applyEdit(edit), 'the edit was made');
}

describe('an open draft', () => {
  afterEach(async () => {
    await setSetting('analysis.sizeLimit', undefined);
    await setSetting('language', undefined);
    await setSetting('names', undefined);
    await closeEditors();
  });

  it('is followed through edits as if it were read anew each time', async () => {
    const { document } = await openCopy('otan.md');
    await viewOf(document);
    const random = numbers(7);
    const pieces = ['', ' ', '\n', '\n\n', '« oui »', ' a déclaré que ', 'Jens Stoltenberg', '# ', '»', '😀'];
    for (let step = 0; step < 40; step += 1) {
      const length = document.getText().length;
      const start = random(length);
      const end = Math.min(length, start + random(4) * random(20));
      await replaceAt(document, start, end, pieces[random(pieces.length)] ?? '');
      if (step % 4 === 3) {
        const view = await viewOf(document);
        assert.equal(view.text, document.getText());
        assert.equal(view.version, document.version);
        const { claims } = analyze(document.getText());
        assert.deepEqual(
          view.analysis.claims.map(({ id, parts }) => [id, parts]),
          claims.map(({ id, parts }) => [id, parts]),
        );
      }
    }
  });

  it('is a file of its own, not a cell of a notebook, whose other cells may say who speaks', () => {
    const of = (uri: string): boolean => isDraft({ languageId: 'markdown', uri: Uri.parse(uri) } as TextDocument);
    assert.ok(of('file:///a.md'));
    assert.ok(of('untitled:Untitled-1'));
    assert.ok(!of('vscode-notebook-cell:///a.ipynb#W0sZmlsZQ'));
  });

  it('survives a change of its line endings', async () => {
    const { document, edit } = await openCopy('otan.md');
    await viewOf(document);
    await edit((builder) => builder.setEndOfLine(document.eol === 1 ? 2 : 1));
    const view = await viewOf(document);
    assert.equal(view.text, document.getText());
    const last = view.rows.at(-1)?.place;
    assert.ok(last && document.getText().slice(last.start, last.end).startsWith('le processus'));
  });

  it('is not analysed at every key', async () => {
    const { document } = await openCopy('otan.md');
    const model = await modelOf(document);
    let changes = 0;
    const listener = model.onDidChange(() => (changes += 1));
    for (let key = 0; key < 10; key += 1) {
      await replaceAt(document, 0, 0, 'x');
    }
    await eventually(
      () => model.view?.version,
      (version) => version === document.version,
    );
    listener.dispose();
    assert.ok(changes < 10, `${changes} analyses`);
    assert.ok(model.view?.text.startsWith('xxxxxxxxxx'));
  });

  it('above the size limit is analysed only on request', async () => {
    await setSetting('analysis.sizeLimit', 10);
    const paragraph = 'Jeanne Martin a déclaré que le budget serait voté lundi.\n\n';
    const { document } = await openText(paragraph.repeat(400));
    const model = await modelOf(document);
    assert.equal(model.state, 'large');
    assert.equal(model.view, null);
    const states: string[] = [];
    const listener = model.onDidChange(() => states.push(stateMessage(model, false)));
    await commands.executeCommand('dixit.analyzeDocument');
    listener.dispose();
    assert.deepEqual([...new Set(states)], ['Reading the article…', ''], 'the Claims view says so meanwhile');
    assert.equal(model.state, 'ready');
    assert.equal((await viewOf(document)).rows.length, 400);
    await setSetting('names', ['Le Quotidien du Port']); // the draft is read anew
    await eventually(
      () => model.view?.actors.size ?? 0,
      (actors) => actors > 0,
    );
    assert.equal(model.state, 'ready', 'a request is made once');
  });

  it('is analysed by itself when it has become small enough', async () => {
    await setSetting('analysis.sizeLimit', 10);
    const paragraph = 'Jeanne Martin a déclaré que le budget serait voté lundi.\n\n';
    const { document } = await openText(paragraph.repeat(400));
    const model = await modelOf(document);
    assert.equal(model.state, 'large');
    await replaceAt(document, paragraph.length, document.getText().length, '');
    assert.equal(model.current(), null); // a surface asks at once, and gets nothing yet
    assert.equal(
      await eventually(
        () => model.state,
        (state) => state === 'ready',
      ),
      'ready',
    );
    assert.equal((await viewOf(document)).rows.length, 1);
  });

  it('is read anew when the newsroom’s own words change', async () => {
    const { document } = await openText(
      'Le maire, Paul Vian, a taclouné que le budget serait voté.\n\nSelon La Passerelle du Port, le pont est fermé.\n\nLa grouillotte de nuit, Jeanne Roux, a dit que le bouclage était fini.\n',
    );
    const model = await modelOf(document);
    const has = (what: string): boolean => {
      const { actors = [], claims = [] } = model.view?.analysis ?? {};
      const words = [
        ...claims.map(({ cue }) => cue?.lemma),
        ...actors.flatMap(({ name, roles }) => [name, ...roles.map(({ title }) => title)]),
      ];
      return words.includes(what);
    };
    for (const [setting, word, shown] of [
      ['cues', 'taclouner', 'taclouner'],
      ['names', 'La Passerelle du Port', 'La Passerelle du Port'],
      ['roles', 'grouillotte', 'grouillotte de nuit'],
    ] as const) {
      assert.ok(!has(shown), `${shown} is not known yet`);
      await setSetting(setting, [word]);
      assert.ok(await eventually(() => has(shown), Boolean), `${shown} is read once ${word} is a setting`);
      await setSetting(setting, undefined);
      assert.equal(
        await eventually(
          () => has(shown),
          (found) => !found,
        ),
        false,
        `${shown} goes with the setting`,
      );
    }
  });

  it('is read in the language that the setting says', async () => {
    await setSetting('language', 'en');
    const { document } = await openText('Rien.\n');
    assert.equal((await viewOf(document)).analysis.language, 'en');
  });

  it('has one model in two editors', async () => {
    const { document } = await openCopy('otan.md');
    const model = await modelOf(document);
    await window.showTextDocument(document, ViewColumn.Beside);
    assert.equal(await modelOf(document), model);
  });

  it('is let go when it is closed, or is Markdown no longer', async () => {
    const { document } = await openCopy('otan.md');
    await modelOf(document);
    const { services } = await insides();
    await languages.setTextDocumentLanguage(document, 'plaintext'); // VS Code closes it and opens it anew
    assert.equal(services.documents.of(document.uri), null);
  });

  it('that was never saved is analysed too', async () => {
    const document = await workspace.openTextDocument({
      language: 'markdown',
      content: '« Non », a dit Anne Petit.\n',
    });
    await window.showTextDocument(document);
    assert.equal((await viewOf(document)).rows.length, 1);
  });

  it('is left alone when it is not Markdown', async () => {
    const document = await workspace.openTextDocument({
      language: 'plaintext',
      content: '« Non », a dit Anne Petit.\n',
    });
    await window.showTextDocument(document);
    await pause(200);
    const { services } = await insides();
    assert.equal(services.documents.of(document.uri), null);
    assert.equal(services.documents.active, null);
  });

  it('stays the one that is looked at when its claims file is opened, and not when another one is', async () => {
    const { document } = await openText('« Non », a dit Anne Petit.\n');
    const { documents } = (await insides()).services;
    const folder = Uri.joinPath(document.uri, '..');
    const empty = '{ "version": 1, "claims": [] }\n';
    const own = await writeFile('draft.claims.json', empty, folder);
    const other = await writeFile('other.claims.json', empty, folder);
    const active = (): TextDocument | null => documents.active?.document ?? null;
    for (const [uri, seen] of [
      [other, null],
      [own, document],
      [other, null],
    ] as const) {
      await window.showTextDocument(uri, { preview: false });
      assert.equal(await eventually(active, (found) => found === seen), seen, uri.path);
    }
  });

  it('takes its actors from the registry of its folder', async () => {
    const { document } = await openText(
      '---\ndate: 2025-07-21\n---\n\nAnne Petit, maire de Lille, a déclaré que le budget serait voté.\n',
    );
    const model = await modelOf(document);
    const before = model.view?.analysis.actors.find(({ name }) => name === 'Anne Petit');
    assert.equal(before?.registry, null);
    const folder = workspace.getWorkspaceFolder(document.uri)?.uri;
    assert.ok(folder);
    const file = Uri.joinPath(folder, '.dixit', 'actors.json');
    const person = {
      id: 'anne-petit',
      names: { '*': ['Anne Petit'] },
      aliases: [],
      gender: 'f',
      country: 'FR',
      wikidata: null,
      roles: [],
    };
    const registry = { version: 1, people: [person], posts: [], organizations: [] };
    await workspace.fs.writeFile(file, new TextEncoder().encode(JSON.stringify(registry)));
    const linked = await eventually(
      () => model.view?.analysis.actors.find(({ name }) => name === 'Anne Petit')?.registry,
      (id) => id === 'anne-petit',
    );
    await workspace.fs.delete(file);
    assert.equal(linked, 'anne-petit');
  });
});
