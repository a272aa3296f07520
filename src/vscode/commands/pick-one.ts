import type { QuickPickItem } from 'vscode';
import { askChoice, type Choice } from '../questions/ask';

/** How a list to pick from is shown. */
interface PickOptions<T> {
  readonly title: string;
  readonly placeholder: string;
  /** The item to start at; the first one unless given. */
  readonly start?: T | undefined;
  /** An item for what is typed, behind those that it finds; null where there is none. */
  readonly typed?: (text: string) => T | null;
}

/** A choice that stands alone: it goes when the person looks elsewhere. */
export async function pickOne<T extends QuickPickItem>(
  items: readonly T[],
  { title, placeholder, start, typed }: PickOptions<T>,
): Promise<T | undefined> {
  const choices = items.map((item): Choice<T> => ({ ...item, value: item }));
  const active = choices.find(({ value }) => value === start);
  const made = (text: string): Choice<T>[] => {
    const item = typed?.(text);
    return item ? [{ ...item, value: item, alwaysShow: true, isLast: true }] : [];
  };
  const answer = await askChoice({ title, placeholder, items: choices, active, isFleeting: true, typed: made });
  return answer.kind === 'answer' ? answer.value : undefined;
}
