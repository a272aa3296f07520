import { commands, Disposable } from 'vscode';
import { isWritable } from './documents/row';
import type { Services } from './services';

/** Facts that `when` clauses of the manifest read, as `dixit.<name>`. */
type ContextName =
  | 'state'
  | 'hasDraft'
  | 'hasClaims'
  | 'hasActors'
  | 'hasRecords'
  | 'recordsBroken'
  | 'recordsUnmerged'
  | 'hasNewsroom'
  | 'hasLost'
  | 'hasSuggested'
  | 'hasDrifted'
  | 'hasVersions'
  | 'canAnnotate'
  | 'canChange'
  | 'claimsFiltered'
  | 'claimsAllHidden';

const known = new Map<ContextName, unknown>();

/** Sets a context key; nothing is sent when it has not changed. */
export async function setContext(name: ContextName, value: string | boolean): Promise<void> {
  if (known.get(name) !== value) {
    known.set(name, value);
    await commands.executeCommand('setContext', `dixit.${name}`, value);
  }
}

/** Keeps the context keys in step with the active draft. */
export function registerContext({ documents }: Services): Disposable {
  const update = (): void => {
    const model = documents.active;
    const view = model?.view ?? null;
    const records = view?.records.kind;
    void setContext('state', model?.state ?? 'none');
    void setContext('hasDraft', model !== null);
    void setContext('hasClaims', (view?.rows.length ?? 0) > 0);
    void setContext('hasActors', (view?.analysis.actors.length ?? 0) > 0);
    void setContext('hasRecords', records === 'loaded' || records === 'broken' || records === 'newer');
    const marks = new Set(view?.rows.map(({ mark }) => mark));
    void setContext('hasLost', marks.has('orphan'));
    void setContext('hasSuggested', marks.has('suggested'));
    void setContext('hasDrifted', marks.has('drifted'));
    void setContext('hasVersions', marks.has('conflict'));
    void setContext('recordsBroken', records === 'broken');
    void setContext('recordsUnmerged', view?.records.kind === 'broken' && view.records.isUnmerged);
    void setContext('canAnnotate', view !== null && isWritable(view));
    // What cannot be done yet, in a draft without a file or beside a broken one, says what to do first.
    void setContext('canChange', view !== null && !view.isReadOnly);
  };
  update();
  return Disposable.from(
    documents.onDidChangeActive(update),
    documents.onDidClose(update),
    documents.onDidChange(({ model }) => model === documents.active && update()),
    new Disposable(() => known.clear()),
  );
}
