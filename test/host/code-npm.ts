/**
 * Stands in for the `code` executable where the desktop VS Code cannot be downloaded or shown. Understands what
 * @vscode/test-electron passes: the extensions under development, the tests, the locale, the user's settings, and the
 * folder to open. VSCODE_HOST_TIMEOUT: seconds, 1200 unless given.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { runTests } from './run-tests';
import type { Settings } from './server';

/** Runs the tests that the arguments name; resolves to the exit status. */
export async function main(): Promise<number> {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    strict: false, // `code` has many more flags
    allowPositionals: true,
    options: {
      extensionDevelopmentPath: { type: 'string', multiple: true },
      extensionTestsPath: text,
      locale: text,
      'user-data-dir': text,
      'extensions-dir': text,
      profile: text,
    },
  });
  const given = (name: string): string | undefined => {
    const value = values[name];
    return typeof value === 'string' ? value : undefined;
  };
  const extensions = values['extensionDevelopmentPath'];
  const tests = given('extensionTestsPath');
  if (!Array.isArray(extensions) || !tests)
    throw new Error('runs extension tests only: --extensionDevelopmentPath and --extensionTestsPath are needed');
  const userSettings = path.join(given('user-data-dir') ?? '', 'User/settings.json');
  return runTests({
    extension: extensions.filter((folder) => typeof folder === 'string'),
    tests,
    workspace: positionals[0],
    language: given('locale'),
    settings: existsSync(userSettings) ? (JSON.parse(readFileSync(userSettings, 'utf8')) as Settings) : {},
    timeout: Number(process.env['VSCODE_HOST_TIMEOUT'] ?? 1200),
  });
}
