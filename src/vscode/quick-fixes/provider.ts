import {
  CodeActionKind,
  languages,
  type CodeAction,
  type CodeActionContext,
  type CodeActionProvider,
  type Diagnostic,
  type Disposable,
  type Range,
  type Selection,
  type TextDocument,
} from 'vscode';
import { toSpan } from '../convert';
import { DIAGNOSTIC_SOURCE } from '../diagnostics/diagnostics';
import { MARKDOWN } from '../documents/markdown';
import type { Services } from '../services';
import { findingMessage } from '../words/findings';
import { ACTOR_FIXES } from './actors';
import { ignoreFixes } from './ignore';
import { annotateUnattributed } from './annotate-fix';
import type { QuickFix } from './quick-fix';
import { RECORD_FIXES } from './records';

/** Every quick fix; a rule may have several. */
const FIXES: readonly QuickFix[] = [annotateUnattributed, ...ACTOR_FIXES, ...RECORD_FIXES];

class QuickFixProvider implements CodeActionProvider {
  constructor(private readonly services: Services) {}

  provideCodeActions(
    document: TextDocument,
    _range: Range | Selection,
    { diagnostics }: CodeActionContext,
  ): CodeAction[] {
    const model = this.services.documents.of(document.uri);
    const view = model?.current();
    if (!model || !view) {
      return [];
    }
    return diagnostics
      .filter(({ source }) => source === DIAGNOSTIC_SOURCE)
      .flatMap((diagnostic) => {
        const rule = ruleOf(diagnostic);
        const { start, end } = toSpan(document, diagnostic.range);
        const finding = view.findings.find(
          (one) =>
            one.rule === rule && one.start === start && one.end === end && findingMessage(one) === diagnostic.message, // lost passages are all reported at one place
        );
        if (!finding) {
          return [];
        }
        const request = { model, view, finding, diagnostic };
        const fixes = FIXES.filter((fix) => fix.rule === rule).flatMap((fix) => fix.fixes(request));
        return [...fixes, ...ignoreFixes(request, this.services.ignored.fileFor(document.uri) !== null)];
      });
  }
}

function ruleOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

export function registerQuickFixes(services: Services): Disposable {
  return languages.registerCodeActionsProvider(MARKDOWN, new QuickFixProvider(services), {
    providedCodeActionKinds: [CodeActionKind.QuickFix],
  });
}
