import { window, type InputBox, type QuickInput, type QuickPick, type QuickPickItem } from 'vscode';

/** Who answers the questions of quick input in place of a person; undefined leaves one. */
export interface Answers {
  readonly text?: (box: InputBox) => string | undefined | Promise<string | undefined>;
  readonly pick?: (box: QuickPick<QuickPickItem>) => QuickPickItem | undefined | Promise<QuickPickItem | undefined>;
}

type Listener = (value?: unknown) => void;

/** A question that is never on the screen: `answer` is asked when it would come up, and fires what it waits for. */
function standIn<Box extends QuickInput>(box: Box, answer: (shown: Box) => Promise<boolean>): Box {
  const own = box as unknown as Record<string, unknown>;
  const values = new Map<string, unknown>();
  const listeners: Record<string, Set<Listener>> = {};
  const fire = (event: string, value?: unknown): void => {
    for (const listener of listeners[event] ?? []) listener(value);
  };
  const shown: Box = new Proxy(box, {
    get(_, key) {
      const name = String(key);
      if (name.startsWith('onDid'))
        return (listener: Listener) => {
          const all = (listeners[name] ??= new Set());
          all.add(listener);
          return { dispose: () => all.delete(listener) };
        };
      if (name === 'show')
        return () => {
          if (!shown.busy) void answer(shown).then((given) => fire(given ? 'onDidAccept' : 'onDidHide'));
        };
      if (name === 'hide') return () => fire('onDidHide');
      if (name === 'dispose') return () => box.dispose();
      return values.has(name) ? values.get(name) : own[name];
    },
    set(_, key, value) {
      values.set(String(key), value);
      if (key === 'value') fire('onDidChangeValue', value);
      return true;
    },
  });
  return shown;
}

/** Answers all questions while `run` runs; one of a kind that nobody answers fails the run. */
export async function answeringQuestions<T>({ text, pick }: Answers, run: () => Promise<T>): Promise<T> {
  const { createInputBox, createQuickPick } = window;
  let failure: unknown;
  const guarded = (ask: () => Promise<boolean>): Promise<boolean> =>
    ask().catch((error: unknown) => {
      failure ??= error;
      return false;
    });
  const makeText = (): InputBox =>
    standIn(createInputBox.call(window), (box) =>
      guarded(async () => {
        if (!text) throw new Error(`nobody answers “${box.prompt ?? ''}”`);
        const answer = await text(box);
        if (answer !== undefined) box.value = answer;
        return answer !== undefined;
      }),
    );
  const makePick = (): QuickPick<QuickPickItem> =>
    standIn(createQuickPick.call(window), (box) =>
      guarded(async () => {
        if (!pick) throw new Error(`nobody answers “${box.placeholder ?? ''}”`);
        const item = await pick(box);
        if (item) box.selectedItems = [item];
        return item !== undefined;
      }),
    );
  Object.assign(window, { createInputBox: makeText, createQuickPick: makePick });
  try {
    const done = await run();
    if (failure) throw failure;
    return done;
  } finally {
    Object.assign(window, { createInputBox, createQuickPick });
  }
}

/** Picks the items with these labels, one a question. */
export function picking(...labels: readonly RegExp[]): NonNullable<Answers['pick']> {
  const wanted = [...labels];
  return ({ items }) => {
    const pattern = wanted.shift();
    const item = items.find(({ label }) => pattern?.test(label));
    const offered = items.map(({ label }) => label).slice(0, 20);
    if (!item) throw new Error(`no choice like ${String(pattern)} among: ${offered.join(' | ')}`);
    return item;
  };
}
