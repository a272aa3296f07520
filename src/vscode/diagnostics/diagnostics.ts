import { Diagnostic, Disposable, languages, Uri, type DiagnosticCollection } from 'vscode';
import type { Finding } from '../../core/analysis';
import { toDiagnosticSeverity, toRange } from '../convert';
import type { DocumentModel } from '../documents/document-model';
import { isOlderVersion } from '../documents/records-store';
import type { Services } from '../services';
import { onSettingsChange, readSettings } from '../settings';
import { findingMessage } from '../words/findings';

export const DIAGNOSTIC_SOURCE = 'Dixit';

/** Findings of the open drafts as diagnostics, each document on its own. */
export function registerDiagnostics({ documents, context }: Services): Disposable {
  // The page comes with the extension, so that it opens without a network; it has one heading a rule.
  const page = Uri.joinPath(context.extensionUri, 'docs', 'rules.md');
  const collection = languages.createDiagnosticCollection('dixit');
  const update = (model: DocumentModel): void => publish(collection, model, page);
  const all = (): void => documents.all.forEach(update);
  all();
  return Disposable.from(
    collection,
    documents.onDidChange(({ model }) => update(model)),
    documents.onDidClose(({ document }) => collection.delete(document.uri)),
    onSettingsChange(all, 'diagnostics'),
  );
}

function publish(collection: DiagnosticCollection, model: DocumentModel, page: Uri): void {
  const { document, view } = model;
  // What was wrong in an older version nobody can put right; it would stand in the list beside the article's own.
  if (!view || isOlderVersion(document.uri) || !readSettings(document.uri).diagnostics) {
    collection.delete(document.uri);
  } else if (view.version === document.version) {
    collection.set(
      document.uri,
      view.findings.map((finding) => toDiagnostic(model, finding, page)),
    );
  }
}

function toDiagnostic({ document }: DocumentModel, finding: Finding, page: Uri): Diagnostic {
  const severity = toDiagnosticSeverity(finding.severity);
  const diagnostic = new Diagnostic(toRange(document, finding), findingMessage(finding), severity);
  diagnostic.source = DIAGNOSTIC_SOURCE;
  diagnostic.code = { value: finding.rule, target: page.with({ fragment: finding.rule }) };
  return diagnostic;
}
