import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { launchBrowser } from '../host/browser';
import { root } from './support/workbench';

describe('npm start, without a display', () => {
  let child: ChildProcess;
  let output = '';

  before(async () => {
    const { DISPLAY: _x, WAYLAND_DISPLAY: _wayland, WSL_DISTRO_NAME: _wsl, ...env } = process.env;
    child = spawn(process.execPath, ['test/start.mjs'], { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] });
    child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    const end = Date.now() + 110_000;
    while (!output.includes('Ctrl+C') && child.exitCode === null && Date.now() < end)
      await new Promise((resolve) => setTimeout(resolve, 100));
  });

  after(() => child.kill('SIGKILL'));

  it('prints the analysis of the first article, and says why no desktop opens', () => {
    assert.match(output, /samples\/otan\.md {2}French/);
    assert.match(output, /Jens Stoltenberg/);
    assert.match(output, /No display here/);
  });

  it('serves VS Code with the article open and Dixit loaded, at the address that it prints', async () => {
    const url = /^ +(http:\S+)$/m.exec(output)?.[1];
    assert.ok(url, output);
    const { browser, page } = await launchBrowser();
    try {
      await page.goto(url);
      await page.locator('.editor-instance .view-line', { hasText: 'trouvera' }).waitFor({ timeout: 30_000 });
      await page.locator('.activitybar .action-label[aria-label^="Dixit"]').waitFor({ timeout: 30_000 });
    } finally {
      await browser.close();
    }
  });

  it('ends with Ctrl+C, and takes the server with it', async () => {
    const url = /^ +(http:\S+)$/m.exec(output)?.[1] ?? '';
    const ended = once(child, 'exit');
    child.kill('SIGINT');
    await ended;
    await assert.rejects(fetch(url), 'the server still answers');
  });
});
