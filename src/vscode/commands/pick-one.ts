import { Disposable, window, type QuickPickItem } from 'vscode';

export interface PickOptions<T> {
  readonly title: string;
  readonly placeholder: string;
  /** The item to start at; the first one unless given. */
  readonly start?: T | undefined;
}

/** A quick pick that searches labels, descriptions and details and can start in the middle of its list. */
export function pickOne<T extends QuickPickItem>(items: readonly T[], options: PickOptions<T>): Promise<T | undefined> {
  const box = window.createQuickPick<T>();
  box.title = options.title;
  box.placeholder = options.placeholder;
  box.matchOnDescription = true;
  box.matchOnDetail = true;
  box.items = items;
  if (options.start) {
    box.activeItems = [options.start];
  }
  return new Promise((resolve) => {
    const listeners = Disposable.from(
      box,
      box.onDidAccept(() => {
        resolve(box.selectedItems[0]);
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
