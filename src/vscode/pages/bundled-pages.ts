import { Uri, workspace, type Disposable, type ExtensionContext } from 'vscode';
import { interfaceLanguage } from '../words/dates';

/** Pages that come with the extension, rendered by VS Code and never taken for drafts. */
export const PAGES_SCHEME = 'dixit-page';

/** Where a rule is explained: a page of its own, so that nobody has to look for it in a long one. */
export function rulePage(rule: string): Uri {
  return Uri.from({ scheme: PAGES_SCHEME, path: `/${rule}.md` });
}

/** Where a page of `docs/` is, in the language of the interface. */
export function docsPage({ extensionUri }: Pick<ExtensionContext, 'extensionUri'>, name: 'guide' | 'rules'): Uri {
  const end = interfaceLanguage() === 'fr' ? '.fr.md' : '.md';
  return Uri.joinPath(extensionUri, 'docs', name + end);
}

/** Gives each rule its page: its section of the rules, and how one is silenced. */
export function registerRulePages(context: ExtensionContext): Disposable {
  return workspace.registerTextDocumentContentProvider(PAGES_SCHEME, {
    async provideTextDocumentContent({ path }) {
      const bytes = await workspace.fs.readFile(docsPage(context, 'rules'));
      return pageOf(new TextDecoder().decode(bytes), path.slice(1, -'.md'.length)) ?? '';
    },
  });
}

/** The section of a rule, then what the rules have in common; null where there is none of that name. */
function pageOf(rules: string, rule: string): string | null {
  const [common = '', ...sections] = rules.split(/^(?=## )/m);
  const section = sections.find((text) => text.startsWith(`## ${rule}\n`));
  if (!section) {
    return null;
  }
  const links = section.replace(/\]\(#([a-z-]+)\)/g, ']($1.md)');
  const how = common.replace(/^# .*\n+(?:\*\[.*\n+)?/, '');
  return `${links.slice(1)}\n---\n\n${how}`;
}
