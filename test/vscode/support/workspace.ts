/** Files for tests. The runner opens a temporary copy of `samples/`, so a test may write what it wants. */
import { commands, extensions, Uri, window, workspace, type TextEditor } from 'vscode';
import type { DixitApi } from '../../../src/vscode/api';

/** Activates the extension and returns what it exports. */
export async function activateDixit(): Promise<DixitApi> {
  const extension = extensions.getExtension<DixitApi>('dixit.dixit');
  if (!extension) throw new Error('the extension is not installed');
  return extension.activate();
}

/** The folder that the window has open. */
export function workspaceFolder(): Uri {
  const folder = workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('the tests need a workspace folder');
  return folder.uri;
}

let folders = 0;

/** A new empty folder inside the workspace. */
export async function newFolder(): Promise<Uri> {
  const folder = Uri.joinPath(workspaceFolder(), `test-${Date.now().toString(36)}-${folders++}`);
  await workspace.fs.createDirectory(folder);
  return folder;
}

/** Writes a file into a folder of its own, unless one is given. */
export async function writeFile(name: string, text: string, folder?: Uri): Promise<Uri> {
  const uri = Uri.joinPath(folder ?? (await newFolder()), name);
  await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

/** The text of a file on disk, or null when there is none. */
export async function readFile(uri: Uri): Promise<string | null> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch {
    return null;
  }
}

/** Opens a copy of a sample, alone in a folder of its own. */
export async function openCopy(sample: string): Promise<TextEditor> {
  const text = await readFile(Uri.joinPath(workspaceFolder(), sample));
  if (text === null) throw new Error(`no sample named ${sample}`);
  return openText(text, sample.split('/').at(-1));
}

/** Opens a text as a Markdown file, alone in a folder of its own. */
export async function openText(text: string, name = 'draft.md'): Promise<TextEditor> {
  return window.showTextDocument(await workspace.openTextDocument(await writeFile(name, text)));
}

/** Closes all editors, without asking to save. */
export async function closeEditors(): Promise<void> {
  while (window.activeTextEditor?.document.isDirty)
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await commands.executeCommand('workbench.action.closeAllEditors');
}
