import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { RULES } from '../../src/core/rules/index';
import { projectPath, readJson, sources } from './files';

interface MenuItem {
  readonly command?: string;
  readonly submenu?: string;
  readonly group?: string;
  readonly when?: string;
}

interface Manifest {
  readonly engines: { readonly vscode: string };
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly activationEvents: readonly string[];
  readonly icon: string;
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly category: string; readonly title: string }[];
    readonly menus: Readonly<Record<string, readonly MenuItem[]>>;
    readonly keybindings: readonly {
      readonly command: string;
      readonly key: string;
      readonly mac?: string;
      readonly when: string;
    }[];
    readonly colors: readonly { readonly id: string; readonly defaults: Readonly<Record<string, string>> }[];
    readonly configuration: readonly {
      readonly properties: Readonly<
        Record<
          string,
          { readonly markdownDescription: string; readonly propertyNames?: { readonly enum: readonly string[] } }
        >
      >;
    }[];
    readonly views: Readonly<Record<string, readonly { readonly id: string; readonly icon: string }[]>>;
    readonly viewsContainers: { readonly activitybar: readonly { readonly icon: string }[] };
    readonly viewsWelcome: readonly { readonly view: string; readonly when: string }[];
    readonly jsonValidation: readonly { readonly url: string }[];
    readonly grammars: readonly { readonly path: string }[];
    readonly walkthroughs: readonly { readonly steps: readonly { readonly media: { readonly svg: string } }[] }[];
  };
}

const manifest = readJson<Manifest>('package.json');
const { contributes } = manifest;
const code = [...sources('src/vscode').values()].join('\n');
const declared = contributes.commands.map(({ command }) => command);

/** Commands that make sense at any time. */
const ALWAYS = ['dixit.openGuide', 'dixit.openSample', 'dixit.showClaims', 'dixit.showLog'];

function idsIn(pattern: RegExp): string[] {
  return [...new Set([...code.matchAll(pattern)].map(([, id]) => id ?? ''))].sort();
}

describe('the manifest', () => {
  it('activates for Markdown only', () => {
    assert.deepEqual(manifest.activationEvents, ['onLanguage:markdown']);
  });

  it('asks for no newer VS Code than its types describe', () => {
    const types = manifest.devDependencies['@types/vscode'] ?? '';
    assert.equal(
      manifest.engines.vscode.replace(/^\^/, '').replace(/\.\d+$/, ''),
      types.replace(/^~/, '').replace(/\.\d+$/, ''),
    );
  });

  it('declares the commands that the code registers, and no others', () => {
    assert.deepEqual(idsIn(/\bid: '(dixit\.[A-Za-z]+)',\s*(?:asks: true,\s*)?(?:async )?run/g), [...declared].sort());
  });

  it('puts every command under one category', () => {
    assert.deepEqual([...new Set(contributes.commands.map(({ category }) => category))], ['Dixit']);
  });

  it('says for every command when the palette offers it', () => {
    const palette = contributes.menus['commandPalette'] ?? [];
    const conditional = palette.filter(({ when }) => when).map(({ command }) => command);
    assert.deepEqual([...conditional, ...ALWAYS].sort(), [...declared].sort());
  });

  it('leaves the order of no two entries of a menu to the alphabet, which each language has its own of', () => {
    for (const [menu, items] of Object.entries(contributes.menus)) {
      const places = items.filter(({ group }) => group).map(({ group, when }) => `${menu}: ${group} when ${when}`);
      assert.deepEqual(
        places.filter((place, index) => places.indexOf(place) !== index),
        [],
      );
    }
  });

  it('has only declared commands in menus and keys', () => {
    const inMenus = Object.values(contributes.menus).flatMap((items) => items.flatMap(({ command }) => command ?? []));
    const inKeys = contributes.keybindings.map(({ command }) => command).filter((command) => command !== 'runCommands');
    assert.deepEqual(
      [...inMenus, ...inKeys].filter((command) => !declared.includes(command)),
      [],
    );
  });

  it('takes no key that types a character on some keyboard, and none outside of its own places', () => {
    for (const { key, mac = '', when } of contributes.keybindings) {
      assert.doesNotMatch(`${key} ${mac}`, /ctrl\+alt|alt\+ctrl|\balt\+[a-z0-9](?!\d)/);
      assert.match(when, /editorLangId == markdown|focusedView == dixit\./);
    }
  });

  it('reads in its conditions only facts that the code sets', () => {
    const conditions = [
      ...Object.values(contributes.menus).flatMap((items) => items.map(({ when }) => when ?? '')),
      ...contributes.keybindings.map(({ when }) => when),
      ...contributes.viewsWelcome.map(({ when }) => when),
    ].join(' ');
    const read = new Set([...conditions.matchAll(/(?<!== )\bdixit\.(\w+)/g)].map(([, name]) => name ?? ''));
    const set = new Set(idsIn(/setContext\('(\w+)'/g));
    assert.deepEqual(
      [...read].filter((name) => !set.has(name)),
      [],
    );
  });

  it('says in every view of an article why it is empty, whatever the state of the article, and nothing before that is known', () => {
    for (const view of ['dixit.claims', 'dixit.actors']) {
      const reasons = contributes.viewsWelcome.filter((one) => one.view === view).map(({ when }) => when);
      assert.deepEqual(
        reasons.filter((when) => when.startsWith('!')),
        [],
      );
      // By the state, which is none until the extension runs: a text that goes away at once takes the keys with it.
      for (const state of ['none', 'large', 'failed', 'ready'])
        assert.ok(
          reasons.some((when) => when.includes(`dixit.state == ${state}`)),
          `${view}: ${state}`,
        );
    }
  });

  it('offers in the palette what begins a record also where the draft must be saved first, or its claims file repaired', () => {
    const begin = ['annotateClaim', 'setStatus', 'markChecked', 'addNote', 'pasteSource'].map((id) => `dixit.${id}`);
    const entries = (contributes.menus['commandPalette'] ?? []).filter(({ command }) => begin.includes(command ?? ''));
    assert.equal(entries.length, begin.length);
    for (const { command, when } of entries) assert.doesNotMatch(when ?? '', /canAnnotate/, command);
  });

  it('offers to read an article again only where it was not read', () => {
    const entries = Object.values(contributes.menus).flatMap((menu) =>
      menu.filter(({ command }) => command === 'dixit.analyzeDocument'),
    );
    assert.equal(entries.length, 2);
    for (const { when } of entries) assert.match(when ?? '', /dixit\.state == large \|\| dixit\.state == failed/);
  });

  it('offers in the palette what writes the registry only where a folder is open, which it belongs to', () => {
    const write = ['addActor', 'addAlias', 'mergeActors', 'splitActor', 'openRegistry', 'importRegistry'].map(
      (id) => `dixit.${id}`,
    );
    const entries = (contributes.menus['commandPalette'] ?? []).filter(({ command }) => write.includes(command ?? ''));
    assert.equal(entries.length, write.length);
    for (const { command, when } of entries) assert.match(when ?? '', /workspaceFolderCount > 0/, command);
  });

  it('asks in the menus of rows for nothing but the row: VS Code draws rows again for other facts, also those that are gone', () => {
    const conditions = (contributes.menus['view/item/context'] ?? []).map(({ when }) => when ?? '').join(' ');
    assert.deepEqual(conditions.match(/(?<!== )\bdixit\.\w+/g) ?? [], []);
  });

  it('gives every colour a value in the four kinds of themes', () => {
    for (const { id, defaults } of contributes.colors) {
      assert.deepEqual(Object.keys(defaults).sort(), ['dark', 'highContrast', 'highContrastLight', 'light'], id);
    }
  });

  it('declares the colours that the code uses, and no others', () => {
    const names = contributes.colors.map(({ id }) => id.replace('dixit.', ''));
    const used = names.filter((name) => code.includes(`'${name}'`) || code.includes(`'dixit.${name}'`));
    assert.deepEqual(used, names);
  });

  it('declares the settings that the code reads, and no others', () => {
    const settings = readFileSync(projectPath('src/vscode/settings.ts'), 'utf8');
    const read = [...settings.matchAll(/(?:flag|words|get(?:<unknown>)?)\('([\w.]+)'\)/g)].map(
      ([, key]) => `dixit.${key ?? ''}`,
    );
    const known = contributes.configuration.flatMap(({ properties }) => Object.keys(properties));
    assert.deepEqual([...new Set(read)].sort(), [...known].sort());
  });

  it('knows the rules whose severity can be set, and no others', () => {
    const settings = contributes.configuration.flatMap(({ properties }) => Object.entries(properties));
    const rules = settings.find(([name]) => name === 'dixit.rules')?.[1];
    assert.deepEqual(
      rules?.propertyNames?.enum,
      RULES.map(({ id }) => id),
    );
  });

  it('has at most five steps in its walkthrough', () => {
    assert.ok(contributes.walkthroughs.every(({ steps }) => steps.length <= 5));
  });

  it('names only files that are there', () => {
    const files = [
      manifest.icon,
      ...contributes.viewsContainers.activitybar.map(({ icon }) => icon),
      ...Object.values(contributes.views).flatMap((views) => views.map(({ icon }) => icon)),
      ...contributes.jsonValidation.map(({ url }) => url),
      ...contributes.grammars.map(({ path }) => path),
      ...contributes.walkthroughs.flatMap(({ steps }) => steps.map(({ media }) => media.svg)),
    ];
    assert.deepEqual(
      files.filter((file) => !existsSync(projectPath(file))),
      [],
    );
  });

  it('has a marketplace icon of at least 128 by 128 pixels', () => {
    const png = readFileSync(projectPath(manifest.icon));
    assert.equal(png.subarray(1, 4).toString('latin1'), 'PNG');
    assert.ok(png.readUInt32BE(16) >= 128 && png.readUInt32BE(20) >= 128);
  });

  it('has a gutter icon for every mark that a line can carry, in both themes', () => {
    const source = readFileSync(projectPath('src/vscode/highlight/line-marks.ts'), 'utf8');
    const marks = /const MARKS = \[([^\]]+)\]/.exec(source)?.[1]?.match(/\w+/g) ?? [];
    assert.ok(marks.length >= 7);
    const missing = marks.flatMap((mark) =>
      ['light', 'dark']
        .map((theme) => `media/gutter/${theme}/${mark}.svg`)
        .filter((file) => !existsSync(projectPath(file))),
    );
    assert.deepEqual(missing, []);
  });
});
