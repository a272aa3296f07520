import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { installIfMissing } from './install.mjs';

/** Runs a TypeScript module with the arguments of this process, in its place: same terminal, same exit status. */
export async function runTypeScript(module) {
  installIfMissing();
  const args = ['--import', 'tsx', fileURLToPath(module), ...process.argv.slice(2)];
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  process.exitCode = await new Promise((resolve) => {
    child.on('error', () => resolve(1));
    child.on('exit', (code, signal) => resolve(code ?? (signal ? 1 : 0)));
  });
}
