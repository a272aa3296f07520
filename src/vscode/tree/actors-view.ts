import {
  Disposable,
  EventEmitter,
  l10n,
  TreeItem,
  TreeItemCollapsibleState,
  window,
  type TreeDataProvider,
  type TreeView,
} from 'vscode';
import type { DocumentModel } from '../documents/document-model';
import type { DraftView } from '../documents/row';
import { actorReference } from '../references';
import type { Services } from '../services';
import { actorTypeWord } from '../interface-words/claims';
import { claimsCount, mentionsCount } from '../interface-words/counts';
import { findingMessage } from '../interface-words/findings';
import { actorIcon, warningIcon } from '../interface-words/glyphs';
import { oneLine, shorten, showInvisible } from '../interface-words/text';
import { actorDetails, type Detail, type DetailSubject } from './actor-details';
import { actorEntries, type ActorEntry } from './actor-entries';
import type { ActorNode } from './actor-node';

const ACTORS_VIEW = 'dixit.actors';

interface EntryNode extends ActorNode {
  readonly parent: null;
  readonly item: TreeItem;
  /** What the rows below it are made of, as the draft is now. */
  subject: DetailSubject;
  /** Null until somebody opens it: the rows of all actors cost more than the rest of a keystroke. */
  children: readonly DetailNode[] | null;
}

interface DetailNode {
  readonly type: 'detail';
  readonly parent: ActorsNode;
  readonly item: TreeItem;
  readonly children: readonly DetailNode[];
}

type ActorsNode = EntryNode | DetailNode;

/** The Actors view: who appears in the active draft, with printed roles, claims and registry entry; whoever needs a look comes first. */
export class ActorsView implements TreeDataProvider<ActorsNode>, Disposable {
  readonly #redraw = new EventEmitter<ActorsNode[] | undefined>();
  readonly onDidChangeTreeData = this.#redraw.event;
  readonly #view: TreeView<ActorsNode>;
  readonly #subscriptions: Disposable;
  #nodes: readonly EntryNode[] = [];
  #drawn = '';
  /** The draft has changed since the rows were made, which nobody sees. */
  #isStale = false;

  constructor(private readonly services: Services) {
    const { documents, elsewhere } = services;
    this.#view = window.createTreeView<ActorsNode>(ACTORS_VIEW, { treeDataProvider: this, showCollapseAll: true });
    this.#subscriptions = Disposable.from(
      this.#view,
      this.#redraw,
      documents.onDidChangeActive(() => this.#update()),
      documents.onDidChange(({ model }) => model === documents.active && this.#update()),
      documents.onDidClose(() => this.#update()),
      elsewhere.onDidChange(() => this.#update()),
      this.#view.onDidChangeVisibility(() => this.#isStale && this.#update()),
    );
    this.#update();
  }

  getChildren(node?: ActorsNode): ActorsNode[] {
    if (!node) {
      if (this.#isStale) {
        this.#draw();
      }
      return [...this.#nodes];
    }
    if (node.type === 'actor' && node.children === null) {
      node.children = detailNodes(node.id, node, actorDetails(node.subject));
      this.#drawn = drawing(this.#nodes);
    }
    return [...(node.children ?? [])];
  }

  getParent({ parent }: ActorsNode): ActorsNode | null {
    return parent;
  }

  getTreeItem({ item }: ActorsNode): TreeItem {
    return item;
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #update(): void {
    if (!this.#view.visible) {
      this.#isStale = true;
    } else if (this.#draw()) {
      this.#redraw.fire(undefined);
    }
  }

  /** Makes the rows anew; whether they differ from those before. Most keystrokes change nothing here. */
  #draw(): boolean {
    this.#isStale = false;
    const opened = new Set(this.#nodes.filter(({ children }) => children !== null).map(({ id }) => id));
    const nodes = this.#build();
    for (const node of nodes) {
      if (opened.has(node.id)) {
        node.children = detailNodes(node.id, node, actorDetails(node.subject));
      }
    }
    // Rows are compared as they are drawn.
    const drawn = drawing(nodes);
    if (drawn === this.#drawn) {
      for (const [index, node] of this.#nodes.entries()) {
        node.subject = nodes[index]?.subject ?? node.subject;
      }
      return false;
    }
    this.#drawn = drawn;
    this.#nodes = nodes;
    return true;
  }

  #build(): EntryNode[] {
    const model = this.services.documents.active;
    const view = model?.view;
    return model && view ? actorEntries(view).map((entry) => this.#entryNode(model, view, entry)) : [];
  }

  #entryNode(model: DocumentModel, view: DraftView, entry: ActorEntry): EntryNode {
    const id = `${model.handle}/${entry.actor.id}/${entry.actor.name}`;
    const elsewhere = this.services.elsewhere.of(entry.actor, model.document.uri);
    return {
      type: 'actor',
      id,
      entry,
      parent: null,
      item: actorItem(model, id, view, entry),
      subject: { model, view, entry, elsewhere },
      children: null,
    };
  }
}

function detailNodes(id: string, parent: ActorsNode, details: readonly Detail[]): DetailNode[] {
  return details.map(({ item, children: below }, index) => {
    item.id = `${id}/${index}`;
    const children: DetailNode[] = [];
    const node: DetailNode = { type: 'detail', parent, item, children };
    children.push(...detailNodes(item.id, node, below));
    return node;
  });
}

/** Rows as they are drawn, to be compared. */
function drawing(nodes: readonly ActorsNode[]): string {
  return JSON.stringify(nodes.map(describe));
}

function describe({ item, children }: ActorsNode): unknown {
  const { id, label, description, iconPath, tooltip, command, contextValue } = item;
  return [id, label, description, iconPath, tooltip, command?.arguments, contextValue, children?.map(describe)];
}

function actorItem(
  model: DocumentModel,
  id: string,
  view: DraftView,
  { actor, claims, mentions, findings, role }: ActorEntry,
): TreeItem {
  const item = new TreeItem(shorten(showInvisible(actor.name), 60), TreeItemCollapsibleState.Collapsed);
  const counts = claims > 0 ? claimsCount(claims) : mentionsCount(mentions);
  item.id = id;
  item.description = [role && shorten(oneLine(role), 60), counts].filter(Boolean).join(' · ');
  item.iconPath = findings.length > 0 ? warningIcon() : actorIcon(actor.type);
  item.contextValue = contextOf(view, actor);
  item.tooltip = [actor.name, actorTypeWord(actor.type), ...findings.map(findingMessage)].join('\n');
  item.accessibilityInformation = {
    label: [actor.name, actorTypeWord(actor.type), role, counts, ...findings.map(findingMessage)]
      .filter(Boolean)
      .join(', '),
  };
  item.command = {
    command: 'dixit.revealActor',
    title: l10n.t('Go to Actor'),
    arguments: [actorReference(model, actor)],
  };
  return item;
}

/** “actor person registered wikidata”: what menus ask for. */
function contextOf({ registry }: DraftView, actor: ActorEntry['actor']): string {
  const person = registry.person(actor.registry);
  return ['actor', actor.type, person ? 'registered' : 'unknown', person?.wikidata ? 'wikidata' : '']
    .filter(Boolean)
    .join(' ');
}
