import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { serverCommand } from './fetch';
import { QUIET } from './quiet-settings';

export type Settings = Readonly<Record<string, unknown>>;

/** A running VS Code server with data of its own, which go when it stops. */
export interface Server {
  readonly authority: string;
  readonly dataFolder: string;
  readonly stop: () => void;
  /** The last of what the server printed. */
  readonly log: () => string;
}

export interface ServerOptions {
  readonly settings?: Settings | undefined;
  /** Packaged extensions to install first. */
  readonly vsix?: readonly string[];
  /** VS Code's mode for automation: 1.100.3 then refuses modal dialogs, 1.139.1 shows no toasts. */
  readonly driven?: boolean;
  /** Port to listen on; any free one unless given. */
  readonly port?: number;
  /** Whether folders are opened in restricted mode, until somebody trusts them. */
  readonly restricted?: boolean;
}

const START_LIMIT_MS = 60_000;

/** Servers outlive no run of this process. */
const running = new Set<() => void>();
let watching = false;

function stopWithProcess(stop: () => void): void {
  running.add(stop);
  if (watching) return;
  watching = true;
  process.on('exit', () => running.forEach((one) => one()));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => process.exit(128 + os.constants.signals[signal]));
}

/** Starts a server with fresh settings and no extension but the built-in ones. */
export async function startServer(options: ServerOptions = {}): Promise<Server> {
  const { settings = {}, vsix = [], driven = false, port = 0, restricted = false } = options;
  const [node, main] = serverCommand();
  const dataFolder = mkdtempSync(path.join(os.tmpdir(), 'dixit-vscode-'));
  const remove = (): void => rmSync(dataFolder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  mkdirSync(path.join(dataFolder, 'data/User'), { recursive: true });
  writeFileSync(path.join(dataFolder, 'data/User/settings.json'), JSON.stringify({ ...QUIET, ...settings }));

  const common = ['--server-data-dir', dataFolder, '--accept-server-license-terms', '--disable-telemetry'];
  const env = { ...process.env, EXTENSIONS_GALLERY: '{"serviceUrl":""}' }; // no marketplace, so no request to one
  for (const file of vsix) {
    const args = [main, ...common, '--install-extension', path.resolve(file)];
    const { status, stdout, stderr } = spawnSync(node, args, { encoding: 'utf8', env });
    if (status !== 0 || /Failed Installing/i.test(stdout + stderr)) {
      remove();
      throw new Error(`could not install ${file}:\n${stdout}${stderr}`);
    }
  }

  const flags = ['--host', '127.0.0.1', '--port', String(port), '--without-connection-token'];
  flags.push('--disable-getting-started-override');
  if (!restricted) flags.push('--disable-workspace-trust');
  if (driven) flags.push('--enable-smoke-test-driver');
  // Detached: a process group of its own, so that extension hosts go with it.
  const server = spawn(node, [main, ...common, ...flags], { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const stop = (): void => {
    running.delete(stop);
    try {
      if (server.pid) process.kill(-server.pid, 'SIGKILL');
    } catch {
      // it has ended already
    }
    remove();
  };
  stopWithProcess(stop);

  let output = '';
  try {
    const bound = await new Promise<string>((resolve, reject) => {
      const listen = (chunk: Buffer): void => {
        output = (output + chunk.toString()).slice(-100_000);
        const match = /Extension host agent listening on (\d+)/.exec(output);
        if (match?.[1]) resolve(match[1]);
      };
      server.stdout.on('data', listen);
      server.stderr.on('data', listen);
      server.once('error', reject);
      server.once('exit', (code) => reject(new Error(`the VS Code server ended with status ${code}:\n${output}`)));
      const late = (): void => reject(new Error(`the VS Code server did not start in time:\n${output}`));
      setTimeout(late, START_LIMIT_MS).unref();
    });
    return { authority: `127.0.0.1:${bound}`, dataFolder, stop, log: () => output };
  } catch (error) {
    stop();
    throw error;
  }
}

/** What a workbench opens with. */
export interface Opening {
  /** A folder or a `.code-workspace` file; an empty window without. */
  readonly workspace?: string | undefined;
  /** Folders of extensions under development. */
  readonly extension?: string | readonly string[] | undefined;
  /** The module whose `run()` is called. */
  readonly tests?: string;
  /** A file to open in an editor, relative to the workspace folder. */
  readonly file?: string | undefined;
}

/** The address of a workbench on a server. */
export function workbenchUrl(authority: string, { workspace, extension, tests, file }: Opening): string {
  const remote = (name: string): string => `vscode-remote://${authority}${pathToFileURL(path.resolve(name)).pathname}`;
  const payload: [string, string][] = [
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ];
  for (const folder of extension ? [extension].flat() : []) payload.push(['extensionDevelopmentPath', remote(folder)]);
  if (tests) payload.push(['extensionTestsPath', remote(tests)]);
  if (file) payload.push(['openFile', remote(path.resolve(workspace ?? '', file))]);

  const url = new URL(`http://${authority}/`);
  if (workspace)
    url.searchParams.set(workspace.endsWith('.code-workspace') ? 'workspace' : 'folder', path.resolve(workspace));
  else url.searchParams.set('ew', 'true');
  url.searchParams.set('payload', JSON.stringify(payload));
  return url.href;
}
