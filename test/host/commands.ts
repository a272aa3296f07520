import { spawnSync, type SpawnSyncOptions } from 'node:child_process';

/** Runs a program to its end and returns what it printed. @throws with the last lines of its output */
export function run(command: string, args: readonly string[], options: SpawnSyncOptions = {}): string {
  const { status, error, stdout, stderr } = spawnSync(command, args, {
    maxBuffer: 64 * 1024 * 1024,
    ...options,
    encoding: 'utf8',
  });
  if (error || status !== 0) {
    const output = `${stderr}\n${stdout}`.trim().split('\n').slice(-15).join('\n');
    throw new Error(`“${command} ${args.join(' ')}” failed: ${error?.message ?? `exit status ${status}\n${output}`}`);
  }
  return stdout;
}

/** Runs npm quietly. */
export function npm(args: readonly string[], cwd: string): string {
  return run('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], { cwd });
}

/** Says on standard error what is going on. */
export function log(message: string): void {
  process.stderr.write(`${message}\n`);
}

/** Resolves after some milliseconds. */
export const sleep = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
