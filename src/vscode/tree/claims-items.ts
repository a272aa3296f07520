import {
  l10n,
  ThemeIcon,
  TreeItem,
  TreeItemCheckboxState,
  TreeItemCollapsibleState,
  type MarkdownString,
} from 'vscode';
import { isInText, isVerified, isWritable } from '../documents/row';
import { Card } from '../hover/card';
import { claimReference } from '../references';
import { claimsCount } from '../interface-words/counts';
import { numberWords } from '../interface-words/numbers';
import { kindBesideSpeaker, otherSpeakerWords, speakerWords } from '../interface-words/claims';
import { actorIcon, iconOf, warningIcon } from '../interface-words/glyphs';
import { stateWords } from '../interface-words/records';
import { oneLine, shorten, showInvisible } from '../interface-words/text';
import type { Grouping } from './grouping';
import { KEEP_FOCUS, type ClaimNode, type GroupNode } from './nodes';
import { sentenceAround } from './sentence';
import { groupTitle } from './titles';

/** Longest label; the view cuts it further to its own width. */
const LABEL_LENGTH = 90;
/** Longest sentence in a tooltip. */
const SENTENCE_LENGTH = 900;

/** The row of a group. */
export function groupItem(node: GroupNode, grouping: Grouping): TreeItem {
  const { subject, rows } = node.group;
  const { warnings } = node;
  const title = groupTitle(subject);
  const item = new TreeItem(title, TreeItemCollapsibleState.Expanded);
  item.id = node.id;
  item.contextValue = ['group', node.model.view && isWritable(node.model.view) ? 'writable' : '', subject.by]
    .filter(Boolean)
    .join('.');
  const role = subject.by === 'speaker' ? roleOf(node) : null;
  const count = rows.filter(isInText).length || rows.length; // lost passages are none in the text
  item.description = [role && shorten(role, 60), numberWords(count)].filter(Boolean).join(' · ');
  item.accessibilityInformation = {
    label: [title, role, claimsCount(count), ...warnings].filter(Boolean).join(', '),
  };
  if (warnings.length > 0) {
    item.tooltip = [title, ...warnings].join('\n');
  }
  if (grouping === 'actor') {
    item.iconPath = headingIcon(node);
  }
  return item;
}

/** Speakers look as in the Actors view. Where one heading can have an icon all have one, else their titles begin at two places. */
function headingIcon({ group: { subject, rows }, warnings }: GroupNode): ThemeIcon {
  if (warnings.length > 0) {
    return warningIcon();
  }
  switch (subject.by) {
    case 'lost':
      return iconOf({ mark: 'orphan', kind: 'direct', state: 'orphan' });
    case 'nobody':
      return new ThemeIcon('quote');
    case 'unnamed':
      return new ThemeIcon('eye-closed');
    case 'kind':
      return iconOf({ mark: 'none', kind: subject.kind, state: null });
    default:
      return actorIcon(rows[0]?.actor?.type ?? 'person');
  }
}

/** The first role that the draft prints for the speaker of a group. */
function roleOf({ model, group }: GroupNode): string | null {
  const actor = group.rows[0]?.actor;
  const role = actor?.roles[0];
  return role && model.view ? oneLine(model.view.text.slice(role.start, role.end)) : null;
}

/** The row of a claim. */
export function claimItem(node: ClaimNode, grouping: Grouping): TreeItem {
  const { row, model, line } = node;
  const item = new TreeItem(shorten(showInvisible(row.words), LABEL_LENGTH), TreeItemCollapsibleState.None);
  const speaker = speakerWords(row);
  const state = row.record ? stateWords(row) : '';
  const shownSpeaker = grouping === 'actor' && row.place ? '' : speaker;
  item.id = `${model.handle}/${node.id}`;
  const where = line === null ? (row.section.at(-1) ?? '') : String(line);
  const other = row.otherSpeaker === null ? '' : otherSpeakerWords(row.otherSpeaker);
  item.description = [shownSpeaker, other, row.cue, state, where].filter(Boolean).join(' · ');
  item.iconPath = iconOf(row);
  item.contextValue = contextOf(node);
  item.command = {
    command: 'dixit.revealClaim',
    title: l10n.t('Go to Claim'),
    arguments: [claimReference(model, row), KEEP_FOCUS],
  };
  if (node.canBeTicked) {
    const verified = isVerified(row);
    item.checkboxState = {
      state: verified ? TreeItemCheckboxState.Checked : TreeItemCheckboxState.Unchecked,
      tooltip: verified ? l10n.t('Checked. Clear to verify it again.') : l10n.t('Mark as checked by me, today'),
      accessibilityInformation: { label: l10n.t('Checked'), role: 'checkbox' },
    };
  }
  item.accessibilityInformation = { label: spoken(node, speaker) };
  return item;
}

/** “Checked, Jens Stoltenberg, affirmer, line 5: l’Europe trouvera les fonds” */
function spoken({ row, line }: ClaimNode, speaker: string): string {
  const where = line === null ? '' : l10n.t('line {0}', line);
  const other = row.otherSpeaker === null ? '' : otherSpeakerWords(row.otherSpeaker);
  const facts = [stateWords(row), speaker, other, row.cue, where].filter(Boolean).join(', ');
  return l10n.t({
    message: '{0}: {1}',
    args: [facts, shorten(row.words, 200)],
    comment: ['Facts about a claim, then its words'],
  });
}

/** Facts for `when` clauses of menus: `claim`, then flags. */
function contextOf({ row, model }: ClaimNode): string {
  const flags = [
    'claim',
    model.view && isWritable(model.view) ? 'writable' : '',
    row.record ? 'record' : 'new',
    row.place ? 'placed' : 'lost',
    (row.record?.sources?.length ?? 0) > 0 ? 'source' : '',
    row.state ?? '',
    row.mark === 'conflict' ? 'conflict' : '',
  ];
  return flags.filter(Boolean).join('.');
}

/** The whole sentence, made only when the pointer rests on the row. */
export function claimTooltip({ row, model }: ClaimNode): MarkdownString {
  const text = model.view?.text ?? '';
  return new Card()
    .line()
    .text(row.place ? sentenceAround(text, row.place) : row.words, SENTENCE_LENGTH)
    .rule()
    .line()
    .text([speakerWords(row), kindBesideSpeaker(row), stateWords(row)].filter(Boolean).join(' · ')).markdown;
}
