import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const tool = path.join(root, 'node_modules/vscode-tmgrammar-test/dist/unit.js');
const grammars = ['markdown', 'html-derivative', 'html'].map((name) =>
  path.join(root, 'node_modules/tm-grammars/grammars', `${name}.json`),
);

/** The files of this folder hold Markdown with the scopes wanted below each line; the tool compares them. */
describe('the grammars that are injected into Markdown', () => {
  for (const file of readdirSync(path.join(root, 'test/syntaxes')).filter((name) => name.endsWith('.md')))
    it(`give the scopes that ${file} states`, function () {
      this.timeout(20_000);
      const args = [
        tool,
        '--config',
        'package.json',
        ...grammars.flatMap((file) => ['-g', file]),
        path.join('test/syntaxes', file),
      ];
      const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
      assert.equal(status, 0, stdout || stderr);
    });
});
