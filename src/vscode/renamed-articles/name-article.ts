import type { Uri } from 'vscode';
import { readUtf8, replaceText } from '../documents/records-file';
import { loadEngine } from '../engine/load';

/** Writes the name of an article into its claims file; one that must not be written stays as it is. */
export async function nameArticle(records: Uri, name: string): Promise<void> {
  const text = await readUtf8(records);
  const { readClaims, setArticle, writeClaims } = await loadEngine();
  const { file, writable } = readClaims(text ?? '');
  if (text !== null && file && writable && file.article?.file !== name) {
    await replaceText(records, text, writeClaims(setArticle(file, { file: name }), { loaded: { text, file } }));
  }
}
