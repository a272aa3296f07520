import assert from 'node:assert/strict';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { sourcesIn, textOf } from './files';

const IMPORT = /(?:\bfrom\s*|\bimport\s*\(?\s*|\brequire\s*\(\s*)(['"])([^'"\n]+)\1/g;

/** What a module imports, by name. */
function importsOf(file: string): string[] {
  return [...(textOf(file) ?? '').matchAll(IMPORT)].map((match) => match[2] ?? '');
}

/** The folder of `src` that a relative import leads to, else null. */
function layerOf(file: string, imported: string): string | null {
  if (!imported.startsWith('.')) return null;
  const target = path.posix.join(path.posix.dirname(file), imported);
  return /^src\/([^/]+)/.exec(target)?.[1] ?? `outside src: ${target}`;
}

const isNode = (name: string): boolean => name.startsWith('node:') || builtinModules.includes(name);

describe('the layers of the source', () => {
  it('reads imports in every form that this test must see', () => {
    const forms = `import a from 'a'; import type { B } from "b"; import 'c'; await import('d'); export * from 'e'; require('f');`;
    assert.deepEqual(
      [...forms.matchAll(IMPORT)].map((match) => match[2]),
      ['a', 'b', 'c', 'd', 'e', 'f'],
    );
  });

  it('keep the engine pure: no vscode, no Node, nothing from the shells', () => {
    const bad = sourcesIn('src/core').flatMap((file) =>
      importsOf(file)
        .filter((name) => name === 'vscode' || isNode(name) || !['core', null].includes(layerOf(file, name)))
        .map((name) => `${file} imports ${name}`),
    );
    assert.deepEqual(bad, []);
  });

  it('keep the engine free of the globals of Node, browsers, clocks and chance', () => {
    const foreign =
      /\b(?:process|Buffer|__dirname|__filename|globalThis|setTimeout|setInterval|setImmediate|console)\b/;
    const unsteady = /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bperformance\.now\b/;
    const bad = sourcesIn('src/core').filter((file) => {
      const code = (textOf(file) ?? '').replace(/\/\*[^]*?\*\/|\/\/.*$|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/gm, '');
      return unsteady.test(code) || foreign.test(code);
    });
    assert.deepEqual(bad, []);
  });

  it('keep the editor adapter off Node, so that it also runs in a browser', () => {
    const bad = sourcesIn('src/vscode').flatMap((file) =>
      importsOf(file)
        .filter((name) => isNode(name) || layerOf(file, name) === 'cli')
        .map((name) => `${file} imports ${name}`),
    );
    assert.deepEqual(bad, []);
  });

  it('show messages in one way, which makes no link of a name that they hold', () => {
    const direct = /\.show(?:Information|Warning|Error)Message\b/;
    const one = 'src/vscode/questions/messages.ts';
    const others = sourcesIn('src/vscode').filter((file) => file !== one && direct.test(textOf(file) ?? ''));
    assert.deepEqual(others, []);
  });

  it('keep the command line off VS Code', () => {
    const bad = sourcesIn('src/cli').filter((file) =>
      importsOf(file).some((name) => name === 'vscode' || layerOf(file, name) === 'vscode'),
    );
    assert.deepEqual(bad, []);
  });
});
