import path from 'node:path';
import { STANDARD_INPUT } from '../files';
import type { Io } from '../io';

/**
 * The name of a file for a service that shows findings beside a repository: from its root where GitHub Actions tells where that
 * is, as a step may run in a folder of it; else as the file was named.
 */
export function repositoryPath(file: string, { cwd, env }: Pick<Io, 'cwd' | 'env'>): string {
  const root = env['GITHUB_WORKSPACE'];
  if (!root || file === STANDARD_INPUT) return file;
  const inside = path.relative(root, path.resolve(cwd, file));
  return inside === '' || inside === '..' || inside.startsWith(`..${path.sep}`) || path.isAbsolute(inside)
    ? file
    : inside;
}
