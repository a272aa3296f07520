/**
 * Takes the pictures of the README from a real workbench: npm run screenshots [-- FOLDER]
 *
 * They go to docs/images unless a folder is named.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { openWorkbench, type Workbench } from '../host/workbench';
import { withPalette } from './support/palette-png';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Picture {
  readonly name: string;
  readonly theme: string;
  readonly file: string;
  readonly language?: string;
  /** Brings the workbench into the state that the picture shows. */
  readonly arrange: (vscode: Workbench) => Promise<void>;
}

/** Shows the claims view, which has another title in French. */
const claimsView =
  (title = 'Claims') =>
  async (vscode: Workbench): Promise<void> => {
    await vscode.openActivity('Dixit');
    await vscode.treeRows(title, (rows) => rows.length > 3);
  };

const pictures: readonly Picture[] = [
  {
    name: 'light',
    theme: 'Default Light Modern',
    file: 'otan.md',
    arrange: async (vscode) => {
      await claimsView()(vscode);
      await vscode.hoverOn('trouvera les fonds');
    },
  },
  { name: 'dark', theme: 'Default Dark Modern', file: 'port-strike.md', arrange: claimsView() },
  {
    name: 'high-contrast',
    theme: 'Default High Contrast',
    file: 'bibliotheque.md',
    language: 'fr',
    arrange: claimsView('Propos'),
  },
  { name: 'high-contrast-light', theme: 'Default High Contrast Light', file: 'bibliotheque.md', arrange: claimsView() },
  {
    name: 'findings',
    theme: 'Default Dark Modern',
    file: 'otan.md',
    arrange: async (vscode) => {
      await vscode.problems((rows) => rows.length > 2);
    },
  },
];

/** The samples, with the date of the first article in its front matter, so that roles are checked. */
function workspace(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'dixit-pictures-'));
  cpSync(path.join(root, 'samples'), folder, { recursive: true });
  const article = path.join(folder, 'otan.md');
  writeFileSync(article, `---\ndate: 2025-07-21\n---\n${readFileSync(article, 'utf8')}`);
  return folder;
}

async function take({ name, theme, file, language, arrange }: Picture, folder: string): Promise<void> {
  const opened = workspace();
  const vscode = await openWorkbench({
    extension: root,
    workspace: opened,
    file,
    width: 1180,
    height: 640,
    settings: {
      'workbench.colorTheme': theme,
      'editor.wordWrap': 'on',
      'editor.minimap.enabled': false,
      'workbench.startupEditor': 'none',
    },
    ...(language === undefined ? {} : { language }),
  });
  try {
    await arrange(vscode);
    const picture = path.join(folder, `${name}.png`);
    await vscode.screenshot(picture);
    writeFileSync(picture, withPalette(readFileSync(picture)));
    console.log(picture);
  } finally {
    await vscode.close();
    rmSync(opened, { recursive: true, force: true });
  }
}

async function main(): Promise<void> {
  const folder = path.resolve(process.argv[2] ?? path.join(root, 'docs/images'));
  mkdirSync(folder, { recursive: true });
  for (const picture of pictures) await take(picture, folder);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
