import assert from 'node:assert/strict';
import {
  commands,
  Disposable,
  EventEmitter,
  FileSystemError,
  FileType,
  Uri,
  window,
  workspace,
  type FileChangeEvent,
  type FileSystemProvider,
} from 'vscode';
import { changeRecords } from '../../src/vscode/annotate/change-record';
import { insides, modelOf, rowWith, signAs } from './support/dixit';
import { runOn } from './support/records';
import { closeEditors } from './support/workspace';

/** Files in memory that at some time cannot be written any more. */
class Disk implements FileSystemProvider {
  readonly #changed = new EventEmitter<FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;
  readonly #files = new Map<string, { readonly bytes: Uint8Array; readonly mtime: number }>();
  isFull = false;

  watch(): Disposable {
    return new Disposable(() => undefined);
  }

  stat(uri: Uri): { type: FileType; ctime: number; mtime: number; size: number } {
    if (uri.path === '/') return { type: FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    const { bytes, mtime } = this.#get(uri);
    return { type: FileType.File, ctime: 0, mtime, size: bytes.length };
  }

  readFile(uri: Uri): Uint8Array {
    return this.#get(uri).bytes;
  }

  writeFile(uri: Uri, bytes: Uint8Array): void {
    if (this.isFull) throw new Error('no space left on device');
    this.#files.set(uri.path, { bytes, mtime: Date.now() });
  }

  rename(from: Uri, to: Uri): void {
    this.#files.set(to.path, this.#get(from));
    this.#files.delete(from.path);
  }

  delete(uri: Uri): void {
    this.#files.delete(uri.path);
  }

  readDirectory(): [string, FileType][] {
    return [...this.#files.keys()].map((path) => [path.slice(1), FileType.File]);
  }

  createDirectory(): void {}

  #get(uri: Uri): { readonly bytes: Uint8Array; readonly mtime: number } {
    const file = this.#files.get(uri.path);
    if (!file) throw FileSystemError.FileNotFound(uri);
    return file;
  }
}

describe('a record whose file cannot be saved', () => {
  const disk = new Disk();
  let registration: Disposable;
  before(async () => {
    await signAs('A. M.');
    registration = workspace.registerFileSystemProvider('dixit-disk', disk);
  });
  after(async () => {
    registration.dispose();
    await signAs('');
  });
  afterEach(closeEditors);

  it('is changed once, and the change waits unsaved in the editor that has the file open', async () => {
    const uri = Uri.from({ scheme: 'dixit-disk', path: '/draft.md' });
    disk.writeFile(uri, new TextEncoder().encode('Jeanne Martin a déclaré que le budget serait voté lundi.\n'));
    const { document } = await window.showTextDocument(await workspace.openTextDocument(uri));
    await runOn(document, 'markChecked', 'le budget');
    const file = await workspace.openTextDocument(uri.with({ path: '/draft.claims.json' }));
    await window.showTextDocument(file, { viewColumn: 2 });
    disk.isFull = true;
    const row = await rowWith(document, 'le budget');
    const remark = { by: 'A. M.', on: '2025-07-21', text: 'à revoir' };
    const { services } = await insides();
    const written = await changeRecords(services, await modelOf(document), [{ row }], (engine, claims, id) =>
      engine.addRemark(claims, id, remark),
    );
    disk.isFull = false;
    await commands.executeCommand('notifications.clearAll');
    assert.equal(written?.length, 1);
    assert.equal(file.getText().split('à revoir').length, 2, file.getText());
    assert.ok(file.isDirty);
    await window.showTextDocument(document, { viewColumn: 1 });
    await commands.executeCommand('dixit.undoRecords');
    assert.match(file.getText(), /"status": "checked"/);
    assert.doesNotMatch(file.getText(), /à revoir/);
    await file.save();
  });
});
