import { readdir, type Dirent } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { articleNames, isRecordsName, MARKDOWN_EXTENSIONS } from '../core/records/names';
import { InputError } from './errors';
import type { Messages } from './messages/types';
import { errorCode } from './read';

/** Standard input, as a file argument. */
export const STANDARD_INPUT = '-';

const MARKDOWN = `**/*{${MARKDOWN_EXTENSIONS.join(',')}}`;
const SKIPPED = ['**/node_modules/**'];

/** A file argument that leads to files, or the reason why it does not. */
interface Expansion {
  readonly files: readonly string[];
  readonly errors: readonly InputError[];
}

/**
 * Turns file arguments into files: a folder into its Markdown files (hidden folders and node_modules aside), a glob
 * into what it matches, `-` into itself. Names stay as given, relative to `cwd`; each file comes once, also under two
 * names or through a link, in the order of the arguments, and in the order of names inside one; inside one the name that
 * leads through no link goes before the others.
 */
export async function expandFiles(args: readonly string[], cwd: string, messages: Messages): Promise<Expansion> {
  const files = new Map<string, string>();
  const errors: InputError[] = [];
  const base = await realpath(cwd).catch(() => cwd);
  for (const arg of args) {
    const found = await expand(arg, cwd, messages);
    errors.push(...found.errors);
    const names = new Map<string, string>();
    for (const file of found.files) {
      const draft = await draftOf(file, cwd);
      if (draft === null) {
        errors.push(new InputError(messages.noArticle(file)));
        continue;
      }
      const absolute = path.resolve(base, draft);
      const real = draft === STANDARD_INPUT ? draft : await realpath(absolute).catch(() => absolute);
      if (!names.has(real) || real === absolute) names.set(real, draft);
    }
    for (const [real, name] of [...names].sort(([, a], [, b]) => (a < b ? -1 : 1)))
      if (!files.has(real)) files.set(real, name);
  }
  return { files: [...files.values()], errors };
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

async function expand(arg: string, cwd: string, messages: Messages): Promise<Expansion> {
  if (arg === STANDARD_INPUT) return { files: [arg], errors: [] };
  if (arg === '') return refused(messages.emptyArgument); // a variable of a script that is not set
  const stats = await stat(path.resolve(cwd, arg)).catch(errorCode);
  if (typeof stats !== 'string' && !stats.isDirectory()) return { files: [arg], errors: [] };
  if (typeof stats !== 'string') {
    const inside = path.resolve(cwd, arg);
    const { names, errors } = await search(MARKDOWN, inside, cwd, messages);
    if (names.length === 0) return errors.length > 0 ? { files: [], errors } : refused(messages.noMarkdown(arg));
    const prefix = arg.replace(/[/\\]+$/, '') || '/';
    const files = names.map((file) => (prefix === '.' ? file : `${prefix === '/' ? '' : prefix}/${file}`));
    return { files, errors };
  }
  if (isForbidden(stats)) return refused(messages.unreadable(arg, stats));
  if (!isDynamicPattern(arg)) return refused(messages.notFound(arg));
  const pattern = path.sep === '\\' ? arg.replaceAll('\\', '/') : arg;
  const { names, errors } = await search(pattern, cwd, cwd, messages);
  if (names.length === 0) return errors.length > 0 ? { files: [], errors } : refused(messages.noMatch(arg));
  return { files: names.map((file) => (path.isAbsolute(arg) ? path.resolve(cwd, file) : file)), errors };
}

const refused = (message: string): Expansion => ({ files: [], errors: [new InputError(message)] });

/** Whether the code of a failure says that somebody may not read what is there. */
const isForbidden = (code: string): boolean => code === 'EACCES' || code === 'EPERM';

/** The files that a pattern matches below a folder, in the order of names, and the folders that may not be read. */
async function search(
  pattern: string,
  folder: string,
  cwd: string,
  messages: Messages,
): Promise<{ readonly names: readonly string[]; readonly errors: readonly InputError[] }> {
  const forbidden = new Map<string, string>();
  const read = (where: string, options: { withFileTypes: true }, done: Listed): void =>
    readdir(where, options, (error, entries) => {
      const code = error ? errorCode(error) : '';
      if (isForbidden(code)) forbidden.set(path.resolve(where), code);
      done(error, entries);
    });
  const names = await glob(pattern, {
    cwd: folder,
    ignore: SKIPPED,
    expandDirectories: false,
    caseSensitiveMatch: pattern !== MARKDOWN,
    fs: { readdir: read as typeof readdir },
  });
  const errors = new Map<string, InputError>(); // a link leads to the same folder
  for (const [where, code] of forbidden) {
    const real = await realpath(where).catch(() => where);
    if (!errors.has(real) || real === where)
      errors.set(real, new InputError(messages.unreadable(path.relative(cwd, where) || '.', code)));
  }
  return { names: names.sort(), errors: [...errors.values()] };
}

type Listed = (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void;
