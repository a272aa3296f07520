import {
  Diagnostic,
  Disposable,
  l10n,
  languages,
  workspace,
  type DiagnosticCollection,
  type TextDocument,
} from 'vscode';
import { withoutEchoes } from '../../core/json/problem';
import { registryProblemWords } from '../../core/registry/problem-words';
import type { RegistryProblem } from '../../core/registry/read';
import { toDiagnosticSeverity, toRange } from '../convert';
import { loadEngine } from '../engine/load';
import { describeError } from '../log';
import type { Services } from '../services';
import { DIAGNOSTIC_SOURCE } from './diagnostics';

/** Longer than a key repeat: the file is read as a whole. */
const PAUSE_MS = 300;

/** What is wrong in an open `.dixit/actors.json`, each entry at its line; the good entries stay in use. */
export function registerRegistryDiagnostics({ log }: Services): Disposable {
  const collection = languages.createDiagnosticCollection('dixit-registry');
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const later = (document: TextDocument, pause: number): void => {
    if (!isRegistry(document)) {
      return;
    }
    const key = document.uri.toString();
    clearTimeout(timers.get(key));
    timers.set(
      key,
      setTimeout(() => {
        timers.delete(key);
        publish(collection, document).catch((error: unknown) => log.error(describeError(error)));
      }, pause),
    );
  };
  workspace.textDocuments.forEach((document) => later(document, 0));
  return Disposable.from(
    collection,
    workspace.onDidOpenTextDocument((document) => later(document, 0)),
    workspace.onDidChangeTextDocument(({ document }) => later(document, PAUSE_MS)),
    workspace.onDidCloseTextDocument(({ uri }) => collection.delete(uri)),
    new Disposable(() => timers.forEach((timer) => clearTimeout(timer))),
  );
}

function isRegistry({ uri }: TextDocument): boolean {
  return uri.path.endsWith('/.dixit/actors.json');
}

async function publish(collection: DiagnosticCollection, document: TextDocument): Promise<void> {
  const { readRegistry } = await loadEngine();
  const text = document.getText();
  const problems = text.trim() === '' ? [] : readRegistry(text).problems;
  if (!document.isClosed) {
    collection.set(
      document.uri,
      withoutEchoes(problems).map((problem) => toDiagnostic(document, problem)),
    );
  }
}

function toDiagnostic(document: TextDocument, problem: RegistryProblem): Diagnostic {
  const span = { start: problem.start, end: Math.max(problem.end, problem.start + 1) };
  const diagnostic = new Diagnostic(
    toRange(document, span),
    registryProblemWords(problem, l10n),
    toDiagnosticSeverity(problem.severity),
  );
  diagnostic.source = DIAGNOSTIC_SOURCE;
  diagnostic.code = problem.code;
  return diagnostic;
}
