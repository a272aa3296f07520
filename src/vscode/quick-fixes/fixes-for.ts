import { l10n, type CodeAction, type Diagnostic, type TextDocument } from 'vscode';
import { toSpan } from '../convert';
import type { Services } from '../services';
import { findingMessage } from '../interface-words/findings';
import { commanding } from './actions';
import { ACTOR_FIXES } from './actors';
import { annotateUnattributed } from './annotate-fix';
import { fixFrontMatter } from './front-matter';
import { ignoreFixes } from './ignore';
import type { QuickFix } from './quick-fix';
import { RECORD_FIXES } from './records';

/** Every quick fix; a rule may have several. */
const FIXES: readonly QuickFix[] = [annotateUnattributed, fixFrontMatter, ...ACTOR_FIXES, ...RECORD_FIXES];

/** What can be done about these findings of a draft. */
export function fixesFor(
  { documents, ignored }: Services,
  document: TextDocument,
  diagnostics: readonly Diagnostic[],
): CodeAction[] {
  const model = documents.of(document.uri);
  const view = model?.current();
  if (!model || !view) {
    return [];
  }
  return diagnostics.flatMap((diagnostic) => {
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
    return [
      ...fixes,
      ...ignoreFixes(request, ignored.fileFor(document.uri) !== null),
      commanding(request, l10n.t('Explain “{0}”', rule), 'dixit.showRule', rule), // by mouse the rule itself is a link
    ];
  });
}

function ruleOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}
