import { Range, Uri, window, type Disposable, type TextEditor, type TextEditorDecorationType } from 'vscode';
import type { Row } from '../documents/row';
import { lineMarks, MARKS, type GutterMark } from './line-marks';

/** A small shape beside the line where a claim with a record starts. */
export class GutterMarks implements Disposable {
  readonly #types: ReadonlyMap<GutterMark, TextEditorDecorationType>;

  constructor(media: Uri) {
    const icon = (mark: GutterMark, theme: string): Uri => Uri.joinPath(media, 'gutter', theme, `${mark}.svg`);
    this.#types = new Map(
      MARKS.map((mark): [GutterMark, TextEditorDecorationType] => [
        mark,
        window.createTextEditorDecorationType({
          gutterIconSize: 'contain',
          light: { gutterIconPath: icon(mark, 'light') },
          dark: { gutterIconPath: icon(mark, 'dark') },
        }),
      ]),
    );
  }

  show(editor: TextEditor, rows: readonly Row[]): void {
    const byLine = lineMarks(rows, (offset) => editor.document.positionAt(offset).line);
    for (const [mark, type] of this.#types) {
      const lines = [...byLine].filter(([, shown]) => shown === mark);
      editor.setDecorations(
        type,
        lines.map(([line]) => new Range(line, 0, line, 0)),
      );
    }
  }

  dispose(): void {
    for (const type of this.#types.values()) {
      type.dispose();
    }
  }
}
