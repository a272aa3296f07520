import assert from 'node:assert/strict';
import {
  Disposable,
  EventEmitter,
  FileSystemError,
  FileType,
  languages,
  Uri,
  window,
  workspace,
  type FileChangeEvent,
  type FileSystemProvider,
} from 'vscode';
import { isWritable, type DraftView, type Row } from '../../src/vscode/documents/row';
import { claimCard } from '../../src/vscode/hover/claim-card';
import { stateMessage } from '../../src/vscode/tree/messages';
import { insides, modelOf, signAs, viewOf } from './support/dixit';
import { eventually, pause } from './support/eventually';
import { recordsOf } from './support/records';
import { closeEditors, openText } from './support/workspace';

const DRAFT = 'Jeanne Martin a déclaré que le budget serait voté lundi.\n';

const isReadOnlyView = ({ isReadOnly }: DraftView): boolean => isReadOnly;

/** Files that can be read and not changed, as a version in git or a published archive. */
class ReadOnlyFiles implements FileSystemProvider {
  readonly #changed = new EventEmitter<FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;
  readonly asked: string[] = [];

  constructor(private readonly files: Readonly<Record<string, string>>) {}

  watch(): Disposable {
    return new Disposable(() => undefined);
  }

  stat(uri: Uri): { type: FileType; ctime: number; mtime: number; size: number } {
    return { type: FileType.File, ctime: 0, mtime: 0, size: this.readFile(uri).length };
  }

  readFile(uri: Uri): Uint8Array {
    this.asked.push(uri.path);
    const text = this.files[uri.path];
    if (text === undefined) throw FileSystemError.FileNotFound(uri);
    return new TextEncoder().encode(text);
  }

  readDirectory(): [string, FileType][] {
    return [];
  }

  readonly createDirectory = this.#refuse;
  readonly writeFile = this.#refuse;
  readonly delete = this.#refuse;
  readonly rename = this.#refuse;

  #refuse(uri: Uri): never {
    throw FileSystemError.NoPermissions(uri);
  }
}

describe('a draft in a folder that the settings lock', () => {
  const lock = (globs: Readonly<Record<string, boolean>> | undefined, key = 'readonlyInclude'): Thenable<void> =>
    workspace.getConfiguration('files').update(key, globs, false);
  const contextOf = async (): Promise<string> => {
    const { claims } = await insides();
    const [group] = claims.getChildren();
    const [node] = claims.getChildren(group);
    return (node && claims.getTreeItem(node).contextValue) ?? '';
  };

  before(() => signAs('A. M.'));
  afterEach(async () => {
    await lock(undefined);
    await lock(undefined, 'readonlyExclude');
    await closeEditors();
  });

  it('has no records written beside it, says why, and takes them as soon as the lock is gone', async () => {
    const { document } = await openText(DRAFT, 'closed.md');
    await lock({ '**/closed.*': true });
    const view = await eventually(() => viewOf(document), isReadOnlyView);
    assert.equal(isWritable(view), false);
    assert.doesNotMatch(await eventually(contextOf, (found) => !found.includes('writable')), /writable/);
    const model = await modelOf(document);
    assert.match(stateMessage(model, false), /files\.readonlyInclude/);
    const write = () => model.records.write(() => ({ text: DRAFT, change: () => ({ version: 1, claims: [] }) }));
    const refused = await write();
    assert.ok(!refused.ok);
    assert.deepEqual([refused.reason, /files\.readonlyInclude/.test(refused.detail)], ['failed', true]);
    assert.equal(await recordsOf(document), null);

    await lock({ '**/closed.*': true }, 'readonlyExclude');
    await eventually(
      () => viewOf(document),
      (found) => !isReadOnlyView(found),
    );
    assert.match(await eventually(contextOf, (found) => found.includes('writable')), /^claim\.writable\b/);
    assert.equal(stateMessage(model, false), '');
    assert.ok((await write()).ok);
  });

  for (const [globs, locked] of [
    [{ '**/closed.claims.json': true }, true],
    [{ '**/closed.md': true }, false],
    [{ '**/closed.*': false }, false],
    [{ '**/other/**': true }, false],
    [{ 'FOLDER/**': true }, true],
  ] as const) {
    it(`is ${locked ? '' : 'not '}locked by ${JSON.stringify(globs)}`, async () => {
      const { document } = await openText(DRAFT, 'closed.md');
      const folder = workspace.asRelativePath(document.uri).replace('/closed.md', '');
      await lock(Object.fromEntries(Object.entries(globs).map(([glob, on]) => [glob.replace('FOLDER', folder), on])));
      const view = await eventually(
        () => viewOf(document),
        (found) => isReadOnlyView(found) === locked,
      );
      assert.equal(isWritable(view), !locked);
    });
  }
});

describe('a draft on a file system that takes no changes', () => {
  const files = new ReadOnlyFiles({
    '/plain.md': DRAFT,
    '/bare.md': '« Personne ne viendra jamais ici, croyez-moi. »\n',
    '/known.md': DRAFT,
    '/known.claims.json': JSON.stringify({
      version: 1,
      claims: [{ id: 'c-00000001', kind: 'indirect', target: { exact: 'le budget serait voté lundi' } }],
    }),
  });
  let registration: Disposable;
  before(async () => {
    await insides();
    registration = workspace.registerFileSystemProvider('dixit-read-only', files, { isReadonly: true });
  });
  after(() => registration.dispose());
  afterEach(closeEditors);

  const open = async (name: string, query = '') => {
    const uri = Uri.from({ scheme: 'dixit-read-only', path: name, query });
    const { document } = await window.showTextDocument(await workspace.openTextDocument(uri));
    return document;
  };

  it('is read, and offers no change', async () => {
    const document = await open('/plain.md');
    const view = await viewOf(document);
    assert.equal(view.rows.length, 1);
    assert.equal(isWritable(view), false);
    const [row] = view.rows;
    const { value } = claimCard(await modelOf(document), view, row as Row);
    const offered = [...value.matchAll(/\(command:(dixit\.\w+)/g)].map(([, command]) => command);
    assert.deepEqual(offered, ['dixit.copyClaim', 'dixit.nextUnverified']);
  });

  it('says in the Claims view, and to a command that would write, why its records cannot be changed', async () => {
    const model = await modelOf(await open('/known.md'));
    assert.match(stateMessage(model, false), /can be read and not changed\. Its folder is read-only\./);
    const refused = await model.records.write(() => ({ text: DRAFT, change: () => ({ version: 1, claims: [] }) }));
    assert.deepEqual(refused, { ok: false, reason: 'failed', detail: 'Its folder is read-only.' });
    const { services } = await insides();
    const registry = Uri.from({ scheme: 'dixit-read-only', path: '/.dixit/actors.json' });
    assert.deepEqual(await services.registries.check(registry), {
      ok: false,
      reason: 'failed',
      detail: 'Its folder is read-only.',
    });
  });

  it('shows its records', async () => {
    const { rows, records } = await viewOf(await open('/known.md'));
    assert.equal(records.kind, 'loaded');
    assert.equal(rows[0]?.record?.id, 'c-00000001');
  });

  it('has no records where its address names a version: those beside it are of another one', async () => {
    const document = await open('/known.md', '{"ref":"HEAD"}');
    const before = files.asked.filter((path) => path.endsWith('.json')).length;
    const view = await viewOf(document);
    assert.equal((await modelOf(document)).records.uri, null);
    assert.equal(view.rows[0]?.record, null);
    assert.equal(files.asked.filter((path) => path.endsWith('.json')).length, before);
  });

  it('reports its findings, but not those of an older version', async () => {
    const findings = (uri: Uri): string[] =>
      languages.getDiagnostics(uri).flatMap(({ source, message }) => (source === 'Dixit' ? [message] : []));
    const present = await open('/bare.md');
    await eventually(
      () => findings(present.uri),
      ({ length }) => length > 0,
    );
    assert.ok(findings(present.uri).length > 0);
    const older = await open('/bare.md', '{"ref":"HEAD"}');
    assert.ok((await viewOf(older)).findings.length > 0);
    await pause(300);
    assert.deepEqual(findings(older.uri), []);
  });
});
