import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { projectPath, readJson } from './files';

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly title: string }[];
    readonly keybindings: readonly { readonly key: string }[];
    readonly configuration: readonly { readonly properties: Readonly<Record<string, unknown>> }[];
    readonly views: Readonly<Record<string, readonly { readonly name: string }[]>>;
  };
}

const { contributes } = readJson<Manifest>('package.json');

/** Names of keys on a French keyboard. */
const FRENCH_KEYS: Readonly<Record<string, string>> = {
  Shift: 'Maj',
  Space: 'Espace',
  Enter: 'Entrée',
  Delete: 'Suppr',
};
/** A second key for what has one in the guide. */
const SECOND = ['ctrl+shift+z'];

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

for (const [page, titles] of [
  ['docs/guide.md', 'package.nls.json'],
  ['docs/guide.fr.md', 'package.nls.fr.json'],
] as const) {
  describe(page, () => {
    const text = readFileSync(projectPath(page), 'utf8').replaceAll('\u00A0', ' ');
    const words = readJson<Readonly<Record<string, string>>>(titles);
    const shown = (key: string): string => (words[key.replaceAll('%', '')] ?? key).replaceAll('\u00A0', ' ');
    const inFrench = page.endsWith('.fr.md');
    const missing = (names: readonly string[]): string[] => names.filter((name) => !text.includes(name));

    it('names every command by its title', () => {
      assert.deepEqual(missing(contributes.commands.map(({ title }) => shown(title))), []);
    });

    it('names every setting', () => {
      const settings = contributes.configuration.flatMap(({ properties }) => Object.keys(properties));
      assert.deepEqual(missing(settings.map((name) => `\`${name}\``)), []);
    });

    it('names every view', () => {
      assert.deepEqual(
        missing(Object.values(contributes.views).flatMap((views) => views.map(({ name }) => shown(name)))),
        [],
      );
    });

    it('names every key', () => {
      const keys = contributes.keybindings.map(({ key }) => key).filter((key) => !SECOND.includes(key));
      const printed = keys.map((key) => {
        const parts = key.split('+').map(capital);
        return `<kbd>${parts.map((part) => (inFrench ? (FRENCH_KEYS[part] ?? part) : part)).join('+')}</kbd>`;
      });
      assert.deepEqual(missing(printed), []);
    });
  });
}
