import { Diagnostic, Disposable, languages, Uri, type DiagnosticCollection } from 'vscode';
import type { Finding } from '../../core/analysis';
import { toDiagnosticSeverity, toRange } from '../convert';
import type { DocumentModel } from '../documents/document-model';
import { isOlderVersion } from '../documents/records-store';
import type { Services } from '../services';
import { onSettingsChange, readSettings } from '../settings';
import { findingMessage } from '../interface-words/findings';

/** The page of a rule comes with the extension, so that it opens without a network. */
function ruleLink(rule: string): Uri {
  return Uri.from({ scheme: 'command', path: 'dixit.showRule', query: JSON.stringify([rule]) });
}

/** What the Problems view calls us. */
export const DIAGNOSTIC_SOURCE = 'Dixit';

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
  );
}

function publish(collection: DiagnosticCollection, model: DocumentModel): void {
  const { document, view } = model;
  // What was wrong in an older version nobody can put right; it would stand in the list beside the article's own.
  if (!view || isOlderVersion(document.uri) || !readSettings(document.uri).diagnostics) {
    collection.delete(document.uri);
  } else if (view.version === document.version) {
    collection.set(
      document.uri,
      view.findings.map((finding) => toDiagnostic(model, finding)),
    );
  }
}

function toDiagnostic({ document }: DocumentModel, finding: Finding): Diagnostic {
  const severity = toDiagnosticSeverity(finding.severity);
  const diagnostic = new Diagnostic(toRange(document, finding), findingMessage(finding), severity);
  diagnostic.source = DIAGNOSTIC_SOURCE;
  diagnostic.code = { value: finding.rule, target: ruleLink(finding.rule) };
  return diagnostic;
}
