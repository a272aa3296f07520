import { Uri, workspace } from 'vscode';
import type { Engine } from './load';

/** The engine's files in the order in which they need each other. */
const PARTS = ['remark.js', 'languages.js', 'starter.js', 'engine.js'] as const;

/**
 * Loads the engine in the web worker, whose `require` knows `vscode` only: reads the extension's own files and evaluates them
 * as the extension host has evaluated the entry. Nothing but files of the extension itself is ever read here.
 * @param extension folder of the extension
 */
export async function readParts(extension: Uri): Promise<Engine> {
  const modules = new Map<string, unknown>();
  const requirePart = (name: string): unknown => {
    if (modules.has(name)) return modules.get(name);
    throw new Error(`no such part: ${name}`);
  };
  for (const part of PARTS) {
    const source = new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(extension, 'dist', part)));
    const module = { exports: {} };
    // oxlint-disable-next-line no-new-func -- the extension host loads code in this way itself
    new Function('module', 'exports', 'require', source)(module, module.exports, requirePart);
    modules.set(`./${part}`, module.exports);
  }
  return modules.get('./engine.js') as Engine;
}
