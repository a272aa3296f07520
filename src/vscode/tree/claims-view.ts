import {
  commands,
  Disposable,
  EventEmitter,
  TreeItemCheckboxState,
  window,
  type CancellationToken,
  type Event,
  type TreeDataProvider,
  type TreeItem,
  type TreeView,
} from 'vscode';
import { setContext } from '../context';
import type { DocumentModel } from '../documents/document-model';
import { rowInEditor } from '../documents/row-in-editor';
import { isVerified, progressOf, type Row } from '../documents/row';
import type { Services } from '../services';
import { onSettingsChange, readAuthor, readSettings } from '../settings';
import { toVerifyCount } from '../interface-words/counts';
import { claimItem, claimTooltip, groupItem } from './claims-items';
import { ClaimsNodes, type Redraw } from './claims-nodes';
import { filterRows, GROUPINGS, groupRows, isFiltering, NO_FILTER, type Filter, type Grouping } from './grouping';
import { Leaving } from './leaving';
import { filterMessage, recordsMessage, stateMessage } from './messages';
import type { ClaimNode, ClaimsNode } from './nodes';

/** The view's id in the manifest. */
export const CLAIMS_VIEW = 'dixit.claims';
const GROUPING_KEY = 'dixit.claims.grouping';
/** The cursor passes over claims; only where it rests does the view follow. */
const FOLLOW_MS = 100;
/** A row whose checkbox a person changed. */
export interface Tick {
  readonly model: DocumentModel;
  readonly row: Row;
  readonly checked: boolean;
}

/** The Claims view: what the active draft's people say, and where the work on it stands. */
export class ClaimsView implements TreeDataProvider<ClaimsNode>, Disposable {
  readonly #redraw = new EventEmitter<ClaimsNode[] | undefined>();
  readonly onDidChangeTreeData: Event<ClaimsNode[] | undefined> = this.#redraw.event;
  readonly #ticks = new EventEmitter<readonly Tick[]>();
  readonly #nodes = new ClaimsNodes();
  readonly #view: TreeView<ClaimsNode>;
  readonly #subscriptions: Disposable;
  #filter: Filter = NO_FILTER;
  #leaving: Leaving | null = null;
  #isKeyReady = false;
  #follow: ReturnType<typeof setTimeout> | undefined;

  /** A person ticked or cleared rows; whoever carries it out calls `redraw` when it could not be done. */
  readonly onDidCheck = this.#ticks.event;

  constructor(private readonly services: Services) {
    const { documents } = services;
    this.#view = window.createTreeView<ClaimsNode>(CLAIMS_VIEW, {
      treeDataProvider: this,
      canSelectMany: true,
      showCollapseAll: true,
      manageCheckboxStateManually: true,
    });
    this.#subscriptions = Disposable.from(
      this.#view,
      this.#redraw,
      this.#ticks,
      documents.onDidChangeActive(() => this.#update()),
      documents.onDidChange(({ model }) => model === documents.active && this.#update()),
      documents.onDidClose(() => this.#update()),
      this.#view.onDidChangeCheckboxState(({ items }) => this.#checked(items)),
      this.#view.onDidChangeVisibility(() => {
        this.#readyKey();
        this.#followCursor();
      }),
      window.onDidChangeTextEditorSelection(() => this.#followSoon()),
      onSettingsChange(() => this.#update(), 'author'),
    );
    this.#readyKey();
    this.#update();
  }

  get grouping(): Grouping {
    const stored = this.services.context.workspaceState.get<string>(GROUPING_KEY);
    return GROUPINGS.find((grouping) => grouping === stored) ?? 'actor';
  }

  async group(grouping: Grouping): Promise<void> {
    await this.services.context.workspaceState.update(GROUPING_KEY, grouping);
    this.#update('all');
  }

  get filter(): Filter {
    return this.#filter;
  }

  set filter(filter: Filter) {
    this.#filter = filter;
    this.#update();
  }

  /** Ticks a row, or clears it; where it is one of several that are selected, all of them likewise. */
  tick(node: ClaimNode): void {
    const { selection } = this;
    const checked = !isVerified(node.row);
    this.#leaving = new Leaving(node, this.#nodes.roots);
    this.#ticks.fire(
      (selection.includes(node) ? selection : [node])
        .filter(({ canBeTicked }) => canBeTicked)
        .map(({ model, row }) => ({ model, row, checked })),
    );
  }

  /** Runs what was asked of a row; where that takes the row out of its place, the focus goes on to the next one. */
  async keepFocus<T>(node: ClaimNode, run: () => Promise<T>): Promise<T> {
    const leaving = new Leaving(node, this.#nodes.roots);
    try {
      return await run();
    } finally {
      if (leaving.left(this.#claimOf)) {
        this.#focusNext(leaving);
      }
    }
  }

  /** Rows that are selected in the view, for commands on several. */
  get selection(): readonly ClaimNode[] {
    return this.#view.selection.filter((node): node is ClaimNode => node.type === 'claim');
  }

  /** Shows the view and puts the focus on it, at the claim under the cursor where there is one. */
  async focus(): Promise<void> {
    await this.services.documents.active?.ready();
    const node = this.#nodeAtCursor() ?? this.#nodes.roots[0];
    if (node) {
      // A heading that is selected would be one of the rows that Shift and an arrow select.
      await this.#view.reveal(node, { select: node.type === 'claim', focus: true });
    }
  }

  getChildren(node?: ClaimsNode): ClaimsNode[] {
    if (!node) {
      return [...this.#nodes.roots];
    }
    return node.type === 'group' ? [...node.children] : [];
  }

  getParent(node: ClaimsNode): ClaimsNode | null {
    return node.type === 'claim' ? node.parent : null;
  }

  getTreeItem(node: ClaimsNode): TreeItem {
    return node.type === 'group' ? groupItem(node, this.grouping) : claimItem(node, this.grouping);
  }

  resolveTreeItem(item: TreeItem, node: ClaimsNode, token: CancellationToken): TreeItem {
    if (node.type === 'claim' && !token.isCancellationRequested) {
      item.tooltip = claimTooltip(node);
    }
    return item;
  }

  dispose(): void {
    clearTimeout(this.#follow);
    this.#subscriptions.dispose();
  }

  #update(redraw?: 'all'): void {
    const model = this.services.documents.active;
    const view = model?.view ?? null;
    const shown = view ? filterRows(view, this.#filter, readAuthor()) : [];
    const changed = model && view ? this.#nodes.update(model, groupRows(shown, this.grouping)) : this.#nodes.clear();
    this.#fire(redraw ?? changed);
    this.#settleTick();
    const filtering = isFiltering(this.#filter);
    void setContext('claimsFiltered', filtering);
    void setContext('claimsAllHidden', filtering && Boolean(view?.rows.length) && shown.length === 0);
    this.#view.message = [
      stateMessage(model, this.services.documents.isCustomEditor),
      view ? recordsMessage(view.records) : '',
      view && filtering && shown.length > 0 ? filterMessage(this.#filter, shown, view) : '',
    ]
      .filter(Boolean)
      .join(' ');
    const open = view ? progressOf(view).open : 0;
    this.#view.badge = open > 0 ? { value: open, tooltip: toVerifyCount(open) } : undefined;
    this.#followSoon();
  }

  readonly #claimOf = (rowId: string): ClaimNode | null => this.#nodes.claim(rowId);

  #settleTick(): void {
    const leaving = this.#leaving;
    if (leaving?.stayed(this.#claimOf)) {
      this.#leaving = null;
    } else if (leaving?.left(this.#claimOf)) {
      this.#leaving = null;
      this.#focusNext(leaving);
    }
  }

  #focusNext(leaving: Leaving): void {
    const next = leaving.next(this.#claimOf);
    if (next) {
      this.#view.reveal(next, { select: true, focus: true }).then(undefined, () => undefined);
    }
  }

  #fire(redraw: Redraw): void {
    if (redraw !== 'nothing') {
      this.#redraw.fire(redraw === 'all' ? undefined : [...redraw]);
    }
  }

  #checked(items: readonly [ClaimsNode, TreeItemCheckboxState][]): void {
    this.#ticks.fire(
      items.flatMap(([node, state]) =>
        node.type === 'claim'
          ? [{ model: node.model, row: node.row, checked: state === TreeItemCheckboxState.Checked }]
          : [],
      ),
    );
  }

  /** Draws rows again as they are, after a tick that was not carried out. */
  redraw(): void {
    this.#fire('all');
  }

  /**
   * Runs the command for the checkboxes once, on no row: VS Code asks around before a command runs for the first time, and by
   * then somebody quick is on the next row.
   */
  #readyKey(): void {
    if (this.#view.visible && !this.#isKeyReady) {
      this.#isKeyReady = true;
      commands.executeCommand('runCommands', { commands: ['dixit.tickRow'] }).then(undefined, () => undefined);
    }
  }

  #followSoon(): void {
    clearTimeout(this.#follow);
    this.#follow = setTimeout(() => this.#followCursor(), FOLLOW_MS);
  }

  #followCursor(): void {
    const node = this.#view.visible && readSettings().followCursor ? this.#nodeAtCursor() : null;
    if (node && !this.#view.selection.includes(node)) {
      this.#view.reveal(node, { select: true, focus: false }).then(undefined, () => undefined);
    }
  }

  #nodeAtCursor(): ClaimNode | null {
    const model = this.services.documents.active;
    const editor = window.activeTextEditor;
    if (!model?.view || editor?.document !== model.document || model.view.version !== editor.document.version) {
      return null;
    }
    const row = rowInEditor(model.view, editor);
    return row && this.#nodes.claim(row.id);
  }
}
