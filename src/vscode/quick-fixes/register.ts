import { CodeActionKind, languages, type Disposable } from 'vscode';
import { DIAGNOSTIC_SOURCE } from '../diagnostics/diagnostics';
import { MARKDOWN } from '../documents/markdown';
import { load } from '../load';
import type { Services } from '../services';

/** VS Code asks at each move of the cursor: the fixes are loaded where one of our findings is. */
export function registerQuickFixes(services: Services): Disposable {
  return languages.registerCodeActionsProvider(
    MARKDOWN,
    {
      async provideCodeActions(document, _range, { diagnostics }) {
        const own = diagnostics.filter(({ source }) => source === DIAGNOSTIC_SOURCE);
        if (own.length === 0) {
          return [];
        }
        const { fixesFor } = await load(() => import('../requests'));
        return fixesFor(services, document, own);
      },
    },
    { providedCodeActionKinds: [CodeActionKind.QuickFix] },
  );
}
