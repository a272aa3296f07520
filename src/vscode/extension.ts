/** What VS Code loads and calls: Node's extension host by itself, the web worker's by way of web.ts. */
import { commands, ExtensionMode, type ExtensionContext } from 'vscode';
import type { DixitApi, TestApi } from './api';
import { load } from './load';
import type { Surfaces } from './surfaces';

/** What the manifest declares, as far as it is read here. */
interface Manifest {
  readonly contributes: { readonly commands: readonly { readonly command: string }[] };
}

/**
 * Registers the commands of the manifest. What they do, and all that shows a draft, is in parts of their own: the
 * surfaces load when VS Code is done with the activation, the engine with the first draft, the rest when it is asked for.
 */
export function activate(context: ExtensionContext): DixitApi {
  const surfaces = new Promise<void>((resolve) => setTimeout(resolve)).then(async (): Promise<Surfaces> => {
    const { openSurfaces } = await load(() => import('./surfaces'));
    return openSurfaces(context);
  });
  const { contributes } = context.extension.packageJSON as Manifest;
  for (const { command } of contributes.commands) {
    const run = async (...args: unknown[]): Promise<unknown> => {
      const { runCommand } = await load(() => import('./requests'));
      const { services, claims } = await surfaces;
      return runCommand({ ...services, claims }, command, args);
    };
    context.subscriptions.push(commands.registerCommand(command, run));
  }
  const api: DixitApi = {
    version: 1,
    async analysis(uri) {
      const { services } = await surfaces;
      const view = await services.documents.of(uri)?.ready();
      return view?.analysis ?? null;
    },
  };
  const testApi: TestApi = { ...api, surfaces };
  return context.extensionMode === ExtensionMode.Test ? testApi : api;
}
