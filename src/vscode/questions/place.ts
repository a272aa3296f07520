/**
 * The one place on the screen where questions come up, VS Code's quick input. A command holds it from its start to its last
 * question, so that keys pressed meanwhile do not get into the article.
 */
import { l10n, window, type QuickInput, type QuickPick, type QuickPickItem } from 'vscode';

/** How long a question that was answered stays while the next is not there, in ms. Messages close it at once. */
const KEPT_MS = 1000;

/** How many commands go on; more than one where somebody gives another over an open question. */
let running = 0;
/** The question that was answered and that nothing has replaced yet. */
let answered: QuickInput | null = null;
let closing: ReturnType<typeof setTimeout> | undefined;

/** An empty list that waits for the first question of a command. */
interface Waiting {
  timer: ReturnType<typeof setTimeout> | undefined;
  /** Null while it is not needed, and once the question has taken it over. */
  box: QuickPick<QuickPickItem> | null;
  left: boolean;
}

let waiting: Waiting | null = null;

/**
 * Runs a command that asks. What was answered stays until the next question takes its place. Where the first one is `awaited`
 * and takes longer than a moment, an empty list comes up at once, and what is typed into it counts for the question.
 */
export async function holdPlace<T>(run: () => Promise<T>, awaited: boolean): Promise<T> {
  const mine: Waiting = { timer: undefined, box: null, left: false };
  if (awaited) {
    mine.timer = setTimeout(() => openWaiting(mine));
    waiting = mine;
  }
  running += 1;
  try {
    return await run();
  } finally {
    running -= 1;
    endWaiting(mine);
    closeAnswered();
  }
}

function openWaiting(mine: Waiting): void {
  const box = window.createQuickPick();
  box.placeholder = l10n.t('Reading the article…');
  box.busy = true;
  box.ignoreFocusOut = true;
  box.onDidHide(() => {
    if (mine.box === box) {
      mine.left = true;
      mine.box = null;
      box.dispose();
    }
  });
  mine.box = box;
  box.show();
}

function endWaiting(mine: Waiting): void {
  clearTimeout(mine.timer);
  const { box } = mine;
  mine.box = null;
  box?.dispose();
  if (waiting === mine) {
    waiting = null;
  }
}

/** What a question begins with. */
interface Place {
  /** The person did not want to wait for it. */
  readonly left: boolean;
  /** The list that waited for it; the question goes on with it, or disposes of it. */
  readonly box: QuickPick<QuickPickItem> | null;
}

/** Takes the place for a question. */
export function takePlace(): Place {
  const mine = waiting;
  if (mine?.left) {
    return { left: true, box: null };
  }
  clearTimeout(closing);
  answered = null; // which VS Code takes away when it shows the next
  clearTimeout(mine?.timer);
  const box = mine?.box ?? null;
  if (mine) {
    mine.box = null;
  }
  waiting = null;
  return { left: false, box };
}

/** What becomes of a question that was answered: it stays until the next one while its command goes on. */
export function keepPlace(box: QuickInput): void {
  if (running === 0) {
    box.hide();
    return;
  }
  box.busy = true;
  answered = box;
  clearTimeout(closing);
  closing = setTimeout(closeAnswered, KEPT_MS);
}

/** Takes away a question that was answered, or a list that waits for one, where a message comes instead. */
export function closeQuestion(): void {
  if (waiting) {
    endWaiting(waiting);
  }
  closeAnswered();
}

function closeAnswered(): void {
  clearTimeout(closing);
  answered?.hide();
  answered = null;
}
