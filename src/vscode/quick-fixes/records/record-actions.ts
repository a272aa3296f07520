import { CodeAction, CodeActionKind } from 'vscode';
import { claimReference } from '../../references';
import type { FixRequest } from '../quick-fix';

/** A command on the record that a finding is about, as a quick fix. */
export interface RecordAction {
  readonly title: string;
  readonly command: `dixit.${string}`;
  readonly isPreferred?: boolean;
}

/** The actions for the record that the finding names; none when it is not shown any more. */
export function recordActions(
  { model, view, finding, diagnostic }: FixRequest,
  actions: readonly RecordAction[],
): CodeAction[] {
  const row = view.rows.find(({ record }) => record !== null && record.id === finding.data['record']);
  if (!row) {
    return [];
  }
  return actions.map(({ title, command, isPreferred }) => {
    const action = new CodeAction(title, CodeActionKind.QuickFix);
    action.diagnostics = [diagnostic];
    action.command = { command, title, arguments: [claimReference(model, row)] };
    action.isPreferred = isPreferred === true;
    return action;
  });
}
