import {
  Disposable,
  EventEmitter,
  l10n,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  window,
  type TreeDataProvider,
  type TreeView,
} from 'vscode';
import { lineOf } from '../convert';
import type { Services } from '../services';
import { actorReference, claimReference } from '../references';
import { claimsCount, mentionsCount } from '../words/counts';
import { actorTypeWord } from '../words/claims';
import { findingMessage } from '../words/findings';
import { iconOf } from '../words/glyphs';
import { oneLine, shorten, showInvisible } from '../words/text';
import { actorEntries, type ActorEntry } from './actor-entries';

export const ACTORS_VIEW = 'dixit.actors';

type ActorsNode =
  | {
      readonly type: 'actor';
      readonly id: string;
      readonly entry: ActorEntry;
      readonly children: readonly ActorsNode[];
    }
  | { readonly type: 'detail'; readonly id: string; readonly item: TreeItem; readonly parent: string };

/** The Actors view: who appears in the active draft, with printed roles and claims; whoever needs a look comes first. */
export class ActorsView implements TreeDataProvider<ActorsNode>, Disposable {
  readonly #redraw = new EventEmitter<ActorsNode[] | undefined>();
  readonly onDidChangeTreeData = this.#redraw.event;
  readonly #view: TreeView<ActorsNode>;
  readonly #subscriptions: Disposable;
  #nodes: readonly ActorsNode[] = [];
  #drawn = '';

  constructor(private readonly services: Services) {
    const { documents } = services;
    this.#view = window.createTreeView<ActorsNode>(ACTORS_VIEW, { treeDataProvider: this, showCollapseAll: true });
    this.#subscriptions = Disposable.from(
      this.#view,
      this.#redraw,
      documents.onDidChangeActive(() => this.#update()),
      documents.onDidChange(({ model }) => model === documents.active && this.#update()),
      documents.onDidClose(() => this.#update()),
    );
    this.#update();
  }

  getChildren(node?: ActorsNode): ActorsNode[] {
    if (!node) {
      return [...this.#nodes];
    }
    return node.type === 'actor' ? [...node.children] : [];
  }

  getParent(node: ActorsNode): ActorsNode | null {
    return node.type === 'detail' ? (this.#nodes.find(({ id }) => id === node.parent) ?? null) : null;
  }

  getTreeItem(node: ActorsNode): TreeItem {
    return node.type === 'actor' ? this.#actorItem(node.id, node.entry) : node.item;
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #update(): void {
    const nodes = this.#build();
    // Rows are compared as they are drawn: most keystrokes change nothing here.
    const drawn = JSON.stringify(
      nodes.map((node) => [this.#describe(node), this.getChildren(node).map((child) => this.#describe(child))]),
    );
    if (drawn !== this.#drawn) {
      this.#drawn = drawn;
      this.#nodes = nodes;
      this.#redraw.fire(undefined);
    }
  }

  #describe(node: ActorsNode): unknown {
    const { id, label, description, command } = this.getTreeItem(node);
    return [id, label, description, command?.arguments];
  }

  #build(): ActorsNode[] {
    const model = this.services.documents.active;
    const view = model?.view;
    if (!model || !view) {
      return [];
    }
    return actorEntries(view).map((entry): ActorsNode => {
      const id = `${model.handle}/${entry.actor.id}/${entry.actor.name}`;
      const details: TreeItem[] = [
        ...entry.findings.map((finding) => {
          const item = new TreeItem(findingMessage(finding));
          item.iconPath = warningIcon();
          return item;
        }),
        ...entry.actor.roles.map((role, index) => {
          const printed = view.text.slice(role.start, role.end);
          const item = new TreeItem(shorten(showInvisible(printed), 90));
          item.description = String(lineOf(model.document, role.start));
          item.iconPath = new ThemeIcon('tag');
          item.command = reveal(actorReference(model, entry.actor, index));
          return item;
        }),
        ...entry.rows.map((row) => {
          const item = new TreeItem(shorten(showInvisible(row.words), 90));
          item.description = row.place ? String(lineOf(model.document, row.place.start)) : '';
          item.iconPath = iconOf(row);
          item.command = {
            command: 'dixit.revealClaim',
            title: l10n.t('Go to Claim'),
            arguments: [claimReference(model, row)],
          };
          return item;
        }),
      ];
      const children = details.map((item, index): ActorsNode => {
        item.id = `${id}/${index}`;
        return { type: 'detail', id: item.id, item, parent: id };
      });
      return { type: 'actor', id, entry, children };
    });
  }

  #actorItem(id: string, { actor, rows, mentions, findings, role }: ActorEntry): TreeItem {
    const open = rows.length + actor.roles.length + findings.length > 0;
    const item = new TreeItem(
      shorten(showInvisible(actor.name), 60),
      open ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None,
    );
    const model = this.services.documents.active;
    const counts = rows.length > 0 ? claimsCount(rows.length) : mentionsCount(mentions);
    item.id = id;
    item.description = [role && shorten(oneLine(role), 60), counts].filter(Boolean).join(' · ');
    item.iconPath = findings.length > 0 ? warningIcon() : new ThemeIcon(TYPE_ICONS[actor.type]);
    item.contextValue = 'actor';
    item.tooltip = [actor.name, actorTypeWord(actor.type), ...findings.map(findingMessage)].join('\n');
    item.accessibilityInformation = {
      label: [actor.name, actorTypeWord(actor.type), role, counts, ...findings.map(findingMessage)]
        .filter(Boolean)
        .join(', '),
    };
    if (model) {
      item.command = reveal(actorReference(model, actor));
    }
    return item;
  }
}

const TYPE_ICONS = { person: 'person', organization: 'organization', place: 'globe', group: 'organization' } as const;

function warningIcon(): ThemeIcon {
  return new ThemeIcon('warning', new ThemeColor('list.warningForeground'));
}

function reveal(reference: string): NonNullable<TreeItem['command']> {
  return { command: 'dixit.revealActor', title: l10n.t('Go to Actor'), arguments: [reference] };
}
