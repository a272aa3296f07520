import {
  Disposable,
  EventEmitter,
  l10n,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  window,
  type Event,
  type TreeDataProvider,
  type TreeView,
} from 'vscode';
import { equalJson } from '../../core/json/json';
import type { Progress } from '../../core/records/progress';
import { setContext } from '../context';
import type { DocumentModel } from '../documents/document-model';
import { fileName } from '../documents/file-name';
import type { Services } from '../services';
import {
  againCount,
  articlesCount,
  ofRecords,
  openCount,
  withoutRecordCount,
  wrongCount,
} from '../interface-words/counts';
import {
  asOpen,
  byFolder,
  failedOf,
  openArticle,
  sumOf,
  type ArticleEntry,
  type Folder,
  type OpenArticle,
} from './article-entry';

const NEWSROOM_VIEW = 'dixit.newsroom';

/** A row of the Newsroom view. */
type NewsroomNode =
  { readonly type: 'folder'; readonly folder: Folder } | { readonly type: 'article'; readonly entry: ArticleEntry };

/** The Newsroom view: articles with records in the whole workspace, with their progress, by folder. */
export class NewsroomView implements TreeDataProvider<NewsroomNode>, Disposable {
  readonly #redraw = new EventEmitter<undefined>();
  readonly onDidChangeTreeData: Event<undefined> = this.#redraw.event;
  readonly #view: TreeView<NewsroomNode>;
  readonly #subscriptions: Disposable;
  #roots: readonly NewsroomNode[] = [];
  /** The articles that were open in this window, by claims file; the others are not read. */
  readonly #open = new Map<string, OpenArticle>();

  constructor(private readonly services: Services) {
    const { newsroom, documents } = services;
    this.#view = window.createTreeView<NewsroomNode>(NEWSROOM_VIEW, {
      treeDataProvider: this,
      showCollapseAll: true,
    });
    this.#subscriptions = Disposable.from(
      this.#view,
      this.#redraw,
      newsroom.onDidChange(() => void this.#update()),
      documents.onDidChange(({ model }) => this.#count(model)),
      documents.onDidClose((model) => this.#close(model)),
      this.#view.onDidChangeVisibility(({ visible }) => visible && void newsroom.ready()),
    );
    documents.all.forEach((model) => this.#count(model));
    void this.#update();
  }

  get roots(): readonly NewsroomNode[] {
    return this.#roots;
  }

  getChildren(node?: NewsroomNode): NewsroomNode[] {
    if (!node) {
      return [...this.#roots];
    }
    return node.type === 'folder' ? node.folder.entries.map((entry) => ({ type: 'article', entry })) : [];
  }

  getTreeItem(node: NewsroomNode): TreeItem {
    return node.type === 'folder'
      ? folderItem({ ...node.folder, entries: node.folder.entries.map((entry) => this.#asOpen(entry)) })
      : articleItem(this.#asOpen(node.entry), this.#open.get(node.entry.records) ?? null);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #count({ records, view }: DocumentModel): void {
    const file = records.uri?.toString();
    if (!file || !view) {
      return;
    }
    const open = openArticle(view);
    const isKnown = equalJson(this.#open.get(file), open);
    this.#open.set(file, open);
    if (!isKnown) {
      this.#changed(file);
    }
  }

  /** What others write into the records of a closed article only their file says. */
  #close({ records }: DocumentModel): void {
    const file = records.uri?.toString() ?? '';
    const open = this.#open.get(file);
    if (open) {
      this.#open.set(file, { ...open, progress: null });
      this.#changed(file);
    }
  }

  #changed(file: string): void {
    if (this.services.newsroom.entries.some((entry) => entry.records === file)) {
      this.#draw();
    }
  }

  #asOpen(entry: ArticleEntry): ArticleEntry {
    return asOpen(entry, this.#open.get(entry.records));
  }

  #draw(): void {
    const { done, total } = sumOf(this.services.newsroom.entries.map((entry) => this.#asOpen(entry)));
    this.#view.description = total > 0 ? ofRecords(done, total) : '';
    this.#redraw.fire(undefined);
  }

  async #update(): Promise<void> {
    const { newsroom } = this.services;
    await setContext('hasNewsroom', await newsroom.hasAny());
    const { entries } = newsroom;
    const folders = byFolder(entries);
    this.#roots =
      folders.length === 1
        ? (folders[0]?.entries ?? []).map((entry) => ({ type: 'article', entry }))
        : folders.map((folder) => ({ type: 'folder', folder }));
    this.#draw();
  }
}

function folderItem({ path, entries }: Folder): TreeItem {
  const sum = sumOf(entries);
  const label = path || l10n.t('Workspace');
  const item = new TreeItem(label, TreeItemCollapsibleState.Expanded);
  item.id = `folder/${path}`;
  item.iconPath = ThemeIcon.Folder;
  item.contextValue = 'folder';
  item.description = [articlesCount(sum.articles), ofRecords(sum.done, sum.total)].join(' · ');
  item.accessibilityInformation = { label: [label, item.description].join(', ') };
  return item;
}

/** @param open null where the article was not read */
function articleItem({ records, name, progress }: ArticleEntry, open: OpenArticle | null): TreeItem {
  const item = new TreeItem(name, TreeItemCollapsibleState.None);
  item.id = records;
  item.contextValue = 'article';
  item.command = { command: 'dixit.openArticle', title: l10n.t('Open Article'), arguments: [records] };
  if (!progress) {
    item.iconPath = new ThemeIcon('warning', new ThemeColor('dixit.attentionForeground'));
    item.description = l10n.t('claims file cannot be read');
  } else {
    const [toVerify, failed] = [progress.byStatus.open + progress.byStatus.unchecked, failedOf(progress)];
    const { again = 0, withoutRecord = 0 } = open ?? {};
    item.iconPath = articleIcon(progress, { failed, again, withoutRecord }, open !== null);
    // What the icon says first: a narrow view cuts the end.
    item.description = [
      failed > 0 ? wrongCount(failed) : '',
      again > 0 ? againCount(again) : '',
      toVerify > 0 ? openCount(toVerify) : '',
      withoutRecord > 0 ? withoutRecordCount(withoutRecord) : '',
      ofRecords(progress.done, progress.total),
    ]
      .filter(Boolean)
      .join(' · ');
  }
  item.tooltip = [
    item.description,
    open === null && progress ? l10n.t('Claims without a record are counted once the article is open.') : '',
    fileName(Uri.parse(records)),
  ]
    .filter(Boolean)
    .join('\n');
  item.accessibilityInformation = { label: [name, item.description].join(', ') };
  return item;
}

function articleIcon(
  { total, done }: Progress,
  { failed, again, withoutRecord }: Readonly<Record<'failed' | 'again' | 'withoutRecord', number>>,
  isRead: boolean,
): ThemeIcon {
  if (failed > 0) {
    return new ThemeIcon('error', new ThemeColor('dixit.failedForeground'));
  }
  if (again > 0) {
    return new ThemeIcon('zap', new ThemeColor('dixit.attentionForeground'));
  }
  if (total === 0 || done < total || withoutRecord > 0) {
    return new ThemeIcon(done > 0 ? 'color-mode' : 'circle-large-outline');
  }
  // Of an article that was not read nobody knows which claims have no record.
  return isRead ? new ThemeIcon('pass', new ThemeColor('dixit.checkedForeground')) : new ThemeIcon('file');
}
