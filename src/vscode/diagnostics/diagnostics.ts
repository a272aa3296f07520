import { Diagnostic, Disposable, languages, Uri, window, type DiagnosticCollection } from 'vscode';
import type { Finding } from '../../core/analysis';
import { toDiagnosticSeverity, toRange } from '../convert';
import type { DocumentModel } from '../documents/document-model';
import type { Services } from '../services';
import { onSettingsChange, readSettings, type Settings } from '../settings';
import { findingMessage } from '../words/findings';

export const DIAGNOSTIC_SOURCE = 'Dixit';

/** Where the page of a rule is: one heading a rule. */
const RULES_PAGE = Uri.parse('https://github.com/dixit/dixit/blob/main/docs/rules.md');

/** Findings of the open drafts as diagnostics, each document on its own. */
export function registerDiagnostics({ documents }: Services): Disposable {
  const collection = languages.createDiagnosticCollection('dixit');
  const update = (model: DocumentModel): void => publish(collection, model);
  const all = (): void => documents.all.forEach(update);
  all();
  return Disposable.from(
    collection,
    documents.onDidChange(({ model }) => update(model)),
    documents.onDidClose(({ document }) => collection.delete(document.uri)),
    onSettingsChange(all, 'diagnostics'),
    onSettingsChange(all, 'rules'),
    window.onDidChangeVisibleTextEditors(all),
  );
}

function publish(collection: DiagnosticCollection, model: DocumentModel): void {
  const { document, view } = model;
  const settings = readSettings(document.uri);
  if (!view || !settings.diagnostics) {
    collection.delete(document.uri);
  } else if (view.version === document.version) {
    collection.set(
      document.uri,
      view.analysis.findings.flatMap((finding) => toDiagnostic(model, finding, settings) ?? []),
    );
  }
}

function toDiagnostic({ document }: DocumentModel, finding: Finding, { rules }: Settings): Diagnostic | null {
  const level = rules.get(finding.rule) ?? finding.severity;
  if (level === 'off') {
    return null;
  }
  const diagnostic = new Diagnostic(toRange(document, finding), findingMessage(finding), toDiagnosticSeverity(level));
  diagnostic.source = DIAGNOSTIC_SOURCE;
  diagnostic.code = { value: finding.rule, target: RULES_PAGE.with({ fragment: finding.rule }) };
  return diagnostic;
}
