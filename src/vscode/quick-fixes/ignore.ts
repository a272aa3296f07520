import { l10n, type CodeAction } from 'vscode';
import { ignoreLine } from '../actors/ignore-line';
import type { FixRequest } from './quick-fix';
import { commanding, replacing } from './actions';

/** A lost or changed passage is settled in its record, and a merge is ended: neither is set aside. */
const NOT_IGNORED: ReadonlySet<string> = new Set(['drifted', 'orphan', 'suggested', 'two-versions', 'merge-marks']);
/** Front matter is no Markdown: a comment there would be one more line that cannot be read. */
const WITHOUT_COMMENT = 'front-matter';

/** Two ways to set a finding aside: by a comment in the text, and for good by its words. Behind what mends it. */
export function ignoreFixes(request: FixRequest, hasFolder: boolean): CodeAction[] {
  const { model, view, finding } = request;
  const { rule, start, end } = finding;
  if (NOT_IGNORED.has(rule)) {
    return [];
  }
  return [
    ...(hasFolder
      ? [
          commanding(request, l10n.t('Ignore here, wherever the passage moves'), 'dixit.ignoreFinding', {
            draft: model.handle,
            rule,
            start,
            end,
          }),
        ]
      : []),
    ...(rule === WITHOUT_COMMENT
      ? []
      : replacing(request, l10n.t('Ignore “{0}” on this line with a comment', rule), [
          ignoreLine(view.text, start, rule),
        ])),
  ];
}
