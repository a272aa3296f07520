import type { LogOutputChannel, TextDocument, Uri } from 'vscode';
import { recordsName } from '../../core/records/names';
import type { WindowMemory } from '../memory/window-memory';
import { RecordsHistories } from './records-histories';
import { RecordsSession } from './records-session';

/** Where the records of drafts are kept: `<stem>.claims.json` beside each. */
export class RecordsStore {
  readonly histories = new RecordsHistories();

  constructor(
    private readonly memory: WindowMemory,
    private readonly log: LogOutputChannel,
  ) {}

  /** The records of a draft, followed until the session is disposed of. */
  session(document: TextDocument): RecordsSession {
    return new RecordsSession(document.uri, recordsUri(document.uri), this.histories, this.memory, this.log);
  }
}

/** Whether an address asks for more than a path, as the older side of a comparison does (`git:…?ref`). */
export function isOlderVersion({ query }: Uri): boolean {
  return query !== '';
}

/**
 * Null for a draft that has no neighbours: one that was never saved, or an older version, which the claims file beside it is not
 * of.
 */
export function recordsUri(draft: Uri): Uri | null {
  return draft.scheme === 'untitled' || isOlderVersion(draft)
    ? null
    : draft.with({ path: recordsName(draft.path), fragment: '' });
}
