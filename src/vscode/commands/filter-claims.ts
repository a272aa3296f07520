import { Disposable, l10n, window, type QuickPick, type QuickPickItem } from 'vscode';
import { FACETS, NO_FILTER, type Facet } from '../tree/grouping';
import { facetTitle } from '../tree/titles';
import type { Command } from './command';

interface FacetItem extends QuickPickItem {
  readonly facet: Facet;
}

/** Filters the Claims view by words and by facets, in one box; Enter applies, Escape leaves it as it was. */
export const filterClaims: Command = {
  id: 'dixit.filterClaims',
  async run({ claims }) {
    const box = window.createQuickPick<FacetItem>();
    const items = FACETS.map((facet): FacetItem => ({ facet, label: facetTitle(facet), alwaysShow: true }));
    box.title = l10n.t('Filter Claims');
    box.placeholder = l10n.t('Words to look for; tick what else must hold');
    box.canSelectMany = true;
    box.items = items;
    box.selectedItems = items.filter(({ facet }) => claims.filter.facets.has(facet));
    box.value = claims.filter.text;
    if (await accepted(box)) {
      claims.filter = { text: box.value.trim(), facets: new Set(box.selectedItems.map(({ facet }) => facet)) };
    }
    box.dispose();
  },
};

/** Shows all claims again. */
export const clearFilter: Command = {
  id: 'dixit.clearFilter',
  run({ claims }) {
    claims.filter = NO_FILTER;
  },
};

function accepted(box: QuickPick<FacetItem>): Promise<boolean> {
  return new Promise((resolve) => {
    const listeners = Disposable.from(
      box.onDidAccept(() => {
        resolve(true);
        box.hide();
      }),
      box.onDidHide(() => {
        resolve(false);
        listeners.dispose();
      }),
    );
    box.show();
  });
}
