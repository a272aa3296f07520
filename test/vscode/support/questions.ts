import { window } from 'vscode';
import { eventually } from './eventually';

let shown = 0;
let answered = 0;

/** Counts the questions that come up, so that a test answers one when it is there and not after some time. */
function watch(): void {
  const counting =
    <T extends { show: () => void }>(make: () => T) =>
    (): T => {
      const box = make();
      const show = box.show.bind(box);
      box.show = () => {
        show();
        shown += 1;
      };
      return box;
    };
  window.createQuickPick = counting(window.createQuickPick.bind(window)) as typeof window.createQuickPick;
  window.createInputBox = counting(window.createInputBox.bind(window));
}

/** Watches the questions while the tests of a block run. */
export function watchQuestions(): void {
  const { createQuickPick, createInputBox } = window;
  before(watch);
  beforeEach(() => {
    answered = shown;
  });
  after(() => Object.assign(window, { createQuickPick, createInputBox }));
}

/** Waits until a question is on the screen that no call before has waited for. Throws when none comes. */
export async function nextQuestion(): Promise<void> {
  if (
    (await eventually(
      () => shown,
      (count) => count > answered,
    )) <= answered
  )
    throw new Error('no question came up');
  answered += 1;
}
