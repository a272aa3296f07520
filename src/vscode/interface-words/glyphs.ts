import { ThemeColor, ThemeIcon } from 'vscode';
import type { ActorType } from '../../core/analysis';
import type { Mark, Row, RowKind } from '../documents/row';

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
  conflict: '≠',
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
const ICONS: Readonly<Record<Exclude<Mark, 'none'>, IconSpec>> = {
  unchecked: { icon: 'circle-large-outline' },
  open: { icon: 'color-mode' },
  checked: { icon: 'pass', color: 'dixit.checkedForeground' },
  closed: { icon: 'circle-slash' },
  failed: { icon: 'error', color: 'dixit.failedForeground' },
  drifted: { icon: 'zap', color: 'dixit.attentionForeground' },
  suggested: { icon: 'question', color: 'dixit.attentionForeground' },
  orphan: { icon: 'debug-disconnect', color: 'dixit.attentionForeground' },
  conflict: { icon: 'versions', color: 'dixit.attentionForeground' },
};

/** Icons by kind, for rows that have no record whose state could be shown. */
const KIND_ICONS: Readonly<Record<RowKind, string>> = {
  direct: 'quote',
  mixed: 'comment-discussion',
  indirect: 'comment',
  statement: 'note',
  role: 'tag',
  image: 'file-media',
};

/** Found in other surroundings: a shape of its own, in the colour of its status. */
const MOVED_ICON = 'arrow-swap';

/** Shape of a row: the state of its record, else its kind. */
export function iconOf({ mark, kind, state }: Pick<Row, 'mark' | 'kind' | 'state'>): ThemeIcon {
  if (state === 'moved' && mark !== 'none' && mark !== 'conflict') {
    const moved = ICONS[mark].color;
    return moved ? new ThemeIcon(MOVED_ICON, new ThemeColor(moved)) : new ThemeIcon(MOVED_ICON);
  }
  const { icon, color } = mark === 'none' ? { icon: KIND_ICONS[kind], color: undefined } : ICONS[mark];
  return color ? new ThemeIcon(icon, new ThemeColor(color)) : new ThemeIcon(icon);
}

const ACTOR_ICONS: Readonly<Record<ActorType, string>> = {
  person: 'person',
  organization: 'organization',
  place: 'globe',
  group: 'organization',
};

/** Shape of an actor: what it is. */
export function actorIcon(type: ActorType): ThemeIcon {
  return new ThemeIcon(ACTOR_ICONS[type]);
}

/** Something is wrong with a name or a role. */
export function warningIcon(): ThemeIcon {
  return new ThemeIcon('warning', new ThemeColor('list.warningForeground'));
}
