import {
  Disposable,
  EventEmitter,
  window,
  workspace,
  type LogOutputChannel,
  type TextDocument,
  type Uri,
} from 'vscode';
import { onSettingsChange } from '../settings';
import { ActiveDocument } from './active';
import { DocumentModel, type DocumentChange } from './document-model';
import type { IgnoredFindings } from './ignored-findings';
import { isDraft } from './markdown';
import type { RecordsStore } from './records-store';
import type { RegistryStore } from './registry-store';

/** A change of an open draft. */
interface ModelChange {
  readonly model: DocumentModel;
  readonly change: DocumentChange;
}

/** Settings that change what the engine makes of a text. */
const ENGINE_SETTINGS = ['language', 'names', 'roles', 'cues', 'analysis'] as const;

/** VS Code's settings that lock files. */
const LOCKS = ['files.readonlyInclude', 'files.readonlyExclude'];

/**
 * The open drafts, one model each. A model is made when its document is first seen and lives until the document is
 * closed, so that a switch of editor finds it ready.
 */
export class Documents implements Disposable {
  readonly #models = new Map<string, DocumentModel>();
  readonly #changed = new EventEmitter<ModelChange>();
  readonly #activeChanged = new EventEmitter<DocumentModel | null>();
  readonly #closed = new EventEmitter<DocumentModel>();
  readonly #active = new ActiveDocument();
  readonly #subscriptions: Disposable;
  #handles = 0;

  /** A model has a new view, new records or a new state. */
  readonly onDidChange = this.#changed.event;
  /** Another draft is looked at, or none. */
  readonly onDidChangeActive = this.#activeChanged.event;
  readonly onDidClose = this.#closed.event;

  constructor(
    private readonly records: RecordsStore,
    private readonly registries: RegistryStore,
    private readonly ignored: IgnoredFindings,
    private readonly log: LogOutputChannel,
  ) {
    this.#subscriptions = Disposable.from(
      this.#active,
      this.#active.onDidChange((document) => this.#activeChanged.fire(document && this.#ensure(document))),
      window.onDidChangeVisibleTextEditors(() => this.#openVisible()),
      workspace.onDidChangeTextDocument((event) => this.of(event.document.uri)?.edit(event)),
      workspace.onDidCloseTextDocument((document) => this.#close(document)),
      workspace.onDidOpenTextDocument((document) => this.#opened(document)),
      registries.onDidChange(() => this.#reopenAll()),
      ignored.onDidChange(() => this.#reopenAll()),
      onSettingsChange(() => this.all.forEach((model) => model.review()), 'rules'),
      workspace.onDidChangeConfiguration((event) => {
        if (LOCKS.some((lock) => event.affectsConfiguration(lock))) {
          this.all.forEach((model) => model.review());
        }
      }),
      ...ENGINE_SETTINGS.map((key) => onSettingsChange(() => this.#reopenAll(), key)),
      this.#changed,
      this.#activeChanged,
      this.#closed,
    );
    this.#openVisible();
  }

  /** The draft that a person is looking at. */
  get active(): DocumentModel | null {
    const { document } = this.#active;
    return document && this.#ensure(document);
  }

  get isCustomEditor(): boolean {
    return this.#active.isCustomEditor;
  }

  get all(): readonly DocumentModel[] {
    return [...this.#models.values()];
  }

  of(uri: Uri): DocumentModel | null {
    return this.#models.get(uri.toString()) ?? null;
  }

  /** The model of a text that was opened, also before VS Code tells everybody of it; null where it is no draft. */
  open(document: TextDocument): DocumentModel | null {
    return isDraft(document) ? this.#ensure(document) : null;
  }

  byHandle(handle: number): DocumentModel | null {
    return this.all.find((model) => model.handle === handle) ?? null;
  }

  dispose(): void {
    this.#subscriptions.dispose();
    for (const model of this.#models.values()) {
      model.dispose();
    }
    this.#models.clear();
  }

  #openVisible(): void {
    for (const { document } of window.visibleTextEditors) {
      if (isDraft(document)) {
        this.#ensure(document);
      }
    }
  }

  /** A document whose language changes is closed and opened anew; at its closing it still has the old language. */
  #opened(document: TextDocument): void {
    if (!isDraft(document)) {
      this.#close(document);
    }
    this.#openVisible();
  }

  #ensure(document: TextDocument): DocumentModel {
    const known = this.of(document.uri);
    if (known?.document === document) {
      return known;
    }
    known?.dispose();
    this.#handles += 1;
    const model = new DocumentModel(
      this.#handles,
      document,
      this.records.session(document),
      this.registries,
      this.ignored,
      this.log,
    );
    this.#models.set(document.uri.toString(), model);
    model.onDidChange((change) => this.#changed.fire({ model, change }));
    void model.open();
    return model;
  }

  #close(document: TextDocument): void {
    const model = this.of(document.uri);
    if (model?.document === document) {
      this.#models.delete(document.uri.toString());
      model.dispose();
      this.#closed.fire(model);
    }
  }

  #reopenAll(): void {
    for (const model of this.#models.values()) {
      void model.open();
    }
  }
}
