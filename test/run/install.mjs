// Plain Node: runs before any package is there.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Whether every package of the lockfile is installed in its version; optional ones (other platforms) may lack. */
function isInstalled() {
  const read = (file) => JSON.parse(readFileSync(path.join(root, file), 'utf8')).packages;
  try {
    const wanted = read('package-lock.json');
    const present = read('node_modules/.package-lock.json');
    return Object.entries(wanted).every(
      ([name, { version, optional, link }]) =>
        name === '' || optional || link || (present[name] && present[name].version === version),
    );
  } catch {
    return false;
  }
}

/** Installs the packages of the lockfile unless they are there. Ends the process when that fails. */
export function installIfMissing() {
  if (isInstalled()) return;
  console.log('installing packages (npm ci) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status, error } = spawnSync(npm, ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (error || status !== 0) {
    console.error(`npm ci failed${error ? `: ${error.message}` : ''}`);
    process.exit(status || 1);
  }
}
