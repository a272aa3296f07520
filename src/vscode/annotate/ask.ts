/** One question of a series in VS Code's quick input. */
import { Disposable, QuickInputButtons, window, type QuickInput, type QuickPickItem } from 'vscode';
import type { Validate } from './validate';

/** How many series go on; more than one where somebody begins another over an open question. */
let series = 0;
/** The question of a series that was answered and that nothing has replaced yet. */
let answered: QuickInput | null = null;

/**
 * Asks several questions with work between them. The one that was answered stays until the next takes its place: keys that come
 * meanwhile do not get into the text, and a view that is drawn again does not take the focus.
 */
export async function inSeries<T>(ask: () => Promise<T>): Promise<T> {
  series += 1;
  try {
    return await ask();
  } finally {
    series -= 1;
    closeAnswered();
  }
}

/** Takes away a question that was answered, where no other follows or a message does. */
export function closeAnswered(): void {
  answered?.hide();
  answered = null;
}

function close(box: QuickInput): void {
  if (series > 0) {
    box.busy = true;
    answered = box;
  } else {
    box.hide();
  }
}

/** What became of a question: an answer, one step back, or the person left. */
export type Answer<T> = { readonly kind: 'answer'; readonly value: T } | { readonly kind: 'back' | 'left' };

/** What all questions of a series show. */
export interface Frame {
  readonly title: string;
  readonly step?: number;
  readonly totalSteps?: number;
  readonly canGoBack?: boolean;
}

/** An item to choose, with what it stands for. */
export interface Choice<T> extends QuickPickItem {
  readonly value: T;
  /** Of an item that is made from what is typed: behind the others and not before them. */
  readonly isLast?: boolean;
}

/** A question that is answered by an item of a list. */
interface ChoiceQuestion<T> extends Frame {
  readonly placeholder: string;
  readonly items: readonly Choice<T>[];
  /** The item to start at; the first one unless given. */
  readonly active?: Choice<T> | undefined;
  /** Whether it goes when another window or the text is clicked. */
  readonly isFleeting?: boolean;
  /** Items made from what is typed; they come first unless they say otherwise. */
  readonly typed?: (text: string) => readonly Choice<T>[];
}

/** Asks for one of several things, in a list that searches labels, descriptions and details. */
export function askChoice<T>(question: ChoiceQuestion<T>): Promise<Answer<T>> {
  const box = window.createQuickPick<Choice<T>>();
  box.title = question.title;
  box.step = question.step;
  box.totalSteps = question.totalSteps;
  box.placeholder = question.placeholder;
  box.ignoreFocusOut = question.isFleeting !== true;
  box.matchOnDescription = true;
  box.matchOnDetail = true;
  box.buttons = question.canGoBack ? [QuickInputButtons.Back] : [];
  box.items = question.items;
  if (question.active) {
    box.activeItems = [question.active];
  }
  return new Promise((resolve) => {
    const listeners = Disposable.from(
      box,
      box.onDidChangeValue((text) => {
        if (question.typed) {
          const typed = question.typed(text.trim());
          const [last, first] = [typed.filter(({ isLast }) => isLast), typed.filter(({ isLast }) => !isLast)];
          box.items = [...first, ...question.items, ...last];
        }
      }),
      box.onDidTriggerButton(() => {
        resolve({ kind: 'back' });
        close(box);
      }),
      box.onDidAccept(() => {
        const [item] = box.selectedItems;
        if (item) {
          resolve({ kind: 'answer', value: item.value });
          close(box);
        }
      }),
      box.onDidHide(() => {
        resolve({ kind: 'left' });
        listeners.dispose();
      }),
    );
    box.show();
  });
}

/** A question that is answered by a text. */
interface TextQuestion extends Frame {
  readonly value: string;
  readonly prompt: string;
  readonly placeholder?: string;
  readonly validate?: Validate;
}

/** Asks for a text; an empty one means that there is nothing to write down. */
export function askText(question: TextQuestion): Promise<Answer<string>> {
  const box = window.createInputBox();
  box.title = question.title;
  box.step = question.step;
  box.totalSteps = question.totalSteps;
  box.prompt = question.prompt;
  box.placeholder = question.placeholder;
  box.value = question.value;
  box.ignoreFocusOut = true;
  box.buttons = question.canGoBack ? [QuickInputButtons.Back] : [];
  const problem = (text: string): ReturnType<Validate> =>
    text.trim() === '' ? null : (question.validate?.(text.trim()) ?? null);
  return new Promise((resolve) => {
    const listeners = Disposable.from(
      box,
      box.onDidChangeValue((text) => {
        const found = problem(text);
        box.validationMessage = found instanceof Promise ? undefined : (found ?? undefined);
        void Promise.resolve(found).then((late) => {
          if (box.value === text) {
            box.validationMessage = late ?? undefined;
          }
        });
      }),
      box.onDidTriggerButton(() => {
        resolve({ kind: 'back' });
        close(box);
      }),
      box.onDidAccept(() => {
        if (typeof problem(box.value) !== 'string') {
          resolve({ kind: 'answer', value: box.value.trim() });
          close(box);
        }
      }),
      box.onDidHide(() => {
        resolve({ kind: 'left' });
        listeners.dispose();
      }),
    );
    box.show();
  });
}
