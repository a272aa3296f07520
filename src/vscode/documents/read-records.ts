import { l10n } from 'vscode';
import type { Problem } from '../../core/json/problem';
import { problemWords } from '../../core/records/problem-words';
import type { ReadResult } from '../../core/records/read';
import type { ClaimsFile } from '../../core/records/types';
import type { Engine } from '../engine/load';
import type { RecordsView } from './row';

/** What a claims file says, as far as it can be used. */
interface ReadRecords {
  readonly view: RecordsView;
  /** What is wrong in the file, with offsets into its text. */
  readonly problems: readonly Problem[];
}

/** Understands the text of a claims file; null means that there is none. */
export function readRecords({ readClaims }: Engine, text: string | null): ReadRecords {
  if (text === null) {
    return { view: { kind: 'none' }, problems: [] };
  }
  const read = readClaims(text);
  const { file, writable, problems } = read;
  if (isNewer(read)) {
    return { view: { kind: 'newer', file }, problems };
  }
  if (file && writable) {
    return { view: { kind: 'loaded', file }, problems };
  }
  const problem = firstError(read);
  const message = problem ? problemWords(problem, l10n) : '';
  const isUnmerged = problem?.code === 'merge-markers';
  return { view: { kind: 'broken', message, line: problem?.line ?? null, isUnmerged, file }, problems };
}

/** The records that can be shown, also where they must not be written. */
export function fileOf(view: RecordsView): ClaimsFile | null {
  return view.kind === 'none' || view.kind === 'unsaved' ? null : view.file;
}

/** Whether the file was written by a newer version. */
export function isNewer({ problems }: ReadResult): boolean {
  return problems.some(({ code }) => code === 'newer-version');
}

/** The first thing for which the file is not written; undefined where there is none. */
export function firstError({ problems }: ReadResult): Problem | undefined {
  return problems.find(({ severity }) => severity === 'error');
}
