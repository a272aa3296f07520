/** Lines and columns of a text. LF, CRLF and a lone CR end a line, as in editors. */

/** A place as editors count it: both from 0, the column in UTF-16 code units. */
export interface LinePosition {
  readonly line: number;
  readonly column: number;
}

/** Where the lines of a text start. Made on the first question, in one pass; later questions are binary searches. */
export class LineIndex {
  private starts: readonly number[] | null = null;

  constructor(private readonly text: string) {}

  private lineStarts(): readonly number[] {
    if (this.starts !== null) return this.starts;
    const { text } = this;
    const starts = [0];
    if (text.includes('\r')) {
      for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
      }
    } else {
      for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    }
    this.starts = starts;
    return starts;
  }

  /** Number of lines: one more than there are line ends. */
  get count(): number {
    return this.lineStarts().length;
  }

  /** Line and column of an offset; offsets outside of the text count as its ends. */
  positionAt(offset: number): LinePosition {
    const starts = this.lineStarts();
    const at = Math.min(Math.max(0, offset), this.text.length);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low, column: at - (starts[low] ?? 0) };
  }

  /** Offset of a line and column; a column behind the end of its line counts as that end. */
  offsetAt(position: LinePosition): number {
    const starts = this.lineStarts();
    if (position.line < 0) return 0;
    const start = starts[position.line];
    if (start === undefined) return this.text.length;
    return Math.min(start + Math.max(0, position.column), this.lineEnd(position.line));
  }

  /** The text of a line without its line end; empty for a line that is not there. */
  lineText(line: number): string {
    const start = this.lineStarts()[line];
    return start === undefined ? '' : this.text.slice(start, this.lineEnd(line));
  }

  private lineEnd(line: number): number {
    const next = this.lineStarts()[line + 1];
    if (next === undefined) return this.text.length;
    return this.text.startsWith('\r\n', next - 2) ? next - 2 : next - 1;
  }
}
