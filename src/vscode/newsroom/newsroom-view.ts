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
import { setContext } from '../context';
import type { DocumentModel } from '../documents/document-model';
import { fileName } from '../documents/file-name';
import type { Services } from '../services';
import { articlesCount, ofRecords, openCount, withoutRecordCount, wrongCount } from '../words/counts';
import { byFolder, failedOf, sumOf, type ArticleEntry, type Folder } from './article-entry';

const NEWSROOM_VIEW = 'dixit.newsroom';

/** A row of the Newsroom view. */
export type NewsroomNode =
  { readonly type: 'folder'; readonly folder: Folder } | { readonly type: 'article'; readonly entry: ArticleEntry };

/** The Newsroom view: articles with records in the whole workspace, with their progress, by folder. */
export class NewsroomView implements TreeDataProvider<NewsroomNode>, Disposable {
  readonly #redraw = new EventEmitter<undefined>();
  readonly onDidChangeTreeData: Event<undefined> = this.#redraw.event;
  readonly #view: TreeView<NewsroomNode>;
  readonly #subscriptions: Disposable;
  #roots: readonly NewsroomNode[] = [];
  /** Claims without a record in the articles that were open in this window, by claims file; the others are not read for it. */
  readonly #withoutRecord = new Map<string, number>();

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
      ? folderItem(node.folder)
      : articleItem(node.entry, this.#withoutRecord.get(node.entry.records) ?? null);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #count({ records, view }: DocumentModel): void {
    const file = records.uri?.toString();
    if (!file || !view) {
      return;
    }
    const count = view.rows.filter(({ mark, place }) => mark === 'none' && place !== null).length;
    const changes = this.#withoutRecord.get(file) !== count;
    this.#withoutRecord.set(file, count);
    if (changes && this.services.newsroom.entries.some((entry) => entry.records === file)) {
      this.#redraw.fire(undefined);
    }
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
    const { done, total, articles } = sumOf(entries);
    this.#view.description = articles > 0 ? ofRecords(done, total) : '';
    this.#redraw.fire(undefined);
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

/** @param withoutRecord claims without a record; null where the article was not read */
function articleItem({ records, name, progress }: ArticleEntry, withoutRecord: number | null): TreeItem {
  const item = new TreeItem(name, TreeItemCollapsibleState.None);
  item.id = records;
  item.contextValue = 'article';
  item.command = { command: 'dixit.openArticle', title: l10n.t('Open Article'), arguments: [records] };
  if (!progress) {
    item.iconPath = new ThemeIcon('warning', new ThemeColor('dixit.attentionForeground'));
    item.description = l10n.t('claims file cannot be read');
  } else {
    const [open, failed] = [progress.byStatus.open + progress.byStatus.unchecked, failedOf(progress)];
    const isDone = progress.total > 0 && progress.done === progress.total && !withoutRecord;
    item.iconPath = failed
      ? new ThemeIcon('error', new ThemeColor('dixit.failedForeground'))
      : isDone
        ? new ThemeIcon('pass', new ThemeColor('dixit.checkedForeground'))
        : new ThemeIcon(progress.done > 0 ? 'color-mode' : 'circle-large-outline');
    // What the icon says first: a narrow view cuts the end.
    item.description = [
      failed > 0 ? wrongCount(failed) : '',
      open > 0 ? openCount(open) : '',
      withoutRecord ? withoutRecordCount(withoutRecord) : '',
      ofRecords(progress.done, progress.total),
    ]
      .filter(Boolean)
      .join(' · ');
  }
  item.tooltip = [
    item.description,
    withoutRecord === null && progress ? l10n.t('Claims without a record are counted once the article is open.') : '',
    fileName(Uri.parse(records)),
  ]
    .filter(Boolean)
    .join('\n');
  item.accessibilityInformation = { label: [name, item.description].join(', ') };
  return item;
}
