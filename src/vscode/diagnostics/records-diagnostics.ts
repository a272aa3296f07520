import { Diagnostic, DiagnosticSeverity, Disposable, l10n, languages, Range, type DiagnosticCollection } from 'vscode';
import type { Problem } from '../../core/records/problem';
import type { DocumentModel } from '../documents/document-model';
import type { Services } from '../services';
import { DIAGNOSTIC_SOURCE } from './diagnostics';

/** What is wrong in the claims files of the open drafts, at its place in those files. */
export function registerRecordsDiagnostics({ documents }: Services): Disposable {
  const collection = languages.createDiagnosticCollection('dixit.records');
  const update = (model: DocumentModel): void => publish(collection, model);
  documents.all.forEach(update);
  return Disposable.from(
    collection,
    documents.onDidChange(({ model, change }) => change !== 'state' && update(model)),
    documents.onDidClose(({ records }) => records.uri && collection.delete(records.uri)),
  );
}

function publish(collection: DiagnosticCollection, { records }: DocumentModel): void {
  const { uri, problems, text } = records;
  if (!uri) {
    return;
  }
  const shown = text === null ? [] : problems.map((problem) => toDiagnostic(text, problem));
  const present = collection.get(uri) ?? [];
  if (shown.length > 0 || present.length > 0) {
    collection.set(uri, shown);
  }
}

function toDiagnostic(text: string, problem: Problem): Diagnostic {
  const severity = problem.severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
  const start = { line: problem.line - 1, character: problem.column - 1 };
  const within = text.slice(problem.start, Math.max(problem.start, problem.end));
  const newline = within.indexOf('\n');
  const length = Math.max(1, newline < 0 ? within.length : newline);
  const range = new Range(start.line, start.character, start.line, start.character + length);
  const where = problem.path ? ` (${problem.path})` : '';
  const diagnostic = new Diagnostic(range, problemMessage(problem) + where, severity);
  diagnostic.source = DIAGNOSTIC_SOURCE;
  diagnostic.code = problem.code;
  return diagnostic;
}

/** Problems that a person meets, in the language of the interface; the others are about JSON and stay as they are. */
function problemMessage({ code, message }: Problem): string {
  switch (code) {
    case 'merge-markers':
      return l10n.t('Git left the marks of a merge here. Keep one of the two versions, then save.');
    case 'newer-version':
      return l10n.t('The claims file was written by a newer version of Dixit. It is shown and not changed.');
    case 'duplicate-id':
      return l10n.t('Two claims have the same id; the second one is not shown.');
    case 'unsafe-url':
      return l10n.t('This address is not opened: only http and https addresses without credentials are.');
    case 'unsafe-path':
      return l10n.t('This file is not opened: its path must be relative and stay inside the workspace.');
    case 'date':
      return l10n.t('A date is written 2025-07-21, 2025-07 or 2025.');
    default:
      return message;
  }
}
