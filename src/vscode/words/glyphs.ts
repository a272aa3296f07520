import { ThemeColor, ThemeIcon } from 'vscode';
import type { Mark } from '../documents/row';

const GLYPHS: Readonly<Record<Mark, string>> = {
  none: '○',
  unchecked: '○',
  open: '◐',
  checked: '✓',
  closed: '–',
  failed: '✗',
  drifted: '↯',
  suggested: '?',
  orphan: '⚠',
};

/** The state of a row as one character, for cards and copied text. */
export function glyphOf(mark: Mark): string {
  return GLYPHS[mark];
}

interface IconSpec {
  readonly icon: string;
  readonly color?: string;
}

/** The same shapes as the gutter marks, from VS Code's own icons; colour comes second. */
const ICONS: Readonly<Record<Mark, IconSpec>> = {
  none: { icon: 'circle-small' },
  unchecked: { icon: 'circle-large-outline' },
  open: { icon: 'color-mode' },
  checked: { icon: 'pass', color: 'dixit.checkedForeground' },
  closed: { icon: 'circle-slash' },
  failed: { icon: 'error', color: 'dixit.failedForeground' },
  drifted: { icon: 'zap', color: 'dixit.attentionForeground' },
  suggested: { icon: 'question', color: 'dixit.attentionForeground' },
  orphan: { icon: 'debug-disconnect', color: 'dixit.attentionForeground' },
};

export function iconOf(mark: Mark): ThemeIcon {
  const { icon, color } = ICONS[mark];
  return color ? new ThemeIcon(icon, new ThemeColor(color)) : new ThemeIcon(icon);
}
