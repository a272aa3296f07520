/** Claims files of drafts, and what happens to drafts from outside. */
import { commands, Range, workspace, WorkspaceEdit, type TextDocument, type Uri } from 'vscode';
import type { ClaimRecord, ClaimsFile } from '../../../src/core/records/types';
import { claimReference } from '../../../src/vscode/references';
import { modelOf, rowWith } from './dixit';
import { readFile } from './workspace';

export function recordsUri({ uri }: TextDocument): Uri {
  return uri.with({ path: uri.path.replace(/\.md$/, '.claims.json') });
}

export async function recordsOf(document: TextDocument): Promise<ClaimsFile | null> {
  const text = await readFile(recordsUri(document));
  return text === null ? null : (JSON.parse(text) as ClaimsFile);
}

/** The record whose words hold a text. */
export async function recordWith(document: TextDocument, words: string): Promise<ClaimRecord | null> {
  return (await recordsOf(document))?.claims.find(({ target }) => target.exact.includes(words)) ?? null;
}

/** The name of a claim as links in cards give it. */
export async function referenceTo(document: TextDocument, words: string): Promise<string> {
  return claimReference(await modelOf(document), await rowWith(document, words));
}

/** Runs a command on the claim with these words, as a link in its card does. */
export async function runOn(document: TextDocument, command: string, words: string): Promise<void> {
  await commands.executeCommand(`dixit.${command}`, await referenceTo(document, words));
}

/** Replaces words in a document, as typing does. */
export async function replaceWords(document: TextDocument, words: string, by: string): Promise<void> {
  const at = document.getText().indexOf(words);
  if (at < 0) throw new Error(`no “${words}” in ${document.uri.toString()}`);
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, new Range(document.positionAt(at), document.positionAt(at + words.length)), by);
  await workspace.applyEdit(edit);
}

/** Replaces a file on disk, as git or another program does. */
export async function writeOutside(uri: Uri, text: string): Promise<void> {
  await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}
