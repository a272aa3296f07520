import { Range, Uri, window, type Disposable, type TextEditor, type TextEditorDecorationType } from 'vscode';
import type { Mark, Row } from '../documents/row';

/** Marks that a line can carry, most urgent first: a line shows one. An orphan has no line, no record has no mark. */
const MARKS = [
  'conflict',
  'drifted',
  'suggested',
  'failed',
  'open',
  'unchecked',
  'checked',
  'closed',
] as const satisfies readonly Mark[];

type GutterMark = (typeof MARKS)[number];

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
    const byLine = new Map<number, GutterMark>();
    for (const { mark, place } of rows) {
      if (place && isGutterMark(mark)) {
        const { line } = editor.document.positionAt(place.start);
        const there = byLine.get(line);
        if (!there || MARKS.indexOf(mark) < MARKS.indexOf(there)) {
          byLine.set(line, mark);
        }
      }
    }
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

function isGutterMark(mark: Mark): mark is GutterMark {
  return (MARKS as readonly Mark[]).includes(mark);
}
