/** Opens a real VS Code workbench in a browser, to click in it and to read it. */
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { launchBrowser, type Window } from './browser';
import { vscodeVersion } from './fetch';
import { startServer, workbenchUrl, type Opening, type Server, type Settings } from './server';
import { EDITOR, WorkbenchActions } from './workbench-actions';

export interface WorkbenchOptions extends Pick<Opening, 'workspace' | 'file'>, Window {
  /** The folder of an extension under development; or `vsix`, a packaged one. */
  readonly extension?: string;
  readonly vsix?: string;
  readonly settings?: Settings;
  /** How long an action is tried, in ms. */
  readonly timeout?: number;
  /** Whether the folder is opened in restricted mode, without a question. */
  readonly restricted?: boolean;
}

/** An open workbench. `page` (Playwright) is there for all that the actions do not cover. */
export class Workbench extends WorkbenchActions {
  constructor(
    page: Page,
    timeout: number,
    readonly server: Server,
    readonly close: () => Promise<void>,
  ) {
    super(page, timeout);
  }
}

/** Starts a server and a browser, and waits for the editor of `file`. Close it, or both go on. */
export async function openWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const { workspace, file, extension, vsix, settings, timeout = 30_000, restricted = false, ...window } = options;
  const server = await startServer({
    settings: { 'editor.hover.delay': 100, 'security.workspace.trust.startupPrompt': 'never', ...settings },
    restricted,
    vsix: vsix ? [vsix] : [],
    driven: extension !== undefined && vscodeVersion !== '1.100.3', // later ones load a development folder only then
  });
  let closeBrowser = async (): Promise<void> => {};
  const close = async (): Promise<void> => {
    await closeBrowser();
    server.stop();
  };
  try {
    const { browser, page } = await launchBrowser(window);
    closeBrowser = () => browser.close().catch(() => {});
    page.setDefaultTimeout(timeout);
    await page.addInitScript('globalThis.__name = (value) => value;'); // tsx names functions, also those sent to the page
    await page.addInitScript({ path: fileURLToPath(new URL('find-in-editor.js', import.meta.url)) });
    await page.goto(workbenchUrl(server.authority, { workspace, extension, file }));
    await page.locator('.statusbar .statusbar-item').first().waitFor();
    if (file) await page.locator(`${EDITOR} .view-line`).first().waitFor();
    return new Workbench(page, timeout, server, close);
  } catch (error) {
    await close();
    throw error;
  }
}
