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
import { isWritable } from '../../src/vscode/documents/row';
import { insides, modelOf, viewOf } from './support/dixit';
import { eventually, pause } from './support/eventually';
import { closeEditors } from './support/workspace';

const DRAFT = 'Jeanne Martin a déclaré que le budget serait voté lundi.\n';

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
    const view = await viewOf(await open('/plain.md'));
    assert.equal(view.rows.length, 1);
    assert.equal(isWritable(view), false);
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
