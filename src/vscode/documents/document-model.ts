import {
  EventEmitter,
  TextDocumentChangeReason,
  type Disposable,
  type LogOutputChannel,
  type TextDocument,
  type TextDocumentChangeEvent,
} from 'vscode';
import type { Actor, Analysis, Finding } from '../../core/analysis';
import type { ActorRegistry } from '../../core/registry/types';
import type { DraftRegistry } from '../actors/draft-registry';
import { toRange, toTextChanges } from '../convert';
import { describeError } from '../log';
import { readSettings } from '../settings';
import { loadEngine, type Engine, type EngineDocument } from '../engine/load';
import { joinRows, type PlacedRecord } from './join';
import type { IgnoredFindings } from './ignored-findings';
import { PendingEdits } from './pending-edits';
import { pause } from '../pause';
import { isReadOnly } from './read-only';
import type { RecordsSession } from './records-session';
import type { RegistryStore } from './registry-store';
import type { DraftView, Row } from './row';

const REASONS = new Map<TextDocumentChangeReason | undefined, 'undo' | 'redo'>([
  [TextDocumentChangeReason.Undo, 'undo'],
  [TextDocumentChangeReason.Redo, 'redo'],
]);

/** Longer than a key repeat, shorter than a person's pause. */
const TYPING_PAUSE_MS = 120;

/** What says that a large draft is being read gets through to the window before nothing does for some seconds. */
const SHOWN_MS = 100;

/**
 * opening: the engine has not read it yet · ready: the view follows the text · large: above the size limit, analysed
 * only on request · failed: the engine threw, the log says why.
 */
type DocumentState = 'opening' | 'ready' | 'large' | 'failed';

/** What made a model change: the draft's text, its records, or only its state. */
export type DocumentChange = 'text' | 'records' | 'state';

/**
 * One open draft: the engine's analysis joined with the draft's records, kept up to date with every edit. All surfaces
 * read `view` and listen to `onDidChange`; none parses or reads a file itself.
 */
export class DocumentModel implements Disposable {
  readonly #changed = new EventEmitter<DocumentChange>();
  readonly onDidChange = this.#changed.event;
  readonly #pending = new PendingEdits();
  readonly #recordsChanged: Disposable;
  #engine: EngineDocument | null = null;
  #core: Engine | null = null;
  #ignored: ReadonlySet<string> = new Set();
  #registry: ActorRegistry | null = null;
  #state: DocumentState = 'opening';
  #view: DraftView | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #opening: Promise<void> | null = null;
  /** Counts readings of the whole text, so that one that a newer overtook does not bring its older registry back. */
  #reading = 0;
  /** A person asked for the analysis of this large draft; later readings need no new request. */
  #requested = false;
  #disposed = false;

  constructor(
    /** Short number that names this draft in command links for as long as it is open. */
    readonly handle: number,
    readonly document: TextDocument,
    readonly records: RecordsSession,
    private readonly registries: RegistryStore,
    private readonly ignored: IgnoredFindings,
    private readonly log: LogOutputChannel,
  ) {
    this.#recordsChanged = records.onDidChange(() => this.#rejoin());
  }

  get state(): DocumentState {
    return this.#state;
  }

  /** The last picture of the draft; it may be some keystrokes old. Null before the first analysis. */
  get view(): DraftView | null {
    return this.#view;
  }

  /** The picture at the document's present version: pending edits are analysed now. */
  current(): DraftView | null {
    this.#flush();
    return this.#view;
  }

  /** Resolves to the present picture once the first analysis is done; null when there is none to be had. */
  async ready(): Promise<DraftView | null> {
    await this.#opening;
    return this.current();
  }

  /** Reads the settings of the rules anew. */
  review(): void {
    this.#rejoin();
  }

  row(id: string): Row | null {
    return this.#view?.rows.find((row) => row.id === id || row.claim?.id === id) ?? null;
  }

  /** Analyses the whole text: at first, after a change of settings, or `requested` by a person when it is large. */
  open(requested = false): Promise<void> {
    this.#requested ||= requested;
    this.#opening = this.#open().catch((error: unknown) => this.#fail(error));
    return this.#opening;
  }

  /** Takes note of an edit; the analysis follows at the next pause, or when `current` is asked for. */
  edit({ contentChanges, reason }: TextDocumentChangeEvent): void {
    if (contentChanges.length === 0) {
      return;
    }
    if (!this.#engine) {
      this.#retry();
      return;
    }
    const changes = toTextChanges(contentChanges);
    this.#pending.add(changes);
    this.records.edit(changes, REASONS.get(reason));
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#flush(), TYPING_PAUSE_MS);
  }

  dispose(): void {
    this.#disposed = true;
    clearTimeout(this.#timer);
    this.#recordsChanged.dispose();
    this.records.dispose();
    this.#changed.dispose();
  }

  /** An edit may have made a large draft small, or have taken out what the engine failed on. */
  #retry(): void {
    const isSmall = this.#state === 'large' && lengthOf(this.document) <= readSettings(this.document.uri).sizeLimit;
    if (isSmall || this.#state === 'failed') {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.open(), TYPING_PAUSE_MS);
    }
  }

  async #open(): Promise<void> {
    this.#reading += 1;
    const reading = this.#reading;
    const settings = readSettings(this.document.uri);
    const { document } = this;
    if (!this.#requested && lengthOf(document) > settings.sizeLimit) {
      this.#engine = null;
      this.#view = null;
      this.#state = 'large';
      this.#changed.fire('state');
      return;
    }
    if (this.#state === 'large') {
      this.#state = 'opening';
      this.#changed.fire('state');
      await pause(SHOWN_MS);
    }
    const [engine, registry, ignored] = await Promise.all([
      loadEngine(),
      this.registries.for(document.uri),
      this.ignored.for(document.uri),
      this.records.load(),
    ]);
    if (this.#disposed) {
      return;
    }
    if (reading !== this.#reading) {
      await this.#opening; // the newer one, so that who waits for this one gets its view
      return;
    }
    this.#pending.clear();
    const started = performance.now();
    this.#engine = engine.openDocument(document.getText(), {
      id: document.uri.path,
      registry,
      ...(settings.language && { language: settings.language }),
      additions: { names: settings.names, roles: settings.roles, cues: settings.cues },
    });
    this.#core = engine;
    this.#registry = registry;
    this.#ignored = ignored;
    this.log.debug(`analysed ${document.uri.toString(true)} in ${Math.round(performance.now() - started)} ms`);
    this.#state = 'ready';
    this.records.place(this.#engine.text);
    this.#publish(this.#engine.analysis, 'text');
  }

  #flush(): void {
    const { document } = this;
    if (!this.#engine || this.#pending.isEmpty || this.#disposed) {
      return; // a timer may be there that reads the draft again
    }
    clearTimeout(this.#timer);
    const changes = this.#pending.take((start, end) => textBetween(document, start, end));
    try {
      let analysis = this.#engine.edit(changes);
      if (this.#engine.text.length !== lengthOf(document)) {
        // Seen when line endings change: positions and text then disagree until the text is read again.
        this.log.warn(`lost track of the edits of ${document.uri.toString(true)}; read it again`);
        analysis = this.#engine.edit([{ start: 0, end: this.#engine.text.length, text: document.getText() }]);
        this.records.place(this.#engine.text);
      }
      this.#publish(analysis, 'text');
    } catch (error) {
      this.#fail(error);
    }
  }

  #rejoin(): void {
    this.#flush(); // after which there may be no engine any more
    if (this.#engine && !this.#disposed) {
      this.records.place(this.#engine.text);
      this.#publish(this.#engine.analysis, 'records');
    }
  }

  #publish(analysis: Analysis, change: DocumentChange): void {
    const { text } = this.#engine ?? { text: '' };
    const registry = this.#draftRegistry(analysis);
    if (!registry) {
      return;
    }
    const placed = this.records.placed(text);
    this.#view = {
      version: this.document.version,
      text,
      analysis,
      findings: this.#findings(text, analysis, placed),
      rows: joinRows(text, analysis, placed, this.#names(analysis)),
      actors: new Map(analysis.actors.map((actor): [string, Actor] => [actor.id, actor])),
      records: this.records.view,
      isReadOnly: isReadOnly(this.records.uri ?? this.document.uri),
      registry,
    };
    this.#changed.fire(change);
  }

  #draftRegistry(analysis: Analysis): DraftRegistry | null {
    const { file } = this.records;
    return this.#core && this.#registry
      ? this.#core.draftRegistry(this.#registry, analysis.language, [analysis.date, file?.article?.asOf])
      : null;
  }

  /** Names the speakers whom only records name, by the registry; a country for `country:RU`. */
  #names({ language }: Analysis): (id: string) => string | null {
    const [registry, core] = [this.#registry, this.#core];
    let speakerOf: ReturnType<Engine['registrySpeakers']> | undefined;
    return (id) => {
      if (!registry || !core) {
        return null;
      }
      speakerOf ??= core.registrySpeakers(registry, language);
      const { name } = core.speakerName(id, { language, speakerOf });
      return name === id ? null : name;
    };
  }

  #findings(text: string, analysis: Analysis, placed: readonly PlacedRecord[]): readonly Finding[] {
    const registry = this.#registry;
    if (!registry || !this.#core) {
      return [];
    }
    const { file } = this.records;
    const records = file && { file, anchors: placed.map(({ anchor }) => anchor) };
    const severities = Object.fromEntries(readSettings(this.document.uri).rules);
    const problems = this.#engine?.problems ?? [];
    const { linksOf, runRules } = this.#core;
    return runRules({
      text,
      analysis,
      registry,
      links: linksOf(analysis),
      records,
      problems,
      severities,
      ignores: this.#ignored,
    });
  }

  #fail(error: unknown): void {
    this.log.error(`${this.document.uri.toString(true)}: ${describeError(error)}`);
    if (error instanceof Error && error.stack) {
      this.log.debug(error.stack);
    }
    this.#engine = null;
    this.#view = null;
    this.#state = 'failed';
    if (!this.#disposed) {
      this.#changed.fire('state');
    }
  }
}

/** UTF-16 length of a document, without building its text. */
function lengthOf(document: TextDocument): number {
  return document.offsetAt(document.lineAt(document.lineCount - 1).range.end);
}

function textBetween(document: TextDocument, start: number, end: number): string {
  return document.getText(toRange(document, { start, end }));
}
