import { EventEmitter, type Disposable, type Memento } from 'vscode';
import { onSettingsChange, readSettings } from '../settings';

const KEY = 'dixit.highlightsHidden';

/** Whether highlights are shown in this window: the setting says how it starts, the command overrides it. */
export class HighlightSwitch implements Disposable {
  readonly #changed = new EventEmitter<boolean>();
  readonly #settings: Disposable;
  readonly onDidChange = this.#changed.event;

  constructor(private readonly memento: Memento) {
    this.#settings = onSettingsChange(() => void this.#set(undefined), 'highlights.enabled');
  }

  get visible(): boolean {
    const hidden = this.memento.get<boolean>(KEY);
    return hidden === undefined ? readSettings().highlights.enabled : !hidden;
  }

  async toggle(): Promise<void> {
    await this.#set(this.visible);
  }

  dispose(): void {
    this.#settings.dispose();
    this.#changed.dispose();
  }

  async #set(hidden: boolean | undefined): Promise<void> {
    await this.memento.update(KEY, hidden);
    this.#changed.fire(this.visible);
  }
}
