import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The only places that may speak to the network: the request itself, and the shell's `fetch` that is handed to it. */
const ALLOWED: ReadonlySet<string> = new Set(['src/core/registry/wikidata-http.ts', 'src/vscode/wikidata/fetch.ts']);

const NETWORK: readonly (readonly [string, RegExp])[] = [
  ['calls fetch', /(?<![\w.])(?:globalThis\.|self\.|window\.|client\.)?fetch\s*\(/],
  ['takes fetch as a value', /(?:globalThis|self|window)\s*\.\s*fetch|(?<![\w.'"-])fetch\b(?!\s*[:(?])(?=\s*[,;)}\]])/],
  [
    'imports a network module',
    /(?:from|require\(|import\()\s*['"](?:node:)?(?:http2?|https|net|tls|dgram|dns|undici|axios|got|node-fetch|ws)['"/]/,
  ],
  [
    'opens a socket or request',
    /\b(?:XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection|sendBeacon|importScripts)\b/,
  ],
];

function sources(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.[cm]?[jt]sx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Code without comments, so that prose about the network is no network. */
function code(path: string): string {
  return readFileSync(path, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|[^:'"`])\/\/.*$/gm, '$1');
}

function uses(text: string): readonly string[] {
  return NETWORK.filter(([, pattern]) => pattern.test(text)).map(([what]) => what);
}

describe('the network', () => {
  it('is used by the Wikidata look-up and by nothing else', () => {
    const found = sources(join(root, 'src')).flatMap((path) => {
      const name = relative(root, path).split(sep).join('/');
      return ALLOWED.has(name) ? [] : uses(code(path)).map((what) => `${name} ${what}`);
    });
    assert.deepEqual(found, []);
  });

  for (const text of [
    'await fetch("https://x")',
    'globalThis.fetch(url)',
    'const get = globalThis.fetch;',
    'run({ fetch })',
    'search(fetch, name)',
    "import { request } from 'node:https';",
    "import http from 'http';",
    "const net = require('node:net');",
    "await import('undici')",
    'new WebSocket(url)',
    'navigator.sendBeacon(url)',
  ]) {
    it(`is seen in: ${text}`, () => assert.notDeepEqual(uses(text), []));
  }
  for (const text of [
    'prefetch(x)',
    'cache.prefetch(x)',
    "const name = 'fetch';",
    'interface A { fetch: B }',
    'git.fetchAll()',
  ]) {
    it(`is not seen in: ${text}`, () => assert.deepEqual(uses(text), []));
  }
});
