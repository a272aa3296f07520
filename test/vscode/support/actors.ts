/** Drafts, fixes and answers for tests about actors. */
import { answeringQuestions, picking, type Answers } from './answers';
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

type Functions = Partial<{
  [Name in 'showInformationMessage' | 'showErrorMessage' | 'showQuickPick' | 'showOpenDialog' | 'showSaveDialog']: (
    ...args: never[]
  ) => unknown;
}>;

/** Answers messages, dialogs and questions in place of a person while `run` runs; of lists the items with the labels `pick`. */
export async function answering<T>(
  answers: Functions & Pick<Answers, 'text'> & { readonly pick?: readonly RegExp[] },
  run: () => Promise<T>,
): Promise<T> {
  const { pick = [], text, ...functions } = answers;
  const target = window as unknown as Record<string, unknown>;
  const before = Object.keys(functions).map((name): [string, unknown] => [name, target[name]]);
  Object.assign(window, functions);
  try {
    if (!text && pick.length === 0) return await run();
    return await answeringQuestions({ ...(text && { text }), pick: picking(...pick) }, run);
  } finally {
    Object.assign(window, Object.fromEntries(before));
  }
}
