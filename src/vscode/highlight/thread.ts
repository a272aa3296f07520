import { window, type Disposable, type Range, type TextEditor } from 'vscode';
import type { Span } from '../../core/analysis';
import { toRange } from '../convert';
import { rowInEditor } from '../documents/row-in-editor';
import type { DraftView, Row } from '../documents/row';
import { createThreadType } from './styles';

/** Who → says → what: frames the source, the cue and the words of the claim at the cursor, in the active editor. */
export class Thread implements Disposable {
  readonly #type = createThreadType();
  readonly #shown = new WeakMap<TextEditor, readonly Range[]>();

  /** A view that lags behind the text leaves the frame as it is: it moves with the edit, the next view corrects it. */
  show(editor: TextEditor, view: DraftView | null): void {
    if (view && view.version !== editor.document.version) {
      return;
    }
    const row = view && editor === window.activeTextEditor ? rowInEditor(view, editor) : null;
    const ranges = row ? threadOf(row).map((span) => toRange(editor.document, span)) : [];
    if (ranges.length > 0 || (this.#shown.get(editor)?.length ?? 0) > 0) {
      editor.setDecorations(this.#type, ranges);
      this.#shown.set(editor, ranges);
    }
  }

  dispose(): void {
    this.#type.dispose();
  }
}

/** Source, cue and parts; a claim without a source has no thread to show. */
export function threadOf({ claim, parts }: Row): Span[] {
  return claim?.source || claim?.cue
    ? [claim.source, claim.cue, ...parts].filter((span): span is Span => span !== null)
    : [];
}
