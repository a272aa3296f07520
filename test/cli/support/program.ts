import { execFileSync, spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
let script: string | null = null;

/** The path of the built program, built from the present source at the first call. */
export function program(): string {
  if (script === null) {
    execFileSync(process.execPath, ['esbuild.js', 'cli'], { cwd: root, stdio: 'pipe' });
    script = path.join(root, 'dist/cli.js');
  }
  return script;
}

/** Starts the built program as a process of its own. */
export function startProgram(
  args: readonly string[],
  nodeOptions: readonly string[] = [],
): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [...nodeOptions, program(), ...args], { cwd: root });
}
