/** Messages to the person: the one way to VS Code's, which takes “[words](command:…)” in a message for a link that runs it. */
import { window } from 'vscode';
import { closeQuestion } from './place';

type Show = typeof window.showInformationMessage;

/** Names of files and words of articles get into messages: they are shown as they are, and a question that was answered goes. */
function plainly(show: (...args: readonly unknown[]) => unknown): Show {
  return ((message: string, ...rest: readonly unknown[]) => {
    closeQuestion();
    return show(withoutLinks(message), ...rest);
  }) as Show;
}

/** A text of which VS Code makes no link. */
export function withoutLinks(text: string): string {
  return text.replaceAll('](', '] (');
}

/** Says something that is no trouble. */
export const showInformation = plainly((...args) => window.showInformationMessage(...(args as [string])));

/** Says that something needs attention. */
export const showWarning = plainly((...args) => window.showWarningMessage(...(args as [string])));

/** Says that something could not be done. */
export const showError = plainly((...args) => window.showErrorMessage(...(args as [string])));
