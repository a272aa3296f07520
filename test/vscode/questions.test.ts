import assert from 'node:assert/strict';
import { commands, window, type QuickInput, type QuickPick, type QuickPickItem, type TextDocument } from 'vscode';
import { showInformation } from '../../src/vscode/questions/messages';
import { modelOf, signAs, viewOf } from './support/dixit';
import { eventually } from './support/eventually';
import { recordWith, runOn } from './support/records';
import { closeEditors, openText } from './support/workspace';

const TEXT = `# Le marché couvert

La maire de Lens, Jeanne Dupont, a déclaré que le marché rouvrirait en mai.

Le libraire Paul Morel a affirmé que les loyers doubleraient.
`;

/** The boxes that were made since a test began, and how many of them are on the screen. */
interface Boxes {
  readonly made: (QuickInput & { value?: string })[];
  readonly shown: Set<QuickInput>;
  /** What has come and gone, by number. */
  readonly events: string[];
}

/** Watches what comes up in quick input while the tests of a block run. */
function watchBoxes(): Boxes {
  const boxes: Boxes = { made: [], shown: new Set(), events: [] };
  const { createInputBox, createQuickPick } = window;
  const watched =
    <Box extends QuickInput>(make: () => Box) =>
    (): Box => {
      const box = make();
      const show = box.show.bind(box);
      box.show = () => {
        boxes.shown.add(box);
        boxes.events.push(`shown ${boxes.made.indexOf(box)}`);
        show();
      };
      box.onDidHide(() => {
        if (boxes.shown.delete(box)) boxes.events.push(`gone ${boxes.made.indexOf(box)}`);
      });
      boxes.made.push(box);
      return box;
    };
  before(() =>
    Object.assign(window, {
      createInputBox: watched(createInputBox.bind(window)),
      createQuickPick: watched(createQuickPick.bind(window) as () => QuickPick<QuickPickItem>),
    }),
  );
  beforeEach(() => {
    boxes.made.splice(0);
    boxes.events.splice(0);
  });
  after(() => Object.assign(window, { createInputBox, createQuickPick }));
  return boxes;
}

/** Lets the draft be read only once the returned function is called, as a long one is. */
async function holdReading(document: TextDocument): Promise<() => void> {
  await viewOf(document);
  const model = await modelOf(document);
  const { ready } = model;
  let go = (): void => {};
  const held = new Promise<void>((resolve) => (go = resolve));
  model.ready = async () => {
    await held;
    return ready.call(model);
  };
  return () => {
    model.ready = ready;
    go();
  };
}

const answer = (): Thenable<unknown> => commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
const leave = (): Thenable<unknown> => commands.executeCommand('workbench.action.closeQuickOpen');
const isList = (box: QuickInput | undefined): box is QuickPick<QuickPickItem> => box !== undefined && 'items' in box;

describe('a command that asks', () => {
  const boxes = watchBoxes();
  before(() => signAs('A. M.'));
  after(() => signAs(''));
  afterEach(leave);
  afterEach(closeEditors);

  it('has its list at once where the article is still being read, and keeps what was typed into it', async () => {
    const { document } = await openText(TEXT);
    const read = await holdReading(document);
    const done = commands.executeCommand('dixit.goToClaim');
    await eventually(() => boxes.shown.size, Boolean);
    const [box] = boxes.made;
    assert.ok(isList(box));
    assert.deepEqual([box.busy, box.items.length, box.placeholder], [true, 0, 'Reading the article…']);
    box.value = 'Morel';
    read();
    await eventually(() => box.items.length, Boolean);
    assert.deepEqual([boxes.made.length, box.busy, box.value], [1, false, 'Morel']);
    await eventually(
      () => box.activeItems[0]?.label,
      (label) => label === 'Paul Morel',
    );
    await answer();
    await done;
    assert.equal(window.activeTextEditor?.selection.active.line, 4);
  });

  it('keeps what was typed for a question about a text too', async () => {
    const { document } = await openText(TEXT);
    const read = await holdReading(document);
    const done = commands.executeCommand('dixit.setArticleDate');
    await eventually(() => boxes.shown.size, Boolean);
    const [waiting] = boxes.made;
    assert.ok(waiting);
    waiting.value = '2025-07-';
    read();
    await eventually(
      () => boxes.made.length,
      (count) => count === 2,
    );
    assert.equal(boxes.made[1]?.value, '2025-07-');
    await leave();
    await done;
  });

  it('asks nothing any more where the person did not wait', async () => {
    const { document } = await openText(TEXT);
    const read = await holdReading(document);
    const done = commands.executeCommand('dixit.goToClaim');
    await eventually(() => boxes.shown.size, Boolean);
    await leave();
    await eventually(
      () => boxes.shown.size,
      (count) => count === 0,
    );
    read();
    await done;
    assert.equal(boxes.made.length, 1);
  });

  it('shows no list before its question where the article has been read', async () => {
    const { document } = await openText(TEXT);
    await viewOf(document);
    const done = commands.executeCommand('dixit.goToClaim');
    await eventually(() => boxes.shown.size, Boolean);
    assert.equal(boxes.made.length, 1);
    assert.ok(isList(boxes.made[0]) && boxes.made[0].items.length === 2);
    await leave();
    await done;
  });

  it('takes the list away where a message comes instead', async () => {
    const { document } = await openText('Personne ne parle ici.\n');
    const read = await holdReading(document);
    const { showInformationMessage } = window;
    const said: number[] = [];
    const show = (): Promise<void> => Promise.resolve(void said.push(boxes.shown.size));
    Object.assign(window, { showInformationMessage: show });
    try {
      const done = commands.executeCommand('dixit.annotateClaim');
      await eventually(() => boxes.shown.size, Boolean);
      read();
      await done;
    } finally {
      Object.assign(window, { showInformationMessage });
    }
    assert.equal(said.length, 1);
    await eventually(
      () => boxes.shown.size,
      (count) => count === 0,
    );
  });

  it('shows words of the article that look like an icon of VS Code as they are', async () => {
    const { document } = await openText('Jean Roux a dit : « Le code $(zap) a été \\$(alert) donné à tous. »\n');
    await viewOf(document);
    const done = commands.executeCommand('dixit.goToClaim');
    await eventually(() => boxes.shown.size, Boolean);
    const [box] = boxes.made;
    assert.ok(isList(box));
    assert.match(box.items[0]?.detail ?? '', /Le code \\\$\(zap\)/);
    await leave();
    await done;
  });

  it('keeps the keys from the status to the verdict and to the name that signs', async () => {
    await signAs('');
    const { document } = await openText(TEXT);
    const done = runOn(document, 'setStatus', 'loyers');
    const next = async (count: number): Promise<void> => {
      assert.equal(
        await eventually(
          () => boxes.made.length,
          (made) => made === count,
        ),
        count,
      );
    };
    await next(1);
    await answer();
    await next(2);
    await answer();
    await next(3);
    const [status, verdict, name] = boxes.made;
    assert.ok(status && verdict && name);
    name.value = 'B. C.';
    await answer();
    await done;
    await signAs('A. M.');
    assert.deepEqual(boxes.events, ['shown 0', 'shown 1', 'gone 0', 'shown 2', 'gone 1', 'gone 2']);
    const record = await recordWith(document, 'loyers');
    assert.deepEqual([record?.check?.status, record?.check?.by], ['checked', 'B. C.']);
  });
});

describe('a message', () => {
  it('has no link that a name of a file or an article brings in', async () => {
    const { showInformationMessage } = window;
    const said: string[] = [];
    Object.assign(window, { showInformationMessage: (text: string) => Promise.resolve(void said.push(text)) });
    try {
      await showInformation('Lost: [open](command:workbench.action.quit).md, [a](https://example.org)');
    } finally {
      Object.assign(window, { showInformationMessage });
    }
    assert.deepEqual(said, ['Lost: [open] (command:workbench.action.quit).md, [a] (https://example.org)']);
  });
});
