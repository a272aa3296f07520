import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { overlayRegistry } from '../core/registry/overlay';
import { readRegistry } from '../core/registry/read';
import { STARTER_REGISTRY } from '../core/registry/starter';
import type { ActorRegistry } from '../core/registry/types';
import { InputError } from './errors';
import { STANDARD_INPUT } from './files';
import type { Messages } from './messages/types';
import { errorCode, MAX_BYTES } from './read';

/** Where a newsroom keeps its actors, from a folder that holds drafts. */
const PLACE = path.join('.dixit', 'actors.json');

/** The registry for a file, and what is wrong with it, said once. */
export interface Registries {
  /** The nearest `.dixit/actors.json` up the tree over the bundled registry; the bundled one where there is none. */
  readonly of: (file: string) => Promise<ActorRegistry>;
  readonly errors: readonly InputError[];
  readonly warnings: readonly string[];
}

/** Looks registries up, each once. Bad entries are left out and told of, the good ones work; with no good one, it is an error. */
export function openRegistries(cwd: string, messages: Messages): Registries {
  const errors: InputError[] = [];
  const warnings: string[] = [];
  const byFolder = new Map<string, Promise<ActorRegistry>>();

  const inFolder = (folder: string): Promise<ActorRegistry> => {
    const known = byFolder.get(folder);
    if (known) return known;
    const found = load(folder);
    byFolder.set(folder, found);
    return found;
  };

  const load = async (folder: string): Promise<ActorRegistry> => {
    const file = path.join(folder, PLACE);
    const shown = path.relative(cwd, file) || file;
    let text: string;
    try {
      const bytes = await readFile(file);
      if (bytes.length > MAX_BYTES) throw new InputError(messages.tooLarge(shown, '10 MB'));
      text = bytes.toString('utf8');
    } catch (error) {
      const code = errorCode(error);
      const isAbsent = code === 'ENOENT' || code === 'ENOTDIR';
      if (error instanceof InputError) errors.push(error);
      else if (!isAbsent) errors.push(new InputError(messages.unreadable(shown, code)));
      const parent = path.dirname(folder);
      return isAbsent && parent !== folder ? inFolder(parent) : STARTER_REGISTRY;
    }
    const { registry, problems } = readRegistry(text);
    const told = problems.map(({ line, column, message }) => `${shown}:${line}:${column}: ${message}`);
    const isUsable = registry.people.length + registry.posts.length + registry.organizations.length > 0;
    if (isUsable || problems.every(({ severity }) => severity === 'warning')) warnings.push(...told);
    else errors.push(...told.map((problem) => new InputError(problem)));
    return overlayRegistry(registry, STARTER_REGISTRY);
  };

  return {
    of: (file) => inFolder(file === STANDARD_INPUT ? cwd : path.dirname(path.resolve(cwd, file))),
    errors,
    warnings,
  };
}
