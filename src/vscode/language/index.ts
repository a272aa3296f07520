import { Disposable } from 'vscode';
import { registerBundledRegistry } from '../actors/bundled-document';
import type { Services } from '../services';
import { registerCompletion } from './completion-provider';
import { registerDefinition } from './definition-provider';
import { registerMentions } from './mentions-provider';
import { registerRename } from './rename-provider';
import { registerSymbols } from './symbols-provider';

/** What the editor's own commands do on actors: rename, references, definition, outline, completion. */
export function registerLanguageFeatures(services: Services): Disposable {
  return Disposable.from(
    registerBundledRegistry(),
    registerRename(services),
    registerMentions(services),
    registerDefinition(services),
    registerSymbols(services),
    registerCompletion(services),
  );
}
