import type { LogOutputChannel, TextDocument, Uri } from 'vscode';
import { recordsName } from '../../core/records/names';
import { RecordsSession } from './records-session';

/** Where the records of drafts are kept: `<stem>.claims.json` beside each. */
export class RecordsStore {
  constructor(private readonly log: LogOutputChannel) {}

  /** The records of a draft, followed until the session is disposed of. */
  session(document: TextDocument): RecordsSession {
    return new RecordsSession(recordsUri(document.uri), this.log);
  }
}

/** Null for a draft that was never saved: it has no neighbours yet. */
export function recordsUri(draft: Uri): Uri | null {
  return draft.scheme === 'untitled' ? null : draft.with({ path: recordsName(draft.path), query: '', fragment: '' });
}
