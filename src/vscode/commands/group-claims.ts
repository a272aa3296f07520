import { l10n, window, type QuickPickItem } from 'vscode';
import { GROUPINGS, type Grouping } from '../tree/grouping';
import { groupingTitle } from '../tree/titles';
import type { Command } from './command';

interface GroupingItem extends QuickPickItem {
  readonly grouping: Grouping;
}

/** Chooses how the Claims view is ordered; the choice is remembered for the workspace. */
export const groupClaims: Command = {
  id: 'dixit.groupClaims',
  async run({ claims }) {
    const items = GROUPINGS.map((grouping): GroupingItem => ({
      grouping,
      label: groupingTitle(grouping),
      ...(grouping === claims.grouping && { description: l10n.t('current') }),
    }));
    const picked = await window.showQuickPick(items, { title: l10n.t('Group Claims') });
    if (picked) {
      await claims.group(picked.grouping);
    }
  },
};
