import assert from 'node:assert/strict';
import {
  commands,
  DiagnosticSeverity,
  languages,
  Range,
  Uri,
  window,
  workspace,
  type Diagnostic,
  type InputBox,
} from 'vscode';
import { actorReference } from '../../src/vscode/references';
import {
  answering,
  openDated,
  REGISTRY,
  removeDixitFolder,
  showRegistryText,
  writeRegistryText,
} from './support/actors';
import { modelOf, viewOf } from './support/dixit';
import { eventually, pause } from './support/eventually';
import { closeEditors, newFolder, openText, readFile, workspaceFolder } from './support/workspace';

interface File {
  readonly people: readonly {
    readonly id: string;
    readonly names: Readonly<Record<string, readonly string[]>>;
    readonly aliases: readonly string[];
    readonly roles: readonly Readonly<Record<string, string | null>>[];
  }[];
  readonly posts: readonly { readonly id: string; readonly names: Readonly<Record<string, readonly string[]>> }[];
}

async function registry(good: (file: File) => boolean = () => true): Promise<File> {
  const text = await eventually(
    () => readFile(REGISTRY()),
    (found) => found !== null && good(JSON.parse(found) as File),
  );
  return JSON.parse(text ?? 'null') as File;
}

async function reference(document: Parameters<typeof modelOf>[0], name: string): Promise<string> {
  const model = await modelOf(document);
  const actor = (await viewOf(document)).analysis.actors.find((one) => one.name === name);
  if (!actor) throw new Error(`no actor ${name}`);
  return actorReference(model, actor);
}

const linked = (document: Parameters<typeof viewOf>[0], name: string) => async (): Promise<string | null> =>
  (await viewOf(document)).analysis.actors.find((one) => one.name === name)?.registry ?? null;

// In the worker host, and at times under load, events of files made and deleted in a row come late.
describe('the registry of a workspace', function () {
  this.timeout(60_000);
  afterEach(async () => {
    await closeEditors();
    await removeDixitFolder();
  });

  it('is not made by reading an article, and made empty by its command', async () => {
    const { document } = await openDated();
    await viewOf(document);
    assert.equal(await readFile(REGISTRY()), null);
    await commands.executeCommand('dixit.openRegistry');
    assert.deepEqual(await registry(), { version: 1, people: [], posts: [], organizations: [] });
    assert.match(window.activeTextEditor?.document.uri.path ?? '', /\.dixit\/actors\.json$/);
  });

  it('takes an actor with name, post and dates from the printed role', async () => {
    const { document } = await openText('La maire de Lens, Jeanne Dupont, a dit que oui.\n');
    const link = await reference(document, 'Jeanne Dupont');
    const inputs = ['Jeanne Dupont', 'May 2020', ''];
    let complaints: readonly unknown[] = [];
    const text = (box: InputBox): string | undefined => {
      complaints = ['2019', '2020-05', '2020', 'mai', ''].map((until) => {
        box.value = until;
        return box.validationMessage ?? null;
      });
      return inputs.shift();
    };
    await answering({ text, pick: [/^maire de Lens$/] }, () =>
      Promise.resolve(commands.executeCommand('dixit.addActor', link)),
    );
    // A term that ends before it begins would be written and then left out.
    assert.deepEqual(complaints, [
      'That is before the beginning, May 2020.',
      null,
      null,
      'A date is written 2025-07-21, 2025-07 or 2025.',
      null,
    ]);
    const { people, posts } = await registry();
    assert.deepEqual(
      posts.map(({ id, names }) => [id, names]),
      [['maire-de-lens', { fr: ['maire de Lens'] }]],
    );
    const [person] = people;
    assert.equal(person?.id, 'jeanne-dupont');
    assert.deepEqual(person.names, { '*': ['Jeanne Dupont'] });
    const [{ verifiedOn, ...role } = {}] = person.roles;
    assert.deepEqual(role, { post: 'maire-de-lens', from: '2020-05', to: null, source: null });
    assert.match(verifiedOn ?? '', /^\d{4}-\d{2}-\d{2}$/);
    assert.equal(await eventually(linked(document, 'Jeanne Dupont'), (id) => id !== null), 'jeanne-dupont');
  });

  it('copies a bundled person at the first change and keeps the bundled terms', async () => {
    const { document } = await openText('Mark Rutte a dit que oui. Le premier ministre, Marc Rutte, a dit que non.\n');
    await answering({ pick: [/^Mark Rutte$/] }, async () => {
      await commands.executeCommand('dixit.addAlias', await reference(document, 'Marc Rutte'));
    });
    const { people } = await registry();
    assert.deepEqual(
      people.map(({ id, aliases }) => [id, aliases]),
      [['mark-rutte', ['Marc Rutte']]],
    );
    assert.ok((people[0]?.roles.length ?? 0) > 0);
    assert.equal(await eventually(linked(document, 'Marc Rutte'), (id) => id !== null), 'mark-rutte');
  });

  it('is not touched when it is not UTF-8', async function () {
    this.retries(0); // once written over, it is known by then
    const { document } = await openText('Mark Rutte a dit que oui. Le premier ministre, Marc Rutte, a dit que non.\n');
    const text = '{ "version": 1, "people": [], "posts": [], "organizations": [], "lieu": "Évry" }\n';
    const latin1 = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    await workspace.fs.writeFile(REGISTRY(), latin1);
    await answering({ pick: [/^Mark Rutte$/] }, async () => {
      void commands.executeCommand('dixit.addAlias', await reference(document, 'Marc Rutte')); // it says why, and waits
      await pause(500);
    });
    assert.deepEqual(Uint8Array.from(await workspace.fs.readFile(REGISTRY())), latin1);
    await commands.executeCommand('notifications.clearAll');
  });

  it('makes two names one person, and two people of it again', async () => {
    const { document } = await openText(
      'La députée Jeanne Dupont a dit que oui. La ministre Anne Petit a dit que non.\n',
    );
    await answering({ pick: [/^Anne Petit$/] }, async () => {
      await commands.executeCommand('dixit.mergeActors', await reference(document, 'Jeanne Dupont'));
    });
    const merged = await registry();
    assert.deepEqual(
      merged.people.map(({ id, aliases }) => [id, aliases]),
      [['jeanne-dupont', ['Anne Petit']]],
    );
    await eventually(linked(document, 'Anne Petit'), (id) => id === 'jeanne-dupont');
    await answering(
      { showQuickPick: (names: never) => Promise.resolve([...(names as readonly string[])]) },
      async () => {
        await commands.executeCommand('dixit.splitActor', await reference(document, 'Anne Petit'));
      },
    );
    const split = await registry((file) => file.people.length === 2);
    assert.deepEqual(
      split.people.map(({ id, names, aliases }) => [id, names['*'], aliases]),
      [
        ['jeanne-dupont', ['Jeanne Dupont'], []],
        ['anne-petit', ['Anne Petit'], []],
      ],
    );
  });

  it('that cannot be read is not written, which is said before anything is asked', async () => {
    const broken = '{ "version": 1, "people": [ { "id": ';
    await writeRegistryText(broken);
    const { document } = await openText('La maire de Lens, Jeanne Dupont, a dit que oui.\n');
    const link = await reference(document, 'Jeanne Dupont');
    for (const command of ['addActor', 'addAlias', 'mergeActors', 'lookUpActor']) {
      const messages: string[] = [];
      await answering(
        {
          text: () => assert.fail(`${command} asks`),
          showErrorMessage: (message: never) => (messages.push(message), Promise.resolve(undefined)),
          pick: [/^$/],
        },
        async () => commands.executeCommand(`dixit.${command}`, link),
      );
      assert.match(messages.join(), /cannot be read \(line 1\), so nothing was written/, command);
      assert.equal(await readFile(REGISTRY()), broken);
    }
  });

  it('goes to a spreadsheet and back', async () => {
    await writeRegistryText(
      '{ "version": 1, "people": [ { "id": "jeanne-dupont", "names": { "fr": ["Jeanne Dupont"] }, "aliases": ["=J"], "gender": "f", "country": "FR", "wikidata": null, "roles": [ { "post": "nato-secretary-general", "from": "2020", "to": "2021-05", "verifiedOn": "2021-06-01", "source": "https://example.org/" } ] } ] }\n',
    );
    const before = await registry();
    const sheet = Uri.joinPath(await newFolder(), 'actors.csv');
    await answering(
      {
        showQuickPick: (items: never) => Promise.resolve((items as readonly string[])[0]),
        showSaveDialog: () => Promise.resolve(sheet),
      },
      () => Promise.resolve(commands.executeCommand('dixit.exportRegistry')),
    );
    const csv = (await readFile(sheet)) ?? '';
    assert.match(csv, /jeanne-dupont/);
    assert.match(csv, /'=J/);
    await removeDixitFolder();
    await answering({ showOpenDialog: () => Promise.resolve([sheet]) }, () =>
      Promise.resolve(commands.executeCommand('dixit.importRegistry')),
    );
    assert.deepEqual((await registry()).people, before.people);
  });

  it('says what a sheet must have whose columns nobody could name, and how many actors came from one', async () => {
    const folder = workspaceFolder();
    const importing = async (text: string): Promise<readonly string[]> => {
      const sheet = Uri.joinPath(folder, 'people.csv');
      await workspace.fs.writeFile(sheet, new TextEncoder().encode(text));
      const said: string[] = [];
      const say = (message: string): Promise<undefined> => Promise.resolve(void said.push(message));
      const real = window.setStatusBarMessage;
      Object.assign(window, { setStatusBarMessage: say });
      try {
        await answering(
          { showOpenDialog: () => Promise.resolve([sheet]), showErrorMessage: say, showInformationMessage: say },
          () => Promise.resolve(commands.executeCommand('dixit.importRegistry')),
        );
      } finally {
        Object.assign(window, { setStatusBarMessage: real });
      }
      return said;
    };
    assert.match((await importing('Nom;Fonction\nJean Roux;maire\n')).join(), /first line .* must name its columns/);
    assert.match((await importing('name_fr\n')).join(), /no actor/);
    assert.match((await importing('name_fr;post_fr\nJean Roux;maire de Lens\n')).join(), /registry: 1$/);
  });
});

describe('a registry with bad entries', () => {
  const BAD = `{
  "version": 1,
  "people": [
    { "id": "jeanne-dupont", "names": { "*": ["Jeanne Dupont"] }, "roles": [] },
    { "id": "x y", "names": { "*": ["X"] } },
    { "id": "anne-petit", "names": { "*": ["Anne Petit"] }, "roles": [ { "post": "nobody-knows" } ] },
    { "id": "paul", "names": { "*": ["Paul Grand"] }, "__proto__": {} }
  ]
}
`;

  afterEach(async () => {
    await closeEditors();
    await removeDixitFolder();
  });

  const ours = ({ source }: Diagnostic): boolean => source === 'Dixit';

  it('says at each line what is wrong, and goes on using the others', async () => {
    await showRegistryText(BAD);
    const found = await eventually(
      () => languages.getDiagnostics(REGISTRY()).filter(ours),
      (all) => all.length === 3 && all.some(({ code }) => code === 'forbidden-key'),
    );
    assert.deepEqual(found.map(({ range, code, severity }) => [range.start.line, code, severity]).sort(), [
      [4, 'schema', DiagnosticSeverity.Error],
      [5, 'unknown-post', DiagnosticSeverity.Error],
      [6, 'forbidden-key', DiagnosticSeverity.Error],
    ]);
    assert.match(found.find(({ code }) => code === 'schema')?.message ?? '', /must not hold spaces/);
    const { document } = await openText('Jeanne Dupont et Anne Petit ont dit que oui.\n');
    assert.equal(await eventually(linked(document, 'Jeanne Dupont'), (id) => id !== null), 'jeanne-dupont');
    assert.equal(await linked(document, 'Anne Petit')(), 'anne-petit');
  });

  it('loses its marks when they are mended', async () => {
    const editor = await showRegistryText(BAD);
    await eventually(
      () => languages.getDiagnostics(REGISTRY()).filter(ours),
      (all) => all.length > 2,
    );
    await editor.edit((edit) => edit.delete(editor.document.validateRange(new Range(4, 0, 7, 0))));
    await editor.edit((edit) => edit.delete(new Range(3, 79, 3, 80)));
    const left = await eventually(
      () => languages.getDiagnostics(REGISTRY()).filter(ours),
      (all) => all.length === 0,
    );
    assert.deepEqual(
      left.map(({ message }) => message),
      [],
    );
    await editor.document.save();
  });
});
