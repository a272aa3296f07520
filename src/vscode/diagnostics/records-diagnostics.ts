import { Diagnostic, DiagnosticSeverity, Disposable, l10n, languages, Range, type DiagnosticCollection } from 'vscode';
import { withoutEchoes, type Problem } from '../../core/json/problem';
import { problemWords } from '../../core/records/problem-words';
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
  const shown = text === null ? [] : withoutEchoes(problems).map((problem) => toDiagnostic(text, problem));
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
  const diagnostic = new Diagnostic(range, problemWords(problem, l10n) + where, severity);
  diagnostic.source = DIAGNOSTIC_SOURCE;
  diagnostic.code = problem.code;
  return diagnostic;
}
