import { l10n } from 'vscode';
import { problemWords } from '../../core/records/problem-words';
import type { ReadResult } from '../../core/records/read';
import { labelled } from '../interface-words/labelled';
import { firstError, isNewer } from './read-records';

/** Why a write did not happen. */
export type WriteRefusal = 'unsaved' | 'gone' | 'newer' | 'broken' | 'unmergeable' | 'changed' | 'overtaken' | 'failed';

/** Whether records were written, or why not. */
export type WriteResult =
  { readonly ok: true } | { readonly ok: false; readonly reason: WriteRefusal; readonly detail: string };

/** Nothing was written; the detail is a sentence for the person where the reason alone does not say it. */
export function refused(reason: WriteRefusal, detail = ''): WriteResult {
  return { ok: false, reason, detail };
}

/** A file that must not be written, and the line that is the reason. */
export function refusedFor(read: ReadResult): WriteResult {
  const problem = firstError(read);
  return refused(
    isNewer(read) ? 'newer' : 'broken',
    problem ? labelled(l10n.t('Line {0}', problem.line), problemWords(problem, l10n)) : '',
  );
}
