import path from 'node:path';
import { articleTitle } from '../core/export/title';

/** The title that an article has in an export: its own, else its file's name. */
export function titleOf(file: string, text: string): string {
  return articleTitle(text) ?? path.basename(file, path.extname(file));
}
