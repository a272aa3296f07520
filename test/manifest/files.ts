/** Reads the project's own files for tests about them. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export function projectPath(name: string): string {
  return path.join(ROOT, name);
}

export function readJson<T>(name: string): T {
  return JSON.parse(readFileSync(projectPath(name), 'utf8')) as T;
}

/** The texts of all sources under a folder, by path. */
export function sources(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(projectPath(folder), { recursive: true, encoding: 'utf8' });
  return new Map(
    files
      .filter((file) => file.endsWith('.ts'))
      .sort()
      .map((file): [string, string] => [file, readFileSync(path.join(projectPath(folder), file), 'utf8')]),
  );
}
