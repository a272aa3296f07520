import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyze } from '../../src/core/index';
import { projectPath } from './files';

/** The keys of the tables in the source; the module itself needs VS Code. */
const known = new Set(
  [
    ...readFileSync(projectPath('src/vscode/interface-words/reasons.ts'), 'utf8').matchAll(
      /^ {2}'?([a-z -]+?)'?: \(\) => l10n/gm,
    ),
  ].map(([, key]) => key ?? ''),
);

describe('the reasons that the engine gives for a claim', () => {
  for (const set of ['fr-dev', 'en-dev', 'fr-press', 'en-press']) {
    it(`are all known to the card that explains them: ${set}`, () => {
      const lines = readFileSync(projectPath(`test/fixtures/gold/${set}.jsonl`), 'utf8')
        .split('\n')
        .filter(Boolean);
      const unknown = new Set<string>();
      for (const line of lines) {
        const { text } = JSON.parse(line) as { readonly text: string };
        for (const { reason } of analyze(text).claims) {
          if (!known.has(reason)) {
            reason
              .split('–')
              .filter((member) => !known.has(member))
              .forEach((member) => unknown.add(`${member} in ${reason}`));
          }
        }
      }
      assert.ok(lines.length > 0 && known.size > 20);
      assert.deepEqual([...unknown], []);
    });
  }
});
