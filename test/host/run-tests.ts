/**
 * Runs an extension's tests in the extension host of a real VS Code workbench:
 *
 *   node --import tsx test/host/run-tests.ts --extension DIR --tests FILE --workspace DIR
 *        [--web] [--vsix FILE] [--language TAG] [--timeout S] [--verbose]
 *
 * FILE exports `run(): Promise<void>`; its console output is printed here, and the environment reaches it. With
 * `--web`, extension and tests run in the web worker host. Exit status: 0 passed · 1 failed · 2 wrong usage · 124 out of time.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, parseArgs } from 'node:util';
import { launchBrowser } from './browser';
import { startServer, workbenchUrl, type Settings } from './server';

export interface TestRun {
  readonly extension: string | readonly string[];
  readonly tests: string;
  readonly workspace?: string | undefined;
  readonly web?: boolean | undefined;
  /** A packaged extension, which runs instead of the folder. */
  readonly vsix?: string | undefined;
  readonly language?: string | undefined;
  readonly settings?: Settings;
  /** Seconds. */
  readonly timeout?: number;
  /** Print also what the workbench itself logs. */
  readonly verbose?: boolean | undefined;
}

/** Resolves to the exit status of the tests, 124 when they do not end in time. */
export async function runTests(run: TestRun): Promise<number> {
  const { extension, tests, workspace, web = false, vsix, language, settings, timeout = 1_200, verbose = false } = run;
  for (const file of [extension, workspace, vsix].flat())
    if (file && !existsSync(file)) throw new Error(`no such file or folder: ${file}`);
  if (web && vsix) throw new Error('a packaged extension runs in the Node extension host only');

  const inWorker = web && { 'remote.extensionKind': { [idOf([extension].flat()[0] ?? '')]: ['web'] } };
  const server = await startServer({ driven: true, vsix: vsix ? [vsix] : [], settings: { ...settings, ...inWorker } });
  try {
    const { browser, page } = await launchBrowser(language ? { language } : {});
    try {
      return await new Promise<number>((resolve, reject) => {
        const outOfTime = async (): Promise<void> => {
          const picture = path.join(os.tmpdir(), `dixit-timeout-${process.pid}.png`);
          await page.screenshot({ path: picture }).catch(() => {});
          process.stderr.write(
            `no result in ${timeout} s; the workbench then: ${picture}\n${server.log().slice(-3000)}\n`,
          );
          resolve(124);
        };
        setTimeout(() => void outOfTime(), timeout * 1000).unref();
        page.on('crash', () => reject(new Error('the page of the workbench crashed')));
        if (verbose) page.on('console', (message) => process.stderr.write(`[page] ${message.text()}\n`));
        const print = (type: string, args: readonly unknown[]): void => {
          const line = format(...args);
          if (!verbose && NOISE.test(line)) return;
          (type === 'error' || type === 'warn' ? process.stderr : process.stdout).write(`${line}\n`);
        };
        const open = async (): Promise<void> => {
          await page.exposeFunction('codeAutomationLog', print);
          await page.exposeFunction('codeAutomationExit', resolve);
          const folder = vsix ? emptyExtension(server.dataFolder) : extension;
          await page.goto(workbenchUrl(server.authority, { workspace, tests, extension: folder }));
        };
        open().catch(reject);
      });
    } finally {
      await browser.close().catch(() => {});
    }
  } finally {
    server.stop();
  }
}

function idOf(folder: string): string {
  const { publisher, name } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Record<
    string,
    string
  >;
  return `${publisher}.${name}`;
}

/** VS Code runs tests only beside an extension under development: for a packaged one, an empty one stands in. */
function emptyExtension(parent: string): string {
  const folder = path.join(parent, 'empty-extension');
  mkdirSync(folder);
  const manifest = { name: 'empty', publisher: 'none', version: '0.0.0', engines: { vscode: '*' } };
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest));
  return folder;
}

/** What the workbench logs while it starts; the rest is the tests' own. */
const NOISE = new RegExp(
  `^(${[
    'Resolv(ing|ed) connection token \\(',
    'Creating a socket \\(',
    '(Ignoring fetching|Updating) additional builtin extensions',
    'ChatSessionStore: Migrating',
    '\\[Service Worker\\]',
    '\\[(Remote)?AgentHost',
    '\\[AccountPolicyGate\\]',
    '\\[reconnection-grace-time\\]',
    'Canceled: Canceled: Canceled\\n',
  ].join('|')})`,
);

async function main(): Promise<number> {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const { values } = parseArgs({
    options: {
      extension: text,
      tests: text,
      workspace: text,
      vsix: text,
      language: text,
      timeout: { ...text, default: '1200' },
      web: flag,
      verbose: flag,
    },
  });
  const { extension, tests, timeout, ...rest } = values;
  if (!extension || !tests) {
    process.stderr.write('usage: run-tests --extension DIR --tests FILE [--workspace DIR] [--web] [--vsix FILE] …\n');
    return 2;
  }
  return runTests({ extension, tests, timeout: Number(timeout), ...rest });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main().then(
    (status) => process.exit(status),
    (error: unknown) => {
      process.stderr.write(`run-tests: ${error instanceof Error ? error.message : String(error)}\n`);
      process.exit(1);
    },
  );
}
