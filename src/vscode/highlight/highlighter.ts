import { Disposable, window, type TextEditor, type TextEditorDecorationType } from 'vscode';
import { toRange } from '../convert';
import type { DocumentModel } from '../documents/document-model';
import type { Services } from '../services';
import { onSettingsChange, readSettings } from '../settings';
import { GutterMarks } from './gutter';
import { HIGHLIGHT_KINDS, highlightSpans, type HighlightKind } from './spans';
import { createDecorationType } from './styles';
import { Thread } from './thread';

/** Kinds that the setting for names and roles switches. */
const ACTOR_KINDS: ReadonlySet<HighlightKind> = new Set<HighlightKind>(['actor', 'role']);

/**
 * Marks claims and actors in every visible editor. Between two analyses VS Code itself shifts the marks with the
 * edits, so nothing flickers while a person types.
 */
export class Highlighter implements Disposable {
  readonly #types = new Map(
    HIGHLIGHT_KINDS.map((kind): [HighlightKind, TextEditorDecorationType] => [kind, createDecorationType(kind)]),
  );
  readonly #thread = new Thread();
  readonly #gutter: GutterMarks;
  readonly #subscriptions: Disposable;

  constructor(private readonly services: Services) {
    const { documents, highlights, media } = services;
    this.#gutter = new GutterMarks(media);
    const all = (): void => this.#showIn(window.visibleTextEditors);
    this.#subscriptions = Disposable.from(
      documents.onDidChange(({ model }) => this.#showIn(editorsOf(model))),
      window.onDidChangeVisibleTextEditors((editors) => this.#showIn(editors)),
      window.onDidChangeTextEditorSelection(({ textEditor }) => this.#showThread(textEditor)),
      window.onDidChangeActiveTextEditor(all),
      highlights.onDidChange(all),
      onSettingsChange(all, 'highlights'),
    );
    all();
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#thread.dispose();
    this.#gutter.dispose();
    for (const type of this.#types.values()) {
      type.dispose();
    }
  }

  #showIn(editors: readonly TextEditor[]): void {
    for (const editor of editors) {
      const model = this.services.documents.of(editor.document.uri);
      if (model) {
        this.#show(editor, model);
      }
    }
  }

  #show(editor: TextEditor, model: DocumentModel): void {
    const { document } = editor;
    const settings = readSettings(document.uri).highlights;
    const view = this.services.highlights.visible ? model.current() : null;
    const spans = view && highlightSpans(view.analysis, view.text);
    for (const [kind, type] of this.#types) {
      const shown = spans && (settings.actors || !ACTOR_KINDS.has(kind)) ? spans[kind] : [];
      editor.setDecorations(
        type,
        shown.map((span) => toRange(document, span)),
      );
    }
    this.#gutter.show(editor, view && settings.gutter ? view.rows : []);
    this.#showThread(editor);
  }

  #showThread(editor: TextEditor): void {
    const model = this.services.documents.of(editor.document.uri);
    const shown = this.services.highlights.visible && readSettings(editor.document.uri).highlights.thread;
    if (model) {
      this.#thread.show(editor, shown ? model.view : null);
    }
  }
}

function editorsOf(model: DocumentModel): TextEditor[] {
  return window.visibleTextEditors.filter(({ document }) => document === model.document);
}
