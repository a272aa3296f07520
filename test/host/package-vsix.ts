import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './commands';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Packages the extension as users get it (the production build runs before); returns the path of the .vsix. */
export function packageVsix(out: string): string {
  const file = path.resolve(out);
  mkdirSync(path.dirname(file), { recursive: true });
  run('npm', ['run', 'package', '--', '--out', file], { cwd: root });
  return file;
}
