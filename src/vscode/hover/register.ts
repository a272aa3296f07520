import { languages, type Disposable } from 'vscode';
import { MARKDOWN } from '../documents/markdown';
import { load } from '../load';
import type { Services } from '../services';

/** The cards are loaded when one is first asked for. */
export function registerHover(services: Services): Disposable {
  return languages.registerHoverProvider(MARKDOWN, {
    async provideHover(document, position, token) {
      const { cardAt } = await load(() => import('../requests'));
      return cardAt(services, document, position, token);
    },
  });
}
