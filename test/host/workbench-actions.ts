import type { Locator, Page } from 'playwright-core';
import { retry, settled } from './retry';

/** The active text editor, as a selector. */
export const EDITOR = '.editor-group-container.active .editor-instance .monaco-editor';

/** How a text looks, as CSS. */
export interface TextStyle {
  readonly color: string;
  readonly fontStyle: string;
  readonly fontWeight: string;
  readonly opacity: string;
  readonly textDecoration: string;
  /** Decorations around the text. */
  readonly boxes: readonly {
    readonly backgroundColor: string;
    readonly border: string;
    readonly borderBottom: string;
  }[];
  /** `error`, `warning`, `info`. */
  readonly squiggles: readonly string[];
}

export interface TreeRow {
  readonly label: string;
  readonly description: string;
  readonly level: number;
  /** Null: a leaf. */
  readonly expanded: boolean | null;
  /** Null: no checkbox. */
  readonly checked: boolean | null;
  /** What a screen reader says. */
  readonly ariaLabel: string;
}

export interface ProblemRow {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly severity: string;
  readonly message: string;
  readonly source: string;
  readonly code: string;
}

const SOON = { timeout: 1500 };
const appears = (locator: Locator, timeout: number): Promise<boolean> =>
  locator.waitFor({ timeout }).then(
    () => true,
    () => false,
  );
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What a person does in a workbench. Things load when they load: each action is tried until it works or its time is out. */
export class WorkbenchActions {
  constructor(
    readonly page: Page,
    private readonly timeout: number,
  ) {}

  /** Opens a quick input, writes in it, and takes the row that answers. While things load, the focus moves and closes it. */
  private quickPick(key: string, query: string, answer: { has?: Locator; hasText?: RegExp }): Promise<void> {
    const input = this.page.locator('.quick-input-widget .quick-input-box input');
    const rows = this.page.locator('.quick-input-widget .monaco-list-row');
    return retry(async () => {
      await this.page.keyboard.press(key);
      await input.waitFor(SOON);
      // Not `fill`: that types where the focus is, which may have gone back to the draft.
      await input.evaluate((element, value) => {
        Object.assign(element, { value });
        element.dispatchEvent(new Event('input', { bubbles: true }));
      }, query);
      const row = rows.filter(answer).first();
      if (!(await appears(row, SOON.timeout))) {
        const offered = (await rows.allInnerTexts()).slice(0, 5).map(oneLine).join(' | ');
        await this.page.keyboard.press('Escape');
        throw new Error(`“${query}” is not offered, but: ${offered || 'nothing'}`);
      }
      await row.click(SOON);
    }, this.timeout);
  }

  /** Runs a command by its whole title in the palette, as “Category: Title”. */
  command(title: string | RegExp, query = String(title)): Promise<void> {
    const label = title instanceof RegExp ? title : new RegExp(`^${escaped(title)}$`);
    return this.quickPick('F1', `>${query}`, { has: this.page.locator('.label-name', { hasText: label }) });
  }

  /** Opens a file of the workspace by its name. */
  async openFile(name: string): Promise<void> {
    const base = name.split('/').at(-1) ?? name;
    const label = this.page.locator('.label-name', { hasText: new RegExp(`^${escaped(base)}$`) });
    await this.quickPick('Control+P', name, { has: label });
    await this.page.locator(`.editor-group-container.active .tab.active[data-resource-name="${base}"]`).waitFor();
    await this.page.locator(`${EDITOR} .view-line`).first().waitFor();
  }

  /** Puts the cursor somewhere, both from 1. */
  goTo(line: number, column = 1): Promise<void> {
    return this.quickPick('Control+G', `:${line}:${column}`, { hasText: new RegExp(`\\b${line}\\b`) });
  }

  /** Types into the active editor, at the cursor. Elsewhere, or for keys: `page.keyboard`. */
  async type(text: string): Promise<void> {
    if ((await this.page.locator(`${EDITOR}.focused`).count()) === 0)
      await this.command('View: Focus Active Editor Group');
    await this.page.keyboard.type(text, { delay: 10 });
  }

  /** Points the mouse at a text of the active editor; returns the text of the hover. */
  hoverOn(text: string, occurrence = 0): Promise<string> {
    return retry(async () => {
      await this.page.mouse.move(2, 2);
      const { x, y } = await this.find(text, occurrence);
      await this.page.mouse.move(x, y, { steps: 5 });
      return this.hoverText(`no hover on “${text}”`);
    }, this.timeout);
  }

  /** The text of the hover at the cursor, opened by the keyboard command. */
  hoverAtCursor(): Promise<string> {
    return retry(async () => {
      await this.page.keyboard.press('Control+K');
      await this.page.keyboard.press('Control+I');
      return this.hoverText('no hover at the cursor');
    }, this.timeout);
  }

  private async hoverText(failure: string): Promise<string> {
    const hovers = this.page.locator('.monaco-editor .monaco-hover:not(.hidden)').filter({ hasText: /\S/ });
    if (!(await appears(hovers.first(), 1500))) throw new Error(failure);
    const read = async (): Promise<string> => (await hovers.allInnerTexts()).join('\n').trim();
    return settled(read, (shown) => shown !== '' && !/^Loading\.\.\./m.test(shown));
  }

  /** How a text of the active editor looks, once `enough(style)` and at rest. */
  styleOf(text: string, occurrence = 0, enough: (style: TextStyle) => boolean = () => true): Promise<TextStyle> {
    return settled(async () => (await this.find(text, occurrence)).style, enough);
  }

  /** Where the middle of a text of the active editor is on the screen. Fails if it is not in view on one line. */
  async find(text: string, occurrence = 0): Promise<{ x: number; y: number; style: TextStyle }> {
    const question = JSON.stringify({ editor: EDITOR, text, occurrence });
    const found = await this.page.evaluate<{ x: number; y: number; style: TextStyle } | null>(
      `dixitFindInEditor(${question})`,
    );
    if (!found) throw new Error(`“${text}” is not in view in the active editor`);
    return found;
  }

  /** Opens the side bar of an icon in the activity bar. */
  async openActivity(title: string): Promise<void> {
    const label = this.page.locator(`.action-label[aria-label^="${title}"]`);
    const icon = this.page.locator('.activitybar .action-item', { has: label });
    await icon.waitFor();
    const isOpen =
      (await icon.getAttribute('aria-selected')) === 'true' ||
      /\bchecked\b/.test((await icon.getAttribute('class')) ?? '');
    if (!isOpen) await icon.click();
  }

  /** The rows of a view, to click on. */
  rowsOf(view: string): Locator {
    const header = this.page.locator(`.pane-header[aria-label^="${view} "]`);
    return this.page.locator('.pane', { has: header }).locator('.monaco-list-row');
  }

  /** Opens a tree view by its title; returns its rows in view, once `enough(rows)` and at rest; fails when they never are. */
  async treeRows(
    view: string,
    enough: (rows: readonly TreeRow[]) => boolean = (rows) => rows.length > 0,
  ): Promise<TreeRow[]> {
    await this.command(new RegExp(`(^|: )Focus on ${escaped(view)} View$`), `Focus on ${view} View`);
    return settled(() => readTree(this.rowsOf(view)), enough);
  }

  /** Opens the Problems panel; returns its rows, as `treeRows` does. */
  async problems(enough: (rows: readonly ProblemRow[]) => boolean = (rows) => rows.length > 0): Promise<ProblemRow[]> {
    await this.command('Problems: Focus on Problems View');
    return settled(() => readProblems(this.page.locator('.markers-panel-container .monaco-list-row')), enough);
  }

  /** The texts of the notifications, newest first, once they are `enough`; fails when they never are. Opens their list: toasts go by themselves. */
  async notifications(
    enough: (texts: readonly string[]) => boolean = (texts) => texts.length > 0,
  ): Promise<readonly string[]> {
    await this.command('Notifications: Show Notifications');
    const messages = this.page.locator('.notifications-center .notification-list-item-message');
    return settled<readonly string[]>(() => messages.allInnerTexts(), enough);
  }

  /** Writes a picture of the window. */
  async screenshot(file: string): Promise<void> {
    await this.page.screenshot({ path: file });
  }
}

const readTree = (rows: Locator): Promise<TreeRow[]> =>
  rows.evaluateAll((elements) =>
    elements.map((row) => ({
      label: row.querySelector('.label-name')?.textContent ?? '',
      description: row.querySelector('.label-description')?.textContent ?? '',
      level: Number(row.ariaLevel),
      expanded: row.ariaExpanded === null ? null : row.ariaExpanded === 'true',
      checked: row.querySelector('[role=checkbox]')
        ? row.querySelector('[role=checkbox]')?.ariaChecked === 'true'
        : null,
      ariaLabel: row.ariaLabel ?? '',
    })),
  );

const readProblems = (rows: Locator): Promise<ProblemRow[]> =>
  rows.evaluateAll((elements) => {
    let file = '';
    return elements.flatMap((row) => {
      const text = (selector: string): string => row.querySelector(selector)?.textContent ?? '';
      if (row.ariaLevel === '1') file = text('.label-name');
      const place = /Ln (\d+), Col (\d+)/.exec(text('.marker-line'));
      if (!place) return [];
      return [
        {
          file,
          line: Number(place[1]),
          column: Number(place[2]),
          severity: (row.querySelector('.marker-icon')?.className ?? '').replace('marker-icon', '').trim(),
          message: text('.marker-message'),
          source: text('.marker-source'),
          code: text('.marker-code'),
        },
      ];
    });
  });
