import { Disposable, l10n, ThemeIcon, window, type QuickPickItem } from 'vscode';
import { checkUrl } from '../../core/records/evidence';
import type { Source } from '../../core/records/types';
import { SOURCE_TYPES } from '../../core/records/vocabulary';
import { sourceTypeWord } from '../words/records';

interface SourceItem extends QuickPickItem {
  /** Null: none yet. */
  readonly source: Source | null;
}

/** Step “Source?”: a pasted address, a type, or none yet. Undefined when the person leaves. */
export async function pickSource(title: string, step: number, totalSteps: number): Promise<Source | null | undefined> {
  const box = window.createQuickPick<SourceItem>();
  const items: SourceItem[] = [
    { label: l10n.t('None yet'), source: null, iconPath: new ThemeIcon('circle-large-outline') },
    ...SOURCE_TYPES.map((type): SourceItem => ({ label: sourceTypeWord(type), source: { type } })),
  ];
  box.title = title;
  box.step = step;
  box.totalSteps = totalSteps;
  box.placeholder = l10n.t('Source: paste an address or choose a type');
  box.ignoreFocusOut = true;
  box.items = items;
  return new Promise((resolve) => {
    const listeners = Disposable.from(
      box,
      box.onDidChangeValue((value) => {
        const url = checkUrl(value.trim());
        const pasted: SourceItem[] = url.ok
          ? [
              {
                label: l10n.t('Use this address'),
                description: url.host,
                alwaysShow: true,
                iconPath: new ThemeIcon('link'),
                source: { url: url.url },
              },
            ]
          : [];
        box.items = [...pasted, ...items];
      }),
      box.onDidAccept(() => {
        resolve(box.selectedItems[0]?.source);
        box.hide();
      }),
      box.onDidHide(() => {
        resolve(undefined);
        listeners.dispose();
      }),
    );
    box.show();
  });
}
