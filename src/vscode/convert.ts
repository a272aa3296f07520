/** The only place where the engine's types become VS Code's, and back. */
import {
  DiagnosticSeverity,
  type Position,
  Range,
  type Selection,
  type TextDocument,
  type TextDocumentContentChangeEvent,
} from 'vscode';
import type { Severity, Span } from '../core/analysis';

/** A replacement as the engine takes it: offsets into the text before the edit. */
export interface TextChange extends Span {
  readonly text: string;
}

/** A span of offsets as a range of the document. */
export function toRange(document: TextDocument, span: Span): Range {
  return new Range(document.positionAt(span.start), document.positionAt(span.end));
}

/** A range of the document as offsets. */
export function toSpan(document: TextDocument, range: Range | Selection): Span {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}

/** The offset of a position. */
export function toOffset(document: TextDocument, position: Position): number {
  return document.offsetAt(position);
}

/** All changes of one event refer to the text before it, so their order does not matter. */
export function toTextChanges(changes: readonly TextDocumentContentChangeEvent[]): TextChange[] {
  return changes.map(({ rangeOffset, rangeLength, text }) => ({
    start: rangeOffset,
    end: rangeOffset + rangeLength,
    text,
  }));
}

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** The severity of a finding as VS Code knows it. */
export function toDiagnosticSeverity(severity: Severity): DiagnosticSeverity {
  return SEVERITIES[severity];
}

/** Line of an offset as a person counts it, from 1. */
export function lineOf(document: TextDocument, offset: number): number {
  return document.positionAt(offset).line + 1;
}
