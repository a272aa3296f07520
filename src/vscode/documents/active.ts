import {
  Disposable,
  EventEmitter,
  TabInputCustom,
  TabInputWebview,
  window,
  type TextDocument,
  workspace,
} from 'vscode';
import { isRecordsName } from '../../core/records/names';
import { PAGES_SCHEME } from '../bundled-pages/bundled-pages';
import { isDraft, uriOfTab } from './markdown';
import { recordsUri } from './records-store';

/**
 * Which draft a person is looking at: the one of the active tab, in a text editor or in a custom one. The focus may be
 * elsewhere (a tree, the panel). A preview beside the draft or a page that explains something does not take it away, nor does its
 * claims file.
 */
export class ActiveDocument implements Disposable {
  readonly #changed = new EventEmitter<TextDocument | null>();
  readonly onDidChange = this.#changed.event;
  readonly #subscriptions: Disposable;
  #document: TextDocument | null = null;
  #custom = false;

  constructor() {
    const update = (): void => this.#update();
    this.#subscriptions = Disposable.from(
      window.onDidChangeActiveTextEditor(update),
      window.tabGroups.onDidChangeTabs(update),
      window.tabGroups.onDidChangeTabGroups(update),
      workspace.onDidOpenTextDocument(update), // also when a document's language changes
      workspace.onDidCloseTextDocument(update),
    );
    this.#update();
  }

  get document(): TextDocument | null {
    return this.#document;
  }

  /** Whether the draft is shown by an editor that gives no access to selections and decorations. */
  get isCustomEditor(): boolean {
    return this.#custom;
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#changed.dispose();
  }

  #update(): void {
    const document = this.#find();
    const { input } = window.tabGroups.activeTabGroup.activeTab ?? {};
    const custom = input instanceof TabInputCustom && input.uri.scheme !== PAGES_SCHEME;
    if (document !== this.#document || custom !== this.#custom) {
      this.#document = document;
      this.#custom = custom;
      this.#changed.fire(document);
    }
  }

  #find(): TextDocument | null {
    const tab = window.tabGroups.activeTabGroup.activeTab;
    const uri = uriOfTab(tab);
    const isPage = tab?.input instanceof TabInputWebview || uri?.scheme === PAGES_SCHEME;
    if (uri && !isPage) {
      const name = uri.toString();
      return openDraft((document) => document.uri.toString() === name) ?? draftOfRecords(name);
    }
    const last = this.#document?.uri.toString();
    return isPage ? openDraft((document) => document.uri.toString() === last) : null;
  }
}

function openDraft(isMeant: (document: TextDocument) => boolean): TextDocument | null {
  return workspace.textDocuments.find((document) => isMeant(document) && isDraft(document)) ?? null;
}

/** The open draft whose claims file this is; git opens that file first where it left two versions in it. */
function draftOfRecords(uri: string): TextDocument | null {
  return isRecordsName(uri) ? openDraft((document) => recordsUri(document.uri)?.toString() === uri) : null;
}
