import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** A part of `npm test` that can be asked for by name. */
export const layers = ['build', 'check', 'unit', 'vscode', 'package', 'ui'] as const;
export type Layer = (typeof layers)[number];

/** One program to run. */
export interface Step {
  readonly layer: Layer;
  readonly name: string;
  readonly command: () => readonly string[];
  readonly tests: boolean;
}

const node = (...args: string[]): string[] => [process.execPath, ...args];
const script = (file: string, ...args: string[]): string[] => node('--import', 'tsx', file, ...args);
const tool = (file: string, ...args: string[]): string[] => node(path.join('node_modules', file), ...args);
const mocha = (...patterns: string[]): string[] =>
  node('--import', 'tsx', 'node_modules/mocha/bin/mocha.js', '--forbid-only', ...patterns);

/** A copy of the samples that tests may write into, in the system's temporary folder, until this process ends. */
function temporaryWorkspace(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'dixit-workspace-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  cpSync(path.join(root, 'samples'), folder, { recursive: true });
  return folder;
}

const UNITS = ['test/**/*.test.ts', ...['vscode', 'ui', 'package'].map((name) => `--ignore=test/${name}/**`)];

/** All steps in their order. The layers after `build` run on the production bundles. */
export const steps: readonly Step[] = [
  { layer: 'build', name: 'build', command: () => node('esbuild.js', '--production'), tests: false },
  { layer: 'build', name: 'build tests', command: () => node('esbuild.js', 'tests'), tests: false },
  { layer: 'check', name: 'types', command: () => tool('typescript/bin/tsc', '--noEmit'), tests: false },
  { layer: 'check', name: 'lint', command: () => tool('oxlint/bin/oxlint', '--deny-warnings'), tests: false },
  {
    layer: 'check',
    name: 'format',
    command: () => tool('prettier/bin/prettier.cjs', '--check', '--log-level=warn', 'src', 'test', 'esbuild.js'),
    tests: false,
  },
  {
    layer: 'unit',
    name: 'units',
    command: () => mocha('--timeout=60000', '--require=./test/run/seed.ts', ...UNITS),
    tests: true,
  },
  {
    layer: 'vscode',
    name: 'VS Code',
    command: () => script('test/host/electron.ts', temporaryWorkspace()),
    tests: true,
  },
  {
    layer: 'vscode',
    name: 'VS Code, web worker',
    command: () =>
      script(
        'test/host/run-tests.ts',
        '--web',
        '--extension',
        root,
        '--tests',
        'out/test/web.js',
        '--workspace',
        temporaryWorkspace(),
      ),
    tests: true,
  },
  {
    layer: 'package',
    name: 'package',
    command: () => mocha('--timeout=180000', 'test/package/**/*.test.ts'),
    tests: true,
  },
  {
    layer: 'ui',
    name: 'browser',
    command: () =>
      mocha('--timeout=120000', '--retries=1', '--require=./test/ui/support/once-more.ts', 'test/ui/**/*.test.ts'),
    tests: true,
  },
];
