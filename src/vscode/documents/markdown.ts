import { TabInputCustom, TabInputText, TabInputTextDiff, type Tab, type TextDocument, type Uri } from 'vscode';
import { PAGES_SCHEME } from '../bundled-pages/bundled-pages';

/** Markdown of any scheme: on disk, untitled, remote, virtual. */
export const MARKDOWN = [{ language: 'markdown' }] as const;

/** Schemes whose documents are pictures of a draft, or pieces of something else, not a draft that somebody works on. */
const NOT_DRAFTS: ReadonlySet<string> = new Set([
  'output',
  'vscode',
  'vscode-chat-editing',
  'comment',
  'vscode-notebook-cell',
  PAGES_SCHEME,
]);

/** Whether the document is Markdown that somebody writes. */
export function isDraft(document: TextDocument): boolean {
  return document.languageId === 'markdown' && !NOT_DRAFTS.has(document.uri.scheme);
}

/** The text that a tab shows, in the text editor or in a custom one (VS Code's own hybrid Markdown editor). */
export function uriOfTab(tab: Tab | undefined): Uri | null {
  const input = tab?.input;
  if (input instanceof TabInputText || input instanceof TabInputCustom) {
    return input.uri;
  }
  return input instanceof TabInputTextDiff ? input.modified : null;
}
