/**
 * Builds Dixit: node esbuild.js [--production] [--watch] [TARGET…]
 *
 * Targets: extension, web, cli, core (all four when none is named) and tests, the bundles for VS Code's two
 * extension hosts. Prints the size of each file, and marks a bundle for VS Code that is over its limit (a test fails then).
 */
const esbuild = require('esbuild');
const { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { pathToFileURL } = require('node:url');

/** Limit for a minified bundle that VS Code loads, in bytes. */
const LIMIT = 512 * 1024;

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');
const named = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));

/** @type {import('esbuild').BuildOptions} */
const common = {
  absWorkingDir: __dirname,
  bundle: true,
  format: 'cjs',
  charset: 'utf8',
  legalComments: 'none',
  minify: production,
  sourcemap: production ? false : 'linked',
  metafile: true,
  logLevel: 'warning',
};

/** Without `vscode` and Node's modules. The condition `worker` keeps out the variants that need a document. */
const anywhere = { ...common, platform: 'browser', target: 'es2022', conditions: ['worker'] };
/** Some packages (jsonc-parser) hide their `require` calls in their main file: the module variant bundles whole. */
const inNode = { ...common, platform: 'node', target: 'node20', mainFields: ['module', 'main'] };

/** Imports every test of test/vscode; those named `*.node.test.ts` run in the Node extension host only. */
function testsEntry(web) {
  const folder = path.join(__dirname, 'test/vscode');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts') && !(web && file.endsWith('.node.test.ts')))
    .sort();
  const imports = files.map((file) => `import './${file.replaceAll(path.sep, '/')}';`).join('\n');
  const runner = web ? 'run-web' : 'run-node';
  return {
    contents: `import { run as mochaRun } from './support/${runner}';
export const run = () => mochaRun(() => {\n${imports.replace(/^import (.*);$/gm, 'require($1);')}\n});`,
    resolveDir: folder,
    sourcefile: `tests-${web ? 'web' : 'node'}.ts`,
    loader: 'ts',
  };
}

/**
 * What VS Code loads, each with what only it needs in a file of its own and what several need in a file that they load. The
 * entry is `extension`; the others are loaded by `import()` (src/vscode/load.ts), or are apart from the engine for their size.
 */
const PARTS = {
  extension: 'src/vscode/extension.ts',
  surfaces: 'src/vscode/surfaces.ts',
  requests: 'src/vscode/requests.ts',
  engine: 'src/vscode/engine/bundle.ts',
  unit: 'src/core/claims/unit/analyze-units.ts',
  content: 'src/core/claims/content/content.ts',
  remark: 'src/core/markdown/remark.ts',
  languages: 'src/core/language/languages.ts',
  starter: 'src/core/registry/starter.ts',
};

/**
 * A part that requires VS Code's API once, not in each of its modules (the extension host looks up each time who asks), and
 * exports values, not getters of getters, which cost the engine a quarter of its speed: nothing that is exported changes later.
 */
function streamlined(code) {
  const call = 'require("vscode")';
  const api = code.includes(call) ? `const vscodeApi=${call};` : '';
  return `${api}${code.replaceAll(call, 'vscodeApi')}\nmodule.exports={...module.exports};\n`;
}

/** A part that takes what it imports of others as constants, which are called like its own functions: shorter, and not looked up each time. */
function bound(code) {
  return code.replace(
    /(?<=^|;)import\s*\{([^}]*)\}\s*from\s*("\.\/[^"]+")/gm,
    (_, names, file) => `const {${names.replaceAll(' as ', ':')}}=require(${file})`,
  );
}

/** Writes the parts, which esbuild can divide as ES modules only, as CommonJS, which every extension host loads. */
const partsAsCommonJs = {
  name: 'parts-as-common-js',
  setup(build) {
    const { outdir, minify, charset, target, sourcemap } = build.initialOptions;
    build.onEnd(async ({ metafile, outputFiles }) => {
      if (!metafile || !outputFiles) return;
      const folder = path.join(__dirname, outdir);
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder, { recursive: true });
      const loaded = Object.values(metafile.outputs).flatMap(({ imports }) => imports.map((one) => one.path));
      const needed = new Set([`${outdir}/extension.js`, ...loaded]); // an entry that no part loads only passes another on
      for (const { path: file, text } of outputFiles) {
        if (!needed.has(path.relative(__dirname, file).replaceAll(path.sep, '/'))) continue;
        const { code } = await esbuild.transform(bound(text), {
          format: 'cjs',
          supported: { 'dynamic-import': false }, // so that it becomes `require`
          minify,
          charset,
          target,
          sourcemap,
        });
        writeFileSync(file, streamlined(code));
      }
    });
  },
};

/** Words apart by blanks, without digits: what foldedTables can fold. Their order says nothing (“-Danish Dane” is one that does). */
const WORDS = /`((?:[^\W\d_]|[\u00c0-\u024f\s'’|.-]){200,})`/g;

/** The words in order, each as the number of letters that it shares with the one before, and the rest (src/core/language/unfold.ts). */
function fold(text) {
  let last = '';
  let folded = '';
  for (const word of text.split(/\s+/).filter(Boolean).sort()) {
    let shared = 0;
    while (shared < 9 && shared < word.length && word[shared] === last[shared]) shared++;
    folded += shared + word.slice(shared);
    last = word;
  }
  return folded;
}

/** Ships the word lists of the languages without the beginnings that neighbours share: a seventh of the lexicons. */
const foldedTables = {
  name: 'folded-tables',
  setup(build) {
    build.onLoad({ filter: /[\\/]core[\\/]language[\\/](fr|en)[\\/][\w-]+\.ts$/ }, ({ path: file }) => {
      if (file.endsWith('actor-words.ts')) return undefined; // rows, not words
      const source = readFileSync(file, 'utf8');
      const contents = source.replace(WORDS, (table, text) =>
        /\s-/.test(text) ? table : `unfold(${JSON.stringify(fold(text))})`,
      );
      return {
        contents: contents === source ? source : `import { unfold } from '../unfold';\n${contents}`,
        loader: 'ts',
      };
    });
  },
};

/** Ships the named characters of HTML as one string, each name with what it stands for: a third of the table is its punctuation. */
const foldedEntities = {
  name: 'folded-entities',
  setup(build) {
    build.onLoad({ filter: /[\\/]character-entities[\\/]index\.js$/ }, async ({ path: file }) => {
      const { characterEntities } = await import(pathToFileURL(file));
      // A name ends where what it stands for starts, which is a letter or digit in one case only.
      const { fjlig, ...others } = characterEntities;
      const table = Object.entries(others).flat().join('');
      return {
        contents: `export const characterEntities = { fjlig: ${JSON.stringify(fjlig)} };
for (const [, name, character] of ${JSON.stringify(table)}.matchAll(/([a-zA-Z\\d]+)([^a-zA-Z\\d]+)/g)) characterEntities[name] = character;`,
      };
    });
  },
};

/** What both extension hosts load. */
const parts = {
  ...anywhere,
  entryPoints: PARTS,
  outdir: 'dist/editor',
  splitting: true,
  format: 'esm',
  write: false,
  external: ['vscode'],
  sourcemap: production ? false : 'inline',
  plugins: [foldedEntities, partsAsCommonJs],
};

/** @type {Record<string, import('esbuild').BuildOptions[]>} */
const targets = {
  extension: [parts],
  web: [parts, { ...anywhere, entryPoints: ['src/vscode/web.ts'], outfile: 'dist/web.js', external: ['vscode'] }],
  cli: [
    {
      ...inNode,
      entryPoints: ['src/cli/main.ts'],
      outfile: 'dist/cli.js',
      // A library for globs asks for the address of its module, which CommonJS does not have.
      banner: { js: '#!/usr/bin/env node\nconst moduleUrl = require("node:url").pathToFileURL(__filename).href;' },
      define: { 'import.meta.url': 'moduleUrl' },
    },
  ],
  core: [{ ...anywhere, entryPoints: ['src/core/index.ts'], outfile: 'dist/core.js' }],
  get tests() {
    return [
      { ...inNode, stdin: testsEntry(false), outfile: 'out/test/node.js', external: ['vscode', 'mocha'] },
      {
        ...anywhere,
        stdin: testsEntry(true),
        // mocha's build for browsers takes `module.exports` for itself, so ours is set after it.
        format: 'iife',
        globalName: 'tests',
        footer: { js: 'module.exports = tests;' },
        outfile: 'out/test/web.js',
        external: ['vscode'],
        alias: { 'node:assert/strict': './test/vscode/support/assert.ts' },
      },
    ].map((options) => ({ ...options, minify: false, sourcemap: 'inline' }));
  },
};

/** Says what was written, and marks what is over the limit. */
const report = {
  name: 'report',
  setup(build) {
    build.onEnd(({ metafile }) => {
      for (const file of Object.keys(metafile?.outputs ?? {})) {
        const bytes = statSync(path.join(__dirname, file), { throwIfNoEntry: false })?.size ?? 0;
        if (bytes === 0 || file.endsWith('.map')) continue;
        const over = production && !/(cli|core)\.js$/.test(file) && bytes > LIMIT;
        console.log(`${file.padEnd(32)} ${(bytes / 1024).toFixed(1).padStart(8)} KiB${over ? '  over the limit' : ''}`);
      }
      if (watch) console.log('[watch] build finished');
    });
  },
};

async function main() {
  const names = named.length ? named : ['extension', 'web', 'cli', 'core'];
  const unknown = names.filter((name) => !(name in targets));
  if (unknown.length) throw new Error(`no such target: ${unknown.join(', ')}`);
  const builds = [...new Set(names.flatMap((name) => targets[name]))].map((options) => ({
    ...options,
    plugins: [...(options.plugins ?? []), ...(production ? [foldedTables] : []), report],
  }));
  // What the tests run on when VS Code starts them (F5); npm test makes copies of its own.
  if (names.includes('tests'))
    cpSync(path.join(__dirname, 'samples'), path.join(__dirname, 'out/workspace'), { recursive: true });
  if (!watch) {
    await Promise.all(builds.map((options) => esbuild.build(options)));
    return;
  }
  const start = {
    name: 'start',
    setup(build) {
      build.onStart(() => console.log('[watch] build started'));
    },
  };
  for (const options of builds) {
    const context = await esbuild.context({ ...options, plugins: [start, ...options.plugins] });
    await context.watch();
  }
}

main().catch((error) => {
  if (!error.errors) console.error(`esbuild.js: ${error.message}`); // esbuild prints its own
  process.exitCode = 1;
});
