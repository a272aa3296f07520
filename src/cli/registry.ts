import { withoutEchoes } from '../core/json/problem';
import { overlayRegistry } from '../core/registry/overlay';
import { registryProblemWords } from '../core/registry/problem-words';
import { readRegistry } from '../core/registry/read';
import { STARTER_REGISTRY } from '../core/registry/starter';
import type { ActorRegistry } from '../core/registry/types';
import { InputError } from './errors';
import type { Messages } from './messages/types';
import { nearest } from './nearest';

/** The registry for a file, and what is wrong with it, said once. */
interface Registries {
  /** The nearest `.dixit/actors.json` up the tree over the bundled registry; the bundled one where there is none. */
  readonly of: (file: string) => Promise<ActorRegistry>;
  readonly errors: readonly InputError[];
  readonly warnings: readonly string[];
}

/** Looks registries up, each once. Bad entries are left out and told of, the good ones work; with no good one, it is an error. */
export function openRegistries(cwd: string, messages: Messages): Registries {
  const errors: InputError[] = [];
  const warnings: string[] = [];
  const of = nearest('actors.json', cwd, messages, (file, error) => {
    if (error) errors.push(error);
    if (!file) return STARTER_REGISTRY;
    const { registry, problems } = readRegistry(file.text);
    const told = withoutEchoes(problems).map(
      (problem) => `${file.shown}:${problem.line}:${problem.column}: ${registryProblemWords(problem, messages.shared)}`,
    );
    const isUsable = registry.people.length + registry.posts.length + registry.organizations.length > 0;
    if (isUsable || problems.every(({ severity }) => severity === 'warning')) warnings.push(...told);
    else errors.push(...told.map((problem) => new InputError(problem)));
    return overlayRegistry(registry, STARTER_REGISTRY);
  });
  return { of, errors, warnings };
}
