import { Uri, workspace, type Disposable } from 'vscode';
import { loadEngine } from '../engine/load';

const SCHEME = 'dixit-registry';

/** The registry that comes with Dixit as a document that can be read and not changed. */
export const BUNDLED_REGISTRY = Uri.from({ scheme: SCHEME, path: '/Dixit/actors.json' });

let text: string | undefined;

/** The bundled registry as JSON. */
async function bundledText(): Promise<string> {
  const { STARTER_REGISTRY, writeRegistry } = await loadEngine();
  text ??= writeRegistry(STARTER_REGISTRY, null) ?? '';
  return text;
}

/** Shows the bundled registry as a read-only document. */
export function registerBundledRegistry(): Disposable {
  return workspace.registerTextDocumentContentProvider(SCHEME, { provideTextDocumentContent: () => bundledText() });
}
