import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { log, run } from './commands';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const APT = 'apt-get update && apt-get install -y --no-install-recommends chromium';

/** A Chromium or Chrome: $CHROME_PATH, else the first found on this machine. Root on a Debian without one gets Debian's. */
export function findChromium(): string {
  const found = look();
  if (found) return found;
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    log(`no Chromium: ${APT} …`);
    run('sh', ['-c', APT], { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    const installed = look();
    if (installed) return installed;
  }
  throw new Error(`no Chromium or Chrome found. Set CHROME_PATH, or install one:\n    ${APT}`);
}

function look(): string | undefined {
  const given = process.env['CHROME_PATH'];
  if (given) {
    if (!existsSync(given)) throw new Error(`CHROME_PATH does not exist: ${given}`);
    return given;
  }
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  const candidates = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...candidates, ...(process.platform === 'darwin' ? MAC : [])].find((file) => existsSync(file));
}

/** How the window of the browser is. */
export interface Window {
  readonly width?: number;
  readonly height?: number;
  /** What extensions see as `vscode.env.language`, for example `fr`. VS Code's own words stay English. */
  readonly language?: string;
  readonly headless?: boolean;
}

/** Opens a browser with one page. */
export async function launchBrowser(window: Window = {}): Promise<{ browser: Browser; page: Page }> {
  const { width = 1280, height = 800, language, headless = true } = window;
  const browser = await chromium.launch({
    executablePath: findChromium(),
    headless,
    args: ['--no-sandbox', '--disable-dev-shm-usage'], // containers: no user namespaces, a small /dev/shm
  });
  const context = await browser.newContext({ viewport: { width, height } });
  if (language) await context.addInitScript(`globalThis._VSCODE_NLS_LANGUAGE = ${JSON.stringify(language)};`);
  return { browser, page: await context.newPage() };
}
