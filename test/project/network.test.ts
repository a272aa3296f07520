import assert from 'node:assert/strict';
import { sourcesIn, textOf } from './files';

/** The one module that may reach the network: “Look up actor”, on request. */
const ALLOWED = ['src/vscode/wikidata/fetch.ts'];

const REACHES =
  /(?<![\w.#'"“])fetch\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|\bimportScripts\b|(?:from|import|require)\s*\(?\s*['"](?:node:)?(?:https?|http2|net|tls|dgram|dns|undici)['"]/;

const codeOf = (file: string): string => (textOf(file) ?? '').replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '');

describe('the network', () => {
  it('is recognised in every form that this test must see', () => {
    for (const line of [
      'const answer = await fetch(url);',
      'new WebSocket(url)',
      "import { get } from 'node:https';",
      "const http = require('http');",
    ]) {
      assert.match(line, REACHES);
    }
    assert.doesNotMatch('client.fetch(endpoint)', REACHES);
  });

  it('is reached by one module and no other', () => {
    const reaching = ['src/core', 'src/vscode', 'src/cli']
      .flatMap(sourcesIn)
      .filter((file) => REACHES.test(codeOf(file)));
    assert.deepEqual(reaching, ALLOWED);
  });
});
