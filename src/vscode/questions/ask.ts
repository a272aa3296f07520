/** Questions in VS Code's quick input. */
import {
  Disposable,
  QuickInputButtons,
  window,
  type InputBoxValidationMessage,
  type QuickPick,
  type QuickPickItem,
} from 'vscode';
import { keepPlace, takePlace } from './place';

/** What became of a question: an answer, one step back, or the person left. */
export type Answer<T> = { readonly kind: 'answer'; readonly value: T } | { readonly kind: 'back' | 'left' };

/** What all questions show. */
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
export async function askChoice<T>(question: ChoiceQuestion<T>): Promise<Answer<T>> {
  const place = takePlace();
  if (place.left) {
    return { kind: 'left' };
  }
  const box = (place.box as QuickPick<Choice<T>> | null) ?? window.createQuickPick<Choice<T>>();
  box.busy = false;
  box.title = question.title;
  box.step = question.step;
  box.totalSteps = question.totalSteps;
  box.placeholder = question.placeholder;
  box.ignoreFocusOut = question.isFleeting !== true;
  box.matchOnDescription = true;
  box.matchOnDetail = true;
  box.buttons = question.canGoBack ? [QuickInputButtons.Back] : [];
  const typed = box.value.trim();
  box.items = withTyped(question, typed);
  const active = question.active && box.items.find(({ value }) => value === question.active?.value);
  if (active && typed === '') {
    box.activeItems = [active];
  }
  return new Promise((resolve) => {
    const listeners = Disposable.from(
      box,
      box.onDidChangeValue((text) => {
        if (question.typed) {
          box.items = withTyped(question, text.trim());
        }
      }),
      box.onDidTriggerButton(() => {
        resolve({ kind: 'back' });
        keepPlace(box);
      }),
      box.onDidAccept(() => {
        const [item] = box.selectedItems;
        if (item) {
          resolve({ kind: 'answer', value: item.value });
          keepPlace(box);
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

function withTyped<T>({ items, typed }: ChoiceQuestion<T>, text: string): readonly Choice<T>[] {
  const made = typed?.(text) ?? [];
  return [...made.filter(({ isLast }) => !isLast), ...items, ...made.filter(({ isLast }) => isLast)].map(withoutIcons);
}

/** An item that shows names and words of an article as they are: VS Code draws an icon for “$(zap)” in a list. */
function withoutIcons<Item extends QuickPickItem>(item: Item): Item {
  const plain = (text: string): string => text.replaceAll('$(', '\\$(');
  return {
    ...item,
    label: plain(item.label),
    ...(item.description !== undefined && { description: plain(item.description) }),
    ...(item.detail !== undefined && { detail: plain(item.detail) }),
  };
}

/** What is wrong with a text: a string refuses it, a message of lower severity lets it pass; null when nothing is. */
type Complaint = string | InputBoxValidationMessage | null;

/** Says what is wrong with what a person typed. What must be looked up may come later, and refuses nothing. */
export type Validate = (text: string) => Complaint | Promise<InputBoxValidationMessage | null>;

/** A question that is answered by a text. */
interface TextQuestion extends Frame {
  readonly value: string;
  readonly prompt: string;
  readonly placeholder?: string;
  readonly validate?: Validate;
  /** What is wrong with an empty text. Unless given, that means that there is nothing to write down. */
  readonly required?: string;
  /** What to offer once it is known, where nothing has been typed until then. */
  readonly suggestion?: Promise<string>;
}

/** Asks for a text. */
export async function askText(question: TextQuestion): Promise<Answer<string>> {
  const place = takePlace();
  if (place.left) {
    return { kind: 'left' };
  }
  const typed = place.box?.value ?? '';
  const box = window.createInputBox();
  box.title = question.title;
  box.step = question.step;
  box.totalSteps = question.totalSteps;
  box.prompt = question.prompt;
  box.placeholder = question.placeholder;
  box.value = typed || question.value;
  if (typed) {
    box.valueSelection = [typed.length, typed.length];
  }
  box.ignoreFocusOut = true;
  box.buttons = question.canGoBack ? [QuickInputButtons.Back] : [];
  const problem = (text: string): ReturnType<Validate> =>
    text.trim() === '' ? (question.required ?? null) : (question.validate?.(text.trim()) ?? null);
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
        keepPlace(box);
      }),
      box.onDidAccept(() => {
        const found = problem(box.value);
        if (typeof found === 'string') {
          box.validationMessage = found;
          return;
        }
        resolve({ kind: 'answer', value: box.value.trim() });
        keepPlace(box);
      }),
      box.onDidHide(() => {
        resolve({ kind: 'left' });
        listeners.dispose();
      }),
    );
    void question.suggestion?.then((text) => {
      if (box.value === '') {
        box.value = text;
        box.valueSelection = [0, text.length];
      }
    });
    box.show();
    place.box?.dispose();
  });
}
