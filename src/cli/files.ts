import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { articleNames, isRecordsName, MARKDOWN_EXTENSIONS } from '../core/records/names';
import { InputError } from './errors';
import type { Messages } from './messages/types';

/** Standard input, as a file argument. */
export const STANDARD_INPUT = '-';

const MARKDOWN = `**/*{${MARKDOWN_EXTENSIONS.join(',')}}`;
const SKIPPED = ['**/node_modules/**'];

/** A file argument that leads to files, or the reason why it does not. */
export interface Expansion {
  readonly files: readonly string[];
  readonly errors: readonly InputError[];
}

/**
 * Turns file arguments into files: a folder into its Markdown files (hidden folders and node_modules aside), a glob
 * into what it matches, `-` into itself. Names stay as given, relative to `cwd`; each file comes once, also under two
 * names or through a link, in the order of the arguments, and in the order of names inside one.
 */
export async function expandFiles(args: readonly string[], cwd: string, messages: Messages): Promise<Expansion> {
  const files = new Map<string, string>();
  const errors: InputError[] = [];
  for (const arg of args) {
    const found = await expand(arg, cwd, messages);
    if (found instanceof InputError) errors.push(found);
    else
      for (const file of found) {
        const draft = await draftOf(file, cwd);
        if (draft === null) errors.push(new InputError(messages.noArticle(file)));
        else await add(draft);
      }
  }
  return { files: [...files.values()], errors };

  async function add(file: string): Promise<void> {
    const absolute = path.resolve(cwd, file);
    const key = file === STANDARD_INPUT ? file : await realpath(absolute).catch(() => absolute);
    if (!files.has(key)) files.set(key, file);
  }
}

/** The file itself; for a claims file, which `drafts/*` brings along, the article beside it; null where there is none. */
async function draftOf(file: string, cwd: string): Promise<string | null> {
  if (!isRecordsName(file)) return file;
  for (const article of articleNames(file)) {
    const stats = await stat(path.resolve(cwd, article)).catch(() => null);
    if (stats?.isFile()) return article;
  }
  return null;
}

async function expand(arg: string, cwd: string, messages: Messages): Promise<string[] | InputError> {
  if (arg === STANDARD_INPUT) return [arg];
  if (arg === '') return new InputError(messages.emptyArgument); // a variable of a script that is not set
  const stats = await stat(path.resolve(cwd, arg)).catch(() => null);
  if (stats?.isDirectory()) {
    const found = await glob(MARKDOWN, { cwd: path.resolve(cwd, arg), ignore: SKIPPED, caseSensitiveMatch: false });
    if (found.length === 0) return new InputError(messages.noMarkdown(arg));
    const prefix = arg.replace(/[/\\]+$/, '') || '/';
    return found.sort().map((file) => (prefix === '.' ? file : `${prefix === '/' ? '' : prefix}/${file}`));
  }
  if (stats) return [arg];
  if (!isDynamicPattern(arg)) return new InputError(messages.notFound(arg));
  const pattern = path.sep === '\\' ? arg.replaceAll('\\', '/') : arg;
  const found = await glob(pattern, { cwd, ignore: SKIPPED, expandDirectories: false });
  if (found.length === 0) return new InputError(messages.noMatch(arg));
  return found.sort().map((file) => (path.isAbsolute(arg) ? path.resolve(cwd, file) : file));
}
