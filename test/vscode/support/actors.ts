/** Drafts, fixes and answers for tests about actors. */
import {
  commands,
  languages,
  Uri,
  window,
  workspace,
  type CodeAction,
  type Diagnostic,
  type TextDocument,
  type TextEditor,
} from 'vscode';
import { viewOf } from './dixit';
import { eventually } from './eventually';
import { openText, readFile, workspaceFolder } from './workspace';

/** The first article with a date in its front matter. */
export async function openDated(date = '2025-07-21'): Promise<TextEditor> {
  const text = await readFile(Uri.joinPath(workspaceFolder(), 'otan.md'));
  return openText(`---\ndate: ${date}\n---\n\n${text ?? ''}\n`, 'dated.md');
}

export const ruleOf = ({ code }: Diagnostic): string => String(typeof code === 'object' ? code.value : code);

export async function diagnosticsOf(
  document: TextDocument,
  good: (found: Diagnostic[]) => boolean = (found) => found.length > 0,
): Promise<Diagnostic[]> {
  await viewOf(document);
  return eventually(() => languages.getDiagnostics(document.uri).filter(({ source }) => source === 'Dixit'), good);
}

/** The finding of a rule whose words hold a text. */
export async function findingOf(document: TextDocument, rule: string, words = ''): Promise<Diagnostic> {
  const is = (one: Diagnostic): boolean => ruleOf(one) === rule && document.getText(one.range).includes(words);
  const found = (await diagnosticsOf(document, (all) => all.some(is))).find(is);
  if (!found) throw new Error(`no ${rule} at “${words}”`);
  return found;
}

/** The quick fixes where a finding stands, as the light bulb lists them. */
export async function fixesOf(document: TextDocument, { range }: Diagnostic): Promise<CodeAction[]> {
  return commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range, 'quickfix');
}

export async function fixNamed(document: TextDocument, finding: Diagnostic, title: RegExp): Promise<CodeAction> {
  const fixes = await fixesOf(document, finding);
  const fix = fixes.find((one) => title.test(one.title));
  if (!fix) throw new Error(`no fix like ${String(title)} among: ${fixes.map((one) => one.title).join(' | ')}`);
  return fix;
}

/** Does what a click on a fix does. */
export async function apply({ edit, command }: CodeAction): Promise<void> {
  if (edit) await workspace.applyEdit(edit);
  if (command) await commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
}

export const REGISTRY = (): Uri => Uri.joinPath(workspaceFolder(), '.dixit', 'actors.json');

export async function removeDixitFolder(): Promise<void> {
  await workspace.fs
    .delete(Uri.joinPath(workspaceFolder(), '.dixit'), { recursive: true })
    .then(undefined, () => undefined);
}

export async function writeRegistryText(text: string): Promise<void> {
  await workspace.fs.createDirectory(Uri.joinPath(workspaceFolder(), '.dixit'));
  await workspace.fs.writeFile(REGISTRY(), new TextEncoder().encode(text));
}

/**
 * Writes the registry and opens it. VS Code may still hold the file as a test before wrote it, until its watcher has come
 * round: then it is read again.
 */
export async function showRegistryText(text: string): Promise<TextEditor> {
  await writeRegistryText(text);
  const editor = await window.showTextDocument(await workspace.openTextDocument(REGISTRY()));
  await eventually(
    async () => {
      if (editor.document.getText() !== text) await commands.executeCommand('workbench.action.files.revert');
      return editor.document.getText();
    },
    (shown) => shown === text,
  );
  return editor;
}

type Answers = Partial<{
  [
    Name in
      | 'showInputBox'
      | 'showInformationMessage'
      | 'showErrorMessage'
      | 'showQuickPick'
      | 'showOpenDialog'
      | 'showSaveDialog'
  ]: (...args: never[]) => unknown;
}>;

/** Answers VS Code's questions in place of a person while `run` runs. Quick picks of `pickOne` are answered by `pick`. */
export async function answering<T>(
  answers: Answers & { readonly pick?: readonly RegExp[] },
  run: () => Promise<T>,
): Promise<T> {
  const target = window as unknown as Record<string, unknown>;
  const { pick = [], ...functions } = answers;
  const before = new Map<string, unknown>();
  const replace = (name: string, value: unknown): void => {
    before.set(name, target[name]);
    target[name] = value;
  };
  for (const [name, value] of Object.entries(functions)) replace(name, value);
  const original = window.createQuickPick;
  const wanted = [...pick];
  if (pick.length > 0) {
    replace('createQuickPick', () => {
      const box = original.call(window);
      const show = box.show.bind(box);
      const accepts: (() => void)[] = [];
      let chosen: readonly { label: string }[] = [];
      return new Proxy(box, {
        get(own, key) {
          if (key === 'onDidAccept') return (listener: () => void) => (accepts.push(listener), { dispose() {} });
          if (key === 'selectedItems') return chosen;
          if (key === 'show')
            return () => {
              show();
              const pattern = wanted.shift();
              const item = own.items.find(({ label }) => pattern?.test(label));
              if (!item)
                throw new Error(
                  `no choice like ${String(pattern)} among: ${own.items
                    .map(({ label }) => label)
                    .slice(0, 20)
                    .join(' | ')}`,
                );
              chosen = [item];
              for (const accept of accepts) accept();
            };
          const value: unknown = Reflect.get(own, key, own);
          return typeof value === 'function' ? value.bind(own) : value;
        },
        set: (own, key, value) => Reflect.set(own, key, value, own),
      });
    });
  }
  try {
    return await run();
  } finally {
    for (const [name, value] of before) target[name] = value;
  }
}
