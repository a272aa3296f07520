import type { CodeAction } from 'vscode';
import { claimReference } from '../../references';
import { commanding } from '../actions';
import type { FixRequest } from '../quick-fix';

/** A command on the record that a finding is about, as a quick fix. */
interface RecordAction {
  readonly title: string;
  readonly command: `dixit.${string}`;
  readonly isPreferred?: boolean;
}

/** The actions for the record that the finding names; none when it is not shown any more, or must not be written. */
export function recordActions(request: FixRequest, actions: readonly RecordAction[]): CodeAction[] {
  const { model, view, finding } = request;
  const row = view.rows.find(({ record }) => record !== null && record.id === finding.data['record']);
  if (!row || view.isReadOnly) {
    return [];
  }
  return actions.map(({ title, command, isPreferred }) => {
    const action = commanding(request, title, command, claimReference(model, row));
    action.isPreferred = isPreferred === true;
    return action;
  });
}
