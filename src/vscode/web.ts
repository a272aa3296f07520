/** Entry for the web worker extension host (vscode.dev), whose `require` knows `vscode` only. */
import * as vscode from 'vscode';
import type { activate as Activate } from './extension';
import { load, type Unread } from './load';

/** Thrown by a `require` of a file that has not been read. */
class UnreadFile extends Error implements Unread {
  constructor(
    name: string,
    readonly read: () => Promise<void>,
  ) {
    super(`not read yet: ${name}`);
  }
}

/**
 * A `require` of the extension's own files, which evaluates them as the extension host has evaluated the entry. Nothing
 * else is ever read here.
 */
function requireFrom(folder: vscode.Uri): (name: string) => object {
  const modules = new Map<string, object>([['vscode', vscode]]);
  const sources = new Map<string, string>();
  const requireFile = (name: string): object => {
    const known = modules.get(name);
    if (known) {
      return known;
    }
    const uri = vscode.Uri.joinPath(folder, name);
    const source = sources.get(name);
    if (source === undefined) {
      throw new UnreadFile(name, async () => {
        sources.set(name, new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)));
      });
    }
    const module = { exports: {} };
    // oxlint-disable-next-line no-new-func -- the extension host loads code in this way itself
    new Function('module', 'exports', 'require', `${source}\n//# sourceURL=${uri}`)(
      module,
      module.exports,
      requireFile,
    );
    modules.set(name, module.exports);
    return module.exports;
  };
  return requireFile;
}

/** Starts the extension in a browser. */
export async function activate(context: vscode.ExtensionContext): Promise<ReturnType<typeof Activate>> {
  const requireFile = requireFrom(vscode.Uri.joinPath(context.extensionUri, 'dist/editor'));
  const extension = await load(async () => requireFile('./extension.js') as { activate: typeof Activate });
  return extension.activate(context);
}
