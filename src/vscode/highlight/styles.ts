import {
  DecorationRangeBehavior,
  ThemeColor,
  window,
  type DecorationRenderOptions,
  type TextEditorDecorationType,
} from 'vscode';
import type { HighlightKind } from './spans';

const color = (name: string): ThemeColor => new ThemeColor(`dixit.${name}`);

/** A line under the letters, apart from the line under the row, so that a name inside reported speech shows both. */
const underline = (style: 'dotted' | 'dashed', name: string): string =>
  `underline ${style} 1px var(--vscode-dixit-${name}); text-underline-offset: 0.2em; text-decoration-skip-ink: none`;

const rule = (style: 'solid' | 'dashed', name: string): DecorationRenderOptions => ({
  borderStyle: style,
  borderWidth: '0 0 1px 0',
  borderColor: color(name),
});

/** Shape and colour by kind. No weight, size or spacing: the text must not move. */
const STYLES: Readonly<Record<HighlightKind, DecorationRenderOptions>> = {
  quotation: {
    backgroundColor: color('quotationBackground'),
    borderStyle: 'solid',
    borderWidth: '1px 0',
    borderColor: color('quotationBorder'),
  },
  reported: rule('solid', 'reportedSpeechUnderline'),
  unattributed: { backgroundColor: color('unattributedBackground'), ...rule('dashed', 'unattributedUnderline') },
  actor: { textDecoration: underline('dotted', 'actorUnderline') },
  role: { textDecoration: underline('dotted', 'roleUnderline') },
  unnamed: { textDecoration: underline('dashed', 'unnamedSourceUnderline') },
};

/** The decoration of a kind; to be disposed of by the caller. */
export function createDecorationType(kind: HighlightKind): TextEditorDecorationType {
  return window.createTextEditorDecorationType({
    ...STYLES[kind],
    rangeBehavior: DecorationRangeBehavior.ClosedClosed,
  });
}

/** A thin frame around the source, the cue and the parts of the claim at the cursor. */
export function createThreadType(): TextEditorDecorationType {
  return window.createTextEditorDecorationType({
    borderStyle: 'solid',
    borderWidth: '1px',
    borderColor: color('threadBorder'),
    borderRadius: '2px',
    rangeBehavior: DecorationRangeBehavior.ClosedClosed,
  });
}
