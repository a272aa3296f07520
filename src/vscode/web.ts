/** Entry for the web worker extension host (vscode.dev). */
import type { ExtensionContext } from 'vscode';
import { activate as activateShared } from './activate';
import { loadEngineBy } from './engine/load';
import { readParts } from './engine/read-parts';

export function activate(context: ExtensionContext): ReturnType<typeof activateShared> {
  loadEngineBy(() => readParts(context.extensionUri));
  return activateShared(context);
}
